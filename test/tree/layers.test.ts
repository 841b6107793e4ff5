import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();

/** Every source file, as a path below src. */
const files = sourcesIn('src');

const read = (path: string): string => readFileSync(join(root, 'src', path), 'utf8');

/** Without comments, which may name what code must not. */
const code = (path: string): string =>
  read(path).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/**
 * Who may import whom (docs/architecture.md). `types` may be imported as types alone.
 * A folder may always import from itself.
 */
const layers: Record<
  string,
  { folders: readonly string[]; types?: readonly string[]; packages: readonly string[] }
> = {
  messages: { folders: [], packages: [] },
  feed: { folders: ['messages'], packages: ['valibot'] },
  format: { folders: [], types: ['feed', 'messages'], packages: [] },
  event: { folders: ['feed', 'format'], types: ['messages'], packages: [] },
  items: { folders: ['feed', 'format'], types: ['messages'], packages: [] },
  core: { folders: ['messages', 'feed', 'format', 'event', 'items'], packages: ['lit'] },
  parts: { folders: ['messages', 'feed', 'format', 'event', 'items', 'core'], packages: ['lit'] },
  widgets: {
    folders: ['messages', 'feed', 'format', 'event', 'items', 'core', 'parts'],
    packages: ['lit'],
  },
  presenter: {
    folders: ['messages', 'feed', 'format', 'event', 'core', 'parts'],
    packages: ['lit'],
  },
  // Its readers load it with a page: no Lit, no parser.
  calendar: { folders: ['messages', 'event', 'core'], types: ['feed'], packages: [] },
  publish: { folders: ['messages', 'feed', 'format', 'event', 'items'], packages: [] },
  // What other programs write, and read.
  'publish/import': {
    folders: ['messages', 'feed', 'format', 'publish'],
    packages: ['papaparse', 'fast-xml-parser', 'fflate', 'saxen'],
  },
  // A workbook is a zip.
  'publish/export': {
    folders: ['messages', 'feed', 'format', 'event', 'items', 'publish', 'publish/pack'],
    types: ['publish/import'],
    packages: ['papaparse', 'fast-xml-parser'],
  },
  // Draws what the elements draw, into pages that were parsed.
  'publish/bake': {
    folders: [
      'messages',
      'feed',
      'format',
      'event',
      'items',
      'core',
      'parts',
      'publish',
      'elements.ts',
    ],
    packages: ['lit', '@lit-labs/ssr', 'parse5'],
  },
  'publish/pack': { folders: ['messages', 'feed', 'format', 'publish'], packages: ['fflate'] },
  // Of the core its release and its colours.
  command: {
    folders: [
      'messages',
      'feed',
      'format',
      'core',
      'publish',
      'publish/bake',
      'publish/export',
      'publish/import',
      'publish/pack',
    ],
    packages: [
      'commander',
      'picocolors',
      'cli-progress',
      ...builtinModules.map((name) => `node:${name}`),
    ],
  },
  'cli.ts': { folders: ['command'], packages: [] },
  // The command's means for a bundler's builds; of Vite its types alone, since it runs inside one.
  vite: {
    folders: ['messages', 'feed', 'format', 'command', 'publish', 'publish/bake'],
    packages: ['node:path'],
  },
  'vite.ts': { folders: ['messages', 'command', 'vite'], types: ['vite'], packages: [] },
  'elements.ts': { folders: ['messages', 'feed', 'core', 'widgets'], packages: [] },
  'index.ts': { folders: ['feed', 'core', 'widgets', 'elements.ts'], packages: [] },
  'laoshan.ts': { folders: ['core', 'elements.ts'], packages: [] },
  'presenter.ts': { folders: ['core', 'presenter'], packages: [] },
  'calendar.ts': { folders: ['core', 'calendar'], packages: [] },
  // What a snippet may ask it for.
  'embed.ts': { folders: ['publish'], packages: [] },
};

/** The scripts: each does something by being loaded. */
const scripts = ['laoshan.ts', 'presenter.ts', 'calendar.ts', 'embed.ts', 'cli.ts'];

/** `widgets/stat/stat.ts` -> `widgets`; `index.ts` -> `index.ts`; `publish/bake/page.ts` -> `publish/bake`. */
const layerOf = (path: string): string =>
  Object.keys(layers).find((layer) => layer.includes('/') && path.startsWith(`${layer}/`)) ??
  path.split('/')[0] ??
  '';

function importsOf(text: string): Import[] {
  const pattern =
    /\b(?:import|export)\s+(?:(type)\s+)?(?:[\w*{][^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return Array.from(text.matchAll(pattern), ([, type, named, dynamic]) => ({
    specifier: named ?? dynamic ?? '',
    typeOnly: type === 'type',
  }));
}

/** What is wrong with one import, if anything. */
function complaint(path: string, { specifier, typeOnly }: Import): string | undefined {
  const layer = layers[layerOf(path)];
  if (!layer) return `${path}: no layer is named ${layerOf(path)}`;
  const line = `${path} imports ${specifier}`;
  if (!specifier.startsWith('.')) {
    const name = specifier.startsWith('@') ? specifier : (specifier.split('/')[0] ?? '');
    const allowed = typeOnly ? [...layer.packages, ...(layer.types ?? [])] : layer.packages;
    return allowed.includes(name) ? undefined : line;
  }
  if (!specifier.endsWith('.js')) return `${line}, without .js`;
  const target = relative(root, join(root, dirname(path), specifier))
    .split('\\')
    .join('/');
  const other = layerOf(target).replace(/\.js$/, '.ts');
  if (other === layerOf(path)) {
    const own = path.split('/')[1];
    return other === 'widgets' && target.split('/')[1] !== own
      ? `${line}, another widget`
      : undefined;
  }
  if (layer.folders.includes(other)) return undefined;
  return typeOnly && layer.types?.includes(other) ? undefined : line;
}

describe('the layers', () => {
  it('reads every form of import', () => {
    const text = `import a, { b } from './a.js';\nimport type { C } from "./c.js";\nimport './d.js';
export * from './e.js';\nexport type {\n  F,\n} from './f.js';\nconst g = await import('./g.js');`;
    expect(importsOf(text)).toEqual([
      { specifier: './a.js', typeOnly: false },
      { specifier: './c.js', typeOnly: true },
      { specifier: './d.js', typeOnly: false },
      { specifier: './e.js', typeOnly: false },
      { specifier: './f.js', typeOnly: true },
      { specifier: './g.js', typeOnly: false },
    ]);
  });

  it.each([
    ['feed/parse.ts', { specifier: 'lit', typeOnly: false }],
    ['feed/parse.ts', { specifier: '../core/page.js', typeOnly: true }],
    ['format/date.ts', { specifier: '../feed/index.js', typeOnly: false }],
    ['event/calendar.ts', { specifier: '../messages/index.js', typeOnly: false }],
    ['event/stage.ts', { specifier: '../core/clock.js', typeOnly: true }],
    ['format/date.ts', { specifier: '../event/index.js', typeOnly: true }],
    ['core/store.ts', { specifier: '../parts/byline.js', typeOnly: false }],
    ['widgets/stat/stat.ts', { specifier: '../article/article.js', typeOnly: true }],
    ['widgets/stat/stat.ts', { specifier: '../../elements.js', typeOnly: false }],
    ['presenter/presenter.ts', { specifier: '../widgets/arena/arena.js', typeOnly: true }],
    ['calendar/calendar.ts', { specifier: 'lit', typeOnly: false }],
    ['calendar/calendar.ts', { specifier: '../feed/index.js', typeOnly: false }],
    ['publish/bundle.ts', { specifier: '../elements.js', typeOnly: false }],
    ['vite.ts', { specifier: 'vite', typeOnly: false }],
    ['core/store.ts', { specifier: './page', typeOnly: false }],
  ])('would complain of %s with %o', (path, line) => {
    expect(complaint(path, line)).toContain(path);
  });

  it('are kept by every import', () => {
    expect(files.length).toBeGreaterThan(20);
    const all = files.flatMap((path) => importsOf(code(path)).map((line) => complaint(path, line)));
    expect(all.filter(Boolean)).toEqual([]);
  });
});

describe('the workbench', () => {
  /** Beside itself; of the page's own script no importer, no parser of pages. */
  const allowed = {
    page: /^src\/(?:messages|feed|format|core\/(?:version|styles\/themes)|publish\/(?!import\/(?!imported)|export\/(?!exported)|bake|pack))/,
    worker: /^src\/(?:messages|feed|format|publish\/(?!bake|pack))/,
  };
  const packages = /^(?:lit(?:\/.*)?|idb-keyval)$/;

  it('stands on publish and what is below, and its page loads no importer', () => {
    const found = sourcesIn('workbench').flatMap((path) => {
      const pattern = path === 'worker/program.ts' ? allowed.worker : allowed.page;
      return importsOf(readFileSync(join(root, 'workbench', path), 'utf8'))
        .filter(({ specifier, typeOnly }) => {
          if (!specifier.startsWith('.')) return !packages.test(specifier);
          const target = relative(root, join(root, 'workbench', dirname(path), specifier));
          return !typeOnly && !target.startsWith('workbench') && !pattern.test(target);
        })
        .map(({ specifier }) => `${path} imports ${specifier}`);
    });
    expect(sourcesIn('workbench').length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });

  it('has files of at most 200 lines, no markup from strings, no style attribute, and sends nothing', () => {
    const texts = sourcesIn('workbench').map((path) => ({
      path,
      text: readFileSync(join(root, 'workbench', path), 'utf8'),
    }));
    const bad =
      /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|styleMap|\sstyle=|\beval\(|new Function\(|document\.write|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/;
    expect(texts.filter(({ text }) => bad.test(text)).map(({ path }) => path)).toEqual([]);
    expect(
      texts.filter(({ text }) => text.split('\n').length > 201).map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('the sources', () => {
  const forbidden: readonly [string, RegExp, (path: string) => boolean][] = [
    ['`any`', /[:<,|&(]\s*any\b|\bas any\b/, () => true],
    [
      'markup from strings',
      /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG/,
      () => true,
    ],
    ['style attributes', /styleMap|\sstyle=|setAttribute\(\s*['"]style/, () => true],
    ['code from strings', /\beval\(|new Function\(|document\.write/, () => true],
    [
      'a request by a widget',
      /\bfetch\(|XMLHttpRequest|sendBeacon/,
      (path) => /^(?:widgets|presenter|calendar)\//.test(path),
    ],
    [
      'a property option or list that our build leaves out of Lit',
      /\b(?:reflect|useDefault|noAccessor|hasChanged):|@property\(\{[^}]*\btype:|static (?:override )?properties\b/,
      () => true,
    ],
    ['storage', /localStorage|sessionStorage|indexedDB|document\.cookie/, () => true],
    [
      'what Chromium 80 lacks',
      /\.replaceAll\(|\.at\(|Object\.hasOwn\(|structuredClone\(|\.findLast\(|AbortSignal\.(?:timeout|any)|\(\?<[=!]/,
      (path) =>
        !/^(?:publish|command|vite)\/|^messages\/(?:command|import|table|workbench)\//.test(path),
    ],
  ];

  it.each(forbidden)('have no %s', (_, pattern, concerns) => {
    const found = files.filter(concerns).filter((path) => pattern.test(code(path)));
    expect(found).toEqual([]);
  });

  it('define and start nothing but in the scripts', () => {
    const found = files.filter(
      (path) =>
        !scripts.includes(path) &&
        (/^(?:if|for|while|try|customElements|document|window|globalThis|self)\b/m.test(
          code(path),
        ) ||
          /@customElement\(/.test(code(path))),
    );
    expect(found).toEqual([]);
  });

  it('stay under 300 lines a file, 200 an element, 80 the base class', () => {
    const lines = (text: string): number => text.trimEnd().split('\n').length;
    const isElement = (path: string): boolean => /^(?:widgets\/)?([^/]+)\/\1\.ts$/.test(path);
    const long = files.filter((path) => lines(read(path)) > (isElement(path) ? 200 : 300));
    expect(long).toEqual([]);
    const [, base = ''] = read('core/element.ts').split(/^(?=export abstract class)/m);
    expect(lines(base)).toBeGreaterThan(20);
    expect(lines(base)).toBeLessThanOrEqual(80);
  });

  it('name no place on the machine they were written on', () => {
    const folders = [
      'src',
      'workbench',
      'docs',
      'scripts',
      'site',
      'examples',
      'stories',
      '.storybook',
      'feeds',
      'test',
      '.ci',
    ];
    const texts = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
    const parts = [
      ['', 'work', 'main'],
      ['', 'work', 'shared'],
      ['', 'tmp', 'brief'],
      ['', 'root', ''],
    ];
    const places = new RegExp(parts.map((names) => names.join('/')).join('|'));
    const all = [...folders.flatMap((folder) => below(folder)), ...texts];
    const found = all.filter((path) => places.test(textOf(path)));
    expect(found).toEqual([]);
  });
});

function below(folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path}`)
      .filter((path) => /\.(?:ts|mjs|md|html|css|json)$|\/run$/.test(path));
  } catch {
    return [];
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return '';
  }
}
