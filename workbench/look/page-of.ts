import { h, serialize } from '../../src/publish/markup.js';
import { copyOf, isAbsolute, visitOf } from '../../src/publish/portable.js';
import { isObject, type RawFeed } from '../../src/publish/raw.js';
import type { Look } from '../state/state.js';
import { itemsFor, rawIdOf, rawKindOf } from './shown.js';

/** The pages on which a look is shown, in their order. */
export const VIEWS = [
  { name: 'phone', group: 'phone', width: 375, dark: false },
  { name: 'phone-dark', group: 'phone', width: 375, dark: true },
  // The column of an article.
  { name: 'desktop', group: 'desktop', width: 768, dark: false },
  { name: 'desktop-dark', group: 'desktop', width: 768, dark: true },
  // A sheet of A4 within its margins, at 96 dots an inch.
  { name: 'print', group: 'print', width: 718, dark: false },
  { name: 'plain', group: 'plain', width: 375, dark: false },
] as const;

export type View = (typeof VIEWS)[number];
export const GROUPS = ['all', 'phone', 'desktop', 'print', 'plain'] as const;
export type Group = (typeof GROUPS)[number];

/** More of one kind are not drawn six times over while somebody types. */
const MOST = 100;

/**
 * What previews show of a feed: its addresses count from where it will lie. Those that would count from the workbench
 * are left out, as on any page that does not know them.
 * @param address where the feed will lie; whole, or it tells nothing
 */
export function sampleOf(feed: RawFeed, { kind, id, attributes }: Look, address: string): RawFeed {
  const placed = isAbsolute(address) && !feed['feed_url'] ? { ...feed, feed_url: address } : feed;
  const named = new Set([id, ...(attributes['of'] ?? '').split(' ')]);
  const chosen = itemsFor(feed, kind).find((item) => rawIdOf(item) === id);
  const own = chosen?.['_laoshan'];
  if (isObject(own) && Array.isArray(own['items']))
    for (const each of own['items']) named.add(String(each));
  const counts = new Map<string, number>();
  const items = placed.items.filter((item) => {
    const place = `${rawKindOf(item)} ${shownTag(item['tags'], attributes['tag'])}`;
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return count <= MOST || named.has(rawIdOf(item));
  });
  const sample = { ...placed, items };
  return copyOf(sample, visitOf(sample)) as RawFeed;
}

const shownTag = (tags: unknown, tag: string | undefined): boolean =>
  tag !== undefined && Array.isArray(tags) && tags.includes(tag);

/** What `src` says: the feed, `''` for the page's own, and the item in it. */
export const srcOf = (feed: string, id: string): string => (id ? `${feed}#${id}` : feed);

interface Around {
  readonly view: View;
  /** The snippet's tag, for the page without a script. */
  readonly light: string;
  readonly feed: RawFeed;
  /** Address of the script for pages. */
  readonly runtime: string;
  /** What stands before and after a figure that is set within a sentence. */
  readonly sentence: readonly [before: string, after: string];
}

/** A whole page with the widget. Of the feed it has JSON in a script that is none, and text that was serialised. */
export function pageOf({ kind, id, attributes }: Look, around: Around): string {
  const { view, light, feed, runtime, sentence } = around;
  const lang = attributes['lang'] === 'en' ? 'en' : 'zh-CN';
  const tag =
    view.name === 'plain'
      ? light
      : serialize(h(`laoshan-${kind}`, { src: srcOf('', id), ...attributes }));
  const [before, after] = sentence.map((text) => serialize(text));
  const scripts =
    view.name === 'plain'
      ? ''
      : `<script type="application/feed+json" data-laoshan>${inScript(feed)}</script>` +
        serialize(h('script', { src: runtime }));
  return (
    `<!doctype html><html${view.dark ? ' class="dark"' : ''} lang="${lang}"><head><meta charset="utf-8">` +
    '<title>-</title><base target="_blank"><link rel="stylesheet" href="preview.css"></head><body>' +
    (attributes['layout'] === 'inline' ? `<p>${before}${tag}${after}</p>` : tag) +
    `${scripts}</body></html>`
  );
}

/** JSON that may stand in a script: no text of a feed can end it. */
const inScript = (feed: RawFeed): string => JSON.stringify(feed).replaceAll('<', '\\u003c');
