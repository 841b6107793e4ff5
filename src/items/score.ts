import type { Item } from '../feed/index.js';
import { standingOf } from './report.js';
import { timelinessOf } from './timeliness.js';

/** Cases that are read before the page gets its turn. */
export const PIECE = 2_000;

/** Agencies with a row of their own. */
const MOST = 10;

/** How many of how many, and of how many more the feed does not say: those are in neither. */
export interface Fraction {
  readonly part: number;
  readonly whole: number;
  readonly missing: number;
}

/** What some of the cases come to. */
export interface Share {
  readonly received: number;
  readonly answered: number;
  /** Of as many the state is not known. */
  readonly unknown: number;
}

export interface AgencyScore extends Share {
  /** Empty where the feed does not say who it is. */
  readonly name: string;
}

/** What several agencies come to. */
export interface Others extends Share {
  readonly agencies: number;
}

/** What is counted from the cases themselves; nothing in it was asserted by anyone. */
export interface Score {
  readonly received: number;
  /** Of those whose state is known. */
  readonly answered: Fraction;
  /** Of those closed whose dates can tell; declined ones were never to be closed by a date. */
  readonly onTime: Fraction;
  /** Of those with a verdict; missing where a case that was closed, and not declined, has none. */
  readonly satisfied: Fraction;
  /** Those with the most cases, the most first; last what has none. */
  readonly agencies: readonly AgencyScore[];
  /** The agencies beyond those. */
  readonly others: Others | undefined;
  /** All cases are in it. */
  readonly complete: boolean;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

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
  const agencies = new Map<string, Writable<AgencyScore>>();
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
      others: named.length > MOST ? united(named.slice(MOST)) : undefined,
      complete,
    };
  };
  for (const [index, { _laoshan }] of items.entries()) {
    if (index && index % PIECE === 0) yield sum(index, false);
    const { report = {} } = _laoshan;
    const { agency_responsible: name = '', satisfaction, stage } = report;
    const standing = standingOf(report);
    const closed = standing === 'answered';
    const done = closed && stage !== 'declined';
    const timeliness = done && timelinessOf(report, now, zone);
    answered.add(standing === 'unknown' ? undefined : closed);
    if (done) onTime.add(timeliness && timeliness === 'on-time');
    if (done || satisfaction) satisfied.add(satisfaction && satisfaction === 'satisfied');
    const agency = agencies.get(name) ?? { name, received: 0, answered: 0, unknown: 0 };
    agencies.set(name, agency);
    agency.received++;
    if (closed) agency.answered++;
    if (standing === 'unknown') agency.unknown++;
  }
  return sum(items.length, true);
}

function united(each: readonly Share[]): Others {
  const sum = (key: keyof Share) => each.reduce((total, share) => total + share[key], 0);
  return {
    agencies: each.length,
    received: sum('received'),
    answered: sum('answered'),
    unknown: sum('unknown'),
  };
}
