import { html, type TemplateResult } from 'lit';
import { TABLE_WORDS } from '../../src/messages/table/index.js';
import { addRow } from '../../src/publish/table/rows.js';
import { isDetailTable, type TableName } from '../../src/publish/table/tables.js';
import { numberText } from '../parts/number.js';
import { cellId, type Desk, PANEL } from './desk.js';
import { addable, rowsIn, tablesOf } from './rows.js';

export const tabId = (table: TableName): string => `tab-${table}`;

/** The tables, as tabs (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/): arrows go from one to the next. */
export function tabs(desk: Desk, current: TableName): TemplateResult {
  const { state, view, words } = desk;
  const shown = tablesOf(state.feed, view.opened);
  const names = TABLE_WORDS[state.language].tables;
  const onKey = (event: KeyboardEvent) => {
    const to = stepped(shown, current, event.key);
    if (to === undefined) return;
    event.preventDefault();
    choose(desk, to);
    desk.focus(tabId(to));
  };
  return html`
    <div class="tabs" role="tablist" aria-label=${words.table.tabs} @keydown=${onKey}>
      ${shown.map(
        (table) => html`
          <button
            type="button" role="tab" id=${tabId(table)}
            aria-selected=${table === current} aria-controls=${PANEL}
            tabindex=${table === current ? 0 : -1}
            @click=${() => choose(desk, table)}
          >
            ${table === 'feed' ? words.head.title : words.table.tab(names[table].name, counted(desk, table))}
          </button>
        `,
      )}
    </div>
  `;
}

function counted(desk: Desk, table: TableName): string {
  const { feed, language } = desk.state;
  return numberText(rowsIn(feed, table).length, language);
}

function choose(desk: Desk, table: TableName): void {
  desk.look({ table, page: 0, find: '' });
}

/** The tab that a key goes to. */
export function stepped(
  shown: readonly TableName[],
  current: TableName,
  key: string,
): TableName | undefined {
  const at = shown.indexOf(current);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: shown.length - 1 }[key];
  return to === undefined ? undefined : shown.at(to % shown.length);
}

/** Kinds that are not there yet, each with what it is for. */
export function adding(desk: Desk): TemplateResult {
  const { state, view, words } = desk;
  const shown = tablesOf(state.feed, view.opened);
  const names = TABLE_WORDS[state.language].tables;
  return html`
    <details class="adding">
      <summary>${words.table.add}</summary>
      <ul>
        ${addable(state.feed, shown).map(
          (table) => html`
            <li>
              <button type="button" @click=${(event: Event) => begin(desk, table, event)}>
                ${names[table].name}
              </button>
              <span class="note">${names[table].about}</span>
            </li>
          `,
        )}
      </ul>
    </details>
  `;
}

function begin(desk: Desk, table: TableName, event: Event): void {
  (event.target as Element).closest('details')?.removeAttribute('open');
  startTable(desk, table);
}

/** Opens a table; of a kind with a first row, since what stands in an item needs to know in which. */
export function startTable(desk: Desk, table: TableName): void {
  const opened = [...desk.view.opened, table];
  desk.look({ table, opened, page: 0, find: '' });
  if (table === 'feed' || isDetailTable(table)) {
    desk.focus(tabId(table));
    return;
  }
  const { feed, path } = addRow(desk.state.feed, table);
  desk.edit(feed);
  desk.focus(cellId(path, 'title'));
}
