import { type CSSResultGroup, html, nothing } from 'lit';
import { content } from '../../core/content.js';
import { FeedController } from '../../core/feed-controller.js';
import { ItemElement } from '../../core/item-element.js';
import { contentLanguage } from '../../core/language.js';
import { itemIn } from '../../core/lookup.js';
import type { Item } from '../../feed/index.js';
import { narrows, periodOf, type Row, rowsOf, sharesOf } from '../../items/index.js';
import { barCell, widthsOf } from '../../parts/bars.js';
import { barsStyles } from '../../parts/bars.styles.js';
import { figure } from '../../parts/figure.js';
import { heading } from '../../parts/heading.js';
import { headline } from '../../parts/headline.js';
import { ledgerStyles } from '../../parts/ledger.styles.js';
import { lengthOf } from '../../parts/length.js';
import { line } from '../../parts/line.js';
import { link } from '../../parts/link.js';
import { staleNote } from '../../parts/stale.js';
import { prose } from '../../parts/whole.js';
import { styles } from './tiers.styles.js';

/**
 * Counts in their order, each with its exact figure and a bar from one zero, as a real table.
 *
 * @summary Counts side by side as bars, or as a funnel with what is left of the first.
 * @tagname laoshan-tiers
 * @example
 * <laoshan-tiers src="feed.json#honours"><p>高新技术企业628家，专精特新企业509家</p></laoshan-tiers>
 *
 * @csspart title - The heading.
 * @csspart label - What a row counts.
 * @csspart value - The digits of its figure.
 * @csspart unit - Its unit, with 万 or "million".
 */
export class LaoshanTiers extends ItemElement {
  static override get styles(): CSSResultGroup {
    return [super.styles, ledgerStyles, barsStyles, styles];
  }

  protected readonly feed = new FeedController<Item>(this, {
    select: ({ feed }, fragment) => {
      const item = itemIn(feed, fragment, 'tiers');
      return this.#rowsOf(item, feed.items).some(({ text }) => text) ? item : undefined;
    },
  });

  override render() {
    return this.feed.render({
      loading: content,
      empty: content,
      error: content,
      ready: (item) => this.frame(this.#renderTiers(item)),
      stale: (item, at) =>
        this.frame([this.#renderTiers(item), staleNote(at, this.zone, this.words)]),
    });
  }

  #rowsOf({ _laoshan: { tiers = {} } }: Item, items: readonly Item[]) {
    return rowsOf(tiers, items, this.words);
  }

  /** Roles said out loud, because older engines forget those of a table whose rows are laid out as lines. */
  #renderTiers(item: Item) {
    const { words } = this;
    const rows = this.#rowsOf(item, this.feed.loaded?.feed.items ?? []);
    const funnel = item._laoshan.tiers?.shape === 'funnel' && narrows(rows);
    const widths = widthsOf(rows);
    const shares = funnel ? sharesOf(rows, words) : [];
    const period = periodOf(rows);
    return html`<div class="tiers" lang=${contentLanguage(this.declaredLanguages)}>
      ${this.#renderTitle(item)}
      <table
        role="table"
        class=${funnel ? 'funnel' : nothing}
        aria-labelledby=${item.title ? 'title' : nothing}
      >
        <tbody role="rowgroup">
          ${rows.map((row, index) => this.#renderRow(row, period, widths[index], shares[index]))}
        </tbody>
      </table>
      ${this.#renderNotes(item, period, shares.some(Boolean))}
    </div>`;
  }

  #renderTitle({ title, url, external_url, language }: Item) {
    if (!title) return nothing;
    const name = headline(title, language ?? this.words.locale);
    return html`<div id="title">${heading(this.headingLevel, link(url ?? external_url, name))}</div>`;
  }

  #renderRow(row: Row, said?: string, width?: string, share?: string) {
    const { words } = this;
    const { label, text, value, period, computed } = row;
    const notes = [period !== said && period, computed && words.stat.computed].filter(Boolean);
    return html`<tr role="row">
      <th class="what" role="rowheader" scope="row"
        ><bdi part="label">${label}</bdi> ${notes.map((note) => html`<bdi class="note">${note}</bdi> `)}</th
      >
      <td class="sum ${text ? lengthOf(text) : 'note'}" role="cell">
        ${text ? figure(text, words) : words.tiers.noData}
      </td>
      ${barCell(width, value)}
      ${share === undefined ? nothing : html`<td class="share note" role="cell">${share}</td>`}
    </tr>`;
  }

  #renderNotes(
    { summary, _laoshan: { source } }: Item,
    period: string | undefined,
    shares: boolean,
  ) {
    const { stat, tiers } = this.words;
    return html`${summary ? html`<p class="note" dir="auto">${prose(summary)}</p>` : nothing}
    ${line([
      period,
      source?.name && link(source.url, html`${stat.source}<bdi>${source.name}</bdi>`),
      shares && tiers.whole,
    ])}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laoshan-tiers': LaoshanTiers;
  }
}
