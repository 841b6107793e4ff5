/** Pictures as addresses that hold them. Pure: runs in Node and in a browser alike. */

/**
 * How the files of each type begin, from a byte on.
 * https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern and
 * https://aomediacodec.github.io/av1-avif/#brands-overview
 */
const BEGINNINGS: readonly (readonly [type: string, from: number, text: string])[] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF87a'],
  ['image/gif', 0, 'GIF89a'],
  ['image/webp', 8, 'WEBPVP'],
  ['image/avif', 4, 'ftypavif'],
  ['image/avif', 4, 'ftypavis'],
  ['image/bmp', 0, 'BM'],
  ['image/x-icon', 0, '\0\0\x01\0'],
];

/**
 * A picture as a `data:` URL (https://www.rfc-editor.org/rfc/rfc2397), of the type that its bytes have, whatever its
 * name says; `undefined` for what is no picture that browsers show.
 */
export function pictureUrl(bytes: Uint8Array): string | undefined {
  const svg = svgOf(bytes);
  if (svg !== undefined) return svgUrl(svg);
  const starts = ([, from, text]: (typeof BEGINNINGS)[number]) =>
    latin1(bytes.subarray(from, from + text.length)) === text;
  const [type] = BEGINNINGS.find(starts) ?? [];
  return type && `data:${type};base64,${base64(bytes)}`;
}

/** The text of an SVG file in UTF-8, without what stands before and between its elements for editors alone. */
function svgOf(bytes: Uint8Array): string | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const bare = withoutComments(text).replace(/<\?xml[^>]*\?>/g, '');
  return /^\s*(?:<!DOCTYPE\s+svg[\s>][\s\S]*?)?<svg[\s>]/i.test(bare) ? bare : undefined;
}

/** By its marks and not by one pattern, which takes the square of the time for many that do not end. */
function withoutComments(text: string): string {
  const [head = '', ...rest] = text.split('<!--');
  const after = rest.map((piece) => {
    const end = piece.indexOf('-->');
    return end < 0 ? '' : piece.slice(end + '-->'.length);
  });
  return head + after.join('');
}

/** Percent signs compress better than base64. */
function svgUrl(svg: string): string {
  // Space counts between the words of a text.
  const drawn = /<text[\s>]/.test(svg) ? svg : svg.replace(/\s+/g, ' ').replace(/> </g, '><');
  const text = drawn.trim();
  const quotes = text.includes("'") ? text : text.replace(/"/g, "'");
  const kept = /%(?:20|2C|2F|3A|3B|3D)/g;
  return `data:image/svg+xml,${encodeURIComponent(quotes).replace(kept, decodeURIComponent)}`;
}

/** As many arguments as every engine takes. */
const PIECE = 8192;

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += PIECE)
    text += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  return text;
}

const base64 = (bytes: Uint8Array): string => btoa(latin1(bytes));
