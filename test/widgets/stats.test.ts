import { describe, expect, it } from 'vitest';
import { FeedFailure } from '../../src/core/failure.js';
import { parse } from '../../src/feed/index.js';
import { commonSource } from '../../src/items/select.js';
import { select } from '../../src/widgets/stats/figures.js';

const source = { name: '样例统计站', url: 'https://paper.example/stat' };
const { feed } = parse(
  {
    version: 'https://jsonfeed.org/version/1.1',
    items: [
      { id: 'a', tags: ['x'], _laoshan: { stat: { value: 1 }, source } },
      { id: 'story', tags: ['x'], title: '样例' },
      { id: 'b c', tags: ['y'], _laoshan: { stat: { value: 2 }, source } },
      { id: 'd', tags: ['x', 'y'], _laoshan: { stat: { value: 3 }, source: { name: '别处' } } },
    ],
  },
  'https://paper.example/feed.json',
);
const { items } = feed;
const all = { tag: null, of: null };
const ids = (found: ReturnType<typeof select>) => found?.map(({ id }) => id);

describe('which figures a set has', () => {
  it.each<[string, Partial<typeof all> | { tag?: string; of?: string }, readonly string[]]>([
    ['', {}, ['a', 'b c', 'd']],
    ['', { tag: 'x' }, ['a', 'd']],
    ['', { of: ' d  a ' }, ['d', 'a']],
    ['', { of: 'b%20c' }, ['b c']],
    ['', { of: 'a', tag: 'y' }, ['a']],
    ['d', { of: 'a' }, ['d']],
  ])('#%s %j: %j', (fragment, choice, expected) => {
    expect(ids(select(feed, fragment, { ...all, ...choice }))).toEqual(expected);
  });

  it('is none for a tag that no figure has', () => {
    expect(select(feed, '', { ...all, tag: 'z' })).toBeUndefined();
    expect(select({ ...feed, items: [] }, '', all)).toBeUndefined();
  });

  it.each([
    ['story', ''],
    ['', 'a story'],
    ['', 'a gone'],
  ])('fails for what is no figure: #%s of %j', (fragment, of) => {
    const failing = () => select(feed, fragment, { ...all, of });
    expect(failing).toThrow(FeedFailure);
    expect(failing).toThrow(expect.objectContaining({ code: 'no-item' }));
  });
});

describe('the source of a set', () => {
  it('is told once where it is one and the same', () => {
    expect(commonSource(items.filter(({ id }) => /^[ab]/.test(id)))).toEqual(source);
    expect(commonSource(items)).toBeUndefined();
    expect(commonSource(items.slice(0, 2))).toBeUndefined();
    expect(commonSource([])).toBeUndefined();
  });
});
