import { describe, expect, it } from 'vitest';
import { all, elements, namesOf } from '../editors/manifest.js';
import { inEachEngine } from '../engines/engines.js';
import { differences, drawingOf } from './drawing.js';
import { type EmbeddedPage, scripted, TAGS } from './embedded.js';
import { markupOn, oneOfEach } from './examples.js';
import { gallery, telling } from './gallery.js';

/** What pages do to a block of theirs. */
const BOXES = [
  'margin:7px 11px 13px 17px',
  'margin:0 auto;width:300px',
  'width:321px',
  'width:50%',
  'max-width:280px',
  'min-height:900px',
  'height:50px;overflow:auto',
  'display:none',
  'display:inline-block;width:280px',
  'display:grid',
  'display:flex',
  'display:inline',
  'position:absolute;top:5px;left:9px',
  'position:sticky;top:3px',
  'position:relative;left:4px;z-index:3',
  'float:right;width:260px',
  'border:5px dotted rgb(1, 2, 3);border-radius:4px',
  'padding:3px 5px',
  'background-color:rgb(9, 8, 7)',
  'opacity:0.5',
  'visibility:hidden',
  'outline:2px solid rgb(1, 2, 3)',
  'transform:rotate(3deg)',
  'box-shadow:rgb(1, 2, 3) 1px 2px 3px 0px',
  'clear:both',
  'break-inside:avoid',
  'order:3',
] as const;

/** As a block is laid out by what is around it: the rule for the parent, and what the child must get. */
const PARENTS = [
  ['display:flex;width:600px', 'flex:0 0 250px', { left: 0, width: 250 }],
  ['display:flex;width:600px', 'flex:1', { left: 0, width: 600 }],
  ['display:flex;width:600px;flex-direction:row-reverse', 'width:200px', { left: 400, width: 200 }],
  [
    'display:grid;width:600px;grid-template-columns:200px 400px',
    'grid-column:2',
    { left: 200, width: 400 },
  ],
  ['width:600px', 'width:50%;margin-left:10%', { left: 60, width: 300 }],
  ['width:600px;padding-left:50px', 'margin-left:-20px;width:100px', { left: 30, width: 100 }],
] as const;

/** Selectors that pages have written in the hope to reach inside; the last are ours, from outside. */
const ATTEMPTS = [
  '.laoshan, .laoshan *',
  '.title, .value, .unit, .label, .note, .status, .case, .speaker, .summary, .kicker',
  'p, a, h2, h3, h4, ul, ol, li, dl, dt, dd, figure, img, svg, path, button, details, summary, time, bdi',
  '::before, ::after, ::marker, ::first-letter, ::first-line',
  'main::first-letter, main::first-line, section::first-letter, section::first-line',
  `${TAGS} *`,
  `${TAGS} > *`,
  ':host, :host *',
  ':host(laoshan-stat) *',
  '::slotted(*)',
  'laoshan-stat::part(laoshan), laoshan-stat::part(note), laoshan-stat::part(reading)',
  'laoshan-article::part(summary), laoshan-article::part(byline), laoshan-article::part(picture)',
  'laoshan-hotline::part(case), laoshan-hotline::part(answer), laoshan-hotline::part(filters)',
  'laoshan-arena::part(mark), laoshan-arena::part(lineup), laoshan-arena::part(stage)',
  'laoshan-hotline::shadow p',
  'laoshan-hotline >>> p',
  'laoshan-hotline /deep/ p',
];

const HITS =
  '{color:rgb(1, 2, 3)!important;font-size:77px!important;display:block!important;padding:33px!important;fill:rgb(1, 2, 3)!important}';

const isColour = (name: string) => !/font|padding|elder/.test(name);

/** What custom properties of ours are for. */
const HOOKED = [
  'color',
  'background-color',
  'border-top-color',
  'border-bottom-color',
  'border-left-color',
  'text-decoration-color',
  'fill',
  'font-family',
  'font-size',
  'padding-top',
];

/** A value that no theme has. */
function oddValue(name: string): string {
  if (isColour(name)) return 'rgb(1, 2, 3)';
  if (/font/.test(name)) return 'monospace';
  return /padding/.test(name) ? '31px' : ' ';
}

/** Writes the one rule of the page, in place of the one before. */
const rule = (page: EmbeddedPage, css: string) =>
  page.evaluate((text: string) => {
    const style = document.querySelector('#rule') ?? document.createElement('style');
    style.id = 'rule';
    style.textContent = text;
    document.head.append(style);
  }, css);

inEachEngine((bench) => {
  const eachInBox = (body: (markup: string) => string = (markup) => markup) =>
    scripted(bench, {
      body: oneOfEach
        .map(
          (example) =>
            `<div class="box">${body(markupOn(bench.site(), example))}</div><div class="box"><x-plain></x-plain></div>`,
        )
        .join(''),
      head: `<script src="${bench.engine().tier === 'enhanced' ? '/dist/laoshan.js" type="module' : '/dist/laoshan.classic.js'}"></script><style>body{margin:0}x-plain{display:block;min-inline-size:0}</style>`,
    });

  describe('the outer box', () => {
    it('[P18] is as the page rules it, whatever the rule', async () => {
      const page = await eachInBox();
      await page.settled('ready');
      for (const box of BOXES) {
        await rule(page, `.box > *{${box}}`);
        expect(await page.evaluate(unlikePlain, box), box).toEqual([]);
      }
      await rule(page, '');
      await page.evaluate((selector: string) => {
        for (const host of Array.from(document.querySelectorAll(selector))) {
          host.setAttribute('style', 'display:inline-block;width:123px;margin:1px 2px 3px 4px');
        }
      }, '.box > *');
      expect(
        await page.evaluate(unlikePlain, 'display:inline-block;width:123px;margin:1px 2px 3px 4px'),
      ).toEqual([]);
      await page.close();
    });

    it.each(PARENTS)(
      '[P18] is laid out by the page around it: %s, %s',
      async (parent, child, want) => {
        const page = await eachInBox();
        await page.settled('ready');
        await rule(page, `.box{${parent}}.box > *{${child}}`);
        const found = await page.evaluate(
          (tags: string) =>
            Array.from(document.querySelectorAll(tags), (host) => {
              const { left, width } = host.getBoundingClientRect();
              return { left, width };
            }),
          TAGS,
        );
        expect(found).toEqual(found.map(() => want));
        expect(found.length).toBe(oneOfEach.length);
        await page.close();
      },
    );

    it('[P18] goes away by `hidden`, in a sentence too, and comes back', async () => {
      const page = await eachInBox(
        (markup) => `${markup}<p>${markup.replace('src=', 'layout="inline" src=')}</p>`,
      );
      await page.settled('ready');
      const hide = (hidden: boolean) =>
        page.evaluate(
          (tags: string, away: boolean) =>
            Array.from(document.querySelectorAll(tags), (host) => {
              (host as HTMLElement).hidden = away;
              return host.getClientRects().length > 0;
            }),
          TAGS,
          hidden,
        );
      const shown = await hide(false);
      expect(shown.length).toBe(2 * oneOfEach.length);
      expect(shown.every(Boolean)).toBe(true);
      expect((await hide(true)).some(Boolean)).toBe(false);
      expect(await hide(false)).toEqual(shown);
      await page.close();
    });
  });

  describe('the styling hooks', () => {
    it('[P18] each custom property does what it says, and is undone with it', async () => {
      const page = await gallery(bench, telling);
      const where = { inside: TAGS, only: HOOKED };
      const before = await drawingOf(page, where);
      for (const name of all('cssProperties')) {
        await rule(page, `:root{${name}:${oddValue(name)};}`);
        const now = await drawingOf(page, where);
        expect(differences(before, now), name).not.toEqual([]);
        if (isColour(name)) expect(now.values, name).toContain('rgb(1, 2, 3)');
      }
      await rule(page, '');
      expect(differences(before, await drawingOf(page, where))).toEqual([]);
      await page.close();
    });

    it('[P18] each part can be styled from outside, without force', async () => {
      const page = await gallery(bench, telling);
      for (const { tag, cssParts } of elements) {
        for (const part of namesOf(cssParts)) {
          await rule(page, `${tag}::part(${part}){color:rgb(1, 2, 3);letter-spacing:3px}`);
          const styles = await page.evaluate(
            (of: string, name: string) =>
              Array.from(document.querySelectorAll(of)).reduce<string[]>(
                (found, { shadowRoot }) =>
                  found.concat(
                    Array.from(shadowRoot?.querySelectorAll(`[part~=${name}]`) ?? [], (node) => {
                      const { color, letterSpacing } = getComputedStyle(node);
                      return `${color} ${letterSpacing}`;
                    }),
                  ),
                [],
              ),
            tag,
            part,
          );
          expect(new Set(styles), `${tag} ${part}`).toEqual(new Set(['rgb(1, 2, 3) 3px']));
        }
      }
      await page.close();
    });

    it('[P18] nothing else reaches inside', async () => {
      const page = await gallery(bench, telling);
      const before = await drawingOf(page, { inside: TAGS });
      await rule(page, ATTEMPTS.map((selector) => selector + HITS).join('\n'));
      expect(differences(before, await drawingOf(page, { inside: TAGS }))).toEqual([]);
      await page.close();
    });
  });
});

/** What of a rule an element of ours follows otherwise than a block that is none of ours. */
function unlikePlain(declarations: string): string[] {
  const written = document.createElement('p').style;
  written.cssText = declarations;
  const found: string[] = [];
  for (const plain of Array.from(document.querySelectorAll('x-plain'))) {
    const host = plain.parentElement?.previousElementSibling?.firstElementChild;
    if (!host) continue;
    for (const property of Array.from(written)) {
      // Chromium forgets the used value of an automatic margin when only the inside is laid out again.
      const place = written.getPropertyValue(property) === 'auto';
      const [is, must] = [host, plain].map((each) =>
        place
          ? String(each.getBoundingClientRect().left)
          : getComputedStyle(each).getPropertyValue(property),
      );
      if (is !== must) found.push(`${host.localName}: ${property}: ${is}, not ${must}`);
    }
  }
  return found;
}
