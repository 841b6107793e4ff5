import { intl } from './intl.js';

/** The words that ages need; `Messages` has them. */
export interface AgeWords {
  readonly locale: string;
  readonly age: { readonly justNow: string };
}

/** The units in ms, largest first; months and years are round, as ages are. */
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31536e6],
  ['month', 2592e6],
  ['day', 864e5],
  ['hour', 36e5],
  ['minute', 6e4],
];

/** How long ago `ms` milliseconds are, rounded down: 3小时前, `3 hours ago`; 刚刚 under a minute, for a clock ahead of ours, and for no number. */
export function formatAge(ms: number, words: AgeWords): string {
  const [unit, size] = UNITS.find(([, least]) => ms >= least && ms < Infinity) ?? [];
  if (!unit || !size) return words.age.justNow;
  return intl(Intl.RelativeTimeFormat, words.locale, {}).format(-Math.floor(ms / size), unit);
}
