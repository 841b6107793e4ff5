import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { laoshan, useFolders } from '../helpers/command.js';
import { hashOf, sumsIn, sumsOf, unzipped } from '../helpers/zips.js';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const newFolder = useFolders();

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: '样例镇一日',
  language: 'zh-CN',
  items: [{ id: 'park', title: '样例公园开门了', content_text: '开门了。' }],
};

/** A folder with a feed in it, and the feed's path. */
function feedIn(folder: string, feed: unknown = FEED): string {
  const path = join(folder, 'feed.json');
  writeFileSync(path, JSON.stringify(feed));
  return path;
}

const packedAt = (path: string) => unzipped(readFileSync(path));
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('laoshan pack', () => {
  it('packs the release as it is, with the default feed in both languages', async () => {
    const folder = newFolder();
    const { code, out, err } = await laoshan(['pack', '-o', 'a.zip'], { cwd: folder });
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Wrote a.zip') });
    expect(out).toMatch(/^\d+ files, [\d.]+ kB\.\n$/);
    const files = packedAt(join(folder, 'a.zip'));
    const hashes: Record<string, string> = JSON.parse(
      readFileSync(at('dist/integrity.json'), 'utf8'),
    );
    for (const [name, hash] of Object.entries(hashes))
      expect(`sha384-${hashOf(files[name], 'sha384', 'base64')}`).toBe(hash);
    expect(JSON.parse(textOf(files['integrity.json']))).toMatchObject(hashes);
    for (const name of ['licences.txt', 'sbom.json', 'feed.schema.json'])
      expect(textOf(files[name])).toBe(readFileSync(at(`dist/${name}`), 'utf8'));
    const feeds = Object.keys(files).filter((name) => /^feeds\/[^/]+$/.test(name));
    expect(feeds).toEqual(['feeds/laoshan.en.json', 'feeds/laoshan.zh-CN.json']);
    const illustrations = readdirSync(at('feeds/illustrations')).map(
      (name) => `feeds/illustrations/${name}`,
    );
    expect(Object.keys(files)).toEqual(expect.arrayContaining(illustrations));
    expect(sumsIn(files)).toEqual(sumsOf(files));
    expect(readdirSync(folder)).toEqual(['a.zip']);
  });

  it('makes the same bytes in every zone and language', async () => {
    const folder = newFolder();
    await laoshan(['pack', '-o', 'a.zip'], { cwd: folder });
    await laoshan(['pack', '-o', 'b.zip', '-q'], {
      cwd: folder,
      env: { TZ: 'Pacific/Apia', LANG: 'zh_CN.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    const [a, b] = ['a.zip', 'b.zip'].map((name) => readFileSync(join(folder, name)));
    expect(a && b && Buffer.compare(a, b)).toBe(0);
  });

  it('gives the list as JSON, alone', async () => {
    const folder = newFolder();
    const { code, out, err } = await laoshan(['pack', '-o', 'a.zip', '--json'], { cwd: folder });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const zip = readFileSync(join(folder, 'a.zip'));
    const files = unzipped(zip);
    expect(JSON.parse(out)).toEqual({
      output: 'a.zip',
      bytes: zip.length,
      files: Object.keys(files).map((name) => ({
        name,
        bytes: files[name]?.length,
        sha384: `sha384-${hashOf(files[name], 'sha384', 'base64')}`,
      })),
      failedPictures: [],
    });
  });

  it('speaks Chinese where the reader does', async () => {
    const { out, err } = await laoshan(['pack', '-o', 'a.zip'], {
      cwd: newFolder(),
      env: { LANG: 'zh_CN.UTF-8' },
    });
    expect(err).toMatch(/^已写 a\.zip（/);
    expect(out).toMatch(/^共 \d+ 个文件，[\d.]+ kB。\n$/);
  });

  it('shows how, by an example', async () => {
    const { code, out } = await laoshan(['pack', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('$ laoshan pack --feed feed.json -o laoshan.zip');
  });
});

describe('laoshan pack --feed', () => {
  const picture = at('feeds/illustrations/mayors-cup.svg');

  it('puts the feed and the pictures beside it into the zip, and into the bundle', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, '插图'));
    copyFileSync(picture, join(folder, '插图/样例 1.svg'));
    const image = encodeURI('插图/样例 1.svg');
    const feed = {
      ...FEED,
      items: [
        { ...FEED.items[0], image },
        { id: 'b', image: `./${image}?v=2` },
      ],
    };
    const path = feedIn(folder, feed);
    const { code, err } = await laoshan(['pack', '--feed', path, '-o', 'a.zip'], { cwd: folder });
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Wrote a.zip') });
    const files = packedAt(join(folder, 'a.zip'));
    expect(Object.keys(files).filter((name) => name.startsWith('feeds/'))).toEqual([
      'feeds/feed.json',
      'feeds/插图/样例 1.svg',
    ]);
    expect(textOf(files['feeds/feed.json'])).toBe(readFileSync(path, 'utf8'));
    const bundle = textOf(files['laoshan.bundle.js']);
    expect(bundle.match(/"image":"data:image\/svg\+xml,/g)).toHaveLength(2);
    const hashes = JSON.parse(textOf(files['integrity.json']));
    expect(hashes['laoshan.bundle.js']).toBe(
      `sha384-${hashOf(files['laoshan.bundle.js'], 'sha384', 'base64')}`,
    );
    expect(sumsIn(files)).toEqual(sumsOf(files));
  });

  it('takes no file from outside the folder of the feed, and says which pictures failed', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'inside'));
    copyFileSync(picture, join(folder, 'secret.svg'));
    writeFileSync(join(folder, 'inside/no-picture.svg'), 'secret');
    const images = [
      '../secret.svg',
      '..%2fsecret.svg',
      '%2e%2e/secret.svg',
      join(folder, 'secret.svg'),
      'gone.svg',
      'no-picture.svg',
      '%zz.svg',
    ];
    const items = images.map((image, id) => ({ id: String(id), title: 'x', image }));
    const path = feedIn(join(folder, 'inside'), { ...FEED, items });
    const { code, out, err } = await laoshan(['pack', '-f', path, '-o', 'a.zip'], { cwd: folder });
    expect(code).toBe(1);
    expect(out).toMatch(/ files, /);
    for (const image of images) expect(err).toContain(`The picture ${image} was left out. `);
    const files = packedAt(join(folder, 'a.zip'));
    expect(Object.keys(files).filter((name) => name.startsWith('feeds/'))).toEqual([
      'feeds/feed.json',
    ]);
    expect(textOf(files['laoshan.bundle.js']).includes('"image":')).toBe(false);
    const json = await laoshan(['pack', '-f', path, '-o', 'a.zip', '--json'], { cwd: folder });
    expect({ code: json.code, err: json.err }).toEqual({ code: 1, err: '' });
    const { failedPictures } = JSON.parse(json.out);
    expect(failedPictures.map(({ address }: { address: string }) => address)).toEqual(images);
    expect(failedPictures[5]).toMatchObject({ code: 'notPicture' });
  });

  it('asks no site for a picture, and says that it will not show', async () => {
    const folder = newFolder();
    const feed = { ...FEED, items: [{ id: 'a', title: 'x', image: 'https://news.example/a.jpg' }] };
    const { code, err } = await laoshan(['pack', '-f', feedIn(folder, feed), '-o', 'a.zip'], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(err).toContain('The picture https://news.example/a.jpg is on another site');
  });

  it('reads a feed from standard input, in GB18030 too, and packs it in UTF-8', async () => {
    const folder = newFolder();
    // 样例.
    const title = Buffer.from([0xd1, 0xf9, 0xc0, 0xfd]);
    const [head = '', tail = ''] = JSON.stringify({ ...FEED, items: [], title: '|' }).split('|');
    const input = Buffer.concat([Buffer.from(head), title, Buffer.from(tail)]);
    const { code, err } = await laoshan(['pack', '-f', '-', '-o', 'a.zip'], { cwd: folder, input });
    expect(code).toBe(0);
    expect(err).toContain('GB18030');
    const files = packedAt(join(folder, 'a.zip'));
    expect(JSON.parse(textOf(files['feeds/feed.json'])).title).toBe('样例');
  });
});

describe('laoshan pack, asked for what cannot be', () => {
  it.each([
    ['no output', ['pack'], 'The option "-o'],
    ['an unknown option', ['pack', '-o', 'a.zip', '--fast'], 'There is no option "--fast"'],
    ['no such feed', ['pack', '-f', 'gone.json', '-o', 'a.zip'], 'There is no file gone.json'],
    ['a folder as the feed', ['pack', '-f', '.', '-o', 'a.zip'], '. is a folder'],
    ['a truncated feed', ['pack', '-f', 'cut.json', '-o', 'a.zip'], 'cut.json:1:12'],
    [
      'a file that is no feed',
      ['pack', '-f', 'list.json', '-o', 'a.zip'],
      'list.json is no JSON Feed',
    ],
    ['a folder as the output', ['pack', '-o', '.'], '. is a folder'],
    ['the feed as the output', ['pack', '-f', 'list.json', '-o', './list.json'], 'is not the feed'],
    ['a file as a folder', ['pack', '-o', 'cut.json/a.zip'], 'cut.json/a.zip cannot be written'],
  ])('%s: exit 2, a sentence, and no file', async (_, args, sentence) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'cut.json'), '{"version":');
    writeFileSync(join(folder, 'list.json'), '{}');
    const { code, out, err } = await laoshan(args, { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(out).toBe('');
    expect(readdirSync(folder).sort()).toEqual(['cut.json', 'list.json']);
  });

  it('two things on standard output: says so in the JSON', async () => {
    const { code, out, err } = await laoshan(['pack', '-o', '-', '--json']);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(JSON.parse(out).error).toEqual({
      code: 'badValue',
      message: '"--output" cannot be "-"; write: the name of a file, beside --json.',
    });
  });

  it('leaves the old zip as it was when the new one cannot be made', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.zip'), 'old');
    const { code } = await laoshan(['pack', '-f', 'gone.json', '-o', 'a.zip'], { cwd: folder });
    expect(code).toBe(2);
    expect(readFileSync(join(folder, 'a.zip'), 'utf8')).toBe('old');
  });

  it('writes the zip to standard output for "-", and nothing else there', async () => {
    const folder = newFolder();
    const { code, out, err } = await laoshan(['pack', '-o', '-'], { cwd: folder });
    expect({ code, err, start: out.slice(0, 2) }).toEqual({ code: 0, err: '', start: 'PK' });
    expect(out).not.toContain(' files, ');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('ends at Ctrl-C with a whole zip or none', async () => {
    const folder = newFolder();
    const child = spawn(process.execPath, [at('dist/cli.mjs'), 'pack', '-o', 'a.zip'], {
      cwd: folder,
    });
    // As soon as there is anything of it.
    const watcher = watch(folder, () => child.kill('SIGINT'));
    await new Promise((resolve) => child.on('close', resolve));
    watcher.close();
    const names = readdirSync(folder);
    expect(names.filter((name) => name !== 'a.zip')).toEqual([]);
    for (const name of names) {
      const files = packedAt(join(folder, name));
      expect(sumsIn(files)).toEqual(sumsOf(files));
    }
  });
});
