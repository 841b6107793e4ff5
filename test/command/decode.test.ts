import { describe, expect, it } from 'vitest';
import { decode } from '../../src/command/decode.js';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, big: boolean) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) =>
      big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    ),
  );

describe('a text', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('{"题":1}'), '{"题":1}', 'utf-8'],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d), '{}', 'utf-8'],
    ['GB18030', bytes(0x22, 0xb3, 0xe7, 0xc9, 0xbd, 0x22), '"崇山"', 'gb18030'],
    ['UTF-16 with its mark', utf16('\ufeff{"题":1}', false), '{"题":1}', 'utf-16le'],
    ['UTF-16, big end first', utf16('\ufeff{"题":1}', true), '{"题":1}', 'utf-16be'],
    ['UTF-16 without a mark', utf16('{"a":1}', false), '{"a":1}', 'utf-16le'],
    ['UTF-16 without a mark, big end first', utf16('{"a":1}', true), '{"a":1}', 'utf-16be'],
    ['nothing', bytes(), '', 'utf-8'],
  ])('is read: %s', (_, given, text, encoding) => {
    expect(decode(given, 'a.json')).toEqual({ text, encoding });
  });

  it('is refused where it is none', () => {
    // How a PNG begins.
    const picture = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49);
    expect(() => decode(picture, 'a.png')).toThrow(/^encoding: a\.png/);
  });
});
