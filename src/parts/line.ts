import { html, nothing } from 'lit';

/** A line of notes, each piece in an order of its own; nothing without any. */
export function line(pieces: readonly unknown[]) {
  const said = pieces.filter(Boolean);
  if (!said.length) return nothing;
  return html`<p class="line note">${said.map((piece) => html`<bdi>${piece}</bdi> `)}</p>`;
}
