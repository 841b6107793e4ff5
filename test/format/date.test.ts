import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatAge, formatDate, formatDay } from '../../src/format/index.js';
import { en } from '../../src/messages/en.js';
import { zhCN } from '../../src/messages/zh-CN.js';

const HOME = 'Asia/Shanghai';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('formatDay', () => {
  it.each([
    ['2022', '2022年', '2022'],
    ['2022-07', '2022年7月', 'July 2022'],
    ['2022-07-15', '2022年7月15日', '15 July 2022'],
    ['--07-15', '7月15日', '15 July'],
    ['--02-29', '2月29日', '29 February'],
    ['0618-01-02', '618年1月2日', '2 January 618'],
  ])('%s', (day, chinese, english) => {
    expect(formatDay(day, 'zh-CN')).toBe(chinese);
    expect(formatDay(day, 'en')).toBe(english);
  });

  it.each([
    '',
    '-',
    '--07',
    '---15',
    '--13-01',
    '--02-30',
    '2022-13',
    '2022-02-30',
    '2022-7-1',
    '0000',
    '22',
    '2022-07-15T10:00',
    'yesterday',
  ])('refuses %j', (day) => {
    expect(formatDay(day, 'zh-CN')).toBeUndefined();
  });

  it('is the same day wherever it is read', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      vi.stubEnv('TZ', zone);
      expect(formatDay('--07-15', 'en')).toBe('15 July');
      expect(formatDay('2022-07-15', 'zh-CN')).toBe('2022年7月15日');
    }
  });
});

describe('formatDate', () => {
  const at = (value: string | number, zone = HOME, locale = 'zh-CN') =>
    formatDate(value, { zone, locale, time: true });

  it.each([
    ['UTC', 0],
    ['America/Los_Angeles', 420],
    ['Pacific/Kiritimati', -840],
  ])('shows the feed its own clock on a machine in %s', (machine, minutes) => {
    vi.stubEnv('TZ', machine);
    expect(new Date('2022-07-15T00:00:00Z').getTimezoneOffset()).toBe(minutes);
    expect(at('2022-07-15T00:30:00+08:00')).toBe('2022年7月15日 00:30');
    expect(at('2022-07-15T00:30:00')).toBe('2022年7月15日 00:30');
    expect(at('2022-07-15')).toBe('2022年7月15日');
    expect(at('2022-07-14T16:30:00Z')).toBe('2022年7月15日 00:30');
  });

  it('shows it in English, and without the time', () => {
    const value = '2022-07-15T10:00:00+08:00';
    expect(at(value, HOME, 'en')).toBe('15 July 2022, 10:00');
    expect(at(value, HOME, 'en-US')).toBe('15 July 2022, 10:00');
    expect(formatDate(value, { zone: HOME, locale: 'en' })).toBe('15 July 2022');
  });

  it('never shifts a date without a time', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', HOME]) {
      expect(at('2022-07-15', zone)).toBe('2022年7月15日');
    }
  });

  it('takes an instant in ms', () => {
    expect(at(Date.UTC(2022, 6, 15, 2))).toBe('2022年7月15日 10:00');
  });

  it.each(['', 'Mars/Olympus', 'undefined', '/'])('reads the zone %j as Shanghai', (zone) => {
    expect(at('2022-07-14T16:30:00Z', zone)).toBe('2022年7月15日 00:30');
  });

  it.each([
    '',
    'auto',
    '2022-02-30',
    '2022-02-30T10:00:00Z',
    '2022-07-15T24:00:00',
    '2022-07-15T10:60',
    '2022-07-15T10',
    '2022-07-15T10:00:00+25:00',
    '15 July 2022',
    '0000-01-01',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e17,
  ])('refuses %j', (value) => {
    expect(at(value)).toBeUndefined();
  });

  it('never throws, and never prints a bad date', () => {
    const scrap = fc.oneof(
      fc.string(),
      fc.stringMatching(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/),
    );
    fc.assert(
      fc.property(scrap, fc.constantFrom(HOME, 'Europe/Berlin', 'x'), (value, zone) => {
        expect(at(value, zone) ?? '').not.toMatch(/Invalid|NaN|undefined/);
        expect(formatDay(value, 'en') ?? '').not.toMatch(/Invalid|NaN|undefined/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('formatAge', () => {
  it.each([
    [0, '刚刚', 'just now'],
    [59_999, '刚刚', 'just now'],
    [60_000, '1分钟前', '1 minute ago'],
    [3 * 36e5, '3小时前', '3 hours ago'],
    [36 * 36e5, '1天前', '1 day ago'],
    [65 * 864e5, '2个月前', '2 months ago'],
    [800 * 864e5, '2年前', '2 years ago'],
    [-5, '刚刚', 'just now'],
    [Number.NaN, '刚刚', 'just now'],
    [Number.POSITIVE_INFINITY, '刚刚', 'just now'],
  ])('%d ms', (ms, chinese, english) => {
    expect(formatAge(ms, zhCN)).toBe(chinese);
    expect(formatAge(ms, en)).toBe(english);
  });
});
