import { h, type Markup, serialize } from '../markup.js';

export interface Page {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** Beside the pack's own style sheet: what stands in the head. */
  readonly head?: Markup;
  readonly body: Markup;
}

/** The names of the pack's pages and of what they load. */
export const INDEX = 'index.html';
export const STYLES = 'pages.css';
export const BUNDLE = 'laoshan.bundle.js';
/** The editors' page, with all its files in a folder of its own. */
export const WORKBENCH = 'workbench/index.html';
/** The theme that has the colours of the pages: the widgets' own by default. */
const THEME = 'themes/newsprint.css';

export const readMeOf = (language: string): string => `read-me.${language}.html`;

/** A whole document, in UTF-8. */
export function pageOf({ language, title, head = [], body }: Page): string {
  const page = h(
    'html',
    { lang: language },
    '\n',
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      '\n',
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      '\n',
      h('title', {}, title),
      '\n',
      h('link', { rel: 'icon', href: 'data:,' }),
      h('link', { rel: 'stylesheet', href: THEME }),
      h('link', { rel: 'stylesheet', href: STYLES }),
      head,
    ),
    '\n',
    h('body', {}, body),
    '\n',
  );
  return `<!doctype html>\n${serialize(page)}\n`;
}

/** A code example, as it is to be copied. */
export function example(...lines: readonly string[]): Markup {
  return h('pre', { tabindex: '0' }, h('code', { translate: 'no' }, lines.join('\n')));
}

export function section(heading: Markup, ...content: readonly Markup[]): Markup {
  return [h('section', {}, '\n', h('h2', {}, heading), '\n', content), '\n'];
}

/** The same words in each language: the page's own, then the others after it. */
export function inEach<T>(
  languages: readonly (T & { readonly language: string })[],
  say: (words: T) => Markup,
): Markup {
  return languages.map((words, index) =>
    index ? [' ', h('span', { lang: words.language }, say(words))] : say(words),
  );
}
