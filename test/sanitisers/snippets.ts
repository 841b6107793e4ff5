import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { at } from '../../scripts/paths.mjs';
import { THEMES } from '../../src/core/styles/themes.js';
import { feedAt, type Snippet, snippetOf, type WidgetKind } from '../../src/publish/index.js';

/** What a snippet shows. */
export interface Shown {
  readonly kind: WidgetKind;
  readonly id: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface Case extends Shown {
  readonly name: string;
  /** What the widget says of the default feed and its light content too. */
  readonly fact: string;
}

/** Every kind, with something of the default feed. */
export const cases: readonly Case[] = [
  { name: 'stat', kind: 'stat', id: 'removed-stock', fact: '102' },
  {
    name: 'inline stat',
    kind: 'stat',
    id: 'removed-stock',
    attributes: { layout: 'inline' },
    fact: '102',
  },
  {
    name: 'stats',
    kind: 'stats',
    id: '',
    attributes: { of: 'removed-stock cases-closed' },
    fact: '1,980',
  },
  { name: 'article', kind: 'article', id: 'mayors-cup', fact: '市长杯' },
  { name: 'articles', kind: 'articles', id: '', attributes: { limit: '3' }, fact: '六基工程' },
  { name: 'hotline', kind: 'hotline', id: '', fact: '垃圾桶' },
  { name: 'arena', kind: 'arena', id: 'arena-0715', fact: '金家岭' },
  { name: 'tiers', kind: 'tiers', id: 'honours', fact: '628' },
];

const [paper = '', , ink = '', soft = '', accent = '', , rule = ''] = THEMES.newsprint[0];

/** As `laoshan snippet` writes them for a site that serves our files under `/dist/`. */
export function snippetFor(
  raw: unknown,
  feedSrc: string,
  { kind, id, attributes = {} }: Shown,
): Snippet {
  const src = id ? `${feedSrc}#${id}` : feedSrc;
  const now = Date.UTC(2026, 6, 16);
  const made = snippetOf(
    feedAt(raw, src, now),
    { kind, src, attributes },
    {
      scripts: {
        folder: '/dist/',
        integrity: JSON.parse(readFileSync(at('dist/integrity.json'), 'utf8')),
        classic: false,
      },
      embed: '/dist/embed.html',
      colours: { paper, ink, soft, accent, rule },
      now,
    },
  );
  if (!made) throw new Error(`The feed has no ${kind} ${id}`);
  return made;
}

/** What is to be read of a piece of HTML. */
export function textOf(html: string): string {
  return textUnder(parseFragment(html));
}

function textUnder(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textUnder).join('') : '';
}
