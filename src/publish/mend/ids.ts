import type { Segment } from '../path.js';
import { isObject, type Json, type RawFeed, type RawObject } from '../raw.js';
import { changed, valueAt } from './edits.js';

/** As `parse` reads an id. */
export const idOf = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** Ids that are taken, also by what is hard to tell from them. */
export class Ids {
  readonly #taken: Set<string>;
  constructor(taken: Iterable<string>) {
    this.#taken = new Set([...taken].map(plain));
  }

  /** The id itself, or with the first number behind it that makes it new; it is taken then. */
  fresh(wanted: string): string {
    for (let count = 1; ; count++) {
      const id = count === 1 ? wanted : `${wanted}-${count}`;
      if (this.#taken.has(plain(id))) continue;
      this.#taken.add(plain(id));
      return id;
    }
  }
}

const plain = (id: string): string => id.normalize('NFKC').toLowerCase();

/** The ids of the list that an entry's id stands in. @param way of the id */
export function idsBeside(feed: RawFeed, way: readonly Segment[]): readonly string[] {
  const list = valueAt(feed, way.slice(0, -2));
  return Array.isArray(list) ? list.map((entry: Json) => idOf(valueAt(entry, ['id']))) : [];
}

/** Of an item, where other items are named. */
const NAMES_ITEMS: readonly (readonly string[])[] = [
  ['items'],
  ['stat', 'sum_of'],
  ['tiers', 'rows', '*', 'item'],
  ['arena', 'speakers', '*', 'items'],
];

/** Gives an item another id, also where other items name it. @param way of the id */
export function withId(feed: RawFeed, way: readonly Segment[], id: string): RawFeed {
  const ids = new Map([[idOf(valueAt(feed, way)), id]]);
  const given = changed(feed, way, () => id);
  return { ...given, items: given.items.map((item) => withNamed(item, ids)) };
}

/** An item that names others by their new ids. @param ids the new ones, by the old ones */
export function withNamed(item: RawObject, ids: ReadonlyMap<string, string>): RawObject {
  return NAMES_ITEMS.reduce<RawObject>((each, path) => {
    const after = renamedIn(each, ['_laoshan', ...path], ids);
    return isObject(after) ? after : each;
  }, item);
}

/** Itself where it names none of them. */
function renamedIn(value: Json, path: readonly string[], ids: ReadonlyMap<string, string>): Json {
  const [key, ...rest] = path;
  if (Array.isArray(value) && (key === undefined || key === '*')) {
    const list: readonly Json[] = value;
    const after = list.map((entry) => renamedIn(entry, rest, ids));
    return after.some((entry, index) => entry !== list[index]) ? after : value;
  }
  if (key === undefined) return ids.get(idOf(value)) ?? value;
  if (!isObject(value)) return value;
  const inner = valueAt(value, [key]);
  if (inner === undefined) return value;
  const after = renamedIn(inner, rest, ids);
  return after === inner ? value : { ...value, [key]: after };
}
