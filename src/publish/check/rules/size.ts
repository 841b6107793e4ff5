import type { Tell } from '../finding.js';

/** Bytes, as networks count them; the last is what an element reads of a feed unless its page raises it. */
const LIMITS = [
  ['too-large', 1024 ** 2],
  ['very-large', 250_000],
  ['large', 100_000],
] as const;

/** A reader on a phone waits for every byte of a feed. */
export function checkSize(bytes: number, tell: Tell): void {
  const [code, limit] = LIMITS.find(([, limit]) => bytes > limit) ?? [];
  if (code && limit) tell(code, '', { bytes, limit });
}

/** How many bytes a text has in UTF-8, without writing it. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    // Each half of a pair has two of its four.
    bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}
