import { sizeText } from '../../format/index.js';
import { atom } from './atom.js';
import { foreign } from './foreign.js';
import { frab } from './frab.js';
import {
  type Imported,
  type Importer,
  ImportFailure,
  type ImportFormat,
  type ImportOptions,
  type Opened,
  type SourceFile,
} from './imported.js';
import { join, type Part } from './join.js';
import { jsonFeed } from './json-feed.js';
import { open } from './open.js';
import { open311 } from './open311.js';
import { rss } from './rss.js';
import { sessionize } from './sessionize.js';
import { feedOfTables, type ReadTables } from './sheets.js';
import { workbookSheets, xlsx } from './xlsx.js';

/** Of one file; what it holds is in memory several times while it is read. */
const MOST_BYTES = 50_000_000;

/** In the order in which they are asked. */
const IMPORTERS: readonly Importer[] = [xlsx, jsonFeed, open311, frab, sessionize, rss, atom];

/** Formats of which several files are tables of one feed. */
const TABLES = new Map<ImportFormat, (file: Opened, options: ImportOptions) => ReadTables>([
  ['xlsx', workbookSheets],
]);

export interface FilesOptions extends ImportOptions {
  /** Where the reader says what the files are; else each is looked at. */
  readonly format?: ImportFormat;
}

/** The importer that knows the file for its own. */
function recognise(file: Opened): Importer | undefined {
  return IMPORTERS.find((importer) => importer.recognises(file));
}

/**
 * Makes one feed of one or several files, whatever each is: the tables of all spreadsheets belong together, feeds follow each
 * other.
 * @throws {ImportFailure} where one of them cannot be read
 */
export async function importFiles(
  files: readonly SourceFile[],
  options: FilesOptions,
): Promise<Imported> {
  for (const { bytes } of files)
    if (bytes.length > MOST_BYTES)
      throw new ImportFailure('file-too-large', {
        size: sizeText(bytes.length, options.language),
        most: sizeText(MOST_BYTES, options.language),
      });
  const chosen = files.map((file) => {
    const opened = open(file);
    return { file: opened, importer: importerOf(opened, options.format) };
  });
  const [one, ...more] = chosen;
  if (!one) throw new ImportFailure('no-files');
  if (!more.length) return one.importer.read(one.file, options);
  return join([...tablesIn(chosen, options), ...(await feedsIn(chosen, options))]);
}

interface Chosen {
  readonly file: Opened;
  readonly importer: Importer;
}

/** All spreadsheets together, as one part. */
function tablesIn(chosen: readonly Chosen[], options: ImportOptions): readonly Part[] {
  const all = chosen.flatMap(({ file, importer: { format } }) => {
    const read = TABLES.get(format);
    return read ? [{ name: file.name, format, tables: read(file, options) }] : [];
  });
  const [first] = all;
  if (!first) return [];
  const tables = {
    sheets: all.flatMap(({ tables }) => tables.sheets),
    notes: all.flatMap(({ tables }) => tables.notes),
  };
  return [{ name: first.name, imported: feedOfTables(first.format, tables, options) }];
}

async function feedsIn(
  chosen: readonly Chosen[],
  options: ImportOptions,
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const { file, importer } of chosen)
    if (!TABLES.has(importer.format))
      parts.push({ name: file.name, imported: await importer.read(file, options) });
  return parts;
}

function importerOf(file: Opened, format: ImportFormat | undefined): Importer {
  if (!file.bytes.length) throw new ImportFailure('empty-file');
  const importer = format ? IMPORTERS.find((each) => each.format === format) : recognise(file);
  if (importer) return importer;
  throw new ImportFailure(foreign(file.bytes) ?? unknownText(file));
}

/** What a text is that no importer took. */
function unknownText({ name, text, json }: Opened): string {
  if (text === undefined) return 'unknown-binary';
  if (/^\s*(?:<!doctype html|<html)\b/i.test(text)) return 'a-web-page';
  if (
    /^\s*<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet/.test(text.slice(0, 2000))
  )
    return 'old-workbook';
  if (/^\s*</.test(text)) return 'unknown-xml';
  if (json !== undefined) return 'unknown-json';
  return /\.json$/i.test(name) ? 'no-json' : 'unknown-binary';
}
