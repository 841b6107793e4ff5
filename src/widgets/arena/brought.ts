import { html, nothing } from 'lit';
import type { Item } from '../../feed/index.js';
import {
  canonicalLocale,
  digitsOf,
  excerpt,
  type FigureText,
  figureText,
} from '../../format/index.js';
import type { Messages } from '../../messages/index.js';
import { figure } from '../../parts/figure.js';
import { headline } from '../../parts/headline.js';
import { lengthOf } from '../../parts/length.js';
import { link } from '../../parts/link.js';

/** Characters that stand for an item without a title. */
const EXCERPT = 40;

/**
 * What a speaker brought, as a ledger to open: figures with their labels, stories by their headlines.
 * @param speaker whose it is, for those who hear the summary apart from its place.
 */
export function brought(items: readonly Item[], speaker: string, words: Messages) {
  if (!items.length) return nothing;
  const count = digitsOf(String(items.length), words);
  return html`<details>
    <summary>${words.arena.brought(count)}<bdi class="hidden">${speaker}</bdi></summary>
    <ul class="brought" role="list">
      ${items.map((item) => {
        const { stat } = item._laoshan;
        const text = stat && figureText(stat, words);
        return html`<li lang=${canonicalLocale(item.language) ?? nothing}>
          ${text ? account(item, text, words) : story(item, words)}
        </li>`;
      })}
    </ul>
  </details>`;
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
