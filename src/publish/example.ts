import { findItem, type Kind, kindOf, parse } from '../feed/index.js';
import { h, type Tag } from './markup.js';

/** The tag that shows one item of a kind. */
export function tagOf(kind: Kind): string {
  return `laoshan-${kind === 'report' ? 'hotline' : kind}`;
}

/** Enough to find one that can be shown. */
const FEW = 10;

/**
 * A tag to begin with: the newest of a feed's first items, by its address in the page's own feed, with its title as the
 * light content; `undefined` where none of them can be shown.
 * @param raw a JSON Feed or an Open311 answer
 */
export function exampleTag(raw: unknown): Tag | undefined {
  const { items } = parse(beginningOf(raw), '', { inline: true }).feed;
  // An id that another item has before it would show that one.
  const item = items.find((each) => findItem(items, each.id) === each);
  if (!item) return undefined;
  return h(tagOf(kindOf(item)), { src: `#${item.id}` }, item.title ?? item.content_text ?? '');
}

/** Of a long feed the rest need not be read. */
function beginningOf(raw: unknown): unknown {
  if (Array.isArray(raw)) return raw.slice(0, FEW);
  const { items } = raw as { items?: unknown };
  return Array.isArray(items) ? { ...(raw as object), items: items.slice(0, FEW) } : raw;
}
