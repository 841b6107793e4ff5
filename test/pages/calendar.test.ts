import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../src/publish/bundle.js';
import type { PageLog } from '../helpers/browser.js';
import { newPage, site, usePages } from '../helpers/pages.js';
import { contest, feedOf } from '../presenter/event.js';

usePages();

const feed = {
  ...feedOf({ show: contest, undated: { venue: '样例镇礼堂' } }),
  feed_url: 'https://news.example/feed.json',
};
const DEFAULT = readFileSync('feeds/laoshan.zh-CN.json', 'utf8');
const CSP =
  "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types laoshan-widgets";
const MAIN = '<script src="/dist/laoshan.js" type="module"></script>';
const CALENDAR = '<script src="/dist/laoshan.calendar.js"></script>';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laoshan-calendar-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A page under a strict policy that saves what is downloaded. */
async function open(
  head: string,
  body: string,
  headers: Readonly<Record<string, string>> = { 'Content-Security-Policy': CSP },
): Promise<{ page: Page; log: PageLog }> {
  const { page, log } = await newPage();
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await page.evaluateOnNewDocument(() => {
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      Object.assign(window, { saved: this.download });
      click.call(this);
    };
  });
  site().page('/show.json', JSON.stringify(feed), { 'Content-Type': 'application/json' });
  site().page('/default.json', DEFAULT, { 'Content-Type': 'application/json' });
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title>${head}<body>${body}`;
  await page.goto(site().page('/calendar', html, headers));
  return { page, log };
}

/** The text of the file that was saved. Browsers on systems whose locale has no Chinese change its name. */
async function saved(): Promise<string> {
  for (let tried = 0; tried < 100; tried++) {
    const name = readdirSync(folder).find((each) => /^download$|\.ics$/.test(each));
    if (name) {
      const text = readFileSync(join(folder, name), 'utf8');
      rmSync(join(folder, name));
      return text;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Nothing was saved.');
}

const TAG = '<laoshan-calendar src="/show.json#show">3月5日14:00</laoshan-calendar>';
/** Waits for what stands in the shadow root, where no mutation of the document tells of it. */
async function drawn(page: Page, selector: string) {
  await page.waitForFunction(
    (each) => document.querySelector('laoshan-calendar')?.shadowRoot?.querySelector(each),
    { polling: 50 },
    selector,
  );
  return page.$(`laoshan-calendar >>> ${selector}`);
}

const button = (page: Page) => drawn(page, 'button');
const light = (page: Page) => drawn(page, 'slot');

describe('laoshan-calendar', () => {
  it.each([
    [
      'the elements first',
      MAIN.replace(' type="module"', '').replace('laoshan.js', 'laoshan.classic.js') + CALENDAR,
    ],
    ['the calendar first', CALENDAR + MAIN],
  ])(
    'hands over a file under a strict policy, by keyboard, with one request: %s',
    async (_order, head) => {
      const { page, log } = await open(
        head,
        `${TAG}<laoshan-arena src="/show.json#show">x</laoshan-arena>`,
      );
      const found = await button(page);
      expect(await found?.evaluate((each) => each.textContent)).toBe('加入日历');
      await found?.focus();
      await page.keyboard.press('Enter');
      const text = await saved();
      expect(await page.evaluate(() => Reflect.get(window, 'saved'))).toBe(
        '样例擂台 四个社区 一年的账.ics',
      );
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
      expect(events).toHaveLength(1 + contest.speakers.length);
      expect(String(events[0]?.getFirstPropertyValue('uid'))).toBe(
        'https://news.example/feed.json#show',
      );
      expect(String(events[0]?.getFirstPropertyValue('dtstart'))).toBe('2024-03-05T06:00:00Z');
      // A body that was read to its end may be told as aborted, when the machine is busy.
      expect(log).toMatchObject({ console: [], errors: [] });
      expect(log.requests.filter((url) => url.endsWith('/show.json'))).toHaveLength(1);
      expect(
        log.requests.filter((url) => !url.startsWith(site().origin) && !url.startsWith('blob:')),
      ).toEqual([]);
      await page.close();
    },
  );

  it.each([
    ['no date', TAG.replace('#show', '#undated')],
    ['a month and a day alone', TAG.replace('/show.json#show', '/default.json#arena-0715')],
    ['no such event', TAG.replace('#show', '#gone')],
    ['no feed', TAG.replace('/show.json', '/gone.json')],
    ['no address', '<laoshan-calendar>3月5日14:00</laoshan-calendar>'],
  ])('leaves what stands inside it where there is %s', async (_what, tag) => {
    const { page, log } = await open(MAIN + CALENDAR, tag);
    await light(page);
    expect(await page.$('laoshan-calendar >>> button')).toBeNull();
    expect(
      await page.$eval('laoshan-calendar', (each) => each.getBoundingClientRect().width),
    ).toBeGreaterThan(20);
    expect(log.errors).toEqual([]);
    await page.close();
  });

  it('does nothing without the elements', async () => {
    const { page, log } = await open(CALENDAR, TAG);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await page.$eval('laoshan-calendar', (each) => each.shadowRoot)).toBeNull();
    expect(log).toMatchObject({ console: [], errors: [], failures: [] });
    await page.close();
  });

  it('follows its attributes, and speaks the language of its tag', async () => {
    const { page } = await open(MAIN + CALENDAR, TAG);
    await button(page);
    await page.$eval('laoshan-calendar', (each) => each.setAttribute('lang', 'en'));
    await page.waitForFunction(
      () =>
        document.querySelector('laoshan-calendar')?.shadowRoot?.textContent === 'Add to calendar',
    );
    await page.$eval('laoshan-calendar', (each) => each.setAttribute('src', '/show.json#undated'));
    await light(page);
    await page.close();
  });

  it('is not defined twice, and says so once', async () => {
    const { page, log } = await open(`${MAIN}${CALENDAR}${CALENDAR}`, TAG);
    await button(page);
    expect(log.errors).toEqual([]);
    expect(log.console.filter((line) => line.includes('laoshan-calendar'))).toHaveLength(1);
    await page.close();
  });

  it('works from a disk with a bundle', async () => {
    writeFileSync(
      join(folder, 'b.js'),
      bundle(readFileSync('dist/laoshan.classic.js', 'utf8'), feed),
    );
    writeFileSync(join(folder, 'c.js'), readFileSync('dist/laoshan.calendar.js'));
    const html = `<!doctype html><meta charset="utf-8"><title>t</title><script src="c.js"></script>${TAG.replace('/show.json', '')}<script src="b.js"></script>`;
    writeFileSync(join(folder, 'page.html'), html);
    const { page, log } = await newPage();
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await button(page);
    expect(log).toMatchObject({ console: [], errors: [], failures: [] });
    await page.close();
  });
});
