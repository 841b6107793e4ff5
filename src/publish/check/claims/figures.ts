import { compare, multiply, shift } from '../../../format/index.js';
import { amountsAt, type Read } from './amounts.js';
import { type Apart, apartIn } from './apart.js';
import {
  type Amount,
  type Figure,
  type Range,
  type Rank,
  type Vague,
  type Value,
  whole,
} from './figure.js';
import { matchAt, plain } from './plain.js';
import { rankAt } from './ranks.js';
import { relation, unitAt } from './units.js';

const LETTERS = /[A-Za-z]+/y;
/** Between the two ends of a range. */
const ONWARDS = /^ ?(?:-|—{1,2}|–|~|至|到|to) ?$/i;
const AMONG = /^ ?(?:和|与|and) ?$/i;
const BETWEEN = /\bbetween (?:about )?$/i;
/** What grows from one number to another has both, and no range. */
const CHANGES =
  'rose|rise|risen|grew|grow|grown|increas|fell|fall|drop|declin|climb|expand|rais|cut|up|down|jump';
const GROWS = new RegExp(
  `(?:[增升降减扩涨]|提高)[^,。;]{0,6}[从由]$|\\b(?:${CHANGES})[a-z]*(?: [a-z]+)? from (?:about )?$`,
  'i',
);
/** `rose by 2 billion to 20 billion` is as likely to have both as to be a range. */
const GROWS_BY = new RegExp(
  `(?:[增升降减扩涨]|提高)[长加高了至]{0,2}$|\\b(?:${CHANGES})[a-z]*(?: [a-z]+)? by (?:about )?$`,
  'i',
);
const SHARE = { dimension: 'ratio', scale: '1', counts: [] } as const;
const OUT_OF = /^ (?:in|out of) (?:every )?$/i;
/** What is said of any so many, rather than counted as 9 out of 10 may be. */
const RATE = /^ in | every /i;
const LISTED =
  /^(?:、|,|和|及|与|或|, ?| and | or |, and | to |(?:提[高升]|增[加长]|上升|扩大|下降|降低|减少|缩[短小])(?:到|至|为))$/i;
/** What stands between how many there are and the place among them. */
const TOTAL_BEFORE = /^[^\d,。;]{0,10}(?:中|里|内|区市|地市|区县|城市|省份)[^\d,。;]{0,12}$/;
const TOTAL_BEHIND =
  /^[^\d,.;]{0,20}\b(?:of|among|amongst|from|in)(?: (?:all|the|a|total|its|our))* $/i;
const LOOK_BACK = 24;

/**
 * The figures of a quote, in order. Dates, times, telephones and names that have numbers are none; 几百 and 三五个 are
 * vague.
 */
export function figuresIn(quote: string): Figure[] {
  const text = plain(quote);
  const scanned = scan(text);
  const listed = inLists(text, inRanges(text, scanned));
  const shares = sharesIn(text, listed);
  const figures = [...listed.filter((figure) => !isPart(figure, shares)), ...shares].sort(
    (a, b) => a.start - b.start,
  );
  return figures.map((figure) =>
    figure.kind === 'rank' ? withTotal(text, figure, figures) : figure,
  );
}

/** A figure, and whether it may be an end of a range. */
interface Scanned {
  readonly figure: Figure;
  readonly read?: Read;
}

function scan(text: string): Scanned[] {
  const found: Scanned[] = [];
  const spans = apartIn(text);
  let next = 0;
  let last = -1;
  for (let at = 0; at < text.length; ) {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const span = spans[next];
    if (span && span.start <= at) {
      if (span.asked && span.start === at) found.push({ figure: askedOf(span, span.asked) });
      at = span.end;
      continue;
    }
    const rank = rankAt(text, at);
    if (rank) {
      if ('position' in rank) found.push({ figure: { kind: 'rank', start: at, ...rank } });
      else if (rank.vague) found.push({ figure: vagueOf(at, rank.end) });
      at = rank.end;
      continue;
    }
    const amounts = amountsAt(text, at, last === at);
    found.push(...(amounts?.values ?? []).map((read) => ({ figure: read.value, read })));
    if (amounts?.vague) found.push({ figure: vagueOf(at, amounts.end) });
    if (amounts) last = amounts.end;
    at = amounts?.end ?? behindWord(text, at);
  }
  return found;
}

const vagueOf = (start: number, end: number): Vague => ({
  kind: 'vague',
  start,
  end,
  qualifiers: [],
});

/** Letters go together: a number may not begin within a word. */
const behindWord = (text: string, at: number): number =>
  matchAt(LETTERS, text, at) ? LETTERS.lastIndex : at + 1;

function askedOf({ start, end }: Apart, asked: NonNullable<Apart['asked']>): Value {
  const unit = unitAt(asked.unit, 0)?.unit;
  const amount = whole(asked.value);
  return {
    kind: 'value',
    start,
    end,
    qualifiers: [],
    amount,
    ...(unit && { unit }),
    falls: false,
    weak: true,
    dates: true,
  };
}

function inRanges(text: string, scanned: readonly Scanned[]): Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < scanned.length; at++) {
    const [low, high] = [scanned[at], scanned[at + 1]];
    const range = low?.read && high?.read && rangeOf(text, low.read, high.read);
    if (range) {
      found.push(range);
      if (isGrowth(text, low.read, high.read)) found.push(low.figure, high.figure);
      at++;
      // What `3–5m` may be in metres is an end of the same range.
      while (scanned[at + 1]?.figure.start === high.figure.start) at++;
    } else if (low) found.push(low.figure);
  }
  return found;
}

function rangeOf(text: string, low: Read, high: Read): Range | undefined {
  const [first, last] = [low.value, high.value];
  const between = text.slice(first.end, last.start);
  const before = text.slice(Math.max(0, first.start - LOOK_BACK), first.start);
  const closed = text.startsWith('之间', last.end);
  const among = AMONG.test(between) && (BETWEEN.test(before) || closed);
  if (!among && (!ONWARDS.test(between) || GROWS.test(before))) return undefined;
  if (relation(first.unit, last.unit) === 'clash' || isMultiple(first, last)) return undefined;
  const [min, max] = [shared(low, high), partsOf(low, high)];
  if (
    compare(multiply(min.numerator, max.denominator), multiply(max.numerator, min.denominator)) >= 0
  )
    return undefined;
  const unit = last.unit ?? first.unit;
  const per = last.per ?? first.per;
  return {
    kind: 'range',
    start: first.start,
    end: last.end + (closed ? '之间'.length : 0),
    qualifiers: [...new Set([...first.qualifiers, ...last.qualifiers])],
    min,
    max,
    ...(unit && { unit }),
    ...(per && { per }),
    falls: false,
    weak: false,
  };
}

const isGrowth = (text: string, { value: low }: Read, { value: high }: Read): boolean =>
  !!low.unit &&
  !!high.unit &&
  GROWS_BY.test(text.slice(Math.max(0, low.start - LOOK_BACK), low.start));

/** `doubled to 2,018`, 减半到6: how much it became, and what. */
const isMultiple = ({ unit, amount }: Value, { unit: other }: Value): boolean =>
  unit?.dimension === 'ratio' && unit.scale === '1' && amount.denominator !== '100' && !other;

/** The lower end in the unit of the upper one, and with its multiplier where it has none of its own: 3至5万. */
function shared(
  { value: low, prefixed, scales }: Read,
  { value: high, scales: shareable }: Read,
): Amount {
  const { numerator, denominator } = low.amount;
  if (low.unit && high.unit && low.unit.scale !== high.unit.scale) {
    const times = multiply(denominator, high.unit.scale);
    return { numerator: multiply(numerator, low.unit.scale), denominator: times };
  }
  if (scales.some((power) => power > 2) || (low.unit && !prefixed)) return low.amount;
  const power = shareable.find(
    (each) => compare(numerator, shift(high.amount.numerator, -each)) < 0,
  );
  return power === undefined ? low.amount : { numerator: shift(numerator, power), denominator };
}

/** 百分之三十至四十: the upper end as parts of the same whole. */
function partsOf(
  { value: { amount: low } }: Read,
  { value: { amount: high, unit } }: Read,
): Amount {
  return unit || low.denominator === '1' ? high : { ...high, denominator: low.denominator };
}

/** 12、15、20个: the unit of the last is that of all. */
function inLists(text: string, figures: readonly Figure[]): Figure[] {
  const found = [...figures];
  for (let at = found.length - 2; at >= 0; at--) {
    const [one, next] = [found[at], found[at + 1]];
    if (one?.kind !== 'value' || one.unit || next?.kind !== 'value' || !next.unit) continue;
    if (LISTED.test(text.slice(one.end, next.start))) found[at] = { ...one, unit: next.unit };
  }
  return found;
}

/** `one in five`, `9 out of 10`: a share, where the stat asks for one. */
function sharesIn(text: string, figures: readonly Figure[]): Value[] {
  return figures.flatMap((some, at) => {
    const all = figures[at + 1];
    if (some.kind !== 'value' || all?.kind !== 'value') return [];
    if (!OUT_OF.test(text.slice(some.end, all.start))) return [];
    const [numerator, denominator] = [some.amount.numerator, all.amount.numerator];
    if (compare(numerator, denominator) > 0) return [];
    const weak = !RATE.test(text.slice(some.end, all.start));
    return [{ ...some, end: all.end, amount: { numerator, denominator }, unit: SHARE, weak }];
  });
}

/** `one in 20 workers`: neither the one nor the 20 counts workers. */
const isPart = ({ start, end }: Figure, shares: readonly Value[]): boolean =>
  shares.some((share) => !share.weak && share.start <= start && end <= share.end);

function withTotal(text: string, rank: Rank, figures: readonly Figure[]): Rank {
  const total = figures.find(
    (figure): figure is Value =>
      figure.kind === 'value' &&
      !figure.weak &&
      (figure.end <= rank.start
        ? TOTAL_BEFORE.test(text.slice(figure.end, rank.start))
        : TOTAL_BEHIND.test(text.slice(rank.end, figure.start))),
  );
  return total && !rank.of ? { ...rank, of: total.amount.numerator } : rank;
}
