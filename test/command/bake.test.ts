import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { feed, HEAD, STAT, STORY } from '../helpers/baker.js';
import { CLI, laoshan, type Start, useFolders } from '../helpers/command.js';

const newFolder = useFolders();

const LINK = ['--stylesheet', '/laoshan.css'];
const SCRIPT = '<script type="module" src="../dist/laoshan.js"></script>';
const GONE = '<laoshan-stat src="feed.json#gone">旧</laoshan-stat>';

/** A folder with the feed and these pages. */
function folderOf(pages: Readonly<Record<string, string>>): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'feed.json'), JSON.stringify(feed));
  for (const [name, html] of Object.entries(pages)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), html);
  }
  return folder;
}

const bakeIn = (cwd: string, args: readonly string[], start: Start = {}) =>
  laoshan(['bake', ...args], { cwd, ...start });

const textIn = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('laoshan bake', () => {
  it('rewrites a page in its place, and says so', async () => {
    const folder = folderOf({ 'page.html': `${HEAD}${SCRIPT}${STAT}` });
    const args = ['page.html', '--feed', 'feed.json'];
    const first = await bakeIn(folder, args);
    expect(first).toMatchObject({ code: 0, out: '' });
    expect(first.err).toContain('page.html: 1 of our tags baked');
    const baked = textIn(folder, 'page.html');
    expect(baked).toContain('<link rel="stylesheet" href="../dist/laoshan.css">');
    expect(baked).toContain('87处');
    const { mtimeMs } = statSync(join(folder, 'page.html'));
    const again = await bakeIn(folder, args, { env: { LANG: 'zh_CN.UTF-8' } });
    expect(again).toMatchObject({ code: 0, out: '' });
    expect(again.err).toContain('page.html：1 个标签都已是最新，没有改动');
    expect(statSync(join(folder, 'page.html')).mtimeMs).toBe(mtimeMs);
  });

  it('writes to another file, or into a folder as the pages lie in theirs', async () => {
    const pages = { 'a.html': HEAD + STAT, 'news/b.html': HEAD + STORY.replace('feed', '../feed') };
    const folder = folderOf(pages);
    const one = ['a.html', '-f', 'feed.json', '-o', 'deep/one.html', ...LINK];
    expect(await bakeIn(folder, one)).toMatchObject({ code: 0 });
    expect(textIn(folder, 'deep/one.html')).toContain('87处');
    const all = [...Object.keys(pages), '-f', 'feed.json', '-o', 'out', ...LINK];
    expect(await bakeIn(folder, all)).toMatchObject({ code: 0 });
    expect(textIn(folder, 'out/a.html')).toBe(textIn(folder, 'deep/one.html'));
    expect(textIn(folder, 'out/news/b.html')).toContain('href="../bridge.html"');
    for (const [name, html] of Object.entries(pages)) expect(textIn(folder, name)).toBe(html);
  });

  it('reads a page from standard input, and writes it alone to standard output', async () => {
    const folder = folderOf({});
    const args = ['-', '-f', 'feed.json', '--inline-style'];
    const { code, out, err } = await bakeIn(folder, args, { input: HEAD + STAT });
    expect(code).toBe(0);
    expect(out.startsWith(HEAD)).toBe(true);
    expect(out).toContain('87处');
    expect(err).toMatch(/'sha256-[\w+/]{43}='/);
  });

  it('writes addresses in full where the public one is given', async () => {
    const folder = folderOf({ 'page.html': HEAD + STORY });
    const args = ['page.html', '-f', 'feed.json', '--base', 'https://town.example/news', ...LINK];
    expect(await bakeIn(folder, args)).toMatchObject({ code: 0 });
    expect(textIn(folder, 'page.html')).toContain('href="https://town.example/news/bridge.html"');
  });

  it('takes a feed by the address that the pages name it by', async () => {
    const pages = {
      'a.html': HEAD + STAT.replace('feed.json', 'https://town.example/f.json'),
      'b.html': HEAD + STORY.replace('feed.json', '/data/f.json'),
    };
    const folder = folderOf(pages);
    const given = ['https://town.example/f.json', '/data/f.json'];
    const feeds = given.flatMap((address) => ['-f', `${address}=feed.json`]);
    expect(await bakeIn(folder, ['a.html', 'b.html', ...feeds, ...LINK])).toMatchObject({
      code: 0,
    });
    expect(textIn(folder, 'a.html')).toContain('87处');
    expect(textIn(folder, 'b.html')).toContain('href="/data/bridge.html"');
  });

  it('leaves out shadow roots for content systems that strip them', async () => {
    const folder = folderOf({ 'page.html': HEAD + STAT });
    expect(await bakeIn(folder, ['page.html', '-f', 'feed.json', '--light'])).toMatchObject({
      code: 0,
    });
    expect(textIn(folder, 'page.html')).not.toContain('<template');
  });

  it('gives the hash that a CSP needs for styles within the page', async () => {
    const folder = folderOf({ 'page.html': HEAD + STAT });
    const { out } = await bakeIn(folder, [
      'page.html',
      '-f',
      'feed.json',
      '--inline-style',
      '--json',
    ]);
    const { styleSources } = JSON.parse(out);
    const [, css = ''] = /<style>(.*?)<\/style>/.exec(textIn(folder, 'page.html')) ?? [];
    const digest = await crypto.subtle.digest('SHA-256', Buffer.from(css));
    expect(styleSources).toEqual([`'sha256-${Buffer.from(digest).toString('base64')}'`]);
  });

  it('judges what is overdue by the moment it is told', async () => {
    const report = { status: 'open', expected_datetime: '2024-03-05T12:00:00+08:00' };
    const folder = folderOf({});
    const json = { ...feed, items: [{ id: 'r', title: '样例来电', _laoshan: { report } }] };
    writeFileSync(join(folder, 'feed.json'), JSON.stringify(json));
    const at = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
      (
        await bakeIn(folder, ['-', '-f', 'feed.json', ...LINK, ...args], {
          input: `${HEAD}<laoshan-hotline src="feed.json"></laoshan-hotline>`,
          env,
        })
      ).out;
    const before = await at(['--now', '2024-03-05T11:00:00+08:00']);
    const after = await at(['--now', '2024-03-07T11:00:00+08:00']);
    expect(before).not.toBe(after);
    expect(await at([], { SOURCE_DATE_EPOCH: '1709780400' })).toBe(after);
  });

  it('bakes many pages, and each is whole', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `p${index}/page.html`);
    const html = HEAD + STAT.replace('feed', '../feed') + STORY.replace('feed', '../feed');
    const folder = folderOf(Object.fromEntries(names.map((name) => [name, html])));
    const { code, out } = await bakeIn(folder, [...names, '-f', 'feed.json', '--json', ...LINK]);
    expect(code).toBe(0);
    expect(JSON.parse(out).pages).toHaveLength(30);
    expect(new Set(names.map((name) => textIn(folder, name))).size).toBe(1);
  });

  it('leaves every page whole, and no other file, when it is stopped midway', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `p${index}.html`);
    // Long enough that there is a midway.
    const html = `${HEAD}${'<p>样例段落。</p>'.repeat(4000)}${STAT}`;
    const folder = folderOf(Object.fromEntries(names.map((name) => [name, html])));
    const args = ['bake', ...names, '-f', 'feed.json', ...LINK];
    const child = spawn(process.execPath, [CLI, ...args], { cwd: folder });
    // The first that it says is that a page was written.
    child.stderr.once('data', () => child.kill('SIGINT'));
    const signal = await new Promise((resolve) => {
      child.on('close', (_, by) => resolve(by));
    });
    expect(signal).toBe('SIGINT');
    const texts = new Set(names.map((name) => textIn(folder, name)));
    expect(texts.size).toBe(2);
    expect([...texts].every((text) => text === html || text.endsWith('</laoshan-stat>'))).toBe(
      true,
    );
    expect(readdirSync(folder).sort()).toEqual(['feed.json', ...names].sort());
  });

  it('explains itself, in both languages', async () => {
    const english = await laoshan(['bake', '--help']);
    const chinese = await laoshan(['bake', '--help', '--lang', 'zh-CN']);
    expect(english).toMatchObject({ code: 0 });
    for (const { out } of [english, chinese]) {
      expect(out).toContain('laoshan bake index.html --feed feed.json');
      for (const option of ['--feed', '--output', '--base', '--stylesheet', '--light', '--now'])
        expect(out).toContain(option);
    }
    expect(chinese.out).toContain('把内容写进网页');
  });
});

describe('what cannot be baked', () => {
  it('stays as it was while the other pages are written, and is named by line', async () => {
    const folder = folderOf({ 'bad.html': `${HEAD}\n${STAT}${GONE}`, 'good.html': HEAD + STAT });
    const { code, err } = await bakeIn(folder, [
      'bad.html',
      'good.html',
      '-f',
      'feed.json',
      ...LINK,
    ]);
    expect(code).toBe(1);
    expect(err).toContain('bad.html:2: <laoshan-stat> found no "gone" in feed.json#gone');
    expect(textIn(folder, 'bad.html')).toBe(`${HEAD}\n${STAT}${GONE}`);
    expect(textIn(folder, 'good.html')).toContain('87处');
  });

  it.each([
    ['none was given', [], "page.html:1: <laoshan-stat> shows the page's default feed, and none"],
    ['it lacks the item', ['-f', 'feed.json'], 'asks for "gone", which the feed does not have.'],
  ])('says what to do about the page’s own feed, where %s', async (_, args, sentence) => {
    const folder = folderOf({ 'page.html': HEAD + GONE.replace('feed.json', '') });
    const { code, err } = await bakeIn(folder, ['page.html', ...args, ...LINK]);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
  });

  it('says of a style sheet beside the page that it is not there, and of no other', async () => {
    const folder = folderOf({ 'page.html': HEAD + STAT });
    const bakeWith = (...args: string[]) =>
      bakeIn(folder, ['page.html', '-f', 'feed.json', ...args]);
    const absent = 'page.html needs the style sheet css/laoshan.css?v=1, and it is not there.';
    const beside = ['--stylesheet', 'css/laoshan.css?v=1'];
    expect((await bakeWith(...beside)).err).toContain(absent);
    expect((await bakeWith(...LINK)).err).not.toContain('style sheet');
    mkdirSync(join(folder, 'css'));
    writeFileSync(join(folder, 'css/laoshan.css'), '');
    expect((await bakeWith(...beside)).err).not.toContain('style sheet');
  });

  it('is told to programs as one document', async () => {
    const folder = folderOf({ 'bad.html': HEAD + GONE });
    const { code, out, err } = await bakeIn(folder, [
      'bad.html',
      '-f',
      'feed.json',
      '--json',
      ...LINK,
    ]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      pages: [{ page: 'bad.html', tags: 0, faults: [{ code: 'no-item', line: 1, id: 'gone' }] }],
    });
  });

  it('may be a page without our tags, which is no fault', async () => {
    const folder = folderOf({ 'plain.html': `${HEAD}<p>样例` });
    const { code, err } = await bakeIn(folder, ['plain.html', '-f', 'feed.json']);
    expect(code).toBe(0);
    expect(err).toContain('plain.html: none of our tags; unchanged');
    expect(textIn(folder, 'plain.html')).toBe(`${HEAD}<p>样例`);
  });

  it('may be a tag of another feed, which is named', async () => {
    const other = HEAD + STAT.replace('feed', 'other');
    const folder = folderOf({ 'page.html': other });
    const { code, err } = await bakeIn(folder, ['page.html', '-f', 'feed.json', ...LINK]);
    expect(code).toBe(0);
    expect(err).toContain('page.html:1: <laoshan-stat> shows "other.json#walls"');
    expect(textIn(folder, 'page.html')).toBe(other);
  });

  it.each([
    ['no page', ['--feed', 'feed.json'], 'page'],
    ['a page that is not there', ['gone.html', '-f', 'feed.json'], 'gone.html'],
    ['a folder', ['.', '-f', 'feed.json'], 'folder'],
    ['a feed that is not there', ['page.html', '-f', 'gone.json'], 'gone.json'],
    ['a feed that is none', ['page.html', '-f', 'page.html'], 'page.html:1:1'],
    ['a base that is none', ['page.html', '-f', 'feed.json', '--base', 'news'], '--base'],
    ['a moment that is none', ['page.html', '-f', 'feed.json', '--now', 'soon'], '--now'],
    ['several pages to standard output', ['page.html', 'page.html', '-o', '-'], '-'],
    [
      'a place below a file',
      ['page.html', '-f', 'feed.json', '-o', 'page.html/a.html'],
      'page.html',
    ],
    ['a page beside a document for programs', ['-', '-f', 'feed.json', '--json'], '--json'],
  ])('is refused as a whole: %s', async (_, args, said) => {
    const folder = folderOf({ 'page.html': HEAD + STAT });
    const { code, out, err } = await bakeIn(folder, args, { input: HEAD + STAT });
    expect(code).toBe(2);
    expect(out + err).toContain(said);
    expect(textIn(folder, 'page.html')).toBe(HEAD + STAT);
  });
});
