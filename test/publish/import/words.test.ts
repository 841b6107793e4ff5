import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOTE_CODES, noteSentence } from '../../../src/messages/import/index.js';

const FOLDERS = ['import', 'export', 'table'];

const sources = FOLDERS.flatMap((folder) => {
  const root = new URL(`../../../src/publish/${folder}/`, import.meta.url);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [`${folder}/${name}`, readFileSync(new URL(name, root), 'utf8')] as const);
});

/** Codes of failures, and of notes as they are most often made. */
const CODES =
  /new ImportFailure\(\s*'([^']+)'|\bcode: '([^']+)'|\.(?:add|loss|change)\(\s*'([^']+)'|\blost\('([^']+)'/g;

const facts = (code: string, language: 'zh-CN' | 'en'): ReadonlySet<string> =>
  new Set(
    Array.from(
      noteSentence(code, {}, language, String).matchAll(/\{(\w+)\}/g),
      ([, name = '']) => name,
    ),
  );

describe('what importers and exporters say', () => {
  it('has a sentence for each code that is in the sources', () => {
    const used = sources.flatMap(([name, text]) =>
      Array.from(text.matchAll(CODES), (found) => `${found.slice(1).find(Boolean)} in ${name}`),
    );
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((each) => !NOTE_CODES.includes(each.split(' in ')[0] ?? ''))).toEqual([]);
  });

  it('has each code in one file alone', () => {
    const root = new URL('../../../src/messages/import/', import.meta.url);
    const codes = readdirSync(root).flatMap((name) => {
      const [chinese = ''] = readFileSync(new URL(name, root), 'utf8').split('export const en');
      return Array.from(chinese.matchAll(/^ {2}'([a-z0-9-]+)':/gm), ([, code = '']) => code);
    });
    expect(codes.length).toBeGreaterThan(50);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });

  it.each(NOTE_CODES)('says of %s the same facts in both languages', (code) => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
    expect(facts(code, 'en')).toEqual(facts(code, 'zh-CN'));
  });

  it('writes numbers as it is told to, and leaves the place of a fact that is missing', () => {
    const shown = (number: number) => `<${number}>`;
    expect(noteSentence('cell-error', { count: 1200 }, 'en', shown)).toBe(
      'Cells with the error {error} were left out (places: <1200>)',
    );
    expect(noteSentence('no-such-code', {}, 'en', String)).toBe('no-such-code');
  });
});
