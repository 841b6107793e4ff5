import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, createLogger, createServer, type InlineConfig } from 'vite';
import { describe, expect, it } from 'vitest';
import type { LaoshanOptions } from '../../src/vite.js';
import { useFolders } from '../helpers/command.js';
import { laoshan } from '../helpers/vite.js';

const folder = useFolders();

const feedOf = (title: string, item: object = {}): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: '样例镇要闻',
    items: [{ id: 'bridge', title, content_text: '样例桥通车。', ...item }],
  });

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>样例镇</title></head><body>
<laoshan-article src="#bridge">样例桥</laoshan-article></body></html>`;

/** A folder with a page and a feed. */
function project(files: Readonly<Record<string, string | Buffer>>): string {
  const root = folder();
  for (const [path, text] of Object.entries({ 'index.html': PAGE, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const configOf = (
  root: string,
  options: LaoshanOptions,
  more: InlineConfig = {},
): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'silent',
  plugins: [laoshan(options)],
  ...more,
});

/** What a build writes. */
async function built(
  files: Readonly<Record<string, string | Buffer>>,
  options: LaoshanOptions,
  more?: InlineConfig,
): Promise<(path: string) => string> {
  const root = project(files);
  await build(configOf(root, options, more));
  return (path) => readFileSync(join(root, 'dist', path), 'utf8');
}

describe('a build', () => {
  it('leaves a feed at the address that its file has in work', async () => {
    const own = await built({ 'news/feed.json': feedOf('通车') }, { feed: 'news/feed.json' });
    expect(own('news/feed.json')).toBe(feedOf('通车'));
    expect(own('index.html')).not.toContain('<script');
    const open = await built({ 'public/feed.json': feedOf('通车') }, { feed: 'public/feed.json' });
    expect(open('feed.json')).toBe(feedOf('通车'));
  });

  it('bundles it, and has each page load the script by its hash', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    const read = await built(
      { 'public/news/feed.json': feedOf('通车', { image: '/img/a.svg' }), 'public/img/a.svg': svg },
      { feed: 'public/news/feed.json', bundle: 'news.js' },
      { base: '/site/' },
    );
    const script = read('news.js');
    const hash = createHash('sha384').update(script).digest('base64');
    expect(read('index.html')).toMatch(
      new RegExp(
        `<script src="/site/news\\.js" integrity="sha384-${hash.replace(/[+/]/g, '\\$&')}" crossorigin="anonymous"></script>\\s*</head>`,
      ),
    );
    expect(script).toContain('data:image/svg+xml');
    expect(script).toContain('\\u901a\\u8f66');
  });

  it('finds the script from pages of every folder where the base is relative', async () => {
    const root = { 'feed.json': feedOf('通车'), 'a/b/page.html': PAGE };
    const input = ['index.html', 'a/b/page.html'];
    const cwd = project(root);
    const paths = input.map((path) => join(cwd, path));
    const options = { feed: 'feed.json', bundle: 'js/news.js' };
    await build(
      configOf(cwd, options, { base: './', build: { rolldownOptions: { input: paths } } }),
    );
    const read = (path: string) => readFileSync(join(cwd, 'dist', path), 'utf8');
    expect(read('index.html')).toContain('src="./js/news.js"');
    expect(read('a/b/page.html')).toContain('src="../../js/news.js"');
  });

  it('fails where the feed does, with the place', async () => {
    const broken = `${feedOf('通车').slice(0, -3)}\n, ]}`;
    const failing = built({ 'feed.json': broken }, { feed: 'feed.json' });
    await expect(failing).rejects.toMatchObject({
      message: expect.stringContaining('feed.json:2:3'),
      errors: [{ loc: { line: 2, column: 3 } }],
    });
  });

  it('fails on an error that check finds, and on a warning if it shall be strict', async () => {
    const repeated = feedOf('通车').replace(
      '}]',
      '},{"id":"bridge","title":"再说","content_text":"x"}]',
    );
    await expect(built({ 'feed.json': repeated }, { feed: 'feed.json' })).rejects.toThrow(
      /feed\.json:1:\d+ /,
    );
    const odd = { 'feed.json': feedOf('通车', { contnet_html: '' }) };
    const said: string[] = [];
    const customLogger = { ...createLogger('silent'), warn: (text: string) => said.push(text) };
    const read = await built(odd, { feed: 'feed.json' }, { customLogger });
    expect(said.join()).toMatch(/feed\.json:1:\d+ .*contnet_html/);
    expect(read('feed.json')).toBe(odd['feed.json']);
    const strict = built(odd, { feed: 'feed.json', strict: true });
    await expect(strict).rejects.toThrow('contnet_html');
  });

  it('reads a feed of a spreadsheet, and publishes it in UTF-8', async () => {
    const gb = Buffer.concat([
      Buffer.from('{"version":"https://jsonfeed.org/version/1.1","items":[],"title":"'),
      Buffer.from([0xd1, 0xf9, 0xc0, 0xfd]),
      Buffer.from('"}'),
    ]);
    const read = await built({ 'feed.json': gb }, { feed: 'feed.json' });
    expect(JSON.parse(read('feed.json')).title).toBe('样例');
  });

  it.each([
    ['is not there', { feed: 'gone.json' }],
    ['is not of the project', { feed: '../feed.json' }],
    ['is a folder', { feed: 'public' }],
    ['is no feed', { feed: 'empty.json' }],
    ['is to be bundled into what is no script', { feed: 'feed.json', bundle: 'news' }],
  ])('fails for a feed that %s', async (_, options) => {
    const files = { 'feed.json': feedOf('通车'), 'empty.json': '{}', 'public/x': '' };
    await expect(built(files, options)).rejects.toThrow();
  });

  it('of a server has nothing of it', async () => {
    const files = { 'feed.json': feedOf('通车'), 'server.js': 'export const x = 1;' };
    const more = { build: { ssr: 'server.js', ssrEmitAssets: true } };
    const read = await built(files, { feed: 'feed.json', bundle: 'news.js' }, more);
    expect(() => read('news.js')).toThrow();
  });
});

describe('the pages of a build', () => {
  const tag = (src: string) => `<laoshan-article src="${src}">样例桥</laoshan-article>`;
  const page = (...all: string[]) => PAGE.replace(/<laoshan.*>/, all.join('\n'));
  const feed = { 'public/feed.json': feedOf('样例桥通车', { image: 'img/a.png' }) };

  it('have in them what their tags show, with the styles of every folder', async () => {
    const sources = ['feed.json#bridge', '/site/feed.json#bridge', '#bridge'].map(tag);
    const read = await built(
      { ...feed, 'index.html': page(...sources) },
      { feed: 'public/feed.json', bake: 'linked' },
      { base: '/site/' },
    );
    const html = read('index.html');
    expect(html.match(/<template shadowrootmode="open">/g)).toHaveLength(3);
    expect(html.match(/<link rel="stylesheet" href="\/site\/laoshan\.css">/g)).toHaveLength(3);
    expect(read('laoshan.css')).toContain('.laoshan');
    expect(html.match(/<a [^>]*>样例桥通车|样例桥通车<\/h3>/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('find the styles from where they lie, if the base is relative', async () => {
    const cwd = project({ ...feed, 'a/page.html': page(tag('../feed.json#bridge')) });
    const input = join(cwd, 'a/page.html');
    const options = { feed: 'public/feed.json', bake: 'linked' } as const;
    await build(configOf(cwd, options, { base: './', build: { rolldownOptions: { input } } }));
    const html = readFileSync(join(cwd, 'dist/a/page.html'), 'utf8');
    expect(html).toContain('href="../laoshan.css"');
    expect(html).toContain('src="../img/a.png"');
  });

  it.each([
    ['inline', /<template shadowrootmode="open"><style>/],
    ['light', /^(?!.*<template)/s],
  ] as const)('come %s too', async (bake, pattern) => {
    const read = await built(feed, { feed: 'public/feed.json', bake });
    expect(read('index.html')).toMatch(pattern);
    expect(read('index.html')).toContain('样例桥通车');
    expect(() => read('laoshan.css')).toThrow();
  });

  it('stay as they are where they show another feed, and fail for an item that is not there', async () => {
    const said: string[] = [];
    const customLogger = { ...createLogger('silent'), warn: (text: string) => said.push(text) };
    const other = { ...feed, 'index.html': page(tag('other.json#bridge')) };
    const options = { feed: 'public/feed.json', bake: 'light' } as const;
    const read = await built(other, options, { customLogger });
    expect(read('index.html')).toContain(tag('other.json#bridge'));
    expect(said.join()).toContain('other.json#bridge');
    const missing = built({ ...feed, 'index.html': page(tag('#gone')) }, options);
    await expect(missing).rejects.toThrow(/index\.html.*2.*gone/);
  });
});

describe('the server in work', () => {
  it.each(['/', '/site/'])('gives pages all that they need, below %s', async (base) => {
    const root = project({ 'news/feed.json': feedOf('通车') });
    const options = { feed: 'news/feed.json', bundle: 'news.js' };
    const server = await createServer(configOf(root, options, { base, server: { port: 0 } }));
    try {
      await server.listen();
      const origin = server.resolvedUrls?.local[0] ?? '';
      const get = async (path: string) => (await fetch(new URL(path, origin))).text();
      const page = await get(base);
      expect(page).toContain(
        `<link rel="alternate" type="application/feed+json" data-laoshan href="${base}news/feed.json">`,
      );
      const sources = Array.from(
        page.matchAll(/<script[^>]* src="([^"]+)"/g),
        ([, src = '']) => src,
      );
      const scripts = await Promise.all(sources.map(get));
      expect(scripts.filter((text) => text.includes('Laoshan Widgets'))).toHaveLength(1);
      expect(scripts.filter((text) => text.includes('laoshan:feed'))).toHaveLength(1);
      expect(await get(`${base}news/feed.json`)).toBe(feedOf('通车'));
    } finally {
      await server.close();
    }
  });
});
