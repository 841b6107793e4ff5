import Papa from 'papaparse';
import { feedOf } from '../table/from-sheets.js';
import { knownHeaders } from '../table/layout.js';
import type { Sheet } from '../table/sheet.js';
import { withoutExamples } from './examples.js';
import {
  type Imported,
  type Importer,
  ImportFailure,
  type ImportNote,
  type Opened,
} from './imported.js';

/** What may part cells; where two do equally well, the first. */
const DELIMITERS = ['\t', ',', ';', '，', '|'] as const;
/** Lines by which the delimiter is told. */
const PREVIEW = 20;
const FIRST_CHARACTERS = 100_000;
/** As many as of a workbook. */
const MOST_CELLS = 3_000_000;
/** A first line with which some programs tell others the delimiter. */
const SEPARATOR = /^sep=(.)\n/i;
/** What `export/csv.ts` sets before a text that a spreadsheet would compute. */
const GUARDED = /^'(?='*[=+\-@\t\r\n＝＋－＠])/;

/** What a file of cells holds, as the one sheet that it is. */
export interface CsvSheet {
  readonly sheet: Sheet;
  readonly notes: readonly ImportNote[];
}

/**
 * The rows of CSV, TSV or what was pasted from a spreadsheet (https://www.rfc-editor.org/rfc/rfc4180), parted by commas, tabs,
 * semicolons or `，`.
 * @throws {ImportFailure} for what is no text, or has too many cells
 */
export function csvSheet({ name, text }: Opened): CsvSheet {
  if (text === undefined) throw new ImportFailure('unknown-binary');
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const told = SEPARATOR.exec(lines);
  const body = told ? lines.slice(told[0].length - 1) : lines;
  const delimiter = told?.[1] ?? delimiterOf(name, body);
  if (countOf(body, delimiter) > MOST_CELLS)
    throw new ImportFailure('too-many-cells', { most: MOST_CELLS });
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n' });
  const sheet = {
    name: name.replace(/\.[a-z]{2,4}$/i, ''),
    cells: data.map((row) => row.map(unguarded)),
  };
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
  if (!unclosed) return { sheet, notes: [] };
  const row = (unclosed.row ?? 0) + 1;
  const at = { ...(sheet.name && { sheet: sheet.name }), row };
  return { sheet, notes: [{ code: 'csv-unclosed-quote', severity: 'change', at, facts: { row } }] };
}

const unguarded = (cell: string): string => cell.replace(GUARDED, '');

/** The one under which most headers are known; of several, that which makes most columns. */
function delimiterOf(name: string, text: string): string {
  if (/\.(?:tsv|tab)$/i.test(name)) return '\t';
  let best:
    | { readonly delimiter: string; readonly known: number; readonly width: number }
    | undefined;
  for (const delimiter of DELIMITERS) {
    const start = text.slice(0, FIRST_CHARACTERS);
    const { data } = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: PREVIEW });
    const known = knownHeaders({ name: '', cells: data });
    const widths = data.filter((row) => row.length > 1).map((row) => row.length);
    const wide = widths.length ? Math.min(...widths) : 0;
    if (!best || known > best.known || (known === best.known && wide > best.width))
      best = { delimiter, known, width: wide };
  }
  return best?.delimiter ?? ',';
}

function countOf(text: string, delimiter: string): number {
  let count = 0;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) count++;
  return count;
}

/** CSV, TSV and pasted rows. */
export const csv: Importer = {
  format: 'csv',

  recognises({ name, text, json }) {
    if (text === undefined || json !== undefined || /^\s*</.test(text)) return false;
    return name === '' || /\.(?:csv|tsv|tab|txt)$/i.test(name);
  },

  read(file, { progress }): Imported {
    const { sheet, notes } = csvSheet(file);
    if (!sheet.cells.some((row) => row.some((cell) => /\S/.test(String(cell)))))
      throw new ImportFailure('csv-empty');
    const { sheets, notes: examples } = withoutExamples([sheet]);
    const read = feedOf(sheets, progress ? { progress } : {});
    if (read.read === 0) throw new ImportFailure('csv-no-table');
    if (read.rows + examples.length === 0) throw new ImportFailure('csv-no-rows');
    return {
      format: 'csv',
      feed: read.feed,
      notes: [...notes, ...examples, ...read.notes],
      rows: read.rows + examples.length,
    };
  },
};
