import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../engines/engines.js';
import { type EmbeddedPage, scripted, TAGS } from './embedded.js';
import { answered, byElement, gallery, sharedBy } from './gallery.js';

/** Texts that bidirectional order parts, when what is around them takes part in it; no figure of ours in them. */
const MIXED = [
  'ABC (شارع) d-e!',
  '(أهلا) xyz: [ب]',
  'Go? لا. No',
  '«مرحبا» A/B #1',
  'ד-A ג, ב) ה',
  '1) ألف x 2) باء',
] as const;

const text = (index: number) => MIXED[index % MIXED.length];

/** An invented feed whose every text is one of them. */
const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Invented',
  language: 'en',
  items: [
    {
      id: 'stat',
      title: text(0),
      _laoshan: {
        stat: { value: 12, label: text(0), unit: text(4), period: text(1) },
        source: { name: text(2) },
      },
    },
    {
      id: 'story',
      title: text(1),
      summary: text(2),
      authors: [
        { name: text(3), _laoshan: { role: 'reporter' } },
        { name: text(4), _laoshan: { role: 'editor' } },
      ],
      image: '/feeds/illustrations/river-road.svg',
      date_published: '2022-07-15T08:00:00+08:00',
      _laoshan: { kicker: text(0), caption: text(1), credit: text(2), image_alt: text(3) },
    },
    {
      id: 'report',
      title: text(4),
      _laoshan: {
        report: {
          status: 'closed',
          service_request_id: text(5),
          service_name: text(3),
          description: text(0),
          status_notes: text(1),
          agency_responsible: text(2),
          address: text(3),
          requested_datetime: '2022-07-15T08:00:00+08:00',
          notes: [{ datetime: '2022-07-15T08:00:00+08:00', type: text(0), description: text(1) }],
        },
        source: { name: text(4) },
      },
    },
    {
      id: 'arena',
      title: text(2),
      _laoshan: {
        arena: {
          venue: text(0),
          organiser: text(1),
          starts_at: '2022-07-15T08:00:00+08:00',
          on_stage: 'a',
          speakers: [
            {
              id: 'a',
              order: 1,
              name: text(3),
              role: text(0),
              organisation: text(1),
              topic: text(2),
              summary: text(4),
              items: ['stat', 'story'],
            },
            { id: 'b', order: 2, name: text(5), role: text(2) },
          ],
        },
      },
    },
  ],
};

const MIXED_PAGE = (feed: string) =>
  `<script type="application/feed+json" data-laoshan>${feed}</script>
<laoshan-stat src="#stat">x</laoshan-stat><laoshan-article src="#story">x</laoshan-article>
<laoshan-hotline src="#report">x</laoshan-hotline><laoshan-arena src="#arena">x</laoshan-arena>
${MIXED.map((each) => `<p style="white-space:nowrap"><bdi class="plain">${each}</bdi></p>`).join('')}`;

inEachEngine((bench) => {
  describe.each(['ltr', 'rtl'])('a page read %s', (direction) => {
    it('[P20] keeps the order within each text of a feed, whatever stands beside it', async () => {
      const page = await scripted(bench, {
        html: `lang="en" dir="${direction}"`,
        body: MIXED_PAGE(JSON.stringify(FEED).replace(/</g, '\\u003c')),
      });
      await page.settled('ready');
      await page.setSize({ width: 1440, height: 900 });
      const orders = await page.evaluate(visualOrders, TAGS, MIXED);
      // Each is somewhere, and those that are everywhere are many.
      expect(orders.length).toBeGreaterThan(25);
      expect(orders.filter(({ order, plain }) => order !== plain)).toEqual([]);
      await page.close();
    });
  });

  describe('a page read from right to left', () => {
    it.each(byElement)('[P20] has %s mirrored', async (_tag, stories) => {
      const shown = sharedBy(bench, stories).filter(
        (example) => answered.includes(example) && !/dir=/.test(example.markup),
      );
      const beside = async (page: EmbeddedPage) => {
        const widths: (readonly Pair[])[] = [];
        for (const width of [340, 800, 1440]) {
          await page.setSize({ width, height: 900 });
          widths.push(await page.evaluate(besides, TAGS));
        }
        return widths;
      };
      const left = await gallery(bench, shown);
      const before = await beside(left);
      await left.close();
      const right = await gallery(bench, shown, { html: 'lang="en" dir="rtl"' });
      const after = await beside(right);
      await right.close();
      const pairs = before.flat();
      // Without container queries there is one column, and less to mirror.
      if (bench.engine().tier === 'enhanced') expect(pairs.length).toBeGreaterThan(3);
      expect(pairs.filter(({ first }) => !first)).toEqual([]);
      expect(after.flat().map(({ name, first }) => ({ name, first: !first }))).toEqual(pairs);
    });
  });
});

interface Pair {
  readonly name: string;
  /** Whether the earlier of two blocks of one row stands at the left. */
  readonly first: boolean;
}

/**
 * Blocks that stand side by side: those of a grid or of a flexible row, in the order in which they are drawn.
 * Figures and their units, which are one run in either direction, are left out.
 */
function besides(tags: string): Pair[] {
  const found: Pair[] = [];
  for (const host of Array.from(document.querySelectorAll(tags))) {
    const all = host.shadowRoot ? host.shadowRoot.querySelectorAll('.laoshan *') : [];
    for (const parent of Array.from(all)) {
      const { display } = getComputedStyle(parent);
      if (!/grid|flex/.test(display) || parent.closest('details:not([open]) *')) continue;
      const order = (node: Element) => Number(getComputedStyle(node).order);
      const children = Array.from(parent.children)
        .filter((child) => child.getClientRects().length)
        .map((child, index) => ({ child, index }))
        .sort((a, b) => order(a.child) - order(b.child) || a.index - b.index)
        .map(({ child }) => child);
      children.forEach((child, index) => {
        const next = children[index + 1];
        if (!next) return;
        const [a, b] = [child.getBoundingClientRect(), next.getBoundingClientRect()];
        const disjoint = a.right <= b.left + 1 || b.right <= a.left + 1;
        if (!disjoint || a.bottom <= b.top + 1 || b.bottom <= a.top + 1) return;
        const section = host.closest('section');
        found.push({
          // Whether a figure still counts is no part of what it is.
          name: `${section ? section.id : ''} ${child.className || child.localName} ${next.className || next.localName}`.replace(
            / (?:other )?counting$/,
            '',
          ),
          first: a.left < b.left,
        });
      });
    }
  }
  return found;
}

/**
 * The words and signs of each text as they stand from left to right, in our elements and by themselves. A
 * text may be cut into several nodes, and may break into lines: those go from top to bottom. Letters of one word
 * are not told apart: WebKit measures them out of their order in small type.
 */
function visualOrders(tags: string, texts: readonly string[]) {
  const order = (root: Element, wanted: string): string | undefined => {
    const signs: { node: Text; at: number }[] = [];
    let data = '';
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      for (let at = 0; at < text.length; at++) signs.push({ node: text, at });
      data += text.data;
    }
    const start = data.indexOf(wanted);
    if (start < 0) return undefined;
    const range = document.createRange();
    return Array.from(wanted.matchAll(/[a-z]+|[\u0590-\u06ff]+|\S/gi), ({ 0: word, index = 0 }) => {
      const [first, last] = [signs[start + index], signs[start + index + word.length - 1]];
      if (!first || !last) return { word, middle: 0, line: 0 };
      range.setStart(first.node, first.at);
      range.setEnd(last.node, last.at + 1);
      const { left, right, top } = range.getBoundingClientRect();
      return { word: word + index, middle: (left + right) / 2, line: Math.round(top / 8) };
    })
      .sort((a, b) => a.line - b.line || a.middle - b.middle)
      .map(({ word }) => word)
      .join(' ');
  };
  const plains = Array.from(document.querySelectorAll('.plain'));
  const found: { text: string; where: string; order: string; plain: string }[] = [];
  for (const host of Array.from(document.querySelectorAll(tags))) {
    const root = host.shadowRoot;
    if (!root) continue;
    for (const details of Array.from(root.querySelectorAll('details'))) details.open = true;
    for (const node of Array.from(root.querySelectorAll('.laoshan *'))) {
      // The nearest element that holds the whole text.
      for (const [index, text] of texts.entries()) {
        const holds = (each: Element) => (each.textContent || '').includes(text);
        if (!holds(node) || Array.from(node.children).some(holds)) continue;
        if (node.closest('.hidden')) continue;
        found.push({
          text,
          where: `${host.localName} ${node.localName}.${node.className}`,
          order: order(node, text) || '',
          plain: order(plains[index] as Element, text) || '',
        });
      }
    }
  }
  return found;
}
