import type { Page } from 'puppeteer-core';
import { startFirefox } from '../../scripts/engines/firefox.mjs';
import {
  chromium,
  keeping,
  type PageLog,
  type TestBrowser,
  watch,
  withProfile,
} from '../helpers/browser.js';
import { LEFT } from '../helpers/serve.js';
import { type Engine, type EnginePage, expressionOf, SIZE, until } from './engine.js';

/** The current Chromium, as in all other tests. */
export const openChromium = async () => engine('chromium', await chromium());

const firefox = keeping(() => withProfile(startFirefox));

export const openFirefox = async () => engine('firefox', await firefox());

/** A tab of its browser, and what its present page says. */
interface Tab {
  readonly page: Page;
  readonly log: PageLog;
}

async function engine(name: string, { browser, close }: TestBrowser): Promise<Engine> {
  /** Those that were left: to open another takes longer than most pages, and what a page has done here goes with its document. */
  const tabs: Tab[] = [];
  const opened = async (): Promise<Tab> => {
    const page = await browser.newPage();
    return { page, log: watch(page) };
  };
  const leave = async (tab: Tab) => {
    try {
      // Of the same site: for a blank page Chromium would start another process, and one more for the next.
      await tab.page.goto(new URL(LEFT, tab.page.url()).href, { timeout: 5_000 });
      tabs.push(tab);
    } catch {
      await tab.page.close();
    }
  };
  return {
    name,
    version: await browser.version(),
    tier: 'enhanced',
    async open(url, size = SIZE) {
      const left = tabs.pop();
      const tab = left ?? (await opened());
      const { page, log } = tab;
      for (const list of Object.values(log)) list.length = 0;
      // Pages of the test's own may have been opened since: what nobody looks at is not drawn.
      if (left) await page.bringToFront();
      await page.setViewport(size);
      await page.goto(url, { waitUntil: 'load' });
      return { ...adapter(page), log: async () => log, close: () => leave(tab) };
    },
    close,
  };
}

const adapter = (page: Page): Omit<EnginePage, 'log' | 'close'> => ({
  evaluate: <T>(source: string | ((...given: never[]) => T), ...given: unknown[]) =>
    page.evaluate(expressionOf(source, given)) as Promise<T>,
  waitFor: (expression, timeout = 10_000) =>
    until(() => page.evaluate(`Boolean(${expression})`), expression, timeout),
  screenshot: async () => Buffer.from(await page.screenshot()),
  setSize: (size) => page.setViewport(size),
  press: (key) => page.keyboard.press(key),
});
