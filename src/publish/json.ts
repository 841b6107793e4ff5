import { Lines, type Place } from './lines.js';
import { scan } from './scan.js';

/** Where a text stops being JSON. Lines and columns count from 1, columns in UTF-16 units. */
export interface JsonFault extends Place {
  /** The sign that stands there; empty at the end of the text. */
  readonly found: string;
}

export type ParsedJson = { readonly value: unknown } | { readonly fault: JsonFault };

/** What `JSON.parse` gives, or the place where it fails, which no two engines tell alike. Never throws. */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const { fault = text.length } = scan(text);
    const code = text.codePointAt(fault);
    const found = code === undefined ? '' : String.fromCodePoint(code);
    return { fault: { ...new Lines(text).placeOf(fault), found } };
  }
}
