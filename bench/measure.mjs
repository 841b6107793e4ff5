import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
import { read } from '../scripts/paths.mjs';
import { browserFlags } from '../scripts/test/find-browser.mjs';
import { feed } from './figures.mjs';
import { pages, sourced, VIEWPORT } from './pages.mjs';
import { CATEGORIES, timeToFirstPaint } from './trace.mjs';

/** Milliseconds from the scrolling on: longer than the longest animation, which is 2.2 s of countup.js. */
const WINDOW = 3500;

/** Milliseconds in which what follows the load comes to an end. */
const REST = 500;

/** @typedef {keyof typeof pages} Name */
/** @typedef {Record<'paint' | 'stand' | 'animation' | 'heap' | 'elements' | 'shift', number>} Visit */

/**
 * Serves the four pages. @param {Record<string, string>} scripts by name
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function servePages(scripts) {
  const files = new Map([
    ['/blank', ['text/html', '<!doctype html><title>Blank</title>']],
    ['/feed.json', ['application/feed+json', JSON.stringify(feed())]],
    ['/sourced.json', ['application/feed+json', JSON.stringify(feed(true))]],
    ['/dist/laoshan.css', ['text/css', read('dist/laoshan.css')]],
  ]);
  for (const [name, text] of Object.entries(scripts))
    files.set(`/${name}.js`, ['text/javascript', text]);
  for (const [name, { html }] of Object.entries(pages)) files.set(`/${name}`, ['text/html', html]);
  files.set('/sourced', ['text/html', sourced]);
  const server = createServer((request, response) => {
    const [type, text] = files.get(request.url ?? '') ?? [];
    response.writeHead(type ? 200 : 404, { 'Content-Type': `${type};charset=utf-8` });
    response.end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/**
 * Opens one page in a browser of its own, scrolls to its figures and waits until they are at rest. Times are those
 * that the page's main thread was at work, so that what else the machine does counts little.
 * @param {string} executablePath @param {string} address @returns {Promise<Visit & { version: string }>}
 */
export async function visit(executablePath, address) {
  const browser = await launch({
    executablePath,
    headless: true,
    args: [...browserFlags, '--hide-scrollbars'],
  });
  try {
    const [page = await browser.newPage()] = await browser.pages();
    await page.setViewport({ ...VIEWPORT, deviceScaleFactor: 1 });
    await page.goto(new URL('/blank', address).href);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const metrics = async () => {
      const { metrics: list } = await session.send('Performance.getMetrics');
      return new Map(list.map(({ name, value }) => [name, value]));
    };
    const work = async () => (await metrics()).get('TaskDuration') ?? Number.NaN;

    const before = await work();
    await page.tracing.start({ categories: CATEGORIES });
    await page.goto(address);
    await page.evaluate(stand);
    const stood = await work();
    const trace = await page.tracing.stop();
    await pause(REST);

    const rested = await work();
    await page.evaluate(() => document.querySelector('.grid')?.scrollIntoView());
    await pause(WINDOW);
    const moved = await work();

    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    return {
      version: await browser.version(),
      paint: timeToFirstPaint(JSON.parse(new TextDecoder().decode(trace)).traceEvents),
      stand: (stood - before) * 1000,
      animation: (moved - rested) * 1000,
      heap: (await metrics()).get('JSHeapUsedSize') ?? Number.NaN,
      elements: elementsOf(root, 'grid'),
      shift: await page.evaluate(() => Reflect.get(window, 'shifted')),
    };
  } finally {
    await browser.close();
  }
}

/** Runs in the page: when its figures stand, and two frames later, so that they have been drawn. */
async function stand() {
  await Reflect.get(window, 'figuresStand');
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Elements below the one of a class, in the light and in shadow roots; what the browser keeps inside its own elements
 * is not counted. @param {any} node of the DOM domain @param {string} name
 */
export function elementsOf(node, name) {
  const all = [...below(node)];
  const top = all.find(({ attributes = [] }) => attributes.includes(name));
  return top ? [...below(top)].length : Number.NaN;
}

/** @param {any} node @returns {Generator<any>} */
function* below({ children = [], shadowRoots = [] }) {
  for (const child of [...shadowRoots, ...children]) {
    if (child.shadowRootType === 'user-agent') continue;
    if (child.nodeType === 1) yield child;
    yield* below(child);
  }
}

/**
 * The most elements that one of our figures has in its shadow root, with what it tells when it is opened.
 * @param {string} executablePath @param {string} address
 * @returns {Promise<number>}
 */
export async function elementsInside(executablePath, address) {
  const browser = await launch({ executablePath, headless: true, args: browserFlags });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.evaluate(stand);
    return await page.evaluate(async () => {
      const roots = [...document.querySelectorAll('laoshan-stat')].map((each) => each.shadowRoot);
      for (const root of roots) root?.querySelector('summary')?.click();
      for (const _ of [1, 2, 3]) await new Promise((resolve) => requestAnimationFrame(resolve));
      return Math.max(...roots.map((root) => root?.querySelectorAll('*').length ?? 0));
    });
  } finally {
    await browser.close();
  }
}
