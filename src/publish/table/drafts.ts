import { shift } from '../../format/index.js';
import { plain } from '../check/claims/plain.js';
import type { RawObject } from '../raw.js';
import { type CellNote, shortened, textOf, withCell } from './cells.js';
import { type Meaning, meaningOf, type OtherColumn } from './headers.js';
import { isBlank, itemTableIn, type Layout, titleField } from './layout.js';
import { type Notes, placeOf } from './notes.js';
import { readNumber } from './numbers.js';
import { same, valueAt, withValue } from './record.js';
import { type Cell, type Sheet, type SheetPlace, textOfCell } from './sheet.js';
import { type Field, fieldOf, isItemTable, type TableName } from './tables.js';
import { isPrivate, UnreadColumns } from './unread.js';
import { plainWord } from './words.js';

type FieldMeaning = Extract<Meaning, { field: Field }>;

/** A row that was read and has not found its place in the feed yet. */
export interface Draft {
  readonly sheet: Sheet;
  /** From 0. */
  readonly row: number;
  readonly table: TableName;
  record: RawObject;
  /** What its columns say that are no fields. */
  readonly others: Readonly<Partial<Record<OtherColumn, string>>>;
}

/** What a formula leaves that came to nothing. */
const ERROR = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;
const TOTAL = /^(?:合计|总计|小计|共计|总和|total|subtotal|grandtotal|sum)$/;

export const isErrorText = (text: string): boolean => ERROR.test(text.trim());

/** The rows of a sheet below its headers; each is a draft, or noted as lost. */
export class SheetReader {
  private readonly sheet: Sheet;
  private readonly layout: Layout;
  private readonly notes: Notes;
  private readonly unread: UnreadColumns;
  private readonly columns = new Map<TableName, readonly (Meaning | undefined)[]>();
  private readonly carried: Partial<Record<OtherColumn, string>> = {};
  private readonly scaled = new Set<string>();
  /** Rows that hold anything. */
  rows = 0;

  constructor(sheet: Sheet, layout: Layout, notes: Notes) {
    this.sheet = sheet;
    this.layout = layout;
    this.notes = notes;
    this.unread = new UnreadColumns(sheet, layout.headers, notes);
  }

  read(): Draft[] {
    const drafts: Draft[] = [];
    if (this.layout.header < 0) this.notes.add('no-header', 'change', placeOf(this.sheet, 0));
    for (const [index, row] of this.sheet.cells.entries()) {
      if (index === this.layout.header || isBlank(row)) continue;
      this.rows++;
      const draft = this.draftOf(row, index);
      if (draft) drafts.push(draft);
    }
    this.unread.tell();
    return drafts;
  }

  private draftOf(row: readonly Cell[], index: number): Draft | undefined {
    const lost = (code: string): undefined => {
      this.notes.add(code, 'loss', placeOf(this.sheet, index));
    };
    if (index < this.layout.header) return lost('above-header');
    if (this.isHeader(row)) return lost('header-repeated');
    const table = this.tableOf(row);
    const { record, others } = this.recordOf(row, index, table);
    if (this.isTotal(table, record)) return lost('total-row');
    const { item, speaker } = others;
    // A row of which nothing is known is none: its values are told of by their columns.
    if (Object.keys(record).length === 0 && item === undefined && speaker === undefined)
      return lost('row-unread');
    return { sheet: this.sheet, row: index, table, record, others };
  }

  private isHeader(row: readonly Cell[]): boolean {
    const { headers, header } = this.layout;
    return (
      header >= 0 &&
      headers.some(({ text }, at) => text !== '' && textOfCell(row[at]).trim() !== '') &&
      headers.every(({ text }, at) => textOfCell(row[at]).replace(/\s+/g, ' ').trim() === text)
    );
  }

  private tableOf(row: readonly Cell[]): TableName {
    const { kinds, table } = this.layout;
    return (kinds === undefined ? undefined : itemTableIn(row[kinds])) ?? table;
  }

  private isTotal(table: TableName, record: RawObject): boolean {
    const field = titleField(table);
    const title = field && valueAt(record, field.path);
    return (
      isItemTable(table) &&
      typeof title === 'string' &&
      valueAt(record, ['id']) === undefined &&
      TOTAL.test(plainWord(title))
    );
  }

  private columnsOf(table: TableName): readonly (Meaning | undefined)[] {
    const before = this.columns.get(table);
    if (before) return before;
    const known = this.layout.headers.map((header) => meaningOf(header, table));
    const columns = isItemTable(table) ? this.withTitle(known, table) : known;
    this.columns.set(table, columns);
    return columns;
  }

  /**
   * Of items without a title the first column is the title, if it is not known and has words: 街道,数值. Of reports it may be
   * anything, and a note of the office is not to be published.
   */
  private withTitle(columns: readonly (Meaning | undefined)[], table: TableName) {
    const field = fieldOf(table, 'title');
    const has = columns.some((column) => column && 'field' in column && column.field === field);
    if (!field || has || table === 'report') return columns;
    const at = this.layout.headers.findIndex(
      ({ text }, each) => text !== '' && !isNumbering(columns[each]),
    );
    const name = this.layout.headers[at]?.text ?? '';
    if (name === '' || columns[at] || isPrivate(name) || !this.hasWords(at)) return columns;
    this.notes.add('column-as-title', 'change', placeOf(this.sheet, undefined, at), {
      field: name,
    });
    const title: Meaning = { field, factor: 0, unit: undefined };
    return columns.map((column, each) => (each === at ? title : column));
  }

  /** Whether what stands in a column is words rather than numbers and dates. */
  private hasWords(column: number): boolean {
    const rows = this.sheet.cells.slice(this.layout.header + 1, this.layout.header + 50);
    const texts = rows.map((row) => textOfCell(row[column]).trim()).filter(Boolean);
    return texts.length > 0 && texts.every((text) => !/^[-+\d.,/:%\s]*$/.test(text));
  }

  private recordOf(row: readonly Cell[], index: number, table: TableName) {
    const columns = this.columnsOf(table);
    const others: Partial<Record<OtherColumn, string>> = {};
    const read = new Set<Field>();
    let record: RawObject = {};
    for (const [at, cell] of row.entries()) {
      const text = textOfCell(cell).trim();
      if (text === '') continue;
      const column = columns[at];
      if (isErrorText(text)) this.tellError(text, at, index);
      else if (!column) this.unread.count(at);
      else if ('other' in column) {
        if (!this.hear(others, column.other, text)) this.unread.count(at);
      } else if (read.has(column.field)) this.again(record, column, cell, at);
      else {
        read.add(column.field);
        record = this.cellOf(record, column, cell, at, index);
      }
    }
    this.carry(others, table, index, Object.keys(record).length > 0);
    return { record, others };
  }

  private tellError(text: string, at: number, index: number) {
    this.tally('cell-error', { error: text }, placeOf(this.sheet, index, at));
  }

  /** A second column for the same field is lost, but where it says the same. */
  private again(record: RawObject, { field, factor }: FieldMeaning, cell: Cell, at: number) {
    const second = withCell({}, field, scaledCell(cell, factor)).record;
    if (!same(valueAt(second, field.path), valueAt(record, field.path))) this.unread.twice(at);
  }

  /** @returns whether it says anything: a column of kinds may say what is none. */
  private hear(
    others: Partial<Record<OtherColumn, string>>,
    other: OtherColumn,
    text: string,
  ): boolean {
    const known = other === 'kind' ? this.layout.kinds !== undefined && !!itemTableIn(text) : true;
    if (known) others[other] = text;
    return known;
  }

  private cellOf(
    record: RawObject,
    { field, factor, unit }: FieldMeaning,
    cell: Cell,
    at: number,
    index: number,
  ): RawObject {
    const place = () => placeOf(this.sheet, index, at);
    const column = this.layout.headers[at]?.text ?? '';
    if (/^\s*=/.test(textOfCell(cell)))
      this.tally('formula-text', { field: column }, place(), 'change');
    const { record: next, note } = withCell(record, field, scaledCell(cell, factor));
    if (note) this.tally(note.code, { ...note.facts, field: column }, place(), note.severity);
    // A range in the column of values, and another one in those of its ends.
    const implied = valueAt(record, field.path);
    if (implied !== undefined && !same(implied, valueAt(next, field.path))) {
      const text = shortened(textOf(record, field));
      this.tally('cell-overruled', { field: column, text }, place());
    }
    const path = ['_laoshan', 'stat', 'unit'];
    const isFigure = field.path[1] === 'stat' && /^(?:value|min|max)$/.test(field.key);
    if (factor || unit) this.tellScale(column, factor, unit, isFigure, place());
    if (!unit || !isFigure || valueAt(next, path) !== undefined) return next;
    return withValue(next, path, unit);
  }

  /** Once for a column, what its header says of all its numbers. */
  private tellScale(
    field: string,
    factor: number,
    unit: string | undefined,
    isFigure: boolean,
    { sheet, column }: SheetPlace,
  ) {
    if (this.scaled.has(field)) return;
    this.scaled.add(field);
    const at = { ...(sheet && { sheet }), ...(column && { column }) };
    if (factor) this.notes.add('header-scale', 'change', at, { field, times: shift('1', factor) });
    if (unit && isFigure) this.notes.add('header-unit', 'change', at, { field, unit });
    else if (unit) this.notes.add('header-unit-unread', 'loss', at, { field, unit });
  }

  private tally(
    code: string,
    facts: CellNote['facts'],
    at: SheetPlace,
    severity: CellNote['severity'] = 'loss',
  ) {
    this.notes.tally({ code, severity, facts }, at);
  }

  /** Of cells that were merged the first has what all say. */
  private carry(
    others: Partial<Record<OtherColumn, string>>,
    table: TableName,
    index: number,
    filled: boolean,
  ) {
    // A row of authors that belongs to no item is the feed's.
    if (table === 'authors' || isItemTable(table)) return;
    for (const other of ['item', 'speaker'] as const) {
      const own = others[other];
      const above = this.carried[other];
      if (own !== undefined) {
        if (other === 'item' && own !== above) delete this.carried.speaker;
        this.carried[other] = own;
      } else if (above !== undefined && filled) {
        others[other] = above;
        this.tally(
          'carried-down',
          { owner: shortened(above) },
          placeOf(this.sheet, index),
          'change',
        );
      }
    }
  }
}

const isNumbering = (column: Meaning | undefined): boolean =>
  column !== undefined && ('other' in column || column.field.key === 'id');

/** How a power of ten is written behind a number. */
const POWERS = ['', '十', '百', '千', '万', '十万', '百万', '千万', '亿', '十亿'] as const;
const SCALED = /[十百千万亿]|thousand|million|billion/i;

/** In a column whose header says 万; a cell that says it itself means it. */
function scaledCell(cell: Cell, factor: number): Cell {
  const text = textOfCell(cell);
  const power = POWERS[factor];
  if (!power || SCALED.test(text) || !readNumber(text)) return cell;
  const number = typeof cell === 'string' ? undefined : cell.number;
  if (number !== undefined) return shift(String(Number(number.toPrecision(15))), factor);
  const narrow = plain(text);
  const [whole] = /^\s*[-+]?[\d,]+(?:\.\d+)?\s*$/.exec(narrow) ?? [];
  if (whole) return shift(whole.replace(/[,+\s]/g, ''), factor);
  return narrow.replace(/\d[\d,]*(?:\.\d+)?/g, (digits) => digits + power);
}
