import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { laoshan, useFolders } from '../helpers/command.js';

const folder = useFolders();
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
);

const feedOf = (item: object, more: object = {}): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: '样例镇要闻',
    ...more,
    items: [{ id: 'bridge', title: '样例桥 <通车>', content_text: '样例桥通车。', ...item }],
  });

/** A folder with a feed, and beside it what else there is. */
function project(feed: string, files: Readonly<Record<string, string | Buffer>> = {}): string {
  const cwd = folder();
  for (const [path, bytes] of Object.entries({ 'feed.json': feed, ...files })) {
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), bytes);
  }
  return cwd;
}

/** The item that a script brings to a page. */
function itemIn(script: string): Record<string, unknown> {
  const page = createContext({});
  // The feed comes first; the runtime finds no browser here.
  runInContext(script.slice(0, script.indexOf(';\n')), page);
  const json = "JSON.stringify(globalThis[Symbol.for('laoshan-widgets')].feeds[0].items[0])";
  return JSON.parse(runInContext(json, page));
}

const bundled = (cwd: string, name = 'news.js') => itemIn(readFileSync(join(cwd, name), 'utf8'));

describe('laoshan bundle', () => {
  it('writes one script, and says its hash and what to paste', async () => {
    const cwd = project(feedOf({ image: 'img/桥 1.png?v=2' }), { 'img/桥 1.png': PNG });
    const { code, out, err } = await laoshan(['bundle', 'feed.json', '-o', 'out/news.js'], { cwd });
    expect(code).toBe(0);
    const script = readFileSync(join(cwd, 'out/news.js'));
    const hash = createHash('sha384').update(script).digest('base64');
    expect(out.split('\n')).toEqual([
      'Paste into a page:',
      `<script src="news.js" integrity="sha384-${hash}" crossorigin="anonymous"></script>`,
      '<laoshan-article src="#bridge">样例桥 &lt;通车&gt;</laoshan-article>',
      '',
    ]);
    expect(err).toContain('Pictures inside: 1.');
    expect(err).toContain('<script src="news.js"></script>');
    const data = `data:image/png;base64,${PNG.toString('base64')}`;
    expect(itemIn(script.toString())['image']).toBe(data);
    expect(script.toString()).toContain('Laoshan Widgets');
  });

  it('makes the same of the default feed as our own build', async () => {
    const feed = new URL('../../feeds/laoshan.zh-CN.json', import.meta.url).pathname;
    const { code, out } = await laoshan(['bundle', feed, '-o', '-', '-q']);
    expect(code).toBe(0);
    const built = new URL('../../dist/laoshan.bundle.js', import.meta.url);
    expect(out === readFileSync(built, 'utf8')).toBe(true);
  });

  it('reads standard input, writes standard output, and keeps the rest beside it', async () => {
    const cwd = project(feedOf({}));
    const given = { cwd, input: feedOf({ image: 'a.png' }) };
    writeFileSync(join(cwd, 'a.png'), PNG);
    const { code, out, err } = await laoshan(['bundle', '-', '-o', '-'], given);
    expect(code).toBe(0);
    expect(itemIn(out)['image']).toMatch(/^data:image\/png/);
    expect(err).toContain('<script src="laoshan.bundle.js" integrity="sha384-');
  });

  it('says all of it as one JSON document', async () => {
    const cwd = project(
      feedOf({ image: 'a.png', banner_image: 'https://example.org/b.png', icon: 'c.png' }),
      { 'a.png': PNG },
    );
    const { code, out, err } = await laoshan(['bundle', 'feed.json', '-o', 'news.js', '--json'], {
      cwd,
    });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const hash = createHash('sha384')
      .update(readFileSync(join(cwd, 'news.js')))
      .digest('base64');
    expect(JSON.parse(out)).toEqual({
      file: 'news.js',
      integrity: `sha384-${hash}`,
      script: expect.stringContaining('integrity='),
      local: '<script src="news.js"></script>',
      element: expect.stringContaining('laoshan-article'),
      pictures: {
        inside: ['a.png'],
        remote: ['https://example.org/b.png'],
        failed: [{ address: 'c.png', code: 'notFound', message: 'There is no file c.png' }],
      },
    });
  });

  it('leaves out what is no picture, too large or not there, says so, and ends with 1', async () => {
    const cwd = project(
      feedOf({
        image: 'gone.png',
        banner_image: 'words.png',
        _laoshan: { srcset: [{ url: 'large.png', width: 9 }], report: { media_url: 'folder' } },
      }),
      { 'words.png': '样例', 'folder/x': '', 'large.png': Buffer.concat([PNG], 800_000) },
    );
    const run = ['bundle', 'feed.json', '-o', 'news.js', '--lang', 'zh'];
    const { code, err } = await laoshan(run, { cwd });
    expect(code).toBe(1);
    expect(err).toContain('图片 gone.png 没有放进脚本。找不到文件：gone.png\n');
    expect(err).toContain('图片 words.png 没有放进脚本。words.png 不是网页能显示的图片');
    expect(err).toMatch(/图片 large\.png 没有放进脚本。large\.png 有 800\s?kB，超过上限 750\s?kB/);
    expect(err).toContain('图片 folder 没有放进脚本。folder 是一个文件夹');
    expect(bundled(cwd)).toMatchObject({ _laoshan: { srcset: [] } });
    expect(bundled(cwd)).not.toHaveProperty('image');
  });

  it('reads below the root alone, where addresses with a slash start', async () => {
    const item = { image: '/img/a.png', banner_image: '../img/a.png', icon: '..%2f..%2fa.png' };
    const site = { 'img/a.png': PNG, 'site/data/feed.json': feedOf(item), 'site/img/a.png': PNG };
    const cwd = project('', { ...site, 'site/data/img/b.png': PNG, 'a.png': PNG });
    const asked = ['bundle', 'site/data/feed.json', '-o', 'news.js', '--json'];
    const alone = JSON.parse((await laoshan(asked, { cwd })).out);
    expect(alone.pictures.inside).toEqual([]);
    expect(alone.pictures.failed).toHaveLength(3);
    const { err } = await laoshan(asked.slice(0, -1), { cwd });
    expect(err).toContain('with --root');
    const { out } = await laoshan([...asked, '--root', 'site'], { cwd });
    const { inside, failed } = JSON.parse(out).pictures;
    expect(inside).toEqual(['/img/a.png', '../img/a.png']);
    expect(failed).toMatchObject([{ address: '..%2f..%2fa.png', code: 'notFound' }]);
    const strange = await laoshan([...asked, '--root', 'img'], { cwd });
    expect(strange.code).toBe(2);
    expect(JSON.parse(strange.out).error.code).toBe('badValue');
  });

  it('asks nothing of the network: other sites, by whatever form, stay addresses', async () => {
    const remote = ['https://example.invalid/a.png', '//example.invalid/b.png', 'ftp://example/c'];
    const [image, banner_image, icon] = remote;
    const cwd = project(feedOf({ image, banner_image, icon }));
    const { code, out } = await laoshan(['bundle', 'feed.json', '-o', 'n.js', '--json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(out).pictures).toEqual({ inside: [], remote, failed: [] });
  });

  it.each([
    ['truncated', '{"version":', 'json'],
    ['no feed', '{}', 'notFeed'],
  ])('writes nothing for a feed that is %s', async (_, feed, expected) => {
    const cwd = project(feed);
    const { code, out } = await laoshan(['bundle', 'feed.json', '-o', 'news.js', '--json'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(JSON.parse(out).error.code).toBe(expected);
    expect(readdirSync(cwd)).toEqual(['feed.json']);
  });

  it.each([
    ['without a place to write to', ['feed.json'], 'missingOption'],
    ['to write over the feed', ['feed.json', '-o', './feed.json'], 'badValue'],
    ['to write two documents to one output', ['feed.json', '-o', '-', '--json'], 'badValue'],
    ['to read what is not there', ['gone.json', '-o', 'news.js'], 'notFound'],
    ['to write over a folder', ['feed.json', '-o', '.'], 'isFolder'],
  ])('refuses %s', async (_, args, expected) => {
    const cwd = project(feedOf({}));
    const { code, out } = await laoshan(['bundle', ...args, '--json'], { cwd });
    expect(code).toBe(2);
    expect(JSON.parse(out).error.code).toBe(expected);
    expect(readFileSync(join(cwd, 'feed.json'), 'utf8')).toBe(feedOf({}));
  });

  it('names the tag of each kind, and none where nothing can be shown', async () => {
    const element = async (item: object): Promise<string | undefined> => {
      const cwd = project(feedOf(item));
      const { out } = await laoshan(['bundle', 'feed.json', '-o', 'n.js', '--json'], { cwd });
      expect(existsSync(join(cwd, 'n.js'))).toBe(true);
      return /^<[\w-]+ src="[^"]*"/.exec(JSON.parse(out).element ?? '')?.[0];
    };
    expect(await element({ _laoshan: { stat: { value: 1 } } })).toBe('<laoshan-stat src="#bridge"');
    expect(await element({ _laoshan: { report: { status: 'open' } } })).toBe(
      '<laoshan-hotline src="#bridge"',
    );
    expect(await element({ id: '"x#' })).toBe('<laoshan-article src="#&quot;x#"');
    expect(await element({ id: null })).toBeUndefined();
  });
});
