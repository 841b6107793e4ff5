import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { laoshan, useFolders } from '../helpers/command.js';

const folder = useFolders();

const feed = (more: object = {}) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: '样例镇',
    language: 'zh-CN',
    ...more,
    items: [
      {
        id: 'trees',
        title: '种树',
        _laoshan: { stat: { value: 1200, unit: '棵', label: '种树' } },
      },
      { id: 'treaty', title: '公约', content_text: '样例公约。' },
    ],
  });

function project(text = feed()) {
  const cwd = folder();
  writeFileSync(join(cwd, 'feed.json'), text);
  return cwd;
}

describe('laoshan snippet', () => {
  it('lists every form under a heading, and is HTML as a whole', async () => {
    const { code, out, err } = await laoshan(['snippet', 'stat', 'feed.json#trees'], {
      cwd: project(),
    });
    expect(code).toBe(0);
    expect(err).toContain('its address is written as "feed.json"');
    expect(out.match(/^<!-- (?:(?!--).)+ -->$/gm)).toHaveLength(5);
    expect(out).toContain('\n<laoshan-stat src="feed.json#trees" lang="zh-CN">');
    expect(out).toContain('\n<div data-laoshan="stat" data-src="feed.json#trees" lang="zh-CN">');
    expect(out).toMatch(/\n<iframe src="embed\.html\?kind=stat&amp;/);
    expect(out).toMatch(/\n<section lang="zh-CN" style="[^"]*">.*1,200棵/);
    const { 'laoshan.js': hash } = JSON.parse(
      readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'),
    );
    expect(out).toContain(`\n<script type="module" src="laoshan.js" integrity="${hash}"></script>`);
  });

  it('gives one form alone, with attributes and addresses as asked', async () => {
    const cwd = project();
    const one = async (...more: readonly string[]) =>
      (await laoshan(['snippet', 'stat', 'feed.json#trees', ...more], { cwd })).out;
    expect(
      await one('--form', 'tag', '--attr', 'heading-level=2', '--attr', 'theme=civic dark'),
    ).toMatch(
      /^<laoshan-stat src="feed\.json#trees" lang="zh-CN" heading-level="2" theme="civic dark">.*<\/laoshan-stat>\n$/,
    );
    expect(await one('--form', 'tag', '--src', 'https://news.example/f.json')).toContain(
      'src="https://news.example/f.json#trees"',
    );
    expect(
      await one('--form', 'script', '--classic', '--cdn', 'https://cdn.example/w@{version}/dist'),
    ).toMatch(
      /^<script src="https:\/\/cdn\.example\/w@\d+\.\d+\.\d+\/dist\/laoshan\.classic\.js" integrity="sha384-[^"]+" crossorigin><\/script>\n$/,
    );
    expect(await one('--form', 'iframe', '--embed', '/w/embed.html')).toContain(
      'src="/w/embed.html?kind=stat',
    );
  });

  it('finds the feed where the feed says that it is, and tells no page of this machine', async () => {
    const cwd = project(feed({ feed_url: 'https://news.example/feed.json' }));
    const tag = async (cwd: string, place: string, input = '') =>
      (await laoshan(['snippet', 'stat', place, '--form', 'tag'], { cwd, input })).out;
    expect(await tag(cwd, 'feed.json#trees')).toContain(
      'src="https://news.example/feed.json#trees"',
    );
    const other = project();
    expect(await tag(other, `${join(other, 'feed.json')}#trees`)).toContain(
      'src="feed.json#trees"',
    );
    expect(await tag(other, '-#trees', feed())).toContain('src="#trees"');
  });

  it('writes one JSON document for programs', async () => {
    const { code, out, err } = await laoshan(['snippet', 'articles', 'feed.json', '--json'], {
      cwd: project(),
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { kind, id, forms } = JSON.parse(out);
    expect({ kind, id }).toEqual({ kind: 'articles', id: null });
    expect(Object.keys(forms)).toEqual(['tag', 'carrier', 'script', 'iframe', 'static']);
    expect(forms.tag).toContain('样例公约。');
  });

  it('writes a file whole, and leaves what was there where it cannot', async () => {
    const cwd = project();
    mkdirSync(join(cwd, 'folder'));
    const args = ['snippet', 'stat', 'feed.json#trees', '--form', 'tag', '-o'];
    const done = await laoshan([...args, 'new.html'], { cwd });
    expect(done).toMatchObject({ code: 0, out: '' });
    expect(done.err).toMatch(/new\.html/);
    expect(readFileSync(join(cwd, 'new.html'), 'utf8')).toMatch(/^<laoshan-stat .*>\n$/);
    expect(await laoshan([...args, 'folder'], { cwd })).toMatchObject({ code: 2, out: '' });
  });

  it('says what is missing with ids that may have been meant, and ends with 1', async () => {
    const cwd = project();
    const wrong = ['snippet', 'stat', 'feed.json#tree'];
    expect(await laoshan([...wrong, '--lang', 'zh-CN'], { cwd })).toEqual({
      code: 1,
      out: '',
      err: 'feed.json 里没有可以放进 stat 的“tree”。\n要找的是不是：trees？\n',
    });
    const { code, out } = await laoshan([...wrong, '--json'], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(out).error).toMatchObject({ code: 'missing', near: ['trees'] });
    // A story is no figure.
    expect((await laoshan(['snippet', 'stat', 'feed.json#treaty'], { cwd })).code).toBe(1);
    expect((await laoshan(['snippet', 'arena', 'feed.json'], { cwd })).err).toBe(
      'feed.json has nothing that arena could show.\n',
    );
  });

  it.each([
    [
      'no such kind',
      ['gauge', 'feed.json#trees'],
      /"kind" cannot be "gauge"; write: stat \/ article/,
    ],
    ['a kind that needs an id', ['stat', 'feed.json'], /write: feed\.json#id/],
    ['an id without a feed', ['stat', '#trees'], /write: feed\.json#id/],
    [
      'no such form',
      ['stat', 'feed.json#trees', '--form', 'amp'],
      /write: tag \/ carrier \/ script/,
    ],
    [
      'no such attribute',
      ['stat', 'feed.json#trees', '--attr', 'onclick=hit()'],
      /heading-level=…/,
    ],
    ['an attribute without a value', ['stat', 'feed.json#trees', '--attr', 'theme'], /theme=…/],
    ['no such file', ['stat', 'none.json#trees'], /no file none\.json/],
    ['a folder', ['stat', '.#trees'], /is a folder/],
    ['no feed', ['stat'], /"feed#id" is missing/],
  ])('ends with 2 for %s', async (_, args, sentence) => {
    const { code, out, err } = await laoshan(['snippet', ...args], { cwd: project() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
  });

  it.each([
    ['the address is given', ['--src', 'https://news.example/feed.json']],
    ['the form names no feed', ['--form', 'static']],
    ['nobody asked', ['--quiet']],
  ])('says nothing of a guessed address where %s', async (_, args) => {
    const asked = ['snippet', 'stat', 'feed.json#trees', ...args];
    expect((await laoshan(asked, { cwd: project() })).err).toBe('');
  });

  it('says where JSON breaks off', async () => {
    const cwd = project('{\n  "version": "https://jsonfeed.org/version/1.1",\n  "items": [');
    const { code, err } = await laoshan(['snippet', 'stat', 'feed.json#trees'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/feed\.json:3:13/);
  });

  it('colours headings where colours are wanted, and code nowhere', async () => {
    const { out } = await laoshan(['snippet', 'stat', 'feed.json#trees'], {
      cwd: project(),
      env: { FORCE_COLOR: '1' },
    });
    const lines = out.split('\n').filter(Boolean);
    const coloured = lines.filter((line) => line.includes('\u001b['));
    expect(coloured).toHaveLength(5);
    for (const line of coloured) expect(line).toContain('<!-- ');
  });

  it.each(['zh-CN', 'en'])('has help with an example, in %s', async (lang) => {
    const { code, out } = await laoshan(['snippet', '--help', '--lang', lang]);
    expect(code).toBe(0);
    expect(out).toContain('$ laoshan snippet stat feed.json#trees --form tag');
    expect(/\p{Script=Han}/u.test(out)).toBe(lang === 'zh-CN');
  });
});
