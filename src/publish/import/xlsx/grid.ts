import type { Cell } from '../../table/sheet.js';
import { ImportFailure } from '../imported.js';

/** Of a workbook: blank ones between others are counted, and one that is filled twice, as merged areas do, counts twice. */
export const MOST_CELLS = 3_000_000;

/** Rows of cells, filled in any order. */
export interface Grid {
  set(row: number, column: number, cell: Cell): void;
  get(row: number, column: number): Cell | undefined;
  /** How many rows there are, up to the last that holds anything. */
  readonly height: number;
  readonly cells: readonly (readonly Cell[])[];
}

const NONE: readonly Cell[] = [];

/** How much room there is for the sheets of a workbook together. */
export interface Room {
  left: number;
}

/** @throws {ImportFailure} `too-many-cells`, from `set` */
export function grid(room: Room): Grid {
  const rows: (Cell[] | undefined)[] = [];
  const take = (count: number): void => {
    room.left -= count;
    if (room.left < 0) throw new ImportFailure('too-many-cells', { most: MOST_CELLS });
  };
  return {
    set(row, column, cell) {
      // One cell at the foot of a sheet makes a million blank rows above it.
      if (row >= rows.length) {
        take(row + 1 - rows.length);
        while (rows.length <= row) rows.push(undefined);
      }
      const cells = rows[row] ?? [];
      rows[row] = cells;
      take(Math.max(1, column + 1 - cells.length));
      if (column >= cells.length) {
        while (cells.length < column) cells.push('');
      }
      cells[column] = cell;
    },
    get: (row, column) => rows[row]?.[column],
    get height() {
      return rows.length;
    },
    get cells() {
      return rows.map((row) => row ?? NONE);
    },
  };
}
