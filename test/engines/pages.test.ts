import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { at, read } from '../../scripts/paths.mjs';
import { THEMES } from '../../src/core/styles/themes.js';
import { elements } from '../editors/manifest.js';
import type { Engine, EnginePage } from './engine.js';
import { inEachEngine } from './engines.js';

/** The presenter is none of the elements of the page's script, and has an example. */
const TAGS = [...elements.map(({ tag }) => tag), 'laoshan-presenter'].join();
const [[PAPER = '', , INK = '']] = THEMES.newsprint;
const EXAMPLES = readdirSync(at('examples')).sort();
const EDITIONS = ['zh-CN', 'en'] as const;

/** The module is written in the syntax of current engines; the classic script is for the others. */
const isFor = ({ tier }: Engine, file: string) =>
  tier === 'enhanced' || !read(`examples/${file}`).includes('type="module"');

const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)).join(', ')})`;

const squeezed = (text: string) => text.replace(/\s/g, '');

interface Item {
  readonly id: string;
  readonly title: string;
  readonly _laoshan?: Readonly<Record<string, { readonly label?: string } | undefined>>;
}

/** A page with every element, and what each must say: all items of its kind, or the feed's first. */
function everything(edition: (typeof EDITIONS)[number]) {
  const { items }: { items: readonly Item[] } = JSON.parse(read(`feeds/laoshan.${edition}.json`));
  const parts = elements.map(({ tag }) => {
    const kind = tag.replace('laoshan-', '');
    const item = items.find(({ _laoshan }) => _laoshan?.[kind]);
    const says = item ? (item._laoshan?.[kind]?.label ?? item.title) : '';
    const src = `/feeds/laoshan.${edition}.json${item ? `#${item.id}` : ''}`;
    return { says, html: `<${tag} src="${src}" lang="${edition}"><p>${says}</p></${tag}>` };
  });
  return {
    says: parts.map(({ says }) => squeezed(says)),
    html: document(parts.map(({ html }) => html).join('\n')),
  };
}

const document = (body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
<script src="/dist/laoshan.classic.js"></script></head><body>${body}</body></html>`;

/** What is seen of each element. */
const look = (page: EnginePage) =>
  page.evaluate((tags: string) => {
    return Array.from(window.document.querySelectorAll(tags), (tag) => {
      const root = tag.shadowRoot;
      const frame = root?.querySelector('.laoshan');
      const title = root?.querySelector('.title');
      const style = frame && getComputedStyle(frame);
      return {
        tag: tag.localName,
        isInline: tag.getAttribute('layout') === 'inline',
        state: tag.getAttribute('state'),
        hasSlot: Boolean(root?.querySelector('slot')),
        height: tag.getBoundingClientRect().height,
        text: (root?.textContent ?? '').replace(/\s/g, ''),
        colours: style && [style.backgroundColor, style.color],
        // The hotline's own titles are set like its text.
        face: title && !title.closest('.case') ? getComputedStyle(title).fontFamily : undefined,
      };
    });
  }, TAGS);

async function expectReady(page: EnginePage): Promise<Awaited<ReturnType<typeof look>>> {
  await page.waitFor(
    `((all) => all.length > 0 && all.every((each) => each.getAttribute('state') === 'ready'))(Array.from(document.querySelectorAll('${TAGS}')))`,
  );
  const seen = await look(page);
  for (const { tag, isInline, hasSlot, height, text, colours, face } of seen) {
    expect(hasSlot, tag).toBe(false);
    expect(height, tag).toBeGreaterThan(10);
    expect(text, tag).toMatch(/\S/);
    expect(text, tag).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
    // One in a sentence has the sentence's own colours.
    if (!isInline) expect(colours, tag).toEqual([rgb(PAPER), rgb(INK)]);
    if (face !== undefined && face !== null) expect(face, tag).toMatch(/(?:^|, )serif$/);
  }
  for (const width of [320, 1440]) {
    await page.setSize({ width, height: 800 });
    const [inner, needed] = await page.evaluate<[number, number]>(
      '[innerWidth, document.documentElement.scrollWidth]',
    );
    expect(inner).toBe(width);
    expect(needed, `at ${width} px`).toBeLessThanOrEqual(width);
  }
  const { console: said, errors } = await page.log();
  expect({ said, errors }).toEqual({ said: [], errors: [] });
  return seen;
}

const LIGHT = '金家岭街道办结128件';

/** What the reader has of the light content. */
const light = (page: EnginePage) =>
  page.evaluate(() => {
    const text = window.document.querySelector('p');
    if (!text) return undefined;
    const { color, fontFamily } = getComputedStyle(text);
    const body = getComputedStyle(window.document.body);
    return {
      isDrawn: text.getBoundingClientRect().height > 10,
      text: text.innerText,
      isAsThePage: color === body.color && fontFamily === body.fontFamily,
    };
  });

/** Says something in each way that a page can fail. */
const LOUD = `<!doctype html><title>Loud</title><script>
console.error('said');
setTimeout(() => { throw new Error('thrown'); });
Promise.reject(new Error('rejected'));
</script>`;

inEachEngine(({ engine, site }) => {
  it.each([
    ['no policy', {}],
    ['a policy', { 'Content-Security-Policy': "script-src 'nonce-a'" }],
  ])('would be heard, under %s', async (_, headers) => {
    const body = LOUD.replace('<script>', '<script nonce="a">');
    const page = await engine().open(site().page('/loud', body, headers));
    const heard = async () => {
      const { console: said, errors } = await page.log();
      return [...said.filter((line) => line === 'error: said'), ...errors];
    };
    await expect.poll(async () => (await heard()).length, { timeout: 5000 }).toBe(3);
    expect((await heard()).join()).toMatch(/said.*(?:thrown.*rejected|rejected.*thrown)/s);
    await page.close();
  });

  it.each(['index.html', 'en.html'])(
    'site/%s: all there, drawn or as it was written',
    async (file) => {
      const page = await engine().open(`${site().origin}/site/${file}`);
      if (engine().tier === 'enhanced') {
        expect((await expectReady(page)).length).toBeGreaterThan(50);
      } else {
        await page.setSize({ width: 320, height: 800 });
        const [needed, ...texts] = await page.evaluate((tags: string) => {
          const all = Array.from(window.document.querySelectorAll<HTMLElement>(tags));
          const width = window.document.documentElement.scrollWidth;
          return [width, ...all.map((tag) => tag.shadowRoot?.textContent ?? tag.innerText)];
        }, TAGS);
        expect(needed).toBeLessThanOrEqual(320);
        expect(texts.length).toBeGreaterThan(50);
        for (const text of texts) expect(text).toMatch(/\S/);
      }
      await page.close();
    },
  );

  it.each(EXAMPLES)('examples/%s: ready, styled and silent, or its text', async (file) => {
    const page = await engine().open(`${site().origin}/examples/${file}`);
    if (isFor(engine(), file)) {
      await expectReady(page);
    } else {
      // The module may run all the same, from Chromium 85 on; what it draws is then nobody's promise.
      const seen = await look(page);
      expect(seen).not.toEqual([]);
      for (const { tag, height } of seen) expect(height, tag).toBeGreaterThan(10);
    }
    await page.close();
  });

  it.each(EDITIONS)(
    'all elements on the default feed, %s: ready, styled, silent',
    async (edition) => {
      const { says, html } = everything(edition);
      const page = await engine().open(site().page(`/everything-${edition}`, html));
      const seen = await expectReady(page);
      expect(seen).toHaveLength(elements.length);
      seen.forEach(({ text }, index) => {
        expect(text).toContain(says[index]);
      });
      expect((await page.screenshot()).length).toBeGreaterThan(1000);
      await page.close();
    },
  );

  it.each(elements.map(({ tag }) => tag))(
    '[P16] %s: the text inside stays when the feed fails',
    async (tag) => {
      const src = `/hostile/feed.json?key=${engine().name}-${tag}&status=404#a`;
      const html = document(`<${tag} src="${src}"><p>${LIGHT}</p></${tag}>`);
      const page = await engine().open(site().page(`/failing-${tag}`, html));
      await page.waitFor(`document.querySelector('${tag}').getAttribute('state') === 'error'`);
      expect(await light(page)).toEqual({ isDrawn: true, text: LIGHT, isAsThePage: true });
      expect((await page.log()).errors).toEqual([]);
      await page.close();
    },
  );

  it('[P16] without the script there is the text', async () => {
    const html = document(`<laoshan-stat src="/feed.json#a"><p>${LIGHT}</p></laoshan-stat>`);
    const bare = html.replace(/<script.*<\/script>/, '');
    const page = await engine().open(site().page('/bare', bare));
    expect(await light(page)).toEqual({ isDrawn: true, text: LIGHT, isAsThePage: true });
    expect(await page.log()).toMatchObject({ console: [], errors: [] });
    await page.close();
  });
});
