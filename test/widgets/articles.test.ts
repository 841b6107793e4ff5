import { describe, expect, it } from 'vitest';
import { itemIn } from '../../src/core/lookup.js';
import { parse } from '../../src/feed/index.js';
import { keyFigures } from '../../src/items/key-figures.js';
import { readingOf } from '../../src/items/reading.js';
import { storiesOn } from '../../src/items/select.js';
import { messagesFor } from '../../src/messages/index.js';
import { columnsFor } from '../../src/widgets/articles/columns.js';
import { briefsOf, newsroom } from '../../stories/newsroom.js';
import { publishers } from '../../stories/publishers.js';

const feedOf = (raw: unknown) => parse(raw, 'https://paper.example/feed.json').feed;
const feed = feedOf(newsroom);
const ids = (items: readonly { readonly id: string }[] | undefined) => items?.map(({ id }) => id);

describe('the stories of a feed', () => {
  it('are its articles alone, in the feed’s order', () => {
    const all = ids(storiesOn([feed], null)) ?? [];
    expect(all).not.toContain('length');
    expect(all).toEqual(ids(feed.items)?.filter((id) => all.includes(id)));
  });

  it('are those with the tag, where one is asked for; undefined for none', () => {
    const found = storiesOn([feed], '样例栏目') ?? [];
    expect(found.length).toBe(7);
    for (const { tags } of found) expect(tags).toContain('样例栏目');
    expect(storiesOn([feed], 'no such tag')).toBeUndefined();
    expect(storiesOn([], null)).toBeUndefined();
  });

  it('go on page after page, each once', () => {
    const pages = [feedOf(briefsOf(0, 4)), feedOf(briefsOf(3, 6))];
    expect(ids(storiesOn(pages, null))).toEqual(Array.from({ length: 6 }, (_, i) => `brief-${i}`));
  });

  it('are the one that a fragment names, and no figure', () => {
    expect(itemIn(feed, 'brief-2', 'article').id).toBe('brief-2');
    expect(itemIn(feed, 'brief%2D2', 'article').id).toBe('brief-2');
    for (const fragment of ['length', 'no-such', '%']) {
      expect(() => itemIn(feed, fragment, 'article')).toThrow('no-item');
    }
  });

  it('stand in columns that leave the least room over', () => {
    expect([1, 2, 3, 4, 5, 6, 9, 40].map(columnsFor)).toEqual([1, 2, 3, 2, 3, 3, 3, 3]);
  });
});

describe('the key figures of a story', () => {
  const words = messagesFor('zh-CN');
  const counted = feed.items.find(({ id }) => id === 'counted');
  const figures = (wanted: number) =>
    counted ? ids(keyFigures(counted, feed.items, wanted, words)) : [];

  it('are its related figures in its own order, each once; none that was withdrawn or has no number', () => {
    expect(figures(4)).toEqual(['length', 'winters', 'carts', 'cost']);
    expect(figures(2)).toEqual(['length', 'winters']);
    const bare = [
      { id: 'story', _laoshan: { items: ['bare'] } },
      { id: 'bare', _laoshan: { stat: { label: '没有数的样例数' } } },
    ];
    const { items } = feedOf({ ...newsroom, items: bare });
    expect(items[0] && keyFigures(items[0], items, 4, words)).toEqual([]);
  });

  it('are four at most, and none unless they are asked for', () => {
    expect(figures(100)).toHaveLength(4);
    for (const none of [0, -1, Number.NaN]) expect(figures(none)).toEqual([]);
  });
});

describe('the feeds of other publishers', () => {
  it.each(Object.entries(publishers))('are read, and each story has its words: %s', (_, raw) => {
    const found = storiesOn([feedOf(raw)], null) ?? [];
    expect(found.length).toBeGreaterThan(0);
    for (const item of found) {
      const { headline, summary } = readingOf(item, 'untitled');
      expect(headline).not.toBe('');
      expect(summary).not.toContain('&ZeroWidthSpace;');
      expect(summary.length).toBeLessThanOrEqual(120);
      expect(summary).not.toContain(headline);
      expect(item.date_published ?? '').toMatch(/^$|^2024-/);
    }
  });

  it('have what their shapes leave room for', () => {
    const [first, second] = feedOf(publishers.generated).items;
    expect(first?.authors[0]?.name).toBe('样例社');
    expect(first && readingOf(first, '').summary).toMatch(/^场地的屋顶漏雨/);
    expect(second?.id).toContain('minutes');
    expect(ids(feedOf(publishers.microblog).items)).toEqual(['4012', '4011', '4010']);
    const [link] = feedOf(publishers.links).items;
    expect(link?.external_url).toBe('https://elsewhere.example/benches');
    expect(feedOf(publishers.longread).items[0]?.url).toBe('https://paper.example/feature/1');
    expect(ids(feedOf(publishers.careless).items)).toEqual(['sloppy']);
  });
});
