import type { RawFeed } from '../../src/publish/raw.js';
import { textOf } from '../../src/publish/table/cells.js';
import { kindOfRaw, type Row, rowsOf } from '../../src/publish/table/rows.js';
import {
  type Field,
  ITEM_TABLES,
  isItemTable,
  TABLE_NAMES,
  TABLES,
  type TableName,
} from '../../src/publish/table/tables.js';
import type { Found } from './findings.js';

/** Rows of other pages are not in the document: thousands of fields would hold it up. */
export const PAGE = 50;

const known = new WeakMap<RawFeed, Map<TableName, readonly Row[]>>();

/** As `rowsOf`, once for each feed. */
export function rowsIn(feed: RawFeed, table: TableName): readonly Row[] {
  const tables = known.get(feed) ?? new Map<TableName, readonly Row[]>();
  known.set(feed, tables);
  const rows = tables.get(table);
  if (rows) return rows;
  if (isItemTable(table)) for (const [kind, own] of itemsByKind(feed)) tables.set(kind, own);
  else tables.set(table, rowsOf(feed, table));
  return tables.get(table) ?? [];
}

/** All of them in one go: each kind by itself would look at every item again. */
function itemsByKind(feed: RawFeed): ReadonlyMap<TableName, readonly Row[]> {
  const kinds = new Map<TableName, Row[]>(ITEM_TABLES.map((table) => [table, []]));
  feed.items.forEach((record, index) => {
    kinds.get(kindOfRaw(record))?.push({ path: `items[${index}]`, record, owners: [] });
  });
  return kinds;
}

/** The tables that are offered: kinds that have rows first, then what stands in them, the feed's own at the end. */
export function tablesOf(feed: RawFeed, opened: readonly TableName[]): readonly TableName[] {
  const shown = TABLE_NAMES.filter(
    (name) => name !== 'feed' && (rowsIn(feed, name).length > 0 || opened.includes(name)),
  );
  return [...shown, 'feed'];
}

/** Those that can be begun: any kind, and what stands in the kinds that are there. */
export function addable(feed: RawFeed, shown: readonly TableName[]): readonly TableName[] {
  const kinds = ITEM_TABLES.filter((name) => rowsIn(feed, name).length > 0);
  return TABLE_NAMES.filter((name) => {
    if (name === 'feed' || shown.includes(name)) return false;
    return isItemTable(name) || TABLES[name].parents.some((parent) => hasRows(feed, parent, kinds));
  });
}

const hasRows = (feed: RawFeed, name: TableName, kinds: readonly TableName[]): boolean =>
  isItemTable(name) ? kinds.includes(name) : rowsIn(feed, name).length > 0;

export interface RowPage {
  readonly rows: readonly Row[];
  /** How many there are on all pages. */
  readonly count: number;
  /** Of the table, found or not. */
  readonly all: number;
  /** The page itself, where the one that was asked for is behind the last. */
  readonly page: number;
  readonly pages: number;
}

/** @param find what each row says in a usual column, or is called by; empty for all */
export function foundRows(feed: RawFeed, table: TableName, find: string): readonly Row[] {
  const rows = rowsIn(feed, table);
  const word = find.trim().toLowerCase();
  return word ? rows.filter(({ record }) => says(record, table, word)) : rows;
}

/** @param page that is asked for */
export function pageOf(feed: RawFeed, table: TableName, page: number, find: string): RowPage {
  const found = foundRows(feed, table, find);
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const at = Math.min(page, pages - 1);
  return {
    rows: found.slice(at * PAGE, (at + 1) * PAGE),
    count: found.length,
    all: rowsIn(feed, table).length,
    page: at,
    pages,
  };
}

const says = (record: Row['record'], table: TableName, word: string): boolean =>
  TABLES[table].fields.some(
    (field) =>
      (field.common || field.key === 'id') && textOf(record, field).toLowerCase().includes(word),
  );

/** What is there without an editor's doing, and seldom looked at. */
const MADE: readonly string[] = ['id', 'version'];

/** The columns of some rows: the usual ones, and those that hold something or have something to mend. */
export function columnsOf(
  table: TableName,
  rows: readonly Row[],
  found: readonly Found[],
  all: boolean,
): readonly Field[] {
  const { fields } = TABLES[table];
  if (all) return fields;
  const asked = new Set(found.map(({ field }) => field));
  return fields.filter(
    (field) =>
      field.common ||
      asked.has(field.key) ||
      (!MADE.includes(field.key) && rows.some(({ record }) => textOf(record, field) !== '')),
  );
}

/** How a row is called where another one names it. */
export function titleOf({ record, path }: Pick<Row, 'record' | 'path'>): string {
  const names = ['title', 'name', 'label', 'id'].map((key) => record[key]);
  return String(names.find((name) => typeof name === 'string' && name.trim() !== '') ?? path);
}
