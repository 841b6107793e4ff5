import { multiply, shift } from '../../../format/index.js';
import { matchAt } from './plain.js';
import { COUNTS, MEASURES } from './unit-names.js';

/** What a number counts or measures. */
export interface Unit {
  /** What is measured; `count` for what is counted. */
  readonly dimension: string;
  /** How many of the dimension's first unit it is, exactly; `1` for counts. */
  readonly scale: string;
  /** What may be counted with it; empty for 个, which counts anything. */
  readonly counts: readonly string[];
}

export interface UnitAt {
  readonly unit: Unit;
  readonly end: number;
  /** What it is told by: `元/平方米`. */
  readonly per?: Unit;
}

const UNITS: ReadonlyMap<string, Unit> = new Map([...measures(), ...counts()]);

function measures(): (readonly [string, Unit])[] {
  return Object.entries(MEASURES).flatMap(([dimension, scales]) =>
    Object.entries(scales).flatMap(([scale, names]) =>
      names.split('|').map((name) => [name, { dimension, scale, counts: [] }] as const),
    ),
  );
}

function counts(): (readonly [string, Unit])[] {
  return COUNTS.flatMap(([names, kinds]) => {
    const unit = { dimension: 'count', scale: '1', counts: kinds.split(' ').filter(Boolean) };
    return names.split('|').map((name) => [name, unit] as const);
  });
}

/** What makes another word of a unit's last character: 家庭, 人均, 分公司. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  家: '庭',
  人: '均民才事工',
  名: '单称',
  年: '级代',
  天: '然',
  平: '均安台等价稳凡原时坡整衡板日常静面行移和民川推房息反叛',
  次: '日年',
  位: '于列居',
  分: '之公别布为类批享配',
  成: '为立功员果本绩效交',
  场: '馆所地',
  处: '理置于罚',
  台: '风',
  部: '门分队',
  所: '有以',
  对: '于接比外',
  支: '持出付',
  户: '外型',
  元: '旦宵',
  组: '织',
  亩: '产均',
  片: '区',
  面: '积对向',
  起: '来',
};

const escaped = (name: string): string => name.replace(/[$.^/]/g, '\\$&');
const NAMES = [...UNITS.keys()].sort((a, b) => b.length - a.length);
const NAME = new RegExp(
  NAMES.map((name) => escaped(name) + (/[a-z]$/i.test(name) ? '(?![a-z²³])' : '')).join('|'),
  'iy',
);
const PER = /\/| per | an? (?=(?:year|day|month|week|hour|person|household))/iy;
/** Before the money. */
const PREFIX = /(?:US\$|HK\$|RMB|CNY|USD|EUR|[¥$€£]) ?/iy;
/** Up to three words may stand between the number and what it counts, within its clause. */
const WORD_BETWEEN =
  /[ -]+(?!(?:of|in|at|on|by|for|from|to|with|and|or|than|as|is|was|were|are|the|a|an|this|that|have|has|had|per|out)(?![a-z]))[a-z][a-z'-]*(?=[ -])/iy;
const MOST_BETWEEN = 3;

/** The unit right at `at`, behind a space at most. */
export function unitAt(text: string, at: number): UnitAt | undefined {
  const first = nameAt(text, at + (text[at] === ' ' || text[at] === '-' ? 1 : 0));
  if (!first) return undefined;
  const sign = matchAt(PER, text, first.end);
  const per = sign && nameAt(text, first.end + sign[0].length);
  return per ? { ...first, per: per.unit, end: per.end } : first;
}

/** What English counts behind its adjectives: `628 high-tech companies`. */
export function nounAt(text: string, at: number): UnitAt | undefined {
  let from = at;
  for (let words = 0; words < MOST_BETWEEN; words++) {
    const word = matchAt(WORD_BETWEEN, text, from);
    if (!word) return undefined;
    from += word[0].length;
    const found = unitAt(text, from);
    if (found) return found.unit.dimension === 'count' ? found : undefined;
  }
  return undefined;
}

/**
 * Whether `name`, in one or several, stands where the unit of a number that ends at `at` does. It need be no unit that
 * is known.
 */
export function isNamed(text: string, at: number, name: string): boolean {
  let from = at;
  for (let words = 0; words <= MOST_BETWEEN; words++) {
    if (isName(text, from + (/[ -]/.test(text[from] ?? '') ? 1 : 0), name)) return true;
    const word = matchAt(WORD_BETWEEN, text, from);
    if (!word) return false;
    from += word[0].length;
  }
  return false;
}

const PLURAL = /(?:y|ies|e?s)$/;
const NUMBER_OF_NOUN = /^(?:y|ies|e?s)?(?![a-z])/;

function isName(text: string, at: number, name: string): boolean {
  const lower = name.toLowerCase();
  const stem = lower.length > 3 ? lower.replace(PLURAL, '') : lower;
  const there = text.slice(at, at + stem.length + 'ies'.length + 1).toLowerCase();
  return there.startsWith(stem) && NUMBER_OF_NOUN.test(there.slice(stem.length));
}

/** The currency before a number. */
export function currencyAt(text: string, at: number): UnitAt | undefined {
  const match = matchAt(PREFIX, text, at);
  const unit = match && UNITS.get(match[0].trim().toLowerCase());
  return unit ? { unit, end: at + match[0].length } : undefined;
}

function nameAt(text: string, at: number): UnitAt | undefined {
  const name = matchAt(NAME, text, at)?.[0];
  // 5G is no grams.
  if (name && /^[A-Z]$/.test(name)) return undefined;
  const unit = name && (UNITS.get(name) ?? UNITS.get(name.toLowerCase()));
  if (!name || !unit) return undefined;
  const end = at + name.length;
  const other = OTHER_WORDS[name[name.length - 1] ?? ''];
  return other?.includes(text[end] || ' ') ? undefined : { unit, end };
}

/** The unit of a stat: 亿元 is 元, a hundred million times. */
export interface StatUnit {
  /** How many times the unit. */
  readonly times: string;
  readonly unit?: Unit;
  readonly per?: Unit;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^万亿/, 12],
  [/^千亿/, 11],
  [/^百亿/, 10],
  [/^千万/, 7],
  [/^百万/, 6],
  [/^十万/, 5],
  [/^trillion ?/i, 12],
  [/^billion ?/i, 9],
  [/^million ?/i, 6],
  [/^thousand ?/i, 3],
  [/^亿/, 8],
  [/^万/, 4],
  [/^千/, 3],
  [/^百/, 2],
];

/** @param name as the stat has it, in plain characters. */
export function statUnit(name: string): StatUnit {
  const bare = name.trim();
  const own = unitAt(bare, 0);
  const scale = own ? undefined : SCALES.find(([pattern]) => pattern.test(bare));
  if (!scale) return { times: '1', ...(own ?? nounAt(` ${bare} `, 0)) };
  const rest = bare.replace(scale[0], '');
  return { times: shift('1', scale[1]), ...(unitAt(rest, 0) ?? nounAt(` ${rest} `, 0)) };
}

/** `same` where both are known for one and the same thing; `open` where one is not known, or counts anything. */
export function relation(a: Unit | undefined, b: Unit | undefined): 'same' | 'open' | 'clash' {
  if (!a || !b) return 'open';
  if (a.dimension !== b.dimension) return 'clash';
  if (a.dimension !== 'count') return 'same';
  if (a === b || a.counts.some((kind) => b.counts.includes(kind))) return 'same';
  if (!a.counts.length && !b.counts.length) return 'same';
  return a.counts.length && b.counts.length ? 'clash' : 'open';
}

/** `value` in the first unit of its dimension. */
export const inFirst = (value: string, unit: Unit | undefined): string =>
  unit ? multiply(value, unit.scale) : value;
