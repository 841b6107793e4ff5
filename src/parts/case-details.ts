import { html, nothing } from 'lit';
import type { Item, Report } from '../feed/index.js';
import { formatDate } from '../format/index.js';
import { paired, stageOf } from '../items/index.js';
import type { Messages } from '../messages/index.js';
import { link } from './link.js';
import { type PhotosOptions, photos } from './photos.js';
import { stages } from './stages.js';

export interface CaseDetailsOptions extends PhotosOptions {
  readonly words: Messages;
  /** The feed's zone. */
  readonly zone: string;
  /** They stand open. */
  readonly open: boolean;
  /** Whether the reader or print has asked for them: a list of thousands builds nobody's before. */
  readonly built: boolean;
  onToggle(event: Event): void;
}

/**
 * What can be opened of a case: the rest of long texts, its way, its pictures, all that is known, its address.
 * @param title of the case, for those who hear the summary apart from its place.
 * @param rest of long texts, always there: find-in-page opens details by itself.
 */
export function caseDetails(
  item: Item,
  title: string,
  rest: readonly unknown[],
  options: CaseDetailsOptions,
) {
  const { words, open, built, onToggle } = options;
  const { hotline } = words;
  const { report = {} } = item._laoshan;
  const rows = rowsOf(item, options).filter(({ given }) => given);
  const stage = stageOf(report);
  const way = stage && stage !== 'declined';
  const summary = rest.length ? hotline.more : hotline.details;
  if (!rows.length && !rest.length && !way && !paired(report).length) return nothing;
  return html`<details ?open=${open} @toggle=${onToggle}>
    <summary class="note" aria-label="${summary} ${title}">${summary}</summary>
    ${rest}
    ${
      built
        ? html`${stages(report, words)} ${photos(report, options)}
            ${rows.length ? renderRows(rows) : nothing}
            <p class="note own">
              ${link(addressOf(item), html`${hotline.link}<span class="hidden"> ${title}</span>`)}
            </p>`
        : nothing
    }
  </details>`;
}

/** The page's own address with the case in it: written so that the page opens it again (core/route.ts), whatever the id. */
export function addressOf({ id }: Item): string {
  // A fragment with a ! in front would belong to the page's scripts.
  return `${location.href.split('#')[0]}#${encodeURIComponent(id).replace(/^!/, '%21')}`;
}

interface Row {
  readonly label: string;
  /** What the feed says, if anything. */
  readonly given: unknown;
  /** How it is drawn, where it is not a text as it stands. */
  draw?(): unknown;
}

function renderRows(rows: readonly Row[]) {
  return html`<dl class="note">
    ${rows.map(({ label, given, draw }) => html`<dt>${label}</dt><dd dir="auto">${draw ? draw() : given}</dd>`)}
  </dl>`;
}

function rowsOf(item: Item, options: CaseDetailsOptions): readonly Row[] {
  const { hotline } = options.words;
  const { report = {}, source } = item._laoshan;
  const { notes = [] } = report;
  const url = source?.url ?? item.url ?? item.external_url;
  const name = source?.name ?? url;
  const dated = (label: string, value: string | undefined): Row => ({
    label,
    given: value,
    draw: () => exact(value, options),
  });
  return [
    { label: hotline.service, given: report.service_name },
    // The answer names it already.
    { label: hotline.agency, given: !report.status_notes && report.agency_responsible },
    { label: hotline.number, given: report.service_request_id },
    dated(hotline.requested, report.requested_datetime),
    dated(hotline.updated, report.updated_datetime),
    dated(hotline.expected, report.expected_datetime),
    { label: hotline.source, given: name, draw: () => link(url, name) },
    { label: hotline.history, given: notes.length, draw: () => renderHistory(notes, options) },
  ];
}

function renderHistory(notes: NonNullable<Report['notes']>, options: CaseDetailsOptions) {
  return html`<ol role="list">
    ${notes.map(({ datetime, type, description }) => html`<li>${exact(datetime, options)} <bdi>${type}</bdi> <bdi>${description}</bdi></li>`)}
  </ol>`;
}

function exact(value: string | undefined, { words, zone }: CaseDetailsOptions) {
  const text = value && formatDate(value, { zone, locale: words.locale, time: true });
  return text ? html`<time datetime=${value}>${text}</time>` : undefined;
}
