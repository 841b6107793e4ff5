import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at } from '../../scripts/paths.mjs';
import { laoshan, useFolders } from '../helpers/command.js';
import { feedWith, report } from '../publish/check/feeds.js';

const folder = useFolders();

/** A folder of files, each as JSON where it is no text. */
function filesOf(files: Readonly<Record<string, unknown>>): string {
  const cwd = folder();
  for (const [name, content] of Object.entries(files))
    writeFileSync(
      join(cwd, name),
      typeof content === 'string' || Buffer.isBuffer(content)
        ? content
        : JSON.stringify(content, undefined, 2),
    );
  return cwd;
}

const fine = feedWith();
const advised = feedWith({}, {}, { feed_url: undefined });
const warned = feedWith({ summary: '市民李小红，电话13800138000。' });
const wrong = feedWith({ date_published: '2022-02-30' }, { day: '2022' });

describe('laoshan check', () => {
  it('has an example that works', async () => {
    const { code, out } = await laoshan(['check', '--help']);
    expect(code).toBe(0);
    const [, example = ''] = /\$ laoshan (.*)/.exec(out) ?? [];
    const cwd = filesOf({ 'feed.json': fine });
    expect(await laoshan(example.split(' '), { cwd })).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    ['fine', fine, 0, 0],
    ['advised', advised, 0, 0],
    ['warned', warned, 0, 1],
    ['wrong', wrong, 1, 1],
  ])('ends as it should: %s', async (_, feed, plain, strict) => {
    const cwd = filesOf({ 'feed.json': feed });
    expect((await laoshan(['check', 'feed.json'], { cwd })).code).toBe(plain);
    expect((await laoshan(['check', 'feed.json', '--strict'], { cwd })).code).toBe(strict);
  });

  it.each(['zh-CN', 'en'])('passes our own feed in %s', async (language) => {
    const { code, out } = await laoshan([
      'check',
      '--strict',
      at('feeds', `laoshan.${language}.json`),
    ]);
    expect(out).toContain('Errors: 0, warnings: 0');
    expect(code).toBe(0);
  });

  it('shows the place with the lines around it, and how many findings there are', async () => {
    const cwd = filesOf({ 'feed.json': wrong });
    const { out } = await laoshan(['check', 'feed.json', '--lang', 'zh-CN'], { cwd });
    expect(out).toMatchSnapshot();
  });

  it('says each severity by a word, and by a colour where there are any', async () => {
    const cwd = filesOf({ 'feed.json': wrong });
    const coloured = await laoshan(['check', 'feed.json'], { cwd, env: { FORCE_COLOR: '1' } });
    expect(coloured.out).toContain('\u001b[31merror\u001b[39m');
    const plain = await laoshan(['check', 'feed.json', '--no-color'], {
      cwd,
      env: { FORCE_COLOR: '1' },
    });
    expect(plain.out).toMatch(/^error feed\.json:10:25 /m);
    expect(plain.out).not.toContain('\u001b');
  });

  it('says errors and warnings alone when it is quiet, in a line each', async () => {
    const cwd = filesOf({ 'feed.json': feedWith({ date_published: '2022-02-30' }) });
    const { out, code } = await laoshan(['check', 'feed.json', '-q'], { cwd });
    expect(out.split('\n').map((line) => line.split(':')[0])).toEqual([
      'error feed.json',
      'Errors',
      '',
    ]);
    expect(code).toBe(1);
  });

  it('does not say a hundred times what is the same', async () => {
    const items = Array.from({ length: 100 }, (_, index) => `lost-${index}`);
    const cwd = filesOf({ 'feed.json': feedWith({}, { items }) });
    const { out } = await laoshan(['check', 'feed.json'], { cwd });
    expect(out.match(/^error /gm)).toHaveLength(10);
    expect(out).toContain('the same in 90 more places');
    expect(out).toContain('Errors: 100,');
  });
});

describe('laoshan check --json', () => {
  it('writes one document of all files', async () => {
    const cwd = filesOf({ 'a.json': fine, 'b.json': wrong, 'c.json': '{' });
    const { code, out, err } = await laoshan(['check', 'a.json', 'b.json', 'c.json', '--json'], {
      cwd,
    });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const bytes = readFileSync(join(cwd, 'a.json')).length;
    expect(JSON.parse(out)).toMatchObject({
      files: [
        { path: 'a.json', bytes, encoding: 'utf-8', items: 1, findings: [] },
        {
          path: 'b.json',
          items: 1,
          findings: [
            {
              code: 'bad-date',
              severity: 'error',
              path: 'items[0].date_published',
              line: 10,
              column: 25,
              message: expect.stringContaining('no such date'),
            },
          ],
        },
        { path: 'c.json', items: 0, findings: [{ code: 'bad-json', line: 1, column: 2 }] },
      ],
      errors: 2,
      warnings: 0,
      advice: 0,
    });
  });

  it('names the way out for public telephones to those alone', async () => {
    const told = async (content_text: string) => {
      const items = [{ id: 'a', date_published: '2022-07-15', content_text }];
      const cwd = filesOf({ 'feed.json': { ...fine, items } });
      return (await laoshan(['check', 'feed.json', '-q'], { cwd })).out;
    };
    expect(await told('样例：13800000000')).toMatch(/a telephone number.*public_phones/);
    const room = await told('家住样例小区3号楼2单元501室。');
    expect(room).toContain('a flat number');
    expect(room).not.toContain('public_phones');
  });

  it('repeats nothing private, and neither do the lines on a terminal', async () => {
    const phone = feedWith({}, report({ phone: '13800138000', description: '市民李小红反映。' }));
    const cwd = filesOf({ 'feed.json': phone, 'other.json': warned });
    for (const option of ['--json', '--no-color']) {
      const { out } = await laoshan(['check', 'feed.json', 'other.json', option], { cwd });
      expect(out).toContain('private');
      expect(out).not.toMatch(/13800138000|小红/);
    }
  });
});

describe('output that nobody reads to its end', () => {
  it('ends the command as it would have ended, without a word', async () => {
    const file = join(folder(), 'feed.json');
    // More warnings than a pipe holds.
    const items = Array.from({ length: 5_000 }, (_, index) => ({ id: `样例 ${index}` }));
    writeFileSync(file, JSON.stringify(feedWith({}, {}, { items })));
    const { code, err } = await laoshan(['check', file, '--json'], { leaves: true });
    expect([code, err]).toEqual([0, '']);
  });
});

describe('bad input', () => {
  it('reads standard input, and a file that is cut off has a place', async () => {
    const { code, out } = await laoshan(['check', '-'], { input: '{\n  "items": [' });
    expect(code).toBe(1);
    expect(out).toMatch(/^error standard input:2:13 The file ends too early/m);
  });

  it('is told file by file, and the others are checked', async () => {
    const cwd = filesOf({ 'feed.json': wrong, 'large.json': '' });
    truncateSync(join(cwd, 'large.json'), 2 ** 30);
    const paths = ['gone.json', '.', 'large.json', 'feed.json'];
    const { code, out, err } = await laoshan(['check', ...paths], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('gone.json');
    expect(err).toContain('is a folder');
    expect(err).toMatch(/large\.json is 1\.1 GB, over the limit of 268\.4 MB/);
    expect(out).toContain('feed.json:10:25');
    const { files } = JSON.parse((await laoshan(['check', ...paths, '--json'], { cwd })).out);
    expect(files.map(({ error }: { error?: { code: string } }) => error?.code)).toEqual([
      'notFound',
      'isFolder',
      'tooLarge',
      undefined,
    ]);
  });

  it('may be no text at all', async () => {
    const cwd = filesOf({ 'feed.json': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1]) });
    const { code, err } = await laoshan(['check', 'feed.json'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('feed.json');
  });

  it.each([
    ['utf-16le', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-8', (text: string) => Buffer.from(`\ufeff${text}`)],
  ])('is decoded from %s', async (encoding, encode) => {
    const cwd = filesOf({ 'feed.json': encode(JSON.stringify(wrong)) });
    const { out } = await laoshan(['check', 'feed.json', '--json'], { cwd });
    const [file] = JSON.parse(out).files;
    expect(file.encoding).toBe(encoding);
    // What a page would get of it, without the mark.
    expect(file.bytes).toBe(Buffer.byteLength(JSON.stringify(wrong)));
    const found = file.findings.map(({ code }: { code: string }) => code);
    expect(found).toEqual(encoding === 'utf-8' ? ['bad-date'] : ['not-utf-8', 'bad-date']);
  });

  it('in GB18030 is decoded, and said to be', async () => {
    // 样例镇 in GB18030.
    const [before = '', after = ''] = JSON.stringify(fine).split('样例桥通车');
    const gb = Buffer.from('d1f9c0fdd5f2', 'hex');
    const ascii = (text: string) => Buffer.from(text.replace(/[^\0-\x7f]/g, ''));
    const cwd = filesOf({ 'feed.json': Buffer.concat([ascii(before), gb, ascii(after)]) });
    const { code, out, err } = await laoshan(['check', 'feed.json'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('GB18030');
    expect(out).toMatch(/^warning feed\.json:1:1 .*GB18030/m);
  });

  it('needs a file', async () => {
    const { code, err } = await laoshan(['check']);
    expect(code).toBe(2);
    expect(err).toContain('feed');
  });
});
