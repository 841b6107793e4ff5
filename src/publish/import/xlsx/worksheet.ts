import { type Cell, columnName, type Sheet } from '../../table/sheet.js';
import type { ImportNote } from '../imported.js';
import { type Grid, grid, type Room } from './grid.js';
import { type Tally, tally } from './notes.js';
import { numberCell } from './numbers.js';
import { type Area, areaOf, COLUMNS, cornerOf } from './place.js';
import { textReader, unescaped } from './strings.js';
import { isOn, type SheetPart, type Workbook } from './workbook.js';
import { type Attributes, walk } from './xml.js';

export interface ReadSheet {
  readonly sheet: Sheet;
  readonly notes: readonly ImportNote[];
}

/** A cell as its element has it: ECMA-376 part 1, 18.3.1.4. */
interface Entry {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string | undefined;
}

/** One sheet: its cells, merged areas and links, and what of it is hidden or cannot be kept. */
export function readWorksheet(part: SheetPart, workbook: Workbook, room: Room): ReadSheet {
  const cells = grid(room);
  const counts = tally();
  const merged: Area[] = [];
  const text = textReader();
  const entry: Entry = { row: -1, column: -1, type: 'n', style: 0, value: '', formula: undefined };
  let inside = '';
  const hidden: Hidden = { rows: [], columns: new Int32Array(COLUMNS + 1) };
  if (part.hidden) counts.add('hidden-sheet', 'change', {});
  const comments = countIn(part.comments, 'comment');
  if (comments) counts.add('comments-in-sheet', 'loss', { facts: { comments } });
  const pictures = countIn(part.drawing, 'pic') + countIn(part.drawing, 'graphicFrame');
  if (pictures) counts.add('pictures-in-sheet', 'loss', { facts: { pictures } });
  const open: Record<string, (attributes: Attributes) => void> = {
    row(attributes) {
      entry.row = numberOr(attributes['r'], entry.row + 2) - 1;
      entry.column = -1;
      if (isOn(attributes['hidden'])) hidden.rows.push(entry.row);
    },
    col(attributes) {
      if (!isOn(attributes['hidden'])) return;
      const first = Math.min(numberOr(attributes['min'], 1) || 1, COLUMNS);
      const last = Math.min(numberOr(attributes['max'], first), COLUMNS);
      hidden.columns[first - 1] = (hidden.columns[first - 1] ?? 0) + 1;
      hidden.columns[last] = (hidden.columns[last] ?? 0) - 1;
    },
    c({ r = '', t = 'n', s }) {
      const { row, column } = cornerOf(r) ?? { row: entry.row, column: entry.column + 1 };
      Object.assign(entry, { row, column, type: t, style: numberOr(s, 0) });
      Object.assign(entry, { value: '', formula: undefined });
      text.begin();
    },
    f() {
      entry.formula = '';
    },
    mergeCell({ ref = '' }) {
      const area = areaOf(ref);
      if (area) merged.push(area);
    },
    hyperlink({ ref = '', id = '' }) {
      const { first } = areaOf(ref) ?? {};
      const target = part.relations.get(id)?.target;
      if (first && target !== undefined && !isShown(target, cells.get(first.row, first.column)))
        counts.add('link-behind-text', 'loss', {
          row: first.row + 1,
          column: columnName(first.column),
        });
    },
  };
  walk(part.bytes, {
    open(name, attributes) {
      inside = name;
      text.open(name);
      if (Object.hasOwn(open, name)) open[name]?.(attributes());
    },
    text(piece) {
      if (inside === 'v') entry.value += piece;
      else if (inside === 'f' && entry.formula !== undefined) entry.formula += piece;
      else text.text(piece);
    },
    close(name) {
      inside = '';
      text.close(name);
      if (name !== 'c') return;
      const cell = cellOf(entry, text.end(), workbook, counts);
      if (cell !== '') cells.set(entry.row, entry.column, cell);
    },
  });
  tellHidden(hidden, cells.cells, counts);
  fillDown(merged, cells, counts);
  return { sheet: { name: part.name, cells: cells.cells }, notes: counts.notes(part.name) };
}

/** How many elements of that name a part has. */
function countIn(bytes: Uint8Array | undefined, wanted: string): number {
  let count = 0;
  if (bytes) walk(bytes, { open: (name) => (count += Number(name === wanted)) });
  return count;
}

const numberOr = (text: string | undefined, other: number): number => {
  const number = Number(text);
  return text && Number.isInteger(number) && number >= 0 ? number : other;
};

/** Cell types: 18.18.11. */
function cellOf(entry: Entry, inline: string, workbook: Workbook, counts: Tally): Cell {
  const { type, style, value, formula } = entry;
  const at = { row: entry.row + 1, column: columnName(entry.column) };
  // WPS keeps a picture in a cell as a call of this.
  if (formula !== undefined && /\bDISPIMG\(/.test(formula)) {
    counts.add('picture-in-cell', 'loss', at);
    return '';
  }
  if (type === 'e') {
    counts.add('cell-error', 'loss', { ...at, facts: { error: value } });
    return '';
  }
  if (value === '' && inline === '') {
    if (formula !== undefined) counts.add('formula-without-result', 'loss', at);
    return '';
  }
  if (formula !== undefined) {
    counts.add('formula-result', 'change', at);
    if (/\bHYPERLINK\(/.test(formula) && !/^https?:/.test(value))
      counts.add('link-behind-text', 'loss', at);
  }
  if (type === 's') {
    const text = workbook.strings[numberOr(value, -1)];
    if (text === undefined) counts.add('missing-shared-text', 'loss', at);
    return text ?? '';
  }
  if (type === 'inlineStr') return inline;
  if (type === 'b') return isOn(value) ? 'TRUE' : 'FALSE';
  if (type === 'n' && value !== '')
    return numberCell(value, workbook.styles[style] ?? 'number', workbook);
  return unescaped(value);
}

/** Whether a link says no more than its cell. */
function isShown(target: string, cell: Cell | undefined): boolean {
  const text = typeof cell === 'object' ? cell.text : (cell ?? '');
  const bare = (address: string): string => address.replace(/^mailto:|\/$/g, '');
  return bare(text.trim()) === bare(target);
}

interface Hidden {
  readonly rows: number[];
  /** By column, how many ranges of hidden ones begin there, less those that have ended. */
  readonly columns: Int32Array;
}

/** Of what is hidden, what holds anything: many hide all that lies beyond their table. */
function tellHidden({ rows, columns }: Hidden, cells: Sheet['cells'], counts: Tally): void {
  for (const row of rows)
    if (cells[row]?.length) counts.add('hidden-rows', 'change', { row: row + 1 });
  const filled = new Set<number>();
  for (const row of cells)
    for (let at = 0; at < row.length; at += 1) if (row[at] !== '') filled.add(at);
  let open = 0;
  for (const [at, change] of columns.entries()) {
    open += change;
    if (open > 0 && filled.has(at))
      counts.add('hidden-columns', 'change', { column: columnName(at) });
  }
}

/** A merged area that is one column wide says the same for each of its rows; a wider one is a title. */
function fillDown(areas: readonly Area[], cells: Grid, counts: Tally): void {
  for (const { first, last } of areas) {
    const cell = cells.get(first.row, first.column);
    if (first.row === last.row || !cell) continue;
    const at = { row: first.row + 1, column: columnName(first.column) };
    if (first.column !== last.column) {
      counts.add('merged-area', 'change', at);
      continue;
    }
    const end = Math.min(last.row, cells.height - 1);
    for (let row = first.row + 1; row <= end; row += 1) cells.set(row, first.column, cell);
    counts.add('merged-cells', 'change', at);
  }
}
