import {
  FIELD_HEADERS,
  OTHER_HEADERS,
  TABLE_HEADERS,
  TABLE_WORDS,
} from '../../messages/table/index.js';
import { numeralAt } from '../check/claims/numerals.js';
import { plain } from '../check/claims/plain.js';
import { unitAt } from '../check/claims/units.js';
import { ownersOf } from './rows.js';
import { type Field, isItemTable, TABLE_NAMES, TABLES, type TableName } from './tables.js';
import { fieldWords, plainWord } from './words.js';

/** A column that is no field: what a row stands in, what kind of item it is, and its place in the feed. */
export type OtherColumn = keyof typeof OTHER_HEADERS;

/** What a header stands for in a table. */
export type Meaning =
  | { readonly other: OtherColumn }
  | { readonly field: Field; readonly factor: number; readonly unit: string | undefined };

/** A header's cell, taken apart once for all tables. */
export interface Header {
  /** As it is written, in one line. */
  readonly text: string;
  readonly whole: string;
  /** Without what stands in brackets. */
  readonly base: string;
  readonly bracket: string;
}

/** No header is longer. */
const LONGEST = 60;
const BRACKETS = /[([（［【]([^()[\]（）［］【】]*)[)\]）］】]\s*$/;
const POWERS: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 };
const LANGUAGES = ['zh-CN', 'en'] as const;

export function headerOf(cell: string): Header {
  const text = cell
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST + 1);
  if (text.length > LONGEST)
    return { text: `${text.slice(0, LONGEST)}…`, whole: '', base: '', bracket: '' };
  const bracket = BRACKETS.exec(text)?.[1] ?? '';
  return { text, whole: plainWord(text), base: plainWord(text.replace(BRACKETS, '')), bracket };
}

/** What a header means in a table; `undefined` for a column that the table has not. */
export function meaningOf(header: Header, table: TableName): Meaning | undefined {
  const known = meanings(table);
  const whole = known.get(header.whole);
  if (whole) return asMeaning(whole, '');
  const base = header.bracket ? known.get(header.base) : undefined;
  return base && asMeaning(base, header.bracket);
}

function asMeaning(found: Field | OtherColumn, bracket: string): Meaning {
  if (typeof found === 'string') return { other: found };
  const counted = found.type === 'decimal' || found.type === 'number';
  return { field: found, ...(counted ? scaleOf(bracket) : { factor: 0, unit: undefined }) };
}

/** `万元` multiplies by ten to the power of 4; `必填` says nothing of numbers. */
function scaleOf(bracket: string): { readonly factor: number; readonly unit: string | undefined } {
  const text = plain(bracket)
    .trim()
    .replace(/^(?:单位|unit|in) ?[:：]? ?/i, '');
  const english = /^(thousand|million|billion)s?\b ?/i.exec(text);
  const numeral = english ? undefined : numeralAt(text, 0);
  const bare = numeral?.form === 'bare' || numeral?.form === 'digit' ? numeral : undefined;
  const power = english ? (POWERS[english[1]?.toLowerCase() ?? ''] ?? 0) : zeros(bare?.value);
  const unit = text.slice(english?.[0].length ?? (power ? bare?.end : 0) ?? 0);
  if (unit && unitAt(unit, 0)?.end !== unit.length) return { factor: 0, unit: undefined };
  return { factor: power, unit: unit || undefined };
}

const zeros = (value = ''): number => (/^10+$/.test(value) ? value.length - 1 : 0);

type Known = ReadonlyMap<string, Field | OtherColumn>;
const maps = new Map<TableName, Known>();

/** By header, what it means in a table. Keys come first, then what we call it, then other names. */
function meanings(table: TableName): Known {
  const before = maps.get(table);
  if (before) return before;
  const known = new Map<string, Field | OtherColumn>();
  const learn = (names: string, meaning: Field | OtherColumn) => {
    for (const name of names.split('|')) {
      const word = plainWord(name);
      if (word && !known.has(word)) known.set(word, meaning);
    }
  };
  const { fields } = TABLES[table];
  const others = othersOf(table);
  for (const field of fields) learn(field.key, field);
  for (const other of others) learn(other, other);
  for (const language of LANGUAGES) {
    for (const field of fields) learn(fieldWords(table, field.key, language).label, field);
    for (const other of others) learn(TABLE_WORDS[language].others[other].label, other);
  }
  for (const other of others) learn(OTHER_HEADERS[other], other);
  for (const field of fields)
    learn(FIELD_HEADERS[`${table}.${field.key}`] ?? FIELD_HEADERS[field.key] ?? '', field);
  maps.set(table, known);
  return known;
}

function othersOf(table: TableName): readonly OtherColumn[] {
  return isItemTable(table) ? ['kind', 'position'] : ownersOf(table);
}

const names = new Map<string, TableName>();

/** The table that a sheet's name, or a word in a column of kinds, stands for. */
export function tableNamed(name: string): TableName | undefined {
  if (names.size === 0) learnNames();
  return names.get(plainWord(name.slice(0, LONGEST).replace(/ ?\(\d+\)$/, '')));
}

function learnNames(): void {
  const learn = (name: string, table: TableName) => {
    const word = plainWord(name);
    if (!names.has(word)) names.set(word, table);
  };
  for (const table of TABLE_NAMES) learn(table, table);
  for (const language of LANGUAGES)
    for (const table of TABLE_NAMES) learn(TABLE_WORDS[language].tables[table].name, table);
  for (const table of TABLE_NAMES)
    for (const name of (TABLE_HEADERS[table] ?? '').split('|')) learn(name, table);
}
