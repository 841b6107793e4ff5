import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { newPage, site, usePages } from '../helpers/pages.js';

usePages();

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: '样例镇一日',
  language: 'zh-CN',
  feed_url: 'https://news.example/feed.json',
  items: [{ id: 'trees', title: '种的树', _laoshan: { stat: { value: 12_000, unit: '棵' } } }],
};

interface App extends HTMLElement {
  readonly context: { readonly store: { edit(feed: unknown): void } };
}

async function open(language = 'zh-CN', feed: unknown = FEED) {
  const { page, log } = await newPage();
  await page.goto(`${site().url}/workbench/?lang=${language}#doctor`);
  await page.waitForSelector('workbench-doctor h2');
  if (feed) {
    await page.$eval('workbench-app', (app, given) => (app as App).context.store.edit(given), feed);
    await page.waitForSelector('#doctor-probe');
  }
  return { page, log };
}

/** As a paste of what a CMS shows as source. */
async function paste(page: Page, source: string) {
  await page.$eval(
    '#doctor-source',
    (field, text) => {
      (field as HTMLTextAreaElement).value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    source,
  );
}

const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText.trim());

const fieldOf = (page: Page, selector: string) =>
  page.$eval(selector, (field) => (field as HTMLTextAreaElement).value);

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: typeof Axe };
    const found = await axe.run(document);
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

describe('the paste doctor', () => {
  it('says in Chinese what a CMS took away, and gives the code that survives', async () => {
    const { page, log } = await open();
    await paste(page, '<p>种的树 1.2万棵</p>');
    // Nothing of ours is in there, so somebody must say what it was.
    expect(await textOf(page, 'section:last-of-type')).toContain('里面没有我们的代码');
    await page.select('#doctor-said', 'tag');
    await page.waitForSelector('.fate.lost');
    expect(await textOf(page, '.fates')).toMatch(/^标签：被删掉了\s+发布系统不认这种写法/);
    expect(await fieldOf(page, '#doctor-advice')).toMatch(/^<div data-laoshan="stat"/);
    // The next paste tells of the same CMS.
    await page.select('#doctor-said', 'carrier');
    await paste(page, '<div>种的树 1.2万棵</div>');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#doctor-advice')?.value.startsWith('<iframe'),
    );
    expect(log.errors).toEqual([]);
    await page.close();
  });

  it('judges a probe in one go, in English', async () => {
    const { page } = await open('en');
    const probe = await fieldOf(page, '#doctor-probe');
    await page.select('#doctor-said', 'probe');
    await paste(page, probe);
    expect(await page.$$eval('.fate.kept', (all) => all.length)).toBe(5);
    await paste(page, probe.replace(/<\/?laoshan[^>]*>/g, ''));
    await page.waitForSelector('.fate.lost');
    expect(await textOf(page, '.fates')).toContain('The tag: taken away');
    expect(await textOf(page, 'section:last-of-type')).toContain('Take "The div"');
    await page.close();
  });

  it('takes the source of what was copied with its looks', async () => {
    const { page } = await open();
    await page.focus('#doctor-source');
    await page.$eval('#doctor-source', (field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '种的树');
      clipboardData.setData('text/html', '<b>种的树</b>');
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#doctor-source')?.value,
    );
    expect(await fieldOf(page, '#doctor-source')).toBe('<b>种的树</b>');
    await page.close();
  });

  it('shows no piece of a source as anything but text, and runs none of it', async () => {
    const { page, log } = await open();
    const hits = log.requests.length;
    await page.select('#doctor-said', 'tag');
    await paste(
      page,
      '<laoshan-stat src="https://evil.example/<img src=x onerror=alert(1)>"><img src="https://evil.example/a.png" onerror="document.title=1"><script>document.title=2</script></laoshan-stat>',
    );
    await page.waitForSelector('.fates');
    expect(await page.$$eval('.fates img, .fates script', (all) => all.length)).toBe(0);
    expect(await page.title()).toContain('粘贴诊断');
    expect(log.requests.slice(hits).filter((url) => url.includes('evil'))).toEqual([]);
    await page.close();
  });

  it('works without a feed: it names the form', async () => {
    const { page } = await open('en', undefined);
    await paste(page, '&lt;laoshan-stat src="feed.json#a"&gt;12&lt;/laoshan-stat&gt;');
    await page.waitForSelector('.fate.escaped');
    expect(await textOf(page, 'section:last-of-type')).toContain('Try "The div"');
    expect(await page.$('#doctor-advice')).toBe(null);
    await page.close();
  });

  it.each([
    ['zh-CN', 390, 'light'],
    ['en', 1440, 'dark'],
    ['zh-CN', 320, 'dark'],
  ] as const)(
    'has no axe violation and stays within the screen: %s, %i px, %s',
    async (language, width, scheme) => {
      const { page } = await open(language);
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.select('#doctor-said', 'probe');
      await paste(page, (await fieldOf(page, '#doctor-probe')).replace(/<\/?laoshan[^>]*>/g, ''));
      await page.waitForSelector('.fates');
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await page.close();
    },
  );
});
