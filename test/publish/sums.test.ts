import { describe, expect, it } from 'vitest';
import { type Item, parse } from '../../src/feed/index.js';
import { sumOf } from '../../src/publish/check/sums.js';

/** Items `a`, `b`, … with these stats, and one that is the sum of the ids given. */
function sum(whole: object, parts: readonly object[], ids?: readonly string[]) {
  const names = parts.map((_, at) => String.fromCharCode(97 + at));
  const stats = [{ sum_of: ids ?? names, ...whole }, ...parts];
  const { feed } = parse(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example Town',
      items: stats.map((stat, at) => ({ id: names[at - 1] ?? 'whole', _laoshan: { stat } })),
    },
    'https://town.example/feed.json',
  );
  const item = feed.items.find(({ id }) => id === 'whole');
  return sumOf(item as Item, feed.items);
}

const NONE = { missing: [], inexact: [], clashing: [] };

describe('a sum', () => {
  it.each([
    ['of numbers', { value: 12 }, [{ value: 5 }, { value: 7 }]],
    ['of decimals that doubles cannot add', { value: '0.3' }, [{ value: 0.1 }, { value: '0.2' }]],
    ['past 2^53', { value: '9007199254740993' }, [{ value: '9007199254740992' }, { value: 1 }]],
    ['with a negative part', { value: -2 }, [{ value: 3 }, { value: -5 }]],
    [
      'across scales',
      { value: 1.5, unit: '亿元' },
      [
        { value: 1e8, unit: '元' },
        { value: 5000, unit: '万元' },
      ],
    ],
    [
      'across units',
      { value: 1.5, unit: '公里' },
      [
        { value: 500, unit: '米' },
        { value: 1, unit: 'km' },
      ],
    ],
    [
      'with parts that have no unit',
      { value: 3, unit: '亿元' },
      [{ value: 1e8 }, { value: 2, unit: '亿元' }],
    ],
    [
      'of units that are not known',
      { value: 3, unit: '样' },
      [
        { value: 1, unit: '样' },
        { value: 2, unit: '样' },
      ],
    ],
  ])('%s holds', (_, whole, parts) => {
    expect(sum(whole, parts)).toMatchObject({ verdict: 'holds', ...NONE });
  });

  it.each([
    ['12', { value: 13 }, [{ value: 5 }, { value: 7 }]],
    ['-2', { value: 2 }, [{ value: 3 }, { value: -5 }]],
    [
      '1.5',
      { value: 15, unit: '亿元' },
      [
        { value: 1e8, unit: '元' },
        { value: 5000, unit: '万元' },
      ],
    ],
    ['0.016666666667', { value: 1, unit: '小时' }, [{ value: 60, unit: '秒' }]],
  ])('that comes to %s differs from another', (expected, whole, parts) => {
    expect(sum(whole, parts)).toEqual({ verdict: 'differs', expected, ...NONE });
  });

  it('is unclear where a part is missing', () => {
    expect(sum({ value: 5 }, [{ value: 5 }], ['a', 'x'])).toEqual({
      verdict: 'unclear',
      ...NONE,
      missing: ['x'],
    });
  });

  it.each([
    ['the whole', { value: 5, qualifier: 'over' }, { value: 5 }, 'whole'],
    ['a part', { value: 5 }, { value: 5, qualifier: 'about' }, 'a'],
    ['a range', { value: 5 }, { min: 3, max: 5 }, 'a'],
    ['a rank', { value: 5 }, { rank: { position: 5 } }, 'a'],
  ])('is unclear where %s is not exact', (_, whole, part, id) => {
    expect(sum(whole, [part])).toEqual({ verdict: 'unclear', ...NONE, inexact: [id] });
  });

  it.each([
    ['家', '人'],
    ['平方米', '亩'],
    ['样', '例'],
  ])('is unclear of %s and %s', (one, other) => {
    expect(sum({ value: 5, unit: one }, [{ value: 5, unit: other }])).toEqual({
      verdict: 'unclear',
      ...NONE,
      clashing: ['a'],
    });
  });

  it('is none without `sum_of`', () => {
    expect(sum({ value: 5 }, [], [])).toBeUndefined();
  });
});
