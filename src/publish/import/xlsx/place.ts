/** A row and a column, from 0. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Both corners belong to it. */
export interface Area {
  readonly first: Corner;
  readonly last: Corner;
}

/** ECMA-376 part 1, 18.18.62: what a sheet can have. */
const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** `B3`; `undefined` for what no sheet has. */
export function cornerOf(reference: string): Corner | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return undefined;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row >= 1 && row <= ROWS && column <= COLUMNS
    ? { row: row - 1, column: column - 1 }
    : undefined;
}

/** `B3:C5`, or `B3`. */
export function areaOf(reference: string): Area | undefined {
  const [from = '', to = from] = reference.split(':');
  const [first, last] = [cornerOf(from), cornerOf(to)];
  return first && last && first.row <= last.row && first.column <= last.column
    ? { first, last }
    : undefined;
}
