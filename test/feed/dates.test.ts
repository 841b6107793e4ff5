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
