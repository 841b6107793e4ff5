import type { RawFeed } from '../raw.js';
import { Assembly } from './assemble.js';
import { type Draft, SheetReader } from './drafts.js';
import { isBlank, layoutOf } from './layout.js';
import { Notes, placeOf } from './notes.js';
import type { Sheet, TableNote } from './sheet.js';

export interface FeedOfSheets {
  readonly feed: RawFeed;
  readonly notes: readonly TableNote[];
  /** Rows that hold anything, headers apart. Each is in the feed, or a note of the severity `loss` names its place. */
  readonly rows: number;
  /** Sheets in which headers were found, or could be done without. */
  readonly read: number;
}

export interface SheetOptions {
  /** Told from time to time, of how many rows are done. */
  readonly progress?: (done: number, total: number) => void;
}

/** The feed that sheets make together: a table each, in any order, under headers in Chinese or English. */
export function feedOf(sheets: readonly Sheet[], options: SheetOptions = {}): FeedOfSheets {
  const notes = new Notes();
  const drafts: Draft[] = [];
  const total = sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  let [rows, read, done] = [0, 0, 0];
  for (const sheet of sheets) {
    const layout = layoutOf(sheet);
    done += sheet.cells.length;
    if (layout) {
      const reader = new SheetReader(sheet, layout, notes);
      for (const draft of reader.read()) drafts.push(draft);
      rows += reader.rows;
      read++;
    } else {
      const count = sheet.cells.filter((row) => !isBlank(row)).length;
      rows += count;
      if (count) notes.add('no-headers', 'loss', placeOf(sheet), { count });
    }
    options.progress?.(done, total);
  }
  const feed = new Assembly(notes).assemble(drafts);
  return { feed, notes: notes.all(), rows, read };
}
