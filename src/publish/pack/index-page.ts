import type { Feed } from '../../feed/index.js';
import type { PackWords } from '../../messages/command/pack.js';
import { h, type Markup } from '../markup.js';
import { BUNDLE, inEach, pageOf, readMeOf, section, WORKBENCH } from './page.js';
import { widgetsOf } from './widgets.js';

export interface Index {
  readonly version: string;
  readonly feed: Feed;
  /** The names of all other files. */
  readonly names: readonly string[];
  /** The page speaks each; the first is its own. */
  readonly languages: readonly PackWords[];
}

/** Worth opening from the index, in this order, where the pack has them. */
const DOCUMENTS = [
  WORKBENCH,
  'licences.txt',
  'sbom.json',
  'SHA256SUMS',
  'integrity.json',
  'feed.schema.json',
  'headers/nginx.conf',
  'headers/apache.htaccess',
  'headers/iis.web.config',
];

/** The page that a pack is opened by, from a disk too: it reads without a script, and makes no request with it. */
export function indexPage({ version, feed, names, languages }: Index): string {
  const pages = languages.map((words) => words.pages);
  const [own] = pages;
  return pageOf({
    language: own?.language ?? '',
    title: own?.title ?? '',
    head: [h('link', { rel: 'stylesheet', href: 'laoshan.css' }), h('script', { src: BUNDLE })],
    body: [
      h(
        'header',
        {},
        h(
          'h1',
          {},
          inEach(pages, ({ title }) => title),
        ),
        pages.map(({ about, language }) => h('p', { lang: language }, about)),
        h('p', { class: 'note' }, version),
      ),
      '\n',
      h(
        'main',
        {},
        section(
          inEach(pages, ({ documents }) => documents),
          documents(pages, names),
        ),
        section(
          inEach(pages, ({ contents }) => contents),
          pages.map(({ contentsAbout, language }) => h('p', { lang: language }, contentsAbout)),
          h('h3', { lang: feed.language }, feed.title),
          widgetsOf(feed).map((widget) => [h('div', { class: 'widget' }, widget), '\n']),
        ),
      ),
    ],
  });
}

function documents(pages: readonly PackWords['pages'][], names: readonly string[]): Markup {
  const readMes = pages.map(({ language, readMe }) =>
    h('li', {}, h('a', { href: readMeOf(language), lang: language, hreflang: language }, readMe)),
  );
  const others = DOCUMENTS.filter((name) => names.includes(name)).map((name) =>
    h(
      'li',
      {},
      h('a', { href: name }, name),
      ' ',
      inEach(pages, ({ purposes }) => purposes[name] ?? ''),
    ),
  );
  return h('ul', { class: 'plain' }, readMes, others);
}
