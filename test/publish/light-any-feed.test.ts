import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Feed, parse } from '../../src/feed/index.js';
import { messagesFor } from '../../src/messages/index.js';
import { lightOf } from '../../src/publish/light/index.js';
import { serialize } from '../../src/publish/markup.js';
import { anything, mutated } from '../feed/arbitraries.js';
import { FEED_URL, feedOf, full } from '../feed/feeds.js';
import { complaintsOf, ELEMENTS, PHRASING, parsed, treeOf } from './light-html.js';

const TAGS = ['stat', 'stats', 'article', 'articles', 'hotline', 'arena', 'tiers'];
/** Of each kind of item one by its id, and what a tag asks for besides. */
const ATTRIBUTES: readonly Readonly<Record<string, string>>[] = [
  {},
  ...full.items.map(({ id }) => ({ src: `#${encodeURIComponent(id)}` })),
  { view: 'schedule', score: 'all', figures: '4', layout: 'hero', 'heading-level': '6', src: '' },
  { view: 'scoreboard', 'page-size': '1', limit: '1', layout: 'text', src: 'feed.json' },
  { value: '1020000', unit: '<b>', label: '</p><script>', period: '"', layout: 'inline' },
];

function check(feed: Feed): number {
  let written = 0;
  for (const tag of TAGS) {
    for (const attributes of ATTRIBUTES) {
      for (const phrasing of [false, true]) {
        const light = lightOf(`laoshan-${tag}`, attributes, feed, {
          words: messagesFor(phrasing ? 'en' : 'zh-CN'),
          language: 'zh-CN',
          phrasing,
          addressOf: (url) => url,
          now: Date.UTC(2024, 0, 1),
        });
        if (!light) continue;
        written++;
        const tree = parsed(serialize(light.markup));
        expect(tree).toEqual(treeOf(light.markup));
        expect(complaintsOf(tree, phrasing ? PHRASING : ELEMENTS)).toEqual([]);
        expect(serialize(light.markup)).not.toMatch(/undefined|\[object|\bNaN\b/);
        expect(light.shown.map(({ item }) => item)).toEqual(light.items);
      }
    }
  }
  return written;
}

const feedFrom = (raw: unknown) => parse(raw, FEED_URL).feed;

describe('the light content of any feed', () => {
  it('is written of every kind, block by block and in lines', () => {
    expect(check(feedFrom(full))).toBeGreaterThan(40);
  });

  it('[P1] is read by a parser as the tree that was meant, of nothing but harmless elements', () => {
    fc.assert(
      fc.property(mutated, (raw) => {
        check(feedFrom(raw));
      }),
      { numRuns: 120 },
    );
  });

  it('[P1] keeps any text a text, in every field that is shown', () => {
    const marks = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '&lt;',
      '</p>',
      '<!--',
      '\u00a0',
      '\n',
      'a',
    );
    const texts = fc.array(marks, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const raw = JSON.parse(JSON.stringify(full), (_key, value: unknown) =>
          typeof value === 'string' && /\p{Script=Han}/u.test(value) ? text : value,
        );
        check(feedFrom(raw));
      }),
      { numRuns: 60 },
    );
  });

  it('is none, and no exception, of what is no feed', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (items) => {
        check(feedFrom(feedOf(...items)));
      }),
      { numRuns: 60 },
    );
  });
});
