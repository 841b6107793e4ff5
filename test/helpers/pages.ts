import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { chromium, type PageLog, type TestBrowser, watch } from './browser.js';
import { serve, type TestServer } from './serve.js';

let server: TestServer | undefined;
let browser: TestBrowser | undefined;

/** Gives every test of a file one server, and a browser without the pages of other files. Call it once, at the top. */
export function usePages(): void {
  beforeAll(async () => {
    server = await serve();
    browser = await chromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
}

export function site(): TestServer {
  if (!server) throw new Error('Call usePages() at the top of the file.');
  return server;
}

/**
 * A blank page of the file's browser, and what it will say.
 * @param isAlone it finds nothing of what other pages have kept in the browser
 */
export async function newPage(
  isAlone = false,
): Promise<{ readonly page: Page; readonly log: PageLog }> {
  if (!browser) throw new Error('Call usePages() at the top of the file.');
  const { browser: own } = browser;
  const page = await (isAlone ? await own.createBrowserContext() : own).newPage();
  return { page, log: watch(page) };
}

/** Goes to an address, and waits until the page has asked for nothing for a tenth of a second. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForNetworkIdle({ idleTime: 100 });
}

/** Waits until an IntersectionObserver of our own was told where the element is, and so those before it. */
export async function observed(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (each) =>
      new Promise((resolve) =>
        new IntersectionObserver(() => resolve(true)).observe(
          document.querySelector(each) as Element,
        ),
      ),
    { polling: 50 },
    selector,
  );
}
