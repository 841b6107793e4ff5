import type { CellNote } from './cells.js';
import { columnName, type Sheet, type SheetPlace, type TableNote } from './sheet.js';

/** Gathers what is to be said of sheets: the same of many cells of a column once, with their number. */
export class Notes {
  private readonly list: TableNote[] = [];
  private readonly tallies = new Map<string, { readonly index: number; count: number }>();

  add(
    code: string,
    severity: TableNote['severity'],
    at: SheetPlace,
    facts: TableNote['facts'] = {},
  ) {
    this.list.push({ code, severity, at, facts });
  }

  /** The first of its kind in its column is the one that is shown. */
  tally({ code, severity, facts }: CellNote, at: SheetPlace, key = `${at.sheet} ${at.column}`) {
    const tally = this.tallies.get(`${code} ${key}`);
    if (tally) tally.count++;
    else {
      this.tallies.set(`${code} ${key}`, { index: this.list.length, count: 1 });
      this.add(code, severity, at, facts);
    }
  }

  /** In the order in which they came up. */
  all(): readonly TableNote[] {
    const counts = new Map([...this.tallies.values()].map(({ index, count }) => [index, count]));
    return this.list.map((note, index) => {
      const count = counts.get(index);
      return count === undefined ? note : { ...note, facts: { ...note.facts, count } };
    });
  }
}

/** @param row and @param column from 0 */
export function placeOf({ name }: Sheet, row?: number, column?: number): SheetPlace {
  return {
    ...(name && { sheet: name }),
    ...(row !== undefined && { row: row + 1 }),
    ...(column !== undefined && { column: columnName(column) }),
  };
}
