import { canonical, compare, multiply, shift } from '../../format/index.js';
import { numeralAt } from '../check/claims/numerals.js';
import { plain } from '../check/claims/plain.js';
import {
  type Qualifier,
  qualifiersBefore,
  qualifiersBehind,
  qualifiersInside,
} from '../check/claims/qualifiers.js';
import { scaleAt } from '../check/claims/words.js';

/** What a cell says that is a number and no more than that. Digits are exact, without marks between them. */
export interface NumberRead {
  readonly value?: string;
  /** Of a range. */
  readonly min?: string;
  readonly max?: string;
  /** Of 第2名. */
  readonly rank?: string;
  readonly qualifier?: Qualifier;
  readonly unit?: string;
  /** Whether it says the same but for marks between its digits and their width. */
  readonly plainly: boolean;
}

interface One {
  readonly end: number;
  readonly value: string;
  /** What a number before it may share: 3至5万. */
  readonly scale: number;
  readonly over: boolean;
}

/** No number that is meant as one is written longer. */
const LONGEST = 60;
const PLAIN = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const UNIT = /^[\p{L}\p{M}%‰℃℉°㎡㎥²³·/]{1,12}$/u;
const RANGE = / ?(?:-|—+|–|~|至|到| to ) ?/y;
const SIGN = /(?:-|负|minus ) ?/iy;
const PRICE = /[¥] ?/y;
const RANK = /^(?:第|no\. ?|#)(.+?)(?:名|位)?$/i;
const PER_CENT = /^百分之(.+)$/;

/** The number that a cell consists of; `undefined` where there is anything else in it, or more than one reading. */
export function readNumber(cell: string): NumberRead | undefined {
  if (cell.length > LONGEST) return undefined;
  const text = plain(cell).trim();
  if (PLAIN.test(text)) return { value: tidy(text), plainly: true };
  const exponent = /^-?\d+(?:\.\d+)?e[+-]?\d{1,3}$/i.test(text) ? canonical(text) : undefined;
  if (exponent !== undefined) return { value: exponent, plainly: true };
  return rankOf(text) ?? shareOf(text) ?? amountOf(text);
}

/** Its own zeros at the end stay: they say how exact it is. */
function tidy(text: string): string {
  const digits = text.replace(/[+,]/g, '').replace(/^(-?)0+(?=\d)/, '$1');
  return /^-0(?:\.0+)?$/.test(digits) ? digits.slice(1) : digits;
}

function rankOf(text: string): NumberRead | undefined {
  const inside = RANK.exec(text)?.[1];
  const place = inside ? wholly(inside) : undefined;
  return place === undefined ? undefined : { rank: place, plainly: false };
}

function shareOf(text: string): NumberRead | undefined {
  const inside = PER_CENT.exec(text)?.[1];
  const value = inside ? wholly(inside) : undefined;
  return value === undefined ? undefined : { value, unit: '%', plainly: false };
}

/** A numeral that is all of a text. */
function wholly(text: string): string | undefined {
  const one = oneAt(text, 0);
  return one && one.end === text.length && !one.over ? one.value : undefined;
}

function oneAt(text: string, start: number): One | undefined {
  SIGN.lastIndex = start;
  const sign = SIGN.exec(text);
  const at = start + (sign?.[0].length ?? 0);
  const numeral = numeralAt(text, at);
  if (!numeral || numeral.says === 'vague') return undefined;
  const scale = /\d/.test(text[at] ?? '') ? scaleAt(text, numeral.end) : undefined;
  const english = scale && !scale.short ? scale : undefined;
  const whole = english ? multiply(numeral.value, english.times) : numeral.value;
  return {
    end: english?.end ?? numeral.end,
    value: sign && whole !== '0' ? `-${whole}` : whole,
    scale: english?.power ?? numeral.scales[0] ?? 0,
    over: numeral.says === 'over',
  };
}

function amountOf(text: string): NumberRead | undefined {
  const start = text.search(
    /[-¥\d负零〇○一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿廿卅卌]/,
  );
  if (start < 0) return undefined;
  const before = start > 0 ? qualifiersBefore(text, start)[0] : undefined;
  // What stands before a number and does not bound it is more than a number.
  if (start > 12 || (start > 0 && !before)) return undefined;
  PRICE.lastIndex = start;
  const price = PRICE.exec(text) ? '元' : undefined;
  const first = oneAt(text, price ? PRICE.lastIndex : start);
  if (!first) return undefined;
  const range = rangeOf(text, first);
  const { end, over } = range?.second ?? first;
  const tail = tailOf(text, end, price);
  if (!tail) return undefined;
  const qualifier = before ?? (over || first.over ? 'over' : undefined) ?? tail.qualifier;
  return {
    ...(range ? { min: range.min, max: range.second.value } : { value: first.value }),
    ...(qualifier && qualifier !== 'exact' && { qualifier }),
    ...(tail.unit && { unit: tail.unit }),
    plainly: false,
  };
}

function rangeOf(text: string, first: One): { min: string; second: One } | undefined {
  // 3%-5%: the unit may be said twice.
  const unit = /[%‰]/.exec(text[first.end] ?? '') ? 1 : 0;
  RANGE.lastIndex = first.end + unit;
  const joint = RANGE.exec(text);
  const second = joint ? oneAt(text, RANGE.lastIndex) : undefined;
  if (!second || (unit && text[second.end] !== text[first.end])) return undefined;
  // 0532-8888 and 2022-07 are no ranges.
  if (/^0\d/.test(text.slice(RANGE.lastIndex)) || /^0\d/.test(text)) return undefined;
  const shares = first.scale === 0 && second.scale > 0;
  const min = shares ? shift(first.value, second.scale) : first.value;
  return compare(min, second.value) < 0 ? { min, second } : undefined;
}

/** The unit, and what bounds the number, behind it. */
function tailOf(
  text: string,
  end: number,
  price: string | undefined,
): { readonly unit?: string; readonly qualifier?: Qualifier } | undefined {
  const inside = qualifiersInside(text, end);
  const from = text[inside.end] === ' ' ? inside.end + 1 : inside.end;
  const [within] = inside.qualifiers;
  const rest = text.slice(from);
  for (let length = 0; length <= Math.min(rest.length, 12); length++) {
    const unit = rest.slice(0, length);
    if (unit && !UNIT.test(unit)) return undefined;
    const behind = qualifiersBehind(text, from + length, true);
    const ends = behind.end === text.length;
    if (!ends) continue;
    const qualifier = within ?? behind.qualifiers[0];
    const named = unit || price;
    return { ...(named && { unit: named }), ...(qualifier && { qualifier }) };
  }
  return undefined;
}
