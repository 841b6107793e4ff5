import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arena, clockOf, parse, type Speaker } from '../../src/feed/index.js';
import { monograms } from '../../src/parts/monogram.js';
import { broughtBy, inOrder, momentText, titlesOf } from '../../src/widgets/arena/lineup.js';
import { stageOf } from '../../src/widgets/arena/stage.js';

const shanghai = clockOf('Asia/Shanghai');
const at = (date: string) => Date.parse(date);

describe('monograms', () => {
  it.each([
    [
      ['金家岭街道', '中韩街道', '沙子口街道'],
      ['金', '中', '沙'],
    ],
    [
      ['王哥庄街道', '北宅街道', '王家街道'],
      ['王哥', '北', '王家'],
    ],
    [
      ['Beizhai', 'zhonghan', 'Éire'],
      ['B', 'Z', 'É'],
    ],
    [
      ['Anna Bell', 'adam Cole'],
      ['AN', 'AD'],
    ],
    [
      ['“样例”街道', '…'],
      ['样', ''],
    ],
    [
      ['', ''],
      ['', ''],
    ],
    [
      ['甲', '甲'],
      ['甲', '甲'],
    ],
    [
      ['𠮷田', '3号楼'],
      ['𠮷', '3'],
    ],
    [
      ['e\u0301a', 'क्षत्रिय'],
      ['E\u0301', 'क्'],
    ],
    [[], []],
  ])('%j', (names, signs) => {
    expect(monograms(names)).toEqual(signs);
  });
});

describe('inOrder', () => {
  const ids = (...orders: (number | undefined)[]) =>
    inOrder(
      orders.map((order, index) => ({ id: `${index}`, ...(order !== undefined && { order }) })),
    ).map(({ id }) => id);

  it('goes by the stated order, the feed’s for equal ones, the unordered last', () => {
    expect(ids(3, 1, 1, undefined, 2)).toEqual(['1', '2', '4', '0', '3']);
    expect(ids(undefined, undefined)).toEqual(['0', '1']);
    expect(ids(0, -1, 1.5, 1)).toEqual(['1', '0', '3', '2']);
  });

  it('leaves the feed’s own list', () => {
    const speakers = Object.freeze([
      { id: 'a', order: 2 },
      { id: 'b', order: 1 },
    ]);
    expect(inOrder(speakers)).toHaveLength(2);
    expect(speakers[0]?.id).toBe('a');
  });
});

describe('titlesOf', () => {
  it.each<[Speaker, readonly string[]]>([
    [{ id: 'a', name: '甲', organisation: '乙', role: '丙' }, ['甲', '乙', '丙']],
    [{ id: 'a', organisation: '乙', role: '丙' }, ['乙', '丙']],
    [{ id: 'a', role: '丙' }, ['丙']],
    [{ id: 'a' }, []],
  ])('%o', (speaker, titles) => {
    expect(titlesOf(speaker)).toEqual(titles);
  });
});

describe('broughtBy', () => {
  it('has what the feed has of it, and only what was brought', () => {
    const { feed } = parse(
      {
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      },
      'https://paper.example/feed.json',
    );
    const speakers = [
      { id: 's', items: ['c', 'gone', 'c'] },
      { id: 't', items: ['a'] },
      { id: 'u' },
    ];
    expect([...broughtBy(speakers, feed.items).keys()].sort()).toEqual(['a', 'c']);
  });
});

describe('momentText', () => {
  const zh = { zone: 'Asia/Shanghai', locale: 'zh-CN' };
  const en = { zone: 'Asia/Shanghai', locale: 'en' };

  it.each([
    ['2024-03-05T14:00:00', undefined, '2024年3月5日 14:00', '5 March 2024, 14:00'],
    ['2024-03-05T16:30:00', '2024-03-05T14:00:00', '16:30', '16:30'],
    ['2024-03-05T16:30:00', '2024-03-05', '16:30', '16:30'],
    ['2024-03-05T08:30:00Z', '2024-03-05T14:00:00', '16:30', '16:30'],
    ['2024-03-06T00:30:00', '2024-03-05T20:00:00', '2024年3月6日 00:30', '6 March 2024, 00:30'],
    ['2024-03-05T16:30:00', '--03-05', '2024年3月5日 16:30', '5 March 2024, 16:30'],
    ['2024-03-05', '2024-03-05', '', ''],
  ])('%s after %s', (value, known, chinese, english) => {
    expect(momentText(value, known, zh)).toBe(chinese);
    expect(momentText(value, known, en)).toBe(english);
  });
});

describe('stageOf', () => {
  const stage = (arena: Arena, now: string) => stageOf(arena, at(now), shanghai);
  const times = { starts_at: '2024-03-05T14:00:00', ends_at: '2024-03-05T16:30:00' };

  it.each([
    ['2024-03-05T05:59:59Z', 'before'],
    ['2024-03-05T06:00:00Z', 'on'],
    ['2024-03-05T08:29:59Z', 'on'],
    ['2024-03-05T08:30:00Z', 'after'],
  ])('reads times without an offset on the feed’s clock: %s', (now, expected) => {
    expect(stage(times, now)).toBe(expected);
  });

  it('lets the speaker on stage decide, if there is such a one', () => {
    const speakers = [{ id: 'a' }];
    expect(stage({ ...times, speakers, on_stage: 'a' }, '2030-01-01T00:00Z')).toBe('on');
    expect(stage({ speakers, on_stage: 'a' }, '2030-01-01T00:00Z')).toBe('on');
    expect(stage({ ...times, speakers, on_stage: 'b' }, '2030-01-01T00:00Z')).toBe('after');
  });

  it('is simply a lineup without times', () => {
    expect(stage({ speakers: [{ id: 'a' }] }, '2024-03-05T06:00Z')).toBeUndefined();
  });

  it('says no more than a start or an end alone tells', () => {
    const { starts_at, ends_at } = times;
    expect(stage({ starts_at }, '2024-03-05T05:00Z')).toBe('before');
    expect(stage({ starts_at }, '2024-03-05T07:00Z')).toBeUndefined();
    expect(stage({ ends_at }, '2024-03-05T07:00Z')).toBeUndefined();
    expect(stage({ ends_at }, '2024-03-05T09:00Z')).toBe('after');
  });

  it('takes an end that is not behind the start for none', () => {
    for (const ends_at of ['2024-03-05T14:00:00', '2024-03-05T09:00:00', '2024-03-04']) {
      expect(stage({ ...times, ends_at }, '2024-03-05T05:00Z')).toBe('before');
      expect(stage({ ...times, ends_at }, '2024-03-05T07:00Z')).toBeUndefined();
    }
  });

  it('lets a day last until it is over', () => {
    const days = { starts_at: '2024-03-05', ends_at: '2024-03-06' };
    expect(stage(days, '2024-03-04T15:59:59Z')).toBe('before');
    expect(stage(days, '2024-03-04T16:00:00Z')).toBe('on');
    expect(stage(days, '2024-03-06T15:59:59Z')).toBe('on');
    expect(stage(days, '2024-03-06T16:00:00Z')).toBe('after');
    expect(stage({ ...days, ends_at: '2024-03-05' }, '2024-03-05T10:00:00Z')).toBe('on');
  });

  it('lasts as long as years have four digits', () => {
    expect(stage({ starts_at: '0001-01-01', ends_at: '9999-12-31' }, '2022-07-15')).toBe('on');
  });

  it('never goes back', () => {
    const ranks = ['before', 'on', undefined, 'after'];
    const date = fc
      .integer({ min: at('2020-01-01'), max: at('2030-01-01') })
      .map((ms) => new Date(ms).toISOString());
    const maybe = fc.option(date, { nil: undefined });
    fc.assert(
      fc.property(maybe, maybe, date, date, (starts_at, ends_at, one, two) => {
        const arena = { ...(starts_at && { starts_at }), ...(ends_at && { ends_at }) };
        const [first, second] = [at(one), at(two)]
          .sort((a, b) => a - b)
          .map((now) => ranks.indexOf(stageOf(arena, now, shanghai)));
        expect(second).toBeGreaterThanOrEqual(first ?? 0);
        const last = stageOf(arena, Number.POSITIVE_INFINITY, shanghai);
        expect(['after', undefined]).toContain(last);
      }),
    );
  });
});
