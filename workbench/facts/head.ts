import { html, type TemplateResult } from 'lit';
import { TABLES } from '../../src/publish/table/tables.js';
import { fieldWords } from '../../src/publish/table/words.js';
import { numberText } from '../parts/number.js';
import { cell } from './cell.js';
import type { Desk } from './desk.js';
import { foundInRow } from './findings.js';
import { columnsOf, rowsIn } from './rows.js';

/** What the feed says of itself, as a form: it has one row. */
export function head(desk: Desk): TemplateResult {
  const { state, view, words } = desk;
  const [row] = rowsIn(state.feed, 'feed');
  const found = foundInRow(state.checked ?? state.feed, state.findings, '');
  const fields = columnsOf('feed', row ? [row] : [], found, view.all);
  const hidden = TABLES.feed.fields.length - fields.length;
  return html`
    <p class="note">${words.head.lead}</p>
    <div class="form">
      ${fields.map((field) => {
        const { label, hint } = fieldWords('feed', field.key, state.language);
        const id = `head-${field.key}`;
        return html`
          <div class="field">
            <span class="label" id=${id}>${label}</span>
            <span class="hint" id="${id}-hint">${hint}</span>
            ${
              row &&
              cell(desk, {
                table: 'feed',
                row,
                field,
                found: found.filter((each) => each.field === field.key),
                labels: id,
                hint: `${id}-hint`,
              })
            }
          </div>
        `;
      })}
    </div>
    <button
      type="button" class="plain" aria-expanded=${view.all}
      ?hidden=${!hidden && !view.all}
      @click=${() => desk.look({ all: !view.all })}
    >
      ${view.all ? words.table.fewer : words.table.columns(numberText(hidden, state.language))}
    </button>
  `;
}
