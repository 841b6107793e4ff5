import { html, nothing, type TemplateResult } from 'lit';
import type { DoctorWords } from '../../src/messages/workbench/doctor.js';
import {
  type Advice,
  type Diagnosis,
  plainOf,
  type Remedy,
  type Symptom,
} from '../../src/publish/doctor/index.js';
import type { Snippet } from '../../src/publish/index.js';
import { see } from './see.js';

interface Means {
  readonly words: DoctorWords;
  readonly copy: string;
  onCopy(form: Remedy, field: HTMLTextAreaElement): void;
}

/** What became of each form that was pasted, then which to take. */
export function renderDiagnosis(
  { forms, symptoms, evidence, advice }: Diagnosis,
  snippet: Snippet | undefined,
  means: Means,
): TemplateResult {
  const { words } = means;
  if (forms.length === 0) return html`<p>${words.nothing}</p>`;
  return html`
    <ul class="fates">
      ${forms.map((form) => {
        const fate = evidence[form] ?? 'lost';
        const own = symptoms.filter((symptom) => symptom.form === form);
        return html`
          <li>
            <p class="fate ${fate}">${words.fateOf(words.forms[form], words.fates[fate])}</p>
            ${own.length ? html`<ul>${own.map((symptom) => html`<li>${sentenceOf(symptom, words)}</li>`)}</ul>` : nothing}
          </li>
        `;
      })}
    </ul>
    <h4>${words.adviceTitle}</h4>
    ${renderAdvice(advice, evidence.static !== 'lost', snippet, means)}
  `;
}

function renderAdvice(
  { form, certain, template }: Advice,
  mayBeStatic: boolean,
  snippet: Snippet | undefined,
  { words, copy, onCopy }: Means,
): TemplateResult {
  const name = words.forms[form];
  const advice = certain ? words.certain(name) : words.likely(name);
  return html`
    <p>
      ${form === 'text' ? words.words : advice} ${template ? words.template : nothing}
      ${template && mayBeStatic ? words.orStatic : nothing}
    </p>
    ${
      snippet
        ? html`
          <label for="doctor-advice">${words.adviceLabel}</label>
          <textarea
            id="doctor-advice"
            class="code"
            rows="4"
            readonly
            spellcheck="false"
            .value=${codeOf(form, snippet)}
          ></textarea>
          <button
            type="button"
            class="main"
            @click=${({ target }: Event) => {
              const field = (target as HTMLElement).previousElementSibling;
              if (field instanceof HTMLTextAreaElement) onCopy(form, field);
            }}
          >
            ${copy}
          </button>
        `
        : html`<p><a href="#facts">${words.noSnippet}</a></p>`
    }
  `;
}

const codeOf = (form: Remedy, snippet: Snippet): string =>
  form === 'text' ? plainOf(snippet, see) : snippet[form];

function sentenceOf({ code, facts }: Symptom, words: DoctorWords): string {
  return words.symptoms[code].replace(/{(\w+)}/g, (_, name: string) => facts[name] ?? '');
}
