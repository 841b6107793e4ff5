import { maskText } from '../../feed/index.js';
import { canonical, shift } from '../../format/index.js';
import type { TableLanguage } from '../../messages/table/index.js';
import { isObject, type Json, type RawObject } from '../raw.js';
import { type DateType, dateOfSerial, isSerial, readDate } from './dates.js';
import type { Field, FieldType } from './field.js';
import { readAuthors, readTexts, textOfAuthors, textOfTexts } from './lists.js';
import { type NumberRead, readNumber } from './numbers.js';
import { same, valueAt, withValue } from './record.js';
import type { Cell, TableNote } from './sheet.js';
import { choiceFor, choiceWord, flagFor } from './words.js';

/** What reading a cell has to say; where it stands is known to who asked. */
export type CellNote = Omit<TableNote, 'at'>;

export interface CellRead {
  readonly record: RawObject;
  readonly note?: CellNote;
}

/**
 * What a cell shows: numbers in ASCII digits, dates in ISO 8601, lists with semicolons; of a value that the field cannot hold its
 * JSON. A figure that is a range or a rank shows it where others have their value.
 * @param language in which choices and roles are named; without it they are as the feed has them
 */
export function textOf(record: RawObject, field: Field, language?: TableLanguage): string {
  return ownText(record, field, language) || rangeText(record, field);
}

/** The same without what stands in columns of its own. */
export function ownText(record: RawObject, field: Field, language?: TableLanguage): string {
  const value = valueAt(record, field.path);
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return listText(value, field.type, language);
  if (isObject(value)) return JSON.stringify(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonical(value) ?? String(value);
  const text = String(value);
  return language && field.choices ? choiceWord(field, text, language) : text;
}

/** Where a figure is that has no value. */
const RANGE = [['min'], ['max'], ['rank', 'position']].map((path) => ['_laoshan', 'stat', ...path]);

function rangeText(record: RawObject, field: Field): string {
  if (!isStatValue(field)) return '';
  const [min, max, rank] = RANGE.map((path) => canonical(valueAt(record, path)));
  if (min !== undefined && max !== undefined) return `${min}–${max}`;
  return rank === undefined ? '' : `第${rank}名`;
}

function listText(list: readonly Json[], type: FieldType, language?: TableLanguage): string {
  if (type === 'authors' && list.every(isObject)) return textOfAuthors(list, language ?? 'en');
  const plain = list.every((each) => typeof each === 'string' || typeof each === 'number');
  return plain && isList(type) ? textOfTexts(list.map(String)) : JSON.stringify(list);
}

const isList = (type: FieldType): boolean => type === 'ids' || type === 'tags' || type === 'texts';

/**
 * A copy of the record with what was typed into a cell of it, read by the field's type. An empty cell takes the value away. What
 * cannot be read stays as it was typed, so that `check` finds it in its place.
 */
export function withText(record: RawObject, field: Field, typed: string): CellRead {
  // Not what it reads as: a cell that nobody changed changes nothing.
  const shown = textOf(record, field);
  if (typed === shown) return { record };
  const isRange = shown !== '' && valueAt(record, field.path) === undefined;
  const rest = isRange
    ? RANGE.reduce((now, path) => withValue(now, path, undefined), record)
    : record;
  return withCell(rest, field, typed);
}

/** The same of a cell of a sheet, which may be a date or a number. */
export function withCell(record: RawObject, field: Field, cell: Cell): CellRead {
  const text = (typeof cell === 'string' ? cell : cell.text).replace(/\r\n?/g, '\n');
  const trimmed = text.trim();
  if (!trimmed) return { record: withValue(record, field.path, undefined) };
  const put = (value: Json): CellRead => ({ record: withValue(record, field.path, value) });
  const kept = (code: string, facts: TableNote['facts'] = {}): CellRead => ({
    ...put(trimmed),
    note: { code, severity: 'loss', facts: { text: shortened(trimmed), ...facts } },
  });
  switch (field.type) {
    case 'ids':
    case 'tags':
      return put(readTexts(text, true));
    case 'texts':
      return put(readTexts(text, false));
    case 'authors': {
      const before = valueAt(record, field.path);
      return put(readAuthors(text, Array.isArray(before) ? before : []));
    }
    case 'date':
    case 'day':
    case 'when':
      return dated(cell, trimmed, field.type, put, kept);
    case 'flag': {
      const flag = flagFor(trimmed);
      return flag === undefined ? kept('bad-flag') : put(flag);
    }
    case 'choice':
    case 'text': {
      const choice = field.choices && choiceFor(field, trimmed);
      if (choice === undefined && field.type === 'choice') return kept('bad-choice');
      return put(choice ?? trimmed);
    }
    case 'decimal':
    case 'number':
    case 'amount':
    case 'count':
    case 'share':
    case 'latitude':
    case 'longitude':
      return counted(record, field, cell, trimmed, kept);
    case 'long-text':
    case 'html':
    case 'id':
    case 'link':
    case 'image':
      return put(trimmed);
  }
}

/** An excerpt that is short and has nothing private in it. */
export function shortened(text: string): string {
  const masked = maskText(text.slice(0, 200));
  return masked.length > 40 ? `${masked.slice(0, 39)}…` : masked;
}

type Put = (value: Json) => CellRead;
type Kept = (code: string, facts?: TableNote['facts']) => CellRead;

function dated(cell: Cell, text: string, type: DateType, put: Put, kept: Kept): CellRead {
  const serial = typeof cell === 'string' ? undefined : (cell.serial ?? cell.number);
  const own = serial === undefined ? undefined : dateOfSerial(serial);
  if (typeof cell !== 'string' && cell.serial !== undefined && own)
    return put(type === 'day' ? own.slice(0, 10) : own);
  const changed = (date: string): CellRead => ({
    ...put(date),
    note: { code: 'date-read', severity: 'change', facts: { text: shortened(text), date } },
  });
  if (isSerial(text)) {
    const date = dateOfSerial(Number(text));
    if (date) return changed(type === 'day' ? date.slice(0, 10) : date);
  }
  const read = readDate(text, type);
  if (read) return read.guessed ? changed(read.date) : put(read.date);
  return kept(readDate(text, 'day')?.date.startsWith('--') ? 'no-year' : 'date-unread');
}

function counted(record: RawObject, field: Field, cell: Cell, text: string, kept: Kept): CellRead {
  if (typeof cell !== 'string' && cell.serial !== undefined) return kept('date-for-number');
  const read = numberOfCell(cell, text);
  if (!read) return kept('bad-number');
  if (isStatValue(field)) return statFigure(record, field, read, text);
  const digits = read.value ?? (field.type === 'count' ? read.rank : undefined);
  if (digits === undefined) return kept('bad-number');
  const share = field.type === 'share' && read.unit === '%';
  const value = share ? shift(digits, -2) : digits;
  const beside = read.qualifier !== undefined || (read.unit !== undefined && !share);
  const ours =
    read.unit !== undefined && read.unit === valueAt(record, ['_laoshan', 'stat', 'unit']);
  const number = field.type === 'decimal' ? asDecimal(value) : Number(value);
  const rounded = field.type !== 'decimal' && canonical(number) !== canonical(value);
  const note = (code: string, severity: TableNote['severity']): CellRead => ({
    record: withValue(record, field.path, number),
    note: { code, severity, facts: { text: shortened(text), value: String(number) } },
  });
  if (rounded) return note('number-rounded', 'loss');
  if (beside && !(ours && !read.qualifier)) return note('beside-number', 'loss');
  if (!read.plainly && !share) return note('number-read', 'change');
  return { record: withValue(record, field.path, number) };
}

/** What a spreadsheet keeps behind a number's cell is the number; doubles have no more than 15 digits that are meant. */
function numberOfCell(cell: Cell, text: string): NumberRead | undefined {
  const read = readNumber(text);
  if (typeof cell === 'string' || cell.number === undefined) return read;
  const kept = canonical(Number(cell.number.toPrecision(15)));
  if (kept === undefined) return read;
  if (read?.unit === '%') return { value: shift(kept, 2), unit: '%', plainly: false };
  // 12.50 is kept as 12.5, and the zero is how exact it is; what is shown as 102万 may be kept as 1020000 or as 102.
  if (read?.value !== undefined && canonical(read.value) === kept) return read;
  return { ...(read?.unit && { unit: read.unit }), value: kept, plainly: !read?.unit };
}

const isStatValue = ({ path: [, kind, key] }: Field): boolean => kind === 'stat' && key === 'value';

/** A figure's cell may say its bounds, its unit, a range or a rank besides. */
function statFigure(record: RawObject, field: Field, read: NumberRead, text: string): CellRead {
  const note = (code: string, severity: TableNote['severity']): CellNote => ({
    code,
    severity,
    facts: { text: shortened(text), value: read.value ?? read.rank ?? `${read.min}–${read.max}` },
  });
  const said: readonly (readonly [string, Json | undefined])[] = [
    ['value', read.value === undefined ? undefined : asDecimal(read.value)],
    ['min', read.min === undefined ? undefined : asDecimal(read.min)],
    ['max', read.max === undefined ? undefined : asDecimal(read.max)],
    ['qualifier', read.qualifier],
    ['unit', read.unit],
  ];
  let next = read.value === undefined ? withValue(record, field.path, undefined) : record;
  let dropped = false;
  for (const [key, value] of said) {
    if (value === undefined) continue;
    const path = ['_laoshan', 'stat', key];
    const before = valueAt(next, path);
    // What the row says of its unit and precision in cells of their own holds.
    if ((key === 'unit' || key === 'qualifier') && before !== undefined)
      dropped ||= !same(before, value);
    else next = withValue(next, path, value);
  }
  if (read.rank !== undefined)
    next = withValue(next, ['_laoshan', 'stat', 'rank', 'position'], Number(read.rank));
  if (dropped) return { record: next, note: note('beside-number', 'loss') };
  if (read.plainly) return { record: next };
  return { record: next, note: note('number-read', 'change') };
}

/** A number where it holds every digit, else the digits. */
function asDecimal(digits: string): number | string {
  const number = Number(digits);
  return digits === canonical(digits) && canonical(number) === digits ? number : digits;
}
