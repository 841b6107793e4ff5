import { describe, expect, it } from 'vitest';
import { BUNDLE, open, shown, states } from '../helpers/embedding.js';
import { usePages } from '../helpers/pages.js';

usePages();

describe('the bundle', () => {
  it('needs no request, for its pictures either', async () => {
    const { page, log } = await open({
      head: BUNDLE,
      body: '<laoshan-article src="#innovation-park"><h3>创新园</h3></laoshan-article><laoshan-stat src="#removed-stock">102</laoshan-stat>',
    });
    await page.waitForSelector('laoshan-article[state=ready]');
    expect(await states(page)).toEqual(['ready', 'ready']);
    expect(log.requests.map((url) => new URL(url).pathname)).toEqual([
      '/script',
      '/dist/laoshan.bundle.js',
    ]);
    const width = await page.$eval('laoshan-article', (element) => {
      const image = element.shadowRoot?.querySelector('img');
      image?.scrollIntoView();
      return image?.decode().then(() => image.naturalWidth);
    });
    expect(width).toBeGreaterThan(0);
    await page.close();
  });

  it('turns carriers into elements', async () => {
    const { page } = await open({
      head: BUNDLE,
      body: '<div data-laoshan="stat" data-src="#removed-stock">拆除存量违建102万平方米</div>',
    });
    await page.waitForSelector('div > laoshan-stat[state=ready]');
    await page.close();
  });

  it('reads well on a page in GBK: what it says is ASCII', async () => {
    const { page } = await open({
      head: BUNDLE,
      body: '<laoshan-stat src="#removed-stock">x</laoshan-stat>',
      headers: { 'Content-Type': 'text/html;charset=gbk' },
    });
    await page.waitForSelector('laoshan-stat[state=ready]');
    expect((await shown(page))[0]).toContain('万平方米');
    await page.close();
  });
});
