import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../dist/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** Those that bring Lit. */
const drawing = ['laoshan.js', 'laoshan.classic.js', 'laoshan.bundle.js', 'laoshan.presenter.js'];
const scripts = [...drawing, 'laoshan.calendar.js', 'laoshan.embed.js'];
const classic = scripts.filter((name) => name !== 'laoshan.js');

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Every node of a script. */
function nodesOf(script: string): Node[] {
  const found: Node[] = [];
  const waiting: unknown[] = [parseAst(script)];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && 'type' in value) found.push(value as Node);
    waiting.push(...Object.values(value));
  }
  return found;
}

/** Syntax of a script that is newer than ES2020, under the names of the parser's nodes. */
function newSyntax(script: string): Set<string> {
  const found = new Set<string>();
  for (const node of nodesOf(script)) {
    const { type, operator, left, kind } = node as Node & { left?: Node };
    if (type === 'StaticBlock') found.add('static block');
    if (type === 'AssignmentExpression' && /^(?:\|\||&&|\?\?)=$/.test(String(operator))) {
      found.add('logical assignment');
    }
    if (type === 'BinaryExpression' && operator === 'in' && left?.type === 'PrivateIdentifier') {
      found.add('private in');
    }
    if (type === 'MethodDefinition' && (node['key'] as Node).type === 'PrivateIdentifier') {
      found.add(`private ${kind === 'method' ? 'method' : 'accessor'}`);
    }
    if (type === 'Literal' && typeof node['regex'] === 'object') {
      const { pattern, flags } = node['regex'] as { pattern: string; flags: string };
      if (/\(\?<[=!]/.test(pattern)) found.add('look-behind');
      if (/[dv]/.test(flags)) found.add('regexp flag');
    }
    if (type === 'Literal' && typeof node['raw'] === 'string' && /^\d[\d_]*_/.test(node['raw'])) {
      found.add('numeric separator');
    }
  }
  return found;
}

/** What a pattern finds in a script: a failure then shows that, and not the whole script. */
const finds = (script: string, pattern: RegExp): string[] => script.match(pattern) ?? [];

describe('the test of syntax', () => {
  it('sees what it is for', () => {
    const script = `class A { static { } #a() { return #a in this } get #b() { return 1_000 } }
a ??= /(?<=a)b/d;`;
    expect(newSyntax(script)).toEqual(
      new Set([
        'static block',
        'private method',
        'private in',
        'private accessor',
        'numeric separator',
        'logical assignment',
        'look-behind',
        'regexp flag',
      ]),
    );
  });
});

describe.each(scripts)('dist/%s', (name) => {
  const script = read(name);
  const nodes = nodesOf(script);

  it('asks for nothing else', () => {
    const types = nodes.map(({ type }) => type);
    expect(types.filter((type) => /^(?:Import|Export)/.test(type))).toEqual([]);
    expect(finds(script, /sourceMappingURL/)).toEqual([]);
  });

  it('leaves the page’s globals to the page', () => {
    expect(
      finds(
        script,
        /litHtmlVersions|litElementVersions|reactiveElementVersions|litPropertyMetadata|Symbol\.metadata/g,
      ),
    ).toEqual([]);
  });

  it('names its Trusted Types policy, once, and survives a refusal; none where it draws nothing', () => {
    const policies = drawing.includes(name) ? 1 : 0;
    expect(finds(script, /createPolicy/g)).toHaveLength(policies);
    expect(finds(script, /try\{[^{}]*createPolicy\(["'`]laoshan-widgets["'`]/g)).toHaveLength(
      policies,
    );
    expect(finds(script, /["'`]lit-html["'`]/g)).toEqual([]);
  });

  it('may be pasted into a page', () => {
    expect(finds(script, /<\/script|<!--/gi)).toEqual([]);
  });

  it('tells its name, version and licences in one line', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', folder), 'utf8'));
    const banners = finds(script, /\/\*![^\n]*\*\//g);
    expect(banners).toHaveLength(1);
    expect(banners[0]).toContain(`Laoshan Widgets ${version}, MIT`);
    expect(banners[0]).toMatch(
      drawing.includes(name)
        ? /MIT; with Lit, BSD-3-Clause.*licences\.txt/
        : /MIT: see licences\.txt/,
    );
  });

  it('holds no development build and no path of a machine', () => {
    expect(finds(script, /dev mode|node_modules|\/src\/|file:\/\//g)).toEqual([]);
  });
});

describe('syntax', () => {
  it('of laoshan.js is that of Chromium 94, Firefox 115, Safari 15', () => {
    const fine = [
      'logical assignment',
      'private method',
      'private accessor',
      'private in',
      'numeric separator',
    ];
    expect([...newSyntax(read('laoshan.js'))].filter((name) => !fine.includes(name))).toEqual([]);
  });

  it.each(classic)('of %s is that of Chromium 80', (name) => {
    expect([...newSyntax(read(name))]).toEqual([]);
  });

  it.each(classic)('of %s is ASCII, for pages in GBK', (name) => {
    expect(finds(read(name), /[^\n\x20-\x7e]/g).slice(0, 10)).toEqual([]);
  });

  it.each(classic.filter((name) => name !== 'laoshan.bundle.js'))(
    'of %s leaves no name on the page',
    (name) => {
      const [guard, ...others] = parseAst(read(name)).body;
      expect(others).toEqual([]);
      const inside = guard?.type === 'TryStatement' ? guard.block.body : [];
      expect(inside.map(({ type }) => type)).toEqual(['ExpressionStatement']);
    },
  );
});

describe('dist/laoshan.bundle.js', () => {
  it('holds the default feed with its pictures inside', () => {
    const page = createContext({});
    // The runtime needs a browser; the registration before it does not.
    const registration = read('laoshan.bundle.js').split('/*!')[0] ?? '';
    runInContext(registration, page);
    const record = runInContext("globalThis[Symbol.for('laoshan-widgets')]", page);
    const [feed] = record.feeds;
    const source = JSON.parse(readFileSync(new URL('../feeds/laoshan.zh-CN.json', folder), 'utf8'));
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(
      source.items.map(({ id }: { id: string }) => id),
    );
    const images = feed.items.map(({ image }: { image?: string }) => image).filter(Boolean);
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      expect(image).toMatch(/^data:image\/svg\+xml,%3Csvg/);
      expect(decodeURIComponent(image)).toMatch(/<\/svg>$/);
    }
    expect(finds(JSON.stringify(feed), /\.\.\/site\/[^"]*/g)).toEqual([]);
  });
});

describe('the other files', () => {
  it('integrity.json is the hash of each script and style sheet', () => {
    const names = [
      ...readdirSync(folder),
      ...['themes', 'workbench'].flatMap((part) =>
        readdirSync(new URL(`${part}/`, folder)).map((name) => `${part}/${name}`),
      ),
    ].filter((name) => /\.(?:js|css)$/.test(name));
    const hash = (name: string): string =>
      `sha384-${createHash('sha384')
        .update(readFileSync(new URL(name, folder)))
        .digest('base64')}`;
    expect(JSON.parse(read('integrity.json'))).toEqual(
      Object.fromEntries(names.map((name) => [name, hash(name)])),
    );
  });

  it('laoshan.css holds the reserved sizes and every element’s styles', () => {
    const css = read('laoshan.css');
    for (const text of ['laoshan-stat', '.laoshan{all:initial', 'light-dark(', '.title']) {
      expect(css.includes(text), text).toBe(true);
    }
  });

  it('feed.schema.json has a title and the kinds', () => {
    const schema = JSON.parse(read('feed.schema.json'));
    expect(schema.title).toBe('Laoshan Widgets feed');
    expect(schema.required).toEqual(['version', 'items']);
    const kinds = Object.keys(schema.properties.items.items.properties._laoshan.properties);
    expect(kinds).toEqual(expect.arrayContaining(['stat', 'tiers', 'report', 'arena']));
  });

  it('custom-elements.json has every element, and nothing private', async () => {
    const { modules } = JSON.parse(read('custom-elements.json'));
    const declared = modules.flatMap((module: { declarations: unknown[] }) => module.declarations);
    const tags = declared.map(({ tagName }: { tagName?: string }) => tagName).filter(Boolean);
    const { elements } = await import(new URL('npm/elements.js', folder).href);
    expect(tags.sort()).toEqual(Object.keys(elements).sort());
    expect(finds(JSON.stringify(modules), /"name":"#\w+"|"privacy":"\w+"/g)).toEqual([]);
  });

  it('licences.txt has the texts', () => {
    expect(read('licences.txt')).toMatch(/Laoshan Widgets contributors[\s\S]*Google LLC/);
  });
});
