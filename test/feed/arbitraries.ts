/** Feeds as nobody should write them. */
import fc from 'fast-check';
import { full, paths, publishers, replaced } from './feeds.js';

const nasty = fc.constantFrom<unknown>(
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg/>',
  'vbscript:x',
  '//evil.example/x',
  'mailto:a b ',
  'tel:1 #x',
  'https://[::1',
  '\u202eabc\u0000\ud800',
  'e\u0301'.repeat(50) + '\u0301'.repeat(500),
  '2022-02-30',
  '--02-29',
  '2022-07-15T10:00',
  '-12.50',
  '99999999999999999999',
  -0,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  Number.NaN,
  [],
  {},
  [[]],
  [{}],
  [null],
  { __proto__: null, constructor: 1 },
  JSON.parse('{"__proto__":{"id":"x","title":"polluted"},"constructor":{"prototype":{}}}'),
  { _$litDirective$: 1, nodeType: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] },
);
export const anything = fc.oneof(fc.jsonValue(), nasty, fc.string({ unit: 'binary' }), fc.double());
const sources = [full, ...Object.values(publishers)];
/** A good feed in which a few nodes have become anything. */
export const mutated = fc.constantFrom<unknown>(...sources).chain((source) =>
  fc
    .array(fc.tuple(fc.constantFrom(...paths(source)), anything), { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce<unknown>((raw, [path, value]) => {
        try {
          return replaced(raw, path, value);
        } catch {
          return raw; // An earlier change took the place away.
        }
      }, source),
    ),
);
