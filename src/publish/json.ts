/** Where a text stops being JSON. Lines and columns count from 1, columns in UTF-16 units. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** The sign that stands there; empty at the end of the text. */
  readonly found: string;
}

export type ParsedJson = { readonly value: unknown } | { readonly fault: JsonFault };

/** What `JSON.parse` gives, or the place where it fails. Never throws. */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const [, offset] = /position (\d+)/.exec(String(error)) ?? [];
    return { fault: faultAt(text, offset === undefined ? text.length : Number(offset)) };
  }
}

function faultAt(text: string, offset: number): JsonFault {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const last = lines[lines.length - 1] ?? '';
  return { line: lines.length, column: last.length + 1, found: text.slice(offset, offset + 1) };
}
