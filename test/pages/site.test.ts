import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findItem, type Item, kindOf, parse } from '../../src/feed/index.js';
import { figureSentence, figureText } from '../../src/format/index.js';
import { messagesFor } from '../../src/messages/index.js';
import { FACTS } from '../feeds/facts.js';
import { AUTHORS, CAPTIONS, NAMES } from '../feeds/names.js';
import { launch, type PageLog } from '../helpers/browser.js';
import { newPage, site, usePages } from '../helpers/pages.js';

const PAGES = [
  ['zh-CN', 'index.html'],
  ['en', 'en.html'],
] as const;
const ELEMENTS =
  'laoshan-stat, laoshan-stats, laoshan-article, laoshan-arena, laoshan-hotline, laoshan-tiers, laoshan-articles';

usePages();

interface Options {
  readonly width?: number;
  readonly script?: boolean;
  readonly scheme?: 'light' | 'dark';
}

/** What the page notes while it loads. */
interface Notes {
  readonly violations: readonly string[];
  readonly shift: number;
}

async function open(
  url: string,
  { width = 1440, script = true, scheme = 'light' }: Options = {},
): Promise<{ page: Page; log: PageLog }> {
  const { page, log } = await newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setJavaScriptEnabled(script);
  await page.evaluateOnNewDocument(() => {
    const notes: { violations: string[]; shift: number } = { violations: [], shift: 0 };
    Object.assign(window, { notes });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      notes.violations.push(`${violatedDirective} ${blockedURI}`);
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        notes.shift += (entry as PerformanceEntry & { readonly value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  if (script) await page.waitForFunction(allReady, { timeout: 10_000 }, ELEMENTS);
  return { page, log };
}

function allReady(selector: string): boolean {
  return Array.from(document.querySelectorAll(selector)).every(
    (element) => element.getAttribute('state') === 'ready',
  );
}

const addressOf = (file: string) => `${site().origin}/site/${file}`;
const notesOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { readonly notes: Notes }).notes);

/** From the top to the end, so that every lazy picture and every figure has been met. */
const scrollThrough = (page: Page) =>
  page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
      scrollTo(0, y);
      await new Promise((done) => setTimeout(done, 40));
    }
  });

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The feed of an edition, as the widgets have it. */
function feedOf(lang: string) {
  const path = `feeds/laoshan.${lang}.json`;
  return parse(JSON.parse(readFileSync(path, 'utf8')), `${site().origin}/${path}`).feed;
}

/**
 * All that the page shows, shadow roots included, on one line, and the same of each figure by its id.
 * What is folded away or only for the ear is left out.
 */
const seenOn = (page: Page) =>
  page.evaluate(() => {
    const read = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
      if (node instanceof HTMLSlotElement) return node.assignedNodes().map(read).join('');
      if (node instanceof HTMLElement) {
        const { display, clipPath } = getComputedStyle(node);
        if (display !== 'contents' && !node.checkVisibility()) return '';
        if (clipPath !== 'none') return '';
        const inner = Array.from((node.shadowRoot ?? node).childNodes, read).join('');
        return display.startsWith('inline') || display === 'contents' ? inner : ` ${inner} `;
      }
      return Array.from(node.childNodes, read).join('');
    };
    const tidy = (text: string) => text.replace(/\s+/g, ' ');
    const single = Array.from(document.querySelectorAll('laoshan-stat'), (stat) => [
      stat.getAttribute('src')?.slice(1) ?? '',
      tidy(read(stat)),
    ]);
    const sets = Array.from(document.querySelectorAll('laoshan-stats'), (set) => {
      const drawn = set.shadowRoot?.querySelectorAll('li') ?? [];
      const rows = drawn.length > 0 ? drawn : set.querySelectorAll('li');
      const ids = set.getAttribute('of')?.split(' ') ?? [];
      return Array.from(rows, (row, index) => [ids[index] ?? '', tidy(read(row))]);
    });
    const figures = [...single, ...sets.flat()];
    const counts = Array.from(document.querySelectorAll('laoshan-tiers'), (tiers) => [
      tiers.getAttribute('src')?.slice(1) ?? '',
      Array.from(
        (tiers.shadowRoot?.querySelector('table') ?? tiers).querySelectorAll('td:first-of-type'),
        (cell) => tidy(read(cell)),
      ),
    ]) as [string, string[]][];
    return { text: tidy(read(document.body)), figures, counts };
  });

/** What a page's tag holds, against what the feed says of that item. */
function saidOf(item: Item, lang: string, layout: string | null): Record<string, string> {
  const words = messagesFor(lang);
  const { stat } = item._laoshan;
  if (!stat) {
    const url = new URL(item.url ?? '', `${site().origin}/feeds/`).href;
    return { headline: item.title ?? '', summary: item.summary ?? '', url };
  }
  const text = figureText(stat, words);
  const figure = text ? figureSentence(text, words) : '';
  return layout === 'inline' ? { figure } : { figure, label: stat.label ?? item.title ?? '' };
}

describe.each(PAGES)('the front page in %s', (lang, file) => {
  it('draws every element, says nothing in the console, asks only for our own files', async () => {
    const { page, log } = await open(addressOf(file));
    await scrollThrough(page);
    const count = await page.$$eval(ELEMENTS, (all) => all.length);
    expect(count).toBeGreaterThan(40);
    expect(log).toMatchObject({ console: [], errors: [], failures: [] });
    expect(log.requests.filter((url) => !url.startsWith(`${site().origin}/`))).toEqual([]);
    expect(log.requests.filter((url) => url.includes('/feeds/laoshan'))).toHaveLength(1);
    await page.close();
  });

  it('[P16] reads whole without JavaScript, with the feed’s own figures and headlines', async () => {
    const feed = feedOf(lang);
    const { page, log } = await open(addressOf(file), { script: false });
    const tags = await page.$$eval('laoshan-stat, laoshan-article', (all) =>
      all.map((tag) => ({
        id: tag.getAttribute('src')?.slice(1) ?? '',
        layout: tag.getAttribute('layout'),
        visible: tag.getClientRects().length > 0,
        all: tag.textContent,
        figure: tag.querySelector('.reading')?.textContent,
        label: tag.querySelector('.label')?.textContent,
        headline: tag.querySelector('h3')?.textContent,
        summary: tag.querySelector('h3 + p')?.textContent,
        url: tag.querySelector<HTMLAnchorElement>('h3 a')?.href,
      })),
    );
    expect(tags.length).toBeGreaterThan(40);
    for (const { id, layout, visible, all, ...parts } of tags) {
      const item = findItem(feed.items, id);
      const written = Object.entries({ ...parts, figure: layout === 'inline' ? all : parts.figure })
        .filter(([, text]) => text !== null && text !== undefined)
        .map(([name, text]) => [name, plain(text)]);
      expect({ id, visible, ...Object.fromEntries(written) }).toEqual({
        id,
        visible: true,
        ...(item && saidOf(item, lang, layout)),
      });
    }
    expect(log.requests.some((url) => url.includes('/feeds/laoshan'))).toBe(false);
    await page.close();
  });

  it('[P16] lists all stories without JavaScript, as the feed has them and as the element will', async () => {
    const stories = feedOf(lang).items.filter((item) => kindOf(item) === 'article');
    const { page } = await open(addressOf(file), { script: false });
    const written = await page.$$eval('laoshan-articles article', (all) =>
      all.map((entry) => [
        entry.querySelector<HTMLAnchorElement>('h3 a')?.href,
        ...Array.from(entry.querySelectorAll('h3, h3 + p'), (part) => part.textContent),
        entry.querySelector('img')?.src ?? '',
      ]),
    );
    expect(written).toEqual(
      stories.map(({ url, title, summary, image }) => [url, title, summary, image ?? '']),
    );
    await page.close();
    const { page: drawn } = await open(addressOf(file));
    const titles = await drawn.$eval('laoshan-articles', ({ shadowRoot }) =>
      Array.from(shadowRoot?.querySelectorAll('.title') ?? [], ({ textContent }) => textContent),
    );
    expect(titles).toEqual(stories.map(({ title }) => title));
    await drawn.close();
  });

  it('[P16] lists speakers and calls without JavaScript, as the feed has them', async () => {
    const { items } = feedOf(lang);
    const { hotline } = messagesFor(lang);
    const { page } = await open(addressOf(file), { script: false });
    const written = await page.$$eval('laoshan-arena li, laoshan-hotline li article', (all) =>
      all.map((entry) => [
        entry.id,
        Array.from(entry.querySelectorAll('h3, h4, p'), (part) => part.textContent ?? ''),
      ]),
    );
    const speakers = items.flatMap(({ _laoshan }) => _laoshan.arena?.speakers ?? []);
    const reports = items.filter(({ _laoshan }) => _laoshan.report);
    expect(written).toEqual([
      ...speakers.map(({ order, organisation, role, topic, summary }) => [
        '',
        [`${order} ${organisation}`, role, topic, summary].filter(Boolean),
      ]),
      ...reports.map(({ id, title, _laoshan: { report = {} } }) => {
        const { status, status_notes, agency_responsible, address, description } = report;
        const answer = status_notes && [`${hotline.answer} ${agency_responsible}`, status_notes];
        const standing = hotline.standings[status === 'closed' ? 'answered' : 'unanswered'];
        return [id, [title, standing, address, description, ...(answer ?? [])]];
      }),
    ]);
    await page.close();
  });

  it('[P16] counts side by side without JavaScript, as the widgets do with it', async () => {
    const read = async (script: boolean) => {
      const { page } = await open(addressOf(file), { script });
      const written = await page.$$eval('laoshan-tiers', (all) =>
        all.map((element) => {
          const root = element.shadowRoot ?? element;
          const parts = Array.from(root.querySelectorAll('h3, th, td:not([aria-hidden])'));
          const foot = Array.from(root.querySelectorAll('table ~ p'));
          return [...parts, ...foot].map(({ textContent }) =>
            textContent?.replace(/\s+/g, ' ').trim(),
          );
        }),
      );
      await page.close();
      return written;
    };
    const light = await read(false);
    expect(light.flat().length).toBeGreaterThan(20);
    expect(await read(true)).toEqual(light);
  });

  it('shows every figure and every name', async () => {
    const key = lang === 'en' ? 'en' : 'zh';
    const { page } = await open(addressOf(file));
    await scrollThrough(page);
    const { text, figures, counts } = await seenOn(page);
    const rows = counts.flatMap(([id, cells]) => {
      const tiers = findItem(feedOf(lang).items, id)?._laoshan.tiers;
      return tiers?.rows?.map(({ item = '' }, index) => [item, cells[index] ?? '']) ?? [];
    });
    const shown = new Map(
      [...figures, ...rows].map(([id = '', figure = '']) => [id, figure.replace(/\s/g, '')]),
    );
    const words = messagesFor(lang);
    for (const { id, figure, unit } of FACTS) {
      const stat = { ...figure, unit: unit[key] || undefined };
      const expected = figureText(stat, words);
      const sentence = expected && figureSentence(expected, words).replace(/\s/g, '');
      expect([id, shown.get(id)]).toEqual([id, expect.stringContaining(sentence ?? '?')]);
    }
    const names = [...Object.values(NAMES), ...Object.values(CAPTIONS)].flatMap((entry) =>
      entry[key].split('|'),
    );
    const missing = [...names, ...Object.values(AUTHORS[key])].filter(
      (name) => !text.toLowerCase().includes(name.toLowerCase()),
    );
    expect(missing).toEqual([]);
    await page.close();
  });

  it('keeps its text where the feed fails', async () => {
    const light = await open(addressOf(file), { script: false });
    const before = await seenOn(light.page);
    await light.page.close();
    const html = readFileSync(`site/${file}`, 'utf8').replace(
      /href="[^"]*feeds\/[^"]*json"/,
      () => `href="/hostile/feed.json?status=404"`,
    );
    const { page, log } = await newPage();
    await page.goto(site().page(`/site/failing-${file}`, html), { waitUntil: 'networkidle0' });
    await page.waitForFunction(
      (selector) =>
        Array.from(document.querySelectorAll(selector)).every(
          (element) => element.getAttribute('state') === 'error',
        ),
      { timeout: 10_000 },
      ELEMENTS,
    );
    expect(await seenOn(page)).toEqual(before);
    expect(log.errors).toEqual([]);
    await page.close();
  });

  it('[P38] heads its sections without a gap, in the landmarks of a page', async () => {
    const { page } = await open(addressOf(file));
    const { levels, marks } = await page.evaluate(() => {
      const all = (root: ParentNode): Element[] =>
        Array.from(root.querySelectorAll('*')).flatMap((element) => [
          element,
          ...(element.shadowRoot ? all(element.shadowRoot) : []),
        ]);
      const shown = all(document).filter((element) => element.checkVisibility());
      return {
        levels: shown.flatMap(({ localName }) =>
          /^h[1-6]$/.test(localName) ? [+localName.slice(1)] : [],
        ),
        marks: ['body > header', 'body > main', 'body > footer', 'nav[aria-label]'].map(
          (selector) => document.querySelectorAll(selector).length,
        ),
      };
    });
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(marks).toEqual([1, 1, 1, 2]);
    await page.close();
  });

  it.each([true, false])('leads from its index to a call (script: %s)', async (script) => {
    const { page } = await open(addressOf(file), { script, width: 320 });
    await page.click('.pointers a[href="#report-bins"]');
    const title = feedOf(lang).items.find(({ id }) => id === 'report-bins')?.title;
    await page.waitForFunction(
      (text) => {
        const host = document.querySelector('laoshan-hotline');
        return Array.from((host?.shadowRoot ?? host)?.querySelectorAll('article') ?? []).some(
          (article) => {
            const { top } = article.getBoundingClientRect();
            return article.textContent?.includes(text) && top > -10 && top < innerHeight / 2;
          },
        );
      },
      { timeout: 5000 },
      title ?? '?',
    );
    await page.close();
  });

  it.each([256, 320, 768, 1024, 1440, 1600])(
    '[P21] neither overflows nor moves at %i px',
    async (width) => {
      const excess = () => document.documentElement.scrollWidth - innerWidth;
      const { page } = await open(addressOf(file), { width });
      await scrollThrough(page);
      expect(await page.evaluate(excess)).toBeLessThanOrEqual(0);
      expect((await notesOf(page)).shift).toBeLessThan(0.05);
      await page.close();
      const light = await open(addressOf(file), { width, script: false });
      expect(await light.page.evaluate(excess)).toBeLessThanOrEqual(0);
      await light.page.close();
    },
  );

  it('[P10] works under a strict Content-Security-Policy', async () => {
    const url = site().page(`/site/strict-${file}`, readFileSync(`site/${file}`, 'utf8'), {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'",
    });
    const { page, log } = await open(url);
    await scrollThrough(page);
    expect((await notesOf(page)).violations).toEqual([]);
    expect(log).toMatchObject({ console: [], errors: [], failures: [] });
    await page.close();
  });

  it.each([
    ['light', 1440],
    ['dark', 320],
  ] as const)('[P34] has no axe violation: %s, %i px', async (scheme, width) => {
    const { page } = await open(addressOf(file), { scheme, width });
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { readonly axe: typeof Axe };
      const { violations } = await axe.run(document);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
    });
    expect(found).toEqual([]);
    await page.close();
  });

  it('[P40] prints every figure whole, on a handful of pages', async () => {
    const { page } = await open(addressOf(file));
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = Number(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/.exec(pdf)?.[1]);
    expect(sheets).toBeGreaterThan(2);
    expect(sheets).toBeLessThan(10);
    // What stands on A4 less its margins, at 96 px an inch.
    await page.emulateMediaType('print');
    await page.setViewport({ width: 695, height: 1017 });
    const cut = await page.$$eval('laoshan-stat:not([layout])', (all) =>
      all
        .filter((element) => {
          const value = element.shadowRoot?.querySelector('.reading');
          const box = value?.getBoundingClientRect();
          const own = element.getBoundingClientRect();
          const inside =
            box && box.width > 0 && box.left >= own.left - 1 && box.right <= own.right + 1;
          const moving = element.shadowRoot?.querySelector('.moving');
          return !inside || moving || getComputedStyle(element).breakInside !== 'avoid';
        })
        .map((element) => element.getAttribute('src')),
    );
    expect(cut).toEqual([]);
    await page.close();
  });

  it('leads only to pages that are there', async () => {
    const { page } = await open(addressOf(file));
    const links = await page.$$eval('a[href]', (all) =>
      all.map((link) => (link as HTMLAnchorElement).href.split('#')[0] ?? ''),
    );
    const answers = await Promise.all(
      Array.from(new Set(links), async (url) => `${(await fetch(url)).status} ${url}`),
    );
    expect(answers.length).toBeGreaterThan(10);
    expect(answers.filter((answer) => !answer.startsWith('200'))).toEqual([]);
    await page.close();
  });
});

it('shows the same items in both languages', async () => {
  const ids = PAGES.map(([, file]) => readFileSync(`site/${file}`, 'utf8').match(/src="#[^"]+"/g));
  expect(ids[0]).toEqual(ids[1]);
});

it('[P19] holds text at 200 % on a narrow page', async () => {
  const large = await launch(['--blink-settings=defaultFontSize=32']);
  for (const [, file] of PAGES) {
    const page = await large.browser.newPage();
    await page.setViewport({ width: 320, height: 800 });
    await page.goto(addressOf(file), { waitUntil: 'networkidle0' });
    await page.waitForFunction(allReady, { timeout: 10_000 }, ELEMENTS);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  }
  await large.close();
});
