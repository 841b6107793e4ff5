import type { Json, RawObject } from '../raw.js';
import { type Imported, ImportFailure, type ImportNote } from './imported.js';

/** One import of one file, and what its notes are to name. */
export interface Part {
  readonly name: string;
  readonly imported: Imported;
}

/** Several feeds as one: what the first says of itself holds, and the items of all follow each other. */
export function join(parts: readonly Part[]): Imported {
  const [part] = parts;
  if (!part) throw new ImportFailure('no-files');
  const { imported: first } = part;
  const taken = new Set<Json | undefined>();
  const items: RawObject[] = [];
  const notes: ImportNote[] = [];
  let head: RawObject = first.feed;
  for (const { name, imported } of parts) {
    const inFile = (at: ImportNote['at']) => (at.sheet === undefined ? { ...at, sheet: name } : at);
    notes.push(...imported.notes.map((note) => ({ ...note, at: inFile(note.at) })));
    imported.feed.items.forEach((item, index) => {
      const { id } = item;
      if (id !== undefined && taken.has(id))
        notes.push({
          code: 'item-again',
          severity: 'loss',
          at: { sheet: name, path: `items[${index}]` },
          facts: { id: String(id).slice(0, 100) },
        });
      else items.push(item);
    });
    for (const { id } of imported.feed.items) taken.add(id);
    for (const [key, value] of Object.entries(imported.feed)) {
      if (key === 'items' || key === 'version') continue;
      if (!Object.hasOwn(head, key)) head = { ...head, [key]: value };
      else if (JSON.stringify(head[key]) !== JSON.stringify(value))
        notes.push({
          code: 'feed-field-again',
          severity: 'loss',
          at: { sheet: name },
          facts: { field: key },
        });
    }
  }
  return {
    format: first.format,
    feed: { ...first.feed, ...head, items },
    notes,
    rows: parts.reduce((sum, { imported }) => sum + imported.rows, 0),
  };
}
