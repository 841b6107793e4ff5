import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../engines/engines.js';
import { newPage, site, usePages } from '../helpers/pages.js';
import { MODULE, scripted, TAGS } from './embedded.js';
import { examples } from './examples.js';
import { answered, byElement, gallery, hung, wall } from './gallery.js';

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
          stories.filter((example) => answered.includes(example)),
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
          stories.filter((example) => answered.includes(example)),
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

interface Spoken {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

describe('the accessibility tree, which Chromium shows', () => {
  usePages();

  const stats = answered.filter(
    ({ tags, state, markup }) =>
      tags.includes('laoshan-stat') && state === 'ready' && !/inline/.test(markup),
  );

  /** Each paragraph of the tree as it is read out. */
  async function paragraphs(page: Awaited<ReturnType<typeof newPage>>['page']) {
    const session = await page.createCDPSession();
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
      nodes: readonly Spoken[];
    };
    await session.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const text = (node: Spoken): string =>
      node.role?.value === 'StaticText'
        ? (node.name?.value ?? '')
        : (node.childIds ?? []).map((id) => text(byId.get(id) as Spoken)).join('');
    return nodes
      .filter(({ role, ignored }) => !ignored && role?.value === 'paragraph')
      .map((node) => text(node).replace(/\s+/g, ' ').trim());
  }

  it('[P35] has label, figure and unit of every figure in one sentence', async () => {
    const { page } = await newPage();
    await page.goto(
      site().page(
        '/spoken',
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>${MODULE}<body>${wall(site(), stats)}`,
      ),
    );
    await page.waitForFunction(hung());
    const written = await page.evaluate(() =>
      Array.from(document.querySelectorAll('laoshan-stat'), ({ shadowRoot }) => {
        const part = (selector: string) =>
          shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        const unit = shadowRoot?.querySelector('.unit:not(.before)');
        return [
          part('.label'),
          part('.before'),
          part('.value'),
          (unit?.querySelector('.hidden') ?? unit)?.textContent?.trim() ?? '',
        ].filter(Boolean);
      }),
    );
    const spoken = (await paragraphs(page)).filter((each) => /\d/.test(each));
    expect(written.length).toBeGreaterThan(10);
    for (const parts of written) {
      const sentence = spoken.find((each) => {
        let from = 0;
        return parts.every((part) => {
          const at = each.indexOf(part, from);
          from = at + part.length;
          return at >= 0;
        });
      });
      expect(sentence, parts.join(' ')).toBeDefined();
    }
    await page.close();
  });

  it('[P35] says the same before a figure counts up, while it does and afterwards', async () => {
    const { page } = await newPage();
    await page.evaluateOnNewDocument(
      `window.held=[];window.requestAnimationFrame=f=>held.push(f);window.cancelAnimationFrame=()=>{held.length=0};window.step=now=>held.splice(0).forEach(f=>f(now))`,
    );
    await page.goto(
      site().page(
        '/counting',
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>${MODULE}<body><div style="height:3000px"></div><laoshan-stat src="/feeds/laoshan.zh-CN.json#removed-stock">x</laoshan-stat>`,
      ),
    );
    await page.waitForSelector('[state=ready]');
    const moving = () =>
      page.evaluate(
        () =>
          document.querySelector('laoshan-stat')?.shadowRoot?.querySelector('.moving')?.textContent,
      );
    // It is told first that it is out of sight, and then that it is met.
    await page.waitForFunction(
      () =>
        new Promise((resolve) =>
          new IntersectionObserver(() => resolve(true)).observe(
            document.querySelector('laoshan-stat') as Element,
          ),
        ),
      { polling: 50 },
    );
    const before = await paragraphs(page);
    expect(before.join()).toContain('102');
    await page.evaluate(() => document.querySelector('laoshan-stat')?.scrollIntoView());
    await page.waitForFunction(
      () => document.querySelector('laoshan-stat')?.shadowRoot?.querySelector('.moving'),
      { polling: 50 },
    );
    await page.evaluate('step(0);step(400)');
    expect(await moving()).toMatch(/\d/);
    expect(await moving()).not.toBe('102');
    expect(await paragraphs(page)).toEqual(before);
    await page.evaluate('step(5000)');
    expect(await moving()).toBeUndefined();
    expect(await paragraphs(page)).toEqual(before);
    await page.close();
  });
});

/** Lists without items, or items without a list; dates without a time; links without a name. */
function unmarked(tags: string): string[] {
  const found: string[] = [];
  for (const host of Array.from(document.querySelectorAll(tags))) {
    const root = host.shadowRoot;
    if (!root) continue;
    const section = host.closest('section');
    const tell = (what: string, node: Element) =>
      found.push(
        `${section ? section.id : ''}: ${what}: ${(node.textContent || '').trim().slice(0, 40)}`,
      );
    for (const list of Array.from(root.querySelectorAll('ul,ol'))) {
      // Without bullets WebKit takes a list for none, unless its role is said.
      if (list.getAttribute('role') !== 'list') tell('no role', list);
      if (!list.children.length) tell('empty list', list);
      for (const child of Array.from(list.children)) {
        if (child.localName !== 'li') tell('no item', child);
      }
    }
    for (const item of Array.from(root.querySelectorAll('li'))) {
      if (!/^[uo]l$/.test(item.parentElement?.localName ?? '')) tell('item without list', item);
    }
    for (const time of Array.from(root.querySelectorAll('time'))) {
      if (
        !/^(\d{4}(-\d\d){0,2}|--\d\d(-\d\d)?|\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*)$/.test(time.dateTime)
      ) {
        tell(`datetime ${time.dateTime}`, time);
      }
    }
    // What stands for a date of the feed, outside of running text, is a time.
    for (const note of Array.from(root.querySelectorAll('.byline,.line,.case > .note'))) {
      const rest = Array.from(note.querySelectorAll('time')).reduce(
        (text, time) => text.replace(time.textContent || '', ''),
        note.textContent || '',
      );
      if (/\d{1,2}月\d{1,2}日|\d{1,2} (January|July|December) \d{4}/.test(rest)) tell('date', note);
    }
    for (const link of Array.from(root.querySelectorAll('a,button,summary'))) {
      if (!(link.textContent || '').trim()) tell('no name', link);
    }
  }
  return found.slice(0, 12);
}
