import { html, nothing } from 'lit';
import type { Report } from '../feed/index.js';
import { digitsOf } from '../format/index.js';
import { daysOverdue, timelinessOf } from '../items/index.js';
import type { Messages } from '../messages/index.js';
import { dateOf } from './date.js';
import { gap } from './line.js';
import { shape } from './status.js';

export interface DueOptions {
  readonly words: Messages;
  /** The feed's zone. */
  readonly zone: string;
  /** ms since 1970 */
  readonly now: number;
}

/** Of a case that is not closed: by when it is expected to be, or for how many days that has passed; undefined for others. */
export function due(report: Report, { words, zone, now }: DueOptions) {
  const { hotline, locale } = words;
  const state = timelinessOf(report, now, zone);
  if (state === 'overdue') {
    const days = daysOverdue(report, now, zone);
    const count = days > 0 ? digitsOf(`${days}`, words) : '';
    return html`<span class="overdue">${shape('overdue')}${hotline.overdue(count)}</span>`;
  }
  if (state !== 'running') return undefined;
  const [before, after] = hotline.due;
  const date = dateOf(report.expected_datetime, zone, locale);
  return html`<span class="due">${before}${date}${after}</span>`;
}

/** Of a closed one: whether in time, as far as that can be told, and what the caller thinks of it. */
export function outcome(report: Report, { words, zone, now }: DueOptions) {
  const { timeliness, verdicts } = words.hotline;
  const state = timelinessOf(report, now, zone);
  const { satisfaction } = report;
  const when = state === 'on-time' || state === 'late' ? timeliness[state] : undefined;
  if (!when && !satisfaction) return nothing;
  return html`<p class="note outcome"
    >${when}${when && satisfaction && gap(words)}${
      satisfaction && html`<span class="verdict ${satisfaction}">${verdicts[satisfaction]}</span>`
    }</p
  >`;
}
