import { decimals, shift } from './decimal.js';
import { intl } from './intl.js';

/** The words that numbers need; `Messages` has them. */
export interface NumberWords {
  readonly locale: string;
  readonly number: {
    /** Powers of ten that have a name, largest first. */
    readonly scales: readonly { readonly power: number; readonly name: string }[];
  };
}

/** More decimals than this in front of a scale are harder to read than the number in full. */
const MOST_DECIMALS = 2;

/**
 * Canonical decimals under the largest scale that all of them reach, if none then needs more than two
 * decimals; else as they are, with `scale` `''`.
 */
export function shorten(values: readonly string[], words: NumberWords) {
  const digits = Math.min(...values.map((value) => value.replace(/-|\..*/g, '').length));
  const scale = words.number.scales.find(({ power }) => power < digits);
  const short = scale ? values.map((value) => shift(value, -scale.power)) : [];
  return scale && short.every((value) => decimals(value) <= MOST_DECIMALS)
    ? { values: short, scale: scale.name }
    : { values, scale: '' };
}

/** A decimal with its thousands grouped. Through BigInt: before Chromium 106 Intl formats decimal strings as doubles. */
export function digitsOf(value: string, { locale }: NumberWords): string {
  return value.replace(/\d+/, (whole) => intl(Intl.NumberFormat, locale, {}).format(BigInt(whole)));
}
