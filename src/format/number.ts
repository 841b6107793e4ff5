import { decimals, part, shift } from './decimal.js';

/** A power of ten with a name. */
interface Scale {
  readonly power: number;
  readonly name: string;
}

/** The words that numbers need; `Messages` has them. */
export interface NumberWords {
  readonly locale: string;
  readonly number: {
    /** Stands between thousands. */
    readonly group: string;
    /** Powers of ten that have a name, largest first. */
    readonly scales: readonly Scale[];
    /** Those that stand between the digits of a number in mixed form (1亿2,345万), largest first; none where there is no such form. */
    readonly mixed: readonly Scale[];
    /** Stands there for places that are empty: 1亿零5万, since 1亿5 is heard as 1.5亿. */
    readonly gap: string;
  };
}

/** More decimals than this in front of a scale are harder to read than the number in full. */
const MOST_DECIMALS = 2;

const NO_SCALE: Scale = { power: 0, name: '' };

/** How many digits stand before the point. */
const length = (value: string) => value.replace(/-|\..*/g, '').length;

function largest(digits: number, { number: { scales } }: NumberWords): Scale {
  return scales.find(({ power }) => power < digits) ?? NO_SCALE;
}

/**
 * Canonical decimals under the largest scale that all of them reach, if none then needs more than two
 * decimals; else as they are, with `scale` `''`.
 */
export function shorten(values: readonly string[], words: NumberWords) {
  const { power, name } = largest(Math.min(...values.map(length)), words);
  const short = values.map((value) => shift(value, -power));
  return short.every((value) => !power || decimals(value) <= MOST_DECIMALS)
    ? { values: short, scale: name, power }
    : { values, scale: '', power: 0 };
}

/**
 * `share` (0 to 1) of a value, as long as it has not come to the scale that the value is printed under: cut so
 * that it is short under a smaller one. `undefined` from there on.
 */
export function underway(value: string, share: number, words: NumberWords): string | undefined {
  const { power } = shorten([value], words);
  const [now = ''] = part(value, share).split('.');
  if (length(now) > power) return undefined;
  const smaller = largest(length(now), words).power;
  return smaller ? now.slice(0, -smaller) + '0'.repeat(smaller) : now;
}

/**
 * A decimal with its thousands grouped, digit by digit: the first `Intl.NumberFormat` holds a page up by tens of
 * milliseconds, before Chromium 106 it takes decimal strings for doubles, and both our languages group by threes.
 */
export function digitsOf(value: string, { number: { group } }: NumberWords): string {
  return value.replace(/\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, group));
}

/** A decimal as it is said, each scale behind its own digits: 1亿2,345万. Every digit is kept. */
export function mixedOf(value: string, words: NumberWords): string {
  const scale = words.number.mixed.find(({ power }) => power < length(value));
  if (!scale) return digitsOf(value, words);
  const [whole = '', fraction] = value.split('.');
  const tail = whole.slice(-scale.power);
  const rest = tail.replace(/^0+(?=\d)/, '') + (fraction ? `.${fraction}` : '');
  const head = mixedOf(whole.slice(0, -scale.power), words) + scale.name;
  const gap = tail.startsWith('0') ? words.number.gap : '';
  return rest === '0' ? head : head + gap + mixedOf(rest, words);
}
