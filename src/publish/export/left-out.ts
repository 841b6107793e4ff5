import {
  cleanText,
  type Feed,
  type Item,
  type Kind,
  kindOf,
  type Parsed,
  parse,
} from '../../feed/index.js';
import { MAX_TEXT } from '../../feed/limits.js';
import { isObject, type RawFeed } from '../raw.js';
import type { ExportNote } from './exported.js';

/** What is read and cannot be drawn as it stands is told by the check; these have cost a value. */
const LOST = /^(?!odd-|unknown-id|no-figure|no-picture)/;

/** The feed as elements read it, private parts of reports masked; what was broken is noted. */
export function readFeed(raw: RawFeed, now: number, leftOut: LeftOut): Feed {
  const { feed, problems }: Parsed = parse(raw, '', { inline: true, now });
  for (const { path, code } of problems)
    if (LOST.test(code)) leftOut.count('broken-left-out', path, '');
  return feed;
}

const KINDS: Readonly<Record<Kind, string>> = {
  article: 'articles-left-out',
  stat: 'stats-left-out',
  tiers: 'tiers-left-out',
  report: 'reports-left-out',
  arena: 'arenas-left-out',
};

/** Collects what a format cannot hold, one note for each code and field, with a count. */
export class LeftOut {
  readonly #found = new Map<string, { note: ExportNote; count: number }>();
  readonly #places = new Map<string, string>();

  constructor({ items }: RawFeed) {
    items.forEach((item, index) => {
      const id = isObject(item) ? item['id'] : undefined;
      if (typeof id === 'string' || typeof id === 'number')
        this.#places.set(cleanText(`${id}`, MAX_TEXT), `items[${index}]`);
    });
  }

  get notes(): readonly ExportNote[] {
    return Array.from(this.#found.values(), ({ note, count }) => ({
      ...note,
      facts: { ...note.facts, count },
    }));
  }

  /** Where an item of the parsed feed stands in the raw one. */
  placeOf({ id }: Item): string {
    return this.#places.get(id) ?? 'items';
  }

  count(code: string, path: string, field: string, name = 'field'): void {
    const key = `${code}\0${field}`;
    const facts = field ? { [name]: field } : {};
    const { note, count } = this.#found.get(key) ?? {
      note: { code, at: { path }, facts },
      count: 0,
    };
    this.#found.set(key, { note, count: count + 1 });
  }

  /** Items of the one kind that the format holds, but for those that were retracted. */
  only(kind: Kind, items: readonly Item[]): readonly Item[] {
    return items.filter((item) => {
      const own = kindOf(item);
      if (own !== kind) this.count(KINDS[own], this.placeOf(item), '');
      else if (item._laoshan.retracted) this.count('retracted-left-out', this.placeOf(item), '');
      else return true;
      return false;
    });
  }

  /** Fields that hold anything and were not written. `of` is what stands before their names. */
  rest(fields: object, path: string, written: ReadonlySet<string>, of = ''): void {
    for (const [key, value] of Object.entries(fields)) {
      const empty = value === undefined || value === '' || (Array.isArray(value) && !value.length);
      if (!empty && !written.has(key)) this.count('field-left-out', `${path}.${key}`, of + key);
    }
  }
}
