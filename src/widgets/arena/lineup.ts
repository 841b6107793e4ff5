import { html, nothing } from 'lit';
import { titlesOf } from '../../event/index.js';
import type { Speaker } from '../../feed/index.js';
import { columnsFor } from '../../parts/columns.js';
import { heading } from '../../parts/heading.js';
import { line } from '../../parts/line.js';
import { monograms } from '../../parts/monogram.js';
import { about } from './about.js';
import { nameOf, type Show, times, turnMark } from './show.js';

/** What the reader and the network have done to the speakers. */
export interface LineupState {
  /** Ids of those who stand open. */
  readonly opened: ReadonlySet<string>;
  /** Addresses of the portraits that could not be loaded. */
  readonly failed: ReadonlySet<string>;
  onToggle(id: string, event: Event): void;
  onPortraitError(image: string): void;
}

/** The speakers in equal space, in their order. */
export function lineup(show: Show, state: LineupState) {
  const { speakers, turns } = show;
  const signs = monograms(speakers.map((speaker) => titlesOf(speaker)[0] ?? ''));
  return html`<ol class="lineup" role="list" data-columns=${columnsFor(speakers.length, 5)}>
    ${speakers.map(
      (speaker, index) => html`<li
        class="speaker"
        part="speaker"
        aria-current=${turns[index] === 'on-stage' || nothing}
      >
        <div class="text">${head(speaker, index, show)} ${words(speaker, show, state)}</div>
        ${portrait(speaker, signs[index] ?? '', state)}
      </li>`,
    )}
  </ol>`;
}

function head(speaker: Speaker, index: number, show: Show) {
  const { turns, date, words, level } = show;
  return html`<div class="head">
    <div class="who">
      ${heading(level, nameOf(speaker, words))} ${line(titlesOf(speaker).slice(1))}
    </div>
    ${line([turnMark(turns[index], words), times(speaker, date, show)])}
  </div>`;
}

function words(speaker: Speaker, { items, words }: Show, state: LineupState) {
  const { id, topic } = speaker;
  return html`${topic ? html`<p class="topic" dir="auto">${topic}</p>` : nothing}
  ${about(speaker, items, words, state.opened.has(id), (event) => state.onToggle(id, event))}`;
}

/** A portrait or, in the same square, the monogram. It stands first on the screen and last for the ear. */
function portrait({ image, image_alt = '' }: Speaker, sign: string, state: LineupState) {
  const pair = [...sign].length > 1 ? 'pair' : '';
  return html`<div class="mark ${pair}">
    ${
      image && !state.failed.has(image)
        ? html`<img
            src=${image}
            alt=${image_alt}
            width="60"
            height="60"
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            @error=${() => state.onPortraitError(image)}
          />`
        : html`<span aria-hidden="true">${sign}</span>`
    }
  </div>`;
}
