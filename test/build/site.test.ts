import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { laoshan, useFolders } from '../helpers/command.js';

const newFolder = useFolders();

const PAGES = ['site/index.html', 'site/en.html', 'examples/baked.html'];
const FEEDS = ['feeds/laoshan.zh-CN.json', 'feeds/laoshan.en.json'];

describe('our own pages', () => {
  it('are of feeds that are fit to be published', async () => {
    expect(await laoshan(['check', '--strict', '--quiet', ...FEEDS])).toMatchObject({ code: 0 });
  });

  it.each(PAGES)('%s is what the command bakes, on whatever day', async (page) => {
    const folder = newFolder();
    const feeds = FEEDS.flatMap((feed) => ['--feed', feed]);
    for (const day of ['1999-12-31T12:00:00Z', '2031-07-16T12:00:00Z']) {
      const path = join(folder, `${Date.parse(day)}.html`);
      const { code, err } = await laoshan(['bake', page, ...feeds, '--now', day, '-o', path]);
      expect([code, err]).toEqual([0, expect.stringMatching(/ of our tags/)]);
      expect(readFileSync(path, 'utf8')).toBe(readFileSync(page, 'utf8'));
    }
  });
});
