import { html, nothing } from 'lit';
import type { Report } from '../feed/index.js';
import { type Mark, stageOf } from '../items/index.js';
import type { Messages } from '../messages/index.js';
import { shape } from './status.js';

/** In the order that says of each that those before it are passed. */
const STEPS = ['received', 'assigned', 'in_progress', 'closed', 'followed_up'] as const;

/** The first step that ends a case: who has reached it waits for nothing. */
const CLOSED = STEPS.indexOf('closed');

/** The way of a report, step by step, up to where the feed says that it is; nothing of one without a stage, or off that way. */
export function stages(report: Report, { hotline }: Messages) {
  const at = STEPS.indexOf(stageOf(report) as (typeof STEPS)[number]);
  if (at < 0) return nothing;
  return html`<ol role="list" class="steps" aria-label=${hotline.way}>
    ${STEPS.map((step, index) => {
      if (index === at) {
        return html`<li aria-current="step">
          ${shape(at < CLOSED ? 'doing' : 'done')}<span>${hotline.steps[step]}</span>
        </li>`;
      }
      const [mark, word]: readonly [Mark, string] =
        index < at ? ['done', hotline.passed] : ['todo', hotline.coming];
      return html`<li class=${mark}>
        ${shape(mark)}<span>${hotline.steps[step]}<span class="hidden"> ${word}</span></span>
      </li>`;
    })}
  </ol>`;
}
