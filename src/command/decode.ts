import { decode as decodeBytes, type Text } from '../publish/decode.js';
import { CommandFailure } from './failure.js';

export type { Text } from '../publish/decode.js';

/**
 * The text of a file, as `publish/decode` reads it.
 * @throws {CommandFailure} `encoding`, for what is in no encoding that is known.
 */
export function decode(bytes: Uint8Array, path: string): Text {
  const decoded = decodeBytes(bytes);
  if ('tried' in decoded) throw new CommandFailure('encoding', path, decoded.tried.join(', '));
  return decoded;
}
