/** What light content is put together from. No classes and no style: the page's own type is on it. */
import type { Item } from '../../feed/index.js';
import { canonicalLocale, formatDate, formatDay } from '../../format/index.js';
import { h, type Markup, type Tag } from '../markup.js';
import type { Setting } from './setting.js';

/** What there may be nothing of. */
export type Some = Markup | undefined | false;

/** Stands between notes of one line. */
const BETWEEN = ' · ';

/** Those that there are, with a text between two. */
export function joined(pieces: readonly Some[], between: string): readonly Markup[] {
  return present(pieces).flatMap((piece, index) => (index ? [between, piece] : [piece]));
}

/** Notes in one line. */
export function notes(pieces: readonly Some[]): readonly Markup[] {
  return joined(pieces, BETWEEN);
}

/** Those that there are. */
export function present(pieces: readonly Some[]): readonly Markup[] {
  return pieces.filter(
    (piece) => piece !== undefined && piece !== false && !isEmpty(piece),
  ) as Markup[];
}

/** An element around what there is; nothing where there is nothing. */
export function around(name: string, pieces: readonly Some[]): Tag | undefined {
  const children = present(pieces);
  return children.length ? h(name, {}, ...children) : undefined;
}

/** What is said beside something else, in smaller type where that may stand. */
export function aside(pieces: readonly Some[], { phrasing }: Setting): Tag | undefined {
  return around(phrasing ? 'span' : 'small', notes(pieces));
}

function isEmpty(piece: Markup): boolean {
  return typeof piece === 'string' ? piece === '' : !('name' in piece) && piece.every(isEmpty);
}

export function heading(level: number, content: Markup): Tag {
  return h(`h${level}`, {}, content);
}

/** A text as paragraphs, one for each of its lines, the first behind what introduces it. */
export function paragraphs(text: string, ...before: readonly Markup[]): readonly Markup[] {
  const [first = '', ...others] = text.split(/\s*\n\s*/);
  return [h('p', {}, ...before, first), ...others.map((line) => h('p', {}, line))];
}

/** Content as a link where there is an address (the parser let only safe ones through), else plain. */
export function linked(url: string | undefined, content: Markup, { addressOf }: Setting): Markup {
  return url ? h('a', { href: addressOf(url), rel: 'noopener noreferrer' }, content) : content;
}

/** A date, whole or partial, as a day; in the feed's zone where it has a time. */
export function dateOf(value: string | undefined, { zone, words }: Setting): Tag | undefined {
  const { locale } = words;
  return timeOf(value, value && (formatDay(value, locale) ?? formatDate(value, { zone, locale })));
}

/** A date with its time of day, where it has one. */
export function momentOf(value: string | undefined, { zone, words }: Setting): Tag | undefined {
  return timeOf(value, value && formatDate(value, { zone, locale: words.locale, time: true }));
}

export function timeOf(value: string | undefined, text: string | undefined): Tag | undefined {
  return value && text ? h('time', { datetime: value }, text) : undefined;
}

/** When the item is of: its day as printed, or the day of publication in the feed's zone. */
export function itemDate(
  { date_published, _laoshan: { day } }: Item,
  setting: Setting,
): Tag | undefined {
  return dateOf(day ?? date_published, setting);
}

/** The `lang` of what an item says, where that is not what is around it; and the setting for what stands in it. */
export function spoken(
  { language }: Pick<Item, 'language'>,
  setting: Setting,
): { readonly lang: string | undefined; readonly inside: Setting } {
  const around = canonicalLocale(setting.language);
  const own = canonicalLocale(language) ?? canonicalLocale(setting.feed.language) ?? around;
  return own === undefined || own === around
    ? { lang: undefined, inside: setting }
    : { lang: own, inside: { ...setting, language: own } };
}

/** The level that a tag asks for: a whole number from 2 to 6, else 3. */
export function levelOf(asked: string | undefined): number {
  const level = Number(asked);
  return [2, 3, 4, 5, 6].includes(level) ? level : 3;
}

/** The level of headings under one of this level. */
export function levelBelow(level: number): number {
  return Math.min(level + 1, 6);
}
