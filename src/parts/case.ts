import { html, nothing } from 'lit';
import type { Item, Report } from '../feed/index.js';
import { canonicalLocale, formatDate } from '../format/index.js';
import type { Messages } from '../messages/index.js';
import { itemDate } from './date.js';
import { heading } from './heading.js';
import { link } from './link.js';
import { accountOf, fold, standingOf } from './report.js';
import { status } from './status.js';
import { prose } from './whole.js';

export interface CaseOptions {
  readonly words: Messages;
  /** The feed's zone. */
  readonly zone: string;
  /** Level of the heading. */
  readonly level: number;
  /** The details stand open. */
  readonly open: boolean;
  /** The page's address names this case. */
  readonly current: boolean;
  onToggle(event: Event): void;
}

/** One report: what was said and what was answered; all else that there is can be opened. */
export function caseOf(item: Item, options: CaseOptions) {
  const { words, level, current } = options;
  const { report = {} } = item._laoshan;
  const { title, text } = accountOf(item, words.article.untitled);
  const [said, more] = fold(text ?? '', words);
  const [answer, moreAnswer] = fold(report.status_notes ?? '', words);
  const rest = [
    more && html`<p class="rest" dir="auto">${more}</p>`,
    moreAnswer &&
      html`<p class="rest" dir="auto"><b>${labelOf(report, words)}</b> ${moreAnswer}</p>`,
  ].filter(Boolean);
  return html`<article class="case" lang=${canonicalLocale(item.language) ?? nothing} aria-current=${current || nothing}>
    ${heading(level, title)} ${status(report, words)} ${renderPlace(item, options)}
    ${text === undefined ? html`<p class="note">${words.hotline.wordless}</p>` : nothing}
    ${said && html`<p class="said" dir="auto">${prose(said)}</p>`}
    ${answer && renderAnswer(report, answer, words)} ${renderDetails(item, title, rest, options)}
  </article>`;
}

function renderPlace(item: Item, options: CaseOptions) {
  const { address, requested_datetime } = item._laoshan.report ?? {};
  const { words, zone } = options;
  const date = time(requested_datetime, options) ?? itemDate(item, zone, words.locale);
  const dated = date !== nothing;
  if (!address && !dated) return nothing;
  return html`<p class="note" dir="auto">${address}${address && dated ? '\u2003' : ''}${date}</p>`;
}

function renderAnswer(report: Report, answer: string, words: Messages) {
  return html`<div class="answer ${standingOf(report)}">
    <p class="label">${labelOf(report, words)} <bdi>${report.agency_responsible}</bdi></p>
    <p dir="auto">${prose(answer)}</p>
  </div>`;
}

/** What an authority says of a case that is not closed is no answer yet. */
function labelOf(report: Report, { hotline }: Messages): string {
  return standingOf(report) === 'answered' ? hotline.answer : hotline.progress;
}

function renderDetails(item: Item, title: string, rest: readonly unknown[], options: CaseOptions) {
  const { hotline } = options.words;
  const rows = rowsOf(item, options).filter(([, value]) => value);
  if (!rows.length && !rest.length) return nothing;
  return html`<details ?open=${options.open} @toggle=${options.onToggle}>
    <summary class="note">
      ${rest.length ? hotline.more : hotline.details}<span class="hidden"> ${title}</span>
    </summary>
    ${rest}
    <dl class="note">
      ${rows.map(([label, value]) => html`<dt>${label}</dt><dd dir="auto">${value}</dd>`)}
    </dl>
  </details>`;
}

function rowsOf(item: Item, options: CaseOptions): readonly (readonly [string, unknown])[] {
  const { hotline } = options.words;
  const { report = {}, source } = item._laoshan;
  const url = source?.url ?? item.url ?? item.external_url;
  const name = source?.name ?? url;
  const exact = (value: string | undefined) => time(value, options, true);
  return [
    [hotline.service, report.service_name],
    // The answer names it already.
    [hotline.agency, !report.status_notes && report.agency_responsible],
    [hotline.number, report.service_request_id],
    [hotline.requested, exact(report.requested_datetime)],
    [hotline.updated, exact(report.updated_datetime)],
    [hotline.expected, exact(report.expected_datetime)],
    [hotline.source, name && link(url, name)],
    [hotline.history, report.notes?.length && renderHistory(report.notes, exact)],
  ];
}

function renderHistory(
  notes: NonNullable<Report['notes']>,
  exact: (value: string | undefined) => unknown,
) {
  return html`<ol role="list">
    ${notes.map(({ datetime, type, description }) => html`<li>${exact(datetime)} <bdi>${type}</bdi> <bdi>${description}</bdi></li>`)}
  </ol>`;
}

function time(value: string | undefined, { words, zone }: CaseOptions, exact = false) {
  const text = value && formatDate(value, { zone, locale: words.locale, time: exact });
  return text ? html`<time datetime=${value}>${text}</time>` : undefined;
}
