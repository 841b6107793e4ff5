import { html } from 'lit';
import type { Report } from '../feed/index.js';
import { type Mark, markOf, statusWord } from '../items/index.js';
import type { Messages } from '../messages/index.js';

const DISC = 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z';
const HOLE = 'M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3z';

type Sign = Mark | 'overdue';

/** What is cut out of the disc tells them apart without colour; what is overdue is no disc at all. */
const SHAPES: Readonly<Record<Sign, string>> = {
  todo: DISC + HOLE,
  doing: `${DISC}M8 3a5 5 0 0 1 0 10z`,
  done: `${DISC}M7 11.6 3.6 8.2 5 6.8l2 2 4-4 1.4 1.4z`,
  other: `${DISC + HOLE}M5 7h6v2H5z`,
  overdue: 'M8 1 0 15h16zM7 6h2v4H7zM7 11.5h2v2H7z',
};

export function shape(sign: Sign) {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${SHAPES[sign]} /></svg>`;
}

/** The status as shape, colour and word. Its shape is drawn by the style: a list has hundreds, and each would be two elements. */
export function status(report: Report, words: Messages) {
  const mark = markOf(report);
  return html`<p class="status ${mark}" part="status"
    >${statusWord(report, words)}</p
  >`;
}
