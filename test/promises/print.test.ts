import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { at } from '../../scripts/paths.mjs';
import { HOSTS } from '../../scripts/promises/hosts.mjs';
import { inEachEngine } from '../engines/engines.js';
import { newPage, observed, site, usePages } from '../helpers/pages.js';
import { MODULE, TAGS } from './embedded.js';
import { answered, gallery, hung, wall } from './gallery.js';

interface Unpdf {
  extractText(
    data: Uint8Array,
    options: { readonly mergePages: true },
  ): Promise<{ readonly text: string; readonly totalPages: number }>;
}

/** Read by a library of other people's, out of where they are installed. */
const { extractText } = (await import(
  pathToFileURL(at(HOSTS, 'node_modules/unpdf/dist/index.mjs')).href
)) as Unpdf;

/** Lines break anywhere, and a PDF names glyphs: one that stands for two characters may come back as the other. */
const solid = (text: string) => text.replace(/\s+/g, '').replace(/[\u2010-\u2015]/g, '-');

/** Whether a text has these words: one of the radicals may stand for any Chinese character. */
function has(text: string, words: string): boolean {
  const pattern = solid(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(pattern.replace(/\p{Script=Han}/gu, '[$&\u2e80-\u2fdf]'), 'u').test(text);
}

const reports = Array.from({ length: 134 }, (_, index) => ({
  id: `case-${index}`,
  title: `Invented case ${index + 1};`,
  _laoshan: {
    report: {
      status: index % 2 ? 'open' : 'closed',
      description: 'Invented.',
      service_request_id: `number-${index + 1};`,
    },
  },
}));

const HOTLINE = `<script type="application/feed+json" data-laoshan>${JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Invented',
  language: 'en',
  items: reports,
})}</script><laoshan-hotline filters="status">x</laoshan-hotline>`;

const printed = answered.filter(({ id }) =>
  /-(defaultfeed|whole|onstage|dark|everystatus)$/.test(id),
);

inEachEngine((bench) => {
  it('[P40] what can be opened is open for print, and afterwards as the reader left it', async () => {
    const page = await gallery(bench, printed);
    const states = await page.evaluate(async (tags: string) => {
      const all: HTMLDetailsElement[] = [];
      for (const { shadowRoot } of Array.from(document.querySelectorAll(tags))) {
        all.push(...Array.from(shadowRoot ? shadowRoot.querySelectorAll('details') : []));
      }
      const opened = () => all.map(({ open }) => open);
      const toggled = () => new Promise((resolve) => setTimeout(resolve));
      (all[1] as HTMLDetailsElement).open = true;
      await toggled();
      const before = opened();
      dispatchEvent(new Event('beforeprint'));
      const during = opened();
      await toggled();
      dispatchEvent(new Event('afterprint'));
      await toggled();
      return { before, during, after: opened() };
    }, TAGS);
    expect(states.before.length).toBeGreaterThan(10);
    expect(states.before.filter(Boolean)).toEqual([true]);
    expect(states.during.every(Boolean)).toBe(true);
    expect(states.after).toEqual(states.before);
    await page.close();
  });
});

describe('the text of the PDF that Chromium prints', () => {
  usePages();

  /** Opens a page, prints it, and has its text read by others. */
  async function onPaper(path: string, body: string, ready: string, before?: string) {
    const { page } = await newPage();
    if (before) await page.evaluateOnNewDocument(before);
    await page.goto(
      site().page(
        path,
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>${MODULE}<body>${body}`,
      ),
    );
    await page.waitForFunction(ready, { polling: 50 });
    return {
      page,
      async read() {
        const { text } = await extractText(new Uint8Array(await page.pdf()), { mergePages: true });
        return solid(text);
      },
    };
  }

  const READY = `document.querySelector('[state=ready]')`;

  it('[P40] has each report on show with its details, how many there are, and where the others are', async () => {
    const { page, read } = await onPaper('/paper', HOTLINE, READY);
    const text = await read();
    for (const [index, { title, _laoshan }] of reports.entries()) {
      const shown = index < 20;
      expect(text.includes(solid(title)), title).toBe(shown);
      expect(text.includes(_laoshan.report.service_request_id), title).toBe(shown);
    }
    expect(text).toContain(solid('20 of 134 shown'));
    expect(text).toContain(`${site().origin}/paper`);
    for (const word of ['Show 20 more', 'Answered (67)', 'All (134)']) {
      expect(text, word).not.toContain(solid(word));
    }
    await page.close();
  });

  it('[P40] has all words of every element, those in its details too, and no control', async () => {
    const { page, read } = await onPaper('/papers', wall(site(), printed), hung());
    const text = await read();
    const words = await page.evaluate((tags) => {
      const found: { wanted: string[]; unwanted: string[] } = { wanted: [], unwanted: [] };
      for (const { shadowRoot } of Array.from(document.querySelectorAll(tags))) {
        for (const node of Array.from(shadowRoot?.querySelectorAll('.laoshan *') ?? [])) {
          if (
            node.children.length ||
            node.closest('.hidden,.mark,.address,.filters,.finders,summary')
          )
            continue;
          const own = node.textContent?.trim() ?? '';
          if (own) found[node.closest('button') ? 'unwanted' : 'wanted'].push(own);
        }
        for (const button of Array.from(
          shadowRoot?.querySelectorAll('.filters button,.finders option') ?? [],
        )) {
          const own = button.textContent?.trim() ?? '';
          // Of characters alone, a run of radicals would stand for them.
          if (/\d/.test(own)) found.unwanted.push(own);
        }
      }
      return found;
    }, TAGS);
    expect(words.wanted.length).toBeGreaterThan(200);
    expect(words.unwanted.length).toBeGreaterThan(3);
    // Arabic letters come back in the shapes and in the order in which they stand. A long text goes over several
    // pages, and what is positioned comes between them: it is looked for by sentences.
    const wanted = words.wanted
      .filter((each) => !/\p{Script=Arabic}/u.test(each))
      .flatMap((each) => (each.length > 200 ? each.split(/(?<=。)/) : each));
    expect(wanted.filter((each) => !has(text, each))).toEqual([]);
    // Here a radical stands for its own character alone: 正在发言 is not 现在发言.
    const plain = text.normalize('NFKC');
    expect(words.unwanted.filter((each) => plain.includes(solid(each)))).toEqual([]);
    await page.close();
  });

  it('[P40] has a figure in its final form while it counts up', async () => {
    const { page, read } = await onPaper(
      '/paper-figure',
      '<div style="height:3000px"></div><laoshan-stat src="/feeds/laoshan.zh-CN.json#removed-stock">x</laoshan-stat>',
      READY,
      `window.held=[];window.requestAnimationFrame=f=>held.push(f);window.cancelAnimationFrame=()=>{held.length=0};window.step=now=>held.splice(0).forEach(f=>f(now))`,
    );
    await observed(page, 'laoshan-stat');
    await page.evaluate(() => document.querySelector('laoshan-stat')?.scrollIntoView());
    await page.waitForFunction(
      `step(100) || document.querySelector('laoshan-stat').shadowRoot.querySelector('.moving')`,
      { polling: 50 },
    );
    expect(has(await read(), '102万平方米')).toBe(true);
    await page.close();
  });
});
