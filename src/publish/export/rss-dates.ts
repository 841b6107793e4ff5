import { type Clock, instantOf } from '../../feed/index.js';

const DAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The parts of a date that `parse` has read. */
const CLEAN = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * `Fri, 15 Jul 2022 09:30:00 +0800` (https://www.rfc-editor.org/rfc/rfc822#section-5, with four digits of the year as RSS prefers
 * them) on the date's own clock.
 * @param clock of the feed, for a date without a zone
 * @returns `undefined` for a date without a time, which RFC 822 does not know
 */
export function rfc822(date: string, clock: Clock): string | undefined {
  const [, year, month, day, time, zone] = CLEAN.exec(date) ?? [];
  if (!time) return undefined;
  const weekday = DAYS[new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay()];
  const offset = zone ?? offsetOf(date, clock);
  const written = offset === 'Z' ? 'GMT' : offset.replace(':', '');
  return `${weekday}, ${day} ${MONTHS[Number(month) - 1]} ${year} ${time} ${written}`;
}

/** With its zone, as https://www.rfc-editor.org/rfc/rfc3339 asks; `undefined` for a date without a time. */
export function rfc3339(date: string, clock: Clock): string | undefined {
  const found = CLEAN.exec(date);
  if (!found) return undefined;
  return found[5] ? date : date + offsetOf(date, clock);
}

/** Of the feed's clock at that moment: `+08:00`. */
function offsetOf(date: string, clock: Clock): string {
  const instant = instantOf(date, clock);
  const minutes = Math.round((clock(instant) - instant) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}
