import { add, canonical, multiply, shift } from '../../../format/index.js';
import type { Numeral } from './numerals.js';
import { matchAt } from './plain.js';

const SMALL = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, 10 * (at + 2)] as const),
);
const POWERS = new Map(
  Object.entries({ hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 }),
);
/** What stands right behind digits: 1.02m, 5k, 3bn. */
const SUFFIXES = new Map(
  Object.entries({ k: 3, m: 6, mn: 6, mln: 6, b: 9, bn: 9, tn: 12, trn: 12 }),
);
const PARTS = new Map(
  Object.entries({ half: 2, halve: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6 }).concat(
    Object.entries({ seventh: 7, eighth: 8, ninth: 9, tenth: 10, hundredth: 100 }),
  ),
);

const WORD = /[a-z]+/iy;
const JOIN = /(?: |-)(?=[a-z])/iy;
/** Between a scale and what is smaller: `one million, two hundred thousand`. */
const COMMA = /, (?=([a-z]+)[ -](?:[a-z]+[ -]){0,5}(?:hundred|thousand|million)(?![a-z]))/iy;
const BOUND = /[A-Za-z0-9]$/;
const SUFFIX =
  / ?(hundred|thousand|million|billion|trillion|dozen)(?![a-z])|(k|mn?|mln|bn?|tr?n)(?![a-z²³\d])/iy;
const AND_A_HALF = /[ -]and[ -]a[ -]half(?![a-z])/iy;
const PART_OF_A =
  /(half|(?:a |one )?quarter of|three[ -]quarters of) an? (million|billion|trillion|thousand|hundred|dozen)(?![a-z])/iy;
/** Many, and not how many. */
const FEW_OF =
  /(?:several|(?:a )?few|many|(?:a )?couple(?: of)?) (?:dozen|hundred|thousand|million|billion)(?![a-z])/iy;
const PART =
  /(?:[ -])(halves|half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?)(?![a-z])/iy;
const FEW = /\b(?:several|few|many|couple(?: of)?|various|countless) $/i;
/** The longest of those that end a slice. */
const FEW_LENGTH = 12;

/** The scale behind digits: ` million`, `bn`, ` dozen`. `short` ones are one letter, and may be a unit. */
export function scaleAt(
  text: string,
  at: number,
):
  | {
      readonly end: number;
      readonly times: string;
      readonly power: number;
      readonly short: boolean;
    }
  | undefined {
  const match = matchAt(SUFFIX, text, at);
  if (!match) return undefined;
  const name = (match[1] ?? match[2] ?? '').toLowerCase();
  const power = POWERS.get(name) ?? SUFFIXES.get(name) ?? 0;
  const times = name === 'dozen' ? '12' : shift('1', power);
  return { end: at + match[0].length, times, power, short: name.length === 1 };
}

/** A number in English words that starts right at `at`: `six hundred and twenty-eight`, `two and a half million`, `a dozen`. */
export function wordsAt(text: string, at: number): Numeral | undefined {
  if (BOUND.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  const part = matchAt(PART_OF_A, text, at);
  if (part) {
    const [words, share = '', whole = ''] = part;
    const times = /^half/i.test(share) ? '0.5' : /^three/i.test(share) ? '0.75' : '0.25';
    const power = POWERS.get(whole.toLowerCase());
    const value = power === undefined ? multiply(times, '12') : shift(times, power);
    return { end: at + words.length, value, scales: [], says: 'exact', form: 'whole' };
  }
  const some = matchAt(FEW_OF, text, at);
  if (some)
    return { end: at + some[0].length, value: '0', scales: [], says: 'vague', form: 'whole' };
  const reader = new Reader(text, at);
  while (reader.next());
  const few = FEW.test(text.slice(Math.max(0, at - FEW_LENGTH), at));
  return reader.numeral(few);
}

/** The parts of a whole that stand right at `at`: `two thirds`, `three-quarters`, `a fifth`, `half`. */
export function partsAt(
  text: string,
  at: number,
): { readonly end: number; readonly numerator: string; readonly denominator: string } | undefined {
  if (BOUND.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  const half = matchAt(
    /half(?![a-z-]| an? (?:million|billion|trillion|thousand|hundred|dozen))/iy,
    text,
    at,
  );
  if (half) {
    const period = /\b(?:first|second|latter|last|other|next|this) $/i.test(
      text.slice(Math.max(0, at - 8), at),
    );
    return period ? undefined : { end: at + 4, numerator: '1', denominator: '2' };
  }
  if (matchAt(PART_OF_A, text, at)) return undefined;
  const word = matchAt(WORD, text, at)?.[0].toLowerCase() ?? '';
  const count = word === 'a' || word === 'an' ? 1 : SMALL.get(word);
  const part = count ? matchAt(PART, text, at + word.length) : null;
  const denominator = PARTS.get((part?.[1] ?? '').toLowerCase().replace(/s$/, ''));
  if (!count || !part || !denominator) return undefined;
  return {
    end: at + word.length + part[0].length,
    numerator: String(count),
    denominator: String(denominator),
  };
}

/** Reads word by word, as long as the words make one number. */
class Reader {
  private readonly text: string;
  private at: number;
  private end: number;
  private total = '0';
  private section = '0';
  /** What the next small number must be less than. */
  private room = 1e3;
  private lowest = Number.POSITIVE_INFINITY;
  private power = 0;
  private read = 0;
  private article = false;
  private vague = false;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = this.end = at;
  }

  /** Whether one more word belongs to the number. */
  next(): boolean {
    const word = matchAt(WORD, this.text, this.at)?.[0].toLowerCase();
    if (!word || !this.take(word)) return false;
    const behind = this.at + word.length;
    const half = this.read ? matchAt(AND_A_HALF, this.text, behind) : null;
    if (half) this.section = add(this.section, '0.5');
    const end = behind + (half?.[0].length ?? 0);
    if (this.read) this.end = end;
    const join = matchAt(JOIN, this.text, end) ?? this.comma(end);
    this.at = end + (join?.[0].length ?? 0);
    return !!join;
  }

  private comma(at: number): RegExpExecArray | null {
    const comma = this.power > 2 ? matchAt(COMMA, this.text, at) : null;
    const next = comma?.[1]?.toLowerCase() ?? '';
    return SMALL.has(next) || TENS.has(next) ? comma : null;
  }

  numeral(few: boolean): Numeral | undefined {
    if (!this.read) return undefined;
    const value = add(this.total, this.section);
    const single = this.read === 1 && this.lowest === Number.POSITIVE_INFINITY && !this.power;
    return {
      end: this.end,
      value,
      scales: this.power ? [this.power] : [],
      says: few || this.vague ? 'vague' : 'exact',
      form: single && value === '1' ? 'digit' : 'whole',
    };
  }

  private take(word: string): boolean {
    if (word === 'and') return this.read > 0 && this.lowest < 20 && this.followed();
    if (word === 'a' || word === 'an') {
      this.article = true;
      return !this.read && this.followed();
    }
    const small = SMALL.get(word) ?? TENS.get(word);
    if (small !== undefined) return this.small(small);
    if (word === 'point') return this.read > 0 && this.point();
    if (word === 'dozen') return this.multiplied('12', 1);
    const power = POWERS.get(word);
    if (power !== undefined) return this.multiplied(shift('1', power), power);
    const plural = POWERS.get(word.replace(/s$/, '')) ?? (word === 'dozens' ? 1 : undefined);
    if (plural === undefined || this.read) return false;
    this.read++;
    this.vague = true;
    return true;
  }

  /** `and` and `a` belong to a number only before more of it. */
  private followed(): boolean {
    const next = matchAt(/[a-z]+[ -]([a-z]+)/iy, this.text, this.at)?.[1]?.toLowerCase() ?? '';
    return this.read > 0 ? SMALL.has(next) || TENS.has(next) : POWERS.has(next) || next === 'dozen';
  }

  private small(value: number): boolean {
    if (value >= this.room || this.article) return false;
    this.section = add(this.section, String(value));
    this.room = value >= 20 ? 10 : 0;
    this.power = 0;
    this.read++;
    return true;
  }

  private point(): boolean {
    const digits = matchAt(
      /point((?:[ -](?:zero|one|two|three|four|five|six|seven|eight|nine)(?![a-z])){1,12})/iy,
      this.text,
      this.at,
    );
    if (!digits) return false;
    const behind = (digits[1] ?? '')
      .split(/[ -]/)
      .map((word) => SMALL.get(word.toLowerCase()) ?? '');
    this.section = canonical(`${this.section}.${behind.join('')}`) ?? this.section;
    this.room = 0;
    // The word that `next` steps over is all of it.
    this.at += digits[0].length - 'point'.length;
    return true;
  }

  private multiplied(times: string, power: number): boolean {
    if (!this.read && !this.article) return this.article;
    const own = this.section === '0' ? '1' : this.section;
    if (power === 2 || power === 1) {
      if (this.lowest <= power) return false;
      this.section = multiply(own, times);
      this.room = 100;
    } else {
      if (power >= this.lowest && this.lowest > 2) return false;
      this.total = add(this.total, multiply(own, times));
      this.section = '0';
      this.room = 1e3;
    }
    this.article = false;
    this.lowest = power;
    this.power = power === 1 ? 0 : power;
    this.read++;
    return true;
  }
}
