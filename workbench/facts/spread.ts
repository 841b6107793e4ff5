import type { RawFeed, RawObject } from '../../src/publish/raw.js';
import { type CellNote, withText } from '../../src/publish/table/cells.js';
import { addRows, rowAt, rowsOf, withRow } from '../../src/publish/table/rows.js';
import {
  type DetailTable,
  type Field,
  type ItemTable,
  isDetailTable,
  type TableName,
} from '../../src/publish/table/tables.js';

/** Cells as a spreadsheet puts them on the clipboard: tabs and line breaks between, quotes around what has either. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  for (;;) {
    const [whole = '', quoted, plain = '', end = ''] = cell.exec(text) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '' || (cell.lastIndex === text.length && end !== '\t') || !whole) break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}

interface Spread {
  readonly feed: RawFeed;
  readonly rows: number;
  readonly columns: number;
  /** Cells that hold anything and found no column. */
  readonly left: number;
  /** How cells were read that say it otherwise. */
  readonly read: readonly Read[];
}

interface Read {
  readonly path: string;
  readonly field: string;
  readonly note: CellNote;
}

/**
 * A feed with pasted cells from one cell on, to the right and downwards, as a spreadsheet does it. What goes beyond the last row
 * makes new ones.
 * @param paths of the rows, from the one on that was pasted into
 * @param fields of the columns, from the one on that was pasted into
 */
export function spread(
  feed: RawFeed,
  table: TableName,
  paths: readonly string[],
  fields: readonly Field[],
  cells: readonly (readonly string[])[],
): Spread {
  const read: Read[] = [];
  let now = feed;
  for (const [index, path] of paths.slice(0, cells.length).entries()) {
    const before = rowAt(now, path) ?? {};
    const { record, notes } = filled(before, fields, cells[index] ?? []);
    if (record !== before) now = withRow(now, path, record);
    read.push(...notes.map((each) => ({ path, ...each })));
  }
  const more = cells.slice(paths.length).map((line) => filled({}, fields, line));
  const added = withNew(
    now,
    table,
    more.map(({ record }) => record),
  );
  for (const [index, path] of added.paths.entries())
    read.push(...(more[index]?.notes ?? []).map((each) => ({ path, ...each })));
  const rows = Math.min(cells.length, paths.length) + added.paths.length;
  const widest = cells.reduce((most, { length }) => Math.max(most, length), 0);
  const left = cells
    .slice(0, rows)
    .reduce((sum, line) => sum + line.slice(fields.length).filter((cell) => cell.trim()).length, 0);
  return { feed: added.feed, rows, columns: Math.min(fields.length, widest), left, read };
}

/** A row with the cells of a line. */
function filled(before: RawObject, fields: readonly Field[], line: readonly string[]) {
  const notes: Omit<Read, 'path'>[] = [];
  let record = before;
  for (const [column, text] of line.entries()) {
    const field = fields[column];
    if (!field) break;
    const next = withText(record, field, text);
    record = next.record;
    if (next.note) notes.push({ field: field.key, note: next.note });
  }
  return { record, notes };
}

/** With new rows at the end, all in one go; of details, in what the last one stands in. */
function withNew(
  feed: RawFeed,
  table: TableName,
  records: readonly RawObject[],
): { readonly feed: RawFeed; readonly paths: readonly string[] } {
  if (!records.length || table === 'feed') return { feed, paths: [] };
  if (!isDetailTable(table)) return addRows(feed, table as ItemTable, records);
  const last = rowsOf(feed, table).at(-1);
  if (!last) return { feed, paths: [] };
  return addRows(feed, table as DetailTable, records, parentOf(last.path));
}

/** `items[3]._laoshan.stat.series[0]` -> `items[3]` */
export const parentOf = (path: string): string => /^(.*\])[^\]]*\]$/.exec(path)?.[1] ?? '';
