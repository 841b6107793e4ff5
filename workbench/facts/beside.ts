import { html, type TemplateResult } from 'lit';
import type { Mend } from '../../src/publish/mend/index.js';
import { fieldOf } from '../../src/publish/table/tables.js';
import { choiceWord } from '../../src/publish/table/words.js';
import { cellId, type Desk } from './desk.js';
import { type Found, isPrivate, mendsOf } from './findings.js';
import { sentenceFor } from './sentence.js';

/** A finding beside its cell, with what can be done about it. @param id of the sentence */
export function beside(desk: Desk, found: Found, id: string): TemplateResult {
  const { finding, table } = found;
  const { state, words } = desk;
  // A feed that was changed since may have other rows at its paths.
  const mends = state.checked === state.feed ? mendsOf(state.feed, finding) : [];
  return html`
    <div class="finding ${classOf(found)}">
      <p id=${id}>
        ${mark(desk, found)} ${sentenceFor(finding, table, state.language, words)}
      </p>
      ${mends.map(
        (mend) => html`
          <button type="button" class="mend" @click=${() => apply(desk, found, mend)}>
            ${words.mends[mend.code](textFor(desk, found, mend))}
          </button>
        `,
      )}
    </div>
  `;
}

export const classOf = ({ finding }: Found): string =>
  isPrivate(finding) ? 'private' : finding.severity;

/** A shape and a word: the colour is not needed. */
export function mark({ words: { findings } }: Desk, { finding }: Found): TemplateResult {
  const word = isPrivate(finding) ? findings.private : findings.severity[finding.severity];
  return html`<strong class="mark">${word}</strong>`;
}

function apply(desk: Desk, { row, field }: Found, mend: Mend): void {
  const { state, words } = desk;
  if (state.checked !== state.feed) {
    desk.say(words.findings.stale);
    return;
  }
  desk.edit(mend.apply(state.feed));
  desk.say(words.findings.mended);
  // The button is gone with the finding.
  if (field !== undefined) desk.focus(cellId(row, field));
}

/** As the cell will show it. */
function textFor({ state }: Desk, { table, field }: Found, { facts }: Mend): string {
  const known = field === undefined ? undefined : fieldOf(table, field);
  return short(known?.choices ? choiceWord(known, facts.text, state.language) : facts.text);
}

/** Long texts are masked somewhere in them: the cell shows the rest. */
const LONGEST = 40;
const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
