import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { TABLE_WORDS } from '../../src/messages/table/index.js';
import type { Row } from '../../src/publish/table/rows.js';
import {
  type Field,
  isDetailTable,
  TABLES,
  type TableName,
} from '../../src/publish/table/tables.js';
import { fieldWords } from '../../src/publish/table/words.js';
import { numberText } from '../parts/number.js';
import { beside } from './beside.js';
import { cell } from './cell.js';
import { type Desk, rowId } from './desk.js';
import { type Found, foundInRow } from './findings.js';
import { adder, pasteInto, rowMenu } from './row-edits.js';
import { columnsOf, PAGE, pageOf, type RowPage, rowsIn, titleOf } from './rows.js';
import { paging, searching } from './table-tools.js';

const columnId = (key: string) => `column-${key}`;
const hintId = (key: string) => `hint-${key}`;

/** A table of one kind, of which one page is shown. */
export function table(desk: Desk, name: TableName): TemplateResult {
  const { state, view } = desk;
  const page = pageOf(state.feed, name, view.page, view.find);
  const found = new Map(page.rows.map((row) => [row.path, foundNow(desk, row)]));
  const fields = columnsOf(name, page.rows, [...found.values()].flat(), view.all);
  const names = TABLE_WORDS[state.language].tables[name];
  return html`
    <p class="note">${names.about}</p>
    ${page.all > PAGE || view.find ? searching(desk, page) : nothing}
    ${page.all === 0 ? nothing : grid(desk, name, names.name, page, fields, found)}
    <div class="table-tools">
      ${adder(desk, name)} ${columnsButton(desk, name, fields)} ${paging(desk, page)}
    </div>
  `;
}

/** Advice stands beside its cell when it is asked for. */
function foundNow({ state, view }: Desk, row: Row): readonly Found[] {
  const { checked = state.feed, findings } = state;
  return foundInRow(checked, findings, row.path).filter(
    ({ finding }) => view.advice || finding.severity !== 'advice',
  );
}

function grid(
  desk: Desk,
  name: TableName,
  caption: string,
  page: RowPage,
  fields: readonly Field[],
  found: ReadonlyMap<string, readonly Found[]>,
): TemplateResult {
  const { words } = desk;
  const details = isDetailTable(name);
  const all = rowsIn(desk.state.feed, name);
  return html`
    <div class="sheet" role="region" tabindex="0" aria-label=${words.table.region(caption)}>
      <table>
        <caption class="unseen">${caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="number"><span class="unseen">${words.table.rowHeader}</span></th>
            ${details ? html`<th scope="col" class="belongs">${words.table.belongs}</th>` : nothing}
            ${fields.map((field) => header(desk, name, field))}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            page.rows,
            ({ path }) => path,
            (row) => html`
              <tr>
                <th scope="row" class="number">
                  ${rowMenu(desk, name, row, all.indexOf(row) + 1, rowId(row.path))}
                </th>
                ${
                  details
                    ? html`<td class="belongs" data-label=${words.table.belongs}>${ownerOf(desk, row)}</td>`
                    : nothing
                }
                ${fields.map((field, index) => {
                  const behind = fields.slice(index);
                  const { label, hint } = fieldWords(name, field.key, desk.state.language);
                  return html`
                    <td data-type=${field.type} data-field=${field.key} data-label=${label} data-hint=${hint}>
                      ${cell(desk, {
                        table: name,
                        row,
                        field,
                        found: ofCell(row, field, found),
                        labels: `${columnId(field.key)} ${rowId(row.path)}`,
                        hint: hintId(field.key),
                        onPaste: (event) => pasteInto(desk, name, row, behind, event),
                      })}
                    </td>
                  `;
                })}
              </tr>
              ${ofRow(desk, row, found, fields.length + (details ? 2 : 1))}
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function header({ state }: Desk, name: TableName, { key, type }: Field): TemplateResult {
  const { label, hint } = fieldWords(name, key, state.language);
  return html`
    <th scope="col" data-type=${type} abbr=${label}>
      <span id=${columnId(key)}>${label}</span>
      <span class="hint" id=${hintId(key)}>${hint}</span>
    </th>
  `;
}

type FoundByRow = ReadonlyMap<string, readonly Found[]>;

const ofCell = ({ path }: Row, { key }: Field, found: FoundByRow): readonly Found[] =>
  (found.get(path) ?? []).filter(({ field }) => field === key);

/** What no cell of the row has, in a line below it. */
function ofRow(
  desk: Desk,
  { path }: Row,
  found: FoundByRow,
  columns: number,
): TemplateResult | typeof nothing {
  const own = (found.get(path) ?? []).filter(({ field }) => field === undefined);
  if (!own.length) return nothing;
  return html`
    <tr class="of-row">
      <td colspan=${columns}>
        ${own.map((each, index) => beside(desk, each, `${rowId(path)}-found-${index}`))}
      </td>
    </tr>
  `;
}

/** The title of the item that the row stands in. */
function ownerOf({ state, words }: Desk, { path }: Row): string {
  const [, index] = /^items\[(\d+)\]/.exec(path) ?? [];
  const record = index === undefined ? undefined : state.feed.items[Number(index)];
  return record ? titleOf({ record, path }) : words.head.title;
}

function columnsButton(
  desk: Desk,
  name: TableName,
  shown: readonly Field[],
): TemplateResult | typeof nothing {
  const { view, words, state } = desk;
  const hidden = TABLES[name].fields.length - shown.length;
  if (!hidden && !view.all) return nothing;
  const label = view.all
    ? words.table.fewer
    : words.table.columns(numberText(hidden, state.language));
  return html`
    <button type="button" class="plain" aria-expanded=${view.all} @click=${() => desk.look({ all: !view.all })}>
      ${label}
    </button>
  `;
}
