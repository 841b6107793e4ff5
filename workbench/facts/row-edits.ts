import { html, nothing, type TemplateResult } from 'lit';
import { addRow, moveRow, type Row, removeRow } from '../../src/publish/table/rows.js';
import {
  type DetailTable,
  type Field,
  isDetailTable,
  isItemTable,
  TABLES,
  type TableName,
} from '../../src/publish/table/tables.js';
import { numberText } from '../parts/number.js';
import { isWorthSaying } from './cell.js';
import { cellId, type Desk, rowId } from './desk.js';
import { foundRows, PAGE, rowsIn, titleOf } from './rows.js';
import { cellsOf, parentOf, spread } from './spread.js';
import { tabId } from './tabs.js';

/** A row's number, and behind it what can be done with the row. */
export function rowMenu(
  desk: Desk,
  table: TableName,
  row: Row,
  number: number,
  id: string,
): TemplateResult {
  const { words, state } = desk;
  const said = numberText(number, state.language);
  const button = (what: string, act: () => void) => html`
    <button type="button" aria-label=${words.table.ofRow(what, said)} @click=${act}>${what}</button>
  `;
  return html`
    <details class="row-menu" @keydown=${closeOnEscape}>
      <summary id=${id} aria-label=${words.table.row(said)}>
        <span aria-hidden="true">${said}</span>
        <span class="whole" aria-hidden="true">${words.table.row(said)}</span>
      </summary>
      ${button(words.table.up, () => moved(desk, table, row, -1))}
      ${button(words.table.down, () => moved(desk, table, row, 1))}
      ${button(words.table.remove, () => removed(desk, table, row))}
    </details>
  `;
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  const details = event.currentTarget as HTMLDetailsElement;
  details.open = false;
  details.querySelector('summary')?.focus();
}

function moved(desk: Desk, table: TableName, row: Row, by: -1 | 1): void {
  const { feed, path } = moveRow(desk.state.feed, row.path, by);
  if (feed === desk.state.feed) return;
  desk.edit(feed);
  const at = rowsIn(feed, table).findIndex((each) => each.path === path);
  if (!desk.view.find) desk.look({ page: Math.floor(at / PAGE) });
  desk.say(desk.words.table.moved(numberText(at + 1, desk.state.language)));
  desk.focus(rowId(path));
}

function removed(desk: Desk, table: TableName, row: Row): void {
  const at = rowsIn(desk.state.feed, table).findIndex(({ path }) => path === row.path);
  const feed = removeRow(desk.state.feed, row.path);
  desk.edit(feed);
  desk.say(desk.words.table.removed);
  const rows = rowsIn(feed, table);
  const next = rows[Math.min(at, rows.length - 1)];
  desk.focus(next ? rowId(next.path) : tabId(table));
}

/** Adds a row at the end; of details, to one of the rows that may have them. */
export function adder(desk: Desk, table: TableName): TemplateResult | typeof nothing {
  if (table === 'feed') return nothing;
  const { words } = desk;
  const names: Readonly<Record<string, string>> = words.table.addRow;
  const label = names[table] ?? words.table.addRow.other;
  if (!isDetailTable(table))
    return html`<button type="button" @click=${() => added(desk, table, '')}>${label}</button>`;
  const parents = parentsOf(desk, table);
  if (!parents.length) return html`<p class="note">${words.table.noParent}</p>`;
  const last = rowsIn(desk.state.feed, table).at(-1);
  const chosen = last ? parentOf(last.path) : parents[0]?.path;
  const onAdd = (event: Event) => {
    const select = (event.target as Element).parentElement?.querySelector('select');
    added(desk, table, select?.value ?? '');
  };
  return html`
    <span class="adder">
      <label for="add-to">${words.table.addTo}</label>
      <select id="add-to">
        ${parents.map(
          (parent) => html`
            <option value=${parent.path} .selected=${parent.path === chosen}>${titleOf(parent)}</option>
          `,
        )}
      </select>
      <button type="button" @click=${onAdd}>${label}</button>
    </span>
  `;
}

/** Longer lists are no lists to choose from. */
const MOST_PARENTS = 500;

function parentsOf({ state }: Desk, table: DetailTable): readonly Row[] {
  return TABLES[table].parents
    .flatMap((parent) => rowsIn(state.feed, parent))
    .slice(0, MOST_PARENTS);
}

function added(desk: Desk, table: TableName, parent: string): void {
  if (!isDetailTable(table) && !isItemTable(table)) return;
  const { feed, path } = addRow(desk.state.feed, table, parent);
  desk.edit(feed);
  const at = rowsIn(feed, table).findIndex((row) => row.path === path);
  desk.look({ find: '', page: Math.floor(Math.max(0, at) / PAGE) });
  const [first] = TABLES[table].fields.filter(({ common }) => common);
  desk.say(desk.words.table.addedRow);
  if (first) desk.focus(cellId(path, first.key));
}

/** Several cells go into several; one goes into the field as ever. */
export function pasteInto(
  desk: Desk,
  table: TableName,
  row: Row,
  fields: readonly Field[],
  event: ClipboardEvent,
): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const isLong = (event.target as Element).localName === 'textarea';
  const several = isLong ? text.includes('\t') : /[\t\n\r]/.test(text.trimEnd());
  if (!several) return;
  event.preventDefault();
  const rows = foundRows(desk.state.feed, table, desk.view.find);
  const at = rows.findIndex(({ path }) => path === row.path);
  const paths = rows.slice(at).map(({ path }) => path);
  const pasted = spread(desk.state.feed, table, paths, fields, cellsOf(text));
  const read = pasted.read.filter(({ note }) => isWorthSaying(note));
  desk.edit(pasted.feed, new Map(read.map(({ path, field, note }) => [cellId(path, field), note])));
  const say = (value: number) => numberText(value, desk.state.language);
  const { spread: done, spreadLeft } = desk.words.table;
  const left = pasted.left ? [spreadLeft(say(pasted.left))] : [];
  desk.say([done(say(pasted.rows), say(pasted.columns)), ...left].join(' '));
}
