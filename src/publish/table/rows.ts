import { canonical } from '../../format/index.js';
import { below, pathOf, type Segment, segmentsOf } from '../path.js';
import { isObject, type Json, type RawFeed, type RawObject } from '../raw.js';
import { valueAt, withValue } from './record.js';
import {
  type DetailTable,
  ITEM_TABLES,
  type ItemTable,
  isDetailTable,
  isItemTable,
  TABLES,
  type TableName,
} from './tables.js';

/** A row of a table: an object of the feed. */
export interface Row {
  /** As `check` has it: `items[3]`, `items[3]._laoshan.arena.speakers[0]`; empty for the feed. */
  readonly path: string;
  readonly record: RawObject;
  /** Ids of what it stands in, the outermost first: an item, and of a score the speaker; `''` for what stands in the feed itself. */
  readonly owners: readonly string[];
}

/** The columns that name the owners of a row. */
export function ownersOf(name: TableName): readonly ('item' | 'speaker')[] {
  if (!isDetailTable(name)) return [];
  return TABLES[name].parents.includes('speakers') ? ['item', 'speaker'] : ['item'];
}

/** The table whose row an item is; the first of its kinds, as `parse` has it. */
export function kindOfRaw(item: RawObject): ItemTable {
  const kinds = ['stat', 'tiers', 'report', 'arena'] as const;
  return kinds.find((kind) => isObject(valueAt(item, ['_laoshan', kind]))) ?? 'article';
}

/** The rows of a table, in the feed's order. */
export function rowsOf(feed: RawFeed, name: TableName): readonly Row[] {
  if (name === 'feed') return [{ path: '', record: feed, owners: [] }];
  if (!isDetailTable(name)) return itemsOf(feed).filter(({ record }) => kindOfRaw(record) === name);
  return parentsOf(feed, name).flatMap((row) => rowsIn(row, name));
}

function itemsOf(feed: RawFeed): Row[] {
  return feed.items.map((record, index) => ({ path: `items[${index}]`, record, owners: [] }));
}

function parentsOf(feed: RawFeed, name: DetailTable): readonly Row[] {
  const { parents } = TABLES[name];
  const all = parents.filter(isItemTable).length === ITEM_TABLES.length;
  const own = parents.includes('feed') ? rowsOf(feed, 'feed') : [];
  if (all) return [...own, ...itemsOf(feed)];
  return parents.flatMap((parent) => rowsOf(feed, parent));
}

function rowsIn(parent: Row, name: DetailTable): Row[] {
  const { list } = TABLES[name];
  const owners = [...parent.owners, parent.path === '' ? '' : idOf(parent.record)];
  const path = list.reduce(below, parent.path);
  return listAt(parent.record, list).flatMap((record, index) =>
    isObject(record) ? [{ path: below(path, index), record, owners }] : [],
  );
}

/** Its id as a cell shows it. */
export function idOf(record: RawObject): string {
  const id = valueAt(record, ['id']);
  if (typeof id === 'number') return canonical(id) ?? String(id);
  return typeof id === 'string' ? id : '';
}

export function listAt(record: RawObject, path: readonly string[]): readonly Json[] {
  const list = valueAt(record, path);
  return Array.isArray(list) ? list : [];
}

/** What stands at a path of `check`. */
export function rowAt(feed: RawObject, path: string): RawObject | undefined {
  let value: Json | undefined = feed;
  for (const segment of segmentsOf(path)) value = inside(value, segment);
  return isObject(value) ? value : undefined;
}

function inside(value: Json | undefined, segment: Segment): Json | undefined {
  if (typeof segment === 'number') return Array.isArray(value) ? value[segment] : undefined;
  return isObject(value) ? valueAt(value, [segment]) : undefined;
}

/** A copy of the feed in which the row at a path is another; the feed itself where there is no such row. */
export function withRow(feed: RawFeed, path: string, record: RawObject): RawFeed {
  return asFeed(changed(feed, segmentsOf(path), () => record));
}

/**
 * Adds rows at the end of a table.
 * @param parent the path of the row that they stand in; of items and the feed none
 * @param records what they have from the start, above what makes them ones of their table
 */
export function addRows(
  feed: RawFeed,
  name: DetailTable | ItemTable,
  records: readonly RawObject[],
  parent = '',
): { readonly feed: RawFeed; readonly paths: readonly string[] } {
  if (!isDetailTable(name)) {
    const fresh = freshIds(name, [...feed.items, ...records]);
    const added = records.map((record) => {
      const own = idOf(record) ? record : { id: fresh(), ...record };
      return name === 'article' ? own : withKind(own, name);
    });
    const paths = added.map((_, at) => `items[${feed.items.length + at}]`);
    return { feed: { ...feed, items: [...feed.items, ...added] }, paths };
  }
  const { list, fields } = TABLES[name];
  const owner = rowAt(feed, parent) ?? feed;
  const rows = listAt(owner, list);
  const fresh = freshIds(name.slice(0, 1), [...rows, ...records]);
  const named = fields.some(({ key }) => key === 'id');
  const added = named
    ? records.map((record) => (idOf(record) ? record : { id: fresh(), ...record }))
    : records;
  const path = list.reduce(below, parent);
  return {
    feed: withRow(feed, parent, withValue(owner, list, [...rows, ...added])),
    paths: added.map((_, at) => below(path, rows.length + at)),
  };
}

/** Adds a row at the end of a table, as `addRows` does. */
export function addRow(
  feed: RawFeed,
  name: DetailTable | ItemTable,
  parent = '',
): { readonly feed: RawFeed; readonly path: string } {
  const { feed: next, paths } = addRows(feed, name, [{}], parent);
  return { feed: next, path: paths[0] ?? '' };
}

/** An item that has become one of its table. */
export function withKind(item: RawObject, name: ItemTable): RawObject {
  if (name === 'article' || isObject(valueAt(item, ['_laoshan', name]))) return item;
  return withValue(item, ['_laoshan', name], {});
}

/** Makes ids that none of the rows has: the base with the first numbers that are free. */
function freshIds(base: string, rows: readonly Json[]): () => string {
  const used = new Set(rows.map((row) => (isObject(row) ? idOf(row) : '')));
  let number = 0;
  return () => {
    do number++;
    while (used.has(`${base}-${number}`));
    return `${base}-${number}`;
  };
}

/** Without the row at a path, and without the list that it was the last of. */
export function removeRow(feed: RawFeed, path: string): RawFeed {
  const at = place(path);
  if (!at) return feed;
  const [owner, list, index] = at;
  const rows = listAt(rowAt(feed, owner) ?? {}, list).filter((_, each) => each !== index);
  return withList(feed, owner, list, rows);
}

/** Moves a row up or down past its neighbour in its table. @returns where it then is */
export function moveRow(
  feed: RawFeed,
  path: string,
  by: -1 | 1,
): { readonly feed: RawFeed; readonly path: string } {
  const at = place(path);
  const record = rowAt(feed, path);
  if (!at || !record) return { feed, path };
  const [owner, list, index] = at;
  const rows = [...listAt(rowAt(feed, owner) ?? {}, list)];
  const isItem = list[0] === 'items';
  const kind = isItem && kindOfRaw(record);
  const near = (row: Json | undefined) => isObject(row) && (!kind || kindOfRaw(row) === kind);
  let to = index + by;
  while (to >= 0 && to < rows.length && !near(rows[to])) to += by;
  if (to < 0 || to >= rows.length) return { feed, path };
  rows.splice(to, 0, ...rows.splice(index, 1));
  return { feed: withList(feed, owner, list, rows), path: below(list.reduce(below, owner), to) };
}

function withList(
  feed: RawFeed,
  owner: string,
  list: readonly string[],
  rows: readonly Json[],
): RawFeed {
  if (owner === '' && list[0] === 'items') return asFeed({ ...feed, items: rows });
  const record = rowAt(feed, owner) ?? {};
  return withRow(feed, owner, withValue(record, list, rows.length ? rows : undefined));
}

/** A row's owner, its list in it, and its index there. */
function place(path: string): readonly [string, readonly string[], number] | undefined {
  const segments = segmentsOf(path);
  const index = segments[segments.length - 1];
  if (typeof index !== 'number') return undefined;
  const before = segments.slice(0, -1);
  const from = before.reduce<number>(
    (last, key, at) => (typeof key === 'number' ? at + 1 : last),
    0,
  );
  return [pathOf(before.slice(0, from)), before.slice(from).map(String), index];
}

function changed(
  value: Json | undefined,
  segments: readonly Segment[],
  change: () => RawObject,
): Json | undefined {
  const [first, ...rest] = segments;
  if (first === undefined) return change();
  const next = changed(inside(value, first), rest, change);
  if (next === undefined) return value;
  if (typeof first === 'number')
    return Array.isArray(value)
      ? value.map((each: Json, at) => (at === first ? next : each))
      : value;
  return isObject(value) ? { ...value, [first]: next } : value;
}

/** What was copied from a feed is one. */
const asFeed = (value: Json | undefined): RawFeed => value as RawFeed;
