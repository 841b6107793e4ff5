import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDate, clockOf, instantOf } from '../../src/feed/dates.js';

describe('cleanDate', () => {
  it.each([
    ['2022-07-15', '2022-07-15'],
    ['2024-02-29', '2024-02-29'],
    ['2022-07-15T09:30:00+08:00', '2022-07-15T09:30:00+08:00'],
    ['2022-07-15t09:30:00z', '2022-07-15T09:30:00Z'],
    ['2022-07-15 09:30', '2022-07-15T09:30:00'],
    ['2022-07-15T09:30:00.123456Z', '2022-07-15T09:30:00.123456Z'],
    ['2022-07-15T09:30:00-0730', '2022-07-15T09:30:00-07:30'],
  ])('%s is a date', (raw, clean) => {
    expect(cleanDate(raw, false, true)).toBe(clean);
    expect(cleanDate(clean, false, true)).toBe(clean);
  });

  it.each([
    '2022-02-29',
    '2022-02-30',
    '2022-13-01',
    '2022-00-10',
    '2022-07-00',
    '2022-07-15T24:00:00Z',
    '2022-07-15T10:60:00Z',
    '2022-07-15T10:00:60Z',
    '2022-07-15T10:00:00+25:00',
    '2022-07-15T10',
    '2022-07-15Z',
    '15.7.2022',
    'July 15, 2022',
    '20220715',
    '2022',
    '2022-07',
    '--07-15',
  ])('%s is none', (raw) => {
    expect(cleanDate(raw, false, true)).toBeUndefined();
  });

  it.each(['2022', '2022-07', '2022-07-15', '--07-15', '--02-29'])('%s is a day', (raw) => {
    expect(cleanDate(raw, true, false)).toBe(raw);
    expect(cleanDate(raw, true, true)).toBe(raw);
  });

  it.each(['--02-30', '--13-01', '--07', '--', '--07-15T10:00:00', '2022-07-15T10:00:00'])(
    '%s is none',
    (raw) => {
      expect(cleanDate(raw, true, false)).toBeUndefined();
    },
  );
});

describe('instantOf', () => {
  const shanghai = clockOf('Asia/Shanghai');

  it('reads a date without a zone by the given clock', () => {
    const instant = (date: string) => new Date(instantOf(date, shanghai)).toISOString();
    expect(instant('2022-07-15T09:30:00+08:00')).toBe('2022-07-15T01:30:00.000Z');
    expect(instant('2022-07-15T09:30:00-05:00')).toBe('2022-07-15T14:30:00.000Z');
    expect(instant('2022-07-15T09:30:00')).toBe('2022-07-15T01:30:00.000Z');
    expect(instant('2022-07-15')).toBe('2022-07-14T16:00:00.000Z');
    expect(instantOf('2022-01-15', clockOf('America/New_York'))).toBe(Date.UTC(2022, 0, 15, 5));
  });

  it('has one for no date', () => {
    expect(instantOf(undefined, shanghai)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('instantOf, where clocks are set', () => {
  it.each([
    ['2022-07-15T00:30:00+08:00', '2022-07-14T16:30:00.000Z'],
    ['2022-07-15T00:30:00.250Z', '2022-07-15T00:30:00.250Z'],
    ['2022-07-15T00:30:00', '2022-07-14T22:30:00.000Z'],
    ['2022-01-15T00:30:00', '2022-01-14T23:30:00.000Z'],
    // Skipped on 27 March 2022: clocks went from 02:00 to 03:00.
    ['2022-03-27T02:30:00', '2022-03-27T01:30:00.000Z'],
    ['2022-03-27T01:59:59', '2022-03-27T00:59:59.000Z'],
    ['2022-03-27T03:00:00', '2022-03-27T01:00:00.000Z'],
    // Shown twice on 30 October 2022: clocks went from 03:00 back to 02:00.
    ['2022-10-30T02:30:00', '2022-10-30T00:30:00.000Z'],
    ['2022-10-30T03:00:00', '2022-10-30T02:00:00.000Z'],
  ])('%s in Berlin', (value, expected) => {
    expect(new Date(instantOf(value, clockOf('Europe/Berlin'))).toISOString()).toBe(expected);
  });

  it('knows the summer time that Shanghai once kept, and half-hour shifts', () => {
    expect(instantOf('1988-07-01T12:00:00', clockOf('Asia/Shanghai'))).toBe(
      Date.UTC(1988, 6, 1, 3),
    );
    expect(instantOf('2022-07-01T12:00:00', clockOf('Australia/Lord_Howe'))).toBe(
      Date.UTC(2022, 6, 1, 1, 30),
    );
  });

  it('agrees with the clock of the zone, read back', () => {
    const zones = [
      'America/New_York',
      'Europe/Berlin',
      'Asia/Shanghai',
      'Asia/Kathmandu',
      'Pacific/Apia',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2037, 0) }),
        fc.constantFrom(...zones),
        (ms, zone) => {
          const clock = new Intl.DateTimeFormat('sv-SE', {
            timeZone: zone,
            dateStyle: 'short',
            timeStyle: 'medium',
          });
          const face = clock.format(ms).replace(' ', 'T');
          const instant = instantOf(face, clockOf(zone));
          expect(clock.format(instant).replace(' ', 'T')).toBe(face);
          // The hour shown twice may give the first of the two.
          expect([0, 36e5]).toContain(Math.floor(ms / 1e3) * 1e3 - instant);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('every date that is clean', () => {
  const zones = ['America/New_York', 'Asia/Shanghai', 'Pacific/Apia', 'Pacific/Kiritimati', 'UTC'];
  const two = (max: number, min = 0) =>
    fc.integer({ min, max }).map((number) => `${number}`.padStart(2, '0'));
  const year = fc
    .oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(0, 1, 999, 1000, 1001, 9998, 9999))
    .map((number) => `${number}`.padStart(4, '0'));
  const day = fc.tuple(year, two(12, 1), two(31, 1)).map((parts) => parts.join('-'));
  const time = fc.tuple(two(23), two(59), two(59)).map((parts) => parts.join(':'));
  const offset = fc.constantFrom('', 'Z', '+14:00', '-19:59');
  const dates = fc.oneof(
    year,
    day,
    day.map((date) => `--${date.slice(5)}`),
    fc.tuple(day, time, offset).map(([date, at, zone]) => `${date}T${at}${zone}`),
  );

  it('has an instant, by every clock, and so has the end of its day', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...zones), (raw, zone) => {
        const date = cleanDate(raw, true, true);
        if (!date) return;
        const clock = clockOf(zone);
        const instant = instantOf(date, clock);
        expect(Number.isFinite(instant), date).toBe(!date.startsWith('--'));
        if (date.startsWith('--')) return;
        expect(Number.isFinite(clock(instant)), date).toBe(true);
        if (date.length !== 10) return;
        expect(instantOf(`${date}T24:00`, clock) - instant, date).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['0000-01-01T00:00:00', '0001-01-01T00:00:00', '0999-06-01', '9999-12-31T23:59:59'])(
    '%s is read back from the clock',
    (date) => {
      for (const zone of zones) {
        const clock = clockOf(zone);
        const shown = new Date(clock(instantOf(date, clock))).toISOString();
        expect(shown.startsWith(date), zone).toBe(true);
      }
    },
  );

  it.each([Number.NEGATIVE_INFINITY, -8.64e15, 8.64e15, Number.MAX_SAFE_INTEGER])(
    'a clock has a time at %d',
    (instant) => {
      expect(clockOf('Asia/Shanghai')(instant)).not.toBeNaN();
    },
  );
});
