import { decode } from '../decode.js';
import type { Opened, SourceFile } from './imported.js';

/** A file whose text and JSON are made when an importer first asks for them. */
export function open({ name, bytes }: SourceFile): Opened {
  const decoded = once(() => {
    const result = decode(bytes);
    return 'tried' in result ? undefined : result;
  });
  const json = once(() => {
    const text = decoded()?.text;
    return text === undefined ? undefined : jsonOf(text);
  });
  return {
    name,
    bytes,
    get text() {
      return decoded()?.text;
    },
    get encoding() {
      return decoded()?.encoding;
    },
    get json() {
      return json();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function jsonOf(text: string): unknown {
  // A spreadsheet of 50 MB need not be parsed to see that it is none.
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
