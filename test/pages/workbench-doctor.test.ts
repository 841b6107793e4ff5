import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { EMPTY_FEED } from '../../src/publish/raw.js';
import { usePages } from '../helpers/pages.js';
import { axeViolations, type Opening, openWorkbench, tooWide } from '../helpers/workbench.js';

usePages();

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: '样例镇一日',
  language: 'zh-CN',
  feed_url: 'https://news.example/feed.json',
  items: [{ id: 'trees', title: '种的树', _laoshan: { stat: { value: 12_000, unit: '棵' } } }],
};

async function open(more: Partial<Opening> = {}) {
  const opened = await openWorkbench({ step: 'doctor', feed: FEED, ...more });
  if ((more.feed ?? FEED).items.length) await opened.page.waitForSelector('#doctor-probe');
  return opened;
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
    // What was copied is what is pasted next, into the same CMS.
    await page.click('#doctor-advice + button');
    await paste(page, '<div>种的树 1.2万棵</div>');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#doctor-advice')?.value.startsWith('<iframe'),
    );
    expect(log.errors).toEqual([]);
    await page.close();
  });

  it('judges a probe in one go, in English', async () => {
    const { page, log } = await open({ lang: 'en' });
    const probe = await fieldOf(page, '#doctor-probe');
    await page.select('#doctor-said', 'probe');
    await paste(page, probe);
    expect(await page.$$eval('.fate.kept', (all) => all.length)).toBe(5);
    await paste(page, probe.replace(/<\/?laoshan[^>]*>/g, ''));
    await page.waitForSelector('.fate.lost');
    expect(await textOf(page, '.fates')).toContain('The tag: taken away');
    expect(await textOf(page, 'section:last-of-type')).toContain('Take "The div"');
    // Nor does the page's own policy complain of what is in there.
    expect([log.errors, log.console]).toEqual([[], []]);
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

  it('sends nobody to static HTML where that was taken away with the script', async () => {
    const { page } = await open();
    const probe = await fieldOf(page, '#doctor-probe');
    await page.select('#doctor-said', 'probe');
    const scriptless = probe.replace(/<script.*?<\/script>/gs, '');
    await paste(page, scriptless);
    await page.waitForSelector('.fates');
    expect(await textOf(page, 'section:last-of-type')).toMatch(
      /读者看到的是文字。\s*想要同样的样子/,
    );
    await paste(page, scriptless.replace(/ style="[^"]*"/g, ''));
    await page.waitForSelector('.fates li:last-child > .fate.lost');
    expect(await textOf(page, 'section:last-of-type')).toMatch(/读者看到的是文字。\s*要贴的代码/);
    await page.close();
  });

  it('works without a feed: it names the form', async () => {
    const { page } = await open({ lang: 'en', feed: EMPTY_FEED });
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
    async (lang, width, scheme) => {
      const { page } = await open({ lang, width, scheme });
      await page.select('#doctor-said', 'probe');
      await paste(page, (await fieldOf(page, '#doctor-probe')).replace(/<\/?laoshan[^>]*>/g, ''));
      await page.waitForSelector('.fates');
      expect(await axeViolations(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
      await page.close();
    },
  );
});
