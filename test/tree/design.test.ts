import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROLES, THEMES } from '../../src/core/styles/themes.js';
import { TYPE } from '../../stories/foundations/type-scale.js';
import { codes, read, root, rows, section } from './markdown.js';

const text = read('docs/design.md');
const table = section(text, 'Themes')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.slice(1, -1).split('|'));

describe('docs/design.md', () => {
  it('names the roles of a theme in their order', () => {
    expect(table[0]?.map((cell) => cell.trim())).toEqual(['theme', ...ROLES]);
  });

  it('has the sizes that Storybook shows under Foundations', () => {
    expect(rows(section(text, 'Type'))).toEqual(
      TYPE.map(({ sample: _, ...role }) => Object.values(role).map(String)),
    );
  });

  it('gives every colour of every theme', () => {
    const rows = table
      .slice(2)
      .map(([name = '', ...colours]) => [name.trim(), ...colours.flatMap(codes)]);
    expect(rows).toEqual(
      Object.entries(THEMES).flatMap(([name, [light, dark]]) => [
        [name, ...light],
        ['dark', ...dark],
      ]),
    );
  });

  it('speaks of themes that are files, and of all of them', () => {
    const files = readdirSync(join(root, 'dist/themes')).sort();
    expect(files).toEqual([...Object.keys(THEMES), 'elder'].map((name) => `${name}.css`).sort());
    const spoken = Array.from(
      `${text}${read('docs/embedding.md')}`.matchAll(/dist\/themes\/([\w-]+)\.css/g),
      ([, name]) => `${name}.css`,
    );
    expect(spoken.length).toBeGreaterThan(0);
    for (const name of spoken) expect(files).toContain(name);
  });
});
