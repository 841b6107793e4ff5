import { describe, expect, it } from 'vitest';
import { broughtBy, inOrder, momentText, titlesOf } from '../../src/event/index.js';
import { parse, type Speaker } from '../../src/feed/index.js';

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
