import { describe, expect, it } from 'vitest';
import { newPage, site, usePages } from '../helpers/pages.js';

usePages();

const SCRIPT = '<script type="module" src="/dist/laoshan.js"></script>';
const FIGURE =
  '<laoshan-stat src="/feeds/laoshan.zh-CN.json#removed-stock">拆除存量违建102万平方米</laoshan-stat>';

/** Notes how often the page had been painted when the elements came. */
const NOTE = `<script>
customElements.whenDefined('laoshan-stat').then(() => {
  window.painted = performance.getEntriesByType('paint').length;
});
</script>`;

async function open(path: string, html: string) {
  const { page } = await newPage();
  await page.goto(site().page(path, `<!doctype html><html lang="zh-CN"><title>t</title>${html}`));
  return page;
}

describe('the script for pages', () => {
  it('leaves the first paint to the page: its own content is on show before the elements come', async () => {
    const page = await open('/early', `${NOTE}${SCRIPT}<body>${FIGURE}`);
    await page.waitForSelector('[state=ready]');
    expect(await page.evaluate('painted')).toBeGreaterThan(0);
    await page.close();
  });

  it('starts at once on a page that has been painted', async () => {
    const page = await open('/late', `<body>${FIGURE}`);
    await page.waitForFunction('performance.getEntriesByType("paint").length');
    const defined = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const script = document.createElement('script');
          script.type = 'module';
          script.src = '/dist/laoshan.js';
          script.onload = () => resolve(Boolean(customElements.get('laoshan-stat')));
          document.head.append(script);
        }),
    );
    expect(defined).toBe(true);
    await page.close();
  });

  it('starts at once while the page is being parsed, for the scripts that follow', async () => {
    const page = await open(
      '/parsed',
      `<script src="/dist/laoshan.classic.js"></script><script>window.defined = Boolean(customElements.get('laoshan-stat'))</script><body>${FIGURE}`,
    );
    expect(await page.evaluate('defined')).toBe(true);
    await page.close();
  });

  it('does not wait for ever where nothing is painted', async () => {
    const inside = site().page(
      '/unpainted',
      `<!doctype html><html lang="zh-CN"><title>t</title>${NOTE}${SCRIPT}<body>${FIGURE}`,
    );
    const page = await open(
      '/around',
      `<body><iframe style="display:none" src="${inside}"></iframe>`,
    );
    const frame = await page.waitForFrame(inside);
    await frame.waitForFunction('"painted" in window', { polling: 50 });
    expect(await frame.evaluate('painted')).toBe(0);
    await page.close();
  });
});
