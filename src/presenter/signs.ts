import { html } from 'lit';
import type { Reading } from './turn.js';

const DISC = 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z';

/** A ring, a ring with a dot, a half disc, a triangle: told apart without colour, as everywhere in these widgets. */
const SHAPES: Readonly<Record<Reading['state'], string>> = {
  waiting: `${DISC}M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3z`,
  running: `${DISC}M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3zM8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z`,
  ending: `${DISC}M8 3a5 5 0 0 1 0 10z`,
  over: 'M8 1 0 15h16zM7 6h2v4H7zM7 11.5h2v2H7z',
};

export function sign(state: Reading['state']) {
  return html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
    <path fill-rule="evenodd" d=${SHAPES[state]} />
  </svg>`;
}
