import { describe, expect, it } from 'vitest';
import { findItem, type Item, parse } from '../../src/feed/index.js';
import { MAX_LIST, MAX_TAGS, MAX_TEXT } from '../../src/feed/limits.js';
import { FEED_URL, feedOf } from './feeds.js';

const read = (raw: unknown) => parse(raw, FEED_URL);
const first = (raw: unknown): Item => read(raw).feed.items[0] as Item;
const codes = (raw: unknown) => read(raw).problems.map(({ path, code }) => `${path} ${code}`);

describe('duplicate ids', () => {
  const report = (id: string, updated_datetime?: string, title?: string) => ({
    id,
    title,
    _laoshan: { report: updated_datetime ? { updated_datetime } : {} },
  });

  it('the first stands', () => {
    const raw = feedOf({ id: 1, title: 'first' }, { id: '1', title: 'second' }, { id: 2 });
    expect(read(raw).feed.items.map(({ title }) => title)).toEqual(['first', undefined]);
    expect(codes(raw)).toEqual(['items[1].id duplicate-id']);
  });

  it('but the newer report wins, wherever it stands', () => {
    const raw = feedOf(
      report('r', '2022-07-10', 'old'),
      { id: 'other' },
      report('r', '2022-07-12T00:00:00+08:00', 'new'),
      report('r', '2022-07-11', 'between'),
      report('r', undefined, 'undated'),
    );
    expect(read(raw).feed.items.map(({ title }) => title)).toEqual(['new', undefined]);
    expect(codes(raw)).toEqual([
      'items[0].id duplicate-id',
      'items[3].id duplicate-id',
      'items[4].id duplicate-id',
    ]);
  });

  it('a report does not replace an article', () => {
    expect(first(feedOf({ id: 'r', title: 'a' }, report('r', '2022-07-10'))).title).toBe('a');
  });

  it('among speakers too', () => {
    const speakers = [{ id: 's', name: 'A' }, { id: 's', name: 'B' }, { id: 't' }];
    const raw = feedOf({ id: 'x', _laoshan: { arena: { speakers } } });
    expect(first(raw)._laoshan.arena?.speakers).toEqual([{ id: 's', name: 'A' }, { id: 't' }]);
    expect(codes(raw)).toEqual(['items[0]._laoshan.arena.speakers[1].id duplicate-id']);
  });
});

describe('limits', () => {
  it('cut lists and texts, and say so', () => {
    const raw = feedOf({
      id: 'x',
      title: 'x'.repeat(MAX_TEXT + 1),
      tags: Array(MAX_TAGS + 1).fill('t'),
      _laoshan: { items: Array(MAX_LIST + 1).fill('i') },
    });
    expect(first(raw).title).toHaveLength(MAX_TEXT);
    expect(first(raw).tags).toHaveLength(MAX_TAGS);
    expect(first(raw)._laoshan.items).toHaveLength(MAX_LIST);
    expect(codes(raw)).toEqual([
      'items[0].title text-cut',
      'items[0].tags list-cut',
      'items[0]._laoshan.items list-cut',
    ]);
  });

  it('hold 200,000 items, in reasonable time', () => {
    const items = Array.from({ length: 200_001 }, (_, id) => ({ id, title: 't' }));
    const start = performance.now();
    const { feed, problems } = read({ ...(feedOf() as object), items });
    expect(performance.now() - start).toBeLessThan(8000);
    expect(feed.items).toHaveLength(200_000);
    expect(problems).toEqual([{ path: 'items', code: 'list-cut' }]);
  });
});

describe('an address of its own', () => {
  const raw = {
    ...(feedOf({ id: 'x', url: 'a', image: 'data:image/svg+xml,x' }) as object),
    feed_url: 'https://own.example/f/',
  };
  const url = (options?: object) => parse(raw, 'https://doc.example/', options).feed.items[0]?.url;

  it('counts only for a feed that came without a request', () => {
    expect(url()).toBe('https://doc.example/a');
    expect(url({ inline: true })).toBe('https://own.example/f/a');
    expect(url({ embedded: true })).toBe('https://own.example/f/a');
  });

  it('may be relative, or useless', () => {
    const at = (feed_url: unknown) =>
      parse({ ...raw, feed_url }, 'https://doc.example/', { inline: true }).feed.items[0]?.url;
    expect(at('/sub/')).toBe('https://doc.example/sub/a');
    for (const bad of ['javascript:0', '', 5, null, ['https://x/']]) {
      expect(at(bad)).toBe('https://doc.example/a');
    }
  });

  it('data pictures are for embedded feeds', () => {
    const image = (options: object) => parse(raw, 'https://x/', options).feed.items[0]?.image;
    expect(image({ embedded: true })).toBe('data:image/svg+xml,x');
    expect(image({ inline: true })).toBeUndefined();
  });
});

describe('findItem', () => {
  const { items } = read(feedOf({ id: 'a b' }, { id: 'a%20b' }, { id: '100%' }, { id: '山' })).feed;
  it.each([
    ['a%20b', 'a%20b'],
    ['a b', 'a b'],
    ['100%', '100%'],
    ['%E5%B1%B1', '山'],
    ['%', undefined],
    ['', undefined],
  ])('%s', (fragment, id) => {
    expect(findItem(items, fragment)?.id).toBe(id);
  });
});
