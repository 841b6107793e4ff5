import { Lines, type Place } from '../lines.js';
import type { Span } from './places.js';

export interface FrameLine {
  readonly number: number;
  /** Without tabs, controls and what is private; cut around the caret where it is long. */
  readonly text: string;
}

/** The lines around a place, as they stand on a terminal. */
export interface Frame {
  readonly lines: readonly FrameLine[];
  /** The line that the caret belongs to, and how many columns of a terminal stand before it. */
  readonly number: number;
  readonly caret: number;
}

/** Columns of a terminal. */
const WIDTH = 72;
const TAB = '  ';
const CUT = '…';
const HIDDEN = '█';

/** East Asian wide characters take two columns (https://www.unicode.org/reports/tr11/), and so do emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const UNSEEN = /\p{M}/u;
/** What would move the cursor, turn the line around or colour the terminal. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

/** Draws frames of one text. */
export class Frames {
  readonly #text: string;
  readonly #lines: Lines;
  readonly #hidden: readonly Span[];

  /** @param hidden parts of the text that are not shown, in its order */
  constructor(text: string, hidden: readonly Span[]) {
    this.#text = text;
    this.#lines = new Lines(text);
    this.#hidden = hidden;
  }

  /** The line of a place with one before and one after it. */
  at({ line, column }: Place): Frame {
    const offset = this.#lines.start(line) + column - 1;
    const lines: FrameLine[] = [];
    let caret = 0;
    for (let number = Math.max(1, line - 1); number <= line + 1; number++) {
      if (number > this.#lines.count) break;
      const from = this.#lines.start(number);
      // A neighbour is shown from its beginning.
      const drawn = this.#draw(from, number === line ? offset : from);
      if (number === line) caret = drawn.caret;
      lines.push({ number, text: drawn.text });
    }
    return { lines, number: line, caret };
  }

  /** The part of a line that fits, with the caret's place in it. */
  #draw(start: number, offset: number): { readonly text: string; readonly caret: number } {
    const before: string[] = [];
    let room = Math.floor(WIDTH / 2);
    let at = offset;
    while (at > start && room > 0) {
      const sign = this.#signBefore(at);
      at -= sign.length;
      const shown = this.#shown(sign, at);
      room -= widthOf(shown);
      before.unshift(shown);
    }
    const head = (at > start ? CUT : '') + before.join('');
    let text = head;
    let end = offset;
    for (room = WIDTH - widthOf(head); ; ) {
      const sign = String.fromCodePoint(this.#text.codePointAt(end) ?? 10);
      if (/[\r\n]/.test(sign)) return { text, caret: widthOf(head) };
      const shown = this.#shown(sign, end);
      room -= widthOf(shown);
      if (room <= 0) return { text: text + CUT, caret: widthOf(head) };
      text += shown;
      end += sign.length;
    }
  }

  #signBefore(at: number): string {
    const two = this.#text.slice(Math.max(0, at - 2), at);
    return /^[\ud800-\udbff][\udc00-\udfff]$/.test(two) ? two : two.slice(-1);
  }

  #shown(sign: string, at: number): string {
    if (sign === '\t') return TAB;
    if (this.#isHidden(at)) return HIDDEN.repeat(widthOf(sign));
    return CONTROL.test(sign) ? '\ufffd' : sign;
  }

  #isHidden(at: number): boolean {
    let [low, high] = [0, this.#hidden.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#hidden[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return (this.#hidden[low]?.start ?? Number.POSITIVE_INFINITY) <= at;
  }
}

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += UNSEEN.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return width;
}
