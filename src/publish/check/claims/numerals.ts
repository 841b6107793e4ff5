import { add, canonical, compare, shift } from '../../../format/index.js';
import { matchAt } from './plain.js';

/** A number as it is written, before its unit. */
export interface Numeral {
  readonly end: number;
  /** Canonical decimal. */
  readonly value: string;
  /** Powers of ten at its end that the number before it may share (`3至5万`), the likeliest first. */
  readonly scales: readonly number[];
  /** `exact` says how many; `over` is the 多 in 10多万; `vague` does not say how many: 几百, 三五. */
  readonly says: 'exact' | 'over' | 'vague';
  /**
   * `whole` stands by itself; `digit` is one character (三, 十), `list` characters in place of digits (一二三), `bare` only
   * multipliers (百, 千万): those are words as often as they are numbers, and need something beside them.
   */
  readonly form: 'whole' | 'digit' | 'list' | 'bare';
}

type Token =
  | { readonly kind: 'digits'; readonly value: string; readonly ascii: boolean }
  | { readonly kind: 'power'; readonly power: number }
  | { readonly kind: 'point' | 'more' | 'few' };

const DIGITS = new Map(
  ['零〇○', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (signs, digit) => Array.from(signs, (sign) => [sign, String(digit)] as const),
  ),
);
const POWERS = new Map(Object.entries({ 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3, 万: 4, 亿: 8 }));
const TENS = new Map(Object.entries({ 廿: '2', 卅: '3', 卌: '4' }));
/** 几 and 数 are vague, and a number only beside a multiplier. */
const FEW = /[几数](?=[十百千万亿])/y;
const FEW_MORE = /几(?!乎|何)/y;
/** 多, 余 and 来 within a number: 10多万. */
const MORE = /[多余来](?= ?[百千万亿])/y;
const POINT = /点(?=[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖])/y;
/** With groups of three behind one and the same mark, or without. */
const ASCII = /(?:\d{1,3}([, '])\d{3}(?:\1\d{3})*(?!\d)|\d+)(?:\.\d+)?/y;
/** A space, or the 个 of 1个亿. */
const BEFORE_POWER = / (?=[百千万亿])|个(?=亿)/y;

/** No number that a reader could take in is written longer. */
const MOST_TOKENS = 40;

/** The number in ASCII digits, Chinese numerals or both that starts right at `at`. */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const [tokens, end] = tokensAt(text, at);
  const value = tokens.length ? decimalOf(tokens) : undefined;
  if (value === undefined) return undefined;
  if (value === 'vague') return { end, value: '0', scales: [], says: 'vague', form: 'whole' };
  const says = tokens.some(({ kind }) => kind === 'more') ? 'over' : 'exact';
  return { end, value, scales: scalesOf(tokens), says, form: formOf(tokens) };
}

function tokensAt(text: string, start: number): readonly [readonly Token[], number] {
  const tokens: Token[] = [];
  let at = start;
  const take = (length: number, ...taken: Token[]): boolean => {
    tokens.push(...taken);
    at += length;
    return true;
  };
  const takeOne = (): boolean => {
    const sign = text[at] ?? '';
    const before = tokens[tokens.length - 1];
    const digit = DIGITS.get(sign);
    if (digit) return !isAscii(before) && take(1, { kind: 'digits', value: digit, ascii: false });
    const power = POWERS.get(sign);
    // 亿千瓦时: what belongs to a unit does not multiply.
    const ofUnit =
      before?.kind === 'power' &&
      power !== undefined &&
      power < 4 &&
      power >= Math.min(3, before.power);
    if (power) return !ofUnit && take(1, { kind: 'power', power });
    const tens = TENS.get(sign);
    if (tens) {
      const token = { kind: 'digits', value: tens, ascii: false } as const;
      return !isAscii(before) && take(1, token, { kind: 'power', power: 1 });
    }
    if (before?.kind === 'power' || before?.kind === 'digits') {
      if (matchAt(POINT, text, at)) return !isAscii(before) && take(1, { kind: 'point' });
      if (matchAt(MORE, text, at)) return take(1, { kind: 'more' });
      if (before.kind === 'digits' && matchAt(BEFORE_POWER, text, at)) return take(1);
    }
    if (matchAt(before ? FEW_MORE : FEW, text, at)) return take(1, { kind: 'few' });
    // 1万零5: digits follow a multiplier, or the zero behind one.
    const zero = before?.kind === 'digits' && before.value === '0' && tokens.length > 1;
    if (before && before.kind !== 'power' && !zero) return false;
    const ascii = matchAt(ASCII, text, at);
    const value = ascii && canonical(ascii[0].replace(/[, ']/g, ''));
    return !!value && take(ascii[0].length, { kind: 'digits', value, ascii: true });
  };
  while (tokens.length < MOST_TOKENS && takeOne());
  // 多 or a space that nothing followed is not the number's.
  return [tokens, at];
}

const isAscii = (token: Token | undefined): boolean => token?.kind === 'digits' && token.ascii;

/** `undefined` for what is no number. */
function decimalOf(tokens: readonly Token[]): string | 'vague' | undefined {
  if (tokens.some(({ kind }) => kind === 'few')) return 'vague';
  if (tokens.every((token) => token.kind === 'digits')) return listed(tokens);
  const sum = new Sum();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'power') {
      if (!sum.times(token.power)) return 'vague';
    } else if (token?.kind === 'digits') {
      if (!sum.digits(token.value)) return 'vague';
    } else if (token?.kind === 'point') {
      const behind = digitsFrom(tokens, at + 1);
      sum.point(behind);
      at += behind.length;
    }
  }
  const [before, last] = tokens.slice(-2);
  const elided =
    last?.kind === 'digits' && last.value.length === 1 && before?.kind === 'power' && before.power;
  return sum.total(elided || 0);
}

const digitsFrom = (tokens: readonly Token[], from: number): string => {
  const rest = tokens.slice(from);
  const end = rest.findIndex(({ kind }) => kind !== 'digits');
  return rest
    .slice(0, end < 0 ? undefined : end)
    .map((token) => (token.kind === 'digits' ? token.value : ''))
    .join('');
};

/** Characters in place of digits: 二〇二二. Two of them are “three or five”: 三五个. */
function listed(tokens: readonly Token[]): string | undefined {
  const digits = digitsFrom(tokens, 0);
  const vague = tokens.length === 2 && !digits.includes('0');
  return vague ? 'vague' : canonical(digits);
}

/** Adds up a number from its left. */
class Sum {
  /** Above 万, below it, and the digits that no multiplier has followed yet. */
  private high = '0';
  private low = '0';
  private pending: string | undefined;
  private lowest = Number.POSITIVE_INFINITY;

  /** `false` where digits meet digits: 三四百. */
  digits(value: string): boolean {
    if (value === '0' && this.pending === undefined) return true;
    if (this.pending !== undefined) return false;
    this.pending = value;
    return true;
  }

  point(behind: string): void {
    this.pending = canonical(`${this.total(0)}.${behind}`) ?? '0';
    this.high = this.low = '0';
  }

  /** `false` where the multipliers are out of order. */
  times(power: number): boolean {
    if (power < 4) {
      if (power >= this.lowest) return false;
      this.low = add(this.low, shift(this.pending ?? '1', power));
      this.lowest = power;
    } else {
      const own = add(this.low, this.pending ?? '0');
      // 万 of 万亿 multiplies what came before it too.
      const all = compare(this.high, shift('1', power)) < 0 ? add(this.high, own) : own;
      this.high = add(all === own ? this.high : '0', shift(all === '0' ? '1' : all, power));
      this.low = '0';
      this.lowest = Number.POSITIVE_INFINITY;
    }
    this.pending = undefined;
    return true;
  }

  /** @param power of the multiplier just before a last digit, which then counts a tenth of it: 一万二. */
  total(power: number): string {
    const last = shift(this.pending ?? '0', Math.max(0, power - 1));
    return add(add(this.high, this.low), last);
  }
}

/** The multipliers at the end: all from 百 on, then 万 and 亿 alone. */
function scalesOf(tokens: readonly Token[]): number[] {
  const trailing = (least: number): number => {
    let sum = 0;
    for (let at = tokens.length - 1; at > 0; at--) {
      const token = tokens[at];
      if (token?.kind !== 'power' || token.power < least) break;
      sum += token.power;
    }
    return sum;
  };
  return [...new Set([trailing(2), trailing(4)])].filter((power) => power > 0);
}

function formOf(tokens: readonly Token[]): Numeral['form'] {
  const written = tokens.filter(({ kind }) => kind === 'digits');
  if (written.some(isAscii)) return 'whole';
  const ten = powerOf(tokens[0]) === 1;
  if (tokens.length === 1 && (ten || written.length)) return 'digit';
  if (!written.length) return ten ? 'whole' : 'bare';
  return written.length === tokens.length ? 'list' : 'whole';
}

const powerOf = (token: Token | undefined): number => (token?.kind === 'power' ? token.power : 0);
