import type { Clock } from '../../feed/index.js';

const DAY = 864e5;

/** Months from the first to the last dated case up to which they are told apart by month, not by year. */
const MOST_MONTHS = 24;

/**
 * The same clock, asked only once for each day: where it is as far from UTC at both ends of a day, it is in between. Asking
 * `Intl` for each of 100,000 dates takes longer than all else that is done with them.
 */
export function dailyClock(clock: Clock): Clock {
  const known = new Map<number, number>();
  const offsetOn = (day: number): number => {
    const offset = known.get(day) ?? clock(day * DAY) - day * DAY;
    known.set(day, offset);
    return offset;
  };
  return (instant) => {
    const day = Math.floor(instant / DAY);
    const offset = offsetOn(day);
    return offset === offsetOn(day + 1) ? instant + offset : clock(instant);
  };
}

/** The month of a time that a clock shows: `2024-03`; empty for none, and beyond the four digits that years have in a feed. */
export function monthOf(shown: number): string {
  return /^\d{4}-\d\d/.exec(new Date(shown).toJSON() ?? '')?.[0] ?? '';
}

/** What periods these months are told apart by: themselves within two years, else their years. */
export function periodsOf(months: readonly string[]): readonly string[] {
  const numbers = months.filter(Boolean).map((month) => +month.slice(0, 4) * 12 + +month.slice(5));
  const span = Math.max(...numbers) - Math.min(...numbers);
  return span < MOST_MONTHS || !numbers.length ? months : months.map((month) => month.slice(0, 4));
}
