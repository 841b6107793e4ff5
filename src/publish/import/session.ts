/** What programmes of events call talks, made into the texts, dates and names of a feed. */
import { cleanDate } from '../../feed/dates.js';
import { cleanText, plainText } from '../../feed/text.js';
import { isObject } from '../raw.js';
import { type Noted, told, wordOf } from './noted.js';

/** One entry of a programme, in a room at a time, whoever speaks there. */
export interface Session {
  /** In the source. */
  readonly path: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly subtitle?: string | undefined;
  readonly summary: string | undefined;
  readonly people: readonly Person[];
  /** Clean dates, with the source's own zone. */
  readonly starts_at: string | undefined;
  readonly ends_at: string | undefined;
  /** The programme's, which may last until after midnight. */
  readonly day: string | undefined;
  readonly room: string | undefined;
  readonly language?: string | undefined;
}

export interface Person {
  readonly name: string | undefined;
  readonly role?: string | undefined;
  readonly image?: string | undefined;
}

/** What reading a source needs to know. */
export interface Reading {
  readonly noted: Noted;
  readonly language: 'zh-CN' | 'en';
}

/** A text of one language, which may stand in an object by languages: that of the reader, else English, else the first. */
export function textOf(
  value: unknown,
  path: string,
  field: string,
  { noted, language }: Reading,
): string | undefined {
  if (value == null) return undefined;
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'string') {
    const clean = plainText(value).replace(/\r\n?/g, '\n').trim();
    if (clean.replace(/\s/g, '') !== value.replace(/\s/g, ''))
      noted.count('html-to-text', 'change', path, field);
    return clean || undefined;
  }
  const found = isObject(value) ? Object.entries(value).filter(isTranslation) : [];
  const wanted = language === 'en' ? ['en'] : ['zh-CN', 'zh-hans', 'zh', 'zh-tw', 'zh-hant', 'en'];
  const chosen = wanted
    .flatMap((tag) => found.filter(([key]) => key.toLowerCase() === tag.toLowerCase()))
    .concat(found)[0];
  if (!chosen) noted.rest({ [field]: value }, path, NONE);
  for (const [tag, other] of found)
    if (chosen && other !== chosen[1]) noted.unread(`${path}.${tag}`, `${field}.${tag}`);
  return chosen && textOf(chosen[1], path, field, { noted, language });
}

const NONE: ReadonlySet<string> = new Set();

const isTranslation = (entry: [string, unknown]): entry is [string, string] =>
  typeof entry[1] === 'string' && /^[a-z]{2,3}(?:-|$)/i.test(entry[0]) && /\S/.test(entry[1]);

/** The first of several fields that says anything, as an id. */
export function idOf(...values: readonly unknown[]): string | undefined {
  for (const value of values) {
    if (typeof value === 'number' && Number.isFinite(value)) return `${value}`;
    // A feed drops what cannot be seen, and an item whose id is nothing else.
    const text = typeof value === 'string' ? cleanText(value, value.length) : '';
    if (text) return text;
  }
  return undefined;
}

/** A date of ISO 8601 as feeds write it; another is told, and is none. */
export function dateOf(value: unknown, path: string, { noted }: Reading): string | undefined {
  if (value == null || value === '') return undefined;
  const date = typeof value === 'string' ? cleanDate(value.trim(), false, true) : undefined;
  if (!date) noted.loss('bad-date', path, { text: told(value) });
  return date;
}

/** So many minutes later on the same clock; `undefined` for what has no time. */
export function later(start: string | undefined, minutes: number): string | undefined {
  const [, wall, zone = ''] =
    /^(\d{4}-\d\d-\d\dT[\d:.]+)(Z|[+-]\d\d:\d\d)?$/.exec(start ?? '') ?? [];
  const end = new Date(new Date(`${wall}Z`).getTime() + minutes * 6e4);
  if (!wall || Number.isNaN(+end)) return undefined;
  return cleanDate(end.toISOString().slice(0, 19) + zone, false, true);
}

/** When what starts then is over. A length that belongs to no time of day is told. */
export function endAfter(
  start: string | undefined,
  minutes: number | undefined,
  path: string,
  { noted }: Reading,
): string | undefined {
  if (minutes === undefined) return undefined;
  const end = later(start, minutes);
  if (!end) noted.unread(path, 'duration');
  return end;
}

/** Minutes of `01:30`, or of a number of them; `undefined` where none are told, and told where that is no length of time. */
export function minutesOf(value: unknown, path: string, { noted }: Reading): number | undefined {
  if (value == null || value === '') return undefined;
  const [, hours, rest] = /^\s*(\d{1,4}):([0-5]\d)\s*$/.exec(wordOf(value)) ?? [];
  const plain = typeof value === 'number' ? value : Number.NaN;
  const minutes = hours ? Number(hours) * 60 + Number(rest) : plain;
  if (minutes > 0 && minutes < 1e6) return minutes;
  noted.loss('bad-duration', path, { text: told(value) });
  return undefined;
}

/** Texts in one, each once, a line between them. */
export function together(...texts: readonly (string | undefined)[]): string | undefined {
  return [...new Set(texts.filter((text) => text))].join('\n\n') || undefined;
}
