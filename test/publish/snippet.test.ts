import { readFileSync } from 'node:fs';
import { assert, constantFrom, oneof, pre, property, string } from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import {
  attributesOf,
  feedAt,
  idsNear,
  SNIPPET_FORMS,
  type Snippet,
  type SnippetRequest,
  snippetOf,
  WIDGET_KINDS,
  WIDGETS,
} from '../../src/publish/index.js';
import { fromPage, wholeOf } from '../../src/publish/snippet/page-address.js';
import { feedOf, HOSTILE, HOSTILE_ADDRESSES } from './feed-of.js';

const root = new URL('../../', import.meta.url);
const zh: unknown = JSON.parse(readFileSync(new URL('feeds/laoshan.zh-CN.json', root), 'utf8'));
const NOW = Date.UTC(2026, 6, 16);

function make(
  raw: unknown,
  { attributes = {}, ...request }: Partial<SnippetRequest> & Pick<SnippetRequest, 'kind' | 'src'>,
  scripts: { readonly folder?: string; readonly classic?: boolean } = {},
): Snippet | undefined {
  return snippetOf(
    feedAt(raw, request.src, NOW),
    { attributes, ...request },
    {
      scripts: {
        folder: '',
        classic: false,
        integrity: { 'laoshan.js': 'sha384-a', 'laoshan.classic.js': 'sha384-b' },
        ...scripts,
      },
      embed: 'embed.html',
      colours: {
        paper: '#ffffff',
        ink: '#111111',
        soft: '#222222',
        accent: '#333333',
        rule: '#444444',
      },
      now: NOW,
    },
  );
}

/** The elements of a form, in order. */
function elementsOf(html: string): DefaultTreeAdapterTypes.Element[] {
  const under = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(under) : []),
  ];
  return under(parseFragment(html));
}

const attributesIn = (element: DefaultTreeAdapterTypes.Element | undefined) =>
  Object.fromEntries(element?.attrs.map(({ name, value }) => [name, value]) ?? []);

describe('the widgets of a snippet', () => {
  const { modules } = JSON.parse(
    readFileSync(new URL('dist/custom-elements.json', root), 'utf8'),
  ) as {
    modules: readonly {
      declarations?: readonly { tagName?: string; attributes?: readonly { name: string }[] }[];
    }[];
  };
  const declared = modules.flatMap(({ declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName),
  );

  it('are the elements, and have the attributes of the elements', () => {
    expect(WIDGET_KINDS.map((kind) => `laoshan-${kind}`).sort()).toEqual(
      declared.map(({ tagName }) => tagName).sort(),
    );
    for (const kind of WIDGET_KINDS) {
      const { attributes = [] } =
        declared.find(({ tagName }) => tagName === `laoshan-${kind}`) ?? {};
      // `state` is told by the element, `src` is asked apart.
      const written = attributes
        .map(({ name }) => name)
        .filter((name) => !/^(?:state|src)$/.test(name));
      expect([...attributesOf(kind)].sort(), kind).toEqual(written.sort());
    }
  });
});

describe('a snippet', () => {
  const src = '/feeds/laoshan.zh-CN.json#removed-stock';

  it('is a tag with light content, in the language of the feed', () => {
    const made = make(zh, { kind: 'stat', src, attributes: { theme: 'civic' } });
    expect(made?.tag).toMatch(
      /^<laoshan-stat src="\/feeds\/laoshan\.zh-CN\.json#removed-stock" lang="zh-CN" theme="civic"><p>.*102万平方米.*<\/laoshan-stat>$/,
    );
  });

  it('is a carrier with the same attributes and content', () => {
    const made = make(zh, { kind: 'hotline', src: 'a.json', attributes: { 'page-size': '2' } });
    const [carrier] = elementsOf(made?.carrier ?? '');
    expect(carrier?.tagName).toBe('div');
    expect(attributesIn(carrier)).toEqual({
      'data-laoshan': 'hotline',
      'data-src': 'a.json',
      'data-page-size': '2',
      lang: 'zh-CN',
    });
    const inside = (html = '') => html.slice(html.indexOf('>'), html.lastIndexOf('<'));
    expect(inside(made?.carrier)).toBe(inside(made?.tag));
  });

  it('stays in its sentence where it is inline', () => {
    const made = make(zh, { kind: 'stat', src, attributes: { layout: 'inline' } });
    for (const html of [made?.tag, made?.carrier])
      expect(elementsOf(`<p>a${html}b</p>`).filter(({ tagName }) => tagName === 'p')).toHaveLength(
        1,
      );
  });

  it('binds the script to its hash, under CORS where another host has it', () => {
    const request = { kind: 'stat', src } as const;
    expect(make(zh, request)?.script).toBe(
      '<script type="module" src="laoshan.js" integrity="sha384-a"></script>',
    );
    expect(make(zh, request, { folder: 'https://cdn.example/dist/', classic: true })?.script).toBe(
      '<script src="https://cdn.example/dist/laoshan.classic.js" integrity="sha384-b" crossorigin></script>',
    );
  });

  it('tells the iframe by its address what to show, and readers by its title what it is', () => {
    const made = make(zh, { kind: 'stat', src, attributes: { theme: 'civic dark' } });
    const { src: address = '', ...others } = attributesIn(elementsOf(made?.iframe ?? '')[0]);
    const { pathname, searchParams, hash } = new URL(address, 'https://news.example');
    expect(pathname).toBe('/embed.html');
    expect(Object.fromEntries(searchParams)).toEqual({ kind: 'stat', src, theme: 'civic dark' });
    expect(hash).toBe('');
    expect(others).toMatchObject({
      title: expect.stringContaining('拆除'),
      height: String(WIDGETS.stat.height),
      referrerpolicy: 'no-referrer',
    });
  });

  it('says in static HTML where links lead to, and leaves out what counts from a page', () => {
    const raw = {
      ...feedOf('样例镇'),
      items: [
        {
          id: 'a',
          title: '样例镇',
          url: 'https://news.example/a',
          image: 'https://news.example/a.png',
        },
        {
          id: 'b',
          title: '样例村',
          url: 'b.html',
          image: 'b.png',
          _laoshan: { caption: '样例村口' },
        },
      ],
    };
    const whole = make(raw, { kind: 'article', src: 'feed.json#a' })?.static ?? '';
    expect(whole).toContain('(https://news.example/a)');
    expect(whole).toContain('src="https://news.example/a.png"');
    const counted = make(raw, { kind: 'article', src: 'feed.json#b' })?.static ?? '';
    expect(counted).toContain('样例村');
    expect(counted).not.toMatch(/href|src|样例村口/);
    for (const { attrs } of elementsOf(whole + counted))
      expect(attrs.map(({ name }) => name)).not.toContain('class');
  });

  it('is none where the feed lacks the item, and knows ids like it', () => {
    expect(make(zh, { kind: 'stat', src: 'a.json#removed-stok' })).toBeUndefined();
    const feed = feedAt(zh, 'a.json', NOW);
    expect(idsNear(feed, 'stat', 'removed-stok')[0]).toBe('removed-stock');
    expect(idsNear(feed, 'stat', 'cup')).toEqual(['cup-entries', 'cup-semifinal']);
    expect(idsNear(feed, 'tiers', 'removed-stock')).toEqual([]);
  });
});

describe('an address on a page that we do not know', () => {
  it.each([
    ['feed.json', 'a.html', 'a.html'],
    ['feeds/feed.json', '../a.html', 'a.html'],
    ['../../feeds/feed.json', '../a.html?b#c', '../../a.html?b#c'],
    ['/feeds/feed.json', 'a.html', '/feeds/a.html'],
    ['feeds/feed.json', '/a.html', '/a.html'],
    ['feed.json', '.', './'],
    ['https://news.example/f/feed.json', '../a.html', 'https://news.example/a.html'],
  ])('of a feed at %s: %s is %s', (feed, address, expected) => {
    expect(fromPage(new URL(address, wholeOf(feed)).href)).toBe(expected);
  });
});

describe('texts of a feed', () => {
  const ALLOWED =
    /^(?:laoshan-\w+|div|section|article|header|footer|h[2-6]|p|span|a|time|data|b|strong|em|small|q|img|figure|figcaption|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|del|ins|bdi|br|script|iframe)$/;
  const text = oneof(string({ unit: 'binary', maxLength: 40 }), constantFrom(...HOSTILE));
  const address = constantFrom('https://news.example/a', ...HOSTILE_ADDRESSES);

  it('are texts in every form of every widget', () => {
    assert(
      property(text, address, constantFrom(...WIDGET_KINDS), (said, link, kind) => {
        const raw = feedOf(said, link);
        const id = WIDGETS[kind].needsId ? `#${kind}` : '';
        const made = make(raw, { kind, src: `feed.json${id}` });
        // A table whose rows say nothing is none.
        pre(made !== undefined);
        for (const form of SNIPPET_FORMS) {
          const elements = elementsOf(made?.[form] ?? '');
          for (const { tagName, attrs } of elements) {
            expect(tagName).toMatch(ALLOWED);
            for (const { name, value } of attrs) {
              expect(name).not.toMatch(/^on|^srcdoc$/);
              if (/^(?:href|src)$/.test(name)) expect(value).not.toMatch(/^\s*(?:java|vb|data)/i);
            }
          }
          const special = elements.filter(({ tagName }) => /^(?:script|iframe)$/.test(tagName));
          expect(special).toHaveLength(/^(?:script|iframe)$/.test(form) ? 1 : 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are all there', () => {
    for (const said of HOSTILE) {
      const { title = '' } = feedAt(feedOf(said), 'feed.json', NOW).items[0] ?? {};
      const made = make(feedOf(said), { kind: 'article', src: 'feed.json#article' });
      for (const form of ['tag', 'carrier', 'static'] as const) {
        const heading = elementsOf(made?.[form] ?? '').find(({ tagName }) =>
          /^h[2-6]$/.test(tagName),
        );
        const read = (node: DefaultTreeAdapterTypes.Node): string =>
          'value' in node
            ? node.value
            : 'childNodes' in node
              ? node.childNodes.map(read).join('')
              : '';
        expect(heading && read(heading), form).toContain(title);
      }
    }
  });
});
