/** A date as RSS and Atom feeds have it, in ISO 8601. */
export interface FeedDate {
  readonly text: string;
  /** It has a time, and nothing tells in which zone. */
  readonly zoneless: boolean;
  /** Its zone has two meanings, of which the one in China was taken. */
  readonly guessed: boolean;
}

/** No date is longer. */
const LONGEST = 100;

const TIME = String.raw`(\d{1,2})[:时点](\d{1,2})(?:[:分](\d{1,2})(?:[.,]\d{1,9})?秒?|分)?(?:\s?([AP]M)\b)?`;
const ZONE = String.raw`((?:UTC|GMT)?\s?[+-]\d{1,2}(?::?\d\d)?|[A-Z]{1,4})?(?:\s?\([^()]*\))?`;

/** 2022-07-15T09:30:00+08:00, 2022/7/15 9:30, 2022年7月15日 09:30: https://www.w3.org/TR/NOTE-datetime and what is written instead. */
const YEAR_FIRST = new RegExp(
  String.raw`^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:(?:T|\s?)${TIME}\s?${ZONE})?$`,
  'i',
);
/** Fri, 15 Jul 2022 09:30:00 +0800: https://www.rfc-editor.org/rfc/rfc822#section-5, with years as RFC 2822 reads them. */
const DAY_FIRST = new RegExp(
  String.raw`^(?:[\p{L}.]{1,12},?\s?)?(\d{1,2})[\s-]([\p{L}\d]{2,10})\.?,?[\s-](\d{4}|\d\d)(?:,?\s${TIME}\s?${ZONE})?$`,
  'iu',
);
/** Fri Jul 15 09:30:00 CST 2022, Fri Jul 15 2022 09:30:00 GMT+0800: what Java and JavaScript print. */
const MONTH_FIRST = new RegExp(
  String.raw`^[\p{L}.]{1,12},?\s([\p{L}\d]{2,10})\s(\d{1,2})(?:,?\s(\d{4}))?,?\s${TIME}\s?${ZONE}(?:\s(\d{4}))?$`,
  'iu',
);

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const CHINESE = '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'.split(' ');

/** In hours: those of RFC 822, and the two that Chinese sites write. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['Z', 0],
  ['UT', 0],
  ['UTC', 0],
  ['GMT', 0],
  ['EST', -5],
  ['EDT', -4],
  ['CST', -6],
  ['CDT', -5],
  ['MST', -7],
  ['MDT', -6],
  ['PST', -8],
  ['PDT', -7],
  ['BJT', 8],
  ['HKT', 8],
]);

/**
 * What it says, and no more: a date without a time stays one, a time without a zone too.
 * @param chinese whether the feed is: there `CST` is the time of China, not of Chicago
 * @returns `undefined` for what is no date, or not a whole one
 */
export function feedDate(raw: string, chinese: boolean): FeedDate | undefined {
  if (raw.length > LONGEST) return undefined;
  const text = raw.replace(/\s+/g, ' ').trim();
  const parts = partsOf(text);
  if (!parts) return undefined;
  const { year, month, day, hour, minute, second, zone } = parts;
  const date = `${padded(year, 4)}-${padded(month)}-${padded(day)}`;
  const time = hour === undefined ? '' : `T${padded(hour)}:${padded(minute)}:${padded(second)}`;
  // Engines roll 30 February over to March.
  const instant = new Date(`${date}${time || 'T00:00:00'}Z`);
  if (Number.isNaN(+instant) || instant.getUTCDate() !== day || hour === 24) return undefined;
  if (!time || !zone) return { text: date + time, zoneless: time !== '', guessed: false };
  const guessed = chinese && zone.toUpperCase() === 'CST';
  const offset = guessed ? '+08:00' : offsetOf(zone);
  return offset === undefined
    ? undefined
    : { text: date + time + offset, zoneless: false, guessed };
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number | undefined;
  readonly minute: number;
  readonly second: number;
  readonly zone: string | undefined;
}

function partsOf(text: string): Parts | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) {
    const [, year = '', month = '', day = '', ...time] = first;
    return { year: Number(year), month: Number(month), day: Number(day), ...timeOf(time) };
  }
  const second = DAY_FIRST.exec(text);
  if (second) {
    const [, day = '', month = '', year = '', ...time] = second;
    return { year: yearOf(year), month: monthOf(month), day: Number(day), ...timeOf(time) };
  }
  const third = MONTH_FIRST.exec(text);
  const year = third?.[3] ?? third?.[9];
  if (!third || !year) return undefined;
  const [, month = '', day = '', , ...time] = third;
  return { year: Number(year), month: monthOf(month), day: Number(day), ...timeOf(time) };
}

function timeOf([hour, minute, second, half, zone]: readonly (string | undefined)[]) {
  const twelve = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  return {
    hour: hour === undefined ? undefined : twelve,
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    zone,
  };
}

function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** From 1; 0 for none. */
function monthOf(name: string): number {
  const numbered = /^(\d{1,2})月?$/.exec(name)?.[1];
  if (numbered) return Number(numbered);
  return CHINESE.indexOf(name) + 1 || MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function offsetOf(zone: string): string | undefined {
  const numbered = /([+-])(\d{1,2}):?(\d\d)?$/.exec(zone);
  if (!numbered) {
    const hours = ZONES.get(zone.toUpperCase());
    if (hours === undefined) return undefined;
    return hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}${padded(Math.abs(hours))}:00`;
  }
  const [, sign, hours = '', minutes = '00'] = numbered;
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return Number(hours) + Number(minutes) === 0
    ? 'Z'
    : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

function padded(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
