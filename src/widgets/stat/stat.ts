import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { content } from '../../core/content.js';
import { FeedFailure } from '../../core/failure.js';
import { FeedController } from '../../core/feed-controller.js';
import { ItemElement } from '../../core/item-element.js';
import { contentLanguage } from '../../core/language.js';
import { MeetingController } from '../../core/visibility.js';
import { findItem, type Item } from '../../feed/index.js';
import { type FigureText, figureAt, figureSentence, figureText } from '../../format/index.js';
import { figure } from '../../parts/figure.js';
import { lengthOf } from '../../parts/length.js';
import { link } from '../../parts/link.js';
import { staleMark, staleNote } from '../../parts/stale.js';
import { itemOf } from './attributes.js';
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
    return [super.styles, styles];
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
  /** `block` (default), or `inline` for a figure within a sentence. */
  @property() layout: 'block' | 'inline' | null = null;

  protected readonly feed = new FeedController<Item>(this, {
    select: ({ feed }, fragment) => {
      const item = findItem(feed.items, fragment);
      if (!item?._laoshan.stat) throw new FeedFailure('no-item', fragment ? { id: fragment } : {});
      return figureText(item._laoshan.stat, this.words) && item;
    },
  });

  #stopCounting = () => {};

  constructor() {
    super();
    new MeetingController(this, () => this.#count());
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

  /** Named as a paragraph, because Chromium forgets that of one whose children are laid out as blocks. */
  #renderStat(item: Item, staleSince?: number) {
    const { stat } = item._laoshan;
    const text = stat && figureText(stat, this.words);
    if (!text) return nothing;
    if (this.layout === 'inline') return this.#renderInline(text, staleSince);
    return html`<p role="paragraph" class="stat ${lengthOf(text)}">
        ${this.#renderLabel(item)} <span class="reading">${figure(text, this.words)}</span>
        ${this.#renderNote(item)}
      </p>
      ${staleSince === undefined ? nothing : staleNote(staleSince, this.zone, this.words)}`;
  }

  #renderInline(text: FigureText, staleSince?: number) {
    const sentence = html`<span class="inline ${lengthOf(text)}" part="value">${figureSentence(text, this.words)}</span>`;
    return staleSince === undefined
      ? sentence
      : html`${sentence}${staleMark(staleSince, this.zone, this.words)}`;
  }

  #renderLabel({ title, _laoshan }: Item) {
    const label = _laoshan.stat?.label ?? title;
    return label
      ? html`<span class="label" part="label" lang=${contentLanguage(this.declaredLanguages)} dir="auto">${label}</span>`
      : nothing;
  }

  #renderNote({ _laoshan: { stat, source } }: Item) {
    const { words } = this;
    const parts = [
      stat?.period,
      source?.name && link(source.url, html`${words.stat.source}<bdi>${source.name}</bdi>`),
      stat?.computed && words.stat.computed,
    ].filter(Boolean);
    if (!parts.length) return nothing;
    return html`<span class="note">${parts.map((part) => html`<bdi>${part}</bdi> `)}</span>`;
  }

  #count(): void {
    const stat = this.item?._laoshan.stat;
    const value = this.renderRoot.querySelector<HTMLElement>('.reading > .value');
    if (!stat || !value) return;
    const { words } = this;
    this.#stopCounting = countUp(value, (progress) => figureAt(stat, progress, words));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laoshan-stat': LaoshanStat;
  }
}
