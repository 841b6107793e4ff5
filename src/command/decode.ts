import { isUtf8, transcode } from 'node:buffer';
import { decode as decodeBytes, type Text } from '../publish/decode.js';
import { CommandFailure } from './failure.js';

export type { Text } from '../publish/decode.js';

/**
 * The text of a file, as `publish/decode` reads it.
 * @throws {CommandFailure} `encoding`, for what is in no encoding that is known.
 */
export function decode(bytes: Uint8Array, path: string): Text {
  const decoded = decodeBytes(bytes, textOf);
  if ('tried' in decoded) throw new CommandFailure('encoding', path, decoded.tried.join(', '));
  return decoded;
}

/** What `TextDecoder` gives, in half its time where a text is long and not of ASCII alone. */
function textOf(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'utf-8' || !isUtf8(bytes))
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  return transcode(bytes, 'utf8', 'utf16le')
    .toString('utf16le')
    .replace(/^\ufeff/, '');
}
