import { html, nothing, type TemplateResult } from 'lit';
import { numberText } from '../parts/number.js';
import { type Desk, PANEL } from './desk.js';
import { PAGE, type RowPage } from './rows.js';

export function searching(desk: Desk, { count, all }: RowPage): TemplateResult {
  const { state, view, words } = desk;
  const say = (value: number) => numberText(value, state.language);
  const onInput = (event: Event) =>
    desk.look({ find: (event.target as HTMLInputElement).value, page: 0 });
  return html`
    <p class="find">
      <label for="find">${words.table.find}</label>
      <input id="find" type="search" .value=${view.find} @input=${onInput}>
      <span role="status">${view.find ? words.table.found(say(count), say(all)) : ''}</span>
    </p>
  `;
}

export function paging(desk: Desk, page: RowPage): TemplateResult | typeof nothing {
  const { state, words } = desk;
  if (page.pages < 2) return nothing;
  const say = (value: number) => numberText(value, state.language);
  const from = page.page * PAGE + 1;
  const said = words.table.page(say(from), say(from + page.rows.length - 1), say(page.count));
  const go = (to: number) => () => {
    desk.look({ page: to });
    desk.focus(PANEL);
  };
  return html`
    <nav class="paging" aria-label=${words.table.pages}>
      <button type="button" ?disabled=${page.page === 0} @click=${go(page.page - 1)}>
        ${words.table.before}
      </button>
      <span>${said}</span>
      <button type="button" ?disabled=${page.page === page.pages - 1} @click=${go(page.page + 1)}>
        ${words.table.after}
      </button>
    </nav>
  `;
}
