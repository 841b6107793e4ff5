import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { codes, read, rows, section } from './markdown.js';

const text = read('docs/scale.md');
const only = (cell: string | undefined): string => codes(cell ?? '')[0] ?? '';

/** What is given, by name. */
const given = new Map(
  rows(section(text, 'What is given')).map(([name, value]) => [only(name), Number(value)]),
);
/** What follows: name, formula, value as printed. */
const derived = [
  'At the edge',
  'At the origin',
  'How old is what viewers see',
  'Bytes',
  'When it fails',
].flatMap((heading) =>
  rows(section(text, heading)).map(([name, formula, value = '']) => ({
    name: only(name),
    formula: only(formula),
    value,
  })),
);

const FUNCTIONS: Readonly<Record<string, (...values: number[]) => number>> = {
  min: Math.min,
  sqrt: Math.sqrt,
};

/** The value of a formula of + - * / ( ), names and two functions. */
function resultOf(formula: string, names: ReadonlyMap<string, number>): number {
  const tokens = formula.match(/[\d.]+|\w+|[-+*/(),]/g) ?? [];
  expect(tokens.join('')).toBe(formula.replace(/\s/g, ''));
  const take = () => tokens.shift() ?? '';
  const list = (): number[] => {
    const values = [sum()];
    while (tokens[0] === ',') {
      take();
      values.push(sum());
    }
    expect(take()).toBe(')');
    return values;
  };
  function atom(): number {
    const token = take();
    if (token === '(') return list()[0] ?? Number.NaN;
    if (/^[\d.]+$/.test(token)) return Number(token);
    if (tokens[0] === '(') {
      take();
      return FUNCTIONS[token]?.(...list()) ?? Number.NaN;
    }
    return token === 'pi' ? Math.PI : (names.get(token) ?? Number.NaN);
  }
  function product(): number {
    let value = atom();
    while (tokens[0] === '*' || tokens[0] === '/')
      value = take() === '*' ? value * atom() : value / atom();
    return value;
  }
  function sum(): number {
    let value = product();
    while (tokens[0] === '+' || tokens[0] === '-')
      value = take() === '+' ? value + product() : value - product();
    return value;
  }
  const value = sum();
  expect(tokens).toEqual([]);
  return value;
}

describe('docs/scale.md', () => {
  it('counts as formulas do', () => {
    const names = new Map([['x', 2]]);
    expect(resultOf('1 + x * 3 - (4 - 2) / 2', names)).toBe(6);
    expect(resultOf('min(x * 2, 3) * sqrt(4)', names)).toBe(6);
    expect(resultOf('y', names)).toBeNaN();
  });

  it('has each number of its tables by the formula beside it', () => {
    expect(given.size).toBe(12);
    expect(derived.length).toBeGreaterThan(25);
    const names = new Map(given);
    for (const { name, formula, value } of derived) {
      expect(names.has(name), `${name} twice`).toBe(false);
      const exact = resultOf(formula, names);
      const places = value.split('.')[1]?.length ?? 0;
      expect(Number(value), `${name} = ${formula}`).toBe(Number(exact.toFixed(places)));
      names.set(name, exact);
    }
  });

  it('speaks of no name that is in no table', () => {
    const known = [...given.keys(), ...derived.map(({ name }) => name)];
    const spoken = codes(text).filter((code) => /^[A-Z](?:_[a-z]+|\d)?$/.test(code));
    expect(spoken.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('sends the headers that it counts with', () => {
    const sent = section(text, 'What to send');
    expect(sent).toContain(`max-age=${given.get('M')},`);
    for (const header of ['stale-while-revalidate=10', 'stale-if-error=600']) {
      expect(codes(sent)).toContain(header);
      expect(sent.split('```')[1]).toContain(header);
    }
  });

  it('waits as the elements do', () => {
    const source = read('src/core/refresh.ts');
    const constant = (name: string) =>
      Number(new RegExp(`const ${name} = ([\\d.]+);`).exec(source)?.[1]);
    expect([constant('LEAST'), constant('JITTER'), constant('MOST')]).toEqual(
      ['R', 'J', 'MOST'].map((name) => given.get(name)),
    );
  });

  it('has the sizes of the default feed about right', () => {
    const feed = read('feeds/laoshan.zh-CN.json');
    const { items, ...rest } = JSON.parse(feed);
    const events = items.filter(({ _laoshan }: { _laoshan: object }) => 'arena' in _laoshan);
    const sent = (json: string) => brotliCompressSync(json).length;
    expect(Math.round(Buffer.byteLength(feed) / 1000)).toBe(47);
    expect(sent(feed)).toBeLessThan(given.get('B') ?? 0);
    expect(sent(feed)).toBeGreaterThan(0.9 * (given.get('B') ?? 0));
    expect(sent(JSON.stringify({ ...rest, items: events }))).toBeLessThan(1000);
  });
});
