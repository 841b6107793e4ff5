import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findItem, type Item, kindOf } from '../../src/feed/index.js';
import { figureSentence, figureText } from '../../src/format/index.js';
import { messagesFor } from '../../src/messages/index.js';
import { FACTS } from '../feeds/facts.js';
import { AUTHORS, CAPTIONS, NAMES } from '../feeds/names.js';
import { newPage, site, usePages, visit } from '../helpers/pages.js';
import {
  addressOf,
  ELEMENTS,
  feedOf,
  open,
  PAGES,
  scrollThrough,
  unrootedOf,
} from './front-page.js';

usePages();

/** Of what is drawn, spaces are a matter of style. */
const solid = (text: string | null | undefined) => (text ?? '').replace(/\s/g, '');

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
  it.each([
    ['in its shadow roots', addressOf],
    ['where shadow roots cannot be declared', unrootedOf],
  ] as const)(
    '[P16] reads whole without JavaScript, with the feed’s own figures and headlines: %s',
    async (_where, address) => {
      const feed = feedOf(lang);
      const { page, log } = await open(address(file), { script: false });
      const tags = await page.$$eval('laoshan-stat, laoshan-article', (all) =>
        all.map((tag) => {
          const root = tag.shadowRoot ?? tag;
          const link = root.querySelector('h3 a');
          // What is only for the ear says the unit once more.
          const read = (node?: Node | null): string =>
            node instanceof Element && node.matches('.hidden')
              ? ''
              : node?.hasChildNodes()
                ? Array.from(node.childNodes, read).join('')
                : (node?.nodeValue ?? '');
          return {
            rooted: root !== tag,
            id: tag.getAttribute('src')?.slice(1) ?? '',
            layout: tag.getAttribute('layout'),
            visible: [tag, ...root.children].some((each) => each.getClientRects().length > 0),
            inline: read(root === tag ? tag : root.querySelector('.inline')),
            figure: read(root.querySelector('p b, .reading')) || undefined,
            label: root.querySelector('.label, p:has(b)')?.firstChild?.textContent,
            headline: root.querySelector('h3')?.textContent,
            summary: root.querySelector('h3 + p')?.textContent,
            url: link instanceof HTMLAnchorElement ? link.href : undefined,
          };
        }),
      );
      expect(tags.length).toBeGreaterThan(40);
      for (const { rooted, id, layout, visible, inline, ...parts } of tags) {
        const item = findItem(feed.items, id);
        const written = Object.entries(layout === 'inline' ? { figure: inline } : parts)
          .filter(([, text]) => text !== null && text !== undefined)
          .map(([name, text]) => [name, solid(text)]);
        const said = Object.entries(item ? saidOf(item, lang, layout) : {});
        expect({ id, visible, rooted, ...Object.fromEntries(written) }).toEqual({
          id,
          visible: true,
          rooted: address === addressOf,
          ...Object.fromEntries(said.map(([name, text]) => [name, solid(text)])),
        });
      }
      expect(log.requests.some((url) => url.includes('/feeds/laoshan'))).toBe(false);
      await page.close();
    },
  );

  it('[P16] lists all stories without JavaScript, as the feed has them and as the element will', async () => {
    const stories = feedOf(lang).items.filter((item) => kindOf(item) === 'article');
    const { page } = await open(unrootedOf(file), { script: false });
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
    const { page } = await open(unrootedOf(file), { script: false });
    const written = await page.$$eval(
      'laoshan-arena li:has(h4), laoshan-hotline li article',
      (all) =>
        all.map((entry) =>
          Array.from(entry.querySelectorAll('h3, h4, p'), (part) => part.textContent ?? ''),
        ),
    );
    const speakers = items.flatMap(({ _laoshan }) => _laoshan.arena?.speakers ?? []);
    const reports = items.filter(({ _laoshan }) => _laoshan.report);
    expect(written).toEqual([
      ...speakers.map(({ order, organisation, role, topic, summary }) =>
        [`${order} ${organisation}`, role, topic, summary].filter(Boolean),
      ),
      ...reports.map(({ title, _laoshan: { report = {} } }) => {
        const { status, status_notes, agency_responsible, address, description } = report;
        const answer = status_notes && [`${hotline.answer} ${agency_responsible}`, status_notes];
        const standing = hotline.standings[status === 'closed' ? 'answered' : 'unanswered'];
        return [title, standing, address, description, ...(answer ?? [])];
      }),
    ]);
    await page.close();
  });

  it('[P16] counts side by side without JavaScript, as the widgets do with it', async () => {
    const read = async (address: string, script: boolean) => {
      const { page } = await open(address, { script });
      const written = await page.$$eval('laoshan-tiers', (all) =>
        all.map((element) => {
          const root = element.shadowRoot ?? element;
          const parts = Array.from(root.querySelectorAll('h3, th, td:not([aria-hidden])'));
          const foot = Array.from(root.querySelectorAll('table ~ p'));
          return [...parts, ...foot].map(({ textContent }) =>
            // What stands side by side there is told apart by a point here.
            textContent?.replace(/[\s·]/g, ''),
          );
        }),
      );
      await page.close();
      return written;
    };
    const light = await read(unrootedOf(file), false);
    expect(light.flat().length).toBeGreaterThan(20);
    expect(await read(addressOf(file), false)).toEqual(light);
    expect(await read(addressOf(file), true)).toEqual(light);
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
    await visit(page, site().page(`/site/failing-${file}`, html));
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
});

it('shows the same items in both languages', async () => {
  const ids = PAGES.map(([, file]) => readFileSync(`site/${file}`, 'utf8').match(/src="#[^"]+"/g));
  expect(ids[0]).toEqual(ids[1]);
});
