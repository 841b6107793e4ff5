import { html, nothing } from 'lit';
import type { FigureText } from '../format/index.js';
import type { Messages } from '../messages/index.js';

/** A figure with its qualifier and unit, to be read as one sentence. */
export function figure({ before, value, after, spokenAfter }: FigureText, words: Messages) {
  const { space } = words.number;
  return html`${before ? html`<span class="unit before">${before}</span>${space}` : nothing}<span
      class="value"
      part="value"
      >${value}</span
    >${after ? html`${space}<span class="unit" part="unit">${unit(after, spokenAfter)}</span>` : nothing}`;
}

/** A sign's expansion (平方米 for ㎡) is for the ear alone. */
function unit(text: string, spoken: string | undefined) {
  return spoken
    ? html`<span aria-hidden="true">${text}</span><span class="hidden">${spoken}</span>`
    : text;
}
