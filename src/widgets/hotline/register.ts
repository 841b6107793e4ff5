import { clockOf, type Item, instantOf } from '../../feed/index.js';
import { PIECE, standingOf } from '../../items/index.js';
import type { Order } from './choice.js';
import { dailyClock, monthOf, periodsOf } from './periods.js';
import { ordersFor, UNDATED } from './sort.js';

/** One facet of all cases. */
export interface Column {
  /** Of each case the place of its value in `values`. */
  readonly codes: Uint32Array;
  /**
   * Each value once, empty for cases that state none. In a whole register as its reader finds them: periods newest first,
   * others by how many cases they have; those unstated last.
   */
  readonly values: readonly string[];
}

/** The cases as columns of numbers, so that choosing among 100,000 reads no text. */
export interface Register {
  readonly items: readonly Item[];
  /** Those that are whole, in the order of `FACETS`. */
  readonly columns: readonly Column[];
  /** All of them, with what is known so far. */
  readonly drafts: readonly Column[];
  /** What each case is sorted by, the smallest first: how new it is; Infinity where the feed does not date it. */
  readonly newest: Float64Array;
  /** The same by how long it is open; Infinity where it is not. */
  readonly open: Float64Array;
  /** What the cases can be sorted by, as far as is known. */
  readonly orders: readonly Order[];
}

class Codes implements Column {
  readonly values: string[] = [];
  /** Of each value, how many cases have it. */
  readonly totals: number[] = [];
  readonly codes: Uint32Array;
  readonly #known = new Map<string, number>();

  constructor(length: number) {
    this.codes = new Uint32Array(length);
  }

  set(index: number, value: string): void {
    let code = this.#known.get(value);
    if (code === undefined) {
      code = this.values.push(value) - 1;
      this.#known.set(value, code);
      this.totals.push(0);
    }
    this.totals[code] = (this.totals[code] ?? 0) + 1;
    this.codes[index] = code;
  }
}

/** The one date of a case that lists go by: when it was reported, else when it was published. */
export const dateOf = ({ date_published, _laoshan: { report } }: Item): string | undefined =>
  report?.requested_datetime ?? date_published;

/** How the cases stand, which is all that choosing by status needs. */
export function standingsIn(items: readonly Item[]): Register {
  const standings = new Codes(items.length);
  items.forEach(({ _laoshan }, index) => {
    standings.set(index, standingOf(_laoshan.report));
  });
  const [columns, none] = [[standings], new Float64Array()];
  return { items, columns, drafts: columns, newest: none, open: none, orders: [] };
}

/**
 * All facets, in pieces. Each piece gives what is known by then.
 * @param zone the feed's, in which months begin.
 */
export function* registerIn(
  items: readonly Item[],
  zone: string,
): Generator<Register, Register, undefined> {
  const { length } = items;
  const { columns } = standingsIn(items);
  const [services, agencies, months] = [new Codes(length), new Codes(length), new Codes(length)];
  const drafts = [...columns, services, agencies, months];
  const newest = new Float64Array(length).fill(Infinity);
  const open = newest.slice();
  const clock = dailyClock(clockOf(zone));
  let draft: Register = { items, columns, drafts, newest, open, orders: [] };
  for (const [index, item] of items.entries()) {
    if (index === PIECE) draft = { ...draft, orders: ordersFor(draft) };
    if (index && index % PIECE === 0) yield draft;
    const { report } = item._laoshan;
    const date = instantOf(dateOf(item), clock);
    const month = date > -Infinity ? monthOf(clock(date)) : '';
    services.set(index, report?.service_name ?? '');
    agencies.set(index, report?.agency_responsible ?? '');
    months.set(index, month);
    if (month) newest[index] = -date;
    if (standingOf(report) === 'unanswered') open[index] = month ? date : UNDATED;
  }
  const names = periodsOf(months.values);
  const periods = arranged(months, names, [...new Set(names)].sort().reverse());
  const whole = [...columns];
  for (const column of [services, agencies]) {
    // There may be as many values as cases.
    if (length > PIECE) yield draft;
    whole.push(byNumber(column));
  }
  whole.push(periods);
  return {
    items,
    columns: whole,
    drafts: whole,
    newest,
    open,
    orders: ordersFor({ newest, open }),
  };
}

function byNumber(column: Codes): Column {
  const { values, totals } = column;
  const most = totals.map((total, code) => (values[code] ? total : 0));
  const order = [...most.keys()].sort((a, b) => (most[b] as number) - (most[a] as number));
  return arranged(
    column,
    values,
    order.map((code) => values[code] as string),
  );
}

/** A column whose values are named anew, some of them alike, and put in order. */
function arranged({ codes }: Column, names: readonly string[], values: readonly string[]): Column {
  const places = new Map(values.map((value, place) => [value, place]));
  const anew = names.map((name) => places.get(name) as number);
  return { codes: codes.map((code) => anew[code] as number), values };
}
