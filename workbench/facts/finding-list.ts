import { html, nothing, type TemplateResult } from 'lit';
import { TABLE_WORDS } from '../../src/messages/table/index.js';
import type { Finding, Severity } from '../../src/publish/index.js';
import { fieldWords } from '../../src/publish/table/words.js';
import { numberText } from '../parts/number.js';
import { classOf, mark } from './beside.js';
import type { Desk } from './desk.js';
import { countsOf, type Found, firstOf, foundAt } from './findings.js';
import { rowsIn } from './rows.js';
import { sentenceFor } from './sentence.js';

/** Of each severity at first, and when all are asked for; the rest are seen when these are mended. */
const FIRST = 3;
const MOST = 100;

const MUST = ['error', 'warning'] as const satisfies readonly Severity[];

/** How many things are to be mended, and the way to each. */
export function findingList(desk: Desk): TemplateResult {
  const { state, words } = desk;
  const { feed, findings, checked, unchecked } = state;
  const counts = countsOf(findings);
  const fine = !findings.length && checked === feed;
  const late = unchecked === feed ? words.findings.unchecked : words.findings.checking;
  return html`
    <section class="findings ruled" aria-labelledby="findings-title">
      <h3 id="findings-title">${words.findings.title}</h3>
      <p class="counts">
        ${fine ? words.findings.fine : summary(desk, counts)}
        ${checked === feed ? nothing : html`<span class="note">${late}</span>`}
      </p>
      ${MUST.map((severity) => listOf(desk, severity, counts[severity]))}
      ${counts.advice ? advice(desk, counts.advice) : nothing}
    </section>
  `;
}

function summary({ state, words }: Desk, counts: ReturnType<typeof countsOf>): TemplateResult[] {
  return ([...MUST, 'advice'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const count = numberText(counts[severity], state.language);
      return html`<span class="count ${severity}">${words.findings.count[severity](count)}</span>`;
    });
}

function listOf(desk: Desk, severity: Severity, count: number): TemplateResult | typeof nothing {
  if (!count) return nothing;
  const { state, words } = desk;
  const most = firstOf(state.findings, severity, MOST);
  const [first, others] = [most.slice(0, FIRST), most.slice(FIRST)];
  const rest = count - most.length;
  const say = (value: number) => numberText(value, state.language);
  return html`
    <ul>${first.map((finding) => entry(desk, finding))}</ul>
    ${
      others.length
        ? html`
            <details class="others">
              <summary>${words.findings.others(say(count - FIRST))}</summary>
              <ul>${others.map((finding) => entry(desk, finding))}</ul>
              ${rest > 0 ? html`<p class="note">${words.findings.rest(say(rest))}</p>` : nothing}
            </details>
          `
        : nothing
    }
  `;
}

function advice(desk: Desk, count: number): TemplateResult {
  const { view, words } = desk;
  return html`
    <button type="button" class="plain" aria-expanded=${view.advice} @click=${() => desk.look({ advice: !view.advice })}>
      ${view.advice ? words.findings.lessAdvice : words.findings.advice}
    </button>
    ${view.advice ? listOf(desk, 'advice', count) : nothing}
  `;
}

function entry(desk: Desk, finding: Finding): TemplateResult {
  const { state, words } = desk;
  const found = foundAt(state.checked ?? state.feed, finding);
  const sentence = sentenceFor(finding, found?.table ?? 'feed', state.language, words);
  if (!found) return html`<li>${sentence}</li>`;
  return html`
    <li class=${classOf(found)}>
      ${mark(desk, found)}
      <button type="button" class="plain" @click=${() => desk.go(found)}>${placeOf(desk, found)}</button>
      <span>${sentence}</span>
    </li>
  `;
}

/** 数字 · 第 3 行 · 数值 */
function placeOf({ state, words }: Desk, { table, row, field }: Found): string {
  const { language, feed } = state;
  const index = rowsIn(feed, table).findIndex(({ path }) => path === row);
  const name = table === 'feed' ? words.head.title : TABLE_WORDS[language].tables[table].name;
  const number = table === 'feed' ? '' : words.table.row(numberText(index + 1, language));
  const label = field === undefined ? '' : fieldWords(table, field, language).label;
  return words.findings.place(name, number, label);
}
