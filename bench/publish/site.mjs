import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
const SHEET = '<link rel="stylesheet" href="/laoshan.css">';
const SCRIPT = '<script type="module" src="/laoshan.js"></script>';

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

const LINKED = ['--stylesheet', '/laoshan.css'];

/**
 * A page by all ways in which it is measured. `base` is the same page as plain HTML: its own styles are inside or linked, and what its
 * content needs of ours comes as in the baked page, or, by its own sheet, not at all.
 */
export const FORMS = {
  plain: { head: OWN_STYLE, bake: ['--light'], base: 'plain' },
  inline: { head: OWN_STYLE + SCRIPT, bake: ['--inline-style'], base: 'plain' },
  plainLinked: { head: OWN_STYLE + SHEET, bake: ['--light'], base: 'plainLinked' },
  linked: { head: OWN_STYLE + SCRIPT, bake: LINKED, base: 'plainLinked' },
  plainSheet: { head: OWN_SHEET, bake: ['--light'], base: 'plainSheet' },
  linkedSheet: { head: OWN_SHEET + SCRIPT, bake: LINKED, base: 'plainSheet' },
};

/** @typedef {keyof typeof FORMS} Form */

/** The files of a server for them. @param {string} folder of the site @returns {Promise<Record<string, string>>} */
export async function filesOf(folder) {
  /** @type {Record<string, string>} */
  const files = {
    '/feed.json': readFileSync(join(folder, 'feed.json'), 'utf8'),
    '/own.css': STYLE,
  };
  for (const [form, { head, bake, base }] of Object.entries(FORMS)) {
    const path = join(folder, `${form}.html`);
    writeFileSync(path, page(head, tagsOf(0)));
    await laoshan(['bake', path, '--feed', 'feed.json', ...bake], folder);
    const html = readFileSync(path, 'utf8');
    files[`/${form}.html`] = form === base ? withoutTags(html) : html;
  }
  return files;
}

/** @param {string} html */
const withoutTags = (html) =>
  html.replace(/<laoshan-[^>]*>/g, '<div class="tag">').replace(/<\/laoshan-\w+>/g, '</div>');
