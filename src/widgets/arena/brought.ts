import { html, nothing } from 'lit';
import type { Item } from '../../feed/index.js';
import { digitsOf } from '../../format/index.js';
import type { Messages } from '../../messages/index.js';
import { ledger } from '../../parts/ledger.js';

/**
 * What a speaker brought, as a ledger to open: figures with their labels, stories by their headlines.
 * @param speaker whose it is, for those who hear the summary apart from its place.
 */
export function brought(items: readonly Item[], speaker: string, words: Messages) {
  if (!items.length) return nothing;
  const count = digitsOf(String(items.length), words);
  return html`<details>
    <summary>${words.arena.brought(count)}<bdi class="hidden">${speaker}</bdi></summary>
    ${ledger(items, words)}
  </details>`;
}
