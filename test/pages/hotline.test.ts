import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { MODULE } from '../helpers/embedding.js';
import { newPage, site, usePages } from '../helpers/pages.js';

usePages();

const FEED = '/feeds/laoshan.zh-CN.json';
const HOTLINE = `<laoshan-hotline src="${FEED}">四件来电</laoshan-hotline>`;

/** An inline feed of invented reports with these ids, the odd ones answered. */
function feedOf(ids: readonly string[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: '样例热线（虚构）',
    items: ids.map((id, index) => ({
      id,
      title: `样例 ${id}`,
      _laoshan: {
        report: {
          status: index % 2 ? 'closed' : 'open',
          description: '样例描述。',
          service_name: '样例事项',
        },
      },
    })),
  };
  return `<script type="application/feed+json" data-laoshan>${JSON.stringify(feed)}</script>`;
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `case-${index + 1}`);

/** A page of its own with `body`, opened at `hash` and ready. */
async function open(body: string, hash = ''): Promise<Page> {
  const { page, log } = await newPage();
  const tall = '<style>body{margin:0}i{display:block;height:2000px}</style>';
  const doc = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${tall}${MODULE}<body>${body}</body></html>`;
  await page.setViewport({ width: 800, height: 600 });
  await page.goto(site().page('/hotline', doc) + hash);
  await page.waitForFunction(() => !document.querySelector('laoshan-hotline:not([state=ready])'));
  await settle(page);
  expect(log.errors).toEqual([]);
  return page;
}

/** Lets tasks and drawings that are under way end. */
const settle = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));

const go = async (page: Page, hash: string) => {
  await page.evaluate((text) => {
    location.hash = text;
  }, hash);
  await settle(page);
};

/** What the address has done to each hotline of the page. */
const seen = (page: Page) =>
  page.$$eval('laoshan-hotline', (all) =>
    all.map(({ shadowRoot }) => {
      const text = (node: Element | null | undefined) => node?.textContent ?? undefined;
      const title = (node: Element) => text(node.closest('.case')?.querySelector('.title'));
      return {
        focus: text(shadowRoot?.activeElement),
        current: Array.from(shadowRoot?.querySelectorAll('[aria-current]') ?? [], title),
        open: Array.from(shadowRoot?.querySelectorAll('details[open]') ?? [], title),
      };
    }),
  );

const NOTHING = { focus: undefined, current: [], open: [] };
const only = (title: string) => ({ focus: title, current: [title], open: [title] });
const BINS = only('学校对面垃圾桶扎堆，垃圾满出来');

describe('the page’s own address', () => {
  it('opens the case that it names when the hotline is ready, and brings it to the reader', async () => {
    const page = await open(`<i></i>${HOTLINE}<i></i>`, '#report-bins');
    expect(await seen(page)).toEqual([BINS]);
    const top = await page.$eval('laoshan-hotline', ({ shadowRoot }) =>
      Math.round(shadowRoot?.activeElement?.closest('li')?.getBoundingClientRect().top ?? -1),
    );
    expect(top).toBeCloseTo(0);
    await page.close();
  });

  it('opens a case whenever it changes, and marks one alone as the current', async () => {
    const page = await open(HOTLINE);
    expect(await seen(page)).toEqual([NOTHING]);
    await go(page, '#report-bins');
    expect(await seen(page)).toEqual([BINS]);
    await go(page, '#report-bridge');
    const [{ focus, current, open: opened } = NOTHING] = await seen(page);
    expect([focus, current]).toEqual([
      '乌衣巷桥上摆摊，桥面和桥头都被堵住',
      ['乌衣巷桥上摆摊，桥面和桥头都被堵住'],
    ]);
    expect(opened).toHaveLength(2);
    await page.goBack();
    await settle(page);
    expect((await seen(page))[0]?.focus).toBe(BINS.focus);
    await page.close();
  });

  it.each(['#/routes', '#!routes', '#missing', '#%E4%A', '#', '#:~:text=x'])(
    'is left alone when it is %s',
    async (hash) => {
      const body = `${feedOf(['/routes', '!routes', 'case'])}<laoshan-hotline>x</laoshan-hotline>`;
      const page = await open(body, hash);
      expect(await seen(page)).toEqual([NOTHING]);
      await go(page, '#case');
      expect((await seen(page))[0]?.current).toEqual(['样例 case']);
      await go(page, hash);
      expect((await seen(page))[0]?.current).toEqual([]);
      expect(await page.evaluate(() => location.hash)).toBe(hash.replace(/^#(:~:.*)?$/, ''));
      await page.close();
    },
  );

  it('is never written, nor added to the history', async () => {
    const page = await open(
      `${feedOf(numbered(9))}<laoshan-hotline filters="status" page-size="2">x</laoshan-hotline>`,
    );
    const before = await page.evaluate(() => [location.href, history.length]);
    await page.$eval('laoshan-hotline', ({ shadowRoot }) => {
      for (const each of Array.from(
        shadowRoot?.querySelectorAll<HTMLElement>('summary,button') ?? [],
      ))
        each.click();
    });
    await settle(page);
    expect(await page.evaluate(() => [location.href, history.length])).toEqual(before);
    await page.close();
  });

  it('names an element of the page before it names a case of ours', async () => {
    const page = await open(`${HOTLINE}<i></i><p id="report-bins">of the page</p>`, '#report-bins');
    expect(await seen(page)).toEqual([NOTHING]);
    await go(page, '#report-bridge');
    await go(page, '#report-bins');
    expect((await seen(page))[0]?.current).toEqual([]);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await page.close();
  });

  it('names our case where the light content has the name', async () => {
    const light = HOTLINE.replace('四件来电', '<p id="report-bins">垃圾桶</p>');
    const page = await open(`${HOTLINE}${light}`, '#report-bins');
    expect(await seen(page)).toEqual([NOTHING, BINS]);
    await page.close();
  });

  it('opens the first of several that hold the case, and leaves the others', async () => {
    const arena = '<laoshan-hotline src="#elsewhere">x</laoshan-hotline>';
    const page = await open(`${feedOf(['elsewhere'])}${arena}${HOTLINE}${HOTLINE}`, '#report-bins');
    expect(await seen(page)).toEqual([NOTHING, BINS, NOTHING]);
    await go(page, '#elsewhere');
    const [first, second] = await seen(page);
    expect(first?.current).toEqual(['样例 elsewhere']);
    expect(second?.current).toEqual([]);
    await page.close();
  });

  it('takes document order for first, whenever they came', async () => {
    const page = await open(`<div id="first"></div>${HOTLINE}`);
    await page.$eval('#first', (place) => {
      const element = document.createElement('laoshan-hotline');
      element.setAttribute('src', '/feeds/laoshan.zh-CN.json');
      place.append(element);
    });
    await page.waitForSelector('#first > [state=ready]');
    await go(page, '#report-bins');
    expect(await seen(page)).toEqual([BINS, NOTHING]);
    await page.close();
  });

  it('is matched as it stands, then decoded', async () => {
    const ids = ['%41', 'A', '样例 1', 'https://hotline.example/1#x'];
    const page = await open(`${feedOf(ids)}<laoshan-hotline>x</laoshan-hotline>`);
    for (const [hash, id] of [
      ['#%41', '%41'],
      ['#A', 'A'],
      ['#%E6%A0%B7%E4%BE%8B%201', '样例 1'],
      ['#样例 1', '样例 1'],
      ['#https://hotline.example/1#x', 'https://hotline.example/1#x'],
    ]) {
      await go(page, '#');
      await go(page, hash ?? '');
      expect((await seen(page))[0]?.current).toEqual([`样例 ${id}`]);
    }
    await page.close();
  });

  it('brings a case out from behind the page size and a filter', async () => {
    const page = await open(
      `${feedOf(numbered(40))}<laoshan-hotline filters="status" page-size="10">x</laoshan-hotline>`,
    );
    await page.$eval('laoshan-hotline', ({ shadowRoot }) =>
      shadowRoot?.querySelectorAll('button')[1]?.click(),
    );
    await go(page, '#case-31');
    expect(await seen(page)).toEqual([only('样例 case-31')]);
    const shown = await page.$eval('laoshan-hotline', ({ shadowRoot }) => [
      shadowRoot?.querySelectorAll('li').length,
      shadowRoot?.querySelector('[aria-pressed=true]')?.textContent,
      // What the reader's own choice had done is no longer so.
      shadowRoot?.querySelector('[role=status]')?.textContent,
    ]);
    expect(shown).toEqual([31, '全部 (40)', '']);
    await page.close();
  });

  it('is answered once: not again by new data or a new element', async () => {
    const page = await open(HOTLINE, '#report-bins');
    await page.evaluate(async () => {
      (document.activeElement as HTMLElement).blur();
      const element = document.querySelector('laoshan-hotline') as HTMLElement & {
        reload(): Promise<void>;
      };
      await element.reload();
      const other = document.createElement('laoshan-hotline');
      other.setAttribute('src', '/feeds/laoshan.zh-CN.json');
      document.body.append(other);
    });
    await page.waitForSelector('laoshan-hotline:last-of-type[state=ready]');
    await settle(page);
    expect((await seen(page)).map(({ focus }) => focus)).toEqual([undefined, undefined]);
    await page.close();
  });
});

describe('show more', () => {
  const paged = (size: number) =>
    open(`${feedOf(numbered(7))}<laoshan-hotline page-size="${size}">x</laoshan-hotline>`);
  const press = async (page: Page) => {
    const button = await page.evaluateHandle(() =>
      document.querySelector('laoshan-hotline')?.shadowRoot?.querySelector('.more > button'),
    );
    await button.asElement()?.focus();
    await page.keyboard.press('Enter');
    await settle(page);
  };
  const focused = (page: Page) =>
    page.$eval('laoshan-hotline', ({ shadowRoot }) =>
      shadowRoot?.activeElement?.textContent?.trim(),
    );

  it('[P39] keeps the focus on its button', async () => {
    const page = await paged(3);
    await press(page);
    expect(await focused(page)).toBe('再看1件');
    await page.close();
  });

  it('[P39] gives the focus to the first case that it brought when it goes away', async () => {
    const page = await paged(4);
    await press(page);
    expect(await focused(page)).toBe('样例 case-5');
    await page.close();
  });
});

describe('[P40] in print', () => {
  const state = (page: Page) =>
    page.$eval('laoshan-hotline', ({ shadowRoot }) =>
      Array.from(shadowRoot?.querySelectorAll('details') ?? [], ({ open }) => open),
    );

  it('all details are open, and afterwards those that were', async () => {
    const page = await open(HOTLINE);
    await page.$eval('laoshan-hotline', ({ shadowRoot }) =>
      shadowRoot?.querySelectorAll('summary')[1]?.click(),
    );
    await settle(page);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await state(page)).toEqual([true, true, true, true]);
    await settle(page);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await settle(page);
    expect(await state(page)).toEqual([false, true, false, false]);
    await page.close();
  });

  it('the paper has them, whoever started the print', async () => {
    const page = await open(HOTLINE);
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const details = document
          .querySelector('laoshan-hotline')
          ?.shadowRoot?.querySelectorAll('details');
        Object.assign(window, { printed: Array.from(details ?? [], ({ open }) => open) });
      });
    });
    await page.pdf();
    expect(await page.evaluate('printed')).toEqual([true, true, true, true]);
    expect(await state(page)).toEqual([false, false, false, false]);
    await page.close();
  });

  it('the buttons are gone, and the count and the address stand where more exists', async () => {
    const page = await open(
      `${feedOf(numbered(134))}<laoshan-hotline filters="status">x</laoshan-hotline>`,
      '#case-1',
    );
    const visible = () =>
      page.$eval('laoshan-hotline', ({ shadowRoot }) => ({
        buttons: Array.from(shadowRoot?.querySelectorAll('button') ?? []).filter(
          (each) => each.getClientRects().length,
        ).length,
        more: shadowRoot
          ?.querySelector<HTMLElement>('.more')
          ?.innerText.replace(/\s+/g, ' ')
          .trim(),
      }));
    expect(await visible()).toEqual({ buttons: 4, more: '显示20件，共134件 再看20件' });
    await page.emulateMediaType('print');
    expect(await visible()).toEqual({
      buttons: 0,
      more: `显示20件，共134件 ${site().origin}/hotline`,
    });
    await page.close();
  });
});

describe('[P31] 500 hotlines that came and went', () => {
  it('leave no listener', async () => {
    const { page } = await newPage();
    await page.evaluateOnNewDocument(() => {
      const listeners: string[] = [];
      Object.assign(window, { listeners });
      const add = window.addEventListener;
      const remove = window.removeEventListener;
      const known = new Set<unknown>();
      window.addEventListener = ((type: string, listener: never) => {
        if (!known.has(listener)) listeners.push(type);
        known.add(listener);
        add.call(window, type, listener);
      }) as typeof window.addEventListener;
      window.removeEventListener = ((type: string, listener: never) => {
        if (known.delete(listener)) listeners.splice(listeners.indexOf(type), 1);
        remove.call(window, type, listener);
      }) as typeof window.removeEventListener;
    });
    const doc = `<!doctype html><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${feedOf(numbered(3))}${MODULE}<body></body>`;
    await page.goto(site().page('/hotlines', doc));
    const ours = () =>
      page.evaluate(() =>
        (window as unknown as { listeners: string[] }).listeners
          .filter((type) => /hashchange|print/.test(type))
          .sort(),
      );
    await page.evaluate(async () => {
      const ready = Array.from({ length: 500 }, () => {
        const element = document.createElement('laoshan-hotline');
        document.body.append(element);
        return new Promise((done) => element.addEventListener('laoshan-load', done));
      });
      await Promise.all(ready);
    });
    expect(await ours()).toEqual(['afterprint', 'beforeprint', 'hashchange']);
    await page.evaluate(() => {
      document.body.textContent = '';
    });
    expect(await ours()).toEqual([]);
    await page.close();
  });
});
