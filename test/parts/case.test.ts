import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findItem, type Item, parse } from '../../src/feed/index.js';
import { paired } from '../../src/items/photos.js';
import { ticks } from '../../src/items/timeliness.js';
import { en } from '../../src/messages/en.js';
import { zhCN } from '../../src/messages/zh-CN.js';
import { addressOf } from '../../src/parts/case-details.js';

describe('the pictures of a report', () => {
  const urls = (report: Parameters<typeof paired>[0]) =>
    paired(report).map((group) => group.map(({ url }) => url));
  const was = (url: string) => ({ url, when: 'before' as const });
  const is = (url: string) => ({ url, when: 'after' as const });

  it('stand by twos, in the order of the feed, and the others behind', () => {
    expect(urls({ photos: [is('a1'), { url: 'x' }, was('b1'), was('b2'), is('a2')] })).toEqual([
      ['b1', 'a1'],
      ['b2', 'a2'],
      ['x'],
    ]);
  });

  it('stand among the others where half of a pair is missing', () => {
    expect(urls({ photos: [{ url: 'x' }, is('a1'), was('b1'), was('b2')] })).toEqual([
      ['b1', 'a1'],
      ['b2', 'x'],
    ]);
    expect(urls({ photos: [is('a1')] })).toEqual([['a1']]);
  });

  it('have the one of Open311 among them, once', () => {
    expect(urls({ media_url: 'm' })).toEqual([['m']]);
    expect(urls({ media_url: 'm', photos: [{ url: 'x' }] })).toEqual([['x', 'm']]);
    expect(urls({ media_url: 'b', photos: [was('b'), is('a')] })).toEqual([['b', 'a']]);
  });

  it('are none where the feed has none', () => {
    expect(paired({})).toEqual([]);
    expect(paired({ photos: [] })).toEqual([]);
  });
});

describe('the address of a case', () => {
  const itemOf = (id: string): Item | undefined =>
    parse({ version: 'https://jsonfeed.org/version/1.1', items: [{ id }] }, 'https://a.example/')
      .feed.items[0];

  beforeEach(() => vi.stubGlobal('location', { href: 'https://news.example/a?b=%23#old' }));
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['report-bins', 'report-bins'],
    ['样例 id', '%E6%A0%B7%E4%BE%8B%20id'],
    ['https://a.example/1#2', 'https%3A%2F%2Fa.example%2F1%232'],
    ['100%', '100%25'],
    ['!routes', '%21routes'],
    ['/routes', '%2Froutes'],
    [':~:text=a', '%3A~%3Atext%3Da'],
  ])('of %s ends in #%s', (id, fragment) => {
    const item = itemOf(id);
    expect(item && addressOf(item)).toBe(`https://news.example/a?b=%23#${fragment}`);
  });

  it('leads back to it, whatever its id is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }), (id) => {
        const item = itemOf(id);
        if (!item) return;
        const { hash } = new URL(addressOf(item));
        expect(hash.slice(1)).not.toMatch(/^(?:[/!]|:~:)/);
        expect(findItem([item], hash.slice(1))).toBe(item);
      }),
    );
  });
});

describe('the words of a case', () => {
  it('count the days that it is overdue', () => {
    expect(['', '1', '3', '1,204'].map(zhCN.hotline.overdue)).toEqual([
      '已超期',
      '已超期1天',
      '已超期3天',
      '已超期1,204天',
    ]);
    expect(['', '1', '3'].map(en.hotline.overdue)).toEqual([
      'Overdue',
      'Overdue by 1 day',
      'Overdue by 3 days',
    ]);
  });

  it('change by themselves while it is open and has a date to keep', () => {
    const expected_datetime = '2024-03-08';
    expect(ticks({ status: 'open', expected_datetime })).toBe(true);
    expect(ticks({ status: 'closed', expected_datetime })).toBe(false);
    expect(ticks({ status: 'elsewhere', expected_datetime })).toBe(false);
    expect(ticks({ status: 'open' })).toBe(false);
    expect(ticks(undefined)).toBe(false);
  });
});
