import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { type Messages, messagesFor } from '../messages/index.js';
import { BakedRoot } from './baked.js';
import { MinuteController } from './clock.js';
import type { FeedController, State } from './feed-controller.js';
import { GuardedElement } from './guarded.js';
import { languageOf } from './language.js';
import { adopt } from './sheets.js';
import { base } from './styles/base.js';
import { type Theme, themes } from './styles/themes.js';

/**
 * What all our elements are: light content until data comes, two layers of style, one language.
 *
 * @attr {string} lang - Language of the words and numbers; otherwise the feed's, then the page's.
 * @attr {'loading' | 'ready' | 'empty' | 'stale' | 'error'} state - Read-only, for the page's styles.
 * @slot - The content as the editor wrote it: on show until the feed has brought something better.
 * @cssprop [--laoshan-paper=#fbf7ef] - Background; set it together with the ink. Dark pages have colours of their own.
 * @cssprop [--laoshan-panel=#f3ecdf] - Ground of monograms, of the report that the address names, of a picture still to come.
 * @cssprop [--laoshan-ink=#1c1814] - Text, figures and the focus outline.
 * @cssprop [--laoshan-ink-2=#4f463c] - Second text: notes, byline, caption; bars.
 * @cssprop [--laoshan-accent=#872318] - Kicker, links, monograms and the current mark.
 * @cssprop [--laoshan-on-accent=#fffaf3] - Text on the accent.
 * @cssprop [--laoshan-rule=#d9cfbf] - Hairlines.
 * @cssprop [--laoshan-edge=#877a68] - Borders of controls, axes of bars, and the bar beside progress.
 * @cssprop [--laoshan-todo=#1b4a89] - Status of a report that nobody has answered.
 * @cssprop [--laoshan-doing=#6c4100] - Status of a report in progress.
 * @cssprop [--laoshan-done=#17572f] - Status of an answered report, the bar beside the answer, and the sign of who has spoken.
 * @cssprop [--laoshan-overdue=#981914] - A report whose expected date has passed.
 * @cssprop [--laoshan-live=#a8201a] - Ground of the mark of who is speaking.
 * @cssprop [--laoshan-on-live=#ffffff] - Text on that mark.
 * @cssprop [--laoshan-font-serif='Noto Serif SC', …] - Typefaces of headlines and figures.
 * @cssprop [--laoshan-font-sans=-apple-system, …] - Typefaces of all other text.
 * @cssprop [--laoshan-padding=0.9em] - Room between the outer edge and the content.
 * @cssprop [--laoshan-underline=transparent] - Underline of headlines that are links; it is always on under the pointer.
 * @cssprop [--laoshan-elder=initial] - A space turns elder mode on for all elements inside, as `dist/themes/elder.css` does for a page.
 * @fires {LaoshanLoadEvent} laoshan-load - New data has been drawn.
 * @fires {LaoshanErrorEvent} laoshan-error - Nothing new could be drawn; `code` and `message` say why.
 */
export abstract class LaoshanElement<T> extends GuardedElement {
  static override get styles(): CSSResultGroup {
    return [themes, base];
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Address of the feed and, after `#`, of an item in it. */
  @property() src: string | null = null;
  /** Level of the element's headings: a whole number from 2 to 6. */
  @property({ attribute: 'heading-level', converter: (text) => Number(text) || 3 })
  headingLevel: 2 | 3 | 4 | 5 | 6 = 3;
  /** `newsprint` (default), `civic`, `coast` or `mono`; and `light` or `dark`, whatever the page's `color-scheme` is. */
  @property() theme: Theme | null = null;
  /** `elder` for larger text and targets, more contrast and no motion; `standard` for none of it on a page that has it. */
  @property() mode: 'elder' | 'standard' | null = null;
  /** Whether cookies go with the request for the feed: `omit` or `same-origin`. */
  @property() credentials: 'omit' | 'same-origin' | null = 'omit';

  protected abstract override readonly feed: FeedController<T>;
  readonly #baked = new BakedRoot(this);

  constructor() {
    super();
    new MinuteController(this, () => this.state === 'stale');
  }

  /** `loading`, `ready`, `empty`, `stale` or `error`. */
  get state(): State {
    return this.feed.state;
  }

  /** Asks for the feed again; what is on show stays until an answer has come. */
  reload(): Promise<void> {
    return this.feed.reload();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.createRenderRoot();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adopt(root, (this.constructor as typeof LaoshanElement).elementStyles.map(String));
    return root;
  }

  protected override shouldUpdate(_changed: PropertyValues<this>): boolean {
    this.feed.sync();
    return !this.#baked.stays(this, this.state);
  }

  /** The languages that the content states, the nearer first. */
  protected get declaredLanguages(): readonly (string | undefined)[] {
    return [this.feed.loaded?.feed.language];
  }

  protected get words(): Messages {
    return messagesFor(languageOf(this, this.declaredLanguages));
  }

  /** The zone that the feed's dates are in. */
  protected get zone(): string {
    return this.feed.loaded?.feed._laoshan.time_zone ?? '';
  }

  /** The inner layer: nothing of the page's style passes it but its custom properties. */
  protected frame(content: unknown): TemplateResult {
    const language = languageOf(this, this.declaredLanguages);
    const [theme, mode] = [this.theme ?? nothing, this.mode ?? nothing];
    return html`<div class="laoshan" lang=${language} data-theme=${theme} data-mode=${mode}>${content}</div>`;
  }
}
