import { html, nothing } from 'lit';
import type { Stat } from '../feed/index.js';
import { targetText } from '../items/index.js';
import type { Messages } from '../messages/index.js';

/** How far a figure has come towards its target, as a bar from zero, for the eye alone. */
export function targetBar(stat: Stat, words: Messages) {
  if (!targetText(stat, words)) return nothing;
  const share = Math.min(Number(stat.value) / Number(stat.target), 1);
  return html`<svg class="target" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"
    ><rect width=${Math.round(share * 1e4) / 100} height="1"
  /></svg>`;
}
