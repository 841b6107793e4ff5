import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { elements } from '../../src/elements.js';
import { version } from '../../src/index.js';
import { newPage } from '../helpers/pages.js';
import {
  attribute,
  HERO,
  openManager,
  openStory,
  send,
  storybook,
  useStorybook,
} from '../helpers/storybook-pages.js';

useStorybook();

const setArgs = (page: Page, storyId: string, updatedArgs: object) =>
  send(page, 'updateStoryArgs', { storyId, updatedArgs }, 'storyRendered');

describe('controls', () => {
  it('are there for every attribute of the manifest, and begin with what the story wrote', async () => {
    const { page } = await openStory(HERO);
    const prepared = await page.evaluate(() => window.__STORYBOOK_PREVIEW__.extract());
    for (const [tag, elementClass] of Object.entries(elements)) {
      const id = `elements-${tag.replace('laoshan-', '')}--default-feed`;
      for (const name of elementClass.observedAttributes) {
        expect(prepared[id]?.argTypes[name]?.control?.type, `${tag} ${name}`).toMatch(
          /^(?:text|number|select)$/,
        );
      }
      expect(prepared[id]?.argTypes['state']).toBeUndefined();
    }
    expect(prepared[HERO]?.initialArgs).toMatchObject({
      layout: 'hero',
      src: 'https://news.example/paper.json#whole',
      theme: '',
    });
  });

  it('set attributes, take them away, and give back what the story wrote', async () => {
    const { page } = await openStory(HERO);
    await setArgs(page, HERO, { layout: 'text', 'heading-level': 2 });
    expect(await attribute(page, 'layout')).toBe('text');
    expect(await attribute(page, 'heading-level')).toBe('2');
    await setArgs(page, HERO, { layout: '', 'heading-level': '' });
    expect(await attribute(page, 'layout')).toBeNull();
    expect(await attribute(page, 'heading-level')).toBeNull();
    await send(page, 'resetStoryArgs', { storyId: HERO }, 'storyRendered');
    expect(await attribute(page, 'layout')).toBe('hero');
  });

  it('leave alone what differs between the elements of one story', async () => {
    const id = 'elements-stat--many';
    const { page } = await openStory(id);
    await setArgs(page, id, { theme: 'dark' });
    const written = await page.$$eval('#storybook-root laoshan-stat', (all) =>
      all.map((each) => [each.getAttribute('theme'), each.getAttribute('src')]),
    );
    expect(written.map(([theme]) => theme)).toEqual(['dark', 'dark', 'dark']);
    expect(new Set(written.map(([, src]) => src)).size).toBe(3);
  });
});

describe('the toolbar', () => {
  const set = (page: Page, globals: object) =>
    send(page, 'updateGlobals', { globals }, 'storyRendered');

  it('writes theme, mode and language on the elements, and takes them back', async () => {
    const { page } = await openStory('elements-hotline--dark');
    await set(page, { theme: 'civic', mode: 'elder', language: 'en' });
    expect(await attribute(page, 'theme')).toBe('civic dark');
    expect(await attribute(page, 'mode')).toBe('elder');
    expect(await attribute(page, 'lang')).toBe('en');
    await set(page, { theme: '', mode: 'standard', language: '' });
    expect(await attribute(page, 'theme')).toBe('dark');
    expect(await attribute(page, 'mode')).toBeNull();
    expect(await attribute(page, 'lang')).toBeNull();
  });

  it('makes the page dark, right to left and still, as sites and readers do', async () => {
    const { page } = await openStory(HERO);
    const seen = () =>
      page.evaluate(() => ({
        scheme: getComputedStyle(document.documentElement).colorScheme,
        direction: getComputedStyle(document.documentElement).direction,
        still: matchMedia('(prefers-reduced-motion: reduce), (forced-colors: active), print')
          .matches,
        moves: matchMedia('(prefers-reduced-motion: no-preference)').matches,
      }));
    const plain = { scheme: 'normal', direction: 'ltr', still: false, moves: true };
    expect(await seen()).toEqual(plain);
    await set(page, { scheme: 'dark', direction: 'rtl', motion: 'reduced' });
    expect(await seen()).toEqual({ scheme: 'dark', direction: 'rtl', still: true, moves: false });
    await set(page, { scheme: '', direction: '', motion: '' });
    expect(await seen()).toEqual(plain);
  });

  it('leaves the rules for print with the story for paper', async () => {
    const id = 'elements-hotline--print';
    const { page } = await openStory(id);
    const padding = () =>
      page.$eval('#storybook-root [state=ready]', (element) => {
        const frame = element.shadowRoot?.querySelector('.laoshan');
        return frame && getComputedStyle(frame).paddingTop;
      });
    expect(await padding()).toBe('0px');
    await set(page, { theme: 'civic' });
    expect(await padding()).toBe('0px');
    const other = { storyId: 'elements-hotline--default-feed', viewMode: 'story' };
    await send(page, 'setCurrentStory', other, 'storyFinished');
    await page.waitForSelector('#storybook-root [state=ready]');
    expect(await padding()).toBe('14.4px');
  });

  it('works by its own buttons', async () => {
    const { page, frame } = await openManager(`?path=/story/${HERO}`);
    await page.locator('[role=toolbar] button ::-p-text(Theme)').click();
    await page.locator('[role=option] ::-p-text(Civic)').click();
    await frame.waitForSelector('laoshan-article[theme=civic]');
  });

  it('has the widths that pages have', async () => {
    const { page } = await openManager(`?path=/story/${HERO}&globals=viewport:w390`);
    await page.waitForFunction(
      () => document.querySelector('#storybook-preview-iframe')?.clientWidth === 390,
    );
  });
});

describe('the HTML to paste', () => {
  /** What the panel shows, once it is what it should be; else what it was last. */
  async function code(page: Page, wanted: string): Promise<string> {
    const read = () =>
      page.evaluate(() => document.querySelector('[role=tabpanel] pre')?.textContent?.trim() ?? '');
    await page
      .waitForFunction(
        (text) => document.querySelector('[role=tabpanel] pre')?.textContent?.trim() === text,
        { timeout: 5000 },
        wanted,
      )
      .catch(() => undefined);
    return read();
  }

  it.each([
    [
      HERO,
      '',
      '<laoshan-article src="https://news.example/paper.json#whole" layout="hero"><h3>样例报道</h3></laoshan-article>',
    ],
    [
      'elements-stat--inline',
      '',
      '<p>今年以来拆除存量违建<laoshan-stat layout="inline" src="feeds/laoshan.zh-CN.json#removed-stock">102万平方米</laoshan-stat>，提前完成全年任务。</p>',
    ],
    [
      'elements-hotline--right-to-left',
      '&globals=theme:coast;scheme:dark',
      '<laoshan-hotline src="https://news.example/hotline.json" filters="all" theme="coast"><p>样例来电</p></laoshan-hotline>',
    ],
    [
      'elements-hotline--default-feed',
      '&args=page-size:2',
      '<laoshan-hotline src="feeds/laoshan.zh-CN.json" page-size="2"><p>四件来电</p></laoshan-hotline>',
    ],
  ])('is under %s%s', async (id, more, wanted) => {
    const { page } = await openManager(`?path=/story/${id}${more}`);
    expect(await code(page, wanted)).toBe(wanted);
  });

  it('is copied by its button', async () => {
    const { page } = await openManager(`?path=/story/${HERO}`);
    await page
      .browserContext()
      .overridePermissions(storybook().origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    await page.waitForSelector('[role=tabpanel] pre');
    const wanted = await page.$eval('[role=tabpanel] pre', (pre) => pre.textContent?.trim());
    await page.bringToFront();
    expect(wanted).toContain('<laoshan-article');
    await page.locator('[role=tabpanel] button').click();
    await page.waitForFunction(
      () => document.querySelector('[role=tabpanel] button')?.textContent === 'Copied!',
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(wanted);
  });

  it('comes with the line that a page needs once', async () => {
    const { page, log } = await newPage();
    await page.goto(`${storybook().origin}iframe.html?viewMode=docs&id=elements-article--docs`);
    await page.waitForSelector('.docs-story [state=stale]');
    const texts = await page.$$eval('pre', (all) => all.map((each) => each.textContent?.trim()));
    const line = `<script type="module" src="https://cdn.example/laoshan-widgets@${version}/dist/laoshan.js"></script>`;
    expect(texts.filter((text) => text === line)).toHaveLength(1);
    expect(texts.join()).not.toMatch(/<!--|state=|127\.0\.0\.1|\/assets\//);
    expect(log.errors).toEqual([]);
    expect(log.requests.filter((url) => !url.startsWith(storybook().origin))).toEqual([]);
  });
});
