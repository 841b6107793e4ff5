export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units as most editors count. */
  readonly column: number;
}

/** A text by its lines, which end with `\n`, `\r\n` or `\r`. */
export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g))
      this.#starts.push(index + end.length);
  }

  placeOf(offset: number): Place {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle + 1) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.start(low + 1) + 1 };
  }

  /** Where a line begins; that of one that is not there is the end of the text. */
  start(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The line's text, without its end. */
  line(line: number): string {
    return this.#text.slice(this.start(line), this.start(line + 1)).replace(/[\r\n]+$/, '');
  }
}
