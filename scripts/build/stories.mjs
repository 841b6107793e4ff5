import { rmSync } from 'node:fs';
import { posix } from 'node:path';
import { at, filesBelow, read, write } from '../paths.mjs';
import { fromNpm } from './from-npm.mjs';

/** What only these pages say; roles, sources and dates read as the widgets have them. */
const words = {
  'zh-CN': { back: '返回头版', front: '../../index.html' },
  en: { back: 'Back to the front page', front: '../../en.html' },
};

/**
 * site/stories/: a plain page for each item of the default feeds whose `url` points there, so that
 * the front page's links lead somewhere.
 */
export async function makeStories() {
  rmSync(at('site/stories'), { recursive: true, force: true });
  const { parse } = await fromNpm('feed/index.js');
  const { messagesFor } = await fromNpm('messages/index.js');
  const { formatDay } = await fromNpm('format/index.js');
  for (const path of filesBelow('feeds').filter((name) => /^feeds\/[^/]+\.json$/.test(name))) {
    const base = `http://localhost/${path}`;
    const { feed } = parse(JSON.parse(read(path)), base);
    for (const item of feed.items) {
      const target = posix.normalize(new URL(item.url ?? base).pathname.slice(1));
      if (!/^site\/stories\/[^/]+\/[^/]+\.html$/.test(target)) continue;
      const language = Object.hasOwn(words, feed.language ?? '') ? feed.language : 'zh-CN';
      const day = item._laoshan.day && formatDay(item._laoshan.day, language);
      write(decodeURIComponent(target), page(item, feed, language, messagesFor(language), day));
    }
  }
}

/** @param {string} text */
const escapeHtml = (text) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/** @param {string} address resolved on localhost; seen from a story's page */
const fromStory = (address) => address.replace(/^http:\/\/localhost\//, '../../../');

/** @param {any} item @param {any} feed @param {'zh-CN' | 'en'} language @param {any} messages @param {string} [day] */
function page(item, feed, language, messages, day) {
  const { back, front } = words[language];
  const { kicker, image_alt, image_width, image_height, caption, credit, ...more } = item._laoshan;
  const size =
    image_width && image_height ? ` width="${image_width}" height="${image_height}"` : '';
  const under = [caption, credit].filter(Boolean).map(escapeHtml).join(' ');
  const by = item.authors
    .filter((author) => author.name)
    .map(({ name, _laoshan }) =>
      [messages.article.roles[_laoshan?.role], name].filter(Boolean).join(' '),
    );
  const byline = [...by, day].filter(Boolean).map((part) => `<span>${escapeHtml(part)}</span>`);
  const lines = [
    kicker && `<p class="kicker">${escapeHtml(kicker)}</p>`,
    `<h1>${escapeHtml(item.title ?? item.id)}</h1>`,
    byline.length > 0 && `<p class="byline">${byline.join(' ')}</p>`,
    item.image &&
      `<figure><img src="${escapeHtml(fromStory(item.image))}" alt="${escapeHtml(image_alt ?? '')}"${size}>${under && `<figcaption>${under}</figcaption>`}</figure>`,
    ...(item.content_text ?? item.summary ?? '')
      .split(/\n+/)
      .filter(Boolean)
      .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    more.source?.name &&
      `<p class="source">${escapeHtml(messages.stat.source + more.source.name)}</p>`,
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml([item.title ?? item.id, feed.title].filter(Boolean).join(' - '))}</title>
<link rel="icon" href="../../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="../../site.css">
</head>
<body class="story-page">
<header class="masthead sheet">
<nav><a href="${front}">${back}</a></nav>
</header>
<main class="sheet">
<article>
${lines.filter(Boolean).join('\n')}
</article>
</main>
</body>
</html>
`;
}
