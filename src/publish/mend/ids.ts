import type { Segment } from '../path.js';
import { isObject, type Json, type RawFeed, type RawObject } from '../raw.js';
import { changed, valueAt } from './edits.js';

/** As `parse` reads an id. */
export const idOf = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** An id that none of a list has, nor any one that is hard to tell from it. */
export function freshId(wanted: string, taken: Iterable<string>): string {
  const plain = (id: string) => id.normalize('NFKC').toLowerCase();
  const known = new Set([...taken].map(plain));
  for (let count = 1; ; count++) {
    const id = count === 1 ? wanted : `${wanted}-${count}`;
    if (!known.has(plain(id))) return id;
  }
}

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
  const before = idOf(valueAt(feed, way));
  const given = changed(feed, way, () => id);
  const items = given.items.map((item) =>
    NAMES_ITEMS.reduce<RawObject>(
      (each, path) => named(each, ['_laoshan', ...path], before, id),
      item,
    ),
  );
  return { ...given, items };
}

/** An object in which one id of a place is another; itself where it does not name it. */
function named<T extends Json>(value: T, path: readonly string[], from: string, to: string): T {
  return renamedIn(value, path, from, to) as T;
}

function renamedIn(value: Json, [key, ...path]: readonly string[], from: string, to: string): Json {
  if (key === undefined && Array.isArray(value)) return each(value, [], from, to);
  if (key === undefined) return idOf(value) === from ? to : value;
  if (key === '*') return Array.isArray(value) ? each(value, path, from, to) : value;
  const inner = valueAt(value, [key]);
  if (!isObject(value) || inner === undefined) return value;
  const after = renamedIn(inner, path, from, to);
  return after === inner ? value : { ...value, [key]: after };
}

function each(list: readonly Json[], path: readonly string[], from: string, to: string): Json {
  const after = list.map((entry) => renamedIn(entry, path, from, to));
  return after.some((entry, index) => entry !== list[index]) ? after : list;
}
