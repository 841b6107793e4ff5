import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/publish/json.js';
import { pathOf, segmentsOf } from '../../src/publish/path.js';
import { scan, Wanted } from '../../src/publish/scan.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON as people and programs write it: with and without white space, and broken somewhere. */
const written = fc
  .tuple(fc.json({ maxDepth: 4 }), fc.constantFrom(undefined, 2, '\t'))
  .map(([json, space]) => JSON.stringify(JSON.parse(json), undefined, space));
const sign = fc.constantFrom(
  ...'{}[],:"\\/-+.eE0189truefalsn \t\n\r\u0000\u001f\u2028，“'.split(''),
);
const broken = fc
  .tuple(written, fc.nat(), fc.nat({ max: 3 }), fc.array(sign, { maxLength: 3 }))
  .map(([text, at, cut, put]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + put.join('') + text.slice(from + cut);
  });

describe('scan', () => {
  it('finds what JSON.parse takes to be whole', () => {
    fc.assert(fc.property(written, (text) => scan(text).fault === undefined));
  });

  it('judges as JSON.parse does, and tells the first sign that nothing could follow', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const { fault } = scan(text);
        expect(fault === undefined).toBe(isJson(text));
        if (fault === undefined) return;
        // What stands before could still become JSON: only its end is amiss.
        const before = text.slice(0, fault);
        expect(scan(before).fault ?? fault).toBe(fault);
        if (fault < text.length) expect(scan(text.slice(0, fault + 1)).fault).toBe(fault);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['', 0],
    ['  ', 2],
    ['{"a": 1,}', 8],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ["{'a': 1}", 1],
    ['{"a": 1}}', 8],
    ['{"a": tru}', 9],
    ['{"a": nul', 9],
    ['[01]', 2],
    ['[-]', 2],
    ['[1.]', 3],
    ['[1e+]', 4],
    ['[.5]', 1],
    ['[+1]', 1],
    ['["a\nb"]', 3],
    ['["\\x"]', 3],
    ['["\\u12G4"]', 6],
    ['["a', 3],
    ['{"a": "b"，"c": 1}', 9],
    ['[NaN]', 1],
    ['[1] // no', 4],
    ['\ufeff[]', 0],
    ['[\u00a01]', 1],
  ])('%j is broken at %i', (text, fault) => {
    expect(isJson(text)).toBe(false);
    expect(scan(text).fault).toBe(fault);
  });

  it('goes as deep as JSON.parse', () => {
    const deep = 100_000;
    expect(scan('['.repeat(deep)).fault).toBe(deep);
    expect(scan('['.repeat(deep) + ']'.repeat(deep)).fault).toBeUndefined();
    expect(scan('{"a":'.repeat(deep) + 1 + '}'.repeat(deep)).fault).toBeUndefined();
  });

  it('finds every value of a text at its path', () => {
    fc.assert(
      fc.property(written, (text) => {
        const json: unknown = JSON.parse(text);
        const paths = pathsOf(json);
        const wanted = new Wanted();
        for (const [path] of paths) wanted.add(path);
        expect(scan(text, wanted)).toEqual({ repeated: [] });
        for (const [path, value] of paths) {
          const written = JSON.stringify(value);
          const found = text.slice(wanted.find(path).value);
          // Up to the space that was put between.
          expect(found.replace(/\s+/g, '').startsWith(written.replace(/\s+/g, ''))).toBe(true);
        }
      }),
    );
  });

  it('finds keys, and what stands around what is not there', () => {
    const text = '{ "items": [{ "id": "a" }, { "\\u0069d": "b" }] }';
    const wanted = new Wanted();
    for (const path of ['items[1].id', 'items[0].title.more', 'items[7]']) wanted.add(path);
    scan(text, wanted);
    expect(text.slice(wanted.find('items[1].id').key)).toMatch(/^"\\u0069d"/);
    expect(text.slice(wanted.find('items[1].id').value)).toMatch(/^"b"/);
    expect(text.slice(wanted.find('items[0].title.more').value)).toMatch(/^\{ "id": "a"/);
    expect(text.slice(wanted.find('items[7]').value)).toMatch(/^\[\{/);
  });

  it('tells keys that stand twice, and finds what JSON.parse keeps', () => {
    const text = '{"a": {"b": 1, "c": 2}, "a": {"b": 3, "\\u0062": 4}}';
    const wanted = new Wanted();
    for (const path of ['a.b', 'a.c']) wanted.add(path);
    expect(scan(text, wanted).repeated).toEqual([
      { path: 'a', offset: 24 },
      { path: 'a.b', offset: 38 },
    ]);
    expect(text.slice(wanted.find('a.b').value)).toBe('4}}');
    expect(text.slice(wanted.find('a.c').value)).toMatch(/^\{"b": 3/);
  });

  it.each([1, 2, 15, 16, 17, 40])(
    'tells each key that stands twice in an object of %i keys',
    (count) => {
      const keys = Array.from({ length: count }, (_, at) => `k${at}`);
      const text = `{${[...keys, ...keys].map((key) => `"${key}": 0`).join()}}`;
      expect(scan(text).repeated.map(({ path }) => path)).toEqual(keys);
    },
  );
});

describe('paths', () => {
  it('are taken apart as they were put together', () => {
    const segment = fc.oneof(
      fc.nat(),
      fc.string(),
      fc.constantFrom('id', '_laoshan', 'a.b', '日期'),
    );
    fc.assert(
      fc.property(fc.array(segment), (segments) => {
        expect(segmentsOf(pathOf(segments))).toEqual(segments);
      }),
    );
    expect(pathOf(['items', 3, '_laoshan', 'a.b'])).toBe('items[3]._laoshan["a.b"]');
  });
});

describe('parseJson', () => {
  it('counts lines by any of their ends', () => {
    expect(parseJson('{\r\n"a": 1,\r"b": 2,\n\n  "c": x}')).toEqual({
      fault: { line: 5, column: 8, found: 'x' },
    });
    expect(parseJson('{"a":')).toEqual({ fault: { line: 1, column: 6, found: '' } });
    expect(parseJson('[😀]')).toEqual({ fault: { line: 1, column: 2, found: '😀' } });
    expect(parseJson('{"a": 1}')).toEqual({ value: { a: 1 } });
  });
});

function pathsOf(json: unknown): [string, unknown][] {
  const found: [string, unknown][] = [];
  const visit = (value: unknown, segments: readonly (string | number)[]) => {
    found.push([pathOf(segments), value]);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, each] of Object.entries(value))
      visit(each, [...segments, Array.isArray(value) ? Number(key) : key]);
  };
  visit(json, []);
  return found;
}
