import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetKind } from '../../src/publish/snippet/kinds.js';
import { StepElement } from '../parts/step-element.js';
import type { Look } from '../state/state.js';
import { ARRANGEMENT, changedTo, ON_THE_PAGE, SELECTING } from './options.js';
import { WorkbenchPreviews } from './previews.js';
import {
  type Asking,
  renderItem,
  renderKinds,
  renderOf,
  renderOption,
  renderTag,
  renderTheme,
} from './questions.js';
import { CHOICES, isPossible, lookFor, lookOf } from './shown.js';

/** The second step: which widget, of which facts, and how. @tagname workbench-look */
export class WorkbenchLook extends StepElement {
  readonly #previews = new WorkbenchPreviews(this.context);

  protected override render(): TemplateResult {
    const { look: words } = this.words;
    const look = lookFor(this.state.feed, this.state.look);
    return html`
      <h2 tabindex="-1">${words.title}</h2>
      ${look ? this.#renderQuestions(look) : this.#renderEmpty()}
    `;
  }

  #renderEmpty(): TemplateResult {
    const { look: words } = this.words;
    return html`<p>${words.empty}</p><p><a class="next" href="#facts">${words.toFacts}</a></p>`;
  }

  #renderQuestions(look: Look): TemplateResult {
    const { look: words, options } = this.words;
    const { feed } = this.state;
    const asking: Asking = { feed, look, words: options, choose: (chosen) => this.#choose(chosen) };
    return html`
      <div class="look">
        <form class="questions" @submit=${(event: Event) => event.preventDefault()}>
          ${renderKinds(
            words.kind,
            CHOICES,
            (kind) => isPossible(feed, kind),
            asking,
            (kind) => this.#change(look, kind),
          )}
          ${this.#renderWhat(asking)} ${this.#renderHow(asking)}
        </form>
        <section class="ruled">${this.#previews}</section>
      </div>
      <p class="forward"><a class="button main" href="#take">${words.next}</a></p>
    `;
  }

  #renderWhat(asking: Asking): TemplateResult {
    const { look: words } = this.words;
    const selecting = asking.look.id ? [] : (SELECTING[asking.look.kind] ?? []);
    return html`
      <fieldset class="ruled">
        <legend><h3>${words.what}</h3></legend>
        ${renderItem(words.item, asking)}
        ${selecting.includes('tag') ? renderTag(words.tag, words.anyTag, asking) : nothing}
        ${selecting.includes('of') ? renderOf(words.of, words.ofHint, asking) : nothing}
      </fieldset>
    `;
  }

  #renderHow(asking: Asking): TemplateResult {
    const { look: words } = this.words;
    const own = ARRANGEMENT[asking.look.kind];
    return html`
      ${
        own.length > 0
          ? html`
            <fieldset class="ruled">
              <legend><h3>${words.options}</h3></legend>
              ${own.map((option) => renderOption(option, asking))}
            </fieldset>
          `
          : nothing
      }
      <fieldset class="ruled">
        <legend><h3>${words.page}</h3></legend>
        ${renderTheme(asking)} ${ON_THE_PAGE.map((option) => renderOption(option, asking))}
      </fieldset>
    `;
  }

  #choose(look: Look): void {
    this.context.store.set({ look });
  }

  #change(look: Look, kind: WidgetKind): void {
    this.#choose(changedTo(look, lookOf(this.state.feed, kind)));
  }
}
