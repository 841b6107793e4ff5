import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { laoshan, useFolders } from '../helpers/command.js';

const folder = useFolders();

const FIGURES = '标题,数值,单位\n种的树,1.2万,棵\n修的路,约3.5,公里\n';

/** A folder with these files. */
function withFiles(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = folder();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(cwd, name), bytes);
  return cwd;
}

const feedIn = (cwd: string, name = 'feed.json') =>
  JSON.parse(readFileSync(join(cwd, name), 'utf8'));

describe('laoshan import', () => {
  it('makes a feed of a table, says what it read otherwise, and what comes next', async () => {
    const cwd = withFiles({ 'figures.csv': FIGURES });
    const { code, out, err } = await laoshan(['import', 'figures.csv', '-o', 'feed.json'], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(feedIn(cwd).items).toMatchObject([
      { id: '种的树', _laoshan: { stat: { value: 12_000, unit: '棵' } } },
      { id: '修的路', _laoshan: { stat: { value: 3.5, qualifier: 'about' } } },
    ]);
    expect(err).toContain('Read as csv: 2 rows, 2 items.');
    expect(err).toMatch(/^changed figures!B2 .*12000/m);
    expect(err).toContain('laoshan check');
    expect((await laoshan(['check', 'feed.json'], { cwd })).code).toBe(0);
  });

  it('reads standard input, and GB18030', async () => {
    // "种的树" and "棵" in GB18030.
    const bytes = Buffer.concat([
      Buffer.from('title,value,unit\n'),
      Buffer.from([0xd6, 0xd6, 0xb5, 0xc4, 0xca, 0xf7]),
      Buffer.from(',12,'),
      Buffer.from([0xbf, 0xc3]),
      Buffer.from('\n'),
    ]);
    const { code, out } = await laoshan(['import', '-', '-q'], { input: bytes });
    expect(code).toBe(0);
    expect(JSON.parse(out).items).toMatchObject([
      { title: '种的树', _laoshan: { stat: { value: 12, unit: '棵' } } },
    ]);
  });

  it('ends with 1 where something is left out, and names the place in both languages', async () => {
    const cwd = withFiles({ 'a.csv': '标题,数值,心情\n种的树,12,好\n' });
    const { code, err } = await laoshan(['import', 'a.csv', '-o', 'b.json'], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/^left out a!C\S* .*心情/m);
    const chinese = await laoshan(['import', 'a.csv', '-o', 'c.json', '--lang', 'zh-CN'], { cwd });
    expect(chinese.err).toMatch(/^没有读入 a!C\S* .*心情/m);
    // Quiet is about what is good to know, not about what is lost.
    expect((await laoshan(['import', 'a.csv', '-o', 'd.json', '-q'], { cwd })).err).toMatch(
      /^left out [^\n]*\n$/,
    );
  });

  it('joins several files, of several formats', async () => {
    const rss =
      '<rss version="2.0"><channel><title>t</title><item><guid>g1</guid><title>样例</title></item></channel></rss>';
    const cwd = withFiles({ 'a.csv': FIGURES, 'b.xml': rss });
    const { out } = await laoshan(['import', 'a.csv', 'b.xml', '-q'], { cwd });
    expect(JSON.parse(out).items.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['种的树', '修的路', 'g1']),
    );
  });

  it('gives programs all of it under --json', async () => {
    const cwd = withFiles({ 'a.csv': FIGURES });
    const { out } = await laoshan(['import', 'a.csv', '-o', 'f.json', '--json'], { cwd });
    const { notes, ...rest } = JSON.parse(out);
    expect(rest).toEqual({ file: 'f.json', format: 'csv', rows: 2, items: 2 });
    expect(notes[0]).toMatchObject({ severity: 'change', message: expect.any(String) });
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['a page', '<!doctype html><p>x</p>'],
    ['nothing', ''],
    ['broken JSON', '{"version": "https://jsonfeed.org/version/1.1", "items": ['],
  ])('refuses %s in a sentence, and writes nothing', async (_, bytes) => {
    const cwd = withFiles({ file: bytes });
    const { code, out, err } = await laoshan(['import', 'file', '-o', 'feed.json'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^file: [A-Z][^\n]{10,}\n$/);
    expect(existsSync(join(cwd, 'feed.json'))).toBe(false);
    const json = JSON.parse(
      (await laoshan(['import', 'file', '-o', 'f.json', '--json'], { cwd })).out,
    );
    expect(json.error).toEqual({ code: expect.any(String), message: err.trim() });
  });

  it('does not take the place of what it reads, nor an unknown format', async () => {
    const cwd = withFiles({ 'a.csv': FIGURES });
    expect((await laoshan(['import', 'a.csv', '-o', './a.csv'], { cwd })).code).toBe(2);
    const { code, err } = await laoshan(['import', 'a.csv', '--from', 'word'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('json-feed / csv / xlsx');
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toBe(FIGURES);
  });
});
