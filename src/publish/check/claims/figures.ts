import { compare, shift } from '../../../format/index.js';
import { type AmountsAt, amountsAt, type Read } from './amounts.js';
import { type Apart, apartIn } from './apart.js';
import { type Figure, type Range, type Rank, type Value, whole } from './figure.js';
import { matchAt, plain } from './plain.js';
import { rankAt } from './ranks.js';
import { unitAt } from './units.js';

const YEAR = unitAt('年', 0)?.unit;
const LETTERS = /[A-Za-z]+/y;
/** Between the two ends of a range. */
const ONWARDS = /^ ?(?:-|—{1,2}|–|~|至|到|to) ?$/i;
const AMONG = /^ ?(?:和|与|and) ?$/i;
const BETWEEN = /\bbetween (?:about )?$/i;
/** What grows from one number to another has both, and no range. */
const GROWS =
  /(?:增|升|降|减|提高|扩|涨|\b(?:rose|rise|risen|grew|grow|grown|increas|fell|fall|drop|declin|climb|expand|rais|cut|up|down|jump)[a-z]*)[^,。;]{0,12}$/i;
const SHARE = { dimension: 'ratio', scale: '1', counts: [] } as const;
const OUT_OF = /^ (?:in|out of) (?:every )?$/i;
const LISTED = /^(?:、|,|和|及|与|或|, ?| and | or |, and )$/i;
/** What stands between how many there are and the place among them. */
const TOTAL_BEFORE = /^[^\d,。;]{0,10}(?:中|里|内|区市|地市|区县|城市|省份)[^\d,。;]{0,12}$/;
const TOTAL_BEHIND =
  /^[^\d,.;]{0,20}\b(?:of|among|amongst|from|in)(?: (?:all|the|a|total|its|our))* $/i;
const LOOK_BACK = 24;

/**
 * The figures of a quote, in order. Dates, times, telephones and names that have numbers are none; 几百 and 三五个 say no
 * number.
 */
export function figuresIn(quote: string): Figure[] {
  const text = plain(quote);
  const scanned = scan(text);
  const values = [...inLists(text, inRanges(text, scanned)), ...sharesIn(text, scanned)];
  return values.map((figure) =>
    figure.kind === 'rank' ? withTotal(text, figure, values) : figure,
  );
}

type Scanned = Read | Range | Rank | Value;

function scan(text: string): Scanned[] {
  const found: Scanned[] = [];
  const spans = apartIn(text);
  let next = 0;
  let last = -1;
  for (let at = 0; at < text.length; ) {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const span = spans[next];
    if (span && span.start <= at) {
      if (span.year && span.start === at) found.push(yearOf(span));
      at = span.end;
      continue;
    }
    const rank = rankAt(text, at);
    if (rank) {
      if ('position' in rank) found.push({ kind: 'rank', start: at, ...rank });
      at = rank.end;
      continue;
    }
    const amounts: AmountsAt | undefined = amountsAt(text, at, last === at);
    found.push(...(amounts?.values ?? []));
    if (amounts) last = amounts.end;
    at = amounts ? amounts.end : behindWord(text, at);
  }
  return found;
}

/** Letters go together: a number may not begin within a word. */
const behindWord = (text: string, at: number): number =>
  matchAt(LETTERS, text, at) ? LETTERS.lastIndex : at + 1;

const yearOf = ({ start, end, year = '' }: Apart): Value => ({
  kind: 'value',
  start,
  end,
  qualifiers: [],
  amount: whole(year),
  ...(YEAR && { unit: YEAR }),
  falls: false,
  weak: true,
});

const isRead = (figure: Scanned | undefined): figure is Read =>
  figure?.kind === 'value' && 'scales' in figure;

function inRanges(text: string, scanned: readonly Scanned[]): Scanned[] {
  const found: Scanned[] = [];
  for (let at = 0; at < scanned.length; at++) {
    const [low, high] = [scanned[at], scanned[at + 1]];
    const range = isRead(low) && isRead(high) ? rangeOf(text, low, high) : undefined;
    if (range) {
      found.push(range);
      // The letter of `3–5m` as a unit, too.
      while (scanned[at + 2]?.start === high?.start) at++;
      at++;
    } else if (low) found.push(low);
  }
  return found;
}

function rangeOf(text: string, low: Read, high: Read): Range | undefined {
  const between = text.slice(low.end, high.start);
  const before = text.slice(Math.max(0, low.start - LOOK_BACK), low.start);
  const among = AMONG.test(between) && (BETWEEN.test(before) || text.startsWith('之间', high.end));
  if (!among && (!ONWARDS.test(between) || GROWS.test(before))) return undefined;
  const min = shared(low, high);
  const lowest = min.numerator;
  if (min.denominator !== '1' || high.amount.denominator !== '1') return undefined;
  if (compare(lowest, high.amount.numerator) >= 0) return undefined;
  const unit = high.unit ?? low.unit;
  const per = high.per ?? low.per;
  return {
    kind: 'range',
    start: low.start,
    end: among && text.startsWith('之间', high.end) ? high.end + 2 : high.end,
    qualifiers: [...new Set([...low.qualifiers, ...high.qualifiers])],
    min,
    max: high.amount,
    ...(unit && { unit }),
    ...(per && { per }),
    falls: false,
    weak: false,
  };
}

/** The lower end with the multiplier of the upper one, where it has none of its own: 3至5万. */
function shared(low: Read, high: Read): Read['amount'] {
  const { numerator, denominator } = low.amount;
  if (low.scales.some((power) => power > 2) || (low.unit && !low.prefixed)) return low.amount;
  const power = high.scales.find(
    (each) => compare(numerator, shift(high.amount.numerator, -each)) < 0,
  );
  return power === undefined ? low.amount : { numerator: shift(numerator, power), denominator };
}

/** 12、15、20个: the unit of the last is that of all. */
function inLists(text: string, scanned: readonly Scanned[]): Scanned[] {
  const found = [...scanned];
  for (let at = found.length - 2; at >= 0; at--) {
    const [one, next] = [found[at], found[at + 1]];
    if (one?.kind !== 'value' || one.unit || next?.kind !== 'value' || !next.unit) continue;
    if (LISTED.test(text.slice(one.end, next.start))) found[at] = { ...one, unit: next.unit };
  }
  return found;
}

/** `one in five`, `9 out of 10`: a share, where the stat asks for one. */
function sharesIn(text: string, scanned: readonly Scanned[]): Value[] {
  return scanned.flatMap((some, at) => {
    const all = scanned[at + 1];
    if (!isRead(some) || !isRead(all) || !OUT_OF.test(text.slice(some.end, all.start))) return [];
    const [numerator, denominator] = [some.amount.numerator, all.amount.numerator];
    if (compare(numerator, denominator) > 0) return [];
    const { start, qualifiers } = some;
    const amount = { numerator, denominator };
    return [
      {
        kind: 'value',
        start,
        end: all.end,
        qualifiers,
        amount,
        unit: SHARE,
        falls: false,
        weak: true,
      },
    ];
  });
}

function withTotal(text: string, rank: Rank, figures: readonly Scanned[]): Rank {
  const total = figures.find(
    (figure): figure is Value =>
      figure.kind === 'value' &&
      !figure.weak &&
      (figure.end <= rank.start
        ? TOTAL_BEFORE.test(text.slice(figure.end, rank.start))
        : TOTAL_BEHIND.test(text.slice(rank.end, figure.start))),
  );
  return total ? { ...rank, of: total.amount.numerator } : rank;
}
