import { add, multiply, shift } from '../../../format/index.js';
import { type Amount, type Value, whole } from './figure.js';
import { type Numeral, numeralAt } from './numerals.js';
import { matchAt } from './plain.js';
import {
  boundsBare,
  falls,
  type Qualifier,
  qualifiersBefore,
  qualifiersBehind,
  qualifiersInside,
} from './qualifiers.js';
import { currencyAt, nounAt, type Unit, type UnitAt, unitAt } from './units.js';
import { partsAt, scaleAt, wordsAt } from './words.js';

/** A value, and what a range may share of it. */
export interface Read {
  readonly value: Value;
  /** Powers of ten at the end of the number, which the one before it may share. */
  readonly scales: readonly number[];
  /** Whether its unit stands before it: `$3–5 million`. */
  readonly prefixed: boolean;
}

/** What was read: values (of which one is meant), or none, and where to go on. */
export interface AmountsAt {
  readonly end: number;
  readonly values: readonly Read[];
  /** A number that does not say how many: 数百. */
  readonly vague?: boolean;
}

/** A number before its unit. */
interface Bare {
  readonly end: number;
  readonly amount: Amount;
  readonly ratio: boolean;
  readonly scales: readonly number[];
  readonly qualifiers: readonly Qualifier[];
  readonly form: Numeral['form'];
  /** One letter of scale that may be a unit: the m of `5m`. */
  readonly letter?: { readonly at: number; readonly value: string };
}

/** What a number, its sign, its currency and a part of something begin with. */
const BEGINNING =
  /[-\da-z$¥€£½⅓⅔¼¾半对翻负几数零〇○一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿廿卅卌]/i;
const RATIO = { dimension: 'ratio', scale: '1', counts: [] } as const;
const SIGN =
  /-(?=[\d百])|(?<![减背担抱胜自])负(?=[\d百零一二三四五六七八九十])|零下|minus (?=[a-z\d])/iy;
const CHINESE_HALF = /一半|半数|对半/y;
const ALL = /百分百/y;
/** How many times as much there is afterwards. */
const MULTIPLES: readonly (readonly [RegExp, string])[] = [
  [/翻了?一?番|\b(?:doubled|twofold)\b/iy, '2'],
  [/\b(?:tripled|trebled|threefold)\b/iy, '3'],
  [/翻了?两番|\b(?:quadrupled|fourfold)\b/iy, '4'],
];
/** 八成五 is 85%. */
const TENTHS = /[一二三四五六七八九](?![一二三四五六七八九十百千万亿个家人名户])/y;
const HALF_A = /half an? /iy;
const MORE_THAN_HALF = /(?:过|超|逾|大)$/;
const GLYPHS: Readonly<Record<string, readonly [string, string]>> = {
  '½': ['1', '2'],
  '⅓': ['1', '3'],
  '⅔': ['2', '3'],
  '¼': ['1', '4'],
  '¾': ['3', '4'],
};
const SLASH = /(\d{1,3})\/(\d{1,3})(?![\d/])/y;
const GLUED_BEFORE = /(?:[A-Za-z_]-?|\d[.:/])$/;
const GLUED_BEHIND = /[A-Za-z\d]+/y;
const AND_A_HALF = /个半(?=小时|钟头|月|星期)/y;
const HALF_BEHIND = /半(?![年月天个径决导岛数])/y;
/** 二期, 三级 are told apart by their number rather than counted. */
const NAMED = /[期届级类层部等组批]/y;
const NONE_OF = /零(?=[\u4e00-\u9fff])/y;
const MANY = /[几数十百千万亿a-z]/i;
const ONWARDS = / ?[-—–~至到] ?/y;

/** @param joined whether a number with its unit ends right at `at`, so that a dash there is no sign. */
export function amountsAt(text: string, at: number, joined: boolean): AmountsAt | undefined {
  if (!BEGINNING.test(text[at] ?? '')) return undefined;
  const currency = currencyAt(text, at);
  const sign =
    joined || /[\dA-Za-z)]$/.test(text.slice(Math.max(0, at - 1), at))
      ? null
      : matchAt(SIGN, text, currency?.end ?? at);
  const from = sign ? SIGN.lastIndex : (currency?.end ?? at);
  const bare = fractionAt(text, from) ?? numberAt(text, from, at, !!currency);
  if (!bare) return undefined;
  if ('skip' in bare) return { end: bare.skip, values: [], ...(bare.vague && { vague: true }) };
  return measured(text, at, sign ? negative(bare) : bare, currency);
}

const negative = (bare: Bare): Bare => ({
  ...bare,
  amount: { ...bare.amount, numerator: multiply(bare.amount.numerator, '-1') },
});

interface Skip {
  readonly skip: number;
  readonly vague?: boolean;
}

const partsOf = (end: number, numerator: string, denominator: string): Bare => ({
  end,
  amount: { numerator, denominator },
  ratio: true,
  scales: [],
  qualifiers: [],
  form: 'whole',
});

/** 三分之一, 百分之九十五, 一半, half, `two thirds`, `3/4`. */
function fractionAt(text: string, at: number): Bare | Skip | undefined {
  const told = /\d/.test(text[at] ?? '') ? slashAt(text, at) : wordAt(text, at);
  if (told || !text.includes('分之', at)) return told;
  const below = numeralAt(text, at);
  if (!below || !text.startsWith('分之', below.end)) return undefined;
  const above = numeralAt(text, below.end + 2);
  if (above?.says !== 'exact' || below.value === '0') return { skip: above?.end ?? below.end + 2 };
  return partsOf(above.end, above.value, below.value);
}

function slashAt(text: string, at: number): Bare | undefined {
  const slash = matchAt(SLASH, text, at);
  const isShare = slash && Number(slash[1]) < Number(slash[2]);
  return isShare && !/[\d/.]/.test(text[at - 1] ?? '')
    ? partsOf(at + slash[0].length, slash[1] ?? '', slash[2] ?? '')
    : undefined;
}

/** What no digit begins. */
function wordAt(text: string, at: number): Bare | undefined {
  const half = matchAt(CHINESE_HALF, text, at);
  if (half) return partsOf(at + half[0].length, '1', '2');
  const all = matchAt(ALL, text, at);
  if (all) return partsOf(at + all[0].length, '1', '1');
  for (const [pattern, times] of MULTIPLES) {
    const match = matchAt(pattern, text, at);
    if (match) return partsOf(at + match[0].length, times, '1');
  }
  const glyph = GLYPHS[text[at] ?? ''];
  if (glyph) return partsOf(at + 1, ...glyph);
  if (text[at] === '半') {
    const before = text[at - 1] ?? '';
    if (MORE_THAN_HALF.test(before)) return { ...partsOf(at + 1, '1', '2'), qualifiers: ['over'] };
    if (before === '近') return partsOf(at + 1, '1', '2');
    if (unitAt(text, at + 1)) return { ...partsOf(at + 1, '1', '2'), ratio: false };
  }
  const hours = matchAt(HALF_A, text, at);
  if (hours && unitAt(text, at + hours[0].length))
    return { ...partsOf(at + hours[0].length, '1', '2'), ratio: false };
  const english = partsAt(text, at);
  return english && partsOf(english.end, english.numerator, english.denominator);
}

function numberAt(
  text: string,
  at: number,
  start: number,
  priced: boolean,
): Bare | Skip | undefined {
  const numeral = numeralAt(text, at) ?? wordsAt(text, at);
  if (!numeral) return undefined;
  if (numeral.says === 'vague') {
    // 三五 alone is as often a name.
    const vague = MANY.test(text.slice(at, numeral.end)) || !!unitAt(text, numeral.end);
    return { skip: numeral.end, vague };
  }
  const digits = /\d/.test(text[at] ?? '');
  if (digits) {
    const before = text.slice(Math.max(0, at - 2), at);
    const glued = !priced && GLUED_BEFORE.test(before);
    if (glued || /^0\d/.test(text.slice(at, at + 2))) {
      return {
        skip: matchAt(GLUED_BEHIND, text, numeral.end) ? GLUED_BEHIND.lastIndex : numeral.end,
      };
    }
  }
  const own = digits ? scaled(text, numeral) : toBare(numeral);
  const half =
    numeral.scales.length && text[own.end] === '半'
      ? numeral.scales[numeral.scales.length - 1]
      : undefined;
  const bare =
    half === undefined
      ? own
      : { ...own, end: own.end + 1, amount: whole(add(own.amount.numerator, shift('0.5', half))) };
  if (digits && own.end === numeral.end && isGlued(text, own.end)) {
    return { skip: matchAt(GLUED_BEHIND, text, own.end) ? GLUED_BEHIND.lastIndex : own.end };
  }
  return stands(text, start, bare, numeral) ? bare : { skip: numeral.end };
}

const isGlued = (text: string, end: number): boolean =>
  /[A-Za-z]/.test(text[end] ?? '') && !unitAt(text, end);

const toBare = ({ end, value, scales, says, form }: Numeral): Bare => ({
  end,
  amount: whole(value),
  ratio: false,
  scales,
  qualifiers: says === 'over' ? ['over'] : [],
  form,
});

/** Digits with the English scale behind them. */
function scaled(text: string, numeral: Numeral): Bare {
  const bare = toBare(numeral);
  const scale = scaleAt(text, numeral.end);
  if (!scale) return bare;
  const { end, times, power, short } = scale;
  return {
    ...bare,
    end,
    amount: whole(multiply(numeral.value, times)),
    scales: power ? [power] : [],
    ...(short && { letter: { at: numeral.end, value: numeral.value } }),
  };
}

/** Whether characters that are words as often as numbers are a number here. */
function stands(text: string, start: number, { end, form }: Bare, { value }: Numeral): boolean {
  if (form === 'whole' || /^[a-z]/i.test(text.slice(start, end))) return true;
  const { qualifiers, end: behind } = qualifiersInside(text, end);
  const unit = unitAt(text, behind);
  if (form === 'bare') {
    const bound = qualifiers.length || boundsBare(text, start).length;
    return !!bound || (!!unit && !/^10{2,4}$|^10{8}$/.test(value));
  }
  if (form === 'list') return !!unit;
  // 两期 are two, 二期 is the second.
  if (unit) return text[start] === '两' || !matchAt(NAMED, text, behind);
  if (qualifiers.length || matchAt(NONE_OF, text, start)) return true;
  const onwards = matchAt(ONWARDS, text, end);
  return !!onwards && !!numeralAt(text, end + onwards[0].length);
}

/** With its unit, and what is said around it. */
function measured(
  text: string,
  start: number,
  bare: Bare,
  currency: UnitAt | undefined,
): AmountsAt {
  const inside = qualifiersInside(text, bare.end);
  const halves = matchAt(AND_A_HALF, text, inside.end) ? 2 : 0;
  const unit = bare.ratio
    ? undefined
    : (unitAt(text, inside.end + halves) ?? nounAt(text, inside.end));
  const measuredTo = unit?.end ?? inside.end;
  const half = unit && !bare.ratio && !halves && matchAt(HALF_BEHIND, text, measuredTo) ? 1 : 0;
  const tenths = tenthsAt(text, measuredTo, unit);
  const behind = qualifiersBehind(text, measuredTo + (half || tenths.length), !!unit);
  const own = unit ?? currency;
  const bounds = bare.form === 'bare' ? boundsBare(text, start) : qualifiersBefore(text, start);
  const qualifiers = [
    ...new Set([...bounds, ...bare.qualifiers, ...inside.qualifiers, ...behind.qualifiers]),
  ];
  const more = halves || half ? '0.5' : tenths && shift(tenths, -1);
  const { numerator } = bare.amount;
  const amount = { ...bare.amount, numerator: more ? add(numerator, more) : numerator };
  const value: Value = {
    kind: 'value',
    start,
    end: behind.end,
    qualifiers,
    amount,
    ...(bare.ratio ? { unit: RATIO } : own && { unit: own.unit }),
    ...(own?.per && { per: own.per }),
    falls: falls(text, start),
    weak: bare.form === 'digit' && /^[01]$/.test(amount.numerator) && !isMeasure(own?.unit),
  };
  const shares = { scales: bare.scales, prefixed: !unit && !!currency };
  return {
    end: behind.end,
    values: [value, ...asUnit(text, value, bare)].map((each) => ({ value: each, ...shares })),
  };
}

/** 一个, 一天 and “one year” are words as often as numbers; 一元 and “one per cent” are not. */
const isMeasure = (unit: Unit | undefined): boolean =>
  !!unit && !/^(?:count|time|month|working day|score)$/.test(unit.dimension);

/** The digit behind 成. */
function tenthsAt(text: string, at: number, unit: UnitAt | undefined): string {
  if (text[at - 1] !== '成' || unit?.end !== at) return '';
  const digit = matchAt(TENTHS, text, at);
  return (digit && numeralAt(digit[0], 0)?.value) ?? '';
}

/** The same letter as a unit: `5m` is five metres where the stat is in metres. */
function asUnit(text: string, value: Value, { letter }: Bare): Value[] {
  const unit = letter && unitAt(text, letter.at);
  if (!letter || !unit) return [];
  return [{ ...value, amount: whole(letter.value), unit: unit.unit, weak: true }];
}
