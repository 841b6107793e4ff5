import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findItem, parse } from '../../src/feed/index.js';
import { figureSentence, figureText } from '../../src/format/index.js';
import { zhCN } from '../../src/messages/zh-CN.js';
import type { PageLog } from '../helpers/browser.js';
import { newPage, site, usePages, visit } from '../helpers/pages.js';
import { codes, read } from '../tree/markdown.js';

const EXAMPLES = readdirSync('examples').sort();
/** Those that need no web server. */
const ON_DISK = ['bundle.html', 'carrier.html', 'inline.html', 'presenter.html'];
const ELEMENTS = 'laoshan-stat, laoshan-article, laoshan-hotline, laoshan-arena, laoshan-presenter';

usePages();

async function open(url: string): Promise<{ page: Page; log: PageLog }> {
  const { page, log } = await newPage();
  await visit(page, url);
  await page.waitForFunction(
    (selector) => {
      const all = Array.from(document.querySelectorAll(selector));
      return all.length > 0 && all.every((tag) => tag.getAttribute('state') === 'ready');
    },
    { timeout: 10_000 },
    ELEMENTS,
  );
  return { page, log };
}

const onDisk = (file: string) => pathToFileURL(resolve('examples', file)).href;

it('are those that the README names', () => {
  const [, named = ''] = /\[`examples\/`\](.*?)\n\[/s.exec(read('README.md')) ?? [];
  expect(codes(named).sort()).toEqual(EXAMPLES);
});

describe.each(EXAMPLES)('examples/%s', (file) => {
  let page: Page;
  let log: PageLog;

  beforeAll(async () => {
    ({ page, log } = await open(`${site().origin}/examples/${file}`));
  });
  afterAll(() => page.close());

  it('is ready, silent, and asks only for our own files', () => {
    expect(log).toMatchObject({ console: [], errors: [], failures: [] });
    expect(log.requests.filter((url) => !url.startsWith(`${site().origin}/`))).toEqual([]);
  });

  it('says inside its tags what the feed says', async () => {
    const raw: unknown = JSON.parse(readFileSync('feeds/laoshan.zh-CN.json', 'utf8'));
    const { feed } = parse(raw, `${site().origin}/feeds/laoshan.zh-CN.json`);
    const tags = await page.$$eval('laoshan-stat, laoshan-article', (all) =>
      all.map((tag) => {
        // What is baked says more than its label and figure, or its headline.
        const figure = tag.querySelector('p > b');
        const label = figure?.previousSibling?.textContent?.trim();
        const headline = tag.querySelector('article :is(h2, h3)');
        const light = figure ? `${label}${figure.textContent}` : (headline ?? tag).textContent;
        return {
          id: tag.getAttribute('src')?.split('#')[1] ?? '',
          light: (light ?? '').trim(),
          drawn: (tag.shadowRoot?.querySelector('.reading, .inline')?.textContent ?? '').replace(
            /\s/g,
            '',
          ),
        };
      }),
    );
    for (const { id, light, drawn } of tags) {
      const item = findItem(feed.items, id);
      const { stat } = item?._laoshan ?? {};
      const text = stat && figureText(stat, zhCN);
      expect(light).toBe(
        text ? `${stat.label ?? item?.title}${figureSentence(text, zhCN)}` : (item?.title ?? light),
      );
      // Without a feed: the tag's text and its attributes say the same figure.
      if (!item) expect(light.endsWith(drawn) && drawn !== '').toBe(true);
    }
  });

  it('names inside its tags the reports and speakers that are drawn, in their order', async () => {
    const lists = await page.$$eval('laoshan-hotline, laoshan-arena', (all) =>
      all.map((tag) => {
        const root = tag.shadowRoot;
        return {
          light: Array.from(tag.querySelectorAll('li'), (item) => {
            const baked = Array.from(item.querySelectorAll('h2, h2 + p'));
            const parts = baked.length > 0 ? baked : [item];
            return parts.map(({ textContent }) => textContent ?? '').join('：');
          }),
          drawn: Array.from(root?.querySelectorAll('li .title') ?? [], (title) =>
            (title.textContent ?? '').replace(/^[\d\s]+/, '').trim(),
          ),
          words: Array.from(root?.querySelectorAll('.case > .status') ?? [], (status) =>
            (status.textContent ?? '').trim(),
          ),
        };
      }),
    );
    for (const { light, drawn, words } of lists) {
      expect(drawn.length).toBeGreaterThan(0);
      expect(light).toEqual(drawn.map((title, i) => [title, words[i]].filter(Boolean).join('：')));
    }
  });

  it('has links that lead somewhere, with the script and without', async () => {
    for (const link of await page.$$('body > p > a[href^="#"]')) {
      const hash = await link.evaluate((each) => (each as HTMLAnchorElement).hash);
      expect(await page.$$(`laoshan-hotline ${hash}`)).toHaveLength(1);
      await link.click();
      await page.waitForFunction(() =>
        document
          .querySelector('laoshan-hotline')
          ?.shadowRoot?.querySelector('[aria-current] [open]'),
      );
    }
  });

  it('is short enough to copy', () => {
    expect(readFileSync(`examples/${file}`, 'utf8').trim().split('\n').length).toBeLessThan(40);
  });
});

describe.each(ON_DISK)('examples/%s, opened from the file system', (file) => {
  it('is ready and silent, and asks for nothing but itself and its scripts', async () => {
    const { page, log } = await open(onDisk(file));
    expect(log).toMatchObject({ console: [], errors: [], failures: [] });
    const [first, ...scripts] = log.requests;
    expect(first).toBe(onDisk(file));
    expect(scripts).toHaveLength(file === 'presenter.html' ? 2 : 1);
    expect(scripts[0]).toMatch(/\/dist\/laoshan\.(bundle|classic)\.js$/);
    expect(scripts[1] ?? '/dist/laoshan.presenter.js').toMatch(/\/dist\/laoshan\.presenter\.js$/);
    await page.close();
  });
});

it('examples/baked.html says without the script what it says with it', async () => {
  const url = `${site().origin}/examples/baked.html`;
  const read = (page: Page) =>
    page.$$eval(ELEMENTS, (all) =>
      all.map(({ shadowRoot }) => shadowRoot?.textContent?.replace(/\s/g, '')),
    );
  const { page } = await open(url);
  const drawn = await read(page);
  await page.close();
  const { page: still } = await newPage();
  await still.setJavaScriptEnabled(false);
  await visit(still, url);
  expect(await read(still)).toEqual(drawn);
  expect(drawn.every(Boolean)).toBe(true);
  await still.close();
});
