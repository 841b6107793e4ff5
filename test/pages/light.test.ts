import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/feed/index.js';
import { messagesFor } from '../../src/messages/index.js';
import { type Attributes, lightOf } from '../../src/publish/light/index.js';
import { serialize } from '../../src/publish/markup.js';
import { newPage, site, usePages, visit } from '../helpers/pages.js';
import { told } from '../publish/light-feed.js';
import { elementsOf, parsed, textOf } from '../publish/light-html.js';
import { addressOf, allReady, ELEMENTS, feedOf, open, PAGES, scrollThrough } from './front-page.js';

usePages();

interface Drawn {
  readonly tag: string;
  readonly attributes: Attributes;
  /** The language that the element speaks. */
  readonly language: string;
  /** The texts that it shows, in their order; neither what can be pressed, opened or chosen nor what belongs to a drawing. */
  readonly texts: readonly string[];
  /** How many items it shows. */
  readonly count: number;
}

/** What the elements of a page have drawn. */
const drawnOn = (page: Page): Promise<readonly Drawn[]> =>
  page.evaluate((selector) => {
    const CONTROLS = 'button, summary, input, select, label, [role="status"], .mark, svg';
    // The way to where the status is, the page's own address, and what the bars stand for.
    const DRAWN = '.steps, .own, .formulas > p';
    const shown = (element: Element) =>
      element.checkVisibility() && getComputedStyle(element).clipPath === 'none';
    const textsIn = (node: Element | ShadowRoot): string[] =>
      Array.from(node.childNodes).flatMap((child) => {
        if (child instanceof Text) return child.data.trim() || [];
        if (!(child instanceof Element) || child.matches(`${CONTROLS}, ${DRAWN}`)) return [];
        return getComputedStyle(child).display === 'contents' || shown(child) ? textsIn(child) : [];
      });
    return Array.from(document.querySelectorAll(selector), (element) => {
      const root = element.shadowRoot as ShadowRoot;
      const items = root.querySelectorAll('[part~="item"]');
      return {
        tag: element.localName,
        attributes: Object.fromEntries(
          Array.from(element.attributes, ({ name, value }) => [name, value]),
        ),
        language: root.querySelector('.laoshan')?.getAttribute('lang') ?? '',
        texts: textsIn(root),
        count: items.length || 1,
      };
    });
  }, ELEMENTS);

const solid = (text: string) => text.replace(/\s/g, '');

/** What an element shows and its light content lacks, and how many items the two have. */
function compared(
  { tag, attributes, language, texts, count }: Drawn,
  feed: ReturnType<typeof feedOf>,
) {
  const light = lightOf(tag, attributes, feed, {
    words: messagesFor(language),
    language,
    phrasing: false,
    addressOf: (url) => url,
    now: Date.now(),
  });
  const tree = parsed(light ? serialize(light.markup) : '');
  // A picture's text stands there where the picture cannot be loaded.
  const alts = elementsOf(tree).map(({ attributes: { alt = '' } }) => alt);
  const text = solid(textOf(tree) + alts.join(''));
  return {
    tag,
    attributes,
    missing: texts.filter((each) => !text.includes(solid(each))),
    items: [count, light?.items.length],
    some: texts.length > 0,
  };
}

const alike = ({ tag, attributes, count }: Drawn) => ({
  tag,
  attributes,
  missing: [],
  items: [count, count],
  some: true,
});

describe.each(PAGES)('the light content of the front page in %s', (lang, file) => {
  it('[P16] has what each element shows, and as many items', async () => {
    const { page } = await open(addressOf(file));
    await scrollThrough(page);
    const drawn = await drawnOn(page);
    await page.close();
    expect(drawn.length).toBeGreaterThan(50);
    expect(drawn.map((each) => compared(each, feedOf(lang)))).toEqual(drawn.map(alike));
  });
});

describe('the light content of every kind', () => {
  const TAGS = [
    'article src="#story" figures="2"',
    'article src="#story" layout="text" heading-level="2"',
    'article src="#withdrawn" layout="hero"',
    'article src="#untitled" lang="en"',
    'article',
    'articles limit="2"',
    'articles src="#story" layout="list"',
    'stat src="#bridges"',
    'stat src="#cost" notation="standard"',
    'stat src="#share" layout="inline"',
    'stat value="1,020,000" unit="平方米" label="样例面积" period="今年"',
    'stats',
    'stats tag="桥" lang="en"',
    'stats of="cost bridges"',
    'tiers src="#funnel"',
    'hotline',
    'hotline page-size="1" score="all"',
    'hotline src="#lamp" filters="all" lang="en"',
    'arena',
    'arena view="schedule"',
    'arena view="scoreboard" lang="en"',
  ];

  it('[P16] has what the element shows, opened and closed, and as many items', async () => {
    const body = TAGS.map((tag) => `<laoshan-${tag}></laoshan-${tag.split(' ')[0]}>`).join('\n');
    const data = JSON.stringify(told).replaceAll('<', '\\u003c');
    const address = site().page(
      '/light/page.html',
      `<!doctype html><html lang="zh-CN"><title>样例</title>
<script type="application/feed+json" data-laoshan>${data}</script>
<script type="module" src="/dist/laoshan.js"></script>${body}`,
    );
    const { page } = await newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await visit(page, address);
    await page.waitForFunction(allReady, { timeout: 10_000 }, ELEMENTS);
    const { feed } = parse(told, address);
    for (const opened of [false, true]) {
      if (opened) await page.evaluate(openAll, ELEMENTS);
      const drawn = await drawnOn(page);
      expect(drawn).toHaveLength(TAGS.length);
      expect(drawn.map((each) => compared(each, feed))).toEqual(drawn.map(alike));
    }
    await page.close();
  });
});

/** Opens all details, and waits until what is in them is drawn. */
async function openAll(selector: string): Promise<void> {
  for (const element of Array.from(document.querySelectorAll(selector))) {
    for (const details of Array.from(element.shadowRoot?.querySelectorAll('details') ?? [])) {
      const toggled = new Promise((resolve) => {
        details.addEventListener('toggle', resolve, { once: true });
      });
      details.open = true;
      await toggled;
    }
    await (element as HTMLElement & { readonly updateComplete: Promise<unknown> }).updateComplete;
  }
}
