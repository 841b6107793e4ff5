import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at } from '../../scripts/paths.mjs';
import { arenas } from '../../stories/arenas.js';
import { dated, pictured, staged } from '../../stories/cases.js';
import { city, englishCity } from '../../stories/city.js';
import { contests } from '../../stories/contest.js';
import { invented } from '../../stories/feeds.js';
import { figures } from '../../stories/figures.js';
import { newsroom } from '../../stories/newsroom.js';
import { reports } from '../../stories/reports.js';
import { baked, pageOf } from '../helpers/baked.js';
import { useFolders } from '../helpers/command.js';
import { MODULE } from '../helpers/embedding.js';
import { newPage, site, usePages } from '../helpers/pages.js';

usePages();
const newFolder = useFolders();

const own = (name: string): { readonly items: readonly { readonly id: string }[] } =>
  JSON.parse(readFileSync(at('feeds', name), 'utf8'));

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';

/** A moment at which the second of the invented speakers is on the stage. */
const ON_STAGE = '2024-03-05T14:13:00+08:00';

const files = {
  'zh.json': own('laoshan.zh-CN.json'),
  'en.json': own('laoshan.en.json'),
  'arenas.json': arenas,
  'contests.json': contests,
  'dated.json': dated,
  'pictured.json': pictured,
  'staged.json': staged,
  'city.json': city,
  'english.json': englishCity,
  'stories.json': invented,
  'figures.json': figures,
  'newsroom.json': newsroom,
  'reports.json': reports,
};

type Name = keyof typeof files;

const tag = (name: string, src: string, more = '') =>
  `<laoshan-${name} src="${src}" ${more}>样例</laoshan-${name}>`;

/** One tag for each item that has the kind. */
const each = (file: Name, kind: string, more = '') =>
  (files[file].items as readonly { id: string; _laoshan?: object }[])
    .filter(({ _laoshan }) => kind === 'article' || (_laoshan && kind in _laoshan))
    .map(({ id }) =>
      tag(kind === 'report' ? 'hotline' : kind, `${file}#${encodeURIComponent(id)}`, more),
    )
    .join('');

interface At {
  /** The moment at which the page is looked at. */
  readonly now?: string;
  /** It is baked for its own address, which it shows. */
  readonly known?: boolean;
}

/** Pages of tags. */
const cases: readonly (readonly [name: string, body: string, at?: At])[] = [
  ['figures of the default feed', each('zh.json', 'stat') + each('en.json', 'stat')],
  [
    'figures of every form',
    [
      '',
      'layout="inline"',
      'notation="standard"',
      'notation="mixed"',
      'lang="en" theme="coast dark" mode="elder"',
    ]
      .map((more) => each('figures.json', 'stat', more))
      .join(''),
  ],
  [
    'a figure without a feed',
    '<laoshan-stat value="1,020,000" unit="m²" label="Removed" period="this year"></laoshan-stat><div lang="zh-CN"><laoshan-stat min="70" max="100" unit="万元" qualifier="about"></laoshan-stat></div>',
  ],
  [
    'sets of figures',
    ['zh.json', 'en.json', 'figures.json'].map((file) => tag('stats', file)).join(''),
  ],
  ['chosen figures', tag('stats', 'zh.json', 'of="removed-stock cases-closed" heading-level="2"')],
  ['tiers', each('zh.json', 'tiers') + each('en.json', 'tiers', 'lang="zh-CN"')],
  [
    'stories',
    ['card', 'row', 'hero', 'text']
      .map((layout) => each('stories.json', 'article', `layout="${layout}" heading-level="4"`))
      .join(''),
  ],
  ['stories with figures', each('newsroom.json', 'article', 'figures="4"')],
  ['the newest story', tag('article', 'zh.json') + tag('article', 'en.json', 'lang="zh"')],
  [
    'lists of stories',
    tag('articles', 'zh.json', 'limit="3"') +
      tag('articles', 'en.json', 'layout="list"') +
      tag('articles', 'newsroom.json', 'limit="4"') +
      tag('articles', 'stories.json#whole'),
  ],
  [
    'reports',
    ['zh.json', 'en.json', 'dated.json', 'pictured.json', 'staged.json', 'reports.json']
      .map((file) => tag('hotline', file))
      .join(''),
  ],
  [
    'reports to choose from',
    ['filters="status"', 'filters="all" page-size="5"', 'filters="all" score="all"']
      .flatMap((more) => [tag('hotline', 'city.json', more), tag('hotline', 'english.json', more)])
      .join(''),
    { known: true },
  ],
  ['one report', each('zh.json', 'report')],
  [
    'events',
    ['', 'view="schedule"', 'view="scoreboard"']
      .flatMap((more) => [
        tag('arena', 'zh.json', more),
        tag('arena', 'en.json', more),
        each('arenas.json', 'arena', more),
        each('contests.json', 'arena', more),
      ])
      .join(''),
  ],
  ['events under way', each('arenas.json', 'arena', 'refresh="60"'), { now: ON_STAGE }],
];

/** The feeds that a page asks for. */
const namedIn = (html: string) =>
  Object.fromEntries(Object.entries(files).filter(([name]) => html.includes(`"${name}`)));

/** What is in the shadow roots of our elements, as far as it is drawn; addresses as they lead. */
function trees(): unknown[] {
  const lead = (address: string) => new URL(address, document.baseURI).href;
  const said = ({ name, value }: Attr) => {
    if (name === 'href' || name === 'src') return lead(value);
    if (name !== 'srcset') return value;
    return value.split(', ').map((each) => each.replace(/^\S+/, lead));
  };
  const treeOf = (node: Node): unknown => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || /^(?:link|style)$/.test(node.localName)) return undefined;
    const attributes = Array.from(node.attributes, (each) => [each.name, said(each)]);
    // Set as properties, which no markup can.
    const kept = attributes.filter(([name]) => name !== 'value' && name !== 'selected').sort();
    const state =
      node instanceof HTMLInputElement ? node.value : (node as { selected?: boolean }).selected;
    return [node.localName, ...kept, state, ...childrenOf(node)];
  };
  const childrenOf = (parent: Node): unknown[] => {
    const copy = parent.childNodes;
    const result: unknown[] = [];
    for (const child of Array.from(copy)) {
      const tree = treeOf(child);
      const last = result.length - 1;
      if (typeof tree === 'string' && typeof result[last] === 'string') result[last] += tree;
      else if (tree !== undefined && tree !== '') result.push(tree);
    }
    return result;
  };
  return Array.from(document.querySelectorAll('body *'))
    .filter(({ localName }) => localName.startsWith('laoshan-'))
    .map(({ localName, shadowRoot }) => [localName, shadowRoot && childrenOf(shadowRoot)]);
}

async function treesOf(
  html: string,
  { script, now, opened }: { script: boolean; now?: string | undefined; opened?: boolean },
) {
  const { page, log } = await newPage();
  await page.setJavaScriptEnabled(script);
  // One that failed would be drawn in words.
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.resourceType() !== 'image') void request.continue();
    else void request.respond({ contentType: 'image/svg+xml', body: PICTURE });
  });
  if (now) {
    const moment = Date.parse(now);
    await page.evaluateOnNewDocument((ms) => {
      Date.now = () => ms;
    }, moment);
  }
  for (const [name, feed] of Object.entries(namedIn(html)))
    site().page(`/bake/${name}`, JSON.stringify(feed), { 'Content-Type': 'application/feed+json' });
  await page.goto(site().page('/bake/page.html', html));
  if (script)
    await page.waitForFunction(() =>
      Array.from(document.querySelectorAll('body *'))
        .filter(({ localName }) => localName.startsWith('laoshan-'))
        .every((element) => /^(?:ready|error|empty)$/.test(element.getAttribute('state') ?? '')),
    );
  // Draws what is folded away, as opening it would.
  if (opened)
    await page.evaluate(() => {
      for (const type of ['beforeprint', 'afterprint']) dispatchEvent(new Event(type));
    });
  const found = await page.evaluate(trees);
  expect(log.errors).toEqual([]);
  await page.close();
  return found;
}

const all = cases.map(([name, body, at]): { name: string; body: string } & At => ({
  name,
  body,
  ...at,
}));

describe('a baked shadow root is what the element draws', () => {
  it.each(all)('$name', async ({ body, now, known }) => {
    const plain = await treesOf(pageOf(body, MODULE), { script: true, now, opened: true });
    const options = ['--stylesheet', '/dist/laoshan.css'];
    if (now) options.push('--now', now);
    if (known) options.push('--base', `${site().origin}/bake/`);
    const html = await baked(newFolder(), pageOf(body), namedIn(body), options);
    expect(plain.length).toBeGreaterThan(0);
    expect(await treesOf(html, { script: false, now })).toEqual(plain);
    const upgraded = html.replace('</head>', `${MODULE}</head>`);
    expect(await treesOf(upgraded, { script: true, now })).toEqual(plain);
  });
});
