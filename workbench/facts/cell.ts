import { html, nothing, type TemplateResult } from 'lit';
import { digitsOf } from '../../src/format/index.js';
import { messagesFor } from '../../src/messages/index.js';
import { type CellNote, textOf } from '../../src/publish/table/cells.js';
import { setCell } from '../../src/publish/table/edit.js';
import { type Row, rowAt } from '../../src/publish/table/rows.js';
import type { Field, TableName } from '../../src/publish/table/tables.js';
import { choiceWord } from '../../src/publish/table/words.js';
import { beside } from './beside.js';
import { cellText } from './cell-text.js';
import { cellId, type Desk, readingsOf } from './desk.js';
import type { Found } from './findings.js';

interface CellOptions {
  readonly table: TableName;
  readonly row: Row;
  readonly field: Field;
  /** In this cell. */
  readonly found: readonly Found[];
  /** Ids of what names it. */
  readonly labels: string;
  /** Id of how it is to be written. */
  readonly hint: string;
  readonly onPaste?: (event: ClipboardEvent) => void;
}

/** A cell's control, with what is to be said of it. */
export function cell(desk: Desk, options: CellOptions): TemplateResult {
  const { row, field, found } = options;
  const id = cellId(row.path, field.key);
  const note = readingsOf(desk).get(id);
  const said = [
    options.hint,
    ...(note ? [`${id}-read`] : []),
    ...found.map((_, index) => `${id}-found-${index}`),
  ];
  return html`
    ${control(desk, options, id, said.join(' '))}
    ${note ? html`<p class="read" id="${id}-read">${readAs(desk, note)}</p>` : nothing}
    ${found.map((each, index) => beside(desk, each, `${id}-found-${index}`))}
  `;
}

function control(desk: Desk, options: CellOptions, id: string, said: string): TemplateResult {
  const { row, field, found, labels, onPaste } = options;
  const wrong = found.some(({ finding }) => finding.severity !== 'advice');
  const text = cellText(row.record, field, desk.state.language);
  const onChange = (event: Event) => type(desk, row.path, field, event);
  if (field.type === 'choice' || field.type === 'flag')
    return html`
      <select
        id=${id} data-cell
        aria-labelledby=${labels} aria-describedby=${said} aria-invalid=${wrong}
        @change=${onChange}
      >
        ${choices(desk, row, field)}
      </select>
    `;
  if (field.type === 'long-text' || field.type === 'html')
    return html`
      <textarea
        id=${id} data-cell rows="1"
        aria-labelledby=${labels} aria-describedby=${said} aria-invalid=${wrong}
        .value=${text}
        @change=${onChange} @paste=${onPaste}
      ></textarea>
    `;
  return html`
    <input
      id=${id} data-cell type="text" autocomplete="off" inputmode=${keysFor(field)}
      aria-labelledby=${labels} aria-describedby=${said} aria-invalid=${wrong}
      .value=${text}
      @change=${onChange} @paste=${onPaste}
    >
  `;
}

function choices(desk: Desk, { record }: Row, field: Field): TemplateResult[] {
  const { table: words } = desk.words;
  const { language } = desk.state;
  const value = textOf(record, field);
  const known: [string, string][] =
    field.type === 'flag'
      ? [
          ['true', words.yes],
          ['false', words.no],
        ]
      : (field.choices ?? []).map((choice) => [choice, choiceWord(field, choice, language)]);
  // What is no choice stays in sight until another one is chosen.
  const strange: [string, string][] =
    value && !known.some(([choice]) => choice === value) ? [[value, value]] : [];
  return [['', words.none] as const, ...strange, ...known].map(
    ([choice, word]) =>
      html`<option value=${choice} .selected=${choice === value}>${word}</option>`,
  );
}

/** The keys that a phone offers. */
function keysFor({ type }: Field): string {
  const numbers = ['number', 'amount', 'count', 'share', 'latitude', 'longitude'];
  if (numbers.includes(type)) return 'decimal';
  return type === 'link' || type === 'image' ? 'url' : 'text';
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Takes over what was typed, and shows what it was read as. */
function type(desk: Desk, path: string, field: Field, event: Event): void {
  const target = event.target as Control;
  const { feed, note } = setCell(desk.state.feed, path, field, target.value);
  const id = cellId(path, field.key);
  const read = new Map(readingsOf(desk));
  read.delete(id);
  if (note && isWorthSaying(note)) read.set(id, note);
  desk.edit(feed, read);
  // Where it reads as what stood there before, nothing is drawn anew.
  const record = rowAt(feed, path);
  if (record && target.localName !== 'select')
    target.value = cellText(record, field, desk.state.language);
}

/** What cannot be read is found by the check as well, with more to say. */
export const isWorthSaying = ({ severity, code }: CellNote): boolean =>
  severity === 'change' || code === 'beside-number' || code === 'number-rounded';

function readAs(desk: Desk, { severity, facts }: CellNote): string {
  const { table: words } = desk.words;
  const { value, date } = facts;
  const figure = value === undefined ? undefined : figureText(String(value), desk);
  const read = figure ?? date;
  const said = read === undefined ? '' : words.readAs(String(read));
  return severity === 'loss' ? `${said} ${words.notTaken}`.trim() : said;
}

const figureText = (value: string, { state }: Desk): string =>
  /^-?\d+(?:\.\d+)?$/.test(value) ? digitsOf(value, messagesFor(state.language)) : value;
