import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { subcommands } from '../../src/command/subcommands.js';
import { elements } from '../../src/elements.js';
import { isFeed, parse } from '../../src/feed/index.js';
import { anchors, codes, documents, fences, prose, read, root, targets } from './markdown.js';
import { type Tag, tagsOf } from './markup.js';

const all = documents();
const { scripts, version } = JSON.parse(read('package.json'));
const ids: readonly string[] = JSON.parse(read('feeds/laoshan.zh-CN.json')).items.map(
  ({ id }: { id: string }) => id,
);
/** The elements, and those that have a script of their own. */
const observed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.entries(elements).map(([tag, each]) => [tag, each.observedAttributes]),
  ),
  // Their classes need a browser.
  'laoshan-calendar': ['src', 'lang'],
};
const snippetsOf = (path: string): Tag[][] => fences(read(path), 'html').map(tagsOf);

describe('the reading of snippets', () => {
  it.each([
    '<laoshan-stat src="a"/>',
    '<laoshan-stat src="a">x',
    '<p><b>x</p></b>',
    '<p class=a>x</p>',
    '<p id="a" id="b">x</p>',
    'a < b',
    '<script>x',
  ])('refuses %s', (html) => {
    expect(() => tagsOf(html)).toThrow();
  });

  it('finds tags, attributes and scripts', () => {
    const found = tagsOf('<script async src="x"></script><p id="a">b<br>c</p>');
    expect(found.map(({ name, attributes }) => [name, ...attributes])).toEqual([
      ['script', ['async', ''], ['src', 'x']],
      ['p', ['id', 'a']],
      ['br'],
    ]);
  });
});

describe('both READMEs', () => {
  const english = read('README.md');
  const chinese = read('README.zh-CN.md');

  it('give the two commands of the repository, and the same ones', () => {
    const [start, test, ...others] = fences(english, 'sh');
    expect([start, test]).toEqual(['npm ci && npm start\n', 'npm ci && npm test\n']);
    expect(others).toHaveLength(1);
    expect(fences(chinese, 'sh')).toEqual(fences(english, 'sh'));
  });

  it('show each subcommand of the package, in the order of its help', () => {
    const [, , block = ''] = fences(english, 'sh');
    const lines = block.trimEnd().split('\n');
    const named = lines.map((line) => /^npx laoshan-widgets (\w+) /.exec(line)?.[1]);
    expect(named).toEqual(subcommands.map(({ name }) => name));
    const publishing = read('docs/publishing.md');
    for (const name of named) expect(publishing).toContain(`\n## ${name}\n`);
  });

  it('give the same snippets', () => {
    expect(fences(chinese, 'html')).toEqual(fences(english, 'html'));
    expect(fences(chinese, 'json')).toEqual(fences(english, 'json'));
  });

  it('name the same tags, attributes, files and words of code', () => {
    const named = (text: string): string[] => [...new Set(codes(prose(text)))].sort();
    expect(named(chinese)).toEqual(named(english));
    for (const tag of Object.keys(elements)) expect(named(english)).toContain(`<${tag}>`);
  });

  it('have the same headings in the same order', () => {
    const levels = (text: string) => prose(text).match(/^#+ /gm);
    expect(levels(chinese)).toEqual(levels(english));
  });

  it.each([
    ['README.md', english],
    ['README.zh-CN.md', chinese],
  ])('%s: its feed has no problem', (_path, text) => {
    const feeds = fences(text, 'json').map((json): unknown => JSON.parse(json));
    expect(feeds).toHaveLength(1);
    for (const feed of feeds) {
      expect(isFeed(feed)).toBe(true);
      expect(parse(feed, 'https://news.example/feed.json').problems).toEqual([]);
    }
  });
});

describe.each(all)('%s', (path) => {
  const text = read(path);

  it('links to what is there', () => {
    const missing = targets(path).filter(
      ({ file, anchor }) =>
        !existsSync(join(root, file)) ||
        (anchor && file.endsWith('.md') && !anchors(read(file)).includes(anchor)),
    );
    expect(missing).toEqual([]);
  });

  it('names npm scripts that there are', () => {
    const run = Array.from(text.matchAll(/\bnpm run ([\w:-]+)/g), ([, name = '']) => name);
    const short = Array.from(text.matchAll(/\bnpm (start|test)\b/g), ([, name = '']) => name);
    for (const name of [...run, ...short]) expect(Object.keys(scripts)).toContain(name);
  });

  it('names files that there are', () => {
    const folder =
      /^(?:src|test|scripts|docs|feeds|stories|site|examples|dist|core|feed|format|messages|parts|widgets)\//;
    const named = codes(prose(text)).filter((code) => folder.test(code) && !/[<*\s]/.test(code));
    const missing = named.filter(
      (name) => !existsSync(join(root, name)) && !existsSync(join(root, 'src', name)),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry and no place on a machine', () => {
    const hosts =
      /npmjs\.|unpkg\.|jsdelivr\.|cdnjs\.|esm\.sh|skypack|npmmirror|yarnpkg|jspm\.|bootcdn|staticfile/i;
    const folders = ['work', 'root', 'home', 'tmp', 'Users', 'mnt'].join('|');
    const places = new RegExp(`(?:^|[\\s\`"'(])/(?:${folders})/|[A-Z]:\\\\\\w|file:///`, 'm');
    expect(text.match(hosts)).toBeNull();
    expect(text.match(places)).toBeNull();
  });

  it('names this version', () => {
    const named = Array.from(text.matchAll(/laoshan-widgets@([\w.-]+)/g), ([, each]) => each);
    expect(named.filter((each) => each !== version)).toEqual([]);
  });
});

describe.each(['README.md', 'README.zh-CN.md', 'docs/embedding.md'])(
  'the snippets of %s',
  (path) => {
    const snippets = snippetsOf(path);
    const found = snippets.flat();

    it('are there', () => {
      expect(snippets.length).toBeGreaterThan(3);
    });

    it('use our tags and their attributes', () => {
      for (const { name, attributes } of found.filter((tag) => tag.name.includes('-'))) {
        expect(Object.keys(observed)).toContain(name);
        for (const attribute of attributes.keys()) expect(observed[name]).toContain(attribute);
      }
    });

    it('use carriers of our kinds, with their attributes', () => {
      const carriers = found.filter(
        ({ name, attributes }) => attributes.has('data-laoshan') && !/^(?:script|link)$/.test(name),
      );
      expect(carriers.length).toBeGreaterThan(0);
      for (const { attributes } of carriers) {
        const known = observed[`laoshan-${attributes.get('data-laoshan')}`];
        expect(known).toBeDefined();
        for (const [attribute] of attributes) {
          if (attribute === 'data-laoshan') continue;
          expect(known).toContain(attribute.replace(/^data-/, ''));
          expect(attribute === 'lang' || attribute.startsWith('data-')).toBe(true);
        }
      }
    });

    it('name items that the default feed has', () => {
      const sources = found
        .filter(
          ({ name, attributes }) => name.startsWith('laoshan-') || attributes.has('data-laoshan'),
        )
        .map(({ attributes }) => attributes.get('src') ?? attributes.get('data-src'))
        .filter((src) => src?.includes('#'));
      expect(sources.length).toBeGreaterThan(0);
      for (const src of sources) expect(ids).toContain(src?.split('#')[1]);
    });

    it('load scripts that are built, from places that are invented', () => {
      const addresses = found
        .filter(({ name }) => name === 'script')
        .map(({ attributes }) => attributes.get('src'))
        .filter((src) => src !== undefined);
      expect(addresses.length).toBeGreaterThan(0);
      for (const src of addresses) {
        expect(src).toMatch(/^https:\/\/cdn\.example\/laoshan-widgets@|^[\w.]+$/);
        expect(existsSync(join(root, 'dist', src.split('/').pop() ?? ''))).toBe(true);
      }
      const hosts = Array.from(
        fences(read(path), '(?:html|text)')
          .join()
          .matchAll(/https?:\/\/([^/\s"';]+)/g),
        ([, host = '']) => host,
      ).filter((host) => host !== 'jsonfeed.org');
      for (const host of hosts) expect(host).toMatch(/\.example$/);
    });

    it('write feeds without a problem', () => {
      for (const { name, attributes, text } of found) {
        if (name !== 'script' || attributes.get('type') !== 'application/feed+json') continue;
        const feed: unknown = JSON.parse(text);
        expect(isFeed(feed)).toBe(true);
        expect(parse(feed, 'https://news.example/').problems).toEqual([]);
      }
    });
  },
);
