import { html, nothing, type TemplateResult } from 'lit';
import { state as internal } from 'lit/decorators.js';
import {
  type Diagnosis,
  diagnose,
  type Evidence,
  probeOf,
} from '../../src/publish/doctor/index.js';
import { SNIPPET_FORMS, type Snippet, type SnippetForm } from '../../src/publish/index.js';
import { lookFor } from '../look/shown.js';
import { copyText } from '../parts/copy.js';
import { StepElement } from '../parts/step-element.js';
import { make } from '../take/making.js';
import { renderDiagnosis } from './diagnosis.js';
import { see } from './see.js';

/** What an editor says to have pasted. */
type Said = 'auto' | 'probe' | SnippetForm;

const SAID: readonly Said[] = ['auto', 'probe', ...SNIPPET_FORMS];

/** What a CMS made of a snippet, and which form survives it. @tagname workbench-doctor */
export class WorkbenchDoctor extends StepElement {
  @internal() private said: Said = 'auto';
  @internal() private source = '';
  /** Of the present look; `undefined` without one. */
  @internal() private snippet: Snippet | undefined;

  /** Of the pastes before this one, into the same CMS. */
  #before: Evidence = {};
  /** The form that was given last, and so is what is pasted next. */
  #given: SnippetForm | undefined;

  /** What `snippet` is made of. */
  #made: unknown[] = [];

  protected override willUpdate(): void {
    const { feed, look, address, scripts } = this.state;
    const of = [feed, look, address, scripts];
    if (of.every((each, index) => each === this.#made[index])) return;
    this.#made = of;
    this.#makeSnippet();
  }

  protected override render(): TemplateResult {
    const words = this.words.doctor;
    return html`
      <h2 tabindex="-1">${words.title}</h2>
      <p class="lead">${words.about}</p>
      <section class="ruled">
        <h3>${words.probeTitle}</h3>
        ${this.#renderProbe()}
      </section>
      <section class="ruled">
        <h3>${words.resultTitle}</h3>
        ${this.#renderQuestions()}
      </section>
      <section class="ruled" aria-labelledby="doctor-found" ?hidden=${!this.source.trim()}>
        <h3 id="doctor-found">${words.found}</h3>
        ${this.#renderFound()}
      </section>
    `;
  }

  #renderProbe(): TemplateResult {
    const { snippet } = this;
    const words = this.words.doctor;
    if (!snippet) return html`<p>${words.noProbe} <a href="#facts">${words.toFacts}</a></p>`;
    return html`
      <p>${words.probeAbout}</p>
      <label for="doctor-probe">${words.probeLabel}</label>
      <textarea id="doctor-probe" class="code" rows="4" readonly spellcheck="false" .value=${probeOf(snippet)}></textarea>
      <button type="button" class="main" @click=${this.#onCopyProbe}>${words.probeCopy}</button>
    `;
  }

  #renderQuestions(): TemplateResult {
    const words = this.words.doctor;
    return html`
      <p class="field">
        <label for="doctor-said">${words.formsLabel}</label>
        <select id="doctor-said" @change=${this.#onSaid}>
          ${SAID.map(
            (each) => html`
              <option value=${each} ?selected=${each === this.said}>${words.forms[each]}</option>
            `,
          )}
        </select>
      </p>
      <p class="field">
        <label for="doctor-source">${words.sourceLabel}</label>
        <span class="note" id="doctor-hint">${words.sourceHint}</span>
        <textarea
          id="doctor-source"
          class="code"
          rows="8"
          spellcheck="false"
          aria-describedby="doctor-hint"
          .value=${this.source}
          @input=${this.#onInput}
          @paste=${this.#onPaste}
        ></textarea>
      </p>
      <button type="button" ?disabled=${!this.source} @click=${this.#onClear}>${words.clear}</button>
    `;
  }

  #renderFound(): TemplateResult | typeof nothing {
    if (!this.source.trim()) return nothing;
    return renderDiagnosis(this.#diagnosis(), this.snippet, {
      words: this.words.doctor,
      copy: this.words.shell.copy,
      onCopy: (form, field) => {
        this.#given = form === 'text' ? undefined : form;
        this.#copy(field, this.words.shell.copied);
      },
    });
  }

  async #makeSnippet(): Promise<void> {
    const made = this.#made;
    const look = lookFor(this.state.feed, this.state.look);
    // Where it cannot be made, the form is told and its code is not.
    const found =
      look && (await make(this.state, look, this.context.workshop).catch(() => undefined));
    if (made === this.#made) this.snippet = found?.page;
  }

  #diagnosis(): Diagnosis {
    const { snippet } = this;
    const forms = { auto: undefined, probe: SNIPPET_FORMS }[this.said as 'auto' | 'probe'];
    const pasted = this.said === 'auto' || this.said === 'probe' ? forms : [this.said];
    return diagnose(
      { html: this.source, snippet, before: this.#before, ...(pasted && { forms: pasted }) },
      see,
    );
  }

  #onSaid(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.said = SAID.find((each) => each === value) ?? 'auto';
    this.#tell();
  }

  #onInput(event: Event): void {
    this.#take((event.target as HTMLTextAreaElement).value);
  }

  /** A copy of what an editor shows has its source beside it, and only words as text. */
  #onPaste(event: ClipboardEvent): void {
    const data = event.clipboardData;
    const [plain, rich] = ['text/plain', 'text/html'].map((type) => data?.getData(type) ?? '');
    if (!rich || /[<&]/.test(plain ?? '')) return;
    event.preventDefault();
    this.#take(rich);
    this.context.say(this.words.doctor.fromRich);
  }

  #take(source: string): void {
    // What was tried in between tells of the same CMS.
    if (this.#given) {
      this.#before = this.#diagnosis().evidence;
      this.said = this.#given;
      this.#given = undefined;
    }
    this.source = source;
    this.#tell();
  }

  #onClear(): void {
    this.source = '';
    this.#before = {};
    this.#given = undefined;
    this.querySelector<HTMLElement>('#doctor-source')?.focus();
  }

  /** To those who do not see what appeared below. */
  #tell(): void {
    if (!this.source.trim()) return;
    const words = this.words.doctor;
    const { forms, evidence } = this.#diagnosis();
    const said = forms.map((form) =>
      words.fateOf(words.forms[form], words.fates[evidence[form] ?? 'lost']),
    );
    this.context.say(said.join(this.state.language === 'en' ? '; ' : '；') || words.nothing);
  }

  #onCopyProbe(): void {
    const field = this.querySelector<HTMLTextAreaElement>('#doctor-probe');
    if (field) this.#copy(field, this.words.doctor.probeCopied);
  }

  async #copy(field: HTMLTextAreaElement, done: string): Promise<void> {
    const copied = await copyText(field.value, field);
    this.context.say(copied ? done : this.words.shell.notCopied);
  }
}
