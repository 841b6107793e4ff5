import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bundle, picturesOf } from '../../src/publish/bundle.js';

const version = 'https://jsonfeed.org/version/1.1';
const symbol = Symbol.for('laoshan-widgets');

/** A page that runs the script; `record` is what another copy left there before. */
function run(
  script: string,
  record?: object,
): { feeds: unknown[]; descriptor?: PropertyDescriptor } {
  const page = createContext({});
  const key = runInContext("Symbol.for('laoshan-widgets')", page) as symbol;
  expect(key).toBe(symbol);
  if (record) Object.assign(page, { [key]: record });
  runInContext(script, page);
  const descriptor = Reflect.getOwnPropertyDescriptor(page, key);
  // From one realm to the other by way of JSON, so that prototypes do not differ.
  const feeds = JSON.parse(
    runInContext(`JSON.stringify(globalThis[Symbol.for('laoshan-widgets')].feeds ?? null)`, page),
  );
  return descriptor ? { feeds, descriptor } : { feeds };
}

const feedWith = (item: object, more: object = {}): object => ({
  version,
  ...more,
  items: [{ id: 'a', ...item }],
});

describe('bundle', () => {
  it('registers the feed before the runtime runs', () => {
    const script = bundle(
      "ran = globalThis[Symbol.for('laoshan-widgets')].feeds.length;",
      feedWith({}),
    );
    const page = createContext({});
    runInContext(script, page);
    expect(page['ran']).toBe(1);
  });

  it('makes a record that pages cannot replace, and that copies can add to', () => {
    const { feeds, descriptor } = run(bundle('', feedWith({ title: '中文' })));
    expect(feeds).toEqual([feedWith({ title: '中文' })]);
    expect(descriptor).toMatchObject({ enumerable: false, configurable: false, writable: false });
    expect(Object.isExtensible(descriptor?.value)).toBe(true);
  });

  it('adds to what is there: through addFeed if a runtime is, else to the list', () => {
    const added: unknown[] = [];
    run(bundle('', feedWith({})), { feeds: [], addFeed: (feed: unknown) => added.push(feed) });
    expect(added).toHaveLength(1);
    expect(run(bundle('', feedWith({})), { feeds: [1] }).feeds).toHaveLength(2);
  });

  it('survives being pasted into a page', () => {
    const text = '</script><!-- \u2028 \u2029 ]]> \\ " \' ` $';
    const script = bundle('', feedWith({ title: text }));
    expect(script).not.toMatch(/<\/script|<!--|[\u2028\u2029]/);
    expect(run(script).feeds).toEqual([feedWith({ title: text })]);
  });

  it('sets no prototype', () => {
    const feed = JSON.parse(`{"version":"${version}","items":[{"id":"a","__proto__":{"x":1}}]}`);
    const script = `${bundle('', feed)};x = globalThis[Symbol.for('laoshan-widgets')].feeds[0].items[0].x;`;
    const page = createContext({});
    runInContext(script, page);
    expect(page['x']).toBeUndefined();
  });

  it('puts pictures in, wherever a feed has them', () => {
    const item = {
      image: 'a.svg',
      authors: [{ name: 'A', avatar: 'a.svg' }],
      _laoshan: {
        srcset: [{ url: 'a.svg', width: 1 }],
        arena: { speakers: [{ id: 's', image: 'a.svg' }] },
        report: { media_url: 'a.svg', photos: [{ url: 'a.svg', when: 'before' }] },
      },
    };
    const data = 'data:image/svg+xml,%3Csvg%3E';
    expect(picturesOf(feedWith(item))).toEqual(['a.svg']);
    const script = bundle('', feedWith(item), { pictures: new Map([['a.svg', data]]) });
    expect(run(script).feeds).toEqual([
      JSON.parse(JSON.stringify(feedWith(item)).replace(/a\.svg/g, data)),
    ]);
  });

  it('leaves out relative addresses that would point nowhere', () => {
    const item = {
      url: '../site/a.html',
      external_url: 'https://example.org/a',
      image: 'a.svg',
      _laoshan: {
        source: { name: 'S', url: '/s' },
        srcset: [{ url: 'a.svg', width: 1 }],
      },
    };
    const [feed] = run(bundle('', feedWith(item))).feeds;
    expect(feed).toEqual(
      feedWith({
        external_url: 'https://example.org/a',
        _laoshan: { source: { name: 'S' }, srcset: [] },
      }),
    );
  });

  it('keeps them where the feed says where it lives', () => {
    const feed = feedWith(
      { url: '../a.html', image: 'a.svg' },
      { feed_url: 'https://example.org/f' },
    );
    expect(run(bundle('', feed)).feeds).toEqual([feed]);
  });

  it('takes no page address for a picture', () => {
    const feed = feedWith({ url: 'a.svg' }, { feed_url: 'https://example.org/f' });
    const pictures = new Map([['a.svg', 'data:image/svg+xml,x']]);
    expect(run(bundle('', feed, { pictures })).feeds).toEqual([feed]);
  });

  it('puts a banner first and refuses what is no feed', () => {
    expect(bundle('', feedWith({}), { banner: '/*! x */' })).toMatch(/^\/\*! x \*\/\n\(function/);
    for (const wrong of [null, [0], 'x', {}, { version: 'x', items: [] }]) {
      expect(() => bundle('', wrong)).toThrow('Not a JSON Feed');
    }
  });

  it('takes what an Open311 server answered too', () => {
    expect(bundle('', [{ service_request_id: 1 }])).toContain('[{"service_request_id":1}]');
  });

  it('does not change the feed it was given', () => {
    const feed = feedWith({ image: 'a.svg' });
    const before = JSON.stringify(feed);
    bundle('', feed);
    expect(JSON.stringify(feed)).toBe(before);
  });
});
