import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../engines/engines.js';
import { newPage, site, usePages } from '../helpers/pages.js';
import { drawingOf } from './drawing.js';
import { type EmbeddedPage, MODULE, scripted, scriptFor, TAGS } from './embedded.js';
import { gallery, telling } from './gallery.js';

/** A figure below the window, which counts up when the reader comes to it. */
const BELOW = `<div style="height:3000px">Scroll on.</div><laoshan-stat src="/feeds/laoshan.zh-CN.json#removed-stock">拆除存量违建102万平方米</laoshan-stat>`;

/** Frames come when the test says so, at the time that it says. */
const HELD = `window.held=[];window.asked=0;window.requestAnimationFrame=function(f){asked++;held.push(f);return asked};window.cancelAnimationFrame=function(){held.length=0};
window.step=function(now){var due=held.splice(0);due.forEach(function(f){f(now)});return held.length};`;

/** The frames that told us that the page is shown do not count. */
const FORGOTTEN = 'void (window.asked = held.length = 0)';

/** The reader wants no motion, in engines that no test can tell so. */
const STILL = `var asks=window.matchMedia;window.matchMedia=function(q){return /reduced-motion/.test(q)?{matches:true,media:q}:asks.call(window,q)};`;

const ROOT = `document.querySelector('laoshan-stat').shadowRoot`;
const FIGURE = `${ROOT}.querySelector('.value')`;
const MOVING = `${ROOT}.querySelector('.moving')`;

/** Scrolls there; true when the browser has told all who observe, us before the test. */
const meet = (page: EmbeddedPage) =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const figure = document.querySelector('laoshan-stat') as Element;
        const observer = new IntersectionObserver((entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return figure.scrollIntoView();
          observer.disconnect();
          resolve(true);
        });
        observer.observe(figure);
      }),
  );

inEachEngine((bench) => {
  const opened = async (before: string) => {
    const script = bench.site().page(`/frames-${before.length}.js`, before, {
      'Content-Type': 'text/javascript',
    });
    const page = await scripted(bench, {
      head: `<script src="${script}"></script>${scriptFor(bench)}`,
      body: BELOW,
    });
    await page.settled('ready');
    await page.evaluate(FORGOTTEN);
    return page;
  };

  describe('a figure that counts up', () => {
    it('[P35] has its final value as its text from the first paint on, and digits for the eye above it', async () => {
      const page = await opened(HELD);
      const text = () => page.evaluate<string>(`${FIGURE}.firstChild.nextSibling.data`);
      const final = await text();
      expect(final).toBe('102');
      await meet(page);
      await page.waitFor('held.length');
      const moving = await page.evaluate(() => {
        const root = document.querySelector('laoshan-stat')?.shadowRoot;
        const shown: string[] = [];
        for (const now of [1000, 1250, 1500, 1750]) {
          (window as unknown as { step(at: number): void }).step(now);
          shown.push(root?.querySelector('.moving')?.textContent ?? '');
        }
        const over = root?.querySelector('.moving');
        const value = over?.parentElement?.querySelector('.value');
        return {
          shown,
          hidden: over?.getAttribute('aria-hidden'),
          live: Boolean(
            over?.closest('[aria-live],[role=status],[role=alert],[role=log],[role=timer],output'),
          ),
          ink: value && getComputedStyle(value).color,
        };
      });
      expect(moving).toMatchObject({ hidden: 'true', live: false, ink: 'rgba(0, 0, 0, 0)' });
      expect(new Set(moving.shown).size).toBe(4);
      expect(await text()).toBe(final);
      await page.evaluate('[2000, 2050].map(step)');
      expect(await page.evaluate(`${FIGURE}.textContent.trim()`)).toBe(final);
      await page.close();
    });

    it('[P36] has ended within five seconds, and asks for no frame after it', async () => {
      const page = await opened(HELD);
      await meet(page);
      await page.waitFor('held.length');
      const frames = await page.evaluate<number[]>('[0, 1000, 2000, 3000, 4000, 5000].map(step)');
      expect(frames.slice(-1)).toEqual([0]);
      expect(await page.evaluate('asked')).toBeGreaterThan(0);
      expect(await page.evaluate(MOVING)).toBe(null);
      await page.close();
    });

    it('[P36] does not for readers who want no motion', async () => {
      const page = await opened(HELD + STILL);
      await meet(page);
      expect(await page.evaluate('[asked, held.length]')).toEqual([0, 0]);
      expect(await page.evaluate(MOVING)).toBe(null);
      await page.close();
    });
  });

  it('[P36] no style of ours moves anything', async () => {
    const page = await gallery(bench, telling);
    const { properties, values, nodes } = await drawingOf(page, { inside: TAGS });
    const at = (property: string) => properties.indexOf(property);
    for (const [property, still] of [
      ['animation-name', 'none'],
      ['transition-duration', '0s'],
    ] as const) {
      expect(at(property)).toBeGreaterThanOrEqual(0);
      const found = nodes.filter(({ style }) => values[style[at(property)] ?? -1] !== still);
      expect(found.map(({ name }) => name)).toEqual([]);
    }
    expect(await page.evaluate('document.querySelector("marquee,blink")')).toBe(null);
    await page.close();
  });
});

describe('with reduced motion, set in the browser', () => {
  usePages();

  it('[P36] nothing runs, and the figure is there at once', async () => {
    const { page } = await newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.evaluateOnNewDocument(HELD);
    await page.goto(
      site().page(
        '/still',
        `<!doctype html><meta charset="utf-8"><title>t</title>${MODULE}<body>${BELOW}`,
      ),
    );
    await page.waitForSelector('[state=ready]');
    await page.evaluate(FORGOTTEN);
    await page.evaluate(() => document.querySelector('laoshan-stat')?.scrollIntoView());
    await page.waitForFunction(
      () =>
        new Promise((resolve) =>
          new IntersectionObserver(([entry]) => resolve(entry?.isIntersecting)).observe(
            document.querySelector('laoshan-stat') as Element,
          ),
        ),
      { polling: 50 },
    );
    expect(await page.evaluate('[asked, document.getAnimations().length]')).toEqual([0, 0]);
    expect(await page.evaluate(`${FIGURE}.textContent.trim()`)).toBe('102');
    await page.close();
  });
});
