import { type CheckOptions, check, type Finding } from '../../../src/publish/index.js';

type Raw = Record<string, unknown>;

/** By it nothing lies ahead. */
export const NOW = Date.parse('2030-01-01T00:00:00Z');

/** A feed of one item in which nothing is to be found. */
export function feedWith(item: Raw = {}, extension: Raw = {}, feed: Raw = {}): Raw {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: '样例镇一日',
    feed_url: 'https://town.example/feed.json',
    ...feed,
    items: [itemWith('bridge', item, extension), ...((feed['items'] as Raw[]) ?? [])],
  };
}

export function itemWith(id: string, item: Raw = {}, extension: Raw = {}): Raw {
  return {
    id,
    title: '样例桥通车',
    content_text: '样例镇的样例桥今天通车。',
    date_published: '2022-07-15T09:30:00+08:00',
    ...item,
    _laoshan: { ...extension },
  };
}

export const stat = (value: unknown, more: Raw = {}): Raw => ({
  source: { name: '样例镇统计站' },
  stat: { value, unit: '处', quote: `${value}处`, ...more },
});

export const arena = (more: Raw): Raw => ({ arena: { speakers: [{ id: 'a' }], ...more } });

export const report = (more: Raw): Raw => ({
  report: { status: 'open', description: '样例路的路灯不亮。', ...more },
});

/** What is found in a feed, as it would stand in a file. */
export function found(feed: unknown, options: CheckOptions = {}): readonly Finding[] {
  return check(JSON.stringify(feed, undefined, 2), { now: NOW, ...options }).findings;
}

/** The same as `code path`. */
export const told = (feed: unknown, options?: CheckOptions): string[] =>
  found(feed, options).map(({ code, path }) => `${code} ${path}`);
