import type { Place } from '../publish/import/imported.js';

/** Where something stands in a file, as its own program shows it: `Sheet1!C4`, `row 4`'s number alone, or a path. */
export function placeText({ sheet, row, column, path }: Place): string {
  const cell = `${column ?? ''}${row ?? ''}`;
  const inSheet = [sheet, cell].filter(Boolean).join('!');
  return [inSheet, path].filter(Boolean).join(' ');
}
