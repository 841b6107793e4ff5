import { html, nothing } from 'lit';
import {
  awardsOf,
  judgedBy,
  type ResultRow,
  resultsOf,
  titleOf,
  titlesOf,
} from '../../event/index.js';
import { canonical, digitsOf } from '../../format/index.js';
import type { Messages } from '../../messages/index.js';
import { barCell, widthsOf } from '../../parts/bars.js';
import { heading } from '../../parts/heading.js';
import { line } from '../../parts/line.js';
import { columns } from './schedule.js';
import { type Show, turnMark } from './show.js';

/** More criteria than this have no room as columns. */
const COLUMNS = 5;

/** A criterion, and the most that there is of it. */
interface Head {
  readonly label: string;
  readonly most: string;
}

/** The results as they were announced, and the awards beneath them. */
export function scoreboard(show: Show) {
  const { arena, speakers, turns, words } = show;
  const rows = resultsOf(arena, speakers, turns);
  return html`${rows.length ? table(rows, show) : html`<p class="summary">${words.arena.noResults}</p>`}
  ${awards(show)}`;
}

function table(rows: readonly ResultRow[], { arena, words }: Show) {
  const { rank, speaker, total, results } = words.arena;
  const widths = widthsOf(rows);
  const criteria = judgedBy(arena).map(({ id, label = id, max }) => ({
    label,
    most: max === undefined ? '' : digits(canonical(max), words),
  }));
  const heads = criteria.map(
    ({ label, most }) =>
      html`<bdi>${label}</bdi> ${most && html`<span class="note">${words.arena.max(most)}</span>`}`,
  );
  const few = criteria.length <= COLUMNS ? 'few' : '';
  return html`<table role="table" class="results ${few}">
    <caption>${results}</caption>
    <thead role="rowgroup">
      <tr role="row">${columns([rank, speaker, ...heads, total])}<td aria-hidden="true"></td></tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row, index) => tableRow(row, criteria, widths[index], words))}
    </tbody>
  </table>`;
}

function tableRow(
  row: ResultRow,
  criteria: readonly Head[],
  width: string | undefined,
  words: Messages,
) {
  const { speaker, turn, rank, value, parts } = row;
  const current = turn === 'on-stage';
  return html`<tr role="row" aria-current=${current || nothing}>
    <td class="rank" role="cell">${number(rank, words)}</td>
    <th class="who" role="rowheader" scope="row">
      <span class="name"><bdi>${titleOf(speaker, words)}</bdi></span>
      ${line([current && turnMark(turn, words), ...titlesOf(speaker).slice(1)])}
    </th>
    ${parts.map((part, index) => partCell(part, criteria[index], words))}
    <td class="sum" role="cell">${number(value, words)}</td>
    ${barCell(width, value)}
  </tr>`;
}

/** Beside each other where there are no columns: 实绩 9.5/10. */
function partCell(part: string | undefined, head: Head | undefined, words: Messages) {
  const { label, most } = head ?? {};
  return html`<td class="part" role="cell">
    <span class="of" aria-hidden="true"><bdi>${label}</bdi></span> ${number(part, words)}${
      part && most && html`<span class="of" aria-hidden="true">/${most}</span>`
    }
  </td>`;
}

function number(value: string | undefined, words: Messages) {
  return value === undefined
    ? html`<span class="note">${words.arena.unpublished}</span>`
    : html`<span class="value" part="value">${digits(value, words)}</span>`;
}

const digits = (value = '', words: Messages): string => digitsOf(value, words);

function awards({ arena, words, level }: Show) {
  const given = awardsOf(arena);
  if (!given.length) return nothing;
  return html`<div class="awards">${heading(level, words.arena.awards)}
  <dl>
    ${given.map(
      ({ label, speakers }) => html`<div>
        <dt><bdi>${label}</bdi></dt>
        <dd>
          ${
            speakers.length
              ? line(speakers.map((speaker) => titleOf(speaker, words)))
              : html`<span class="note">${words.arena.unpublished}</span>`
          }
        </dd>
      </div>`,
    )}
  </dl></div>`;
}
