import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch as launchChrome, type Page } from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/test/find-browser.mjs';

export interface TestBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** A browser of its own with an empty profile, in Chinese, as all of our tests start it. */
export async function launch(flags: readonly string[] = []): Promise<TestBrowser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: run "npm test", or set CHROME_PATH.');
  const profile = mkdtempSync(join(tmpdir(), 'laoshan-widgets-'));
  const browser = await launchChrome({
    executablePath,
    userDataDir: profile,
    headless: true,
    args: [...browserFlags, ...flags],
  });
  return {
    browser,
    async close() {
      await browser.close();
      // The browser may still be writing its last files.
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

export interface PageLog {
  /** `warning: text`, as the console had it. */
  readonly console: string[];
  /** Uncaught errors and rejections. */
  readonly errors: string[];
  /** Addresses asked for, data URLs apart. */
  readonly requests: string[];
  /** Addresses that failed, with the reason. */
  readonly failures: string[];
}

/** Listens to a page from now on: call it before `goto`. */
export function watch(page: Page): PageLog {
  const log: PageLog = { console: [], errors: [], requests: [], failures: [] };
  page.on('console', (message) => log.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => {
    log.errors.push(error instanceof Error ? error.message : String(error));
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) log.requests.push(request.url());
  });
  page.on('requestfailed', (request) => {
    log.failures.push(`${request.url()} ${request.failure()?.errorText ?? ''}`.trim());
  });
  return log;
}
