import type { Item, Stat } from '../../feed/index.js';
import { add, canonical, compare, multiply, ratio } from '../../format/index.js';
import { plain } from './claims/plain.js';
import { relation, statUnit } from './claims/units.js';

/** Whether a stat is the sum of those that its `sum_of` names. */
export interface Sum {
  /** `unclear` where it cannot be added up; what is not empty below says why. */
  readonly verdict: 'holds' | 'differs' | 'unclear';
  /** What the parts come to, in the unit of the whole; a canonical decimal, to 12 places where it has no end. */
  readonly expected?: string;
  /** Ids of no item, or of an item without a stat. */
  readonly missing: readonly string[];
  /** Ids, perhaps the item's own, whose figure is not one exact value. */
  readonly inexact: readonly string[];
  /** Ids whose unit is not that of the whole. */
  readonly clashing: readonly string[];
}

const PLACES = 12;

/** @returns `undefined` where the item has no `sum_of`. */
export function sumOf(item: Item, items: readonly Item[]): Sum | undefined {
  const whole = item._laoshan.stat;
  if (!whole?.sum_of?.length) return undefined;
  const parts = whole.sum_of.map((id) => ({
    id,
    stat: items.find((each) => each.id === id)?._laoshan.stat,
  }));
  const present = parts.flatMap(({ id, stat }) => (stat ? [{ id, stat }] : []));
  const all = [{ id: item.id, stat: whole }, ...present];
  const reasons = {
    missing: parts.filter(({ stat }) => !stat).map(({ id }) => id),
    inexact: all.filter(({ stat }) => exactValue(stat) === undefined).map(({ id }) => id),
    clashing: present.filter(({ stat }) => !agree(whole, stat)).map(({ id }) => id),
  };
  if (Object.values(reasons).some(({ length }) => length))
    return { verdict: 'unclear', ...reasons };
  const measured = all.every(({ stat }) => unitOf(stat).unit);
  const amountOf = (stat: Stat) => multiply(exactValue(stat) ?? '0', timesOf(stat, measured));
  const total = present.reduce((sum, { stat }) => add(sum, amountOf(stat)), '0');
  return {
    verdict: compare(amountOf(whole), total) === 0 ? 'holds' : 'differs',
    expected: quotient(total, timesOf(whole, measured)),
    ...reasons,
  };
}

function exactValue({ value, qualifier }: Stat): string | undefined {
  return (qualifier ?? 'exact') === 'exact' ? canonical(value) : undefined;
}

const unitOf = ({ unit }: Stat): ReturnType<typeof statUnit> => statUnit(plain(unit ?? ''));

/** A stat without a unit goes with any; units that are not known must be the same word. */
function agree(a: Stat, b: Stat): boolean {
  if (!a.unit || !b.unit || plain(a.unit) === plain(b.unit)) return true;
  const [one, other] = [unitOf(a).unit, unitOf(b).unit];
  return !!one && !!other && relation(one, other) !== 'clash';
}

/** @param measured whether every unit is known, so that metres and kilometres add up. */
function timesOf(stat: Stat, measured: boolean): string {
  const { times, unit } = unitOf(stat);
  return measured && unit ? multiply(times, unit.scale) : times;
}

function quotient(total: string, times: string): string {
  const sign = total.startsWith('-') ? '-' : '';
  const { value } = ratio(total.replace('-', ''), times, PLACES);
  return sign + value;
}
