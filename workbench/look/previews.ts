import { html, nothing, type TemplateResult } from 'lit';
import { state as internal } from 'lit/decorators.js';
import { ROLES, THEMES } from '../../src/core/styles/themes.js';
import { isAbsolute } from '../../src/publish/portable.js';
import { coloursFrom } from '../../src/publish/snippet/looks.js';
import { numberText } from '../parts/number.js';
import { StepElement } from '../parts/step-element.js';
import type { Look } from '../state/state.js';
import { lostPictures } from '../take/bundled.js';
import { TaskFailure } from '../worker/client.js';
import { GROUPS, type Group, pageOf, sampleOf, srcOf, VIEWS, type View } from './page-of.js';
import { runtimeAddress } from './runtime.js';
import { chosenOf, lookFor } from './shown.js';

/** Frames are not made anew for each key. In milliseconds. */
const PAUSE = 250;

/**
 * The look on its pages, side by side: phone and computer, light and dark, printed, and without a script.
 * @tagname workbench-previews
 */
export class WorkbenchPreviews extends StepElement {
  @internal() private pages: ReadonlyMap<View, string> | undefined;
  @internal() private trouble: 'nothing' | 'noRuntime' | undefined;
  /** All where there is room for them. */
  @internal() private group: Group = matchMedia('(min-width: 60rem)').matches ? 'all' : 'phone';
  #drawn: readonly unknown[] = [];
  #timer = 0;
  #sampled: readonly [shown: number, all: number] = [0, 0];
  /** Pictures whose addresses count from where nobody knows yet. */
  #lost = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult {
    const { look: words } = this.words;
    return html`
      <h3>${words.previews}</h3>
      <p class="note">${words.previewsAbout}</p>
      ${this.#renderGroups()}
      <div role="status">${this.trouble && html`<p class="trouble">${words[this.trouble]}</p>`}</div>
      ${this.pages ? this.#renderViews(this.pages) : this.trouble ? nothing : html`<p>${words.making}</p>`}
    `;
  }

  protected override updated(): void {
    const { feed, look, address, language } = this.state;
    const now = [feed, look, address, language];
    if (now.every((each, index) => each === this.#drawn[index])) return;
    const isFirst = this.#drawn.length === 0;
    this.#drawn = now;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#draw(), isFirst ? 0 : PAUSE);
  }

  #renderGroups(): TemplateResult {
    const { look: words } = this.words;
    return html`
      <fieldset class="groups">
        <legend>${words.show}</legend>
        ${GROUPS.map(
          (group) => html`
            <label>
              <input
                type="radio"
                name="preview-group"
                .checked=${group === this.group}
                @change=${() => {
                  this.group = group;
                }}
              />
              ${words.groups[group]}
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  #renderViews(pages: ReadonlyMap<View, string>): TemplateResult {
    const { look: words } = this.words;
    const views = VIEWS.filter(({ group }) => this.group === 'all' || group === this.group);
    const [shown, all] = this.#sampled;
    const say = (count: number) => numberText(count, this.state.language);
    return html`
      ${shown < all ? html`<p class="note">${words.sampled(say(shown), say(all))}</p>` : nothing}
 ${this.#lost ? html`<p class="note">${words.lost(say(this.#lost))}</p>` : nothing}
      <div class="previews" ?hidden=${this.trouble !== undefined}>
        ${views.map(
          (view) => html`
            <workbench-preview
              data-view=${view.name}
              .view=${view}
              .label=${words.views[view.name]}
              .page=${pages.get(view) ?? ''}
            ></workbench-preview>
          `,
        )}
      </div>
    `;
  }

  async #draw(): Promise<void> {
    const { feed, look: chosen, address } = this.state;
    const drawn = this.#drawn;
    const look = lookFor(feed, chosen);
    if (!look) return;
    const sample = sampleOf(feed, look, address);
    const { sentence } = this.words.look;
    try {
      const [runtime, snippet] = await Promise.all([runtimeAddress(), this.#snippet(look, sample)]);
      // A later edit has its own pages on the way.
      if (drawn !== this.#drawn) return;
      this.trouble = snippet ? undefined : 'nothing';
      if (!snippet) return;
      const around = { feed: sample, runtime, light: snippet.tag, sentence };
      this.#lost = isAbsolute(address) ? 0 : lostPictures(chosenOf(feed, look));
      this.#sampled = [sample.items.length, feed.items.length];
      this.pages = new Map(VIEWS.map((view) => [view, pageOf(look, { ...around, view })]));
    } catch (error) {
      if (!(error instanceof TaskFailure)) throw error;
      this.trouble = 'noRuntime';
    }
  }

  /** As the page's own feed has it: only its light content is shown. */
  #snippet({ kind, id, attributes }: Look, sample: object) {
    return this.context.workshop.run({
      what: 'snippet',
      text: JSON.stringify(sample),
      request: { kind, src: srcOf('', id), attributes },
      options: {
        scripts: { folder: '', integrity: {}, classic: true },
        embed: '',
        colours: coloursFrom(ROLES, THEMES.newsprint[0]),
        now: Date.now(),
      },
    });
  }
}
