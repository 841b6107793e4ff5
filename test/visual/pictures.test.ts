import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at } from '../../scripts/paths.mjs';
import { BUDGET, committed, pathOf, widthsOf } from '../../scripts/visual/pictures.mjs';

/** Each story as its pictures are named, read off the modules: they draw with what only a browser has. */
const names = readdirSync(at('stories'))
  .filter((file) => file.endsWith('.stories.ts'))
  .flatMap((file) => {
    const text = readFileSync(at('stories', file), 'utf8');
    const keys = Array.from(text.matchAll(/^export const (\w+)/gm), ([, key = '']) => key);
    return keys.map((key) => `${file.replace('.stories.ts', '')}/${key}`);
  });

describe('the pictures of the stories', () => {
  it('are of every story at each of its widths, and of nothing else', () => {
    const wanted = names.flatMap((name) => widthsOf(name).map((width) => pathOf(name, width)));
    expect(wanted.length).toBeGreaterThan(200);
    expect(committed()).toEqual(wanted.sort());
  });

  it('stay under 12 MB', () => {
    const bytes = committed().map((path) => statSync(at(path)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
  });
});
