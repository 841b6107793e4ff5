import { type Header, headerOf, type Meaning, meaningOf, tableNamed } from './headers.js';
import { readNumber } from './numbers.js';
import { ownersOf } from './rows.js';
import { type Cell, type Sheet, textOfCell } from './sheet.js';
import { type Field, fieldOf, isItemTable, TABLE_NAMES, TABLES, type TableName } from './tables.js';

/** How a sheet is to be read. */
export interface Layout {
  readonly table: TableName;
  /** Index of the row of headers; -1 where there is none. */
  readonly header: number;
  readonly headers: readonly Header[];
  /** The column that says of each row what kind of item it is. */
  readonly kinds: number | undefined;
  /** Whether the table was told by what stands in its cells. */
  readonly guessed?: true;
}

/** Titles and remarks above the headers are no more rows than this. */
const MOST_ABOVE = 20;
/** A table is known by the first of its columns. */
const WIDEST = 500;
/** The order in which tables are thought of that fit equally well. */
const LIKELY: readonly TableName[] = ['article', 'stat', ...TABLE_NAMES];

/** Where the headers are and what table they make; `undefined` where no cell is a header that is known. */
export function layoutOf(sheet: Sheet): Layout | undefined {
  const named = tableNamed(sheet.name);
  let best: { layout: Layout; score: number } | undefined;
  let seen = 0;
  for (const [index, row] of sheet.cells.entries()) {
    if (isBlank(row)) continue;
    if (++seen > MOST_ABOVE) break;
    const isAbove = (from: number) => sheet.cells.slice(from).some((below) => !isBlank(below));
    // What stands last, below others, is a row in which a word happens to be a header too.
    if (seen > 1 && !isAbove(index + 1)) break;
    const single = !isAbove(index + 2);
    const fit = fitOf(row, index, named, single);
    if (!fit) continue;
    const kinds = kindsOf(sheet, fit.layout);
    if (!best || fit.known > best.score)
      best = { layout: { ...fit.layout, kinds }, score: fit.known };
    // Nothing that comes behind such a row is likelier to be one.
    if (fit.known > 1 && fit.known * 2 >= fit.filled) break;
  }
  if (!best) return guessed(sheet);
  const all = (sheet.cells[best.layout.header] ?? []).map((cell) => headerOf(textOfCell(cell)));
  return { ...best.layout, headers: all };
}

interface Fit {
  readonly layout: Layout;
  readonly known: number;
  readonly filled: number;
}

/** @param single whether no more than one row stands below it */
function fitOf(
  row: readonly Cell[],
  index: number,
  named: TableName | undefined,
  single: boolean,
): Fit | undefined {
  const headers = row.slice(0, WIDEST).map((cell) => headerOf(textOfCell(cell)));
  const filled = headers.filter(({ text }) => text !== '');
  let found: { table: TableName; known: number; score: number } | undefined;
  for (const table of LIKELY) {
    if (table === 'feed' && table !== named && !single) continue;
    const meanings = filled.map((header) => meaningOf(header, table));
    const keys = new Set(meanings.flatMap((meaning) => (meaning ? [keyOf(meaning)] : [])));
    const homeless = ownersOf(table).some((owner) => !keys.has(` ${owner}`));
    // Rows that say neither what they belong to nor all that they must are hardly of a table of details.
    if (homeless && table !== named && (keys.size < 2 || !hasRequired(table, keys))) continue;
    const score = keys.size * 2 - (homeless ? 3 : 0) + (table === named ? 3 : 0);
    if (keys.size > 0 && (!found || score > found.score))
      found = { table, known: keys.size, score };
  }
  if (!found) return undefined;
  // A row with numbers is one of data, in which a word happens to be a header too.
  const numbers = filled.some(({ text }) => readNumber(text)?.plainly);
  if (numbers && found.known < 3) return undefined;
  const layout = { table: found.table, header: index, headers, kinds: undefined };
  return { layout, known: found.known, filled: filled.length };
}

const hasRequired = (table: TableName, keys: ReadonlySet<string>): boolean =>
  TABLES[table].fields.every(({ key, required }) => !required || key === 'id' || keys.has(key));

const keyOf = (meaning: Meaning): string =>
  'other' in meaning ? ` ${meaning.other}` : meaning.field.key;

/** A column of kinds is one if a kind stands in it. */
function kindsOf(sheet: Sheet, { table, header, headers }: Layout): number | undefined {
  if (!isItemTable(table)) return undefined;
  const column = headers.findIndex((each) => {
    const meaning = meaningOf(each, table);
    return meaning && 'other' in meaning && meaning.other === 'kind';
  });
  if (column < 0) return undefined;
  const has = sheet.cells.slice(header + 1).some((row) => itemTableIn(row[column]));
  return has ? column : undefined;
}

/** The table of items that a cell names. */
export function itemTableIn(cell: Cell | undefined) {
  const table = cell === undefined ? undefined : tableNamed(textOfCell(cell));
  return table && isItemTable(table) ? table : undefined;
}

/** Two columns of which the first has texts and the second numbers are figures, headers or not. */
function guessed(sheet: Sheet): Layout | undefined {
  const rows = sheet.cells.filter((row) => !isBlank(row));
  const filled = (row: readonly Cell[]) =>
    row.flatMap((cell, at) => (textOfCell(cell).trim() ? [at] : []));
  const [first, second, ...more] = [...new Set(rows.slice(0, 1000).flatMap(filled))].sort(
    (a, b) => a - b,
  );
  if (first === undefined || second === undefined || more.length) return undefined;
  const isFigure = (row: readonly Cell[]): boolean => {
    const [text, number] = [textOfCell(row[first]), textOfCell(row[second])];
    return !readNumber(text) && !!readNumber(number) && text.trim() !== '';
  };
  const [top = [], ...below] = rows;
  const bare = isFigure(top);
  if (!below.every(isFigure) || (!bare && below.length === 0)) return undefined;
  const named = (at: number, key: string): Header => {
    const own = headerOf(bare ? key : textOfCell(top[at]));
    const known = headerOf(key);
    return { ...known, text: own.text, bracket: own.bracket, ...(own.bracket && { whole: '' }) };
  };
  const headers: Header[] = [];
  headers[first] = named(first, 'title');
  headers[second] = named(second, 'value');
  return {
    table: 'stat',
    header: bare ? -1 : sheet.cells.indexOf(top),
    headers: Array.from(headers, (each) => each ?? headerOf('')),
    kinds: undefined,
    guessed: true,
  };
}

export function isBlank(row: readonly Cell[]): boolean {
  return row.every((cell) => textOfCell(cell).trim() === '');
}

/** The field by which a row of a table is called. */
export function titleField(table: TableName): Field | undefined {
  return fieldOf(table, 'title') ?? fieldOf(table, 'label') ?? fieldOf(table, 'name');
}

/** How many columns of a sheet are known: of several readings of one file, the best has most. */
export function knownHeaders(sheet: Sheet): number {
  const layout = layoutOf(sheet);
  if (!layout) return 0;
  return layout.headers.filter((header) => meaningOf(header, layout.table)).length;
}
