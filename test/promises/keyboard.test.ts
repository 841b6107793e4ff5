import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../engines/engines.js';
import { newPage, site, usePages } from '../helpers/pages.js';
import { type EmbeddedPage, MODULE, TAGS } from './embedded.js';
import type { Example } from './examples.js';
import { focused, reachable, type Stop } from './focus.js';
import { answered, byElement, gallery, hung, wall } from './gallery.js';

/** In the other engines a few of each kind: Tab takes its time there. */
const FEW = /-(defaultfeed|withfilters|many|hero|english|elder)$/;

const storiesOf = (stories: readonly Example[], name: string) =>
  stories.filter(
    (story) => answered.includes(story) && (name === 'chromium' || FEW.test(story.id)),
  );

/** Goes through the page by Tab from its beginning, until nothing of ours is reached any more. */
async function walk(page: EmbeddedPage): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate('document.querySelector("#first").focus()');
  for (let left = 2000; left > 0; left--) {
    await page.press('Tab');
    const stop = await page.evaluate(focused, TAGS);
    if (stop.place < 0) break;
    stops.push(stop);
  }
  expect(await page.evaluate('document.activeElement.id')).toBe('last');
  return stops;
}

/** The page's own, before ours and after them: the keyboard gets in, and out again. */
const AROUND = {
  body: '<button id="first">first</button>',
  after: '<button id="last">last</button>',
};

inEachEngine((bench) => {
  describe('by keyboard', () => {
    it.each(byElement)(
      '[P39] all of %s is reached, in the order in which it stands, and is seen to be',
      async (_tag, stories) => {
        const page = await gallery(bench, storiesOf(stories, bench.name), AROUND);
        for (const width of [320, 1000]) {
          await page.setSize({ width, height: 700 });
          const all = await page.evaluate(reachable, TAGS);
          const stops = await walk(page);
          expect(stops.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
          expect(stops.map(({ place }) => place)).toEqual(all.map((_each, place) => place));
          const unseen = stops.filter(({ seen }) => !seen).map(({ name }) => name);
          if (bench.name !== 'webkit') expect(unseen).toEqual([]);
          // Its window is never the active one on a screen without a window manager, and draws no focus, not the page's either.
          else expect(await page.evaluate(`CSS.supports('selector(:focus-visible)')`)).toBe(true);
          // Those of one element go down the page, column by column where it has columns.
          const jumps = all.filter((each, index) => {
            const before = all[index - 1];
            return (
              before &&
              before.block === each.block &&
              each.top < before.top - 1 &&
              each.left <= before.left
            );
          });
          expect(jumps).toEqual([]);
        }
        await page.close();
      },
    );

    it.each(byElement)('[P39] every target of %s has 24 px', async (_tag, stories) => {
      const page = await gallery(bench, storiesOf(stories, bench.name), AROUND);
      for (const width of [320, 1000]) {
        await page.setSize({ width, height: 700 });
        const small = (await page.evaluate(reachable, TAGS)).filter(
          ({ width: across, height }) => across < 24 || height < 24,
        );
        expect(small).toEqual([]);
      }
      await page.close();
    });

    it('[P39] Enter and Space do what a click does', async () => {
      const page = await gallery(
        bench,
        answered.filter(({ id }) =>
          /hotline-(many|withfilters)$|arena-defaultfeed$|article-defaultfeed$/.test(id),
        ),
      );
      await page.evaluate((tags: string) => {
        const clicked: string[] = [];
        Object.assign(window, { clicked });
        for (const { shadowRoot } of Array.from(document.querySelectorAll(tags))) {
          shadowRoot?.addEventListener('click', (event) => {
            const link = (event.target as Element).closest('a');
            if (!link) return;
            event.preventDefault();
            clicked.push(link.href);
          });
        }
      }, TAGS);
      const focus = (of: string, selector: string) =>
        page.evaluate(
          (section: string, inside: string) => {
            const host = document.querySelector(`#elements-${section} > *`);
            const node = host?.shadowRoot?.querySelector<HTMLElement>(inside);
            node?.focus();
            return host?.shadowRoot?.activeElement === node;
          },
          of,
          selector,
        );
      const look = <T>(of: string, expression: string) =>
        page.evaluate<T>(
          `(function(root){return ${expression}})(document.querySelector('#elements-${of} > *').shadowRoot)`,
        );
      for (const [of, key] of [
        ['hotline-withfilters', 'Enter'],
        ['arena-defaultfeed', ' '],
      ] as const) {
        const open = `root.querySelector('details').open`;
        expect(await look(of, open)).toBe(false);
        expect(await focus(of, 'summary')).toBe(true);
        await page.press(key);
        expect(await look(of, open)).toBe(true);
        await page.press(key);
        expect(await look(of, open)).toBe(false);
      }
      for (const [index, key] of (['Enter', ' '] as const).entries()) {
        const button = `.filters button:nth-of-type(${index + 2})`;
        expect(await focus('hotline-withfilters', button)).toBe(true);
        await page.press(key);
        await page.waitFor(
          `document.querySelector('#elements-hotline-withfilters > *').shadowRoot.querySelector('${button}').getAttribute('aria-pressed')==='true'`,
        );
      }
      const count = `root.querySelectorAll('.cases > li').length`;
      const before = await look<number>('hotline-many', count);
      expect(await focus('hotline-many', '.more button')).toBe(true);
      await page.press('Enter');
      await page.waitFor(
        `document.querySelector('#elements-hotline-many > *').shadowRoot.querySelectorAll('.cases > li').length===${2 * before}`,
      );
      expect(await focus('article-defaultfeed', 'a')).toBe(true);
      await page.press('Enter');
      expect(await page.evaluate<string[]>('clicked')).toHaveLength(1);
      await page.close();
    });

    it('[P39] a status is told by its shape and its word, not by its colour alone', async () => {
      const page = await gallery(
        bench,
        answered.filter(({ id }) => /hotline-everystatus$/.test(id)),
      );
      const marks = await page.evaluate(() =>
        Array.from(
          document.querySelector('laoshan-hotline')?.shadowRoot?.querySelectorAll('.status') ?? [],
          (status) => {
            const { borderLeftWidth, borderRightWidth, clipPath } = getComputedStyle(
              status,
              '::before',
            );
            return {
              mark: status.className.replace('status ', ''),
              shape: [borderLeftWidth, borderRightWidth, clipPath].join(),
              word: status.textContent?.trim(),
            };
          },
        ),
      );
      const kinds = new Set(marks.map(({ mark }) => mark));
      expect(kinds.size).toBeGreaterThanOrEqual(4);
      expect(new Set(marks.map(({ shape }) => shape)).size).toBe(kinds.size);
      expect(marks.every(({ word }) => word)).toBe(true);
      await page.close();
    });
  });
});

describe('in Chromium, which sees as readers do', () => {
  usePages();

  const statuses = async () => {
    const { page } = await newPage();
    const shown = answered.filter(({ id }) =>
      /hotline-everystatus$|arena-onstage$|hotline-withfilters$/.test(id),
    );
    await page.goto(
      site().page(
        '/seen',
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>${MODULE}<body>${wall(site(), shown)}`,
      ),
    );
    await page.waitForFunction(hung());
    return page;
  };

  it.each(['achromatopsia', 'deuteranopia', 'protanopia', 'tritanopia', 'blurredVision'] as const)(
    '[P39] the signs of the statuses look different with %s',
    async (deficiency) => {
      const page = await statuses();
      await page.emulateVisionDeficiency(deficiency);
      const pictures = new Map<string, string>();
      for (const mark of ['todo', 'doing', 'done', 'other']) {
        const box = await page.evaluate((name) => {
          const sign = document
            .querySelector('laoshan-hotline')
            ?.shadowRoot?.querySelector<HTMLElement>(`.status.${name}`);
          if (!sign) throw new Error(`No .status.${name}`);
          // Each in the same place, so that the picture differs by what is drawn alone.
          sign.textContent = '';
          sign.setAttribute(
            'style',
            'position:fixed;top:10px;left:10px;z-index:9;width:40px;height:40px;padding:0;text-indent:0;background:#fff;font-size:30px',
          );
          const { x, y, width, height } = sign.getBoundingClientRect();
          return { x, y, width, height };
        }, mark);
        pictures.set(mark, (await page.screenshot({ clip: box, encoding: 'base64' })) as string);
        await page.reload();
        await page.waitForFunction(hung());
      }
      expect(new Set(pictures.values()).size).toBe(4);
      await page.close();
    },
  );

  it('[P39] forced colours leave signs, borders and focus in place', async () => {
    const page = await statuses();
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const found = await page.evaluate(() => {
      const canvas = document.createElement('p');
      canvas.setAttribute('style', 'background:Canvas;color:Canvas');
      document.body.append(canvas);
      const ground = getComputedStyle(canvas).backgroundColor;
      const faults: string[] = [];
      const check = (
        selector: string,
        visible: (style: CSSStyleDeclaration) => boolean,
        before?: string,
      ) => {
        let count = 0;
        for (const { shadowRoot } of Array.from(document.querySelectorAll('[state]'))) {
          for (const node of Array.from(shadowRoot?.querySelectorAll(selector) ?? [])) {
            count++;
            if (!visible(getComputedStyle(node, before))) faults.push(selector);
          }
        }
        if (!count) faults.push(`${selector}: none`);
      };
      const line = (side: 'Top' | 'Bottom' | 'Left') => (style: CSSStyleDeclaration) =>
        Number.parseFloat(style[`border${side}Width`]) > 0 &&
        style[`border${side}Color`] !== ground;
      check(
        '.status',
        ({ borderLeftWidth, borderLeftColor }) =>
          Number.parseFloat(borderLeftWidth) > 0 && borderLeftColor !== ground,
        '::before',
      );
      check('.case', line('Top'));
      check('.answer', line('Left'));
      check('.filters button', line('Bottom'));
      check('.speaker', line('Top'));
      check('.mark', line('Top'));
      check('.stage', line('Top'), '::before');
      check('.badge', line('Top'), '::before');
      return { active: matchMedia('(forced-colors: active)').matches, faults };
    });
    expect(found).toEqual({ active: true, faults: [] });
    await page.focus('body');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const node = document.activeElement?.shadowRoot?.activeElement;
      const style = node && getComputedStyle(node);
      return style && `${style.outlineStyle} ${Number.parseFloat(style.outlineWidth) >= 2}`;
    });
    expect(outline).toBe('solid true');
    await page.close();
  });
});
