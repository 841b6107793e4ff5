import { canonical } from '../../format/index.js';
import { zip } from '../pack/zip.js';
import { type Cell, columnName, type Sheet } from '../table/sheet.js';
import { element, text, type Xml } from './ooxml.js';

/** How a column is offered to whoever fills it. */
export interface Column {
  /** Shown beside a cell while it is chosen. */
  readonly hint?: { readonly title: string; readonly text: string };
  /** What a list offers; anything else may be typed too. */
  readonly choices?: readonly string[];
  /** Whether its cells are numbers. All others are text, so that no program makes dates or powers of what is typed. */
  readonly numbers?: boolean;
}

/** Its first row is its header. */
export interface WrittenSheet extends Sheet {
  readonly columns?: readonly Column[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The last row that a sheet can have. */
const LAST_ROW = 1_048_576;

/** Of a list of choices, a hint and its title: what Excel opens without repairing the file. */
const LONGEST = { list: 255, hint: 255, title: 32, name: 31 };

/** Of decimal digits a double holds as many as are typed. */
const DIGITS = 15;

/**
 * The bytes of an .xlsx file, which depend on nothing but what is given: Office Open XML, ECMA-376,
 * https://ecma-international.org/publications-and-standards/standards/ecma-376/
 * @param sheets at least one; a header stays in view and is bold
 */
export function workbookOf(sheets: readonly WrittenSheet[]): Uint8Array {
  const files = sheets.map((_, index) => `worksheets/sheet${index + 1}`);
  const ids = sheets.map((_, index) => `rId${index + 1}`);
  const names = sheetNames(sheets.map(({ name }) => name));
  const parts: readonly (readonly [string, Xml])[] = [
    ['[Content_Types].xml', contentTypes(files)],
    ['_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      element(
        'workbook',
        { xmlns: MAIN, 'xmlns:r': RELATIONS },
        element(
          'sheets',
          {},
          names.map((name, at) => element('sheet', { name, sheetId: at + 1, 'r:id': ids[at] })),
        ),
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...files.map((file, at) => [ids[at] ?? '', 'worksheet', `${file}.xml`] as const),
        ['styles', 'styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles()],
    ...sheets.map((sheet, at) => [`xl/${files[at]}.xml`, worksheet(sheet)] as const),
  ];
  const encoder = new TextEncoder();
  return zip(parts.map(([name, xml]) => ({ name, bytes: encoder.encode(DECLARATION + xml) })));
}

function contentTypes(files: readonly string[]): Xml {
  const ofEnding = (Extension: string, ContentType: string): Xml =>
    element('Default', { Extension, ContentType });
  const ofPart = (name: string, type: string): Xml =>
    element('Override', {
      PartName: `/xl/${name}.xml`,
      ContentType: `${TYPE}-officedocument.spreadsheetml.${type}+xml`,
    });
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    ofEnding('rels', `${TYPE}-package.relationships+xml`),
    ofEnding('xml', 'application/xml'),
    ofPart('workbook', 'sheet.main'),
    ofPart('styles', 'styles'),
    files.map((file) => ofPart(file, 'worksheet')),
  );
}

/** @param all of each its id, the last word of its type, and its target */
function relations(all: readonly (readonly [string, string, string])[]): Xml {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    all.map(([Id, type, Target]) =>
      element('Relationship', { Id, Type: `${RELATIONS}/${type}`, Target }),
    ),
  );
}

/** Places in `cellXfs`; at 0 is what the programs take where none is named. */
const STYLE = { text: 1, number: 2, header: 3 };

/** ECMA-376 part 1, 18.8. */
function styles(): Xml {
  const font = (...marks: readonly Xml[]): Xml =>
    element('font', {}, marks, element('sz', { val: 11 }), element('name', { val: 'Calibri' }));
  const fill = (patternType: string, ...inside: readonly Xml[]): Xml =>
    element('fill', {}, element('patternFill', { patternType }, inside));
  const top = element('alignment', { vertical: 'top', wrapText: 1 });
  const format = (attributes: Readonly<Record<string, number>>): Xml =>
    element('xf', { xfId: 0, ...attributes, applyAlignment: 1 }, top);
  // 49 is the format of text.
  const asText = { numFmtId: 49, applyNumberFormat: 1 };
  return element(
    'styleSheet',
    { xmlns: MAIN },
    element('fonts', { count: 2 }, font(), font(element('b'))),
    element(
      'fills',
      { count: 3 },
      fill('none'),
      fill('gray125'),
      fill('solid', element('fgColor', { rgb: 'FFE8EEF2' })),
    ),
    element('borders', { count: 1 }, element('border')),
    element('cellStyleXfs', { count: 1 }, element('xf')),
    element(
      'cellXfs',
      { count: 4 },
      element('xf', { xfId: 0 }),
      format(asText),
      format({ numFmtId: 0 }),
      format({ ...asText, fontId: 1, applyFont: 1, fillId: 2, applyFill: 1 }),
    ),
    element(
      'cellStyles',
      { count: 1 },
      element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
    ),
  );
}

/** What a program takes for a sheet's name: 31 characters, some not, none twice in any case. */
function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const plain = name.replace(/[[\]:*?/\\']/g, ' ').trim() || `Sheet${index + 1}`;
    for (let count = 1; ; count += 1) {
      const suffix = count === 1 ? '' : ` ${count}`;
      const whole = plain.slice(0, LONGEST.name - suffix.length) + suffix;
      if (taken.has(whole.toLowerCase())) continue;
      taken.add(whole.toLowerCase());
      return whole;
    }
  });
}

/** In the order of 18.3.1.99, or Excel repairs the file. */
function worksheet({ cells, columns = [] }: WrittenSheet): Xml {
  const count = Math.max(1, columns.length, cells[0]?.length ?? 0);
  const all = Array.from({ length: count }, (_, at) => columns[at] ?? {});
  const frozen = { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' };
  return element(
    'worksheet',
    { xmlns: MAIN },
    element('sheetViews', {}, element('sheetView', { workbookViewId: 0 }, element('pane', frozen))),
    element(
      'cols',
      {},
      all.map(({ numbers }, at) =>
        element('col', {
          min: at + 1,
          max: at + 1,
          width: widthOf(cells, at),
          style: numbers ? STYLE.number : STYLE.text,
          customWidth: 1,
        }),
      ),
    ),
    element(
      'sheetData',
      {},
      cells.map((row, index) =>
        element(
          'row',
          { r: index + 1 },
          row.flatMap((cell, at) => cellOf(cell, index, at, all[at]?.numbers === true)),
        ),
      ),
    ),
    validations(all),
  );
}

const shown = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

function cellOf(cell: Cell, row: number, at: number, numbers: boolean): Xml | readonly Xml[] {
  const content = shown(cell);
  if (content === '') return [];
  const r = `${columnName(at)}${row + 1}`;
  if (row > 0 && numbers && isExact(content))
    return element('c', { r, s: STYLE.number }, element('v', {}, text(content)));
  const inside = element('t', { 'xml:space': 'preserve' }, text(content));
  const s = row ? STYLE.text : STYLE.header;
  return element('c', { r, s, t: 'inlineStr' }, element('is', {}, inside));
}

/** Whether a double holds it, and a program gives it back as it stands. */
const isExact = (content: string): boolean =>
  canonical(content) === content && content.replace(/\D/g, '').length <= DIGITS;

/** In digits, of the widest of the first rows; a Chinese character takes the room of two. */
function widthOf(cells: Sheet['cells'], at: number): number {
  const widths = cells.slice(0, 50).map((row) => {
    const [line = ''] = shown(row[at] ?? '').split('\n');
    return line.replace(/[\u0100-\uffff]/g, '__').length;
  });
  return Math.min(40, Math.max(10, ...widths) + 2);
}

/** 18.3.1.33: a list to choose from, and what is said beside a chosen cell. */
function validations(columns: readonly Column[]): readonly Xml[] {
  const all = columns.flatMap(({ hint, choices = [] }, at) => {
    const list = choices.join(',');
    const listed =
      list !== '' && list.length <= LONGEST.list && !choices.some((each) => each.includes(','));
    if (!listed && !hint) return [];
    const attributes = {
      type: listed ? 'list' : undefined,
      allowBlank: 1,
      showInputMessage: 1,
      promptTitle: hint?.title.slice(0, LONGEST.title),
      prompt: hint?.text.slice(0, LONGEST.hint),
      sqref: `${columnName(at)}2:${columnName(at)}${LAST_ROW}`,
    };
    const quoted = text(`"${list.replace(/"/g, '""')}"`);
    return element('dataValidation', attributes, listed ? element('formula1', {}, quoted) : []);
  });
  return all.length ? [element('dataValidations', { count: all.length }, all)] : [];
}
