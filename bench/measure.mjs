import { read } from '../scripts/paths.mjs';
import { inBrowser, named, pause, REST, serve } from './browser.mjs';
import { feed } from './figures.mjs';
import { pages, sourced, VIEWPORT } from './pages.mjs';
import { CATEGORIES, timeToFirstPaint } from './trace.mjs';

/** Milliseconds from the scrolling on: longer than the longest animation, which is 2.2 s of countup.js. */
const WINDOW = 3500;

/** @typedef {keyof typeof pages} Name */
/** @typedef {Record<'paint' | 'stand' | 'animation' | 'heap' | 'elements' | 'shift', number>} Visit */

/** Serves the four pages. @param {Record<string, string>} scripts by name */
export const servePages = (scripts) =>
  serve({
    '/feed.json': JSON.stringify(feed()),
    '/sourced.json': JSON.stringify(feed(true)),
    '/dist/laoshan.css': read('dist/laoshan.css'),
    ...named(scripts, '.js', (text) => text),
    ...named(pages, '.html', ({ html }) => html),
    '/sourced.html': sourced,
  });

/**
 * Opens one page in a browser of its own, scrolls to its figures and waits until they are at rest.
 * @param {string} executablePath @param {string} address @returns {Promise<Visit & { version: string }>}
 */
export const visit = (executablePath, address) =>
  inBrowser([executablePath, address, VIEWPORT], async ({ browser, page, session, work, heap }) => {
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
    return {
      version: await browser.version(),
      paint: timeToFirstPaint(JSON.parse(new TextDecoder().decode(trace)).traceEvents),
      stand: stood - before,
      animation: moved - rested,
      heap: await heap(),
      elements: elementsOf(root, 'grid'),
      shift: await page.evaluate(() => Reflect.get(window, 'shifted')),
    };
  });

/** Runs in the page: when its figures stand, and two frames later, so that they have been drawn. */
async function stand() {
  await Reflect.get(window, 'figuresStand');
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

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
export const elementsInside = (executablePath, address) =>
  inBrowser([executablePath, address, VIEWPORT], async ({ page }) => {
    await page.goto(address);
    await page.evaluate(stand);
    return await page.evaluate(async () => {
      const roots = [...document.querySelectorAll('laoshan-stat')].map((each) => each.shadowRoot);
      for (const root of roots) root?.querySelector('summary')?.click();
      for (const _ of [1, 2, 3]) await new Promise((resolve) => requestAnimationFrame(resolve));
      return Math.max(...roots.map((root) => root?.querySelectorAll('*').length ?? 0));
    });
  });
