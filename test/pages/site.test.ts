import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findItem, type Item, parse } from '../../src/feed/index.js';
import { figureSentence, figureText } from '../../src/format/index.js';
import { messagesFor } from '../../src/messages/index.js';
import type { PageLog } from '../helpers/browser.js';
import { newPage, site, usePages } from '../helpers/pages.js';

const PAGES = [
  ['zh-CN', 'index.html'],
  ['en', 'en.html'],
] as const;
const ELEMENTS = 'laoshan-stat, laoshan-article';

usePages();

interface Options {
  readonly width?: number;
  readonly script?: boolean;
  readonly scheme?: 'light' | 'dark';
}

/** What the page notes while it loads. */
interface Notes {
  readonly violations: readonly string[];
  readonly shift: number;
}

async function open(
  url: string,
  { width = 1440, script = true, scheme = 'light' }: Options = {},
): Promise<{ page: Page; log: PageLog }> {
  const { page, log } = await newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setJavaScriptEnabled(script);
  await page.evaluateOnNewDocument(() => {
    const notes: { violations: string[]; shift: number } = { violations: [], shift: 0 };
    Object.assign(window, { notes });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      notes.violations.push(`${violatedDirective} ${blockedURI}`);
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        notes.shift += (entry as PerformanceEntry & { readonly value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  if (script) await page.waitForFunction(allReady, { timeout: 10_000 }, ELEMENTS);
  return { page, log };
}

function allReady(selector: string): boolean {
  return Array.from(document.querySelectorAll(selector)).every(
    (element) => element.getAttribute('state') === 'ready',
  );
}

const addressOf = (file: string) => `${site().origin}/site/${file}`;
const notesOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { readonly notes: Notes }).notes);

/** From the top to the end, so that every lazy picture and every figure has been met. */
const scrollThrough = (page: Page) =>
  page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
      scrollTo(0, y);
      await new Promise((done) => setTimeout(done, 40));
    }
  });

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a page's tag holds, against what the feed says of that item. */
function saidOf(item: Item, lang: string, layout: string | null): Record<string, string> {
  const words = messagesFor(lang);
  const { stat } = item._laoshan;
  if (!stat) {
    const url = new URL(item.url ?? '', `${site().origin}/feeds/`).href;
    return { headline: item.title ?? '', summary: item.summary ?? '', url };
  }
  const text = figureText(stat, words);
  const figure = text ? figureSentence(text, words) : '';
  return layout === 'inline' ? { figure } : { figure, label: stat.label ?? item.title ?? '' };
}

describe.each(PAGES)('the front page in %s', (lang, file) => {
  it('draws every element, says nothing in the console, asks only for our own files', async () => {
    const { page, log } = await open(addressOf(file));
    await scrollThrough(page);
    const count = await page.$$eval(ELEMENTS, (all) => all.length);
    expect(count).toBeGreaterThan(40);
    expect(log).toMatchObject({ console: [], errors: [], failures: [] });
    expect(log.requests.filter((url) => !url.startsWith(`${site().origin}/`))).toEqual([]);
    expect(log.requests.filter((url) => url.includes('/feeds/laoshan'))).toHaveLength(1);
    await page.close();
  });

  it('[P16] reads whole without JavaScript, with the feed’s own figures and headlines', async () => {
    const raw: unknown = JSON.parse(readFileSync(`feeds/laoshan.${lang}.json`, 'utf8'));
    const { feed } = parse(raw, `${site().origin}/feeds/laoshan.${lang}.json`);
    const { page, log } = await open(addressOf(file), { script: false });
    const tags = await page.$$eval(ELEMENTS, (all) =>
      all.map((tag) => ({
        id: tag.getAttribute('src')?.slice(1) ?? '',
        layout: tag.getAttribute('layout'),
        visible: tag.getClientRects().length > 0,
        all: tag.textContent,
        figure: tag.querySelector('.reading')?.textContent,
        label: tag.querySelector('.label')?.textContent,
        headline: tag.querySelector('h3')?.textContent,
        summary: tag.querySelector('h3 + p')?.textContent,
        url: tag.querySelector<HTMLAnchorElement>('h3 a')?.href,
      })),
    );
    expect(tags.length).toBeGreaterThan(40);
    for (const { id, layout, visible, all, ...parts } of tags) {
      const item = findItem(feed.items, id);
      const written = Object.entries({ ...parts, figure: layout === 'inline' ? all : parts.figure })
        .filter(([, text]) => text !== null && text !== undefined)
        .map(([name, text]) => [name, plain(text)]);
      expect({ id, visible, ...Object.fromEntries(written) }).toEqual({
        id,
        visible: true,
        ...(item && saidOf(item, lang, layout)),
      });
    }
    expect(log.requests.some((url) => url.includes('/feeds/laoshan'))).toBe(false);
    await page.close();
  });

  it.each([256, 320, 768, 1024, 1440])(
    '[P21] neither overflows nor moves at %i px',
    async (width) => {
      const excess = () => document.documentElement.scrollWidth - innerWidth;
      const { page } = await open(addressOf(file), { width });
      await scrollThrough(page);
      expect(await page.evaluate(excess)).toBeLessThanOrEqual(0);
      expect((await notesOf(page)).shift).toBeLessThan(0.05);
      await page.close();
      const light = await open(addressOf(file), { width, script: false });
      expect(await light.page.evaluate(excess)).toBeLessThanOrEqual(0);
      await light.page.close();
    },
  );

  it('[P10] works under a strict Content-Security-Policy', async () => {
    const url = site().page(`/site/strict-${file}`, readFileSync(`site/${file}`, 'utf8'), {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'",
    });
    const { page, log } = await open(url);
    await scrollThrough(page);
    expect((await notesOf(page)).violations).toEqual([]);
    expect(log).toMatchObject({ console: [], errors: [], failures: [] });
    await page.close();
  });

  it.each([
    ['light', 1440],
    ['dark', 320],
  ] as const)('[P34] has no axe violation: %s, %i px', async (scheme, width) => {
    const { page } = await open(addressOf(file), { scheme, width });
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { readonly axe: typeof Axe };
      const { violations } = await axe.run(document);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
    });
    expect(found).toEqual([]);
    await page.close();
  });

  it('[P40] prints every figure whole, on a handful of pages', async () => {
    const { page } = await open(addressOf(file));
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = Number(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/.exec(pdf)?.[1]);
    expect(sheets).toBeGreaterThan(2);
    expect(sheets).toBeLessThan(10);
    // What stands on A4 less its margins, at 96 px an inch.
    await page.emulateMediaType('print');
    await page.setViewport({ width: 695, height: 1017 });
    const cut = await page.$$eval('laoshan-stat:not([layout])', (all) =>
      all
        .filter((element) => {
          const value = element.shadowRoot?.querySelector('.reading');
          const box = value?.getBoundingClientRect();
          const own = element.getBoundingClientRect();
          const inside =
            box && box.width > 0 && box.left >= own.left - 1 && box.right <= own.right + 1;
          const moving = element.shadowRoot?.querySelector('.moving');
          return !inside || moving || getComputedStyle(element).breakInside !== 'avoid';
        })
        .map((element) => element.getAttribute('src')),
    );
    expect(cut).toEqual([]);
    await page.close();
  });

  it('leads only to pages that are there', async () => {
    const { page } = await open(addressOf(file));
    const links = await page.$$eval('a[href]', (all) =>
      all.map((link) => (link as HTMLAnchorElement).href.split('#')[0] ?? ''),
    );
    const answers = await Promise.all(
      Array.from(new Set(links), async (url) => `${(await fetch(url)).status} ${url}`),
    );
    expect(answers.length).toBeGreaterThan(10);
    expect(answers.filter((answer) => !answer.startsWith('200'))).toEqual([]);
    await page.close();
  });
});

it('shows the same items in both languages', async () => {
  const ids = PAGES.map(([, file]) => readFileSync(`site/${file}`, 'utf8').match(/src="#[^"]+"/g));
  expect(ids[0]).toEqual(ids[1]);
});
