import type { Page } from 'puppeteer-core';

/** Gives the page, and every frame that it will have, the `hit()` that hostile texts call. Call it before `goto`. */
export async function countHits(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    Object.assign(window, {
      hits: 0,
      hit() {
        (window.top as unknown as { hits: number }).hits += 1;
      },
    });
  });
}

/** How often it was called. */
export const hitsIn = (page: Page) =>
  page.evaluate(() => (window as unknown as { hits: number }).hits);
