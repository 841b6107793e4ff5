import { html, nothing } from 'lit';
import { digitsOf, ratio, shareFigure } from '../../format/index.js';
import type { Fraction, Score, Share } from '../../items/index.js';
import type { Messages } from '../../messages/index.js';
import { figure } from '../../parts/figure.js';
import { prose } from '../../parts/whole.js';

/** Decimals of a bar's length in per cent. */
const PLACES = 2;

/** What is counted as a part of something, in the order in which it is told. */
const MEASURES = ['answered', 'onTime', 'satisfied'] as const;

export interface ScoreOptions {
  readonly words: Messages;
  /** The feed has pages that were not read. */
  readonly partial: boolean;
  /** How it is counted stands open. */
  readonly open: boolean;
  /** The reader or print has asked for it: it is built then, and stays. */
  readonly built: boolean;
  onToggle(event: Event): void;
}

/** What the cases add up to: each share with both of its numbers, and how it is counted to be opened. */
export function scoreOf(score: Score, options: ScoreOptions) {
  const { words, partial } = options;
  const { hotline, articles } = words;
  const { title, received, basis, partial: onlyRead } = hotline.score;
  const all = digits(score.received, words);
  return html`<div class="score" role="group" aria-label=${title}>
    <dl class="measures" data-columns="4">
      ${measure(received, count(score.received, words))}
      ${MEASURES.map((name) => share(name, score[name], words))}
    </dl>
    ${agencies(score, words)}
    <p class="note">${score.complete ? (partial ? onlyRead : basis)(all) : articles.loading}</p>
    ${formulas(options)}
  </div>`;
}

const digits = (value: number, words: Messages): string => digitsOf(`${value}`, words);

const count = (value: number, words: Messages) =>
  figure({ before: '', value: digits(value, words), after: words.hotline.score.unit }, words);

function measure(label: string, value: unknown, notes: readonly (string | 0 | undefined)[] = []) {
  return html`<div>
    <dt class="what"><bdi>${label}</bdi></dt>
    <dd class="sum">${value}</dd>
    ${notes.map((note) => (note ? html`<dd class="note">${prose(note)}</dd>` : nothing))}
  </div>`;
}

function share(name: (typeof MEASURES)[number], fraction: Fraction, words: Messages) {
  const { score, unstated } = words.hotline;
  const { part, whole, missing } = fraction;
  const text = shareFigure(`${part}`, `${whole}`, words);
  return measure(
    score[name],
    text ? figure(text, words) : html`<span class="note">${unstated}</span>`,
    [
      text && score.of(digits(part, words), digits(whole, words)),
      missing && score.missing(digits(missing, words)),
    ],
  );
}

/** Roles said out loud, because older engines forget those of a table whose rows are laid out as lines. */
function agencies({ agencies: each, others }: Score, words: Messages) {
  const { score } = words.hotline;
  const named = each.filter(({ name }) => name);
  if (!named.length) return nothing;
  const rows: readonly (readonly [name: string, share: Share])[] = [
    ...named.map((agency) => [agency.name, agency] as const),
    ...(others ? [[score.others(digits(others.agencies, words)), others] as const] : []),
    ...each.filter(({ name }) => !name).map((rest) => [words.hotline.unstated, rest] as const),
  ];
  const longest = Math.max(...rows.map(([, share]) => knownOf(share)));
  return html`<table role="table">
    <caption>${score.agencies}</caption>
    <tbody role="rowgroup">
      ${rows.map(
        ([name, share]) => html`<tr role="row">
          <th class="what" role="rowheader" scope="row"><bdi>${name}</bdi></th>
          <td class="sum" role="cell">${count(share.received, words)}</td>
          <td class="note" role="cell">${shareText(share, words)}</td>
          <td class="bar" aria-hidden="true">
            ${bar(knownOf(share), longest, 'all')}${bar(share.answered, longest, '')}
          </td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

const knownOf = ({ received, unknown }: Share): number => received - unknown;

/** How many are answered, where that is known of any, and of how many it is not. */
function shareText(share: Share, words: Messages): string {
  const { score, standings } = words.hotline;
  const [known, { answered, unknown }] = [knownOf(share), share];
  return score.said([
    ...(known ? [`${score.answered} ${digits(answered, words)}`] : []),
    ...(unknown ? [`${standings.unknown} ${digits(unknown, words)}`] : []),
  ]);
}

/** As long as the cases are many whose state is known; what is filled of it are those that are answered. */
const bar = (cases: number, longest: number, kind: string) =>
  cases
    ? html`<svg class=${kind} width="${ratio(`${cases}00`, `${longest}`, PLACES).value}%"><rect y="10%" width="100%" height="80%" /></svg>`
    : nothing;

function formulas({ words, open, built, onToggle }: ScoreOptions) {
  const { score } = words.hotline;
  return html`<details class="formulas" ?open=${open} @toggle=${onToggle}>
    <summary class="note">${score.how}</summary>
    ${
      built
        ? html`<dl class="note">
              ${MEASURES.map((name) => html`<dt>${score[name]}</dt><dd>${score.formulas[name]}</dd>`)}
            </dl>
            <p class="note">${score.rule}</p>`
        : nothing
    }
  </details>`;
}
