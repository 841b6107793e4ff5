import { describe, expect, it } from 'vitest';
import { CLASSIC, open } from '../helpers/embedding.js';
import { usePages } from '../helpers/pages.js';

usePages();

const LATE = `<script>setTimeout(()=>{const s=document.createElement('script');s.src='${/src="([^"]+)"/.exec(CLASSIC)?.[1]}';document.head.append(s)},300)</script>`;

describe('a baked shadow root', () => {
  it('keeps the reader’s focus when the element draws in its place', async () => {
    const { page, log } = await open({
      head: '',
      body: `<laoshan-article src="/feeds/laoshan.zh-CN.json#mayors-cup"><h3>市长杯</h3><template shadowrootmode="open"><h3 class="baked"><a href="/site/">市长杯</a></h3></template></laoshan-article>
<script>document.querySelector('laoshan-article').shadowRoot.querySelector('a').focus()</script>${LATE}`,
    });
    await page.waitForSelector('laoshan-article[state=ready]');
    const focused = await page.$eval('laoshan-article', ({ shadowRoot }) => ({
      baked: Boolean(shadowRoot?.querySelector('.baked')),
      address: (shadowRoot?.activeElement as HTMLAnchorElement | null)?.href,
    }));
    expect(focused.baked).toBe(false);
    expect(focused.address).toMatch(/\/site\/stories\/zh-CN\/mayors-cup\.html$/);
    expect(log.errors).toEqual([]);
    await page.close();
  });
});
