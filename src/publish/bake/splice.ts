import type { Range } from './tags.js';

/** Another text for a part of a page. */
export interface Edit extends Range {
  readonly text: string;
}

/** A text with parts of it replaced, and all else as it was. @param encode the form in which an added text stands in it */
export function spliced(
  text: string,
  edits: readonly Edit[],
  encode: (added: string) => string,
): string {
  let result = '';
  let at = 0;
  for (const { from, to, text: added } of [...edits].sort((a, b) => a.from - b.from)) {
    result += text.slice(at, from) + encode(added);
    at = to;
  }
  return result + text.slice(at);
}
