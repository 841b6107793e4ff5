import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { content } from '../../core/content.js';
import { FeedController } from '../../core/feed-controller.js';
import { ItemsElement } from '../../core/items-element.js';
import { contentLanguage } from '../../core/language.js';
import type { Item } from '../../feed/index.js';
import { canonicalLocale, figureText } from '../../format/index.js';
import { commonSource } from '../../items/index.js';
import { columnsFor } from '../../parts/columns.js';
import { columnsStyles } from '../../parts/columns.styles.js';
import { staleNote } from '../../parts/stale.js';
import { sourceOf, statOf } from '../../parts/stat.js';
import { statStyles } from '../../parts/stat.styles.js';
import { select } from './figures.js';
import { styles } from './stats.styles.js';

/** More columns than these leave a figure no room. */
const COLUMNS = 4;

/**
 * A set of figures side by side, each as `laoshan-stat` says it; a source that they share is told once.
 *
 * @summary Figures of a feed as a list: all, those with a tag, or those named.
 * @tagname laoshan-stats
 * @example
 * <laoshan-stats src="feed.json" of="removed-stock cases-closed"><p>拆除存量违建102万平方米，办结违建问题1,980件</p></laoshan-stats>
 *
 * @csspart item - One figure with all that is said of it.
 * @csspart label - What is counted.
 * @csspart value - The digits.
 * @csspart unit - The unit, with 万 or "million".
 */
export class LaoshanStats extends ItemsElement {
  static override get styles(): CSSResultGroup {
    return [super.styles, statStyles, columnsStyles, styles];
  }

  /** Shows only the figures that have this tag. */
  @property() tag: string | null = null;
  /** The ids of the figures to show, in this order, a space between two. */
  @property() of: string | null = null;

  protected readonly feed = new FeedController<readonly Item[]>(this, {
    select: ({ feed }, fragment) => {
      const items = select(feed, fragment, this)?.filter(
        ({ _laoshan: { stat } }) => stat && figureText(stat, this.words),
      );
      return items?.length ? items : undefined;
    },
  });

  override render() {
    return this.feed.render({
      loading: content,
      empty: content,
      error: content,
      ready: (items) => this.frame(this.#renderStats(items)),
      stale: (items, at) =>
        this.frame([this.#renderStats(items), staleNote(at, this.zone, this.words)]),
    });
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (this.hasUpdated && (changed.has('tag') || changed.has('of'))) this.feed.forget();
    return super.shouldUpdate(changed);
  }

  #renderStats(items: readonly Item[]) {
    const { words } = this;
    const source = commonSource(items);
    return html`<div lang=${contentLanguage(this.declaredLanguages)}>
      <ul class="stats" role="list" data-columns=${columnsFor(items.length, COLUMNS)}>
        ${items.map((item) => this.#renderStat(item, !source))}
      </ul>
      ${source ? html`<p class="source note">${sourceOf(source, words, true)}</p>` : nothing}
    </div>`;
  }

  #renderStat(item: Item, sourced: boolean) {
    const { words } = this;
    const { stat } = item._laoshan;
    const text = stat && figureText(stat, words);
    if (!text) return nothing;
    const lang = canonicalLocale(item.language) ?? nothing;
    return html`<li part="item">
      ${statOf(item, text, { words, lang, source: sourced ? 'link' : 'none' })}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laoshan-stats': LaoshanStats;
  }
}
