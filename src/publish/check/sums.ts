import type { Item } from '../../feed/index.js';
import { add, canonical, compare, multiply } from '../../format/index.js';
import { plain } from './claims/plain.js';
import { relation, type StatUnit, statUnit } from './claims/units.js';

/** Whether a stat is the sum of those that its `sum_of` names. */
export interface Sum {
  /**
   * `unclear` where it cannot be added up: something is missing, is no exact value, or has another unit. What is not
   * empty below says why.
   */
  readonly verdict: 'holds' | 'differs' | 'unclear';
  /** What the parts come to, in the unit of the whole; a canonical decimal. */
  readonly expected?: string;
  /** Ids that no item has, or an item without a stat. */
  readonly missing: readonly string[];
  /** Ids, perhaps the item's own, whose figure is not one exact value. */
  readonly inexact: readonly string[];
  /** Ids whose unit is not that of the whole. */
  readonly clashing: readonly string[];
}

/** A value by its unit: `times` is what one of it comes to in the first unit of its dimension. */
interface Term {
  readonly value: string;
  readonly times: string;
}

/** @returns `undefined` where the item is the sum of nothing. */
export function sumOf(item: Item, items: readonly Item[]): Sum | undefined {
  const { stat } = item._laoshan;
  const ids = stat?.sum_of;
  if (!ids?.length) return undefined;
  const unit = statUnit(plain(stat?.unit ?? ''));
  const parts = ids.map((id) => ({ id, part: items.find((each) => each.id === id) }));
  const missing = parts.filter(({ part }) => !part?._laoshan.stat).map(({ id }) => id);
  const present = parts.flatMap(({ part }) => (part?._laoshan.stat ? [part] : []));
  const inexact = [item, ...present].filter((each) => !exactValue(each)).map(({ id }) => id);
  const clashing = present.filter((part) => !agree(item, part)).map(({ id }) => id);
  const reasons = { missing, inexact, clashing };
  const whole = termOf(item, unit);
  if (!whole || missing.length || inexact.length || clashing.length)
    return { verdict: 'unclear', ...reasons };
  const terms = present.flatMap((part) => termOf(part, statUnit(plain(part._laoshan.stat?.unit ?? ''))) ?? []);
  const total = terms.reduce((sum, term) => add(sum, multiply(term.value, term.times)), '0');
  const expected = quotient(total, whole.times);
  const holds = compare(multiply(whole.value, whole.times), total) === 0;
  return { verdict: holds ? 'holds' : 'differs', expected, ...reasons };
}
