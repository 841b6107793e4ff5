import { html, nothing } from 'lit';
import type { Item } from '../../feed/index.js';
import { digitsOf } from '../../format/index.js';
import type { Messages } from '../../messages/index.js';
import { FILTERS, type Filter, matching } from './reports.js';

/** Chooses by standing, with the count of each; without a choice of unknown ones where there are none. */
export function filterButtons(
  items: readonly Item[],
  chosen: Filter,
  words: Messages,
  onChoose: (filter: Filter) => void,
) {
  return html`<div class="filters" role="group" aria-label=${words.hotline.status}>
    ${FILTERS.map((filter) => {
      const { length } = matching(items, filter);
      if (filter === 'unknown' && !length) return nothing;
      return html`<button
        type="button"
        aria-pressed=${filter === chosen}
        @click=${() => onChoose(filter)}
        >${words.hotline.filters[filter]} (${digitsOf(`${length}`, words)})</button
      >`;
    })}
  </div>`;
}

/** How many cases are on show, of all. */
export function shownText(shown: number, total: number, words: Messages): string {
  return words.hotline.shown(digitsOf(`${shown}`, words), digitsOf(`${total}`, words));
}

/** Says that there is more, and brings the `next` cases. Paper has the page's address instead of a button. */
export function moreCases(text: string, next: number, words: Messages, onMore: () => void) {
  return html`<p class="more note">
    ${text}
    ${
      next
        ? html`<button type="button" @click=${onMore}>
            ${words.hotline.next(digitsOf(`${next}`, words))}
          </button>`
        : nothing
    }
    <span class="address">${location.href.split('#')[0]}</span>
  </p>`;
}
