import type { Browser, Page } from 'puppeteer-core';
import { startFirefox } from '../../scripts/engines/firefox.mjs';
import { launch, watch } from '../helpers/browser.js';
import { type Engine, type EnginePage, expressionOf, SIZE, until } from './engine.js';

/** The current Chromium, as in all other tests. */
export async function openChromium(): Promise<Engine> {
  const { browser, close } = await launch();
  return engine('chromium', browser, close);
}

export async function openFirefox(): Promise<Engine> {
  const browser = await startFirefox();
  return engine('firefox', browser, () => browser.close());
}

async function engine(name: string, browser: Browser, close: () => Promise<void>): Promise<Engine> {
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
  press: (key) => page.keyboard.press(key === ' ' ? 'Space' : key),
  close: () => page.close(),
});
