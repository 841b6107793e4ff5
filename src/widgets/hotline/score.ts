import type { Item } from '../../feed/index.js';
import { standingOf } from '../../parts/report.js';
import { timelinessOf } from '../../parts/timeliness.js';
import { PIECE } from './register.js';

/** Agencies with a row of their own. */
const MOST = 10;

/** How many of how many, and of how many more the feed does not say: those are in neither. */
export interface Fraction {
  readonly part: number;
  readonly whole: number;
  readonly missing: number;
}

export interface AgencyScore {
  /** Empty where the feed does not say who it is. */
  readonly name: string;
  readonly received: number;
  readonly answered: number;
}

/** What is counted from the cases themselves; nothing in it was asserted by anyone. */
export interface Score {
  readonly received: number;
  /** Of those whose state is known. */
  readonly answered: Fraction;
  /** Of those closed whose dates can tell. */
  readonly onTime: Fraction;
  /** Of those with a verdict; missing where a closed case has none. */
  readonly satisfied: Fraction;
  /** Those with the most cases, the most first; last what has none. */
  readonly agencies: readonly AgencyScore[];
  /** The agencies beyond those. */
  readonly others: readonly AgencyScore[];
  /** All cases are in it. */
  readonly complete: boolean;
}

class Count implements Fraction {
  part = 0;
  whole = 0;
  missing = 0;

  /** @param is undefined where the feed does not say. */
  add(is: boolean | undefined): void {
    if (is === undefined) this.missing++;
    else this.whole++;
    if (is) this.part++;
  }
}

/**
 * Counts, in pieces. Each piece gives what has been counted by then.
 * @param zone the feed's.
 */
export function* scoreIn(
  items: readonly Item[],
  now: number,
  zone: string,
): Generator<Score, Score, undefined> {
  const [answered, onTime, satisfied] = [new Count(), new Count(), new Count()];
  const agencies = new Map<string, { name: string; received: number; answered: number }>();
  const sum = (received: number, complete: boolean): Score => {
    const sorted = [...agencies.values()].sort((a, b) => b.received - a.received);
    const named = sorted.filter(({ name }) => name);
    const nameless = sorted.filter(({ name }) => !name);
    return {
      received,
      answered,
      onTime,
      satisfied,
      agencies: [...named.slice(0, MOST), ...nameless],
      others: named.slice(MOST),
      complete,
    };
  };
  for (const [index, { _laoshan }] of items.entries()) {
    if (index && index % PIECE === 0) yield sum(index, false);
    const { report = {} } = _laoshan;
    const { agency_responsible: name = '', satisfaction } = report;
    const standing = standingOf(report);
    const closed = standing === 'answered';
    const timeliness = closed && timelinessOf(report, now, zone);
    answered.add(standing === 'unknown' ? undefined : closed);
    if (closed) onTime.add(timeliness && timeliness === 'on-time');
    if (closed || satisfaction) satisfied.add(satisfaction && satisfaction === 'satisfied');
    const agency = agencies.get(name) ?? { name, received: 0, answered: 0 };
    agencies.set(name, agency);
    agency.received++;
    if (closed) agency.answered++;
  }
  return sum(items.length, true);
}
