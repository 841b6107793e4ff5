import { html, nothing } from 'lit';
import type { Item } from '../feed/index.js';
import { canonicalLocale, excerpt, type FigureText, figureText } from '../format/index.js';
import type { Messages } from '../messages/index.js';
import { figure } from './figure.js';
import { headline } from './headline.js';
import { lengthOf } from './length.js';
import { link } from './link.js';

/** Characters that stand for an item without a title. */
const EXCERPT = 40;

/** Items in one line each: figures with their labels, stories by their headlines. Needs `ledger.styles.ts`. */
export function ledger(items: readonly Item[], words: Messages) {
  return html`<ul class="ledger" role="list">
    ${items.map((item) => {
      const { stat } = item._laoshan;
      const text = stat && figureText(stat, words);
      return html`<li lang=${canonicalLocale(item.language) ?? nothing}>
        ${text ? account(item, text, words) : story(item, words)}
      </li>`;
    })}
  </ul>`;
}

function account({ title, _laoshan: { stat } }: Item, text: FigureText, words: Messages) {
  const { label = title, period, computed } = stat ?? {};
  const notes = [period, computed && words.stat.computed].filter(Boolean);
  return html`<span class="what"
      ><bdi>${label}</bdi> ${notes.map((note) => html`<bdi class="note">${note}</bdi> `)}</span
    >
    <span class="sum ${lengthOf(text)}">${figure(text, words)}</span>`;
}

function story(item: Item, words: Messages) {
  const { title, summary, content_text = '', url, external_url, language } = item;
  const text = title ?? (excerpt(summary ?? content_text, EXCERPT) || words.article.untitled);
  return html`<span class="what" dir="auto"
    >${link(url ?? external_url, headline(text, language ?? words.locale))}</span
  >`;
}
