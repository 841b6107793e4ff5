import { TEMPLATE_WORDS } from '../../messages/import/template.js';
import type { Cell, Sheet } from '../table/sheet.js';
import type { ImportNote } from './imported.js';

const MARKS = Object.values(TEMPLATE_WORDS).map(({ mark }) => mark.trim());

/** The sheets without the rows that the template has for an example: they are blank then, so that all others keep their numbers. */
export function withoutExamples(sheets: readonly Sheet[]): {
  readonly sheets: readonly Sheet[];
  readonly notes: readonly ImportNote[];
} {
  const notes: ImportNote[] = [];
  const rest = sheets.map(({ name, cells }) => ({
    name,
    cells: cells.map((row, index) => {
      if (!isExample(row)) return row;
      const at = { sheet: name, row: index + 1 };
      notes.push({ code: 'example-row', severity: 'loss', at, facts: {} });
      return [];
    }),
  }));
  return { sheets: rest, notes };
}

function isExample(row: readonly Cell[]): boolean {
  const first = row.map(textIn).find((text) => text !== '') ?? '';
  return MARKS.some((mark) => first.startsWith(mark));
}

const textIn = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text).trim();
