import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import type { LaoshanOptions } from '../../src/vite.js';
import { useFolders } from '../helpers/command.js';
import { newPage, usePages } from '../helpers/pages.js';
import { laoshan } from '../helpers/vite.js';

usePages();
const folder = useFolders();

const feedOf = (title: string): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: '样例镇要闻',
    items: [{ id: 'bridge', title, content_text: '样例桥通车。' }],
  });

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>样例镇</title></head><body>
<laoshan-article id="light" src="#bridge">样例桥</laoshan-article><p id="host"></p>
<script>
  const root = document.getElementById('host').attachShadow({ mode: 'open' });
  root.append(Object.assign(document.createElement('laoshan-article'), { src: '#bridge' }));
</script></body></html>`;

let server: ViteDevServer | undefined;
afterEach(() => server?.close());

/** A project in work, open in a browser. `write` changes its feed. */
async function work(feed: string, options: Partial<LaoshanOptions> = {}) {
  const root = folder();
  mkdirSync(join(root, 'public'));
  const file = join(root, 'public/feed.json');
  writeFileSync(join(root, 'index.html'), PAGE);
  writeFileSync(file, feed);
  const plugins = [laoshan({ feed: 'public/feed.json', bundle: 'news.js', ...options })];
  const config = { root, configFile: false, logLevel: 'silent', plugins } as const;
  server = await createServer({ ...config, server: { port: 0 } });
  await server.listen();
  const { watcher } = server;
  // Vite's watcher takes changes that follow each other at once for one, and may miss the later.
  const write = async (text: string) => {
    let told = false;
    watcher.once('change', () => {
      told = true;
    });
    while (!told) {
      writeFileSync(file, text);
      await setTimeout(500);
    }
  };
  const { page, log } = await newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  return { page, log, write };
}

/** Waits until both elements show a title. */
const shows = (page: Page, title: string) =>
  page.waitForFunction(
    (text) => {
      const inner = document.getElementById('host')?.shadowRoot?.querySelector('laoshan-article');
      const all = [document.getElementById('light'), inner];
      return all.every((each) => each?.shadowRoot?.textContent?.includes(text));
    },
    { polling: 50 },
    title,
  );

const overlay = (page: Page) =>
  page.evaluate(
    () => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? null,
  );

describe('a page in work', () => {
  it('follows its feed without being loaded anew, in shadow roots too', async () => {
    const { page, log, write } = await work(feedOf('样例桥通车'));
    await shows(page, '样例桥通车');
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    await write(feedOf('样例桥封闭'));
    await shows(page, '样例桥封闭');
    expect(await page.evaluate(() => Reflect.get(window, 'stayed'))).toBe(true);
    expect(log.errors).toEqual([]);
    await page.close();
  });

  it('is told where the feed is broken, and goes on when it is mended', async () => {
    const { page, write } = await work(feedOf('样例桥通车'));
    await shows(page, '样例桥通车');
    await write('{\n"version" 1');
    await page.waitForSelector('vite-error-overlay');
    expect(await overlay(page)).toContain('feed.json:2:11');
    await shows(page, '样例桥通车');
    await write(feedOf('样例桥封闭'));
    await shows(page, '样例桥封闭');
    expect(await overlay(page)).toBeNull();
    await page.close();
  });

  it('may begin with a feed that is broken', async () => {
    const { page, write } = await work('{');
    expect(await page.$eval('#light', (element) => element.textContent)).toBe('样例桥');
    await write(feedOf('样例桥封闭'));
    await shows(page, '样例桥封闭');
    await page.close();
  });
});
