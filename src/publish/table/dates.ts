import { cleanDate } from '../../feed/index.js';
import { numeralAt } from '../check/claims/numerals.js';
import { plain } from '../check/claims/plain.js';

/** What a column of dates takes; as the field types of the same names. */
export type DateType = 'date' | 'day' | 'when';

/** In the writing of ISO 8601; `guessed` where it could have been meant otherwise. */
export interface DateRead {
  readonly date: string;
  readonly guessed: boolean;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '([a-z]{3,9})\\.?';
const TIME =
  '(?:(?:t|,? +|,)?(上午|下午|晚上|早上|中午|凌晨|am|pm)? ?(\\d{1,2})(?:[:时点](\\d{1,2}))?[分]?(?::(\\d{2})秒?(\\.\\d{1,9})?)? ?(am|pm)? ?(z|utc|gmt|[+-]\\d{2}:?\\d{2})?)?';
const YMD = new RegExp(
  `^(\\d{4}) ?[-/.年] ?(\\d{1,2})(?: ?[-/.月] ?(\\d{1,2}) ?[日号]?)? ?月?${TIME}$`,
  'i',
);
const EIGHT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const YEAR = /^(\d{4})年?$/;
const MONTH_DAY = /^(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]$/;
const YEAR_LAST = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})${TIME}$`, 'i');
const DAY_WORD = new RegExp(
  `^(?:[a-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})${TIME}$`,
  'i',
);
const WORD_DAY = new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${TIME}$`, 'i');
const YEARLESS = new RegExp(
  `^(?:(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}|${MONTH} (\\d{1,2})(?:st|nd|rd|th)?)$`,
  'i',
);
const WEEKDAY = /[([]? ?(?:星期|周)[一二三四五六日天] ?[)\]]?/g;
const HAN = /[〇零○一二三四五六七八九十]+(?=[年月日号])/g;
/** No date is written longer. */
const LONGEST = 60;

/** The date of a cell as the feed writes it; `undefined` where it is none, or one that this type does not take. */
export function readDate(cell: string, type: DateType): DateRead | undefined {
  if (cell.length > LONGEST) return undefined;
  const typed = cell.trim();
  if (isDate(typed, type)) return { date: typed, guessed: false };
  const text = plain(typed)
    .replace(WEEKDAY, ' ')
    .replace(HAN, (digits) => numeralAt(digits, 0)?.value ?? digits)
    .replace(/ +/g, ' ')
    .trim();
  return checked(isoOf(text), type) ?? checked(endingInYear(text), type);
}

function isoOf(text: string): DateRead | undefined {
  const found = YMD.exec(text);
  if (found) return sure(found[1], found[2], found[3], found.slice(4));
  const eight = EIGHT.exec(text);
  if (eight) return { date: `${eight[1]}-${eight[2]}-${eight[3]}`, guessed: true };
  const [, year] = YEAR.exec(text) ?? [];
  if (year) return { date: year, guessed: false };
  const yearless = MONTH_DAY.exec(text);
  if (yearless) return { date: `--${two(yearless[1])}-${two(yearless[2])}`, guessed: false };
  const spoken = YEARLESS.exec(text);
  if (spoken) {
    const [, first, before, behind, last] = spoken;
    return { date: `--${two(monthOf(before ?? behind))}-${two(first ?? last)}`, guessed: false };
  }
  const dayFirst = DAY_WORD.exec(text);
  if (dayFirst) return sure(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], dayFirst.slice(4));
  const wordFirst = WORD_DAY.exec(text);
  if (wordFirst) return sure(wordFirst[3], monthOf(wordFirst[1]), wordFirst[2], wordFirst.slice(4));
  return undefined;
}

/** 15/07/2022: which is the month is known only if the other is none. */
function endingInYear(text: string): DateRead | undefined {
  const found = YEAR_LAST.exec(text);
  if (!found) return undefined;
  const [, first, , second, year] = found;
  const [a, b] = [Number(first), Number(second)];
  if (a <= 12 && b <= 12 && a !== b) return undefined;
  const [month, day] = a > 12 ? [second, first] : [first, second];
  const read = sure(year, month, day, found.slice(5));
  return read && { ...read, guessed: true };
}

const monthOf = (word = ''): string => String(MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1);

const two = (digits = ''): string => digits.padStart(2, '0');

function sure(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  time: readonly (string | undefined)[],
): DateRead | undefined {
  const date = [year, two(month), ...(day ? [two(day)] : [])].join('-');
  const [before, hour, minute = '00', second, fraction = '', behind, zone] = time;
  if (hour === undefined) return { date, guessed: false };
  const half = (before ?? behind ?? '').toLowerCase();
  // A bare number behind a date is no time unless it says so.
  if (!half && time[2] === undefined) return undefined;
  const hours = clockHour(Number(hour), half);
  const seconds = second === undefined ? '' : `:${second}${fraction}`;
  return {
    date: `${date}T${two(String(hours))}:${two(minute)}${seconds}${zoneOf(zone)}`,
    guessed: false,
  };
}

function clockHour(hour: number, half: string): number {
  if (/^(?:下午|晚上|pm|中午)$/.test(half))
    return hour < 12 && !(half === '中午' && hour > 10) ? hour + 12 : hour;
  return half && hour === 12 && /^(?:am|凌晨)$/.test(half) ? 0 : hour;
}

/** None is made up where none is said. */
function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function checked(read: DateRead | undefined, type: DateType): DateRead | undefined {
  return read && isDate(read.date, type) ? read : undefined;
}

const isDate = (text: string, type: DateType): boolean =>
  cleanDate(text, type !== 'date', type !== 'day') !== undefined;

/** Days since 30 December 1899, as spreadsheets count, in ISO 8601; without a time where it is none. */
export function dateOfSerial(serial: number): string | undefined {
  // Before 1 March 1900 they count a day that never was.
  if (!(serial >= 61 && serial < 2958466)) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86400) * 1000).toISOString();
  if (Number.isInteger(serial)) return date.slice(0, 10);
  return date.endsWith(':00.000Z') ? date.slice(0, 16) : date.slice(0, 19);
}

/** Whether a plain number in a column of dates is likely a day's serial: from 1954 to 2119. */
export function isSerial(text: string): boolean {
  return /^\d{5}(?:\.\d+)?$/.test(text) && Number(text) > 20000 && Number(text) < 80000;
}
