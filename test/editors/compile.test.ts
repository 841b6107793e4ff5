import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { at, manifest, read } from '../../scripts/paths.mjs';
import { elements, namesOf } from './manifest.js';

const templates = at('test/editors/templates');
const workshop = at('.cache/editors');

const compilers = [
  {
    framework: 'React',
    page: 'react/news-page.tsx',
    command: 'typescript/bin/tsc -p react/tsconfig.json --pretty false',
    error: /^(\S+)\((\d+),\d+\): error/gm,
  },
  {
    framework: 'Vue',
    page: 'vue/NewsPage.vue',
    command: 'vue-tsc/bin/vue-tsc.js -p vue/tsconfig.json --pretty false',
    error: /^(\S+)\((\d+),\d+\): error/gm,
  },
  {
    framework: 'Svelte',
    page: 'svelte/NewsPage.svelte',
    command:
      'svelte-check/bin/svelte-check --workspace svelte --tsconfig ./tsconfig.json --output machine',
    error: / ERROR "([^"]+)" (\d+):/g,
  },
];

/** The compilers, as the lock has them, and our package beside them as npm would install it. */
function furnish(): void {
  const lock = readFileSync(join(templates, 'package-lock.json'), 'utf8');
  const installed = join(workshop, 'installed.json');
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
    rmSync(workshop, { recursive: true, force: true });
    cpSync(templates, workshop, { recursive: true });
    execFileSync('npm', ['ci', '--include=dev', '--ignore-scripts'], {
      cwd: workshop,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    writeFileSync(installed, lock);
  }
  cpSync(templates, workshop, { recursive: true });
  const ours = join(workshop, 'node_modules', manifest.name);
  rmSync(ours, { recursive: true, force: true });
  mkdirSync(ours);
  cpSync(at('package.json'), join(ours, 'package.json'));
  cpSync(at('dist'), join(ours, 'dist'), { recursive: true });
}

/** Lines of a page as `react/news-page.tsx:21`. */
const wrongIn = (page: string): string[] =>
  readFileSync(join(templates, page), 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.includes('id="wrong"') ? [`${page}:${index + 1}`] : []));

beforeAll(furnish, 120_000);

describe.each(compilers)('the types for $framework', ({ page, command, error }) => {
  it('let every right tag pass, and no wrong one', () => {
    const [script = '', ...args] = command.split(' ');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(workshop, 'node_modules', script), ...args],
      { cwd: workshop, encoding: 'utf8' },
    );
    const folder = page.replace(/[^/]+$/, '');
    const lines = Array.from(stdout.matchAll(error), ([, file = '', line]) => {
      const path = file.replace(/\\/g, '/');
      return `${path.startsWith(folder) ? path : folder + path}:${line}`;
    });
    expect([...new Set(lines)], stdout + stderr).toEqual(wrongIn(page));
  }, 60_000);
});

describe('dist/types/attributes.d.ts', () => {
  const text = read('dist/types/attributes.d.ts');

  it.each(elements)('has what can be written on $tag', ({ name, tag, attributes, members }) => {
    const [, body = ''] = new RegExp(`interface ${name}Attributes \\{([^}]*)\\}`).exec(text) ?? [];
    const written = Array.from(body.matchAll(/^ {2}'?([\w-]+)'?\?:/gm), ([, key = '']) => key);
    const data = members.filter(
      (each) => each.kind === 'field' && !each.attribute && !each.readonly,
    );
    expect(written.sort()).toEqual(namesOf([...attributes, ...data]));
    expect(text).toContain(`'${tag}': { element: ${name}; attributes: ${name}Attributes };`);
  });

  it('has each event with its class', () => {
    const events = elements.flatMap((element) => element.events);
    expect(events.length).toBeGreaterThan(0);
    for (const { name, type } of events) expect(text).toContain(`  '${name}': ${type.text};`);
  });
});
