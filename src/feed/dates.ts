/** A date by its parts (ISO 8601, RFC 3339); `T` or a space before the time, the zone optional. */
const DATE =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d{1,9})?)?(?:Z|([+-][01]\d):?([0-5]\d))?)?)?)?$/i;

/**
 * The date in canonical writing, or `undefined` if there is no such date (30 February, hour 25).
 * What it lacks is not added: no year, no day, no zone.
 *
 * @param partial whether `2022`, `2022-07` and `--07-15` will do
 * @param time whether a time of day may follow
 */
export function cleanDate(raw: string, partial: boolean, time: boolean): string | undefined {
  const yearless = raw.startsWith('--');
  // 2000 is a leap year: --02-29 exists.
  const found = DATE.exec(yearless ? `2000-${raw.slice(2)}` : raw);
  if (!found) return undefined;
  const [, year, month, date, hour, minute, second = '00', fraction = '', hours, minutes] = found;
  if (yearless && (!partial || !date || hour)) return undefined;
  if (hour ? !time : !date && !partial) return undefined;
  const wall = `${year}-${month ?? '01'}-${date ?? '01'}T${hour ?? '00'}:${minute ?? '00'}:${second}`;
  // Engines roll 30 February over to March: the day shows it. Every month has the first 28.
  if (Number(date) > 28 && new Date(`${wall}Z`).getUTCDate() !== Number(date)) return undefined;
  if (!hour) return raw;
  const zone = hours ? `${hours}:${minutes}` : /z$/i.test(raw) ? 'Z' : '';
  return wall + fraction + zone;
}

/** A function from an instant (ms since 1970) to the zone's clock, read as if it were UTC. */
export type Clock = (instant: number) => number;

/** @throws RangeError if the engine knows no such IANA zone. */
export function clockOf(timeZone: string): Clock {
  // Swedish writes 2022-07-15 09:30:00.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (instant) => {
    if (Number.isNaN(instant)) return instant;
    const near = Math.max(FIRST, Math.min(instant, LAST));
    return timeOf(`${format.format(near).replace(' ', 'T')}Z`) + instant - near;
  };
}

/** The same, made when it is first asked: most dates tell their zone, and a clock takes its time to be made. */
export function lateClockOf(timeZone: string): Clock {
  let clock: Clock | undefined;
  return (instant) => {
    clock ??= clockOf(timeZone);
    return clock(instant);
  };
}

/** In 1019 and 9987: beyond them a clock is as far off as there, since Swedish pads no years and a date reads no fifth digit. */
const [FIRST, LAST] = [-3e13, 2.53e14];

const DAY = 864e5;

/**
 * The instant of a clean date in ms since 1970, for ordering; `-Infinity` for none, and for one without a year. A date without a
 * zone is the clock's own; a time that it shows twice is the first of the two, one that it skips is moved
 * on (https://tc39.es/proposal-temporal/docs/timezone.html#ambiguity, "compatible").
 */
export function instantOf(date: string | undefined, clock: Clock): number {
  if (!date || date.startsWith('-')) return Number.NEGATIVE_INFINITY;
  if (/T.*[Z+-]/.test(date)) return timeOf(date);
  const wall = timeOf(date.includes('T') ? `${date}Z` : date);
  /** With the clock set as it is some time off. */
  const set = (off: number) => wall - (clock(wall + off) - wall - off);
  const [before, after] = [set(-DAY), set(DAY)];
  return clock(before) !== wall && clock(after) === wall ? after : before;
}

/** The same of an end: a day without a time lasts until it is over. */
export function endOf(date: string | undefined, clock: Clock): number {
  return instantOf(date && !date.includes('T') ? `${date}T24:00` : date, clock);
}

/** `Date.parse`, which date libraries on a page replace by something laxer. */
function timeOf(date: string): number {
  return new Date(date).getTime();
}
