import type { Stat } from '../../../feed/index.js';
import { add, canonical, compare, multiply, ratio, subtract } from '../../../format/index.js';
import { candidates, type Wanted } from './candidates.js';
import type { Amount, Figure, Range, Rank, Value } from './figure.js';
import { figuresIn } from './figures.js';
import { plain } from './plain.js';
import { relation, statUnit } from './units.js';

/** Whether a source's words say what a stat does. */
export interface Claim {
  /** `differs` has figures, and none is the stat's; `unclear` has no figure at all. */
  readonly verdict: 'holds' | 'differs' | 'unclear';
  /** What was read, in the order of the quote. */
  readonly found: readonly Figure[];
}

/**
 * Whether `quote` says the figure of `stat`. Numbers are compared exactly, in Chinese or English, in any script, with
 * the units that both are known for; so is what is said of them: 超102万 is not 102万. 近 and “nearly” hold for `under`
 * and `about`. What became less by 3% holds for 3% and −3%.
 */
export function claimOf(stat: Stat, quote: string): Claim {
  const found = figuresIn(quote);
  const name = plain(stat.unit ?? '').trim();
  const wanted: Wanted = {
    stat,
    unit: statUnit(name),
    name,
    qualifier: stat.qualifier ?? 'exact',
    text: plain(quote),
  };
  const holds = candidates(found, wanted).some((figure) => says(figure, wanted));
  const strong = found.some((figure) => tells(figure, wanted));
  return { verdict: holds ? 'holds' : strong ? 'differs' : 'unclear', found };
}

/** Whether it says something that the stat can differ from: 数百 is not 500, and may be over 100. */
function tells(figure: Figure, { stat, qualifier }: Wanted): boolean {
  if (figure.kind === 'vague') return qualifier === 'exact' && stat.min === undefined;
  return figure.kind === 'rank' || !figure.weak;
}

function says(figure: Figure, wanted: Wanted): boolean {
  const { stat, qualifier } = wanted;
  if (figure.kind === 'vague') return false;
  if (figure.kind === 'rank') return isPlace(figure, stat, qualifier);
  const bounds = figure.qualifiers.length ? figure.qualifiers : (['exact'] as const);
  const { per } = wanted.unit;
  if (per && figure.per && relation(per, figure.per) === 'clash') return false;
  if (figure.kind === 'range')
    return (
      bounds.includes(qualifier) &&
      equals(figure.min, figure, stat.min, wanted) &&
      equals(figure.max, figure, stat.max, wanted)
    );
  const near = bounds.some((bound) => bound === 'exact' || bound === 'about');
  if (qualifier === 'about' && near && rounds(figure, wanted, 0)) return true;
  return (
    bounds.includes(qualifier) &&
    (rounds(figure, wanted, 1) ||
      equals(figure.amount, figure, stat.value, wanted) ||
      fell(figure, wanted))
  );
}

/** What fell by 3% changed by −3%. */
function fell(figure: Value, wanted: Wanted): boolean {
  const value = canonical(wanted.stat.value);
  return (
    !!figure.falls &&
    !!value?.startsWith('-') &&
    equals(figure.amount, figure, value.slice(1), wanted)
  );
}

/** Most units and whole numbers are told by one. */
const times = (value: string, by: string): string => (by === '1' ? value : multiply(value, by));

function equals(
  { numerator, denominator }: Amount,
  figure: Value | Range,
  given: Stat['value'],
  { unit }: Wanted,
): boolean {
  const value = canonical(given);
  if (value === undefined) return false;
  const wanted = times(value, unit.times);
  const equal = (stated: string, of: string) => {
    const [one, other] = [times(stated, denominator), times(numerator, of)];
    return one === other || compare(one, other) === 0;
  };
  if (unit.unit && figure.unit) return equal(times(wanted, unit.unit.scale), figure.unit.scale);
  if (equal(wanted, '1')) return true;
  // Without a unit a share may be told in parts of one or of a hundred.
  if (unit.unit || figure.unit?.dimension !== 'ratio') return false;
  return equal(wanted, figure.unit.scale) || equal(wanted, times(figure.unit.scale, '100'));
}

/**
 * A third has no end: “about 33%” says it, and 33.3% does. Any other exact figure is not about.
 * @param least places behind the point.
 */
function rounds({ amount, unit }: Value, { stat, unit: own }: Wanted, least: number): boolean {
  if (unit?.dimension !== 'ratio' || own.unit?.dimension !== 'ratio') return false;
  const value = canonical(stat.value);
  if (value === undefined) return false;
  const divisor = multiply(amount.denominator, own.unit.scale);
  const places = value.split('.')[1]?.length ?? 0;
  if (places < least) return false;
  const near = ratio(multiply(amount.numerator, unit.scale), divisor, places);
  return !ratio(amount.numerator, amount.denominator, 12).exact && near.value === value;
}

function isPlace(figure: Rank, { rank }: Stat, qualifier: Wanted['qualifier']): boolean {
  if (!rank) return false;
  const of = figure.of ?? canonical(rank.of);
  if (figure.of !== undefined && rank.of !== undefined && canonical(rank.of) !== figure.of)
    return false;
  const bounds = figure.qualifiers.length ? figure.qualifiers : (['exact'] as const);
  if (!bounds.includes(qualifier)) return false;
  const position = figure.fromEnd ? of && add(subtract(of, figure.position), '1') : figure.position;
  return position === canonical(rank.position);
}
