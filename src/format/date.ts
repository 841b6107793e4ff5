import { intl } from './intl.js';

/** The feed's own default: where a zone is missing or unknown, a date is still not shown in the reader's zone by accident. */
const HOME_ZONE = 'Asia/Shanghai';

export interface DateFormat {
  /** The feed's IANA time zone. */
  readonly zone: string;
  readonly locale: string;
  /** With hours and minutes, where the value has them. */
  readonly time?: boolean;
}

/** A date as written, in ms: its clock face read as though it showed UTC, and the instant if an offset gives it. */
interface Written {
  readonly clock: number;
  readonly instant: number | undefined;
  readonly timed: boolean;
}

/** Date and date-time of https://www.rfc-editor.org/rfc/rfc3339, seconds and offset optional. */
const WRITTEN =
  /^((?!0000)\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::([0-5]\d(?:\.\d+)?|60))?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/i;

/** `Date.parse`, which date libraries on the page replace by something laxer, as they cannot do to the constructor. */
function utc(text: string): number {
  return new Date(text).getTime();
}

function read(value: string): Written | undefined {
  const [, day, time, seconds = 0, offset] = WRITTEN.exec(value) ?? [];
  const minute = `${day}T${time ?? '00:00'}`;
  const clock = utc(`${minute}Z`);
  // Where engines do not refuse 30 February and 24:00 they move on to another day.
  if (new Date(clock).getUTCDate() !== Number(minute.slice(8, 10))) return undefined;
  const rest = Math.round(+seconds * 1e3);
  return {
    clock: clock + rest,
    instant: offset ? utc(minute + offset.toUpperCase()) + rest : undefined,
    timed: !!time,
  };
}

/** Prints an instant on the clocks of a zone, those of the feed's default zone where the engine does not know it. */
function print(
  at: number,
  locale: string,
  options: Intl.DateTimeFormatOptions,
  timeZone: string,
): string {
  try {
    return intl(Intl.DateTimeFormat, locale, { ...options, timeZone }).format(at);
  } catch (error) {
    if (timeZone === HOME_ZONE) throw error;
    return print(at, locale, options, HOME_ZONE);
  }
}

function isChinese(locale: string): boolean {
  return /^zh\b/i.test(locale);
}

/** Of the two languages we speak, the one that dates are worded in; in English day, month, year. */
function dateLocale(locale: string): string {
  return isChinese(locale) ? 'zh-CN' : 'en-GB';
}

/**
 * A partial date (`2022`, `2022-07`, `2022-07-15`, `--07-15`) with what it has and no more: 2022年7月, 7月15日, 15 July 2022.
 * `undefined` for anything else.
 */
export function formatDay(day: string, locale: string): string | undefined {
  const [, year, month, date] = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(day) ?? [];
  const dated = year !== '-';
  // 2000 had a 29 February.
  const full = read(`${dated ? year : 2000}-${month ?? '01'}-${date ?? '01'}`);
  if (!full || !(dated || date)) return undefined;
  const options: Intl.DateTimeFormatOptions = {
    ...(dated && { year: 'numeric' }),
    ...(month && { month: 'long' }),
    ...(date && { day: 'numeric' }),
  };
  return print(full.clock, dateLocale(locale), options, 'UTC');
}

/**
 * A date for print: `2022-07-15` as it stands, in no zone; a date-time on the clocks of the feed's zone (without an offset it
 * already is); a number as epoch ms. 2022年7月15日 10:00; `15 July 2022, 10:00`. `undefined` for what is no date.
 */
export function formatDate(
  value: string | number,
  { zone, locale, time = false }: DateFormat,
): string | undefined {
  const written =
    typeof value === 'string' ? read(value) : { clock: value, instant: value, timed: true };
  // Only what a Date can hold: https://tc39.es/ecma262/#sec-time-values-and-time-range
  if (!written || !(Math.abs(written.clock) <= 864e13)) return undefined;
  const { clock, instant = clock } = written;
  const shown = (options: Intl.DateTimeFormatOptions) =>
    print(instant, dateLocale(locale), options, written.instant === undefined ? 'UTC' : zone);
  const date = shown({ year: 'numeric', month: 'long', day: 'numeric' });
  if (!time || !written.timed) return date;
  const clockFace = shown({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return date + (isChinese(locale) ? ' ' : ', ') + clockFace;
}
