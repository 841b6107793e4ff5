import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../scripts/paths.mjs';
import { feedText, tagsOf } from './feeds.mjs';
import { laoshan } from './process.mjs';

/** How many pages are baked at once, each with as many tags as there are kinds. */
export const PAGES = 200;
export const TAGS = tagsOf(0).length;

/** Bytes of a feed that has items for all of them, and that pages still read. */
const FEED = 1_000_000;

const STYLE = 'body { margin: 1em; font: 17px/1.7 sans-serif } .tag { display: block }';
const OWN_STYLE = `<style>${STYLE}</style>`;
const OWN_SHEET = '<link rel="stylesheet" href="/own.css">';
const SCRIPT = '<script type="module" src="/laoshan.js"></script>';

/** No script makes elements of these. @param {string} text */
const plainNames = (text) => text.replaceAll('laoshan-', 'plain-');

const ANY_TAG = `:is(${tagsOf(0)
  .map((tag) => tag.slice(1, tag.indexOf(' ')))
  .join()})`;

/** Our sheet, for a page that has in itself what ours has in shadow roots. */
const PLAIN_CSS = plainNames(
  read('dist/laoshan.css')
    .replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, (_, host) =>
      host === ':not(i)' ? ANY_TAG : host,
    )
    .replace(/:host(?=\{)/g, ANY_TAG),
);

/** @param {string} head @param {readonly string[]} tags */
const page = (head, tags) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>样例镇</title><link rel="icon" href="data:,">${head}</head><body>${tags.join('\n')}</body></html>`;

/** Writes the pages and their feed into a folder. @param {string} folder @returns {readonly string[]} the pages' names */
export function writeSite(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'feed.json'), feedText(FEED));
  return Array.from({ length: PAGES }, (_, index) => {
    const name = `page-${index}.html`;
    writeFileSync(join(folder, name), page(OWN_STYLE + SCRIPT, tagsOf(index)));
    return name;
  });
}

const INLINE = ['--inline-style'];
const LINKED = ['--stylesheet', '/laoshan.css'];

/**
 * A page by all ways in which it is measured: its own styles are inside, or linked as most sites link theirs. `base` is the same
 * page as plain HTML, whose styles come as those of the baked page do.
 */
export const FORMS = {
  plainInline: { head: OWN_STYLE, bake: INLINE, base: 'plainInline' },
  inline: { head: OWN_STYLE + SCRIPT, bake: INLINE, base: 'plainInline' },
  plainLinked: { head: OWN_STYLE, bake: LINKED, base: 'plainLinked' },
  linked: { head: OWN_STYLE + SCRIPT, bake: LINKED, base: 'plainLinked' },
  plainSheet: { head: OWN_SHEET, bake: LINKED, base: 'plainSheet' },
  linkedSheet: { head: OWN_SHEET + SCRIPT, bake: LINKED, base: 'plainSheet' },
};

/** @typedef {keyof typeof FORMS} Form */

/** The files of a server for them. @param {string} folder of the site @returns {Promise<Record<string, string>>} */
export async function filesOf(folder) {
  /** @type {Record<string, string>} */
  const files = {
    '/feed.json': readFileSync(join(folder, 'feed.json'), 'utf8'),
    '/own.css': STYLE,
    '/plain.css': PLAIN_CSS,
  };
  for (const [form, { head, bake, base }] of Object.entries(FORMS)) {
    const path = join(folder, `${form}.html`);
    writeFileSync(path, page(head, tagsOf(0)));
    await laoshan(['bake', path, '--feed', 'feed.json', ...bake], folder);
    const html = readFileSync(path, 'utf8');
    files[`/${form}.html`] = form === base ? plain(html, bake === INLINE) : html;
  }
  return files;
}

/** As an editor would write by hand what a baked page shows: the same elements and texts with the same styles. @param {string} html @param {boolean} inside */
function plain(html, inside) {
  const styles = inside
    ? `<style>${PLAIN_CSS}</style>`
    : '<link rel="stylesheet" href="/plain.css">';
  const drawn = html
    .replace(/<link [^>]*data-laoshan-baked>/, '')
    .replace(/<script type="application\/ld\+json"[\s\S]*?<\/script>/, '')
    .replace(
      /<template shadowrootmode="open">(?:<link[^>]*>|<style>[\s\S]*?<\/style>)([\s\S]*?)<\/template>[\s\S]*?(?=<\/laoshan-)/g,
      '$1',
    )
    .replace('</head>', `${styles}</head>`);
  return plainNames(drawn);
}
