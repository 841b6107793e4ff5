import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { read } from '../../scripts/paths.mjs';
import { THEMES } from '../../src/core/styles/themes.js';
import { elements } from '../editors/manifest.js';
import { baked, pageOf } from '../helpers/baked.js';
import type { EnginePage } from './engine.js';
import { inEachEngine } from './engines.js';

const FEED = 'laoshan.zh-CN.json';
const [[PAPER = '']] = THEMES.newsprint;
const FIGURE = '102万平方米';
const SCRIPT = '<script src="/dist/laoshan.classic.js" defer></script>';

const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)).join(', ')})`;

const TAGS = elements.map(({ tag }) => tag).join();

/** Of Chromium 80, about a picture of the light content that the element has taken the place of: its size is written. */
const REMARK = /^info: An <img> element was lazyloaded .* no dimensions/;

/** Notes in each frame what the first block is painted on. */
const WATCH = `const papers = [];
requestAnimationFrame(function look() {
  const [tag] = document.getElementsByTagName('${elements[0]?.tag}');
  const drawn = tag && tag.shadowRoot && tag.shadowRoot.querySelector('.laoshan');
  if (drawn) papers.push(getComputedStyle(drawn).backgroundColor);
  requestAnimationFrame(look);
});`;

/** A page with every element, in the order of the manifest; what shows one item has one of its kind. */
function page(): string {
  const { items } = JSON.parse(read(`feeds/${FEED}`)) as {
    readonly items: readonly { readonly id: string; readonly _laoshan?: object }[];
  };
  const tags = elements.map(({ tag }) => {
    const kind = tag.replace('laoshan-', '');
    const { id } = items.find(({ _laoshan }) => _laoshan && kind in _laoshan) ?? {};
    return `<${tag} src="${FEED}${id ? `#${id}` : ''}"></${tag}>`;
  });
  return pageOf(
    `<p>共<laoshan-stat src="${FEED}#removed-stock" layout="inline"></laoshan-stat>。</p>${tags.join('\n')}`,
  );
}

/** By how its styles come. */
const pages = { linked: '', inline: '' };

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'laoshan-baked-'));
  const feeds = { [FEED]: JSON.parse(read(`feeds/${FEED}`)) };
  pages.linked = await baked(folder, page(), feeds);
  pages.inline = await baked(folder, page(), feeds, ['--inline-style']);
  return () => rmSync(folder, { recursive: true });
});

/** What is seen of each element, and what was baked for it: in its root, or in the template that an engine made no root of. */
const look = (page: EnginePage) =>
  page.evaluate((tags: string) => {
    const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s/g, '');
    return Array.from(window.document.querySelectorAll<HTMLElement>(tags), (tag) => {
      const drawn = tag.shadowRoot?.querySelector('.laoshan');
      const template = tag.querySelector('template')?.content.querySelector('.laoshan');
      return {
        tag: tag.localName,
        state: tag.getAttribute('state'),
        isDrawn: Boolean(drawn),
        baked: squeezed((template ?? drawn)?.textContent),
        drawn: squeezed(drawn?.textContent),
        seen: squeezed(tag.innerText),
        height: tag.getBoundingClientRect().height,
      };
    });
  }, TAGS);

inEachEngine(({ engine, site, name }) => {
  it.each(['linked', 'inline'] as const)(
    'a baked page reads without the script, and the same with it, styles %s',
    async (form) => {
      const open = (kind: string, html: string) =>
        engine().open(site().page(`/feeds/${name}-${form}-${kind}.html`, html));
      const asked = site().paths.length;
      const bare = await open('bare', pages[form]);
      const before = await look(bare);
      expect(before).toHaveLength(elements.length + 1);
      // Engines that know no declarative shadow roots show what is written in the tags.
      const isEnhanced = engine().tier === 'enhanced';
      for (const each of before) {
        expect(each.isDrawn, each.tag).toBe(isEnhanced);
        expect(each.height, each.tag).toBeGreaterThan(10);
        expect(each.baked, each.tag).toMatch(/\S/);
        if (!isEnhanced) expect(each.seen, each.tag).toMatch(/\S/);
      }
      expect(isEnhanced ? before[0]?.drawn : before[0]?.seen).toContain(FIGURE);
      // Others load what the head links for them too, when they have nothing else to do.
      if (isEnhanced) {
        const sheets = site()
          .paths.slice(asked)
          .filter((path) => path.endsWith('.css'));
        expect(sheets).toEqual(form === 'linked' ? ['/dist/laoshan.css'] : []);
      }
      expect(await bare.log()).toMatchObject({ console: [], errors: [] });
      await bare.close();

      const full = await open('full', pages[form].replace('</head>', `${SCRIPT}</head>`));
      await full.waitFor(
        `Array.from(document.querySelectorAll('${TAGS}')).every((each) => each.getAttribute('state') === 'ready')`,
      );
      // They begin anew, and draw what is folded away when it is opened.
      if (!isEnhanced)
        await full.evaluate(
          "['beforeprint', 'afterprint'].forEach((type) => dispatchEvent(new Event(type)))",
        );
      const after = await look(full);
      expect(after.map(({ drawn }) => drawn)).toEqual(before.map(({ baked }) => baked));
      const { console: said, errors } = await full.log();
      expect({ said: said.filter((line) => !REMARK.test(line)), errors }).toEqual({
        said: [],
        errors: [],
      });
      await full.close();
    },
  );

  it('never shows a baked root without its styles, however late they come', async () => {
    const late = `/hostile/late.css?key=${name}-late&file=/dist/laoshan.css&type=text/css&delay=1000&header=Cache-Control:max-age=60`;
    const html = pages.linked
      .replaceAll('"/dist/laoshan.css"', `"${late.replaceAll('&', '&amp;')}"`)
      .replace('<head>', `<head><script>${WATCH}</script>`);
    const page = await engine().open(site().page(`/feeds/${name}-late.html`, html));
    await page.waitFor(engine().tier === 'enhanced' ? 'papers.length > 2' : 'true');
    const papers = await page.evaluate<string[]>('Array.from(new Set(papers))');
    expect(papers).toEqual(engine().tier === 'enhanced' ? [rgb(PAPER)] : []);
    await page.close();
  });
});
