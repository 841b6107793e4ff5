import {
  clockOf,
  type Feed,
  findItem,
  type Item,
  instantOf,
  type Kind,
  kindOf,
} from '../feed/index.js';

/** The item that a fragment names, where it is of that kind. */
export function named(items: readonly Item[], fragment: string, kind: Kind): Item | undefined {
  const item = findItem(items, fragment);
  return item && kindOf(item) === kind ? item : undefined;
}

/** The newest item of a kind. */
export function newest(items: readonly Item[], kind: Kind): Item | undefined {
  return items.find((item) => kindOf(item) === kind);
}

/** The ids of the figures that a page asks for: the one that a fragment names, else those that `of` names, a space between two. */
export function idsOf(fragment: string, of: string | null): readonly string[] {
  return fragment ? [fragment] : (of ?? '').split(/\s+/).filter(Boolean);
}

/** All figures, or those with the tag; undefined for none. */
export function figuresIn(items: readonly Item[], tag: string | null): readonly Item[] | undefined {
  return some(tagged(items, 'stat', tag));
}

/**
 * All stories, or those with the tag, page after page; undefined for none. A story moves to the next page when a new
 * one comes in on the first: it is taken once.
 */
export function storiesOn(pages: readonly Feed[], tag: string | null): readonly Item[] | undefined {
  const found = new Map<string, Item>();
  for (const { items } of pages) {
    for (const item of tagged(items, 'article', tag)) {
      if (!found.has(item.id)) found.set(item.id, item);
    }
  }
  return some([...found.values()]);
}

/**
 * All reports, or those with the tag, page after page; undefined for none. A report moves to the next page when a new one
 * comes in on the first: it is taken once, in its newer state.
 */
export function reportsOn(pages: readonly Feed[], tag: string | null): readonly Item[] | undefined {
  const [first = [], ...others] = pages.map(({ items }) => tagged(items, 'report', tag));
  return some(others.length ? united([...first, ...others.flat()], pages) : first);
}

const some = (items: readonly Item[]) => (items.length ? items : undefined);

function tagged(items: readonly Item[], kind: Kind, tag: string | null): readonly Item[] {
  return items.filter((item) => kindOf(item) === kind && (!tag || item.tags.includes(tag)));
}

function united(items: readonly Item[], [feed]: readonly Feed[]): readonly Item[] {
  const clock = clockOf(feed?._laoshan.time_zone ?? '');
  const at = (item: Item) => instantOf(item._laoshan.report?.updated_datetime, clock);
  const found = new Map<string, Item>();
  for (const item of items) {
    const before = found.get(item.id);
    if (!before || at(item) > at(before)) found.set(item.id, item);
  }
  return [...found.values()];
}

/** The source of all of them, where it is one and the same. */
export function commonSource(items: readonly Item[]): Item['_laoshan']['source'] {
  const [source, ...others] = items.map(({ _laoshan }) => _laoshan.source);
  const same = others.every((other) => other?.name === source?.name && other?.url === source?.url);
  return source?.name && same ? source : undefined;
}

/** Stories and reports on show at first, where the page asks for no number of its own. */
export const STORIES = 6;
export const REPORTS = 20;

/** How many of a list are on show at first: as many as the page asks for, a whole number from 1, else `own`. */
export function sizeOf(asked: number, own: number): number {
  return Number.isInteger(asked) && asked > 0 ? asked : own;
}
