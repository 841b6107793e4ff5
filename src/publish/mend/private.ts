import { findPrivate, maskText, textOfHtml } from '../../feed/index.js';
import type { Segment } from '../path.js';
import { isObject, type Json, type RawFeed } from '../raw.js';
import { valueAt } from './edits.js';

/** What is masked by the numbers that are public and the names that stand around it. */
interface Options {
  readonly publicPhones: readonly string[];
  readonly names: Set<string>;
}

/** A text without what is private in it; `undefined` where masking does not help, or would break it. */
export function maskedAt(feed: RawFeed, way: readonly Segment[]): string | undefined {
  const value = valueAt(feed, way);
  // An address that has words put in leads nowhere.
  if (typeof value !== 'string' || isAddress(value)) return undefined;
  const options = optionsFor(feed, way);
  const masked = maskText(value, options);
  const seen = way.at(-1) === 'content_html' ? textOfHtml(masked) : masked;
  return masked === value || findPrivate(seen, options).length ? undefined : masked;
}

/** Signs around what was masked. */
const AROUND = 6;

/** Where one text differs from another, with a little of what stands around. */
export function excerptOf(before: string, after: string): string {
  let start = 0;
  while (start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < after.length - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const from = Math.max(0, start - AROUND);
  const to = Math.min(after.length, after.length - tail + AROUND);
  return `${from > 0 ? '…' : ''}${after.slice(from, to)}${to < after.length ? '…' : ''}`;
}

/** The only telephone number of a text. */
export function phoneAt(feed: RawFeed, way: readonly Segment[]): string | undefined {
  const value = valueAt(feed, way);
  if (typeof value !== 'string') return undefined;
  const phones = findPrivate(value, optionsFor(feed, way)).filter(({ kind }) => kind === 'phone');
  const [phone] = phones;
  return phone && phones.length === 1 ? value.slice(phone.start, phone.end).trim() : undefined;
}

export function publicPhones(feed: RawFeed): readonly string[] {
  const phones = valueAt(feed, ['_laoshan', 'public_phones']);
  return Array.isArray(phones)
    ? phones.filter((phone: Json): phone is string => typeof phone === 'string')
    : [];
}

/** As `check` looks at an item: who is named in one text of it is looked for in the others. */
function optionsFor(feed: RawFeed, way: readonly Segment[]): Options {
  const names = new Set<string>();
  const options = { publicPhones: publicPhones(feed), names };
  const [list, index] = way;
  const texts = list === 'items' ? [...textsIn(valueAt(feed, [list, index ?? 0]))] : [];
  let known = -1;
  while (names.size > known) {
    known = names.size;
    for (const text of texts) if (!isAddress(text)) findPrivate(text, options);
  }
  return options;
}

function* textsIn(value: Json | undefined, key = ''): Generator<string> {
  if (typeof value === 'string') yield key === 'content_html' ? textOfHtml(value) : value;
  else if (Array.isArray(value)) for (const each of value) yield* textsIn(each);
  else if (isObject(value))
    for (const [own, each] of Object.entries(value)) yield* textsIn(each, own);
}

const isAddress = (text: string): boolean => /^(?:https?|data):/i.test(text);
