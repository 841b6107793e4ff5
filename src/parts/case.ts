import { html, nothing } from 'lit';
import type { Item, Report } from '../feed/index.js';
import { canonicalLocale } from '../format/index.js';
import { accountOf, fold, standingOf } from '../items/index.js';
import type { Messages } from '../messages/index.js';
import { type CaseDetailsOptions, caseDetails } from './case-details.js';
import { dateOf, itemDate } from './date.js';
import { type DueOptions, due, outcome } from './due.js';
import { heading } from './heading.js';
import { gap } from './line.js';
import { status } from './status.js';
import { prose } from './whole.js';

export interface CaseOptions extends DueOptions, CaseDetailsOptions {
  /** Level of the heading. */
  readonly level: number;
  /** The page's address names this case. */
  readonly current: boolean;
}

/**
 * One report, an item of a list: what was said and what was answered, until when or in time; all else that there is can be opened.
 * @param role said aloud where its element alone would not be an item of the list.
 */
export function caseOf(item: Item, options: CaseOptions, role?: 'listitem') {
  const { words, level, current } = options;
  const { report = {} } = item._laoshan;
  const { title, text } = accountOf(item, words.article.untitled);
  const [said, more] = fold(text ?? '', words);
  const answers = answersOf(report, words);
  const rest = [
    more && html`<p class="rest" dir="auto">${more}</p>`,
    ...answers.map(
      ({ label, more }) => more && html`<p class="rest" dir="auto"><b>${label}</b> ${more}</p>`,
    ),
  ].filter(Boolean);
  return html`<li class="case" part="item" role=${role ?? nothing} lang=${canonicalLocale(item.language) ?? nothing} aria-current=${current || nothing}>
    ${heading(level, title)} ${status(report, words)} ${renderPlace(item, options)}
    ${text === undefined ? html`<p class="note">${words.hotline.wordless}</p>` : nothing}
    ${said && html`<p class="said" dir="auto">${prose(said)}</p>`} ${answers.map(renderAnswer)}
    ${outcome(report, options)} ${caseDetails(item, title, rest, options)}
  </li>`;
}

/** Where, when, and by when. */
function renderPlace(item: Item, options: CaseOptions) {
  const { report = {} } = item._laoshan;
  const { words, zone } = options;
  const { address, requested_datetime } = report;
  const date = requested_datetime
    ? dateOf(requested_datetime, zone, words.locale)
    : itemDate(item, zone, words.locale);
  const said = [address, date !== nothing && date, due(report, options)].filter(Boolean);
  if (!said.length) return nothing;
  return html`<p class="note" dir="auto">${said.map((each, index) => (index ? [gap(words), each] : each))}</p>`;
}

interface Answer {
  readonly kind: string;
  readonly label: string;
  /** Who answers. */
  readonly agency?: string | undefined;
  readonly text: string;
  /** What of it is folded away. */
  readonly more: string;
}

/** Why nothing will be done, and what was answered: in this order, as far as the feed has them. */
function answersOf(report: Report, words: Messages): readonly Answer[] {
  const { stage, declined_reason, status_notes, agency_responsible } = report;
  const answers: Answer[] = [];
  const add = (kind: string, label: string, whole: string | undefined, agency?: string) => {
    const [text, more] = fold(whole ?? '', words);
    if (text) answers.push({ kind, label, agency, text, more });
  };
  if (stage === 'declined') add('declined', words.hotline.declined, declined_reason);
  add(standingOf(report), labelOf(report, words), status_notes, agency_responsible);
  return answers;
}

function renderAnswer({ kind, label, agency, text }: Answer) {
  return html`<p class="answer ${kind}"
    ><span class="label">${label}${agency === undefined ? nothing : html` <bdi>${agency}</bdi>`}</span>
    ${prose(text)}</p
  >`;
}

/** What an authority says of a case that is not closed is no answer yet. */
function labelOf(report: Report, { hotline }: Messages): string {
  return standingOf(report) === 'answered' ? hotline.answer : hotline.progress;
}
