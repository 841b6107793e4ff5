import { html } from 'lit';
import type { Report } from '../feed/index.js';
import type { Messages } from '../messages/index.js';
import { type Mark, markOf, statusWord } from './report.js';

const DISC = 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z';
const HOLE = 'M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3z';

/** What is cut out of the disc: the filling tells them apart without colour. */
const SHAPES: Readonly<Record<Mark, string>> = {
  todo: HOLE,
  doing: 'M8 3a5 5 0 0 1 0 10z',
  done: 'M7 11.6 3.6 8.2 5 6.8l2 2 4-4 1.4 1.4z',
  other: `${HOLE}M5 7h6v2H5z`,
};

export function shape(mark: Mark) {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${DISC + SHAPES[mark]} /></svg>`;
}

/** The status as shape, colour and word. */
export function status(report: Report, words: Messages) {
  const mark = markOf(report);
  return html`<p class="status ${mark}" part="status"
    >${shape(mark)}${statusWord(report, words)}</p
  >`;
}
