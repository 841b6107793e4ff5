import { describe, expect, it } from 'vitest';
import { BODY, FEED, MODULE } from '../helpers/embedding.js';
import { newPage, site, usePages, visit } from '../helpers/pages.js';

usePages();

const ALL = 'laoshan-stat, laoshan-article';

/** A page whose frames come when the test says so, and whose first one takes as long. */
async function open(first: () => void) {
  const opened = await newPage();
  await opened.page.evaluateOnNewDocument(() => {
    const held: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (callback) => held.push(callback);
    performance.getEntriesByType = () => [];
    Object.assign(window, {
      frame: () => {
        for (const callback of held.splice(0)) callback(performance.now());
      },
    });
    const { setTimeout } = window;
    Object.assign(window, {
      setTimeout: (step: () => void, ms: number) =>
        ms === 200 ? Object.assign(window, { givenUp: step }) && 0 : setTimeout(step, ms),
    });
  });
  await opened.page.evaluateOnNewDocument(first);
  const doc = `<!doctype html><html lang="zh-CN"><title>x</title><link rel="icon" href="data:,">${MODULE}<body>${BODY}`;
  await visit(opened.page, site().page('/first-paint', doc));
  return opened;
}

const roots = (selector: string) =>
  Array.from(document.querySelectorAll(selector), ({ shadowRoot }) => shadowRoot !== null);
const call = (name: string) => `window.${name}()`;

describe('before the page is shown', () => {
  it('is defined, has asked for its feed, and has drawn nothing', async () => {
    const { page, log } = await open(() => {});
    expect(await page.evaluate(() => customElements.get('laoshan-stat') !== undefined)).toBe(true);
    expect(log.requests.filter((url) => url.endsWith(FEED))).toHaveLength(1);
    expect(await page.evaluate(roots, ALL)).toEqual([false, false]);
    await page.evaluate(call('frame'));
    expect(await page.evaluate(roots, ALL)).toEqual([false, false]);
    await page.evaluate(call('frame'));
    expect(await page.evaluate(roots, ALL)).toEqual([true, true]);
    await page.waitForSelector('laoshan-article[state=ready]');
    expect(log.requests.filter((url) => url.endsWith(FEED))).toHaveLength(1);
    expect(log).toMatchObject({ console: [], errors: [], failures: [] });
    await page.close();
  });

  it('does not wait for frames that never come', async () => {
    const { page } = await open(() => {});
    await page.evaluate(call('givenUp'));
    expect(await page.evaluate(roots, ALL)).toEqual([true, true]);
    await page.close();
  });

  it('may be taken off again, or moved, and is drawn once', async () => {
    const { page, log } = await open(() => {});
    await page.evaluate(() => {
      const [stat, article] = document.querySelectorAll('laoshan-stat, laoshan-article');
      stat?.remove();
      if (article) document.body.prepend(article);
    });
    await page.evaluate(call('frame'));
    await page.evaluate(call('frame'));
    await page.waitForSelector('laoshan-article[state=ready]');
    expect(await page.evaluate(roots, ALL)).toEqual([true]);
    expect(log.requests.filter((url) => url.endsWith(FEED))).toHaveLength(1);
    expect(log).toMatchObject({ console: [], errors: [], failures: [] });
    await page.close();
  });
});

describe('at once', () => {
  it.each([
    [
      'a page that was shown',
      () => {
        performance.getEntriesByType = () => [{ name: 'first-paint' } as PerformanceEntry];
      },
    ],
    [
      'a page that nobody looks at',
      () => {
        Object.defineProperty(document, 'hidden', { get: () => true });
      },
    ],
    [
      'a page that has broken what tells of frames',
      () => {
        performance.getEntriesByType = () => {
          throw new TypeError('broken');
        };
      },
    ],
  ] as const)('draws on %s', async (_name, first) => {
    const { page, log } = await open(first);
    await page.waitForSelector('laoshan-article[state=ready]');
    expect(await page.evaluate(roots, ALL)).toEqual([true, true]);
    expect(log.errors).toEqual([]);
    await page.close();
  });
});
