import { maskText } from '../../feed/index.js';
import { Lines } from '../lines.js';
import { scan, Wanted } from '../scan.js';
import { type Finding, type Note, SEVERITIES } from './finding.js';

/** Keys of others can hold anything; none of ours has a sign like these. */
const UNLIKE_OURS = /[^\w.[\]]|\d{7}/;

/** A part of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Placed {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** What is private and not to be shown again, in the order of the text. */
  readonly hidden: readonly Span[];
}

/** Finds the places of what was noted, and keys that stand twice, in one reading of a text that is JSON. */
export function place(text: string, notes: readonly Note[]): Placed {
  const wanted = new Wanted();
  for (const { path } of notes) wanted.add(path);
  const { repeated } = scan(text, wanted);
  const within = new Literals(text);
  const hidden: Span[] = [];
  const placed = notes.map((note) => {
    const { value, key } = wanted.find(note.path);
    if (note.code !== 'private') return { note, offset: note.at === 'key' ? key : value };
    const span =
      typeof note.at === 'object'
        ? within.spanOf(value, note.at)
        : within.whole(note.at === 'key' ? key : value);
    hidden.push(span);
    return { note, offset: span.start };
  });
  for (const { path, offset } of repeated) {
    const note: Note = { code: 'repeated-key', path, facts: {} };
    placed.push({ note, offset });
  }
  return { findings: inOrder(text, placed), hidden: hidden.sort((a, b) => a.start - b.start) };
}

function inOrder(
  text: string,
  placed: { readonly note: Note; readonly offset: number }[],
): readonly Finding[] {
  if (!placed.length) return [];
  const lines = new Lines(text);
  return placed
    .sort((a, b) => a.offset - b.offset)
    .map(({ note: { code, path, facts }, offset }) => {
      const shown = UNLIKE_OURS.test(path) ? maskText(path) : path;
      const at = { path: shown, ...lines.placeOf(offset) };
      const finding = { code, severity: SEVERITIES[code], ...at, facts };
      // `Tell` takes the facts of a code and no others.
      return finding as Finding;
    });
}

/** Strings as they are written in a text, whose escapes are longer than what they stand for. */
class Literals {
  readonly #text: string;
  /** How far the last one was read: the next part of it is looked for from there. */
  #last = { value: -1, index: 0, offset: 0 };

  constructor(text: string) {
    this.#text = text;
  }

  /** Where a part of the string that begins at an offset stands. */
  spanOf(value: number, { start, end }: Span): Span {
    return { start: this.#offsetOf(value, start), end: this.#offsetOf(value, end) };
  }

  /** A string without its quotes; any other value up to where it may end. */
  whole(value: number): Span {
    const isString = this.#text.charAt(value) === '"';
    const end = isString ? /(?:[^"\\]|\\.)*/y : /[^\s,\]}]*/y;
    end.lastIndex = isString ? value + 1 : value;
    const start = end.lastIndex;
    return { start, end: start + (end.exec(this.#text)?.[0].length ?? 0) };
  }

  #offsetOf(value: number, wanted: number): number {
    let { index, offset } =
      this.#last.value === value && this.#last.index <= wanted
        ? this.#last
        : { index: 0, offset: value + 1 };
    for (; index < wanted; index++) {
      if (this.#text.charAt(offset) !== '\\') offset++;
      else offset += this.#text.charAt(offset + 1) === 'u' ? 6 : 2;
    }
    this.#last = { value, index, offset };
    return offset;
  }
}
