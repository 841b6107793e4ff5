import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/feed/index.js';
import { laoshan, useFolders } from '../helpers/command.js';

const newFolder = useFolders();
const NAMES = ['README.md', 'feed.json', 'index.html', 'laoshan.bundle.js'];

const LANGUAGES = [
  ['en', 'A Day in Sampleton'],
  ['zh-CN', '样例镇一日'],
] as const;

describe('laoshan init', () => {
  it.each(LANGUAGES)('makes a project in %s', async (language, title) => {
    const folder = join(newFolder(), 'one/two');
    const { code, out } = await laoshan(['init', folder, '--lang', language]);
    expect(code).toBe(0);
    expect(out).toContain(`\n  $ cd ${folder}\n  $ npx laoshan-widgets check feed.json\n`);
    expect(readdirSync(folder).sort()).toEqual(NAMES);
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    for (const name of ['README.md', 'feed.json', 'index.html'])
      expect(read(name)).toContain(title);
    expect(read('index.html')).toContain(`<html lang="${language}">`);
    const { feed, problems } = parse(
      JSON.parse(read('feed.json')),
      'https://example.com/feed.json',
    );
    expect(problems).toEqual([]);
    expect(feed.language).toBe(language);
    const ids = feed.items.map(({ id }) => id);
    const named = Array.from(read('index.html').matchAll(/src="#([^"]+)"/g), ([, id]) => id);
    expect(named.sort()).toEqual(ids.sort());
  });

  it.each(LANGUAGES)('has a feed in %s that passes the strictest check', async (language) => {
    const folder = newFolder();
    await laoshan(['init', folder, '--lang', language]);
    const { code, out, err } = await laoshan(['check', '--strict', 'feed.json'], { cwd: folder });
    expect({ code, err }, out).toEqual({ code: 0, err: '' });
  });

  it('fills an empty folder, the working one too', async () => {
    const folder = newFolder();
    const { code, out } = await laoshan(['init', '.'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).not.toContain('$ cd');
    expect(readdirSync(folder).sort()).toEqual(NAMES);
  });

  it('names a folder with a space as a shell takes it', async () => {
    const { out } = await laoshan(['init', 'my pages'], { cwd: newFolder() });
    expect(out).toContain('\n  $ cd "my pages"\n');
  });

  it('writes over nothing', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'feed.json'), 'mine');
    const { code, out, err } = await laoshan(['init', folder]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`${folder} has files already`);
    expect(readdirSync(folder)).toEqual(['feed.json']);
    expect(readFileSync(join(folder, 'feed.json'), 'utf8')).toBe('mine');
  });

  it('cannot make a folder of a file', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'taken'), '');
    for (const [path, sentence] of [
      ['taken', 'taken is not a folder'],
      ['taken/below', 'taken/below is not a folder'],
    ] as const) {
      const { code, err } = await laoshan(['init', path], { cwd: folder });
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(sentence) });
    }
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  it('needs a folder', async () => {
    const { code, err } = await laoshan(['init']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('"folder" is missing') });
  });

  it('gives the list as JSON, alone', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'sample'));
    const { code, out, err } = await laoshan(['init', 'sample', '--json'], { cwd: folder });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { files, ...rest } = JSON.parse(out);
    expect(rest).toEqual({ folder: 'sample' });
    expect(files.map(({ name }: { name: string }) => name).sort()).toEqual(NAMES);
    for (const { name, bytes } of files)
      expect(bytes).toBe(readFileSync(join(folder, 'sample', name)).length);
  });
});
