import { sizeText } from '../../format/index.js';
import { atom } from './atom.js';
import { csv, csvSheet } from './csv.js';
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
const IMPORTERS: readonly Importer[] = [xlsx, jsonFeed, open311, frab, sessionize, rss, atom, csv];

/** Formats of which several files are tables of one feed. */
const TABLES = new Map<ImportFormat, (file: Opened, options: ImportOptions) => ReadTables>([
  ['xlsx', workbookSheets],
  [
    'csv',
    (file) => {
      const { sheet, notes } = csvSheet(file);
      return { sheets: [sheet], notes };
    },
  ],
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
  for (const file of files) await about(file, () => checkLength(file, options));
  const chosen: Chosen[] = [];
  for (const file of files.map(open))
    chosen.push({ file, importer: await about(file, () => importerOf(file, options.format)) });
  const [one, ...more] = chosen;
  if (!one) throw new ImportFailure('no-files');
  if (!more.length) return about(one.file, () => one.importer.read(one.file, options));
  return join([...(await tablesIn(chosen, options)), ...(await feedsIn(chosen, options))]);
}

interface Chosen {
  readonly file: Opened;
  readonly importer: Importer;
}

/** All spreadsheets together, as one part. */
async function tablesIn(
  chosen: readonly Chosen[],
  options: ImportOptions,
): Promise<readonly Part[]> {
  const all: { name: string; format: ImportFormat; tables: ReadTables }[] = [];
  for (const { file, importer } of chosen) {
    const { format } = importer;
    const read = TABLES.get(format);
    if (read)
      all.push({ name: file.name, format, tables: await about(file, () => read(file, options)) });
  }
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
      parts.push({
        name: file.name,
        imported: await about(file, () => importer.read(file, options)),
      });
  return parts;
}

/** What fails in it names the file. */
async function about<T>({ name }: SourceFile, step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ImportFailure) error.file = name;
    throw error;
  }
}

function checkLength({ bytes }: SourceFile, { language }: ImportOptions): void {
  if (bytes.length > MOST_BYTES)
    throw new ImportFailure('file-too-large', {
      size: sizeText(bytes.length, language),
      most: sizeText(MOST_BYTES, language),
    });
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
  const head = text.slice(0, 2000);
  // Many systems hand out tables of HTML, or the XML of 2003, under the name of a spreadsheet, and Excel opens them.
  if (/<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet/.test(head))
    return 'old-workbook';
  if (/^\s*(?:<!doctype html|<html)\b/i.test(head))
    return /\.xlsx?$/i.test(name) ? 'old-workbook' : 'a-web-page';
  if (/^\s*</.test(text)) return 'unknown-xml';
  if (json !== undefined) return 'unknown-json';
  return /\.json$/i.test(name) ? 'no-json' : 'unknown-binary';
}
