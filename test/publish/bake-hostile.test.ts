import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { bake, bakerOf, feed, HEAD, textOf } from '../helpers/baker.js';

type Node = DefaultTreeAdapterMap['node'];

/** What would end the place that a text stands in, if it were more than text there. */
const PIECES = [
  '<x-evil>',
  '</template>',
  '</script>',
  '</style>',
  '</laoshan-article>',
  '<!--lit-part-->',
  '-->',
  '<?>',
  '"',
  "'",
  ' onload=evil ',
  ' selected="true"',
  '&lt;x-evil&gt;',
  'javascript:evil()',
  '样例',
  '\u2028',
];

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((all) => all.join(''));

const TAGS = [
  '<laoshan-article src="feed.json#a" layout="hero" figures="4"></laoshan-article>',
  '<laoshan-stat src="feed.json#s"></laoshan-stat>',
  '<p><laoshan-stat src="feed.json#s" layout="inline"></laoshan-stat></p>',
  '<laoshan-hotline src="feed.json" filters="all" score="all"></laoshan-hotline>',
  '<laoshan-arena src="feed.json"></laoshan-arena>',
  '<laoshan-tiers src="feed.json#t"></laoshan-tiers>',
];

/** A feed that says the same everywhere. */
const saying = (said: string) => ({
  ...feed,
  title: said,
  items: [
    {
      id: 'a',
      title: said,
      url: said,
      image: said,
      summary: said,
      authors: [{ name: said }],
      _laoshan: { kicker: said, caption: said, credit: said, image_alt: said, items: ['s'] },
    },
    {
      id: 's',
      title: said,
      _laoshan: {
        stat: { value: 5, unit: said, label: said, period: said, quote: said },
        source: { name: said, url: said },
      },
    },
    {
      id: 'r',
      title: said,
      _laoshan: {
        report: { status: 'open', description: said, address: said, service_name: said },
      },
    },
    {
      id: 'e',
      title: said,
      _laoshan: {
        arena: { venue: said, speakers: [{ id: said || 'x', name: said, topic: said }] },
      },
    },
    {
      id: 't',
      title: said,
      _laoshan: { tiers: { unit: said, rows: [{ label: `样例${said}`, value: 5 }] } },
    },
  ],
});

function* elementsIn(node: Node): Generator<DefaultTreeAdapterMap['element']> {
  if ('tagName' in node) yield node;
  const inside = 'content' in node ? [node.content] : [];
  for (const child of [...inside, ...('childNodes' in node ? node.childNodes : [])])
    yield* elementsIn(child);
}

describe('whatever a feed says', () => {
  it('is text in a baked page: no element, no attribute, no address of a script', () => {
    fc.assert(
      fc.property(text, (said) => {
        const baked = bake(HEAD + TAGS.join(''), bakerOf(saying(said)));
        expect(baked).toMatchObject({ faults: [], count: TAGS.length });
        const all = [...elementsIn(parse(textOf(baked)))];
        const names = all.map(({ tagName }) => tagName);
        expect(names.filter((name) => name.startsWith('laoshan-'))).toHaveLength(TAGS.length);
        expect(names.filter((name) => /^(?:x-evil|style)$/.test(name))).toEqual([]);
        expect(names.filter((name) => name === 'script').length).toBeLessThanOrEqual(1);
        const attributes = all.flatMap(({ attrs }) => attrs);
        expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([]);
        const addresses = attributes.filter(({ name }) => /^(?:href|src)$/.test(name));
        expect(addresses.filter(({ value }) => /^\s*javascript:/i.test(value))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
