import { type Clock, clockOf, instantOf, type Report } from '../feed/index.js';
import { standingOf } from './report.js';

/** How a report stands to the date by which it was to be closed. */
export type Timeliness = 'on-time' | 'late' | 'running' | 'overdue';

/** What notes call the closing of a report: GeoReport servers and our `stage`, Chinese hotlines. */
const CLOSING = /^(?:closed|已?办结)$/i;

const DAY = 864e5;

/**
 * What the feed's dates allow to be said, and undefined where they do not (docs/decisions/0025-closed-on-time.md):
 * without an expected date, of a report that was declined, or of which nobody knows whether it is closed.
 * @param now ms since 1970
 * @param zone the feed's zone
 */
export function timelinessOf(report: Report, now: number, zone: string): Timeliness | undefined {
  const { expected_datetime: expected, updated_datetime: updated, stage } = report;
  const standing = standingOf(report);
  if (!expected || stage === 'declined' || standing === 'unknown') return undefined;
  const clock = clockIn(zone);
  const due = endOf(expected, clock);
  if (standing === 'unanswered') return now > due ? 'overdue' : 'running';
  const closing = closingOf(report, clock);
  if (closing && endOf(closing, clock) <= due) return 'on-time';
  if (closing && instantOf(closing, clock) > due) return 'late';
  // The last change of a closed report: it may have been closed before, not after.
  return updated && endOf(updated, clock) <= due ? 'on-time' : undefined;
}

/** Whether time alone changes what is said of a report. */
export function ticks(report: Report | undefined): boolean {
  return !!report?.expected_datetime && standingOf(report) === 'unanswered';
}

/** Days of the zone's calendar that have begun since the expected one; 0 on that day itself. */
export function daysOverdue({ expected_datetime }: Report, now: number, zone: string): number {
  const clock = clockIn(zone);
  const dayOf = (instant: number) => Math.floor(clock(instant) / DAY);
  return dayOf(now) - dayOf(instantOf(expected_datetime, clock));
}

/** The date of the last note that tells of the closing; a report may be opened again. */
function closingOf({ notes = [] }: Report, clock: Clock): string | undefined {
  let last: string | undefined;
  for (const { datetime, type } of notes) {
    if (!datetime || !CLOSING.test(type ?? '')) continue;
    if (!last || instantOf(datetime, clock) >= instantOf(last, clock)) last = datetime;
  }
  return last;
}

/** The last moment that a date can mean: that of its day where it has no time. */
function endOf(date: string, clock: Clock): number {
  return date.includes('T') ? instantOf(date, clock) : instantOf(`${date}T24:00`, clock) - 1;
}

/** Moments that are remembered: a city's cases share a few thousand days. */
const MOST = 10_000;

let known: { readonly zone: string; readonly clock: Clock } | undefined;

/** That of the zone, which remembers: a score asks it of 100,000 reports, and `Intl` takes its time for each. */
function clockIn(zone: string): Clock {
  if (known?.zone === zone) return known.clock;
  const [real, shown] = [clockOf(zone), new Map<number, number>()];
  const clock: Clock = (instant) => {
    const before = shown.get(instant);
    if (before !== undefined) return before;
    const now = real(instant);
    if (shown.size >= MOST) shown.clear();
    shown.set(instant, now);
    return now;
  };
  known = { zone, clock };
  return clock;
}
