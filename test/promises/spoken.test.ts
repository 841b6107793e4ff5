import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../engines/engines.js';
import { scripted, TAGS } from './embedded.js';
import { examples } from './examples.js';
import { answered, byElement, gallery, sharedBy } from './gallery.js';
import { unmarked } from './unmarked.js';

/** What makes a node speak when it changes. */
const LIVE =
  '[aria-live],[role=status],[role=alert],[role=log],[role=timer],[role=marquee],[role=progressbar],output';

const reports = Array.from({ length: 30 }, (_, index) => ({
  id: `case-${index}`,
  title: `Invented case ${index}`,
  _laoshan: { report: { status: index % 2 ? 'open' : 'closed', description: 'Invented.' } },
}));

const HOTLINE = `<script type="application/feed+json" data-laoshan>${JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Invented',
  language: 'en',
  items: reports,
})}</script><laoshan-hotline filters="status" page-size="5">x</laoshan-hotline>`;

inEachEngine((bench) => {
  describe('what is told to those who do not see it', () => {
    it.each(byElement)(
      '[P37] %s has at most one region that speaks, polite, empty, and there from the start',
      async (_tag, stories) => {
        const page = await gallery(
          bench,
          sharedBy(bench, stories).filter((example) => answered.includes(example)),
        );
        const found = await page.evaluate(
          (tags: string, live: string) =>
            Array.from(document.querySelectorAll(tags), ({ shadowRoot }) => {
              const all = Array.from(shadowRoot ? shadowRoot.querySelectorAll(live) : []);
              return all.map((region) => `${region.getAttribute('role')}:${region.textContent}`);
            }),
          TAGS,
          LIVE,
        );
        expect(found.length).toBeGreaterThan(0);
        for (const regions of found) {
          expect(regions.length).toBeLessThanOrEqual(1);
          for (const region of regions) expect(region).toBe('status:');
        }
        await page.close();
      },
    );

    it('[P37] the region speaks for what the reader did, and not for what came by itself', async () => {
      const page = await scripted(bench, { body: HOTLINE });
      await page.settled('ready');
      const said = await page.evaluate(async () => {
        const host = document.querySelector('laoshan-hotline') as HTMLElement & {
          updateComplete: Promise<unknown>;
          reload(): Promise<void>;
          items: unknown;
        };
        const root = host.shadowRoot as ShadowRoot;
        const region = root.querySelector('[role=status]') as Element;
        const lines: string[] = [];
        const note = async (what: string) => {
          await host.updateComplete;
          const same = root.querySelector('[role=status]') === region;
          lines.push(`${what}: ${same ? (region.textContent || '').trim() : 'another region'}`);
        };
        const click = (selector: string, index: number) =>
          (root.querySelectorAll(selector)[index] as HTMLElement).click();
        await note('ready');
        await host.reload();
        await note('asked again');
        host.setAttribute('page-size', '6');
        await note('page size');
        host.setAttribute('theme', 'dark');
        await note('theme');
        location.hash = 'case-3';
        await new Promise((resolve) =>
          window.addEventListener('hashchange', resolve, { once: true }),
        );
        await note('address');
        click('.filters button', 1);
        await note('filter');
        click('.more button', 0);
        await note('more');
        return lines;
      });
      expect(said.slice(0, 5)).toEqual([
        'ready: ',
        'asked again: ',
        'page size: ',
        'theme: ',
        'address: ',
      ]);
      expect(said[5]).toMatch(/^filter: \S.*\d/);
      expect(said[6]).toMatch(/^more: \S.*\d/);
      expect(said[6]).not.toBe(said[5]?.replace('filter', 'more'));
      await page.close();
    });
  });

  describe('what things are', () => {
    it('[P38] headings have the level that the page chose, and those in them the next', async () => {
      const levels = [undefined, 2, 3, 4, 5, 6];
      const shown = answered.filter(({ id }) => /-(defaultfeed|onstage)$/.test(id));
      for (const level of levels) {
        const page = await gallery(
          bench,
          shown.map((example) => ({
            ...example,
            markup: example.markup.replace(
              /<laoshan-\w+/g,
              `$&${level ? ` heading-level="${level}"` : ''}`,
            ),
          })),
        );
        const found = await page.evaluate(
          (tags: string) =>
            Array.from(document.querySelectorAll(tags), ({ localName, shadowRoot }) => {
              const all = shadowRoot
                ? shadowRoot.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading]')
                : [];
              return `${localName} ${Array.from(new Set(Array.from(all, (each) => each.localName))).join()}`;
            }),
          TAGS,
        );
        const own = `h${level ?? 3}`;
        const next = `h${Math.min((level ?? 3) + 1, 6)}`;
        for (const line of found) {
          const [tag = '', headings = ''] = line.split(' ');
          const wanted: Readonly<Record<string, string>> = {
            'laoshan-stat': '',
            'laoshan-stats': '',
            'laoshan-arena': own === next ? own : `${own},${next}`,
          };
          expect(`${tag} ${headings}`).toBe(`${tag} ${wanted[tag] ?? own}`);
        }
        await page.close();
      }
    });

    it.each(byElement)(
      '[P38] lists are lists, dates are times, links are named in %s',
      async (_tag, stories) => {
        const page = await gallery(
          bench,
          sharedBy(bench, stories).filter((example) => answered.includes(example)),
        );
        expect(await page.evaluate(unmarked, TAGS)).toEqual([]);
        await page.close();
      },
    );

    it('[P38] a card has one link, named by its title', async () => {
      const cards = examples.filter(
        ({ tags, state }) => tags.includes('laoshan-article') && state === 'ready',
      );
      const page = await gallery(bench, cards);
      const found = await page.evaluate(() =>
        Array.from(document.querySelectorAll('laoshan-article'), ({ shadowRoot }) => {
          const text = (node: Element | null | undefined) => (node?.textContent || '').trim();
          const links = shadowRoot?.querySelectorAll('a') ?? [];
          return {
            links: links.length,
            same: !links.length || text(links[0]) === text(shadowRoot?.querySelector('.title')),
          };
        }),
      );
      expect(found.some(({ links }) => links === 1)).toBe(true);
      for (const { links, same } of found) {
        expect(links).toBeLessThanOrEqual(1);
        expect(same).toBe(true);
      }
      await page.close();
    });
  });
});
