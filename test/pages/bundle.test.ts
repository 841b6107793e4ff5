import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../src/publish/bundle.js';
import { laoshan, useFolders } from '../helpers/command.js';
import { BUNDLE, open, shown, states } from '../helpers/embedding.js';
import { newPage, usePages } from '../helpers/pages.js';

usePages();
const folder = useFolders();

describe('the bundle', () => {
  it('needs no request, for its pictures either', async () => {
    const { page, log } = await open({
      head: BUNDLE,
      body: '<laoshan-article src="#innovation-park"><h3>创新园</h3></laoshan-article><laoshan-stat src="#removed-stock">102</laoshan-stat>',
    });
    await page.waitForSelector('laoshan-article[state=ready]');
    expect(await states(page)).toEqual(['ready', 'ready']);
    expect(log.requests.map((url) => new URL(url).pathname)).toEqual([
      '/script',
      '/dist/laoshan.bundle.js',
    ]);
    const width = await page.$eval('laoshan-article', (element) => {
      const image = element.shadowRoot?.querySelector('img');
      image?.scrollIntoView();
      return image?.decode().then(() => image.naturalWidth);
    });
    expect(width).toBeGreaterThan(0);
    await page.close();
  });

  it('turns carriers into elements', async () => {
    const { page } = await open({
      head: BUNDLE,
      body: '<div data-laoshan="stat" data-src="#removed-stock">拆除存量违建102万平方米</div>',
    });
    await page.waitForSelector('div > laoshan-stat[state=ready]');
    await page.close();
  });

  it('reads well on a page in GBK: what it says is ASCII', async () => {
    const { page } = await open({
      head: BUNDLE,
      body: '<laoshan-stat src="#removed-stock">x</laoshan-stat>',
      headers: { 'Content-Type': 'text/html;charset=gbk' },
    });
    await page.waitForSelector('laoshan-stat[state=ready]');
    expect((await shown(page))[0]).toContain('万平方米');
    await page.close();
  });

  it('may be pasted into the page itself, whatever the feed says', async () => {
    const title = '</script><!-- <script> \u2028\u2029 样例';
    const runtime = readFileSync(new URL('../../dist/laoshan.classic.js', import.meta.url), 'utf8');
    const version = 'https://jsonfeed.org/version/1.1';
    const script = bundle(runtime, { version, items: [{ id: 'a', title, content_text: 'x' }] });
    const { page, log } = await open({
      head: `<script>${script}</script>`,
      body: '<laoshan-article src="#a">x</laoshan-article>',
    });
    await page.waitForSelector('laoshan-article[state=ready]');
    expect((await shown(page))[0]).toContain('</script><!-- <script>');
    expect(await page.$$eval('script', (all) => all.length)).toBe(1);
    expect(log.errors).toEqual([]);
    await page.close();
  });

  it('works from the disk, by the tag that the command prints for it', async () => {
    const cwd = folder();
    const feed = new URL('../../feeds/laoshan.zh-CN.json', import.meta.url).pathname;
    const { out } = await laoshan(['bundle', feed, '-o', 'news.js', '--json'], { cwd });
    const { local, script, element } = JSON.parse(out);
    const openWith = async (tag: string): Promise<Page> => {
      const path = join(cwd, 'page.html');
      writeFileSync(path, `<!doctype html><meta charset="utf-8">${tag}${element}`);
      const { page } = await newPage();
      await page.goto(pathToFileURL(path).href);
      return page;
    };
    const page = await openWith(local);
    await page.waitForSelector('laoshan-article[state=ready]');
    await page.close();
    // A browser can check nothing that comes from a disk, and so runs nothing that asks for it.
    const checked = await openWith(script);
    expect(await checked.evaluate(() => customElements.get('laoshan-article'))).toBeUndefined();
    await checked.close();
  });
});
