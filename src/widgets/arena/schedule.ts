import { html, nothing } from 'lit';
import { titlesOf } from '../../event/index.js';
import { line } from '../../parts/line.js';
import { nameOf, type Show, times, turnMark } from './show.js';

/**
 * Times, speakers and topics as a table; a column that nobody has anything in is left out. Roles said out loud, because
 * older engines forget those of a table whose rows are laid out as lines.
 */
export function schedule(show: Show) {
  const { speakers, turns, date, words } = show;
  const { arena } = words;
  const said = speakers.map((speaker) => times(speaker, date, show));
  const timed = said.some(Boolean);
  const themed = speakers.some(({ topic }) => topic);
  const staged = turns.some(Boolean);
  return html`<table role="table" class="schedule">
    <caption>${arena.schedule}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns([timed && arena.time, arena.speaker, themed && arena.topic, staged && arena.status])}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${speakers.map((speaker, index) => {
        const { topic } = speaker;
        return html`<tr role="row" aria-current=${turns[index] === 'on-stage' || nothing}>
          ${timed ? html`<td class="when" role="cell">${said[index] ?? html`<span class="note">${arena.untimed}</span>`}</td>` : nothing}
          <th class="who" role="rowheader" scope="row">
            <span class="name">${nameOf(speaker, words)}</span> ${line(titlesOf(speaker).slice(1))}
          </th>
          ${themed ? html`<td class="topic" role="cell" dir="auto">${topic ?? nothing}</td>` : nothing}
          ${staged ? html`<td class="state" role="cell">${turnMark(turns[index], words) ?? nothing}</td>` : nothing}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** The heads of the columns; none for one that is left out. */
export function columns(names: readonly (unknown | false)[]) {
  return names.flatMap((name) =>
    name ? html`<th role="columnheader" scope="col">${name}</th>` : [],
  );
}
