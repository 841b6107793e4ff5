import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { content } from '../../core/content.js';
import { FeedController } from '../../core/feed-controller.js';
import { ItemElement } from '../../core/item-element.js';
import { contentLanguage } from '../../core/language.js';
import { itemIn } from '../../core/lookup.js';
import { PrintController } from '../../core/print.js';
import { MeetingController } from '../../core/visibility.js';
import { findItem, type Item, type Stat } from '../../feed/index.js';
import {
  type Figure,
  type FigureText,
  figureAt,
  figureSentence,
  figureText,
} from '../../format/index.js';
import { itemOf } from '../../items/index.js';
import { lengthOf } from '../../parts/length.js';
import { hasProvenance, provenance } from '../../parts/provenance.js';
import { series } from '../../parts/series.js';
import { staleMark, staleNote } from '../../parts/stale.js';
import { statOf } from '../../parts/stat.js';
import { statStyles } from '../../parts/stat.styles.js';
import { targetBar } from '../../parts/target.js';
import { countUp } from './count-up.js';
import { styles } from './stat.styles.js';

/** What decides over a figure without a feed. */
const FIGURE = [
  'item',
  'src',
  'value',
  'min',
  'max',
  'unit',
  'label',
  'qualifier',
  'period',
] as const;

/**
 * One figure with its unit, period and source, exact to the last digit.
 *
 * @summary A figure from a feed, or from its own attributes; counts up once when first met.
 * @tagname laoshan-stat
 * @example
 * <laoshan-stat src="feed.json#removed-stock">拆除存量违建102万平方米</laoshan-stat>
 *
 * @csspart label - What is counted.
 * @csspart value - The digits; in `layout="inline"` the whole figure.
 * @csspart unit - The unit, with 万 or "million".
 */
export class LaoshanStat extends ItemElement {
  static override get styles(): CSSResultGroup {
    return [super.styles, statStyles, styles];
  }

  /** The figure, for one without a feed: a decimal number. */
  @property() value: string | number | null = null;
  /** Lower end of a range. */
  @property() min: string | number | null = null;
  /** Upper end of a range. */
  @property() max: string | number | null = null;
  /** What the figure counts in. */
  @property() unit: string | null = null;
  /** What is counted. */
  @property() label: string | null = null;
  /** `exact` (default), `about`, `over` or `under`. */
  @property() qualifier: 'exact' | 'about' | 'over' | 'under' | null = null;
  /** The time the figure is of, in words. */
  @property() period: string | null = null;
  /** `compact` (default) shortens where no digit is lost; `standard` never does; `mixed` is 1亿2,345万, in Chinese. */
  @property() notation: 'compact' | 'standard' | 'mixed' | null = null;
  /** `block` (default), or `inline` for a figure within a sentence. */
  @property() layout: 'block' | 'inline' | null = null;

  protected readonly feed = new FeedController<Item>(this, {
    select: ({ feed }, fragment) => {
      const item = itemIn(feed, fragment, 'stat');
      return figureText(this.#figureOf(item._laoshan.stat ?? {}), this.words) && item;
    },
  });

  #stopCounting = () => {};
  /** Whether the reader or print has asked where the figure comes from. */
  #asked = false;

  constructor() {
    super();
    new MeetingController(this, () => this.#count());
    new PrintController(this, () => {
      this.#ask();
      this.performUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopCounting();
  }

  override render() {
    return this.feed.render({
      loading: content,
      empty: content,
      error: content,
      ready: (item) => this.frame(this.#renderStat(item)),
      stale: (item, at) => this.frame(this.#renderStat(item, at)),
    });
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (this.given === undefined && FIGURE.some((name) => changed.has(name))) {
      const raw = this.src == null ? itemOf(this) : undefined;
      this.feed.give(raw === undefined ? undefined : [raw], true);
    }
    return super.shouldUpdate(changed);
  }

  protected override willUpdate(): void {
    this.#stopCounting();
  }

  #renderStat(item: Item, staleSince?: number) {
    const { words, zone } = this;
    const { stat } = item._laoshan;
    const text = stat && figureText(this.#figureOf(stat), words);
    if (!text) return nothing;
    if (this.layout === 'inline') return this.#renderInline(text, staleSince);
    const lang = contentLanguage(this.declaredLanguages);
    const told = hasProvenance(item);
    return html`${statOf(item, text, { words, lang, source: told ? 'name' : 'link' })}
    ${targetBar(stat, words)} ${series(stat, words) ?? nothing}
    ${told ? this.#renderProvenance(item) : nothing}
    ${staleSince === undefined ? nothing : staleNote(staleSince, zone, words)}`;
  }

  #renderInline(text: FigureText, staleSince?: number) {
    const sentence = html`<span class="inline ${lengthOf(text)}" part="value">${figureSentence(text, this.words)}</span>`;
    return staleSince === undefined
      ? sentence
      : html`${sentence}${staleMark(staleSince, this.zone, this.words)}`;
  }

  #renderProvenance(item: Item) {
    const { words, zone } = this;
    const ids = item._laoshan.stat?.sum_of ?? [];
    const all = this.feed.loaded?.feed.items ?? [];
    const parts = ids.flatMap((id) => findItem(all, id) ?? []);
    const onToggle = () => this.#ask();
    return provenance(item, { words, zone, built: this.#asked, parts, onToggle });
  }

  #figureOf(stat: Stat): Figure {
    return { ...stat, notation: this.notation };
  }

  #ask(): void {
    this.#asked = true;
    this.requestUpdate();
  }

  #count(): void {
    const stat = this.item?._laoshan.stat;
    const reading = this.renderRoot.querySelector<HTMLElement>('.stat:not(.widest) > .reading');
    if (!stat || !reading) return;
    const { words } = this;
    const figure = this.#figureOf(stat);
    this.#stopCounting = countUp(reading, words.number.space, (progress) =>
      figureAt(figure, progress, words),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laoshan-stat': LaoshanStat;
  }
}
