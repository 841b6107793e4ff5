import { readdirSync, readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../scripts/paths.mjs';
import { elements } from '../../src/elements.js';
import { version } from '../../src/index.js';
import { newPage, usePages } from '../helpers/pages.js';
import { type BuiltStorybook, serveStorybook } from '../helpers/storybook.js';

/** What Storybook's preview keeps of a prepared story; the part that is looked at here. */
interface Prepared {
  readonly name: string;
  readonly component?: string;
  readonly parameters: { readonly state?: string };
  readonly initialArgs: Readonly<Record<string, unknown>>;
  readonly argTypes: Readonly<Record<string, { readonly control?: { readonly type?: string } }>>;
}

interface Channel {
  emit(event: string, data?: unknown): void;
  once(event: string, listener: () => void): void;
}

declare global {
  interface Window {
    readonly __STORYBOOK_PREVIEW__: {
      extract(): Promise<Record<string, Prepared>>;
      readonly currentRender?: { readonly phase?: string };
    };
    readonly __STORYBOOK_ADDONS_CHANNEL__: Channel;
  }
}

usePages();

let storybook: BuiltStorybook;
beforeAll(async () => {
  storybook = await serveStorybook();
}, 120_000);
afterAll(() => storybook.close());

const tags = Object.keys(elements);
const kinds = tags.map((tag) => tag.replace('laoshan-', ''));
const HERO = 'elements-article--hero';

/** Stories by id, as their modules export them. */
const exported = readdirSync(at('stories'))
  .filter((name) => name.endsWith('.stories.ts'))
  .flatMap((name) => {
    const text = readFileSync(at('stories', name), 'utf8');
    const title = /title: '([^']+)'/.exec(text)?.[1] ?? `no title in ${name}`;
    const keys = Array.from(text.matchAll(/^export const (\w+)/gm), ([, key = '']) => key);
    return keys.map((key) => toId(title, storyNameFromExport(key)));
  });

async function index(): Promise<Record<string, { type: string; name: string }>> {
  const answer = await fetch(`${storybook.origin}index.json`);
  return ((await answer.json()) as { entries: Record<string, { type: string; name: string }> })
    .entries;
}

/** A story by itself, drawn. */
async function openStory(id: string) {
  const { page, log } = await newPage();
  // Without axe, which runs over all stories elsewhere.
  const globals = 'a11y.manual:!true';
  await page.goto(`${storybook.origin}iframe.html?viewMode=story&id=${id}&globals=${globals}`);
  await page.waitForSelector('#storybook-root [state]:not([state=loading])');
  // One that is left before its end makes Storybook load its page again.
  await page.waitForFunction(
    () => window.__STORYBOOK_PREVIEW__.currentRender?.phase === 'finished',
  );
  return { page, log };
}

/** Storybook itself, with a story of an element in it. */
async function openManager(path: string) {
  const { page, log } = await newPage();
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(`${storybook.origin}${path}`);
  const handle = await page.waitForSelector('#storybook-preview-iframe');
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('Storybook has no frame for its stories.');
  await frame.waitForSelector('[state=ready]');
  return { page, log, frame };
}

const attribute = (page: Page | Frame, name: string, selector = '#storybook-root [state]') =>
  page.$eval(selector, (element, each) => element.getAttribute(each), name);

/** Sends Storybook's preview what its own controls would send, and waits for what it then says. */
const send = (page: Page, event: string, data: unknown, then: string) =>
  page.evaluate(
    (name, what, answer) =>
      new Promise<void>((resolve) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        channel.once(answer, () => resolve());
        channel.emit(name, what);
      }),
    event,
    data,
    then,
  );

const setArgs = (page: Page, storyId: string, updatedArgs: object) =>
  send(page, 'updateStoryArgs', { storyId, updatedArgs }, 'storyRendered');

describe('the index', () => {
  it('has every story that is exported, and a page for each element', async () => {
    const entries = await index();
    const stories = Object.keys(entries).filter((id) => entries[id]?.type === 'story');
    expect(stories.sort()).toEqual([...exported].sort());
    for (const kind of kinds) expect(entries[`elements-${kind}--docs`]?.type).toBe('docs');
  });

  it.each(kinds)('shows %s in every state, text, mode and page that there is', async (kind) => {
    const wanted = `default-feed loading empty stale failed long-text short-text missing-parts one many
      english right-to-left narrow dark elder print on-dark-page on-serif-page`;
    const entries = Object.keys(await index());
    expect(entries).toEqual(
      expect.arrayContaining(wanted.split(/\s+/).map((name) => `elements-${kind}--${name}`)),
    );
  });

  it('lists all story modules for the other suites', () => {
    const list = readFileSync(at('stories/index.ts'), 'utf8');
    const names = readdirSync(at('stories')).filter((name) => name.endsWith('.stories.ts'));
    for (const name of names) expect(list).toContain(`'./${name.replace(/ts$/, 'js')}'`);
  });
});

describe('every story', () => {
  it('is drawn in the state that it says, with no error and no request beyond the machine', async () => {
    const { page, log } = await openStory('elements-stat--default-feed');
    const prepared = await page.evaluate(() => window.__STORYBOOK_PREVIEW__.extract());
    const entries = await index();
    const wrong: string[] = [];
    for (const [id, { name, component, parameters }] of Object.entries(prepared)) {
      // What the sidebar reads off the file is what the module says.
      expect(entries[id]?.name).toBe(name);
      await send(page, 'setCurrentStory', { storyId: id, viewMode: 'story' }, 'storyFinished');
      const selector = component ?? tags.join();
      const found = await page
        .waitForFunction(
          (each, state) => {
            const all = Array.from(document.querySelectorAll(`#storybook-root :is(${each})`));
            return all.length > 0 && all.every((element) => element.matches(`[state=${state}]`));
          },
          { timeout: 2000 },
          selector,
          parameters.state,
        )
        .catch(() => undefined);
      if (!found) wrong.push(`${id} is not ${parameters.state}`);
    }
    expect(wrong).toEqual([]);
    expect(Object.keys(prepared).length).toBeGreaterThanOrEqual(exported.length);
    expect(log.errors).toEqual([]);
    expect(log.console.filter((line) => line.startsWith('error'))).toEqual([]);
    expect(log.requests.filter((url) => !url.startsWith(storybook.origin))).toEqual([]);
  }, 60_000);
});

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

  it('works by its own buttons, widths too', async () => {
    const { page, frame } = await openManager(`?path=/story/${HERO}`);
    await page.locator('[role=toolbar] button ::-p-text(Theme)').click();
    await page.locator('[role=option] ::-p-text(Civic)').click();
    await frame.waitForSelector('laoshan-article[theme=civic]');
    await page.goto(`${storybook.origin}?path=/story/${HERO}&globals=viewport:w390`);
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
      .overridePermissions(storybook.origin, [
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
    await page.goto(`${storybook.origin}iframe.html?viewMode=docs&id=elements-article--docs`);
    await page.waitForSelector('.docs-story [state=stale]');
    const texts = await page.$$eval('pre', (all) => all.map((each) => each.textContent?.trim()));
    const line = `<script type="module" src="https://cdn.example/laoshan-widgets@${version}/dist/laoshan.js"></script>`;
    expect(texts.filter((text) => text === line)).toHaveLength(1);
    expect(texts.join()).not.toMatch(/<!--|state=|127\.0\.0\.1|\/assets\//);
    expect(log.errors).toEqual([]);
    expect(log.requests.filter((url) => !url.startsWith(storybook.origin))).toEqual([]);
  });
});

describe('the Welcome page', () => {
  it('opens first, alone, and asks nobody beyond the machine', async () => {
    const { page, log, frame } = await openManager('');
    expect(new URL(page.url()).searchParams.get('path')).toBe('/story/welcome--welcome');
    await page.waitForSelector('[data-selected=true][data-item-id=welcome--welcome]');
    for (const tag of tags) await frame.waitForSelector(`${tag}[state=ready]`);
    expect(await page.$('[role=tabpanel]')).toBeNull();
    expect(log.errors).toEqual([]);
    expect(log.requests.filter((url) => !url.startsWith(storybook.origin))).toEqual([]);
  });

  it('leads to stories, documents and settings that there are', async () => {
    const { page } = await openStory('welcome--welcome');
    const entries = await index();
    const links = await page.$$eval('.welcome a[href]', (all) =>
      all.map((each) => each.getAttribute('href') ?? ''),
    );
    expect(links.length).toBeGreaterThan(tags.length * 10);
    const settings = await page.evaluate(() => {
      const [, ...texts] = Array.from(document.querySelectorAll('.welcome a[href*="globals="]'));
      return texts.length;
    });
    expect(settings).toBeGreaterThan(4);
    for (const link of links) {
      const [, kind = '', id = ''] = /^\.\/\?path=\/(story|docs)\/([\w-]+)/.exec(link) ?? [];
      expect(entries[id]?.type, link).toBe(kind);
    }
  });
});
