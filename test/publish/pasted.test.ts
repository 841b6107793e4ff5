import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { bundle, bundleBytes } from '../../src/publish/bundle.js';

type Node = DefaultTreeAdapterMap['node'];

/** What ends a script, or its meaning, in one reading or another. */
const SIGNS = ['</script', '</SCRIPT >', '<!--', '<script', '-->', ']]>', '\u2028', '\u2029', '\0'];
const text = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 5 })), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));
const value = fc.letrec((tie) => ({
  any: fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), tie('list'), tie('map')),
  list: fc.array(tie('any'), { maxLength: 3 }),
  // Not the keys of addresses, which a bundle may leave out; a prototype is none of JSON's.
  map: fc.dictionary(
    text.map((key) => `${key}.`),
    tie('any'),
    { maxKeys: 3, noNullPrototype: true },
  ),
})).any;
const feeds = fc.record({
  title: text,
  version: fc.constant('https://jsonfeed.org/version/1.1'),
  items: fc.array(fc.record({ id: text, content_text: text, _any: value }), { maxLength: 4 }),
  _any: value,
});

function* scriptsOf(node: Node): Generator<string> {
  if (node.nodeName === 'script' && 'childNodes' in node)
    yield node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  if ('childNodes' in node) for (const child of node.childNodes) yield* scriptsOf(child);
}

/** As JSON has it: `-0` is `0` there. */
const plain = (feed: unknown): unknown => JSON.parse(JSON.stringify(feed));

describe('a bundle pasted into a page', () => {
  it('is one script, the whole of it, that holds the feed as it was', () => {
    fc.assert(
      fc.property(feeds, (feed) => {
        const script = bundle('ran = 1;', feed);
        const html = `<!doctype html><body><script>${script}</script><p>after</p></body>`;
        expect([...scriptsOf(parse(html))]).toEqual([script]);
        const page = createContext({});
        runInContext(script, page);
        const held = runInContext(
          "JSON.stringify(globalThis[Symbol.for('laoshan-widgets')].feeds[0])",
          page,
        );
        expect(JSON.parse(held)).toEqual(plain(feed));
        expect(page['ran']).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('is ASCII, whatever the encoding of the page', () => {
    fc.assert(fc.property(feeds, (feed) => /^[\n -~]*$/.test(bundle('', feed))));
  });

  it('has the same bytes as a file', () => {
    fc.assert(
      fc.property(feeds, (feed) => {
        const runtime = '/* 运行 */';
        expect(new TextDecoder().decode(bundleBytes(runtime, feed))).toBe(bundle(runtime, feed));
      }),
    );
  });
});
