import type { InitWords } from '../../messages/command/init.js';
import { bundle } from '../bundle.js';
import { h, type Markup, serialize } from '../markup.js';
import { exampleFeed } from './feed.js';

const FEED = 'feed.json';
const PAGE = 'index.html';
const SCRIPT = 'laoshan.bundle.js';
const READ_ME = 'README.md';

/** The command that a new project is checked by, in its folder. */
export const CHECK = `npx laoshan-widgets check ${FEED}`;

/**
 * A small project, as texts by their file names. It opens from a disk and asks for nothing: the script has the feed inside.
 * @param runtime the text of `laoshan.classic.js`
 */
export function project(runtime: string, words: InitWords): Readonly<Record<string, string>> {
  const feed = exampleFeed(words);
  return {
    [FEED]: `${JSON.stringify(feed, null, 2)}\n`,
    [SCRIPT]: bundle(runtime, feed),
    [PAGE]: page(words),
    [READ_ME]: readMe(words),
  };
}

function page({ language, page: words, feed }: InitWords): string {
  const lines = (...parts: readonly Markup[]): Markup => parts.map((part) => [part, '\n']);
  const head = lines(
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', {}, words.title),
    h('link', { rel: 'icon', href: 'data:,' }),
    h('script', { src: SCRIPT }),
  );
  const figures = [feed.trees, feed.benches].map(({ id, sentence }) =>
    h('laoshan-stat', { src: `#${id}` }, sentence),
  );
  const { story, report } = feed;
  const body = lines(
    h('h1', {}, words.title),
    h('p', {}, words.about),
    h('h2', {}, words.figures),
    ...figures,
    h('h2', {}, words.story),
    h(
      'laoshan-article',
      { src: `#${story.id}` },
      h('h3', {}, story.title),
      h('p', {}, story.sentence),
    ),
    h('h2', {}, words.reports),
    h(
      'laoshan-hotline',
      { src: `#${report.id}` },
      h('h3', {}, report.title),
      h('p', {}, report.sentence),
      h('p', {}, report.answer),
    ),
  );
  const html = h(
    'html',
    { lang: language },
    '\n',
    h('head', {}, '\n', head),
    '\n',
    h('body', {}, '\n', body),
    '\n',
  );
  return `<!doctype html>\n${serialize(html)}\n`;
}

/** Markdown: none of it is of a feed. */
function readMe({ readMe: words }: InitWords): string {
  const command = (text: string) => `   \`\`\`sh\n   ${text}\n   \`\`\``;
  const [edit = '', build = '', look = ''] = words.steps;
  return `# ${words.title}

${words.about}

## ${words.files}

- \`${FEED}\`: ${words.feedFile}
- \`${PAGE}\`: ${words.pageFile}
- \`${SCRIPT}\`: ${words.scriptFile}

## ${words.edit}

1. ${edit}

${command(CHECK)}

2. ${build}

${command(`npx laoshan-widgets bundle ${FEED} -o ${SCRIPT}`)}

3. ${look}

## ${words.serve}

${words.serveAbout}

\`\`\`sh
npx laoshan-widgets bake ${PAGE} --feed ${FEED} --light
\`\`\`
`;
}
