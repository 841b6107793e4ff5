import { html, nothing, type TemplateResult } from 'lit';
import { StepElement } from '../parts/step-element.js';
import { PANEL } from './desk.js';
import { FactsDesk } from './facts-desk.js';
import { findingList } from './finding-list.js';
import { head } from './head.js';
import { Incoming } from './incoming.js';
import { reading } from './notes.js';
import { copiedText } from './opening.js';
import { tablesOf } from './rows.js';
import { opening, pasting, start, template } from './start.js';
import { table } from './table.js';
import { adding, tabId, tabs } from './tabs.js';

/** The first step: what is told, as tables. @tagname workbench-facts */
export class WorkbenchFacts extends StepElement {
  readonly #desk = new FactsDesk(this, this.context);

  constructor(...args: ConstructorParameters<typeof StepElement>) {
    super(...args);
    const desk = this.#desk;
    new Incoming(this, {
      paste: (data) =>
        data.files.length ? desk.open([...data.files]) : desk.read(copiedText(data)),
      drop: (files) => desk.open(files),
      over: (drops) => desk.look({ drops }),
      leave: commit,
    });
  }

  protected override render(): TemplateResult {
    const { words, view } = this.#desk;
    return html`
      <h2 tabindex="-1">${words.title}</h2>
      ${view.drops ? html`<p class="drop">${words.drop}</p>` : nothing} ${reading(this.#desk)}
      ${this.#isEmpty ? start(this.#desk) : this.#renderTables()}
    `;
  }

  protected override firstUpdated(): void {
    // Whoever comes to an empty page comes to paste.
    if (document.activeElement === document.body)
      this.querySelector<HTMLElement>('[data-paste]')?.focus({ preventScroll: true });
  }

  get #isEmpty(): boolean {
    return this.state.feed.items.length === 0;
  }

  #renderTables(): TemplateResult {
    const desk = this.#desk;
    const shown = tablesOf(this.state.feed, desk.view.opened);
    const { table: asked } = desk.view;
    const current = asked && shown.includes(asked) ? asked : (shown[0] ?? 'feed');
    return html`
      ${findingList(desk)}
      <div class="tables ruled">
        ${tabs(desk, current)} ${adding(desk)}
        <div id=${PANEL} role="tabpanel" tabindex="-1" aria-labelledby=${tabId(current)}>
          ${current === 'feed' ? head(desk) : table(desk, current)}
        </div>
      </div>
      <p class="next"><a class="button main" href="#look">${desk.words.next}</a></p>
      ${this.#renderMore()}
    `;
  }

  #renderMore(): TemplateResult {
    const { words } = this.#desk;
    return html`
      <section class="more ruled" aria-labelledby="more-title">
        <h3 id="more-title">${words.more}</h3>
        <div class="start">
          ${pasting(this.#desk, 'more')}
          <div>${opening(this.#desk)} ${template(this.#desk)}</div>
        </div>
      </section>
    `;
  }
}

/** What is still being typed counts as typed when the page goes. */
function commit(): void {
  const field = document.activeElement;
  if (field?.matches('[data-cell]')) field.dispatchEvent(new Event('change'));
}
