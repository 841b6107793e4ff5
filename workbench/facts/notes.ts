import { html, nothing, type TemplateResult } from 'lit';
import { noteSentence } from '../../src/messages/import/index.js';
import type { ImportNote } from '../../src/publish/import/imported.js';
import { numberText } from '../parts/number.js';
import { type Added, type Desk, PANEL } from './desk.js';
import { placeText } from './place.js';

/** Of each severity: more than these nobody reads. */
const MOST = 24;

/** What became of the last files and rows that were read. */
export function reading(desk: Desk): TemplateResult {
  const { state, view } = desk;
  return html`
    ${state.busy ? progress(desk) : nothing}
    ${view.failure ? html`<p class="failure" role="alert">${view.failure}</p>` : nothing}
    ${view.added && view.added.feed === state.feed ? offer(desk, view.added) : nothing}
    ${state.notes.length ? notes(desk) : nothing}
  `;
}

function progress({ state, words }: Desk): TemplateResult | typeof nothing {
  if (!state.busy) return nothing;
  const { done, total } = state.busy;
  const say = (value: number) => numberText(value, state.language);
  const label = total ? words.readingRows(say(done), say(total)) : words.reading;
  return html`
    <p class="progress">
      <label for="reading">${label}</label>
      ${
        total
          ? html`<progress id="reading" max=${total} value=${done}></progress>`
          : html`<progress id="reading"></progress>`
      }
    </p>
  `;
}

/** More rows are added at first; that they replace the others is one press away. */
function offer(desk: Desk, added: Added): TemplateResult {
  const { words, state } = desk;
  const { count, before, replacement } = added;
  const say = (value: number) => numberText(value, state.language);
  const onReplace = () => {
    desk.look({ added: undefined });
    desk.replace(added);
    desk.say(words.replaced(say(replacement.items.length)));
    desk.focus(PANEL);
  };
  return html`
    <p class="offer">
      ${words.added(say(count), say(before))}
      <button type="button" @click=${onReplace}>${words.replace}</button>
    </p>
  `;
}

/** Folded up where all was taken over, if otherwise than it was written. */
function notes(desk: Desk): TemplateResult {
  const { state, words } = desk;
  const own = (severity: ImportNote['severity']) =>
    state.notes.filter((note) => note.severity === severity);
  const [losses, changes] = [own('loss'), own('change')];
  const say = (value: number) => numberText(value, state.language);
  return html`
    <section class="notes ruled" aria-labelledby="notes-title">
      <h3 id="notes-title">${words.notes.title}</h3>
      <details ?open=${losses.length > 0}>
        <summary>
          ${losses.length ? html`<strong>${words.notes.losses(say(losses.length))}</strong>` : nothing}
          ${changes.length ? html`<span>${words.notes.changes(say(changes.length))}</span>` : nothing}
        </summary>
        ${losses.length ? list(desk, words.notes.loss, losses) : nothing}
        ${changes.length ? list(desk, words.notes.change, changes) : nothing}
      </details>
      <button type="button" @click=${() => desk.putAway()}>${words.notes.away}</button>
    </section>
  `;
}

function list(desk: Desk, title: string, own: readonly ImportNote[]): TemplateResult {
  const { state, words } = desk;
  const rest = own.length - MOST;
  return html`
    <h4>${title}</h4>
    <ul>
      ${own.slice(0, MOST).map(
        ({ code, facts, at }) => html`
          <li>
            <span class="place">${placeText(at, desk.words, state.language)}</span>
            ${noteSentence(code, facts, state.language, (fact) => numberText(fact, state.language))}
          </li>
        `,
      )}
      ${rest > 0 ? html`<li>${words.notes.rest(numberText(rest, state.language))}</li>` : nothing}
    </ul>
  `;
}
