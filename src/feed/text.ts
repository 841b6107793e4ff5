import { MAX_HTML, MAX_MARKS } from './limits.js';

// Controls but line feed and tab, lone surrogates, and the bidi controls that reach beyond their
// own field (https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings).
const UNWANTED = /[^\P{Cc}\n\t]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;
const MARKS = new RegExp(`([\\p{M}\\p{Cf}]{${MAX_MARKS}})[\\p{M}\\p{Cf}]+`, 'gu');

/** Most texts have none but these, of which all may stay; the patterns above are slow. */
export const RARE_SIGN = /[^\n -~\uff01-\uff5e\u3000-\u3029\u2010-\u2026\u3400-\u9fff]/;

/**
 * Plain text that is safe to lay out: no controls, no bidi overrides, no half characters, no
 * towers of combining marks, no spaces around it.
 *
 * @param max the longest result, in UTF-16 units; cut between code points
 */
export function cleanText(raw: string, max: number): string {
  let text = raw.slice(0, max);
  if (RARE_SIGN.test(text))
    text = text.replace(/\r\n?/g, '\n').replace(UNWANTED, '').replace(MARKS, '$1');
  return text.trim();
}

/** `text.matchAll(pattern)`, which copies the pattern for each text, where there is something to find: in most there is not. */
export const allOf = (pattern: RegExp, text: string): Iterable<RegExpMatchArray> =>
  text.search(pattern) < 0 ? [] : text.matchAll(pattern);

/** Asks what stands at one place of a text. */
export const sticky = (pattern: string) => {
  const regexp = new RegExp(pattern, 'y');
  return (text: string, at: number): string => {
    regexp.lastIndex = at;
    return regexp.exec(text)?.[0] ?? '';
  };
};

const NAMED = new Map(
  'amp& lt< gt> quot" apos\' hellip… mdash— ndash– ldquo“ rdquo” lsquo‘ rsquo’ nbsp\u00a0 ZeroWidthSpace\u00a0'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);
// A comment, an element whose content is not for reading, or a tag; each may lack its end. Every
// way through it succeeds once it has begun, so it never goes back over what it has read.
const MARKUP =
  /<!--.*?(?:-->|$)|<(script|style|template|iframe|textarea|title)\b.*?(?:<\/\1[^>]*>?|$)|<[!?/]?([a-z][^\s/>]*)(?:[^>"']+|"[^"]*"|'[^']*')*>?/gi;
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,14});/gi;
const BLOCK =
  /^(?:article|blockquote|br|d[dlt]|div|fig\w+|h[1-6r]|li|[ou]l|p|pre|section|t[dhr]|table)$/i;

/**
 * The plain text of an HTML fragment: one line a block, scripts and styles left out. It is not a
 * sanitiser and need not be: the result is only ever used as text. Linear in its input.
 */
export function textOfHtml(html: string): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(MARKUP, (_markup, _unseen, name) => (BLOCK.test(name) ? '\n' : ''))
    .replace(ENTITY, decode)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

// Tags by name, bare or with an attribute: of `5 < 6`, `<main st>` and `<b and c>` none is one. What is read
// for a tag ends at the next `<`, so that nothing is read twice.
const TAG =
  /<\/?(?:[abipsu]|article|blockquote|br|d[dlt]|div|em|font|h[\dr]|img|li|[ou]l|pre|script|section|span|strong|t(?:able|d|r))(?:\s[^<>=]*=[^<>]*|\s*\/?)>/i;

/** The plain text of what should be plain and may be HTML, escaped or not. A text that merely has `<` or `&` in it stays as it is. */
export function plainText(raw: string): string {
  if (!/[<&]/.test(raw) || raw.length > MAX_HTML) return raw;
  const escaped = !TAG.test(raw);
  const text = escaped ? raw.replace(ENTITY, decode) : raw;
  return !escaped || TAG.test(text) ? textOfHtml(text.replace(/\n/g, '<br>')) : text;
}

function decode(entity: string, name: string): string {
  if (name[0] !== '#') return NAMED.get(name) ?? entity;
  const code = Number(name.slice(1).replace(/^x/i, '0x'));
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
