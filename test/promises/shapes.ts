import fc from 'fast-check';
import { paths, replaced } from '../feed/feeds.js';
import type { Mutated } from './shape-checks.js';

/** The same cases in every run; another number gives others. */
const SEED = 20220715;

/** JSON with keys and words that are magic to somebody. */
export const magic: readonly string[] = [
  '{"__proto__":{"polluted":1,"id":"x","title":"polluted","items":[1]},"id":"y"}',
  '{"constructor":{"prototype":{"polluted":1}},"prototype":1,"id":"constructor"}',
  '{"_$litDirective$":{"r":1},"values":["<img src=x onerror=alert(1)>"],"id":"_$litDirective$"}',
  '{"_$litType$":1,"strings":["<img src=x onerror=alert(1)>"],"values":[],"id":"_$litType$"}',
  '{"strings":{"raw":["<img src=x onerror=alert(1)>"]},"_$litType$":{"h":"<b>"},"id":"h"}',
  '{"nodeType":1,"nodeName":"SCRIPT","innerHTML":"alert(1)","id":"nodeType"}',
  '{"nodeType":11,"firstChild":null,"length":1e9,"id":"length"}',
  '{"then":1,"toString":1,"valueOf":null,"toJSON":"x","id":"toString"}',
  '{"then":{},"hasOwnProperty":1,"length":-1,"0":"x","id":"__proto__"}',
  '{"id":"x","title":{"id":"x"},"_laoshan":{"_laoshan":{"_laoshan":{}}}}',
  '[[[[[[[[[[[[[[[[[[[[{}]]]]]]]]]]]]]]]]]]]]',
  '[null,true,false,0,-0,"",[],{}]',
  '"undefined"',
  '"[object Object]"',
  '"__proto__"',
  '"constructor"',
  '"hasOwnProperty"',
  '"zh_Hans_CN"',
  '"not a language"',
  '"2022-02-30"',
  '"99999999999999999999999999999999999999999"',
  '"-0"',
  '"1e400"',
  '1e400',
  '-1e400',
  '9007199254740993',
  '-0',
  '1e-400',
  '0.1',
  'true',
  'false',
  'null',
  '""',
  '" "',
  '"\\u0000"',
  '"\\ud800"',
  '{}',
  '[]',
];

const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(...magic).map(parsed));

function parsed(text: string): unknown {
  return JSON.parse(text);
}

/** JSON of any shape. */
export const anyValues = (count: number): readonly unknown[] =>
  fc.sample(fc.jsonValue(), { numRuns: count, seed: SEED });

/** Copies of a feed with one to four nodes replaced by any JSON. */
export function mutationsOf(source: object, count: number): readonly Mutated[] {
  const places = paths(source).filter((path) => path !== 'version');
  const changes = fc.array(fc.tuple(fc.constantFrom(...places), value), {
    minLength: 1,
    maxLength: 4,
  });
  return fc.sample(changes, { numRuns: count, seed: SEED }).map((list) => {
    let raw: unknown = source;
    const touched: (number | undefined)[] = [];
    for (const [path, put] of list) {
      try {
        raw = replaced(raw, path, put);
      } catch {
        continue; // An earlier change took the place away.
      }
      const [, index] = /^items\[(\d+)\]/.exec(path) ?? [];
      touched.push(index === undefined ? undefined : Number(index));
    }
    const known = touched.filter((index) => index !== undefined);
    return {
      raw: raw as Mutated['raw'],
      touched: known.length === touched.length ? known : undefined,
    };
  });
}
