import Papa from 'papaparse';
import { textOfCell } from '../table/sheet.js';
import { sheetsOf } from '../table/to-sheets.js';
import type { Exporter, ExportNote } from './exported.js';

/**
 * What a spreadsheet takes for a formula (https://owasp.org/www-community/attacks/CSV_Injection), those of Chinese and Japanese also
 * by its full-width signs; and our own guard before it.
 */
const COMPUTED = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
/** By which Excel knows UTF-8. */
const MARK = '\ufeff';

/** A file a table. `import/csv.ts` reads them back. */
export const csv: Exporter = {
  format: 'csv',

  write(feed, { language }) {
    const { sheets, notes } = sheetsOf(feed, language);
    const files = sheets.map(({ table, cells }) => ({
      name: `${table}.csv`,
      type: 'text/csv;charset=utf-8',
      text:
        MARK +
        Papa.unparse(
          cells.map((row) => row.map(guarded)),
          { newline: '\r\n' },
        ),
    }));
    return { files, notes: notes.map(({ code, at, facts }): ExportNote => ({ code, at, facts })) };
  },
};

function guarded(cell: Parameters<typeof textOfCell>[0]): string {
  const text = textOfCell(cell);
  return COMPUTED.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
