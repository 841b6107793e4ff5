/** Workbooks as programs write them, part by part. */
import { strToU8, zipSync } from 'fflate';
import type { SourceFile } from '../../../src/publish/import/imported.js';

export interface Parts {
  /** What stands in `<worksheet>`, of each sheet. */
  readonly sheets: readonly string[];
  readonly names?: readonly string[];
  readonly states?: readonly string[];
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  /** What stands in `<sst>`. */
  readonly strings?: string;
  readonly workbook?: string;
  /** Of the first sheet: what stands in its `<Relationships>`. */
  readonly relations?: string;
  /** Other files, or others in place of those. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const DECLARED = '<?xml version="1.0" encoding="UTF-8"?>';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`;

export function workbookFile(parts: Parts): SourceFile {
  const { sheets, names = [], states = [], styles, strings, workbook = '', relations } = parts;
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${TYPES}">${workbook}<sheets>${sheets
      .map(
        (_, at) =>
          `<sheet name="${names[at] ?? `Sheet${at + 1}`}" sheetId="${at + 7}" state="${states[at] ?? 'visible'}" r:id="s${at}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
      .join(
        '',
      )}${relation('a', 'styles', 'styles.xml')}${relation('b', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
    ...(styles && { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
    ...(strings && { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
    ...(relations && {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relations}</Relationships>`,
    }),
    ...Object.fromEntries(
      sheets.map((inside, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns:r="${TYPES}">${inside}</worksheet>`,
      ]),
    ),
    ...parts.files,
  };
  const entries = Object.entries(files).map(
    ([name, xml]) => [name, typeof xml === 'string' ? strToU8(DECLARED + xml) : xml] as const,
  );
  return { name: 'invented.xlsx', bytes: zipSync(Object.fromEntries(entries)) };
}

/** One sheet with these rows of `<c>` elements. */
export const sheetOf = (...rows: readonly string[]): string =>
  `<sheetData>${rows.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join('')}</sheetData>`;

/** A cell with a text of its own. */
export const said = (text: string, at = ''): string =>
  `<c${at && ` r="${at}"`} t="inlineStr"><is><t>${text}</t></is></c>`;

/** Styles that show numbers by these formats: a number of a built-in one, or a code; the first is style 1. */
export function stylesOf(...formats: readonly (number | string)[]): string {
  const codes = formats.map((format, at) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${200 + at}" formatCode="${format.replace(/"/g, '&quot;')}"/>`
      : '',
  );
  const ids = [0, ...formats.map((format, at) => (typeof format === 'number' ? format : 200 + at))];
  return `<numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${ids
    .map((id) => `<xf numFmtId="${id}"/>`)
    .join('')}</cellXfs>`;
}

/** The same file, whose list says of the largest part that it unpacks to so many bytes. */
export function claiming({ name, bytes }: SourceFile, size: number): SourceFile {
  const claimed = bytes.slice();
  const view = new DataView(claimed.buffer);
  let [largest, place] = [-1, 0];
  for (let at = 0; at < claimed.length - 28; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50 || view.getUint32(at + 24, true) <= largest)
      continue;
    [largest, place] = [view.getUint32(at + 24, true), at + 24];
  }
  view.setUint32(place, size, true);
  return { name, bytes: claimed };
}
