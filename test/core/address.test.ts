import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/core/address.js';
import { FeedFailure } from '../../src/core/failure.js';

const BASE = 'https://page.example/news/index.html';

describe('readAddress', () => {
  it.each([
    ['feed.json', 'https://page.example/news/feed.json', ''],
    ['feed.json#a', 'https://page.example/news/feed.json', 'a'],
    ['/f.json?x=1#a#b', 'https://page.example/f.json?x=1', 'a#b'],
    [
      '//cdn.example/f.json#https://x.example/1',
      'https://cdn.example/f.json',
      'https://x.example/1',
    ],
    ['feed.json#100%', 'https://page.example/news/feed.json', '100%'],
    [' feed.json#a ', 'https://page.example/news/feed.json', 'a'],
    ['', undefined, ''],
    ['#', undefined, ''],
    ['#removed-stock', undefined, 'removed-stock'],
    ['#%E6%8B%86', undefined, '%E6%8B%86'],
    ['file:///feed.json#a', 'file:///feed.json', 'a'],
  ])('reads %s', (src, feed, fragment) => {
    expect(readAddress(src, BASE)).toEqual({ feed, fragment });
  });

  it.each(['javascript:alert(1)', 'data:application/json,{}', 'http://', 'blob:x', 'https://[::1'])(
    'refuses %s',
    (src) => {
      expect(() => readAddress(src, BASE)).toThrow(FeedFailure);
      expect(() => readAddress(src, BASE)).toThrow('bad-address');
    },
  );
});
