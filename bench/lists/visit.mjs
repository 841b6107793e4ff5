import { inBrowser, pause, REST } from '../browser.mjs';
import { CATEGORIES, tasksOf, timeToFirstPaint } from '../trace.mjs';
import { TYPED } from './cases.mjs';
import { VIEWPORT } from './pages.mjs';

/** Milliseconds between two keys: those of a fast typist. */
const BETWEEN = 100;

/** Milliseconds in which even a long feed is read to its last facet. */
const SETTLED = 2500;

/** Milliseconds from the last key on: longer than ours waits until it tells what was found. */
const TOLD = 1500;

/** @typedef {import('../browser.mjs').Opened} Opened */
/**
 * @typedef {object} Visit
 * @property {number} first work to the first paint
 * @property {number} paint the same to the first that has content
 * @property {number} stand work until the first cases stand
 * @property {number} elements
 * @property {number} typing work from the focus on, until what 16 keys have found is told
 * @property {number} keys the same from the first key on
 * @property {string} found the first case that the search found, where there is one
 */

/**
 * Opens one page in a browser of its own, waits until its first cases stand, and types into its search, where it has one.
 * @param {string} executablePath @param {string} address
 * @returns {Promise<Visit & { version: string }>}
 */
export const visit = (executablePath, address) =>
  inBrowser([executablePath, address, VIEWPORT], async (opened) => {
    const { browser, page, work } = opened;
    const before = await work();
    await page.tracing.start({ categories: CATEGORIES });
    await page.goto(address);
    await page.evaluate(stand);
    const stood = await work();
    // The browser may tell of a paint some time after it.
    await pause(REST);
    const events = eventsOf(await page.tracing.stop());
    const elements = await page.evaluate(elementsOfList);

    const rested = await work();
    const searches = await focus(opened);
    const ready = await work();
    if (searches) await type(opened, TYPED);
    const typed = await work();
    return {
      version: await browser.version(),
      first: timeToFirstPaint(events),
      paint: timeToFirstPaint(events, 'firstContentfulPaint'),
      stand: stood - before,
      elements,
      typing: searches ? typed - rested : Number.NaN,
      keys: searches ? typed - ready : Number.NaN,
      found: searches ? await page.evaluate(firstFound) : '',
    };
  });

/** Bytes that a page's scripts hold at rest. @param {string} executablePath @param {string} address */
export const heapOf = (executablePath, address) =>
  inBrowser([executablePath, address, VIEWPORT], async ({ page, heap }) => {
    await page.goto(address, { waitUntil: 'networkidle0' });
    await pause(SETTLED);
    return heap();
  });

/**
 * Reads a long feed with ours and looks for its last case.
 * @param {string} executablePath @param {string} address @param {string} query
 */
export const readLong = (executablePath, address, query) =>
  inBrowser([executablePath, address, VIEWPORT], async (opened) => {
    const { page } = opened;
    await page.tracing.start({ categories: CATEGORIES });
    await page.goto(address);
    await page.evaluate(stand);
    await pause(SETTLED);
    const tasks = tasksOf(eventsOf(await page.tracing.stop())).map(({ tdur = 0 }) => tdur);
    await focus(opened);
    await type(opened, query);
    return {
      longest: Math.max(...tasks) / tasks.reduce((sum, each) => sum + each, 0),
      found: await page.evaluate(firstFound),
    };
  });

/** @param {Uint8Array | undefined} trace @returns {any[]} */
const eventsOf = (trace) => JSON.parse(new TextDecoder().decode(trace)).traceEvents;

/** Has the reader in the search of a page, with what that begins at an end. Returns whether it has one. @param {Opened} opened */
async function focus({ page, session }) {
  // Else no page without a window is told that it has the focus.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const there = await page.evaluate(focusSearch);
  await pause(REST);
  return there;
}

/** Types key by key, until what was found stands and is told. @param {Opened} opened @param {string} text */
async function type({ page, session }, text) {
  for (const key of text) {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    await pause(BETWEEN);
  }
  await pause(TOLD);
  await page.evaluate(drawn);
}

/** Runs in the page: when its first cases stand, and two frames later, so that they have been drawn. */
export async function stand() {
  for (;;) {
    const list = document.querySelector('.list');
    const root = list?.localName.includes('-') ? list.shadowRoot : list;
    if (root?.querySelector('.case')) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

/** Runs in the page. */
async function drawn() {
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Runs in the page. */
function focusSearch() {
  const search = document.querySelector('.list')?.shadowRoot?.querySelector('input');
  search?.focus();
  return search != null;
}

/** Runs in the page: what its script has made, without the light content that was there before. */
function elementsOfList() {
  const list = document.querySelector('.list');
  return (list?.shadowRoot ?? list)?.querySelectorAll('*').length ?? Number.NaN;
}

/** Runs in the page: the first case on show. */
export function firstFound() {
  const list = document.querySelector('.list');
  const title = (list?.shadowRoot ?? list)?.querySelector('.case .title');
  return title?.textContent?.trim() ?? '';
}
