import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { at } from '../../scripts/paths.mjs';
import { inEachEngine } from '../engines/engines.js';
import { newPage, site, usePages } from '../helpers/pages.js';
import { MODULE } from './embedded.js';
import { oneOfEach } from './examples.js';
import { answered, byElement, gallery, hung, wall } from './gallery.js';

const AXE = readFileSync(at('node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds against WCAG 2.2 A and AA and good practice, as `story: rule: markup`. The rules about a whole page are not
 * about a part of one. Forced colours are the system's own; axe takes -webkit-text-fill-color for the text's,
 * which Chromium reports as the page has it.
 */
const finds = (forced: boolean) => `axe.run('main', {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  rules: { region: { enabled: false }, 'heading-order': { enabled: false }, 'color-contrast': { enabled: ${!forced} } }
}).then(function(found){return found.violations.map(function(rule){return rule.nodes.map(function(node){
  return [].concat(node.target).join(' ').slice(0, 90) + ': ' + rule.id + ': ' + node.html.slice(0, 120) + ' ' + (node.any[0] ? node.any[0].message : '')
})}).reduce(function(all, each){return all.concat(each)}, []).slice(0, 12)})`;

interface Mode {
  readonly name: string;
  readonly html?: string;
  readonly width?: number;
  readonly forced?: true;
  readonly fontSize?: number;
  readonly elder?: true;
}

const MODES: readonly Mode[] = [
  { name: 'a light page' },
  { name: 'a dark page', html: 'style="color-scheme:dark;background:Canvas;color:CanvasText"' },
  { name: 'forced colours', forced: true },
  { name: 'a page from right to left', html: 'dir="rtl"' },
  { name: '320 px, which is 400 % on a screen of 1280', width: 320 },
  { name: 'text at 200 %', fontSize: 32 },
  { name: 'elder mode', elder: true },
];

/** Sets what the reader has set, before the page is opened. */
async function readAs(page: Page, { width = 1000, forced, fontSize = 16 }: Mode) {
  await page.setViewport({ width, height: 800 });
  const session = await page.createCDPSession();
  await session.send('Page.setFontSizes', { fontSizes: { standard: fontSize } });
  if (!forced) return;
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

describe('in Chromium', () => {
  usePages();

  describe.each(MODES)('$name', (mode) => {
    it.each(byElement)(
      '[P34] axe finds nothing in any story of %s',
      { timeout: 180_000 },
      async (tag, stories) => {
        const { page } = await newPage();
        await readAs(page, mode);
        const shown = stories.filter((example) => answered.includes(example));
        const elder = mode.elder ? '<link rel="stylesheet" href="/dist/themes/elder.css">' : '';
        await page.goto(
          site().page(
            `/axe-${tag}`,
            `<!doctype html><html lang="zh-CN" ${mode.html ?? ''}><meta charset="utf-8"><title>t</title>${elder}${MODULE}<body>${wall(site(), shown)}`,
          ),
        );
        await page.waitForFunction(hung());
        await page.evaluate(AXE);
        expect(await page.evaluate(finds(Boolean(mode.forced)))).toEqual([]);
        await page.close();
      },
    );
  });
});

inEachEngine((bench) => {
  it('[P34] axe finds nothing in the elements of the default feed', async () => {
    const page = await gallery(bench, oneOfEach, { html: 'lang="zh-CN"' });
    await page.evaluate(`(0,eval)(${JSON.stringify(AXE)}),true`);
    expect(await page.evaluate(finds(false))).toEqual([]);
    await page.close();
  });
});
