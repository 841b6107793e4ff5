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

  it('keeps open the details that the reader opened, and no others', async () => {
    const item = (id: string, open = '') =>
      `<li><h3>${id}</h3><details${open}><summary>详情</summary><a href="#${id}">链接</a></details></li>`;
    const { page, log } = await open({
      head: '',
      body: `<laoshan-hotline src="/feeds/laoshan.zh-CN.json"><p>来电</p><template shadowrootmode="open"><ul class="baked">${item('a')}${item('b', ' open')}${item('c')}${item('d')}</ul></template></laoshan-hotline>
<script>document.querySelector('laoshan-hotline').shadowRoot.querySelectorAll('summary')[2].click();document.querySelector('laoshan-hotline').shadowRoot.querySelectorAll('summary')[2].focus()</script>${LATE}`,
    });
    await page.waitForSelector('laoshan-hotline[state=ready]');
    const found = () =>
      page.$eval('laoshan-hotline', ({ shadowRoot }) => ({
        baked: Boolean(shadowRoot?.querySelector('.baked')),
        open: Array.from(shadowRoot?.querySelectorAll('details') ?? [], ({ open }) => open),
        focus: (
          shadowRoot?.activeElement?.getAttribute('aria-label') ??
          shadowRoot?.activeElement?.textContent
        )
          ?.replace(/\s+/g, ' ')
          .trim(),
      }));
    const kept = {
      baked: false,
      open: [false, true, true, false],
      focus: '详情 学校对面垃圾桶扎堆，垃圾满出来',
    };
    expect(await found()).toEqual(kept);
    await page.$eval('laoshan-hotline', async (element) => {
      element.setAttribute('heading-level', '4');
      await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    });
    expect(await found()).toEqual(kept);
    expect(log.errors).toEqual([]);
    await page.close();
  });
});
