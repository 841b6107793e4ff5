import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at } from '../../scripts/paths.mjs';
import { section } from '../tree/markdown.js';
import { PROMISES } from './promises.mjs';

const read = (path: string) => readFileSync(at(path), 'utf8');
const security = read('SECURITY.md');
const embedding = read('docs/embedding.md');

/** Numbers in brackets: `(5-8)`, `(10, 11)`. */
const named = (text: string): number[] =>
  Array.from(text.matchAll(/\((\d+(?:(?:-|, )\d+)*)\)/g)).flatMap(([, list = '']) =>
    list.split(', ').flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    }),
  );

/** Made by the whole run of this suite, which may be the first. */
const MADE = 'docs/promises.md';

describe('SECURITY.md', () => {
  const promised = section(security, 'What is promised');
  const unpromised = section(security, 'What is not promised');

  it('[P42] names the promises about security by numbers that they have', () => {
    const numbers = PROMISES.map(({ number }) => number);
    const found = named(promised);
    for (const number of found) expect(numbers).toContain(number);
    // All about content, the page and the network.
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 22, 23, 24, 25]) {
      expect(found).toContain(number);
    }
  });

  it('[P42] names each promise that is kept in no engine as not promised', () => {
    const none = PROMISES.filter(({ except }) => 'chromium' in except).map(({ number }) => number);
    expect(named(unpromised).sort()).toEqual(none.sort());
  });

  it('[P42] leads to files that are there', () => {
    const links = Array.from(security.matchAll(/\]\(([^)#]+)/g), ([, path = '']) => path);
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((path) => path !== MADE && !existsSync(at(path)))).toEqual([]);
  });

  it('[P42] says how to report, privately, and which versions are mended', () => {
    expect(section(security, 'To report something')).toMatch(/Privately[\s\S]*Security advisories/);
    expect(section(security, 'Which versions are mended')).toMatch(/latest release/);
  });
});

describe.each([
  ['SECURITY.md', security],
  ['docs/embedding.md', embedding],
])('%s', (_name, text) => {
  it.each([
    ['a host page that attacks on purpose', /attacks (its own widgets )?on purpose/],
    ['closed roots', /closed (shadow )?roots/i],
    ['browsers that were not run', /not run/],
    ['what an editor writes inside the tag', /inside (the|a) tag/],
    ['what the feed file shows', /whoever (opens it|can open its address)/i],
  ])('[P42] says that this is not promised: %s', (_what, words) => {
    expect(section(text, 'What is not promised').replace(/\s+/g, ' ')).toMatch(words);
  });
});
