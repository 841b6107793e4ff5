import { unreserved } from '../../core/styles/reserved.js';
import { asciiOnly, h, serialize } from '../markup.js';
import { stylesOf, type TagName } from './draw.js';
import { BAKED_MARK } from './tags.js';

/** How the styles of baked roots come into a page. */
export type Styles =
  /** By a link to `laoshan.css`; where it is not said where that is, beside the page's own script of ours. */
  | { readonly kind: 'linked'; readonly href?: string | undefined }
  | { readonly kind: 'inline' }
  /** There are no baked roots. */
  | { readonly kind: 'none' };

/**
 * A declarative shadow root: https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
 * @param head markup of what styles it
 */
export function shadowRoot(head: string, html: string): string {
  return `<template shadowrootmode="open">${head}${html}</template>`;
}

export function styleElement(css: string): string {
  return `<style>${css}</style>`;
}

export function sheetLink(href: string): string {
  return serialize(h('link', { rel: 'stylesheet', href }));
}

/**
 * Has the sheet of a page's shadow roots there before anything is painted: Firefox would paint them without it, and all browsers would
 * ask for it only where the first of our tags has come. In a page it styles none but our tags. The media feature is one that
 * no engine without declarative shadow roots knows, so that none waits for what it does not use:
 * https://drafts.csswg.org/mediaqueries-5/#update
 */
export function headLink(href: string): string {
  return serialize(h('link', { rel: 'stylesheet', href, media: '(update)', [BAKED_MARK]: true }));
}

/**
 * The styles of a tag's element: in ASCII, so that the hash is one for pages of every encoding, and on one line, since a page's
 * line ends may change.
 */
export function inlineCss(tag: TagName): string {
  return `${unreserved}\n${stylesOf(tag)}`
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[^\0-\x7f]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
}

/** Where `laoshan.css` lies by the addresses of a page's scripts: both come in one folder. */
export function sheetBeside(scripts: readonly string[]): string | undefined {
  const own = /^([^?#]*\/)?laoshan(?:\.classic|\.bundle)?\.js(?:[?#]|$)/;
  const found = scripts.map((src) => own.exec(src)).find(Boolean);
  return found ? `${found[1] ?? ''}laoshan.css` : undefined;
}

/** A text with the page's own line ends, and in ASCII where it must be. */
export function fitted(html: string, page: { readonly text: string; readonly ascii: boolean }) {
  const lines = page.text.includes('\r\n') ? html.replace(/\r?\n/g, '\r\n') : html;
  return page.ascii ? asciiOnly(lines) : lines;
}
