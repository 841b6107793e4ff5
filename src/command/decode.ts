import { isUtf8, transcode } from 'node:buffer';
import { CommandFailure } from './failure.js';

export interface Text {
  readonly text: string;
  /** A label of https://encoding.spec.whatwg.org/#names-and-labels */
  readonly encoding: string;
}

/** In the order in which they are tried: what a spreadsheet and an old editor save. */
const TRIED = ['utf-8', 'gb18030'] as const;

/** What Unicode calls a control, but those that part words and lines. */
const CONTROL = /[^\t-\r -~\xa0-\uffff]/;

/**
 * The text of a file: UTF-8, UTF-16 by its mark or its zeros, GB18030. The mark itself is left out.
 * @throws {CommandFailure} `encoding`, for what is none of them.
 */
export function decode(bytes: Uint8Array, path: string): Text {
  const wide = utf16Of(bytes);
  for (const encoding of wide ? [wide] : TRIED) {
    try {
      const text = textOf(bytes, encoding);
      // GB18030 takes nearly any bytes; those of a picture have control characters.
      if (!CONTROL.test(text)) return { text, encoding };
    } catch {
      // The next one, then.
    }
  }
  throw new CommandFailure('encoding', path, (wide ? [wide] : TRIED).join(', '));
}

/**
 * What `TextDecoder` gives, in half its time where a text is long and not of ASCII alone.
 * @throws {TypeError} for bytes of another encoding
 */
function textOf(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'utf-8' || !isUtf8(bytes))
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  return transcode(bytes, 'utf8', 'utf16le')
    .toString('utf16le')
    .replace(/^\ufeff/, '');
}

function utf16Of([first, second, third, fourth]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first && second === 0 && third && fourth === 0))
    return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second && third === 0 && fourth))
    return 'utf-16be';
  return undefined;
}
