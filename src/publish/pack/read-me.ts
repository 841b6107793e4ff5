import type { Feed } from '../../feed/index.js';
import type { PackWords } from '../../messages/command/pack.js';
import { h, type Markup, serialize } from '../markup.js';
import { BUNDLE, example, INDEX, pageOf, section } from './page.js';
import { exampleTag } from './widgets.js';

export interface ReadMe {
  readonly version: string;
  readonly feed: Feed;
  /** The feed's file. */
  readonly feedName: string;
  /** The names of all files that it tells of, in order. */
  readonly names: readonly string[];
  /** Of each script and style sheet the value of an `integrity` attribute. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Where the pack is put on a site: `/laoshan/`. */
  readonly folder: string;
  readonly words: PackWords;
}

/** How to use a pack, in one language. */
export function readMePage(readMe: ReadMe): string {
  const { version, words, folder } = readMe;
  const { pages } = words;
  return pageOf({
    language: pages.language,
    title: `${pages.readMe} - ${pages.title}`,
    body: [
      h(
        'header',
        {},
        h('p', {}, h('a', { href: INDEX }, pages.back)),
        h('h1', {}, pages.title),
        h('p', {}, pages.about),
        h('p', { class: 'note' }, version),
      ),
      '\n',
      h(
        'main',
        {},
        section(
          pages.install,
          h(
            'ol',
            {},
            pages.installSteps(folder).map((step) => h('li', {}, step)),
          ),
        ),
        section(pages.paste, pasted(readMe)),
        section(pages.disk, h('p', {}, pages.diskAbout)),
        section(pages.replace, replaced(pages)),
        section(pages.verify, verified(pages)),
        section(pages.files, fileList(readMe)),
      ),
    ],
  });
}

/** The scripts of the elements, any one of which does. */
const SCRIPTS = ['laoshan.js', 'laoshan.classic.js', BUNDLE];
const STYLESHEET = 'laoshan.css';

function pasted({ folder, integrity, feed, feedName, words: { pages } }: ReadMe): Markup {
  const hashed = (name: string) => ({ integrity: integrity[name], crossorigin: true as const });
  const scripts = SCRIPTS.filter((name) => integrity[name]).map((name) =>
    h('script', {
      type: name === 'laoshan.js' ? 'module' : undefined,
      src: folder + name,
      ...hashed(name),
    }),
  );
  const stylesheet = h('link', {
    rel: 'stylesheet',
    href: folder + STYLESHEET,
    ...hashed(STYLESHEET),
  });
  const tag = exampleTag(feed, folder + feedName);
  return [
    h('p', {}, pages.pasteAbout),
    h('p', {}, pages.script),
    scripts.map((script) => example(serialize(script))),
    h('p', {}, pages.stylesheet),
    example(serialize(stylesheet)),
    tag ? [h('p', {}, pages.tag), example(serialize(tag))] : [],
  ];
}

/** The feed's name where its publisher works. */
const OWN_FEED = 'feed.json';

function replaced({ replaceSteps: [check = '', pack = ''] }: PackWords['pages']): Markup {
  return [
    h('p', {}, check),
    example(`npx laoshan-widgets check ${OWN_FEED}`),
    h('p', {}, pack),
    example(`npx laoshan-widgets pack --feed ${OWN_FEED} -o laoshan.zip`),
  ];
}

function verified({ verifyAbout, verifyWindows }: PackWords['pages']): Markup {
  return [
    h('p', {}, verifyAbout),
    example('sha256sum -c SHA256SUMS'),
    h('p', {}, verifyWindows),
    example('certutil -hashfile laoshan.js SHA256'),
  ];
}

function fileList({ names, feedName, words: { pages } }: ReadMe): Markup {
  const purpose = (name: string) => {
    if (name === feedName) return pages.feedFile;
    if (name.startsWith('themes/')) return pages.theme;
    if (name.startsWith('feeds/')) return name.endsWith('.json') ? pages.feedFile : pages.picture;
    return pages.purposes[name] ?? '';
  };
  return h(
    'ul',
    { class: 'plain' },
    names.map((name) => [
      h('li', {}, h('a', { href: address(name) }, name), ' ', purpose(name)),
      '\n',
    ]),
  );
}

/** A file's name as a relative address. */
function address(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}
