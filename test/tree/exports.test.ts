import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const exported = {
  '.': { types: './dist/npm/index.d.ts', default: './dist/npm/index.js' },
  './feed': { types: './dist/npm/feed/index.d.ts', default: './dist/npm/feed/index.js' },
  './publish': { types: './dist/npm/publish/index.d.ts', default: './dist/npm/publish/index.js' },
  './laoshan.js': './dist/laoshan.js',
  './laoshan.classic.js': './dist/laoshan.classic.js',
  './laoshan.bundle.js': './dist/laoshan.bundle.js',
  './laoshan.presenter.js': './dist/laoshan.presenter.js',
  './laoshan.calendar.js': './dist/laoshan.calendar.js',
  './laoshan.embed.js': './dist/laoshan.embed.js',
  './embed.html': './dist/embed.html',
  './laoshan.css': './dist/laoshan.css',
  './themes/*': './dist/themes/*',
  './workbench/*': './dist/workbench/*',
  './feed.schema.json': './dist/feed.schema.json',
  './react': { types: './dist/types/react.d.ts' },
  './vue': { types: './dist/types/vue.d.ts' },
  './svelte': { types: './dist/types/svelte.d.ts' },
  './vite': { types: './dist/types/vite.d.ts', default: './dist/vite.mjs' },
  './custom-elements.json': './dist/custom-elements.json',
  './vscode.html-custom-data.json': './dist/vscode.html-custom-data.json',
  './vscode.css-custom-data.json': './dist/vscode.css-custom-data.json',
  './web-types.json': './dist/web-types.json',
  './integrity.json': './dist/integrity.json',
  './feeds/*': './feeds/*',
  './package.json': './package.json',
};

const targets = Object.values(exported)
  .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
  .map((target) =>
    target
      .replace('themes/*', 'themes/civic.css')
      .replace('workbench/*', 'workbench/index.html')

      .replace('*', 'laoshan.zh-CN.json')
      .slice(2),
  );

describe('package.json', () => {
  it('exports these and nothing else', () => {
    expect(manifest.exports).toEqual(exported);
  });

  it.each(targets)('leads to %s, which is there', (target) => {
    expect(existsSync(join(root, target))).toBe(true);
  });

  it('names the CDN entry, the types and the manifest', () => {
    const { type, main, types, jsdelivr, unpkg, customElements, license } = manifest;
    expect({ type, main, types, jsdelivr, unpkg, customElements, license }).toEqual({
      type: 'module',
      main: './dist/npm/index.js',
      types: './dist/npm/index.d.ts',
      jsdelivr: 'dist/laoshan.js',
      unpkg: 'dist/laoshan.js',
      customElements: 'dist/custom-elements.json',
      license: 'MIT',
    });
  });

  it('lets bundlers drop every module but those that do something by being loaded', () => {
    expect(manifest.sideEffects).toEqual([
      './dist/laoshan.js',
      './dist/laoshan.classic.js',
      './dist/laoshan.bundle.js',
      './dist/laoshan.presenter.js',
      './dist/laoshan.calendar.js',
      './dist/laoshan.embed.js',
      './dist/laoshan.css',
      './dist/themes/*.css',
      './dist/workbench/*',
      './dist/cli.mjs',
      './dist/npm/laoshan.js',
      './dist/npm/presenter.js',
      './dist/npm/calendar.js',
      './dist/npm/embed.js',
    ]);
  });

  it('needs Lit and Valibot at run time, nothing more', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['lit', 'valibot']);
    expect(manifest.peerDependencies).toBeUndefined();
  });

  it('packs all that it exports, the licences, and nothing of the workshop', () => {
    const out = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    const [pack] = JSON.parse(out);
    const packed: string[] = pack.files.map(({ path }: { path: string }) => path);
    expect(packed).toEqual(
      expect.arrayContaining([...targets, 'LICENSE', 'dist/licences.txt', 'dist/sbom.json']),
    );
    const odd = packed.filter(
      (path) =>
        !/^(?:dist|feeds)\/|^(?:LICENSE|package\.json|README\.(?:zh-CN\.)?md|CHANGELOG\.md)$/.test(
          path,
        ),
    );
    expect(odd).toEqual([]);
  });
});

describe('the entries for bundlers', () => {
  it('are found by name, and do nothing in Node but load', () => {
    const script = `
      const before = Reflect.ownKeys(globalThis);
      const { elements, version } = await import('laoshan-widgets');
      const { parse } = await import('laoshan-widgets/feed');
      // Lit's own module for Node leaves its names there.
      const added = Reflect.ownKeys(globalThis).map(String)
        .filter((key) => !before.includes(key) && !/^(?:lit|reactive|customElements$|Symbol.Symbol.toStringTag)/.test(key));
      console.log(JSON.stringify({ version, tags: Object.keys(elements), parse: typeof parse, added }));`;
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toEqual({
      version: manifest.version,
      tags: expect.arrayContaining(['laoshan-stat', 'laoshan-article']),
      parse: 'function',
      added: [],
    });
  });
});
