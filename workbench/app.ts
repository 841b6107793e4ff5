import { html, LitElement, type TemplateResult } from 'lit';
import { state as internal, property } from 'lit/decorators.js';
import { type WorkbenchWords, workbenchWordsFor } from '../src/messages/workbench/index.js';
import { WorkbenchDoctor } from './doctor/doctor.js';
import { WorkbenchFacts } from './facts/facts.js';
import { WorkbenchLook } from './look/look.js';
import type { Context } from './parts/context.js';
import { otherTab } from './parts/other-tab.js';
import type { StepElement } from './parts/step-element.js';
import { StoreController } from './state/controller.js';
import { STEPS, type Step, stepOf } from './state/state.js';
import { WorkbenchTake } from './take/take.js';

const elements: Readonly<Record<Step, new (context: Context) => StepElement>> = {
  facts: WorkbenchFacts,
  look: WorkbenchLook,
  take: WorkbenchTake,
  doctor: WorkbenchDoctor,
};

/** Those that an editor is led through; the last one stands apart. */
const PATH: readonly Step[] = ['facts', 'look', 'take'];

/** As long as a sentence stays on show: then it would cover what is under it. In milliseconds. */
const SHOWN = 6000;

/** The page: its head, its steps, of which the address's fragment names one, and what is said. @tagname workbench-app */
export class WorkbenchApp extends LitElement {
  @property({ attribute: false }) context!: Context;

  @internal() private said = '';
  @internal() private asks = false;

  #saying = 0;
  #step: StepElement | undefined;
  #shown: Step | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    new StoreController(this, this.context.store);
    addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
  }

  /** Says a sentence, also where it is the one that was said last. */
  say(sentence: string): void {
    this.said = '';
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => {
      this.said = sentence;
      this.#saying = window.setTimeout(() => {
        this.said = '';
      }, SHOWN);
    });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { shell: words } = this.#words;
    return html`
      <header>
        ${this.#renderMasthead()}
        <nav aria-label=${words.stepsLabel}>
          <ol>${STEPS.map((step) => this.#renderStep(step))}</ol>
          ${this.#renderTools()}
        </nav>
      </header>
      ${otherTab(this.context.store.state.elsewhere, words)}
      <main>${this.#current()}</main>
      <p class="said" role="status">${this.said}</p>
      <footer>
        <p>${this.context.store.state.keeps ? words.kept : words.notKept} ${words.pictures}</p>
      </footer>
    `;
  }

  protected override updated(): void {
    const { language } = this.context.store.state;
    const { shell: words } = this.#words;
    document.documentElement.lang = language;
    document.title = `${words.steps[stepOf(location.hash)]} - ${words.title}`;
  }

  #renderMasthead(): TemplateResult {
    const { shell: words } = this.#words;
    const other = this.context.store.state.language === 'en' ? 'zh-CN' : 'en';
    return html`
      <div class="masthead">
        <h1>${words.title}</h1>
        <p>${words.about}</p>
        <button type="button" class="plain" lang=${other} @click=${this.#onLanguage}>
          ${words.other}
        </button>
      </div>
    `;
  }

  #renderStep(step: Step): TemplateResult {
    const here = step === stepOf(location.hash);
    return html`
      <li class=${PATH.includes(step) ? 'path' : 'apart'}>
        <a href="#${step}" aria-current=${here ? 'step' : 'false'}>
          ${this.#words.shell.steps[step]}
        </a>
      </li>
    `;
  }

  #renderTools(): TemplateResult {
    const { store } = this.context;
    const { shell: words } = this.#words;
    if (this.asks)
      return html`
        <p class="tools">
          <span id="erase-question">${words.eraseQuestion}</span>
          <button type="button" aria-describedby="erase-question" @click=${this.#onErase}>
            ${words.eraseYes}
          </button>
          <button type="button" @click=${this.#onKeep}>${words.eraseNo}</button>
        </p>
      `;
    return html`
      <p class="tools">
        <button type="button" ?disabled=${!store.canUndo} @click=${() => this.#onTravel('undo')}>
          ${words.undo}
        </button>
        <button type="button" ?disabled=${!store.canRedo} @click=${() => this.#onTravel('redo')}>
          ${words.redo}
        </button>
        <button type="button" @click=${this.#onAsk}>${words.erase}</button>
      </p>
    `;
  }

  get #words(): WorkbenchWords {
    return workbenchWordsFor(this.context.store.state.language);
  }

  #current(): StepElement {
    const step = stepOf(location.hash);
    if (!this.#step || this.#shown !== step) {
      this.#step = new elements[step](this.context);
      this.#shown = step;
    }
    return this.#step;
  }

  readonly #onHash = async (): Promise<void> => {
    this.requestUpdate();
    await this.updateComplete;
    await this.#step?.updateComplete;
    // A new step is read from its heading.
    this.#step?.querySelector('h2')?.focus();
    scrollTo(0, 0);
  };

  #onLanguage(): void {
    const { store } = this.context;
    store.set({ language: store.state.language === 'en' ? 'zh-CN' : 'en' });
  }

  async #onTravel(way: 'undo' | 'redo'): Promise<void> {
    const pressed = document.activeElement;
    this.context.store[way]();
    this.say(this.#words.shell[way === 'undo' ? 'undone' : 'redone']);
    await this.updateComplete;
    // The last press disables its own button; the other one can take it back.
    if (pressed?.matches('.tools :disabled'))
      this.querySelector<HTMLElement>('.tools button:enabled')?.focus();
  }

  async #onAsk(): Promise<void> {
    this.asks = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.tools button:last-child')?.focus();
  }

  #onErase(): void {
    this.context.store.erase();
    this.say(this.#words.shell.erased);
    this.#onKeep();
  }

  async #onKeep(): Promise<void> {
    this.asks = false;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.tools button:last-child')?.focus();
  }
}
