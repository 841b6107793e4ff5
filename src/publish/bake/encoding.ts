/**
 * A page's bytes as text in which every offset is one of the bytes too, so that what is not ours can stay as it is.
 * Of all encodings that browsers read but UTF-16 and ISO-2022-JP, no byte of a longer character is one that HTML's
 * syntax is made of (`<>"'&=/`, white space), so a parser finds the same tags in the bytes taken for Latin-1.
 * https://encoding.spec.whatwg.org/#security-background
 */
export interface PageText {
  /** A character a byte; a code unit each where the page is UTF-16. */
  readonly text: string;
  /** A name of https://encoding.spec.whatwg.org/#names-and-labels */
  readonly encoding: string;
  /** What is added must be ASCII. */
  readonly ascii: boolean;
  /** What a part of `text` says. */
  decode(part: string): string;
  /** The form in which a text stands among `text`; ASCII alone where it must be. */
  encode(added: string): string;
  /** The bytes of a page whose text has been changed. */
  bytesOf(text: string): Uint8Array;
}

/** Bytes within which a page says its encoding. https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding */
const HEAD = 1024;

/**
 * Reads a page by its mark, its `<meta>`, as UTF-8 if it is that, and else as the browsers of Chinese or Western
 * readers do. https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 * @returns nothing for a page of an encoding in which ASCII is not ASCII.
 */
export function readPage(bytes: Uint8Array): PageText | undefined {
  const wide = wideEncodingOf(bytes);
  if (wide) return readWide(bytes, wide);
  const text = latin1(bytes);
  const encoding = encodingOf(bytes, text);
  if (encoding === 'iso-2022-jp' || encoding === 'replacement') return undefined;
  const ascii = encoding !== 'utf-8';
  return {
    text,
    encoding,
    ascii,
    decode: (part) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytesIn(part)),
    encode: (added) => (ascii ? added : latin1(Buffer.from(added))),
    bytesOf: bytesIn,
  };
}

function encodingOf(bytes: Uint8Array, text: string): string {
  if (text.startsWith('\xef\xbb\xbf')) return 'utf-8';
  return (
    declaredIn(text.slice(0, HEAD)) ??
    ['utf-8', 'gb18030'].find((label) => isValid(bytes, label)) ??
    'windows-1252'
  );
}

/** The encoding that a `<meta>` states. */
function declaredIn(head: string): string | undefined {
  for (const [meta] of head.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<meta[\s/][^>]*>/gi)) {
    const charset = attributeIn(meta, 'charset');
    const isType = /^content-type$/i.test(attributeIn(meta, 'http-equiv') ?? '');
    const inType = isType ? attributeIn(meta, 'content') : undefined;
    const label = charset ?? /charset\s*=\s*["']?([^\s"';]+)/i.exec(inType ?? '')?.[1];
    const encoding = label && canonical(label);
    // Such a page could not have been read so far: it is UTF-8.
    if (encoding) return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  }
  return undefined;
}

function attributeIn(tag: string, name: string): string | undefined {
  const pattern = new RegExp(`[\\s/"']${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  const [, ...values] = pattern.exec(tag) ?? [];
  return values.find((value) => value !== undefined);
}

function canonical(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function isValid(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function bytesIn(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function wideEncodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function readWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): PageText {
  // Half a character at the end is none, and stays.
  const rest = Buffer.from(bytes.subarray(bytes.length - (bytes.length % 2)));
  const inOrder = (given: Buffer) => (encoding === 'utf-16be' ? given.swap16() : given);
  const same = (part: string) => part;
  return {
    text: inOrder(Buffer.from(bytes.subarray(0, bytes.length - rest.length))).toString('utf16le'),
    encoding,
    ascii: false,
    decode: same,
    encode: same,
    bytesOf: (text) => Buffer.concat([inOrder(Buffer.from(text, 'utf16le')), rest]),
  };
}
