import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { SNIPPET_FORMS, type WidgetKind } from '../../src/publish/index.js';
import { newPage, site, usePages, visit } from '../helpers/pages.js';
import { feedOf, HOSTILE, HOSTILE_ADDRESSES } from '../publish/feed-of.js';
import { countHits, hitsIn } from './hits.js';
import { type Clean, sanitisers, untouched } from './sanitisers.js';
import { snippetFor } from './snippets.js';

usePages();

const SCRIPT = '<script type="module" src="/dist/laoshan.js"></script>';

/** One of each that reads an item, by the ids of `feedOf`. */
const widgets: readonly (readonly [WidgetKind, string])[] = [
  ['article', 'article'],
  ['stat', 'stat'],
  ['tiers', 'tiers'],
  ['hotline', 'report'],
  ['arena', 'arena'],
  ['stats', ''],
  ['articles', ''],
];

/** Every hostile text with an address that is hostile too. */
const feeds = HOSTILE.map((text, index) =>
  feedOf(text, HOSTILE_ADDRESSES[index % HOSTILE_ADDRESSES.length]),
);

/** What in the page, and in what was drawn, could act: scripts, handlers, addresses of code, frames of text. */
const acting = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const look = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        const { localName, attributes, shadowRoot } = element;
        if (localName === 'script' && !/^\/dist\//.test(element.getAttribute('src') ?? ''))
          found.push(element.outerHTML);
        for (const { name, value } of attributes) {
          if (/^on|^srcdoc$/.test(name) || /^\s*(?:java|vb)script:|^\s*data:text/i.test(value))
            found.push(`${localName} ${name}=${value}`);
        }
        if (shadowRoot) look(shadowRoot);
      }
    };
    look(document.body);
    return found;
  });

describe.each([untouched, ...sanitisers])(
  'hostile texts in snippets, cleaned by $name',
  ({ start }) => {
    let clean: Clean;
    beforeAll(async () => {
      clean = await start();
    });

    it.each(SNIPPET_FORMS)('%s runs nothing', async (form) => {
      const parts: string[] = [];
      for (const [index, feed] of feeds.entries()) {
        const src = `/hostile-${index}.json`;
        site().page(src, JSON.stringify(feed), { 'Content-Type': 'application/feed+json' });
        for (const [kind, id] of form === 'iframe' ? widgets.slice(0, 1) : widgets)
          parts.push(await clean(snippetFor(feed, src, { kind, id })[form]));
      }
      const { page, log } = await newPage();
      await countHits(page);
      let dialogs = 0;
      page.on('dialog', (dialog) => {
        dialogs += 1;
        void dialog.dismiss();
      });
      const body = `${parts.map((part) => `<div>${part}</div>`).join('')}${SCRIPT}`;
      await visit(
        page,
        site().page(
          '/hostile-page',
          `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,"><body>${body}</body></html>`,
        ),
      );
      expect({ hits: await hitsIn(page), dialogs, errors: log.errors }).toEqual({
        hits: 0,
        dialogs: 0,
        errors: [],
      });
      expect(await acting(page)).toEqual([]);
      await page.close();
    });
  },
);

describe('this test', () => {
  it.each([
    ['<img src=x onerror="hit()">', 1],
    ['<svg onload="hit()"></svg>', 1],
    ['<iframe srcdoc="<script>parent.hit()</script>"></iframe>', 1],
    ['<a href="javascript:hit()">a</a>', 0],
  ])('would see %s', async (html, hits) => {
    const { page } = await newPage();
    await countHits(page);
    await visit(page, site().page('/seen', `<!doctype html><title>t</title><body>${html}</body>`));
    expect(await hitsIn(page)).toBe(hits);
    expect(await acting(page)).toHaveLength(1);
    await page.close();
  });
});
