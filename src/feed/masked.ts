import type { Context } from './leaf.js';
import { MAX_LONG_TEXT, MAX_TEXT } from './limits.js';
import { isNamedIn, maskText, type PrivacyOptions } from './privacy.js';
import { cleanText } from './text.js';

/** The fields in which somebody wrote freely, and how long each may be. */
const TEXTS = new Map(
  Object.entries({
    title: MAX_TEXT,
    summary: MAX_LONG_TEXT,
    content_text: MAX_LONG_TEXT,
    kicker: MAX_TEXT,
    caption: MAX_TEXT,
    image_alt: MAX_TEXT,
    description: MAX_LONG_TEXT,
    status_notes: MAX_LONG_TEXT,
    declined_reason: MAX_LONG_TEXT,
    address: MAX_TEXT,
    alt: MAX_TEXT,
    reason: MAX_LONG_TEXT,
    text: MAX_LONG_TEXT,
    type: MAX_TEXT,
    credit: MAX_TEXT,
    status: MAX_TEXT,
    service_name: MAX_TEXT,
    agency_responsible: MAX_TEXT,
  }),
);
/** Many items have the same few words there. */
const REPEATED = new Set(['type', 'credit', 'status', 'service_name', 'agency_responsible']);
/** What reports are counted by: it is no other word in one where somebody of that name was told. */
const GROUPS = new Set(['status', 'service_name', 'agency_responsible']);

/** A latitude and a longitude, however they are told; lists of prices and sizes have fewer decimals. */
const PLACE =
  /((?:^|[^\d.])\d{1,3}\.\d{3})\d+([\s,，、;；/|:：=&+°度东西北南经纬a-z"'()（）-]{1,16}\d{1,3}\.\d{3})\d+/gi;

/** Masks can make a new name readable, which is then looked for in all texts again: seldom once. */
const ROUNDS = 5;

/**
 * A report's item, its texts without what is private in them (docs/privacy.md). Who is named in one of
 * them is named in no other. What had nothing of the kind stays the object it was.
 */
export function masked<T extends object>(item: T, { publicPhones, masks }: Context): T {
  const names = new Set<string>();
  const options = { publicPhones, names };
  let now = inTexts(item, (text, max, key) => {
    if (!REPEATED.has(key)) return mask(text, max, options);
    const clean = masks.get(text);
    if (clean !== undefined) return clean;
    const told = new Set<string>();
    const own = mask(text, max, { publicPhones, names: told });
    if (!told.size) masks.set(text, own);
    for (const name of told) names.add(name);
    return own;
  });
  for (let round = 0, known = 0; round < ROUNDS && names.size > known; round++) {
    known = names.size;
    now = inTexts(now, (text, max, key) =>
      isNamedIn(text, names) && !GROUPS.has(key) ? mask(text, max, options) : text,
    );
  }
  return now;
}

function inTexts<T extends object>(
  value: T,
  change: (text: string, max: number, key: string) => string,
): T {
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(value)) {
    const field: unknown = Reflect.get(value, key);
    const max = TEXTS.get(key);
    const clean =
      typeof field === 'string'
        ? max && change(field, max, key)
        : field && typeof field === 'object'
          ? inTexts(field, change)
          : undefined;
    if (clean === undefined || clean === field) continue;
    copy ??= (Array.isArray(value) ? value.slice() : { ...value }) as Record<string, unknown>;
    copy[key] = clean;
  }
  // Either is a T: field by field a text has taken a text's place.
  return copy ? (Object.freeze(copy) as T) : value;
}

/** The place of a report is as coarse in its texts as in its fields. An English mask may be longer than what it stands for: whatever is cut is looked at again. */
function mask(text: string, max: number, options: PrivacyOptions): string {
  const without = maskText(text.replace(PLACE, '$1$2'), options);
  return without.length > max ? mask(cleanText(without, max), max, options) : without;
}
