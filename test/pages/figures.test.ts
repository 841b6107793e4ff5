import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { newPage, site, usePages } from '../helpers/pages.js';

usePages();

const figure = `<laoshan-stat id="far" src="/feeds/laoshan.zh-CN.json#removed-stock">拆除存量违建102万平方米</laoshan-stat>`;

function html(body: string): string {
  return `<!doctype html><html lang="zh-CN"><title>t</title><script type="module" src="/dist/laoshan.js"></script><body>${body}</body></html>`;
}

/** A page on which what the overlay showed, and what stood still meanwhile, is noted at each frame. */
async function open(
  body: string,
  features: Parameters<Page['emulateMediaFeatures']>[0] = [],
): Promise<Page> {
  const { page } = await newPage();
  await page.setViewport({ width: 800, height: 600 });
  await page.emulateMediaFeatures(features);
  await page.goto(site().page('/figures', html(body)));
  await page.waitForSelector('#far[state=ready]');
  await page.evaluate(() => {
    const root = document.querySelector('#far')?.shadowRoot;
    const seen: object[] = [];
    Object.assign(window, { seen });
    const top = (text: Node | null | undefined) => {
      const range = document.createRange();
      if (text) range.selectNodeContents(text);
      return Math.round(range.getBoundingClientRect().top);
    };
    const note = () => {
      const moving = root?.querySelector('.moving');
      const value = root?.querySelector('.value');
      if (moving && value) {
        seen.push({
          digits: moving.querySelector('.value')?.textContent,
          unit: moving.querySelector('.value + .unit')?.textContent,
          hidden: moving.getAttribute('aria-hidden'),
          real: value.textContent,
          width: value.getBoundingClientRect().width,
          above: top(value) - top(moving.querySelector('.value')),
        });
      }
      requestAnimationFrame(note);
    };
    note();
  });
  return page;
}

interface Seen {
  readonly digits: string;
  readonly unit: string;
  readonly hidden: string;
  readonly real: string;
  readonly width: number;
  /** How far the moving digits stand below the real ones, in px. */
  readonly above: number;
}

async function scrollAndWait(page: Page, ms = 1600): Promise<readonly Seen[]> {
  // The first look of the observer is over.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))),
  );
  await page.evaluate(() => document.querySelector('#far')?.scrollIntoView());
  await new Promise((done) => setTimeout(done, ms));
  return page.evaluate(() => (window as unknown as { seen: Seen[] }).seen);
}

const valueIn = (page: Page) =>
  page.evaluate(
    () => document.querySelector('#far')?.shadowRoot?.querySelector('.value')?.textContent,
  );

describe('a figure that is met by scrolling', () => {
  it('[P35] counts up once, over its own final value, without moving anything', async () => {
    const page = await open(`<div style="height:3000px"></div>${figure}`);
    const seen = await scrollAndWait(page);
    const digits = seen.map(({ digits }) => Number(digits));
    expect(digits.length).toBeGreaterThan(5);
    expect(digits).toEqual([...digits].sort((a, b) => a - b));
    expect(Math.max(...digits)).toBeLessThanOrEqual(102);
    expect(new Set(seen.map(({ hidden }) => hidden))).toEqual(new Set(['true']));
    expect(new Set(seen.map(({ width }) => width)).size).toBe(1);
    expect(new Set(seen.map(({ above }) => above))).toEqual(new Set([0]));
    expect(await valueIn(page)).toBe('102');
    await page.evaluate(() => scrollTo(0, 0));
    const again = await scrollAndWait(page, 400);
    expect(again.length).toBe(seen.length);
    await page.close();
  });

  it('[P35] counts up through a change of unit, without moving anything', async () => {
    const firms = `<laoshan-stat id="far" value="10000" unit="家" qualifier="over" label="样例企业">超过1万家</laoshan-stat>`;
    const page = await open(`<div style="height:3000px"></div>${firms}`);
    const seen = await scrollAndWait(page);
    const counted = seen.map(({ digits, unit }) => `${digits}${unit}`);
    expect(counted[0]).toMatch(/^[\d,]{1,5}家$/);
    // From the change on it is the figure itself, for the eye until the next drawing.
    const small = seen.filter(({ unit }) => !unit.includes('万'));
    expect(counted.slice(small.length)).toEqual(counted.slice(small.length).map(() => '1万家'));
    const numbers = small.map(({ digits }) => Number(digits.replace(',', '')));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(Math.max(...numbers)).toBeLessThan(10_000);
    expect(new Set(seen.map(({ real, width }) => `${real} ${width}`)).size).toBe(1);
    expect(new Set(seen.map(({ above }) => above))).toEqual(new Set([0]));
    expect(await valueIn(page)).toBe('1');
    await page.close();
  });

  it('[P36] stands still under reduced motion', async () => {
    const page = await open(`<div style="height:3000px"></div>${figure}`, [
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    expect(await scrollAndWait(page, 400)).toEqual([]);
    await page.close();
  });

  it('stands still in elder mode', async () => {
    const page = await open(
      `<div style="height:3000px"></div>${figure.replace(' id', ' mode="elder" id')}`,
    );
    expect(await scrollAndWait(page, 400)).toEqual([]);
    await page.close();
  });

  it('stands still when it is too long for one line', async () => {
    const long = `<laoshan-stat id="far" value="123456789012345678901" unit="个">很多</laoshan-stat>`;
    const page = await open(`<div style="height:3000px"></div>${long}`);
    expect(await scrollAndWait(page, 400)).toEqual([]);
    await page.close();
  });

  it('did not count when it was on show before the script ran', async () => {
    const page = await open(figure);
    expect(await scrollAndWait(page, 400)).toEqual([]);
    await page.close();
  });

  it('is whole at once when printed', async () => {
    const page = await open(`<div style="height:3000px"></div>${figure}`);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    await page.evaluate(() => document.querySelector('#far')?.scrollIntoView());
    await page.waitForFunction(() =>
      document.querySelector('#far')?.shadowRoot?.querySelector('.moving'),
    );
    await page.pdf();
    expect(
      await page.evaluate(() =>
        document.querySelector('#far')?.shadowRoot?.querySelector('.moving'),
      ),
    ).toBeNull();
    await page.close();
  });
});

describe('a figure in the accessibility tree', () => {
  it.each([
    ['zh-CN', '拆除存量违建 102 万平方米 今年以来 来源： 崂山区综合行政执法局'],
    [
      'en',
      'Existing stock removed 1.02 million square metres This year so far Source: Laoshan District Administrative Law Enforcement Bureau',
    ],
  ])(
    '[P35] is one paragraph with figure, unit, label, period and source: %s',
    async (lang, sentence) => {
      const page = await open(figure.replace('zh-CN.json', `${lang}.json`));
      const session = await page.createCDPSession();
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const paragraph = nodes.find(({ role, ignored }) => !ignored && role?.value === 'paragraph');
      const text = (id: string): string => {
        const node = nodes.find(({ nodeId }) => nodeId === id);
        if (node?.role?.value === 'StaticText') return node.ignored ? '' : ` ${node.name?.value}`;
        return (node?.childIds ?? []).map(text).join('');
      };
      expect(
        text(paragraph?.nodeId ?? '')
          .replace(/\s+/g, ' ')
          .trim(),
      ).toBe(sentence);
      await page.close();
    },
  );
});
