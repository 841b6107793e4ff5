import type { ImportNote, Place } from './imported.js';

type Facts = ImportNote['facts'];

/** Notes of an import. What is the same of many entries is told once, with their `count` and the place of the first. */
export class Tally {
  readonly #notes: ImportNote[] = [];
  readonly #counted = new Map<string, { readonly note: ImportNote; count: number }>();

  add(code: string, severity: ImportNote['severity'], at: Place, facts: Facts = {}): void {
    this.#notes.push({ code, severity, at, facts });
  }

  /** @param facts those by which the note is the same; `count` is added to them */
  count(code: string, severity: ImportNote['severity'], at: Place, facts: Facts = {}): void {
    const key = JSON.stringify([code, severity, facts]);
    const counted = this.#counted.get(key);
    if (counted) counted.count += 1;
    else this.#counted.set(key, { note: { code, severity, at, facts }, count: 1 });
  }

  get notes(): readonly ImportNote[] {
    const counted = Array.from(this.#counted.values(), ({ note, count }) => ({
      ...note,
      facts: { ...note.facts, count },
    }));
    return [...this.#notes, ...counted];
  }
}
