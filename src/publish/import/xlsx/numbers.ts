import { canonical, shift } from '../../../format/index.js';
import type { Cell } from '../../table/sheet.js';
import type { DateParts, Shown } from './formats.js';

/** What a double holds of a typed decimal, and what the programs show of it. */
const DIGITS = 15;

const DAY = 86_400;

/** Days from the start of 1904 counting to the start of 1900 counting: ECMA-376 part 1, 18.17.4.1. */
const FROM_1904 = 1462;

/** What numbers need to know of their workbook. */
export interface Calendar {
  /** Whether its dates count from 1904, as old Macintosh programs do. */
  readonly from1904: boolean;
  /** Of the reader. */
  readonly language: 'zh-CN' | 'en';
}

/**
 * The cell of a number as its format shows it.
 * @param raw as the file has it: `44757`, `0.20000000000000001`, `1.02E6`
 * @returns the text as it stands, where it is no number
 */
export function numberCell(raw: string, shown: Shown, calendar: Calendar): Cell {
  const text = decimalOf(raw);
  if (text === undefined) return raw;
  const number = Number(text);
  if (shown === 'number') return text;
  if (shown === 'percent') return { text: `${shift(text, 2)}%`, number };
  if (shown === 'duration') return durationOf(number);
  const serial = serialOf(number, calendar.from1904);
  if (serial === undefined) return text;
  const moment = momentText(serial, shown, calendar.language);
  // Programs add the year that they are used in, and the first of the month: nobody has written that.
  return shown.year && shown.month && shown.day ? { text: moment, serial } : moment;
}

/** `0.1 + 0.2` is kept as 0.30000000000000004 and shown as 0.3. */
function decimalOf(raw: string): string | undefined {
  const text = canonical(raw);
  if (text === undefined || text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length <= DIGITS)
    return text;
  return canonical(Number(text).toPrecision(DIGITS));
}

/** Days since 30 December 1899, to the second; nothing before 1900, or after 9999, is a date to the programs. */
function serialOf(number: number, from1904: boolean): number | undefined {
  const days = Math.round(number * DAY) / DAY + (from1904 ? FROM_1904 : 0);
  if (days < 0 || days >= 2_958_466) return undefined;
  // 1900 had no 29 February, which number 60 is there; before it all is a day off.
  return !from1904 && days >= 1 && days < 60 ? days + 1 : days;
}

/** Only what is shown is told: `2022-07` of a month, `7月15日` of a day without its year. */
function momentText(
  serial: number,
  { year, month, day, time }: DateParts,
  language: Calendar['language'],
): string {
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * DAY) * 1000);
  const [date = '', clock = ''] = moment.toISOString().slice(0, 19).split('T');
  const hours = clock.replace(/:00$/, '');
  if (!year && month && day)
    return language === 'en'
      ? `-${date.slice(4)}`
      : `${moment.getUTCMonth() + 1}月${moment.getUTCDate()}日`;
  if (!year) return time && !month && !day ? hours : date;
  if (!month) return date.slice(0, 4);
  if (!day) return date.slice(0, 7);
  return time && clock !== '00:00:00' ? `${date} ${hours}` : date;
}

/** `26:30:00`, which is no time of day. */
function durationOf(days: number): string {
  const seconds = Math.round(Math.abs(days) * DAY);
  const two = (value: number): string => String(value).padStart(2, '0');
  const text = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two);
  return `${days < 0 ? '-' : ''}${text.join(':')}`;
}
