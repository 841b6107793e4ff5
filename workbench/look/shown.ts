import type { Kind } from '../../src/feed/index.js';
import { isObject, type RawFeed, type RawObject } from '../../src/publish/raw.js';
import { WIDGETS, type WidgetKind } from '../../src/publish/snippet/kinds.js';
import type { Look } from '../state/state.js';

const EXTENSIONS = ['stat', 'tiers', 'report', 'arena'] as const satisfies readonly Kind[];

/** What an item is, before `parse` has read it: the one of these that `_laoshan` holds; an article without any. */
export function rawKindOf(item: RawObject): Kind {
  const own = item['_laoshan'];
  return (isObject(own) && EXTENSIONS.find((kind) => isObject(own[kind]))) || 'article';
}

/** Empty where there is none that an address could name. */
export function rawIdOf({ id }: RawObject): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

/** How long an item's name may be where it is one of many in a list. In characters. */
const NAME = 40;

/** What an editor knows an item by. */
export function nameOf(item: RawObject): string {
  const own = item['_laoshan'];
  const stat = isObject(own) && isObject(own['stat']) ? own['stat'] : {};
  const texts = [item['title'], stat['label'], item['summary'], item['content_text']];
  const text = texts.find((each) => typeof each === 'string' && each.trim());
  const name = typeof text === 'string' ? text.trim() : rawIdOf(item);
  const signs = [...name];
  return signs.length > NAME ? `${signs.slice(0, NAME).join('')}…` : name;
}

/** Those of a feed that a widget could show, and an address could name. */
export function itemsFor(feed: RawFeed, kind: WidgetKind): readonly RawObject[] {
  const shown: readonly Kind[] = WIDGETS[kind].items;
  return feed.items.filter((item) => rawIdOf(item) && shown.includes(rawKindOf(item)));
}

/** The feed with nothing but what is chosen of it. */
export function chosenOf(feed: RawFeed, { kind, id }: Pick<Look, 'kind' | 'id'>): RawFeed {
  return { ...feed, items: itemsFor(feed, kind).filter((item) => !id || rawIdOf(item) === id) };
}

/** The tags of what a widget could show, each once, in their order. */
export function tagsFor(feed: RawFeed, kind: WidgetKind): readonly string[] {
  const tags = itemsFor(feed, kind).flatMap(({ tags: own }) => (Array.isArray(own) ? own : []));
  return [...new Set(tags.filter((tag) => typeof tag === 'string' && tag !== ''))];
}

/** For one item and for several, of what there is most. */
const BEST: Readonly<Record<Kind, readonly [one: WidgetKind, several: WidgetKind]>> = {
  stat: ['stat', 'stats'],
  article: ['article', 'articles'],
  report: ['hotline', 'hotline'],
  arena: ['arena', 'arena'],
  tiers: ['tiers', 'tiers'],
};

/** What suits a feed best; `undefined` for one without an item that could be shown. */
export function suggested(feed: RawFeed): Look | undefined {
  const counts = new Map<Kind, number>();
  for (const item of feed.items) {
    if (!rawIdOf(item)) continue;
    const kind = rawKindOf(item);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  // An event is what its page is about, whatever else the feed brings along for it.
  const [most] = counts.has('arena')
    ? (['arena'] as const)
    : [...counts].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
  if (!most) return undefined;
  const [one, several] = BEST[most];
  return lookOf(feed, counts.get(most) === 1 ? one : several);
}

/** A widget as it is before anything was chosen for it. */
export function lookOf(feed: RawFeed, kind: WidgetKind): Look {
  const [first] = WIDGETS[kind].needsId ? itemsFor(feed, kind) : [];
  return { kind, id: first ? rawIdOf(first) : '', attributes: {} };
}

/** What was chosen, as far as the feed still has it: an edit may have taken the item away since. */
export function lookFor(feed: RawFeed, chosen: Look | undefined): Look | undefined {
  if (!chosen || !isPossible(feed, chosen.kind)) return suggested(feed);
  const items = itemsFor(feed, chosen.kind);
  const there = chosen.id === '' || items.some((item) => rawIdOf(item) === chosen.id);
  if (there && (chosen.id !== '' || !WIDGETS[chosen.kind].needsId)) return chosen;
  return { ...chosen, id: lookOf(feed, chosen.kind).id };
}

/** Whether a feed has something for the widget. */
export const isPossible = (feed: RawFeed, kind: WidgetKind): boolean =>
  itemsFor(feed, kind).length > 0;

/** In the order of a page's needs: figures first. */
export const CHOICES: readonly WidgetKind[] = [
  'stat',
  'stats',
  'tiers',
  'article',
  'articles',
  'hotline',
  'arena',
];
