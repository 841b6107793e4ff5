import type { Sheet } from '../table/sheet.js';
import { ImportFailure, type ImportNote, type SourceFile } from './imported.js';
import { isZip, unpack } from './xlsx/archive.js';
import { MOST_CELLS } from './xlsx/grid.js';
import { readWorkbook } from './xlsx/workbook.js';
import { readWorksheet } from './xlsx/worksheet.js';

/** What of a workbook is unpacked: no pictures, no charts, no looks. */
const WANTED =
  /^\/?(?:_rels\/\.rels|(?!(?:docProps|customXml|[^/]*\/(?:charts|chartsheets|externalLinks|media|pivotCache|pivotTables|theme|threadedComments))\/).*\.(?:xml|rels))$/i;

/**
 * The sheets of a workbook that hold anything, and what of them cannot be kept or is kept otherwise.
 * @throws {ImportFailure} for what is no workbook, or one that is too large
 */
export function workbookSheets(
  { bytes }: SourceFile,
  language: 'zh-CN' | 'en',
): {
  readonly sheets: readonly Sheet[];
  readonly notes: readonly ImportNote[];
} {
  if (!isZip(bytes)) throw new ImportFailure('workbook-broken', { reason: 'no zip' });
  const workbook = readWorkbook(
    unpack(bytes, (name) => WANTED.test(name), language),
    language,
  );
  const room = { left: MOST_CELLS };
  const read = workbook.sheets.map((part) => readWorksheet(part, workbook, room));
  const notes = read.flatMap(({ sheet, notes }) =>
    sheet.cells.length ? notes : [...notes, emptyNote(sheet.name)],
  );
  return { sheets: read.map(({ sheet }) => sheet).filter(({ cells }) => cells.length), notes };
}

const emptyNote = (sheet: string): ImportNote => ({
  code: 'empty-sheet',
  severity: 'change',
  at: { sheet },
  facts: {},
});
