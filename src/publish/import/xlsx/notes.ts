import type { ImportNote } from '../imported.js';

/** One note for what happens again and again down a column: the first place, and how often. */
export interface Tally {
  add(code: string, severity: ImportNote['severity'], place: TallyPlace): void;
  notes(sheet: string): readonly ImportNote[];
}

interface TallyPlace {
  /** From 1. */
  readonly row?: number;
  readonly column?: string;
  readonly facts?: ImportNote['facts'];
}

export function tally(): Tally {
  const counted = new Map<string, Omit<ImportNote, 'at'> & { place: TallyPlace; count: number }>();
  return {
    add(code, severity, place) {
      const { column = '', facts = {} } = place;
      const key = [code, column, ...Object.values(facts)].join(' ');
      const known = counted.get(key);
      if (known) known.count += 1;
      else counted.set(key, { code, severity, facts, place, count: 1 });
    },
    notes: (sheet) =>
      Array.from(counted.values(), ({ code, severity, facts, place: { row, column }, count }) => ({
        code,
        severity,
        at: { sheet, ...(row && { row }), ...(column && { column }) },
        facts: { ...facts, count },
      })),
  };
}
