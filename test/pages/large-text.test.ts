import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type TestBrowser } from '../helpers/browser.js';
import { site, usePages, visit } from '../helpers/pages.js';

usePages();

/** A reader who set the browser's own font size to 200 %. */
const LARGE = ['--blink-settings=defaultFontSize=32'];

const FIGURES = [
  'removed-stock',
  'removed-new-area',
  'cases-closed',
  'park-tax',
  'beizhai-wages',
  'gdp-rank',
];

let large: TestBrowser;

beforeAll(async () => {
  large = await launch(LARGE);
});
afterAll(() => large.close());

describe('[P19, P34] text at 200 %', () => {
  it.each([
    ['zh-CN', 320],
    ['zh-CN', 256],
    ['en', 320],
  ])('figures, stories and reports stay inside a page in %s of %i px', async (lang, width) => {
    const feed = `/feeds/laoshan.${lang}.json`;
    const tags = [
      ...FIGURES.map((id) => `<laoshan-stat src="${feed}#${id}">x</laoshan-stat>`),
      `<laoshan-article src="${feed}#mayors-cup">x</laoshan-article>`,
      `<laoshan-article layout="row" src="${feed}#removal-campaign">x</laoshan-article>`,
      `<laoshan-hotline filters="status" src="${feed}">x</laoshan-hotline>`,
    ];
    const url = site().page(
      `/large-${lang}-${width}`,
      `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><script type="module" src="/dist/laoshan.js"></script><body style="margin:0">${tags.join('')}</body></html>`,
    );
    const page = await large.browser.newPage();
    await page.setViewport({ width, height: 800 });
    await visit(page, url);
    await page.waitForFunction(
      (count) => document.querySelectorAll('[state=ready]').length === count,
      {},
      tags.length,
    );
    const seen = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      base: getComputedStyle(
        document.querySelector('laoshan-stat')?.shadowRoot?.querySelector('.stat') as Element,
      ).fontSize,
    }));
    expect(seen).toEqual({ width, base: '34px' });
    await page.close();
  });
});
