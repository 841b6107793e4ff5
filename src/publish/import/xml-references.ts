/** U+00A0 to U+00FF, in this order (https://html.spec.whatwg.org/multipage/named-characters.html). */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

/** Those of HTML that XML does not know, and feeds have nevertheless; none of them is a sign of markup. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
  ['hellip', '…'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bull', '•'],
  ['trade', '™'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['euro', '€'],
]);

const MARKUP: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** A text with its references read once: what comes out is not read again, so that nothing grows. One that is not known stays. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,20});/gi, (reference, name: string) => {
    if (name[0] !== '#') return MARKUP.get(name) ?? SIGNS.get(name) ?? reference;
    const code = Number(name.slice(1).replace(/^x/i, '0x'));
    return isCharacter(code) ? String.fromCodePoint(code) : '';
  });
}

/** HTML in which only those references are left that keep text apart from markup. */
export function decodeSigns(html: string): string {
  return html.replace(/&([a-z]\w{1,9});/gi, (reference, name) => SIGNS.get(name) ?? reference);
}

/** https://www.w3.org/TR/xml/#charsets */
function isCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
