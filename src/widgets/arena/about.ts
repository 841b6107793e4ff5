import { html, nothing } from 'lit';
import { titleOf } from '../../event/index.js';
import type { Item, Speaker } from '../../feed/index.js';
import { digitsOf } from '../../format/index.js';
import type { Messages } from '../../messages/index.js';
import { ledger } from '../../parts/ledger.js';
import { prose } from '../../parts/whole.js';

/**
 * A speaker, to open: what the speech is about, and what was brought, figures with their labels and stories by their
 * headlines. Nothing where there is neither.
 * @param items those of all speakers, by id.
 */
export function about(
  speaker: Speaker,
  items: ReadonlyMap<string, Item>,
  words: Messages,
  open: boolean,
  onToggle: (event: Event) => void,
) {
  const { summary, items: ids } = speaker;
  const found = [...new Set(ids)].flatMap((id) => items.get(id) ?? []);
  const { arena } = words;
  const parts = [
    summary && arena.about,
    found.length && arena.brought(digitsOf(String(found.length), words)),
  ].filter(Boolean);
  if (!parts.length) return nothing;
  return html`<details ?open=${open} @toggle=${onToggle}>
    <summary
      >${parts.map((part) => html`<span>${part}</span> `)}<bdi class="hidden"
        >${titleOf(speaker, words)}</bdi
      ></summary
    >
    ${summary ? html`<p class="summary" dir="auto">${prose(summary)}</p>` : nothing}
    ${found.length ? ledger(found, words) : nothing}
  </details>`;
}
