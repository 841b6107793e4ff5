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
  return withProfile((userDataDir) =>
    launchChrome({
      executablePath,
      userDataDir,
      headless: true,
      // Ended with the worker, below.
      handleSIGTERM: false,
      args: [...browserFlags, ...flags],
    }),
  );
}

/** Starts a browser with an empty profile, which is gone with it. */
export async function withProfile(
  start: (userDataDir: string) => Promise<Browser>,
): Promise<TestBrowser> {
  const profile = mkdtempSync(join(process.env['PROFILES'] ?? tmpdir(), 'laoshan-widgets-'));
  const browser = await start(profile);
  running.add(browser);
  return {
    browser,
    async close() {
      running.delete(browser);
      await browser.close();
      // The browser may still be writing its last files.
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

const running = new Set<Browser>();

// A worker is told to end so, and has half a second for it: what its browsers leave, profiles.mjs takes away.
process.once('SIGTERM', () => {
  for (const browser of running) {
    const pid = browser.process()?.pid;
    if (pid && browser.connected)
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  }
  process.kill(process.pid, 'SIGTERM');
});

/**
 * A browser that a worker starts once and keeps for all of its files: to start one takes longer than most of them. A file that
 * closes it leaves no page and no cookie to the next; all else that pages keep goes by their port, which each file has its own of.
 */
export function keeping(start: () => Promise<TestBrowser>): () => Promise<TestBrowser> {
  let kept: TestBrowser | undefined;
  return async () => {
    // One that has crashed failed the tests that it was in, and no more.
    if (!kept?.browser.connected) kept = await start();
    const { browser } = kept;
    const [first] = await browser.pages();
    return {
      browser,
      async close() {
        if (!browser.connected) return;
        const opened = (await browser.pages()).filter((page) => page !== first);
        await Promise.all(opened.map((page) => page.close()));
        await browser.deleteCookie(...(await browser.cookies()));
      },
    };
  };
}

/** The current Chromium of this worker. */
export const chromium = keeping(launch);

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
