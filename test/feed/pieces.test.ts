import { describe, expect, it } from 'vitest';
import { parse, piecesOf } from '../../src/feed/index.js';
import { PIECE } from '../../src/feed/limits.js';
import { FEED_URL } from './feeds.js';

/** As many values as an item of this shape has, itself among them. */
const VALUES = 6;

const feed = (length: number) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'x',
  items: Array.from({ length }, (_, index) => ({
    id: `report-${index}`,
    date_published: `20${10 + (index % 80)}-01-01`,
    _laoshan: { report: { status: 'open' } },
  })),
});

/** The items with a note of each that is read. */
function noted<T extends object>(items: readonly T[], note: () => void): readonly T[] {
  return new Proxy(items, {
    get(all, key, self) {
      if (typeof key === 'string' && /^\d/.test(key)) note();
      return Reflect.get(all, key, self);
    },
  });
}

describe('[P33] a long feed', () => {
  it('is read in pieces of a bounded number of values', () => {
    const raw = feed(5_000);
    const counts: number[] = [];
    let read = 0;
    const pieces = piecesOf({ ...raw, items: noted(raw.items, () => read++) }, FEED_URL);
    for (let done = false; !done; ) {
      read = 0;
      done = Boolean(pieces.next().done);
      counts.push(read);
    }
    expect(counts.reduce((sum, count) => sum + count)).toBe(5_000);
    expect(Math.max(...counts)).toBeLessThanOrEqual(Math.ceil(PIECE / VALUES));
    expect(counts.length).toBe(Math.ceil((5_000 * VALUES) / (Math.ceil(PIECE / VALUES) * VALUES)));
  });

  it('gives in pieces what it gives in one go', () => {
    const raw = feed(2_000);
    const pieces = piecesOf(raw, FEED_URL);
    let result = pieces.next();
    let turns = 0;
    for (; !result.done; result = pieces.next()) turns++;
    expect(turns).toBeGreaterThan(1);
    expect(result.value).toEqual(parse(raw, FEED_URL));
  });

  it('is one piece where it is short', () => {
    expect(piecesOf(feed(20), FEED_URL).next().done).toBe(true);
  });
});
