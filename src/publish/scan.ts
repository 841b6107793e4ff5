import { pathOf, type Segment, segmentsOf } from './path.js';

/** A member whose key stands in its object twice: of the two, `JSON.parse` keeps the later one. */
export interface Repeated {
  readonly path: string;
  /** Of the key that stands there again, in UTF-16 units. */
  readonly offset: number;
}

export interface Scanned {
  /** Where the text stops being JSON (RFC 8259), in UTF-16 units; absent if it is JSON as a whole. */
  readonly fault?: number;
  readonly repeated: readonly Repeated[];
}

/** What is looked for in a text, as a tree of keys and indices. */
export class Wanted {
  /** Offset of the value, and of its key if it is a member; -1 as long as they are not found. */
  value = -1;
  key = -1;
  readonly #below = new Map<Segment, Wanted>();

  /** Asks for a path such as `items[3].id`. */
  add(path: string): void {
    let node: Wanted = this;
    for (const segment of segmentsOf(path)) {
      const next = node.#below.get(segment) ?? new Wanted();
      node.#below.set(segment, next);
      node = next;
    }
  }

  below(segment: Segment): Wanted | undefined {
    return this.#below.get(segment);
  }

  /** What stands at a path, or the nearest thing around it that is there; offsets of a text that was scanned. */
  find(path: string): { readonly value: number; readonly key: number } {
    let node: Wanted = this;
    for (const segment of segmentsOf(path)) {
      const next = node.below(segment);
      if (!next || next.value < 0) break;
      node = next;
    }
    return node;
  }

  /** A later member of the same key takes the place of this one, and of all below it. */
  forget(): void {
    this.value = -1;
    for (const node of this.#below.values()) node.forget();
  }
}

/**
 * Reads a JSON text once, without building what it says: where it is broken, which keys stand twice, and where
 * the wanted things are. As strict as `JSON.parse`, and as deep.
 */
export function scan(text: string, wanted?: Wanted): Scanned {
  return new Scanner(text).scan(wanted);
}

/** An object or a list that is not yet closed. */
interface Open {
  /** Of an object: those it has so far. */
  readonly keys?: Keys;
  readonly wanted: Wanted | undefined;
  /** Where in it the scanner is. */
  at: Segment;
}

/** Most objects have few keys, and a list of few is searched faster than a set of them is made. */
class Keys {
  readonly #few: string[] = [];
  #many: Set<string> | undefined;

  /** Whether it was not there yet. */
  add(key: string): boolean {
    if (this.#many) return this.#many.size < this.#many.add(key).size;
    if (this.#few.includes(key)) return false;
    if (this.#few.push(key) === FEW) this.#many = new Set(this.#few);
    return true;
  }
}

const FEW = 16;

const [TAB, LINE_FEED, RETURN, SPACE] = [9, 10, 13, 32];
const [QUOTE, COMMA, MINUS, POINT, ZERO, NINE, COLON] = [34, 44, 45, 46, 48, 57, 58];
const [CAPITAL_E, SMALL_E] = [69, 101];
const [BACKSLASH, BRACKET, BRACKET_END, BRACE, BRACE_END] = [92, 91, 93, 123, 125];
const SIGN = /[+-]/;
const ESCAPED = /["\\/bfnrt]/;
const HEX = /[\da-fA-F]/;
const WORDS: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' };

class Scanner {
  readonly #text: string;
  readonly #open: Open[] = [];
  readonly #repeated: Repeated[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(wanted: Wanted | undefined): Scanned {
    const whole = this.#value(wanted);
    return { ...(!whole && { fault: this.#at }), repeated: this.#repeated };
  }

  /** Whether the text is one value, with nothing after it. If not, it stops at the fault. */
  #value(root: Wanted | undefined): boolean {
    let wanted = root;
    for (;;) {
      this.#space();
      if (wanted) wanted.value = this.#at;
      const code = this.#code();
      if (code === BRACE || code === BRACKET) {
        this.#at++;
        const open: Open =
          code === BRACE ? { keys: new Keys(), wanted, at: '' } : { wanted, at: -1 };
        this.#open.push(open);
        this.#space();
        if (this.#code() !== endOf(open)) {
          if (!this.#enter(open)) return false;
          wanted = open.wanted?.below(open.at);
          continue;
        }
      } else if (!this.#scalar(code)) return false;
      else this.#space();
      // A value has ended, and with it perhaps what it stands in.
      for (;;) {
        const top = this.#open[this.#open.length - 1];
        if (!top) return this.#at === this.#text.length;
        const next = this.#code();
        if (next === COMMA) {
          this.#at++;
          this.#space();
          if (!this.#enter(top)) return false;
          wanted = top.wanted?.below(top.at);
          break;
        }
        if (next !== endOf(top)) return false;
        this.#at++;
        this.#open.pop();
        this.#space();
      }
    }
  }

  /** Goes on to the next member, past its colon, or to the next element. */
  #enter(open: Open): boolean {
    if (!open.keys) {
      open.at = Number(open.at) + 1;
      return true;
    }
    const start = this.#at;
    if (this.#code() !== QUOTE || !this.#string()) return false;
    const raw = this.#text.slice(start + 1, this.#at - 1);
    const key = raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
    open.at = key;
    const wanted = open.wanted?.below(key);
    if (!open.keys.add(key)) {
      this.#repeated.push({ path: pathOf(this.#open.map(({ at }) => at)), offset: start });
      wanted?.forget();
    }
    if (wanted) wanted.key = start;
    this.#space();
    if (this.#code() !== COLON) return false;
    this.#at++;
    return true;
  }

  #code(): number {
    return this.#text.charCodeAt(this.#at);
  }

  #space(): void {
    for (;;) {
      const code = this.#code();
      if (code !== SPACE && code !== LINE_FEED && code !== RETURN && code !== TAB) return;
      this.#at++;
    }
  }

  #scalar(code: number): boolean {
    if (code === QUOTE) return this.#string();
    if (code === MINUS || isDigit(code)) return this.#number();
    const word = WORDS[this.#text.charAt(this.#at)];
    if (!word) return false;
    for (const letter of word) if (!this.#takes(letter)) return false;
    return true;
  }

  #takes(sign: string | RegExp): boolean {
    const here = this.#text.charAt(this.#at);
    if (typeof sign === 'string' ? here !== sign : !sign.test(here)) return false;
    this.#at++;
    return true;
  }

  #string(): boolean {
    const text = this.#text;
    // In a variable: a private field is written to memory for each character.
    let at = this.#at + 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === BACKSLASH) {
        this.#at = at;
        if (!this.#escape()) return false;
        at = this.#at;
      } else if (code !== QUOTE && code >= SPACE) at++;
      else {
        // The end of the text compares with nothing.
        this.#at = code === QUOTE ? at + 1 : at;
        return code === QUOTE;
      }
    }
  }

  #escape(): boolean {
    this.#at++;
    if (!this.#takes('u')) return this.#takes(ESCAPED);
    for (let digit = 0; digit < 4; digit++) if (!this.#takes(HEX)) return false;
    return true;
  }

  #number(): boolean {
    if (this.#code() === MINUS) this.#at++;
    if (this.#code() === ZERO) this.#at++;
    else if (!this.#digits()) return false;
    if (this.#code() === POINT) {
      this.#at++;
      if (!this.#digits()) return false;
    }
    const sign = this.#code();
    if (sign !== SMALL_E && sign !== CAPITAL_E) return true;
    this.#at++;
    this.#takes(SIGN);
    return this.#digits();
  }

  #digits(): boolean {
    const start = this.#at;
    while (isDigit(this.#code())) this.#at++;
    return this.#at > start;
  }
}

const endOf = ({ keys }: Open) => (keys ? BRACE_END : BRACKET_END);

const isDigit = (code: number) => code >= ZERO && code <= NINE;
