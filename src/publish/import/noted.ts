import { maskText } from '../../feed/index.js';
import { isObject } from '../raw.js';
import type { ImportNote } from './imported.js';

type Facts = ImportNote['facts'];

/** Fields told of by name; the rest of a hostile file would fill the memory with them. */
const MANY = 200;
const LONG = 60;

/** What says who somebody is or how to reach them, or what organisers asked in confidence. */
const PRIVATE =
  /e[-_]?mail|phone|mobile|contact|(?:first|last|full|real|legal)_?name|requestor|account|device|birth|availabilit|answers|notes$|owner/i;

/** What a text, a number or a truth value says; nothing of all else, of which a file decides how it reads as a text. */
export function wordOf(value: unknown): string {
  return /^(?:string|number|boolean)$/.test(typeof value) ? `${value}` : '';
}

/** A text of a source as a note may repeat it: short, on one line, with nothing private in it. */
export function told(text: unknown): string {
  const line = wordOf(text).replace(/\s+/g, ' ').trim();
  return maskText(line.slice(0, LONG));
}

/** Whether a value says anything: `null`, blank texts, empty lists and objects do not. */
export function says(value: unknown): boolean {
  if (value == null) return false;
  if (typeof value === 'string') return /\S/.test(value);
  if (typeof value === 'object') return Object.values(value).some(says1);
  return true;
}

/** The same a level down, where anything but nothing will do: sources may be nested deeper than a stack. */
const says1 = (value: unknown): boolean => value != null && value !== '';

/** Collects what an importer has to say: one note for each thing that stands alone, one with a count for what many entries have. */
export class Noted {
  readonly #alone: ImportNote[] = [];
  readonly #counted = new Map<string, { note: ImportNote; count: number }>();

  get notes(): readonly ImportNote[] {
    const counted = Array.from(this.#counted.values(), ({ note, count }) => ({
      ...note,
      facts: { ...note.facts, count },
    }));
    return [...this.#alone, ...counted];
  }

  loss(code: string, path: string, facts: Facts = {}): void {
    this.#alone.push({ code, severity: 'loss', at: { path }, facts });
  }

  change(code: string, path: string, facts: Facts = {}): void {
    this.#alone.push({ code, severity: 'change', at: { path }, facts });
  }

  /** One note for all of a code and a field, at the place of the first, with `count` among its facts. */
  count(code: string, severity: ImportNote['severity'], path: string, field: string): void {
    const room = this.#counted.size < MANY || this.#counted.has(`${code}\0${field}`);
    const known = room ? field : '…';
    const key = `${code}\0${known}`;
    const { note, count } = this.#counted.get(key) ?? {
      note: { code, severity, at: { path }, facts: { field: told(known) } },
      count: 0,
    };
    this.#counted.set(key, { note, count: count + 1 });
  }

  /** A value that was not taken over. */
  unread(path: string, field: string): void {
    this.count(PRIVATE.test(field) ? 'private-left-out' : 'unread-field', 'loss', path, field);
  }

  /**
   * All that an object holds and nobody reads.
   * @param of what stands before the fields' names, such as `persons.`
   */
  rest(object: unknown, path: string, read: ReadonlySet<string>, of = ''): void {
    if (!isObject(object)) return;
    for (const [key, value] of Object.entries(object))
      if (!read.has(key) && says(value))
        this.unread([path, told(key)].filter(Boolean).join('.'), of + key);
  }
}
