import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { parse } from '../../src/feed/index.js';
import type { PageLog } from '../helpers/browser.js';
import { newPage, site, visit } from '../helpers/pages.js';

export const PAGES = [
  ['zh-CN', 'index.html'],
  ['en', 'en.html'],
] as const;
export const ELEMENTS =
  'laoshan-stat, laoshan-stats, laoshan-article, laoshan-arena, laoshan-hotline, laoshan-tiers, laoshan-articles';

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

export async function open(
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
  await visit(page, url);
  if (script) await page.waitForFunction(allReady, { timeout: 10_000 }, ELEMENTS);
  return { page, log };
}

export function allReady(selector: string): boolean {
  return Array.from(document.querySelectorAll(selector)).every(
    (element) => element.getAttribute('state') === 'ready',
  );
}

export const addressOf = (file: string) => `${site().origin}/site/${file}`;

/** The page as browsers have it that know no declarative shadow roots. */
export const unrootedOf = (file: string) =>
  site().page(
    `/site/unrooted-${file}`,
    readFileSync(`site/${file}`, 'utf8').replaceAll(
      '<template shadowrootmode=',
      '<template data-mode=',
    ),
  );
export const notesOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { readonly notes: Notes }).notes);

/** From the top to the end, so that every lazy picture and every figure has been met. */
export const scrollThrough = (page: Page) =>
  page.evaluate(async () => {
    const step = innerHeight - 100;
    for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
      scrollTo(0, y);
      // Observers are told behind the frame that has it in view.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
  });

/** The feed of an edition, as the widgets have it. */
export function feedOf(lang: string) {
  const path = `feeds/laoshan.${lang}.json`;
  return parse(JSON.parse(readFileSync(path, 'utf8')), `${site().origin}/${path}`).feed;
}
