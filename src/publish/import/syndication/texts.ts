import { plainText, textOfHtml } from '../../../feed/index.js';
import { h, type Markup, serialize } from '../../markup.js';
import type { XmlElement } from '../xml.js';
import { decodeSigns } from '../xml-references.js';

export interface ReadText {
  readonly text: string;
  /** It was marked up: there were headings, links or the like, which a text has not. */
  readonly marked: boolean;
  readonly pictures: number;
}

/** Texts of an entry. */
export interface Texts {
  readonly summary?: string;
  readonly content_text?: string;
}

/** HTML's own elements whose content is not for reading, or cannot be written as text. */
const UNREAD = /^(?:script|style|template|iframe|noembed|noframes|plaintext|textarea|title|xmp)$/;

/** All text within an element, whatever elements stand in it. */
export function innerText({ children }: XmlElement): string {
  const [first, second] = children;
  // Nearly all elements of a long feed.
  if (typeof first === 'string' && second === undefined) return first;
  return children.map((child) => (typeof child === 'string' ? child : innerText(child))).join('');
}

/** In one line. Wide spaces stay: Chinese texts have them between words. */
export function line(text: string): string {
  return text.replace(/[\t\n\r\f ]+/g, ' ').trim();
}

/** A title: plain, but some programs write HTML there. It is read as such once, so that a title about HTML stays one. */
export function titleText(raw: string): string {
  const title = decodeSigns(raw);
  return line(plainText(title) === title ? title : textOfHtml(title));
}

/** What HTML says. A text without any tag keeps its lines, as those meant who took it for plain. */
export function htmlText(raw: string): ReadText {
  const html = decodeSigns(raw);
  const marked = /<[!/?a-z]/i.test(html);
  if (!marked && !html.includes('&'))
    return { text: html.replace(/\r\n?/g, '\n').trim(), marked, pictures: 0 };
  const text = marked ? textOfHtml(html) : textOfHtml(html.trim().replace(/\r\n?|\n/g, '<br>'));
  return { text, marked, pictures: (html.match(/<img\b/gi) ?? []).length };
}

/** The same of XHTML that stands in a file as elements, not as text. */
export function xhtmlText(element: XmlElement): ReadText {
  return htmlText(serialize(element.children.map(markupOf)));
}

function markupOf(child: XmlElement | string): Markup {
  if (typeof child === 'string') return child;
  const name = child.name.slice(child.name.indexOf(':') + 1).toLowerCase();
  return UNREAD.test(name) ? [] : h(name, {}, ...child.children.map(markupOf));
}
