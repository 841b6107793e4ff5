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
/** Who signs and who speaks is named on purpose. */
const NAMED = new Set<unknown>([authorSchema, speakerSchema]);
/** Numbers that are no text; smaller ones are none of a telephone. */
const LEAST_NUMBER = 1e9;

/**
 * What is private in all that stands in one item, unknown keys too, since whoever asks for the file reads all of it. Who
 * is named in one text is looked for in the others.
 */
export class PrivacyGate {
  readonly #texts: { readonly text: string; readonly visited: Visited }[] = [];
  readonly #options: { readonly publicPhones: readonly string[]; readonly names: Set<string> };

  constructor(publicPhones: readonly string[]) {
    this.#options = { publicPhones, names: new Set() };
  }

  add(visited: Visited): void {
    const { value, shape } = visited;
    if (typeof value === 'string' && !MEANT.has(shape))
      this.#texts.push({ text: shape === html ? textOfHtml(value) : value, visited });
    if (typeof value === 'number' && !shape && value >= LEAST_NUMBER)
      this.#texts.push({ text: String(value), visited });
  }

  tell(tell: Tell): void {
    const { names } = this.#options;
    let found = this.#find();
    // A name that was told late may stand in an earlier text.
    for (let known = 0; names.size > known; found = this.#find()) known = names.size;
    this.#texts.forEach(({ visited }, index) => {
      // Of HTML the places are those of its text.
      const located = visited.shape !== html && typeof visited.value === 'string';
      for (const { kind, start, end } of found[index] ?? [])
        tell('private', visited.path, { kind }, located ? { start, end } : undefined);
    });
  }

  #find(): readonly (readonly Private[])[] {
    return this.#texts.map(({ text, visited: { key, parent } }) => {
      const found = findPrivate(text, this.#options);
      if (/^(?:https?|data):/i.test(text))
        return found.filter(({ kind }) => IN_ADDRESSES.has(kind));
      return key === 'name' && NAMED.has(parent?.shape)
        ? found.filter(({ kind }) => kind !== 'name')
        : found;
    });
  }
}
