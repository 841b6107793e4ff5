import { type Arena, type Clock, endOf, instantOf, type Speaker } from '../feed/index.js';

/** The time of one speaker on stage, in ms since 1970. No two of one schedule overlap; one may have no length. */
export interface Slot {
  /** Where the speaker stands in the order that was given. */
  readonly place: number;
  readonly begin: number;
  readonly end: number;
  /** The end as the feed has it, or as it follows from what comes next; NaN where nothing tells it. */
  readonly told: number;
}

/** The instant of a date in ms since 1970; NaN for none, and for one that is no date or that no clock can show. */
export function momentOf(
  date: string | undefined,
  clock: Clock,
  read: typeof instantOf = instantOf,
): number {
  // Engines read a month and a day as those of 2001.
  if (!date || !/^\d{4}-\d\d-\d\d/.test(date)) return Number.NaN;
  try {
    return read(date, clock);
  } catch {
    return Number.NaN;
  }
}

/** The same for an end: a day lasts until it is over. */
export function lastMomentOf(date: string | undefined, clock: Clock): number {
  return momentOf(date, clock, endOf);
}

/** When an event starts and ends, in ms since 1970; NaN for what is not told, or for an end that is not behind the start. */
export function timesOf({ starts_at, ends_at }: Arena, clock: Clock) {
  const start = momentOf(starts_at, clock);
  const end = lastMomentOf(ends_at, clock);
  return { start, end: end <= start ? Number.NaN : end };
}

/**
 * When each speaker has the stage, by time; only those whose start has a time of day, as a day alone is no turn.
 * An end that does not come after its start is none. A turn without an end lasts until the next one starts or the
 * event ends; where neither is told, until its day is over, as nobody speaks on for years in a feed that was left.
 *
 * Where two overlap the one that starts later has the stage: an end is a guess, whoever starts is there.
 *
 * @param speakers in their order; of two that start together the later one has the stage
 * @param eventEnd ms since 1970; NaN for none
 */
export function scheduleOf(
  speakers: readonly Speaker[],
  eventEnd: number,
  clock: Clock,
): readonly Slot[] {
  const starts = speakers
    .map(({ starts_at, ends_at }, place) => ({
      place,
      begin: starts_at?.includes('T') ? momentOf(starts_at, clock) : Number.NaN,
      close: lastMomentOf(ends_at, clock),
    }))
    .filter(({ begin }) => !Number.isNaN(begin))
    .sort((a, b) => a.begin - b.begin || a.place - b.place);
  return starts.map(({ place, begin, close }, index) => {
    const next = starts[index + 1]?.begin ?? Number.POSITIVE_INFINITY;
    const bound = Math.min(next, eventEnd > begin ? eventEnd : Number.POSITIVE_INFINITY);
    const told = close > begin ? close : bound < Number.POSITIVE_INFINITY ? bound : Number.NaN;
    const last = Number.isNaN(told) ? dayAfter(begin, clock) : told;
    return { place, begin, end: Math.min(last, next), told };
  });
}

/** The end of an instant's day by the clock. */
function dayAfter(instant: number, clock: Clock): number {
  const end = lastMomentOf(new Date(clock(instant)).toISOString().slice(0, 10), clock);
  return end > instant ? end : instant;
}
