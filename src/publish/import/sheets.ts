import { feedOf } from '../table/from-sheets.js';
import type { Sheet } from '../table/sheet.js';
import { withoutExamples } from './examples.js';
import {
  type Imported,
  ImportFailure,
  type ImportFormat,
  type ImportNote,
  type ImportOptions,
} from './imported.js';

/** What a file with tables in it was read as. */
export interface ReadTables {
  readonly sheets: readonly Sheet[];
  readonly notes: readonly ImportNote[];
}

/**
 * The feed that tables make together, wherever they stood.
 * @throws {ImportFailure} `workbook-empty` without a sheet; `no-tables` where no sheet has columns that are known
 */
export function feedOfTables(
  format: ImportFormat,
  tables: ReadTables,
  { progress }: ImportOptions,
): Imported {
  if (!tables.sheets.length) throw new ImportFailure('workbook-empty');
  const { sheets, notes } = withoutExamples(tables.sheets);
  const { read, feed, rows, notes: told } = feedOf(sheets, progress ? { progress } : {});
  if (rows > 0 && read === 0) throw new ImportFailure('no-tables');
  return {
    format,
    feed,
    notes: [...tables.notes, ...notes, ...told],
    rows: rows + notes.length,
  };
}
