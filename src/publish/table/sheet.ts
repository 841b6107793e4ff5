/**
 * A cell as its program shows it, or with what it keeps behind that. A formula's cell is its last result; a merged area has its
 * value in each of its rows if it is one column wide, else in its first cell alone.
 */
export type Cell =
  | string
  | {
      /** As it is shown: `20%`, `2022/7/15`, `1.02E+06`. */
      readonly text: string;
      /** The number that is kept, where the cell is one and no date: 0.2, 1020000. */
      readonly number?: number;
      /** A date, a time or both, as days since 30 December 1899; a workbook that counts from 1904 has 1462 added. */
      readonly serial?: number;
    };

/** One sheet of a workbook, or what a CSV file holds. */
export interface Sheet {
  /** Of a file, its name without the ending; empty for what was pasted. */
  readonly name: string;
  /** Rows from the sheet's first, blank ones too, so that a row's index + 1 is its number; their lengths may differ. */
  readonly cells: readonly (readonly Cell[])[];
}

/** Where in a sheet: row and column as a spreadsheet counts them (from 1, `C`). */
export interface SheetPlace {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}

/**
 * What was typed and the feed has not (`loss`), or has otherwise (`change`). The sentence of a code is in
 * `messages/import`, and an importer gives the note as it is.
 */
export interface TableNote {
  readonly code: string;
  readonly severity: 'loss' | 'change';
  readonly at: SheetPlace;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** `A` for 0, `AA` for 26. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** As it is shown; empty for a cell beyond the end of its row. */
export function textOfCell(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : (cell?.text ?? '');
}
