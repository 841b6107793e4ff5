import { describe, expect, it } from 'vitest';
import type { Bench } from '../engines/engines.js';
import { inEachEngine } from '../engines/engines.js';
import { type Drawing, differences, drawingOf } from './drawing.js';
import { type EmbeddedPage, TAGS } from './embedded.js';
import { gallery, telling } from './gallery.js';
import { shareOf } from './payloads.js';
import { PROSE, type Sheet, sheets } from './sheets.js';

/** A figure in a sentence has the sentence's type, on purpose. */
const DRAWN = TAGS.split(',')
  .map((tag) => `${tag}:not([layout=inline])`)
  .join();

const LIGHT =
  '<h3><a href="#x">A headline</a></h3><p>Words <b>of the page</b>, and <i>more</i>.</p><ul><li>one</li><li>two</li></ul><button>a button</button><table><tr><th>h</th><td>d</td></tr></table>';

const MISSING = `<div id="light"><laoshan-article src="/feeds/none.json">${LIGHT}</laoshan-article></div><div><x-plain>${LIGHT}</x-plain></div>`;

function linked(bench: Bench, { name, css, rtl }: Sheet) {
  const path = `/sheets/${encodeURIComponent(name)}.css`.replace(/%/g, '');
  const href = bench.site().page(path, css, { 'Content-Type': 'text/css;charset=utf-8' });
  return { rtl, link: `<link rel="stylesheet" href="${href}">` };
}

/**
 * Chromium 80 and 86 may take another face for what a typeface lacks when the page loses the language of its own
 * texts, and so give English figures another width; nothing but lengths that follow from it may differ (seen).
 */
const varying = (bench: Bench, { name }: Sheet): RegExp | undefined =>
  /-8[06]$/.test(bench.name) && /all:unset/.test(name)
    ? /^(?:width|inline-size|right|inset-inline-end|perspective-origin|transform-origin)$/
    : undefined;

const html = (rtl?: boolean) => `lang="en"${rtl ? ' dir="rtl"' : ''}`;

/** Every element drawn, and one that shows its light content, beside a tag that is no element of ours. */
async function drawn(bench: Bench, link: string, rtl?: boolean) {
  const page = await gallery(bench, telling, {
    html: html(rtl),
    body: `${link}<div class="${PROSE}">${MISSING}`,
  });
  await page.settled();
  const drawing = {
    inside: await drawingOf(page, { inside: DRAWN }),
    light: await lightOf(page, '#light > laoshan-article'),
    plain: await lightOf(page, '#light + div > x-plain'),
  };
  await page.close();
  return drawing;
}

inEachEngine((bench) => {
  describe('the styles of a page', () => {
    const blank = new Map<boolean, Promise<Drawing>>();
    const blankOf = (rtl = false) => {
      const drawing = blank.get(rtl) ?? drawn(bench, '', rtl).then(({ inside }) => inside);
      blank.set(rtl, drawing);
      return drawing;
    };
    const wanted = sheets.filter(
      ({ everywhere, current }) =>
        everywhere || bench.name === 'chromium' || (current && !/-\d/.test(bench.name)),
    );
    const shared = shareOf(bench.name, wanted, 1);
    // The old engines share the sheets that are made for pages; what falls upon everything meets other properties in each.
    const tried = wanted.filter((sheet) => shared.includes(sheet) || sheet.css.startsWith('*'));

    it('[P17] are at least twenty real ones', () => {
      expect(sheets.filter(({ css }) => css.length > 300).length).toBeGreaterThanOrEqual(20);
    });

    it.each(tried.map((sheet) => [sheet.name, sheet] as const))(
      '[P17] end at our elements, and content inside the tag keeps them: %s',
      async (_name, sheet) => {
        const { link, rtl } = linked(bench, sheet);
        const before = await blankOf(rtl);
        expect(before.nodes.length).toBeGreaterThan(200);
        const { inside, light, plain } = await drawn(bench, link, rtl);
        expect(differences(before, inside, varying(bench, sheet))).toEqual([]);
        expect(light.nodes.length).toBeGreaterThan(10);
        expect(differences(plain, light)).toEqual([]);
      },
    );
  });
});

/** The light content under a selector, its nodes named alike. */
async function lightOf(page: EmbeddedPage, under: string): Promise<Drawing> {
  const drawing = await drawingOf(page, { under });
  const nodes = drawing.nodes.map(({ name, style }) => ({
    name: name.replace(/^.*: /, ''),
    style,
  }));
  return { ...drawing, nodes };
}
