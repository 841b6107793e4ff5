import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type RawFeed, VERSION } from '../../src/publish/raw.js';
import type { WorkbenchApp } from '../../workbench/app.js';
import { usePages } from '../helpers/pages.js';
import { axeViolations, type Opening, openWorkbench, tooWide } from '../helpers/workbench.js';

usePages();

const figure = (id: string, value: number) => ({
  id,
  title: `样例：${id}`,
  content_text: `样例镇有${value}棵${id}。`,
  url: `https://news.example/${id}.html`,
  tags: value > 1 ? ['树'] : [],
  _laoshan: { stat: { value, unit: '棵', label: id }, source: { name: '样例镇' } },
});
const feed: RawFeed = {
  version: VERSION,
  title: '样例',
  language: 'zh-CN',
  items: [
    figure('松', 128),
    figure('柏', 1),
    {
      id: 'arena',
      title: '样例擂台',
      content_text: '样例擂台。',
      _laoshan: {
        arena: {
          speakers: [{ id: 'a', name: '甲某某', topic: '样例题目', summary: '样例摘要。' }],
        },
      },
    },
  ],
};
const trees: RawFeed = { ...feed, items: feed.items.slice(0, 2) };

const open = (more: Partial<Opening> = {}) => openWorkbench({ step: 'look', feed: trees, ...more });

/** Waits until every preview has its page, drawn with what the check says. */
async function previewed(page: Page, selector = 'laoshan-stats', count = 6): Promise<void> {
  await page.waitForFunction(
    (each, frames) => {
      const shown = [...document.querySelectorAll<HTMLIFrameElement>('.stage iframe:not(.coming)')];
      return (
        shown.length === frames &&
        !document.querySelector('.stage .coming') &&
        shown.every((frame) => {
          const host = frame.contentDocument?.querySelector(each);
          const state = host?.getAttribute('state') ?? 'loading';
          return host && (state !== 'loading' || frame.closest('[data-view=plain]'));
        })
      );
    },
    { polling: 50 },
    selector,
    count,
  );
}

/** The page in one preview. */
async function frameOf(page: Page, view: string): Promise<Frame> {
  const frame = await page.$(`[data-view=${view}] .stage iframe:not(.coming)`);
  const content = await frame?.contentFrame();
  if (!content) throw new Error(`no preview ${view}`);
  return content;
}

const SCRIPTED = ['phone', 'phone-dark', 'desktop', 'desktop-dark', 'print'];

describe.each(['http', 'file'] as const)('the previews, from %s', (from) => {
  it('are the widgets themselves, and nothing else goes to the network', async () => {
    const { page, log } = await open({ from });
    await previewed(page);
    for (const view of SCRIPTED) {
      const frame = await frameOf(page, view);
      const shown = await frame.evaluate(() => {
        const element = document.querySelector('laoshan-stats');
        return [element?.getAttribute('state'), element?.shadowRoot?.textContent];
      });
      expect(shown[0], view).toBe('ready');
      expect(shown[1], view).toMatch(/128[\s\S]*棵/);
    }
    expect(log.console).toEqual([]);
    expect(log.errors).toEqual([]);
    expect(log.failures).toEqual([]);
    const base = page
      .url()
      .replace(/[^/]*$/, '')
      .replace(/\/index\.html.*|\?.*/, '');
    expect(
      log.requests.filter((each) => !each.startsWith('blob:') && !each.startsWith(base)),
    ).toEqual([]);
    await page.close();
  });

  it('stand on a light page and on a dark one', async () => {
    const { page } = await open({ from });
    await previewed(page);
    const lightness = async (view: string) => {
      const frame = await frameOf(page, view);
      return frame.evaluate(() => {
        const wrapper = document
          .querySelector('laoshan-stats')
          ?.shadowRoot?.querySelector('.laoshan');
        const of = (element: Element | null | undefined) =>
          (/\d+/.exec(element ? getComputedStyle(element).backgroundColor : '') ?? []).map(
            Number,
          )[0];
        return [of(document.documentElement), of(wrapper)];
      });
    };
    for (const view of ['phone', 'desktop'])
      for (const red of await lightness(view)) expect(red, view).toBeGreaterThan(200);
    for (const view of ['phone-dark', 'desktop-dark'])
      for (const red of await lightness(view)) expect(red, view).toBeLessThan(60);
    expect((await lightness('print'))[0]).toBe(255);
    await page.close();
  });

  it('have one without a script, which shows what is inside the tag', async () => {
    const { page } = await open({ from });
    await previewed(page);
    const plain = await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('[data-view=plain] iframe');
      const element = frame?.contentDocument?.querySelector('laoshan-stats');
      return {
        text: element?.textContent,
        root: element?.shadowRoot ?? null,
        scripts: frame?.contentDocument?.scripts.length,
        sandbox: frame?.sandbox.value,
        high: (frame?.clientHeight ?? 0) > 20,
      };
    });
    expect(plain.text).toMatch(/128棵/);
    expect(plain).toMatchObject({ root: null, scripts: 0, high: true });
    expect(plain.sandbox).not.toContain('scripts');
    await page.close();
  });
});

it('has one as it is printed: what is for print holds, details are open, buttons are gone', async () => {
  const { page } = await openWorkbench({ step: 'look', feed });
  await previewed(page, 'laoshan-arena');
  const told = async (view: string) =>
    (await frameOf(page, view)).evaluate(() => {
      const root = document.querySelector('laoshan-arena')?.shadowRoot;
      const media = (root?.adoptedStyleSheets ?? [])
        .flatMap((sheet) => [...sheet.cssRules])
        .flatMap((rule) => (rule instanceof CSSMediaRule ? [rule.media.mediaText] : []));
      return {
        print: media.filter((text) => text === 'print').length,
        open: [...(root?.querySelectorAll('details') ?? [])].map((details) => details.open),
        paper: getComputedStyle(root?.querySelector('.laoshan') as Element).backgroundColor,
      };
    });
  const printed = await told('print');
  const onScreen = await told('phone');
  expect(onScreen.print).toBeGreaterThan(0);
  expect(onScreen.open).toContain(false);
  expect(printed.print).toBe(0);
  expect(printed.open).not.toHaveLength(0);
  expect(printed.open).not.toContain(false);
  expect(printed.paper).not.toBe(onScreen.paper);
  await page.close();
});

it('prints no address of its own, since the page will have another', async () => {
  const report = (id: string) => ({
    id,
    title: `样例：${id}`,
    content_text: '样例。',
    _laoshan: {
      report: { status: 'open', service_name: '长椅', description: '样例镇的长椅坏了。' },
    },
  });
  const items = Array.from({ length: 25 }, (_, index) => report(`r${index}`));
  const { page } = await openWorkbench({ step: 'look', feed: { ...feed, items } });
  await previewed(page, 'laoshan-hotline');
  const frame = await frameOf(page, 'print');
  const [links, text] = await frame.$eval('laoshan-hotline', ({ shadowRoot }) => [
    [...(shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
    shadowRoot?.textContent,
  ]);
  expect(links).toContain('…#r0');
  expect(JSON.stringify([links, text])).not.toContain('srcdoc');
  await page.close();
});

describe('the questions', () => {
  it('are answered by keyboard alone, and the previews follow', async () => {
    const { page } = await open();
    await previewed(page);
    await page.focus('#look-theme');
    await page.keyboard.press('ArrowDown');
    await previewed(page, '[theme=civic]');
    await page.focus('[name=look-kind]:checked');
    await page.keyboard.press('ArrowUp');
    await previewed(page, 'laoshan-stat[theme=civic]');
    await page.focus('#look-layout');
    await page.keyboard.press('ArrowDown');
    await previewed(page, 'p > laoshan-stat[layout=inline]');
    await page.focus('#look-item');
    await page.keyboard.press('ArrowDown');
    await previewed(page, 'laoshan-stat[src="#柏"]');
    await page.focus('[name=preview-group]:checked');
    await page.keyboard.press('ArrowDown');
    await previewed(page, 'laoshan-stat', 2);
    await page.close();
  });

  it('offer no widget that the feed has nothing for, and say why', async () => {
    const { page } = await open();
    const kinds = await page.$$eval('[name=look-kind]', (radios) =>
      radios.map((radio) => {
        const { value, disabled, checked } = radio as HTMLInputElement;
        const hint = document.getElementById(radio.getAttribute('aria-describedby') ?? '');
        return `${value} ${disabled ? hint?.textContent : checked ? 'checked' : ''}`.trim();
      }),
    );
    expect(kinds).toEqual([
      'stat',
      'stats checked',
      'tiers 内容里没有分层。',
      'article 内容里没有文章。',
      'articles 内容里没有文章。',
      'hotline 内容里没有诉求。',
      'arena 内容里没有擂台。',
    ]);
    await page.close();
  });

  it('narrow a set of figures by tag and by name', async () => {
    const { page } = await open();
    await previewed(page);
    await page.select('#look-tag', '树');
    await previewed(page, 'laoshan-stats[tag=树]');
    await page.select('#look-tag', '');
    await page.click('.ticks label:nth-child(2)');
    await previewed(page, 'laoshan-stats[of=柏]');
    await page.close();
  });

  it('say so where nothing is left to show', async () => {
    const { page } = await open();
    await previewed(page);
    await page.evaluate(() => {
      document.querySelector<WorkbenchApp>('workbench-app')?.context.store.set({
        look: { kind: 'stats', id: '', attributes: { tag: '没有' } },
      });
    });
    await page.waitForFunction(() =>
      document
        .querySelector('workbench-previews [role=status]')
        ?.textContent?.includes('什么也没有'),
    );
    await page.close();
  });
});

it('keeps the old page on show until the new one is drawn', async () => {
  const { page } = await open();
  await previewed(page);
  await page.evaluate(() => {
    const stages = [...document.querySelectorAll('.stage')];
    const counts: number[] = [];
    Object.assign(globalThis, { counts });
    const observer = new MutationObserver(() => {
      for (const stage of stages) counts.push(stage.querySelectorAll('iframe:not(.coming)').length);
    });
    for (const stage of stages)
      observer.observe(stage, { childList: true, subtree: true, attributes: true });
  });
  await page.select('#look-theme', 'mono');
  await previewed(page, '[theme=mono]');
  const counts = await page.evaluate(
    () => (globalThis as unknown as { readonly counts: readonly number[] }).counts,
  );
  expect(counts.length).toBeGreaterThan(0);
  expect([...new Set(counts)]).toEqual([1]);
  await page.close();
});

it('lets no link of a preview lead this page away', async () => {
  const { page } = await open();
  await previewed(page);
  const address = page.url();
  const frame = await frameOf(page, 'phone');
  await frame.evaluate(() => {
    const within = Object.assign(document.createElement('a'), { href: '#x', id: 'within' });
    within.textContent = 'x';
    document.body.prepend(within);
    within.click();
  });
  expect(await frame.$eval('base', (base) => base.target)).toBe('_blank');
  expect(page.url()).toBe(address);
  expect(await frame.evaluate(() => location.href)).toBe('about:srcdoc');
  // Had it been followed, there would be a window more by the time of another one's.
  await frame.evaluate(() => window.open('about:blank#other'));
  await page.browser().waitForTarget((target) => target.url() === 'about:blank#other');
  expect(await page.browserContext().pages()).toHaveLength(2);
  await page.close();
});

it('says of pictures with relative addresses that they come with the site', async () => {
  const [first] = trees.items;
  const { page, log } = await open({
    feed: { ...trees, items: [{ ...first, image: 'pine.png' }] },
  });
  await previewed(page, 'laoshan-stat');
  const notes = await page.$$eval('workbench-previews .note', (all) =>
    all.map((each) => each.textContent),
  );
  expect(notes.join()).toContain('1张图片');
  expect(log.failures).toEqual([]);
  await page.close();
});

it('leads to the facts where there are none', async () => {
  const { page } = await openWorkbench({ step: 'look', feed: { ...feed, items: [] } });
  expect(await page.$eval('workbench-look a', (link) => link.getAttribute('href'))).toBe('#facts');
  await page.close();
});

describe.each(['zh-CN', 'en'] as const)('for every reader, %s', (lang) => {
  it.each([320, 390, 768, 1440])('is no wider than %i px', async (width) => {
    const { page } = await open({ lang, width });
    await previewed(page, 'laoshan-stats', width < 960 ? 2 : 6);
    expect(await tooWide(page)).toEqual([]);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has no axe violation, %s', async (scheme) => {
    const { page } = await open({ lang, scheme });
    await previewed(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });
});
