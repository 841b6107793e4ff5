import type { RawObject } from '../../raw.js';
import { type Noted, told } from '../noted.js';
import type { XmlElement } from '../xml.js';
import { feedDate } from './dates.js';
import type { Fields } from './fields.js';
import { innerText, line, type ReadText } from './texts.js';

/** Characters of an id that is made of a title. */
const LONGEST_ID = 80;

/** Characters in which a name is looked for. */
const LONGEST_NAME = 500;

/** What the entries of one feed are read with. */
export class Entries {
  readonly noted: Noted;
  readonly #chinese: boolean;
  readonly #ids = new Map<string, number>();

  /** @param language of the feed, as it says */
  constructor(noted: Noted, language: string) {
    this.noted = noted;
    this.#chinese = /^(?:zh|chinese)(?![a-z])/i.test(language);
  }

  /** The first of these that can be read as a date, one of each name. */
  dateOf(fields: Fields, ...names: readonly string[]): string | undefined {
    for (const name of names) {
      const element = fields.take(name);
      if (!element) continue;
      const text = line(innerText(element));
      const date = feedDate(text, this.#chinese);
      const at = fields.at(name);
      const field = fields.label(name);
      if (!date) {
        this.noted.loss('bad-date', at, { text: told(text) });
        continue;
      }
      if (date.zoneless) this.noted.count('times-without-zone', 'change', at, field);
      if (date.guessed) this.noted.count('cst-is-china', 'change', at, field);
      return date.text;
    }
    return undefined;
  }

  /** A text without its markup, which is told. */
  plain({ text, marked, pictures }: ReadText, path: string, field: string): string {
    if (marked) this.noted.count('html-to-text', 'change', path, field);
    for (let each = 0; each < pictures; each++)
      this.noted.count('pictures-in-text', 'loss', path, field);
    return text;
  }

  /**
   * A person's name of `mail@host (Name)`, as RSS writes it, or of a name alone; never the address.
   * @returns `undefined` where there is nothing but an address
   */
  nameOf(text: string, path: string, field: string): string | undefined {
    const name = line(
      text.slice(0, LONGEST_NAME).replace(/(?:mailto:)?[^\s()<>@,]+@[^\s()<>@,]+/g, ' '),
    )
      .replace(/[()<>]/g, ' ')
      .trim();
    if (text.includes('@') && name !== line(text))
      this.noted.count('private-left-out', 'loss', path, field);
    return line(name) || undefined;
  }

  /** Ids are the source's own. Where it repeats one, the later ones are told apart, or all but the first would be lost. */
  unique(id: string, path: string): string {
    const before = this.#ids.get(id) ?? 0;
    this.#ids.set(id, before + 1);
    if (before === 0) return id;
    this.noted.change('id-again', path, { id: told(id) });
    return this.unique(`${id}-${before + 1}`, path);
  }

  /** An id of an entry that has none: as long as its words stay, so does it. */
  idOf(words: readonly string[], path: string, field: string): string {
    this.noted.count('made-id', 'change', path, field);
    const text = words.find((each) => each.trim()) ?? 'item';
    const short = [...line(text)].slice(0, LONGEST_ID).join('');
    return short.replace(/\s+/g, '-');
  }
}

/** As JSON Feed has authors, each once. */
export function authorsOf(names: readonly (string | undefined)[]): readonly RawObject[] {
  return [...new Set(names)].filter((name) => name !== undefined).map((name) => ({ name }));
}

/** Texts of elements in a line each, each once, none empty. */
export function linesOf(elements: readonly XmlElement[]): readonly string[] {
  return [...new Set(elements.map((each) => line(innerText(each))).filter(Boolean))];
}
