import { findPrivate, type Private, type PrivateKind, textOfHtml } from '../../../feed/index.js';
import {
  authorSchema,
  date,
  day,
  decimal,
  html,
  speakerSchema,
  when,
} from '../../../feed/schema.js';
import type { Tell } from '../finding.js';
import type { Visited } from '../visited.js';

/** Digits and dates that are meant as such. */
const MEANT = new Set<unknown>([decimal, date, day, when]);
/** In an address, digits and letters are seldom more than that. */
const IN_ADDRESSES = new Set<PrivateKind>(['phone', 'email', 'id']);
/** Without any of these it has none of them. */
const MAYBE_IN_ADDRESS = /[^ -~]|@|\d(?:\D{0,3}\d){6}/;
/** Who signs and who speaks is named on purpose. */
const NAMED = new Set<unknown>([authorSchema, speakerSchema]);
/** Numbers that are no text; smaller ones are none of a telephone. */
const LEAST_NUMBER = 1e9;

/** Short texts that many items share are looked at once, at most so many of them. */
const SHORT = 32;
const MOST_KNOWN = 20_000;

const NOTHING: readonly Private[] = [];

interface Text {
  readonly text: string;
  readonly visited: Visited;
  /** Where in the value it stands, as far as places in the text are places in the value. */
  readonly in: 'value' | 'key' | 'markup';
}

/**
 * What is private in all that stands in one item, unknown keys too, since whoever asks for the file reads all of it. Who
 * is named in one text is looked for in the others.
 */
export class PrivacyGate {
  readonly #texts: Text[] = [];
  readonly #options: { readonly publicPhones: readonly string[]; readonly names: Set<string> };

  readonly #clean: Set<string>;

  /** @param clean texts without anything private, as far as nobody is named elsewhere; one set for a whole feed */
  constructor(publicPhones: readonly string[], clean: Set<string>) {
    this.#options = { publicPhones, names: new Set() };
    this.#clean = clean;
  }

  add(visited: Visited): void {
    const { value, shape, key, parent } = visited;
    if (typeof value === 'string' && shape === html)
      this.#texts.push({ text: textOfHtml(value), visited, in: 'markup' });
    else if (typeof value === 'string' && !MEANT.has(shape))
      this.#texts.push({ text: value, visited, in: 'value' });
    else if (typeof value === 'number' && !shape && value >= LEAST_NUMBER)
      this.#texts.push({ text: String(value), visited, in: 'markup' });
    if (parent && !shape && typeof key === 'string')
      this.#texts.push({ text: key, visited, in: 'key' });
  }

  tell(tell: Tell): void {
    const { names } = this.#options;
    let found = this.#find();
    // A name that was told late may stand in an earlier text.
    for (let known = 0; names.size > known; found = this.#find()) known = names.size;
    this.#texts.forEach(({ visited, in: where }, index) => {
      for (const { kind, start, end } of found[index] ?? []) {
        const spot = { value: { start, end }, key: 'key', markup: undefined } as const;
        tell('private', visited.path, { kind }, spot[where]);
      }
    });
  }

  #find(): readonly (readonly Private[])[] {
    return this.#texts.map(({ text, visited: { key, parent }, in: where }) => {
      const { names } = this.#options;
      const isAddress = /^(?:https?|data):/i.test(text);
      if (isAddress && !MAYBE_IN_ADDRESS.test(text)) return NOTHING;
      const isShort = text.length <= SHORT;
      if (isShort && !names.size && this.#clean.has(text)) return NOTHING;
      const found = findPrivate(isAddress ? parted(text) : text, this.#options);
      if (!found.length && isShort && this.#clean.size < MOST_KNOWN) this.#clean.add(text);
      if (isAddress) return found.filter(({ kind }) => IN_ADDRESSES.has(kind));
      return where !== 'key' && key === 'name' && NAMED.has(parent?.shape)
        ? found.filter(({ kind }) => kind !== 'name')
        : found;
    });
  }
}

/** The parts of an address as words: after `=`, digits are a sum to those who read sentences. */
const parted = (address: string) => address.replace(/[?&=/#]/g, ' ');
