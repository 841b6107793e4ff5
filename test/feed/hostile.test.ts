import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Item, parse } from '../../src/feed/index.js';
import { MAX_PROBLEMS, MAX_VALUES } from '../../src/feed/limits.js';
import { anything, mutated } from './arbitraries.js';
import { FEED_URL, feedOf, full } from './feeds.js';

const RUNS = { numRuns: 400 };
const URL_KEYS = /^(?:url|external_url|home_page_url|feed_url|next_url)$/;
const IMAGE_KEYS = /^(?:image|banner_image|icon|favicon|avatar|media_url)$/;

/** Everything that parsed content must be, whatever went in. */
function checkSound(value: unknown, key = '', inPicture = false): void {
  if (typeof value === 'object' && value !== null) {
    assert(Object.isFrozen(value), `${key} is not frozen`);
    assert([Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value)));
    const pictures = inPicture || key === 'photos' || key === 'srcset';
    for (const [name, child] of Object.entries(value)) {
      checkSound(child, Array.isArray(value) ? key : name, pictures);
    }
    return;
  }
  assert(['string', 'number', 'boolean'].includes(typeof value), `${key} is no primitive`);
  if (typeof value === 'number') assert(Math.abs(value) < 2 ** 53);
  if (typeof value !== 'string') return;
  assert.doesNotMatch(value, /[^\P{Cc}\n\t]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
  // The feed's title alone may be empty: JSON Feed wants one.
  assert(value || key === 'title', `${key} is empty`);
  if (IMAGE_KEYS.test(key) || (inPicture && key === 'url')) assert.match(value, /^https?:/);
  else if (URL_KEYS.test(key)) assert.match(value, /^(?:https?|mailto|tel):/);
}

function checkParse(raw: unknown): void {
  const { feed, problems } = parse(raw, FEED_URL);
  checkSound(feed);
  assert(Object.isFrozen(problems));
  const again = parse(feed, FEED_URL);
  assert.deepStrictEqual(again.feed, feed);
  // A figure that is not there is still not there, what stays as it is odd is still odd, and nobody still nobody.
  assert.deepStrictEqual(
    again.problems.filter(({ code }) => !/^(?:no-figure|odd-\w+|unknown-id)$/.test(code)),
    [],
  );
}

describe('[P5] any content', () => {
  it('any JSON is read without an exception', () => {
    fc.assert(fc.property(fc.jsonValue(), checkParse), RUNS);
    fc.assert(fc.property(fc.anything(), checkParse), RUNS);
  });

  it('any JSON as items', () => {
    fc.assert(
      fc.property(fc.array(anything), (items) => checkParse(feedOf(...items))),
      RUNS,
    );
  });

  it('a good feed with any node replaced by anything', () => {
    fc.assert(fc.property(mutated, checkParse), { numRuns: 2000 });
  });

  it('any text in every text field', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        checkParse(feedOf({ id: text, title: text, content_html: text, url: text, image: text }));
        checkParse(feedOf({ id: 1, _laoshan: { day: text, stat: { value: text, as_of: text } } }));
      }),
      RUNS,
    );
  });

  it('one item broken in any way leaves the others alone', () => {
    const whole = parse(feedOf(...full.items), FEED_URL).feed.items;
    fc.assert(
      fc.property(fc.nat(full.items.length - 1), anything, (index, value) => {
        const raw = feedOf(...full.items.map((item, at) => (at === index ? value : item)));
        const ids = new Set(parse(raw, FEED_URL).feed.items.map(({ id }) => id));
        for (const { id } of whole) if (id !== full.items[index]?.id) expect(ids).toContain(id);
      }),
      RUNS,
    );
  });
});

describe('keys that are magic elsewhere', () => {
  const magic = JSON.parse(
    '{"id":"x","title":"t","__proto__":{"summary":"polluted"},"constructor":"c","nodeType":1,' +
      '"_$litDirective$":{"a":1},"_$litType$":1,"toString":"s","then":"t","_laoshan":{"__proto__":{"kicker":"polluted"},"nodeType":1}}',
  );

  it('are not read and do no harm', () => {
    const { feed, problems } = parse(feedOf(magic), FEED_URL);
    expect(problems).toEqual([]);
    expect(feed.items[0]).toEqual({ id: 'x', title: 't', tags: [], authors: [], _laoshan: {} });
    expect(feed.items[0]?.summary).toBeUndefined();
    expect(feed.items[0]?._laoshan.kicker).toBeUndefined();
    expect(({} as Record<string, unknown>)['summary']).toBeUndefined();
  });

  it('inherited fields are not fields', () => {
    const inherits = Object.create({ title: 'inherited' }) as object;
    const { feed } = parse(feedOf(Object.assign(inherits, { id: 'x' })), FEED_URL);
    expect(feed.items[0]?.title).toBeUndefined();
  });

  it('a directive where a text belongs is dropped', () => {
    const directive = { _$litDirective$: () => 0, values: [] };
    const { feed, problems } = parse(feedOf({ id: 'x', title: directive }), FEED_URL);
    expect(feed.items[0]).not.toHaveProperty('title');
    expect(problems).toEqual([{ path: 'items[0].title', code: 'wrong-type' }]);
  });
});

describe('values that are no JSON', () => {
  const boom = (): never => {
    throw new Error('boom');
  };

  it('a getter that throws costs its field', () => {
    const item = {
      id: 'x',
      get title(): string {
        return boom();
      },
    };
    const { feed, problems } = parse(feedOf(item, { id: 'y' }), FEED_URL);
    expect(feed.items.map(({ id }) => id)).toEqual(['x', 'y']);
    expect(problems).toEqual([{ path: 'items[0].title', code: 'unreadable' }]);
  });

  it('proxies, cycles, functions, symbols, exotic objects', () => {
    const cycle: Record<string, unknown> = { id: 'c' };
    cycle['_laoshan'] = cycle;
    cycle['authors'] = [cycle, cycle];
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const throws = new Proxy({}, { get: boom, has: boom, getOwnPropertyDescriptor: boom });
    const strange = [cycle, proxy, throws, boom, Symbol('s'), 1n, new Date(Number.NaN), /x/];
    for (const value of strange) {
      checkParse(value);
      checkParse(feedOf(value, { id: 'y' }));
      checkParse(feedOf({ id: 'x', title: value, tags: value, _laoshan: value }, { id: 'y' }));
      expect(
        parse(feedOf(value, { id: 'y' }), FEED_URL).feed.items.map((i: Item) => i.id),
      ).toContain('y');
    }
    checkParse({ version: 'https://jsonfeed.org/version/1.1', items: proxy });
  });

  it('an object that is endless every way ends', () => {
    let reads = 0;
    const endless: object = new Proxy([], {
      get: (_target, key) => {
        reads++;
        return key === 'length' ? 200_000 : key === 'version' ? VERSION : endless;
      },
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: 0 }),
    });
    expect(parse({ version: VERSION, items: endless }, FEED_URL).problems.length).toBe(
      MAX_PROBLEMS,
    );
    const object: object = new Proxy(
      {},
      {
        get: (_target, key) => {
          reads++;
          return key === 'version' ? VERSION : key === 'id' ? 'x' : key === 'items' ? list : object;
        },
        getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: 0 }),
      },
    );
    const list: unknown[] = Array(200_000).fill({
      id: 'x',
      _laoshan: {
        arena: { speakers: Array(1000).fill({ id: 's', scores: Array(1000).fill({}) }) },
      },
    });
    parse(object, FEED_URL);
    // Of a list its length too, and of the feed what tells that it is one.
    expect(reads).toBeGreaterThan(0);
    expect(reads).toBeLessThan(2 * MAX_VALUES);
  }, 40_000);

  it('an address that is none is no error', () => {
    for (const base of ['', 'about:blank', 'nonsense', 'data:,x']) {
      const { feed } = parse(
        feedOf({ id: 1, url: 'a' }, { id: 2, url: 'https://x.example/' }),
        base,
      );
      expect(feed.items.map(({ url }) => url)).toEqual([undefined, 'https://x.example/']);
    }
  });
});

const VERSION = 'https://jsonfeed.org/version/1.1';
