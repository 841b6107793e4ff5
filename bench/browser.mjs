import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { browserFlags } from '../scripts/test/find-browser.mjs';

/** Milliseconds in which what follows the load comes to an end. */
export const REST = 500;

/** @typedef {Awaited<ReturnType<typeof open>>} Opened */

const TYPES = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/feed+json',
};

/** A file of each entry, by its path. @template T @param {Record<string, T>} all @param {string} end @param {(value: T) => string} text */
export const named = (all, end, text) =>
  Object.fromEntries(Object.entries(all).map(([name, value]) => [`/${name}${end}`, text(value)]));

/**
 * Serves texts to pages.
 * @param {Readonly<Record<string, string>>} files by path @param {{ gzip?: boolean }} [options] as sites send them where that matters
 */
export async function serve(files, { gzip = false } = {}) {
  const all = { '/blank.html': '<!doctype html><title>Blank</title>', ...files };
  const server = createServer(({ url = '' }, response) => {
    const text = Object.hasOwn(all, url) ? all[/** @type {keyof typeof all} */ (url)] : undefined;
    const type = TYPES[/** @type {keyof typeof TYPES} */ (url.split('.').at(-1))];
    response.writeHead(text === undefined ? 404 : 200, {
      'Content-Type': `${type};charset=utf-8`,
      ...(gzip && { 'Content-Encoding': 'gzip' }),
    });
    response.end(gzip ? gzipSync(text ?? '') : text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/**
 * Opens a browser of its own with a blank page, from which a measured one is gone to. Times are those that the page's
 * main thread was at work, so that what else the machine does counts little.
 * @param {string} executablePath @param {string} address any of the server's
 * @param {import('puppeteer-core').Viewport} viewport
 */
async function open(executablePath, address, viewport) {
  const browser = await launch({
    executablePath,
    headless: true,
    args: [...browserFlags, '--hide-scrollbars'],
  });
  const [page = await browser.newPage()] = await browser.pages();
  await page.setViewport({ ...viewport, deviceScaleFactor: 1 });
  await page.goto(new URL('/blank.html', address).href);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metric = async (/** @type {string} */ wanted) => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  };
  return {
    browser,
    page,
    session,
    /** Milliseconds. */
    work: async () => (await metric('TaskDuration')) * 1000,
    /** Bytes that scripts hold. */
    heap: async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return metric('JSHeapUsedSize');
    },
  };
}

/**
 * @template T
 * @param {readonly [executablePath: string, address: string, viewport: import('puppeteer-core').Viewport]} where
 * @param {(opened: Opened) => Promise<T>} run
 */
export async function inBrowser(where, run) {
  const opened = await open(...where);
  try {
    return await run(opened);
  } finally {
    await opened.browser.close();
  }
}

/** @param {number} ms */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
