import type { Page } from 'puppeteer-core';
import { startFirefox } from '../../scripts/engines/firefox.mjs';
import { chromium, keeping, type TestBrowser, watch, withProfile } from '../helpers/browser.js';
import { type Engine, type EnginePage, expressionOf, SIZE, until } from './engine.js';

/** The current Chromium, as in all other tests. */
export const openChromium = async () => engine('chromium', await chromium());

const firefox = keeping(() => withProfile(startFirefox));

export const openFirefox = async () => engine('firefox', await firefox());

async function engine(name: string, { browser, close }: TestBrowser): Promise<Engine> {
  return {
    name,
    version: await browser.version(),
    tier: 'enhanced',
    async open(url, size = SIZE) {
      const page = await browser.newPage();
      const log = watch(page);
      await page.setViewport(size);
      await page.goto(url, { waitUntil: 'load' });
      return { ...adapter(page), log: async () => log };
    },
    close,
  };
}

const adapter = (page: Page): Omit<EnginePage, 'log'> => ({
  evaluate: <T>(source: string | ((...given: never[]) => T), ...given: unknown[]) =>
    page.evaluate(expressionOf(source, given)) as Promise<T>,
  waitFor: (expression, timeout = 10_000) =>
    until(() => page.evaluate(`Boolean(${expression})`), expression, timeout),
  screenshot: async () => Buffer.from(await page.screenshot()),
  setSize: (size) => page.setViewport(size),
  press: (key) => page.keyboard.press(key),
  close: () => page.close(),
});
