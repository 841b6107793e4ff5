import {
  type Importer,
  ImportFailure,
  type ImportNote,
  type ImportOptions,
  type SourceFile,
} from './imported.js';
import { feedOfTables, type ReadTables } from './sheets.js';
import { isZip, namesIn, unpack } from './xlsx/archive.js';
import { MOST_CELLS } from './xlsx/grid.js';
import { readWorkbook } from './xlsx/workbook.js';
import { readWorksheet } from './xlsx/worksheet.js';

/** Office Open XML workbooks (ECMA-376), as Excel, WPS, LibreOffice, Numbers and Google Sheets save them. */
export const xlsx: Importer = {
  format: 'xlsx',
  recognises: ({ bytes }) =>
    isZip(bytes) && namesIn(bytes).some((name) => /(?:^|\/)workbook\.xml$/.test(name)),
  read: (file, options) => feedOfTables('xlsx', workbookSheets(file, options), options),
};

/** What of a workbook is unpacked: no pictures, no charts, no looks. */
const WANTED =
  /^(?!(?:docprops|customxml|[^/]*\/(?:charts|chartsheets|externallinks|media|pivotcache|pivottables|theme|threadedcomments))\/).*\.(?:xml|rels)$/;

/**
 * The sheets of a workbook that hold anything, and what of them cannot be kept or is kept otherwise.
 * @throws {ImportFailure} for what is no workbook, or one that is too large
 */
export function workbookSheets(
  { bytes }: SourceFile,
  { language }: Pick<ImportOptions, 'language'>,
): ReadTables {
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
