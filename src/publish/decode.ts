export interface Text {
  readonly text: string;
  /** A label of https://encoding.spec.whatwg.org/#names-and-labels */
  readonly encoding: string;
}

/** In the order in which they are tried: what a spreadsheet and an old editor save. */
const TRIED = ['utf-8', 'gb18030'] as const;

/** What Unicode calls a control, but those that part words and lines. */
const CONTROL = /[^\t-\r -~\xa0-\uffff]/;

/** @throws {TypeError} for bytes of another encoding */
type Decoder = (bytes: Uint8Array, encoding: string) => string;

const decoder: Decoder = (bytes, encoding) =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

/**
 * The text of a file: UTF-8, UTF-16 by its mark or its zeros, GB18030. The mark itself is left out.
 * @param textOf for one encoding, where something is quicker than `TextDecoder`
 * @returns the encodings that were tried, for what is none of them.
 */
export function decode(
  bytes: Uint8Array,
  textOf: Decoder = decoder,
): Text | { readonly tried: readonly string[] } {
  const wide = utf16Of(bytes);
  const tried = wide ? [wide] : TRIED;
  for (const encoding of tried) {
    try {
      const text = textOf(bytes, encoding);
      // GB18030 takes nearly any bytes; those of a picture have control characters.
      if (!CONTROL.test(text)) return { text, encoding };
    } catch {
      // The next one, then.
    }
  }
  return { tried };
}

function utf16Of([first, second, third, fourth]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first && second === 0 && third && fourth === 0))
    return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second && third === 0 && fourth))
    return 'utf-16be';
  return undefined;
}
