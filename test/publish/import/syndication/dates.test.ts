import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedDate } from '../../../../src/publish/import/syndication/dates.js';

const textOf = (raw: string, chinese = false) => feedDate(raw, chinese)?.text;

describe('a date of a feed', () => {
  it.each([
    ['Fri, 15 Jul 2022 09:30:00 +0800', '2022-07-15T09:30:00+08:00'],
    ['15 Jul 2022 09:30 GMT', '2022-07-15T09:30:00Z'],
    ['Fri, 15 Jul 22 09:30:05 EST', '2022-07-15T09:30:05-05:00'],
    ['Sat, 07 Sep 85 00:00:01 UT', '1985-09-07T00:00:01Z'],
    ['Sun,  6 Nov 1994 08:49:37 -0330 (comment)', '1994-11-06T08:49:37-03:30'],
    ['Friday, 15-July-2022 9:5:07 Z', '2022-07-15T09:05:07Z'],
    ['Fri, 15 Jul 2022', '2022-07-15'],
    ['2022-07-15T09:30:00.123+08:00', '2022-07-15T09:30:00+08:00'],
    ['2022-07-15T01:30Z', '2022-07-15T01:30:00Z'],
    ['2022-07-15', '2022-07-15'],
    ['2022-07-15 09:30:00 +0800', '2022-07-15T09:30:00+08:00'],
    ['2022/7/5 9:30', '2022-07-05T09:30:00'],
    ['2022.07.05', '2022-07-05'],
    ['2022年7月15日', '2022-07-15'],
    ['2022年07月15日 09:30', '2022-07-15T09:30:00'],
    ['2022年7月15日9时30分05秒', '2022-07-15T09:30:05'],
    ['星期五, 15 七月 2022 09:30:00 +0800', '2022-07-15T09:30:00+08:00'],
    ['周五, 05 十二月 2022 09:30:00 GMT+8', '2022-12-05T09:30:00+08:00'],
    ['周五, 15 7月 2022 09:30:00 +0800', '2022-07-15T09:30:00+08:00'],
    ['Fri Jul 15 2022 09:30:00 GMT+0800 (中国标准时间)', '2022-07-15T09:30:00+08:00'],
    ['Fri Jul 15 09:30:00 CST 2022', '2022-07-15T09:30:00-06:00'],
    ['Sat, Dec 16 2023 02:02:33 PM', '2023-12-16T14:02:33'],
    ['Sat, Dec 16 2023 12:02:33 AM', '2023-12-16T00:02:33'],
    ['  Fri,\n 15 Jul 2022  09:30:00  +0000 ', '2022-07-15T09:30:00Z'],
  ])('%s is %s', (raw, date) => {
    expect(textOf(raw)).toBe(date);
  });

  it.each([
    '',
    'yesterday',
    '2022',
    '2022-07',
    '30 Feb 2022 09:30:00 GMT',
    '2022-13-01',
    '2022-07-15T24:00:00Z',
    '2022-07-15T09:60:00Z',
    'Fri, 15 Abc 2022 09:30:00 GMT',
    'Fri, 15 Jul 2022 09:30:00 XYZ',
    'Fri, 15 Jul 2022 09:30:00 +2500',
    '0 Jul 2022',
    '07/15/2022',
    `${' '.repeat(200)}2022-07-15`,
  ])('%s is none', (raw) => {
    expect(textOf(raw)).toBeUndefined();
  });

  it('reads CST as the time of China in Chinese feeds alone, and says so', () => {
    const raw = 'Fri, 15 Jul 2022 09:30:00 CST';
    expect(feedDate(raw, true)).toEqual({
      text: '2022-07-15T09:30:00+08:00',
      zoneless: false,
      guessed: true,
    });
    expect(feedDate(raw, false)).toEqual({
      text: '2022-07-15T09:30:00-06:00',
      zoneless: false,
      guessed: false,
    });
  });

  it('says that a time lacks its zone, not that a day does', () => {
    expect(feedDate('2022-07-15 09:30', false)?.zoneless).toBe(true);
    expect(feedDate('2022-07-15', false)?.zoneless).toBe(false);
    expect(feedDate('2022-07-15 09:30Z', false)?.zoneless).toBe(false);
  });

  it('is the moment that engines print, whichever way they print it', () => {
    const moment = fc.integer({ min: 0, max: 4e12 }).map((ms) => new Date(ms - (ms % 1000)));
    fc.assert(
      fc.property(moment, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, minutes) => {
        for (const raw of [date.toUTCString(), date.toISOString()])
          expect(new Date(textOf(raw) ?? '').getTime(), raw).toBe(date.getTime());
        // The same on a clock elsewhere, as RSS writes it.
        const clock = new Date(date.getTime() + minutes * 60_000).toUTCString();
        const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
        const zone = `${minutes < 0 ? '-' : '+'}${hours * 100 + rest}`.replace(/\d+/, (digits) =>
          digits.padStart(4, '0'),
        );
        const raw = clock.replace('GMT', zone);
        expect(new Date(textOf(raw) ?? '').getTime(), raw).toBe(date.getTime());
      }),
    );
  });

  it('never fails, whatever stands there', () => {
    const pieces = fc.constantFrom(
      ...'Fri,|15|Jul|2022|-|:|09|30|+0800|年|月|日|T|Z| |(|)|CST|PM'.split('|'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (raw) => {
          const text = textOf(raw);
          if (text)
            expect(text).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?$/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
