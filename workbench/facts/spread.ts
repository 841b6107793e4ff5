import type { RawFeed } from '../../src/publish/raw.js';
import { setCell } from '../../src/publish/table/edit.js';
import { addRow, rowsOf } from '../../src/publish/table/rows.js';
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

export interface Spread {
  readonly feed: RawFeed;
  readonly rows: number;
  readonly columns: number;
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
  let now = feed;
  let rows = 0;
  for (const [index, line] of cells.entries()) {
    const at = paths[index];
    const added = at === undefined ? withNew(now, table) : { feed: now, path: at };
    if (!added) break;
    now = added.feed;
    rows++;
    for (const [column, text] of line.entries()) {
      const field = fields[column];
      if (field) now = setCell(now, added.path, field, text).feed;
    }
  }
  const columns = Math.min(fields.length, Math.max(...cells.map(({ length }) => length)));
  return { feed: now, rows, columns };
}

/** With a new row at the end; of details, in what the last one stands in. */
function withNew(feed: RawFeed, table: TableName): { feed: RawFeed; path: string } | undefined {
  if (table === 'feed') return undefined;
  if (!isDetailTable(table)) return addRow(feed, table as ItemTable);
  const last = rowsOf(feed, table).at(-1);
  return last && addRow(feed, table as DetailTable, parentOf(last.path));
}

/** `items[3]._laoshan.stat.series[0]` -> `items[3]` */
export const parentOf = (path: string): string => /^(.*\])[^\]]*\]$/.exec(path)?.[1] ?? '';
