import { PredefinedNetworkConditions } from 'puppeteer-core';
import { inBrowser, pause, REST } from '../browser.mjs';

const VIEWPORT = { width: 412, height: 915 };
const SLOWED = 4;

/**
 * @typedef {object} Visit
 * @property {number} paint ms from the navigation to the first paint of content
 * @property {number} shift sum of all layout shifts, until the elements stand and rest
 * @property {number} ready elements that came to stand
 */

/**
 * Opens a page on slow 4G, as Lighthouse has it, with the processor slowed: a browser of its own.
 * @param {string} executablePath @param {string} address @param {number} elements that the page's script shall bring to stand
 * @returns {Promise<Visit & { version: string }>}
 */
export const visit = (executablePath, address, elements) =>
  inBrowser([executablePath, address, VIEWPORT], async ({ browser, page }) => {
    await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
    await page.emulateCPUThrottling(SLOWED);
    await page.evaluateOnNewDocument(() => {
      const seen = { paint: 0, shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const { name, startTime } of list.getEntries())
          if (name === 'first-contentful-paint') seen.paint = startTime;
      }).observe({ type: 'paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += Reflect.get(entry, 'value');
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address);
    await page.waitForFunction(
      (count) => document.querySelectorAll('[state=ready]').length === count,
      { polling: 100, timeout: 60_000 },
      elements,
    );
    await pause(REST);
    const { paint, shift } = await page.evaluate(() => Reflect.get(window, 'seen'));
    return { version: await browser.version(), paint, shift, ready: elements };
  });
