import { maskText } from '../../feed/index.js';
import type { RawObject } from '../raw.js';
import { feedDate } from './feed-dates.js';
import { innerText, line, type ReadText } from './feed-texts.js';
import type { Fields } from './fields.js';
import type { Place } from './imported.js';
import type { Tally } from './tally.js';
import type { XmlElement } from './xml.js';

/** Characters of an id that is made of a title. */
const LONGEST_ID = 80;

/** Characters of what could not be read that a note quotes. */
const EXCERPT = 40;

/** What the entries of one feed are read with. */
export class Entries {
  readonly tally: Tally;
  readonly #chinese: boolean;
  readonly #ids = new Map<string, number>();

  /** @param language of the feed, as it says */
  constructor(tally: Tally, language: string) {
    this.tally = tally;
    this.#chinese = /^(?:zh|chinese)\b/i.test(language);
  }

  /** The first of these that can be read as a date. */
  dateOf(fields: Fields, ...names: readonly string[]): string | undefined {
    for (;;) {
      const element = fields.take(...names);
      if (!element) return undefined;
      const text = line(innerText(element));
      const date = feedDate(text, this.#chinese);
      const at = fields.at(element.name);
      const field = fields.label(element.name);
      if (!date) {
        const excerpt = maskText([...text].slice(0, EXCERPT).join(''));
        this.tally.add('bad-date', 'loss', at, { text: excerpt, field });
        continue;
      }
      if (date.zoneless) this.tally.count('no-zone', 'change', at, { field });
      if (date.guessed) this.tally.count('cst-china', 'change', at, { field });
      return date.text;
    }
  }

  /** A text without its markup, which is told. */
  plain({ text, marked, pictures }: ReadText, at: Place, field: string): string {
    if (marked) this.tally.count('html-to-text', 'change', at, { field });
    for (let each = 0; each < pictures; each++)
      this.tally.count('text-pictures', 'loss', at, { field });
    return text;
  }

  /**
   * A person's name of `mail@host (Name)`, as RSS writes it, or of a name alone; never the address.
   * @returns `undefined` where there is nothing but an address
   */
  nameOf(text: string, at: Place, field: string): string | undefined {
    const name = line(text.replace(/(?:mailto:)?[^\s()<>@,]+@[^\s()<>@,]+/g, ' '))
      .replace(/[()<>]/g, ' ')
      .trim();
    if (text.includes('@') && name !== line(text))
      this.tally.count('private-left-out', 'loss', at, { field });
    return line(name) || undefined;
  }

  /** Ids are the source's own. Where it repeats one, the later ones are told apart, or all but the first would be lost. */
  unique(id: string, at: Place): string {
    const before = this.#ids.get(id) ?? 0;
    this.#ids.set(id, before + 1);
    if (before === 0) return id;
    this.tally.count('id-repeated', 'change', at, {});
    return this.unique(`${id}-${before + 1}`, at);
  }

  /** An id of an entry that has none: as long as its words stay, so does it. */
  idOf(words: readonly string[], at: Place): string {
    this.tally.count('id-made', 'change', at, {});
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
