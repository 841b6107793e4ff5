import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { launch } from '../helpers/browser.js';
import { site, usePages, visit } from '../helpers/pages.js';
import {
  addressOf,
  allReady,
  ELEMENTS,
  feedOf,
  notesOf,
  open,
  PAGES,
  scrollThrough,
  unrootedOf,
} from './front-page.js';

usePages();

const WIDTHS = [256, 320, 768, 1024, 1440, 1600];

/** How far a page runs over. */
const excess = () => document.documentElement.scrollWidth - innerWidth;

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

  it('leads from its index to a call', async () => {
    const { page } = await open(addressOf(file), { width: 320 });
    await page.click('.pointers a[href="#report-bins"]');
    const title = feedOf(lang).items.find(({ id }) => id === 'report-bins')?.title;
    await page.waitForFunction(
      (text) => {
        const root = document.querySelector('laoshan-hotline')?.shadowRoot;
        return Array.from(root?.querySelectorAll('li') ?? []).some((item) => {
          const { top } = item.getBoundingClientRect();
          return item.textContent?.includes(text) && top > -10 && top < innerHeight / 2;
        });
      },
      { timeout: 5000 },
      title ?? '?',
    );
    await page.close();
  });

  it.each([
    ['in its shadow roots', addressOf],
    ['where shadow roots cannot be declared', unrootedOf],
  ] as const)(
    'leads from its index to the calls without JavaScript: %s',
    async (_where, address) => {
      const { page } = await open(address(file), { script: false, width: 320 });
      for (const link of await page.$$('.pointers a')) {
        await page.evaluate(() => scrollTo(0, 0));
        await link.click();
        await page.waitForFunction(() => {
          const { top = 0 } =
            document.querySelector('laoshan-hotline')?.getBoundingClientRect() ?? {};
          return Math.abs(top) < 40;
        });
      }
      await page.close();
    },
  );

  it('[P16] is at once what it will be with the script, each box of it', async () => {
    const read = async (script: boolean) => {
      const { page } = await open(addressOf(file), { script });
      const boxes = await page.$$eval(ELEMENTS, (all) =>
        all.flatMap((element) =>
          [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])]
            .filter(({ localName }) => localName !== 'link')
            .map((each) => {
              const { x, y, width, height } = each.getBoundingClientRect();
              // A text in two nodes is shaped in two runs: some of it is 1/64 px wider.
              return [each.localName, ...[x, y + scrollY, width, height].map(Math.round)].join(' ');
            }),
        ),
      );
      await page.close();
      return boxes;
    };
    const drawn = await read(true);
    expect(drawn.length).toBeGreaterThan(700);
    expect(await read(false)).toEqual(drawn);
  });

  it.each(WIDTHS)('[P21] neither overflows nor moves at %i px', async (width) => {
    const { page } = await open(addressOf(file), { width });
    await scrollThrough(page);
    expect(await page.evaluate(excess)).toBeLessThanOrEqual(0);
    expect((await notesOf(page)).shift).toBe(0);
    await page.close();
  });

  it.each([
    ['in its shadow roots', addressOf],
    ['where shadow roots cannot be declared', unrootedOf],
  ] as const)(
    '[P21] does not overflow without JavaScript at any width: %s',
    async (_where, address) => {
      const { page } = await open(address(file), { script: false });
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 900 });
        expect(await page.evaluate(() => innerWidth)).toBe(width);
        expect(await page.evaluate(excess), `at ${width} px`).toBeLessThanOrEqual(0);
      }
      await page.close();
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

it('[P19] holds text at 200 % on a narrow page', async () => {
  const large = await launch(['--blink-settings=defaultFontSize=32']);
  for (const [, file] of PAGES) {
    const page = await large.browser.newPage();
    await page.setViewport({ width: 320, height: 800 });
    await visit(page, addressOf(file));
    await page.waitForFunction(allReady, { timeout: 10_000 }, ELEMENTS);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  }
  await large.close();
});
