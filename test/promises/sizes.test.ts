import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../engines/engines.js';
import { newPage, site, usePages } from '../helpers/pages.js';
import { differences, drawingOf } from './drawing.js';
import { type EmbeddedPage, MODULE, scripted, TAGS } from './embedded.js';
import { examples, markupOn, oneOfEach } from './examples.js';
import { answered, byElement, gallery, hung, sharedBy, telling, wall } from './gallery.js';

const WIDTHS = [256, 320, 768, 1440];

const NO_MARGIN = '<style>body{margin:0}</style>';

/** What is outside with all details closed, then with all of them open. */
async function outsideAt(page: EmbeddedPage, width: number): Promise<readonly string[]> {
  await page.setSize({ width, height: 900 });
  const closed = await page.evaluate(outside, TAGS, false);
  return closed.concat(await page.evaluate(outside, TAGS, true));
}

inEachEngine((bench) => {
  describe('from 256 px up', () => {
    it.each(byElement)(
      '[P21] no story of %s runs over, nor lies outside its box',
      { timeout: 180_000 },
      async (_tag, stories) => {
        const shown = sharedBy(bench, stories).filter((example) => answered.includes(example));
        const page = await gallery(bench, shown, { body: NO_MARGIN });
        for (const width of WIDTHS) {
          expect(await outsideAt(page, width), `at ${width} px`).toEqual([]);
        }
        await page.close();
      },
    );

    it('[P21] nor does light content whose feed never comes', async () => {
      for (const example of examples.filter(
        ({ tags, state }) => tags.length && state === 'loading',
      )) {
        const page = await scripted(bench, {
          body: NO_MARGIN + markupOn(bench.site(), example),
        });
        await page.settled('loading');
        for (const width of WIDTHS) expect(await outsideAt(page, width)).toEqual([]);
        await page.close();
      }
    });
  });

  describe('the page’s root', () => {
    it('[P19] changes no size of ours: 1px, 10px, 40px', { timeout: 180_000 }, async () => {
      const page = await gallery(bench, telling);
      const before = await drawingOf(page, { inside: TAGS });
      for (const size of ['1px', '10px', '40px']) {
        await page.evaluate((value: string) => {
          document.documentElement.style.fontSize = value;
          document.body.style.fontSize = '16px';
        }, size);
        expect(differences(before, await drawingOf(page, { inside: TAGS })), size).toEqual([]);
      }
      await page.close();
    });
  });
});

describe('in Chromium, which lets it be set or measured', () => {
  usePages();

  it('[P19] the reader’s font size is followed, whatever the root says', async () => {
    const url = site().page(
      '/reader',
      `<!doctype html><html lang="en" style="font-size:10px"><meta charset="utf-8"><title>t</title>${MODULE}<body>${wall(site(), telling)}`,
    );
    const basesAt = async (standard: number) => {
      const { page } = await newPage();
      const session = await page.createCDPSession();
      await session.send('Page.setFontSizes', { fontSizes: { standard } });
      await page.goto(url);
      await page.waitForFunction(hung());
      const bases = await page.evaluate(
        (tags) =>
          Array.from(document.querySelectorAll(tags), ({ shadowRoot }) => {
            const base = shadowRoot?.querySelector('.laoshan > *');
            return base ? Number.parseFloat(getComputedStyle(base).fontSize) : 0;
          }),
        TAGS,
      );
      await page.close();
      return bases;
    };
    const usual = await basesAt(16);
    expect(usual.some(Boolean)).toBe(true);
    expect(await basesAt(32)).toEqual(usual.map((size) => expect.closeTo(2 * size, 1)));
  });

  const ROOM = '<link rel="stylesheet" href="/dist/laoshan.css">';
  const TEXT = `<p>${'Words of the page. '.repeat(60)}</p>`;

  /** Layout shift of a page that has been painted before our script comes. */
  async function shiftOf(path: string, head: string, body: string, width: number, height: number) {
    const { page } = await newPage();
    await page.setViewport({ width, height });
    const late = `requestAnimationFrame(()=>requestAnimationFrame(()=>{const s=document.createElement('script');s.type='module';s.src='/dist/laoshan.js';document.head.append(s)}))`;
    const watch = `window.shift=0;new PerformanceObserver(list=>{for(const e of list.getEntries())shift+=e.value}).observe({type:'layout-shift',buffered:true})`;
    await page.goto(
      site().page(
        path,
        `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title>${head}<script>${watch}</script><body><h1>A page</h1>${body}${TEXT}<script>${late}</script>`,
      ),
    );
    await page.waitForFunction(
      (tags) => {
        const all = Array.from(document.querySelectorAll(tags));
        return all.every((element) => element.getAttribute('state') === 'ready');
      },
      {},
      TAGS,
    );
    // What was drawn has been painted, and its entries have been handed over, when two frames are over.
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const frames = (left: number): unknown =>
            left
              ? requestAnimationFrame(() => frames(left - 1))
              : resolve((window as unknown as { shift: number }).shift);
          frames(4);
        }),
    );
    await page.close();
    return shift;
  }

  const screens = [
    [360, 740],
    [800, 600],
    [1440, 900],
  ] as const;

  it.each(
    oneOfEach.flatMap((example) =>
      screens.map((size) => [example.title, ...size, example] as const),
    ),
  )(
    '[P21] the room that laoshan.css keeps holds the layout still: %s at %i by %i',
    async (_title, width, height, example) => {
      const body = markupOn(site(), example);
      expect(await shiftOf(`/room-${example.id}-${width}`, ROOM, body, width, height)).toBeLessThan(
        0.05,
      );
    },
  );

  it.each(oneOfEach.map((example) => [example.title, example] as const))(
    '[P21] a page with a baked shadow root does not move at all: %s',
    async (_title, example) => {
      const { page } = await newPage();
      await page.setViewport({ width: 800, height: 600 });
      const markup = markupOn(site(), example);
      await page.goto(
        site().page(
          `/unbaked-${example.id}`,
          `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title>${MODULE}<body><h1>A page</h1>${markup}`,
        ),
      );
      await page.waitForSelector('[state=ready]');
      const baked = await page.$eval('[state=ready]', (element) => {
        const template = `<template shadowrootmode="open"><link rel="stylesheet" href="/dist/laoshan.css">${element.shadowRoot?.innerHTML}</template>`;
        element.removeAttribute('state');
        return element.outerHTML.replace(/>/, `>${template}`);
      });
      await page.close();
      expect(await shiftOf(`/baked-${example.id}`, '', baked, 800, 600)).toBe(0);
    },
  );
});

/** What of the page runs over, and what of an element lies outside of its box, by more than a rounding. */
function outside(tags: string, open: boolean): string[] {
  const found: string[] = [];
  for (const { shadowRoot } of Array.from(document.querySelectorAll(tags))) {
    const all = Array.from(shadowRoot ? shadowRoot.querySelectorAll('details') : []);
    for (const details of all) details.open = open;
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page: ${scrollWidth} of ${clientWidth}`);
  for (const host of Array.from(document.querySelectorAll(tags))) {
    // What is in a sentence has the sentence's room: its own box is as high as the engine takes its letters to be.
    const inline = getComputedStyle(host).display === 'inline';
    const box = ((inline && host.parentElement) || host).getBoundingClientRect();
    const section = host.closest('section');
    const all = host.shadowRoot ? host.shadowRoot.querySelectorAll('.laoshan, .laoshan *') : [];
    for (const node of Array.from(all)) {
      // Newer engines lay out what is closed, and do not paint it.
      if (
        node.closest('details:not([open]) > :not(summary), details:not([open]) > :not(summary) *')
      )
        continue;
      if (!node.getClientRects().length) continue;
      const { left, right, top, bottom } = node.getBoundingClientRect();
      const over = [box.left - left, right - box.right, box.top - top, bottom - box.bottom];
      if (Math.max(...over) <= 1) continue;
      found.push(
        `${section ? section.id : ''} ${host.localName}: ${node.localName}.${node.getAttribute('class')} by ${over.map(Math.round).join()}`,
      );
    }
  }
  return found.slice(0, 12);
}
