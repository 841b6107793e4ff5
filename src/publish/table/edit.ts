import { below, pathOf, type Segment, segmentsOf } from '../path.js';
import { isObject, type RawFeed, type RawObject } from '../raw.js';
import { type CellNote, withText } from './cells.js';
import { kindOfRaw, rowAt, withRow } from './rows.js';
import { type Field, isDetailTable, TABLE_NAMES, TABLES, type TableName } from './tables.js';

/** Types into a cell. The feed itself comes back where nothing changed, or where there is no such row. */
export function setCell(
  feed: RawFeed,
  row: string,
  field: Field,
  text: string,
): { readonly feed: RawFeed; readonly note?: CellNote } {
  const before = rowAt(feed, row);
  if (!before) return { feed };
  const { record, note } = withText(before, field, text);
  const next = record === before ? feed : withRow(feed, row, record);
  return { feed: next, ...(note && { note }) };
}

/** Where in the tables something stands. */
export interface CellPlace {
  readonly table: TableName;
  /** The path of its row. */
  readonly row: string;
  /** Key of its field; none for a whole row, and for what no field has. */
  readonly field?: string;
}

/** The cell of a path that `check` tells of; `undefined` where the feed has no such row. */
export function cellAt(feed: RawFeed, path: string): CellPlace | undefined {
  const segments = segmentsOf(path);
  if (segments[0] !== 'items' || segments.length < 2) return within(feed, 'feed', '', segments);
  const [, index] = segments;
  const item = typeof index === 'number' ? feed.items[index] : undefined;
  if (!isObject(item)) return undefined;
  return within(item, kindOfRaw(item), pathOf(segments.slice(0, 2)), segments.slice(2));
}

function within(
  record: RawObject,
  table: TableName,
  row: string,
  rest: readonly Segment[],
): CellPlace {
  const detail = detailOf(record, table, row, rest);
  if (detail) return detail;
  const covers = ({ path }: Field): boolean =>
    path.length <= rest.length && path.every((key, at) => key === rest[at]);
  const fields = TABLES[table].fields;
  // A figure without one is told of as a whole: its value is where to write it.
  const inside = ({ path }: Field): boolean =>
    rest.length > 1 && rest.every((key, at) => key === path[at]);
  const field = fields.find(covers) ?? fields.find(inside);
  return { table, row, ...(field && { field: field.key }) };
}

/** In a table of details, if one of this table's has the path's row. */
function detailOf(
  record: RawObject,
  table: TableName,
  row: string,
  rest: readonly Segment[],
): CellPlace | undefined {
  for (const name of TABLE_NAMES) {
    const { list, parents } = TABLES[name];
    const index = rest[list.length];
    if (!isDetailTable(name) || !parents.includes(table) || typeof index !== 'number') continue;
    if (!list.every((key, at) => key === rest[at])) continue;
    const behind = rest.slice(list.length + 1);
    // Names and roles stand in a cell of their own row too, which is where an editor looks.
    if (name === 'authors' && behind[0] !== 'url' && behind[0] !== 'avatar')
      return { table, row, field: 'authors' };
    const found = rowAt(record, below(list.reduce(below, ''), index));
    return found && within(found, name, below(list.reduce(below, row), index), behind);
  }
  return undefined;
}
