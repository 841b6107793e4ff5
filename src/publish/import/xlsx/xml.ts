/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen';
import { ImportFailure } from '../imported.js';

/** Of an element, by their local names. */
export type Attributes = Readonly<Record<string, string>>;

/** What a part tells of itself, by local names: writers choose their own prefixes. */
export interface Walker {
  open(name: string, attributes: () => Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** In bytes: a part is decoded and walked piece by piece, so that it is never held twice. */
const PIECE = 1 << 18;

/** @throws {ImportFailure} for what is no well-formed XML. */
export function walk(bytes: Uint8Array, { open, close, text }: Walker): void {
  const parser = new Parser()
    .on('openTag', (name, attributes) => open(local(name), () => localised(attributes())))
    .on('error', ({ message }) => {
      throw new ImportFailure('workbook-broken', { reason: message });
    });
  if (close) parser.on('closeTag', (name) => close(local(name)));
  if (text) {
    parser.on('text', (raw) => text(decoded(raw)));
    parser.on('cdata', text);
  }
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += PIECE)
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
  parser.write(decoder.decode()).end();
}

/** ECMA-376 part 2, 8.1.1: a part is UTF-8 or UTF-16. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff || second === 0) return 'utf-16le';
  return first === 0xfe || first === 0 ? 'utf-16be' : 'utf-8';
};

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Of `id` and `r:id` the latter: where both stand, the plain one numbers things for the program alone. */
function localised(raw: Attributes): Attributes {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) attributes[local(name)] = decoded(value);
  return attributes;
}

const NAMED = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['lt', '<'],
  ['quot', '"'],
]);

/** The parser's own decoding knows no character past U+FFFF. https://www.w3.org/TR/xml/#sec-references */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED.get(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
