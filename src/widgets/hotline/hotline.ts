import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { content } from '../../core/content.js';
import { FeedController } from '../../core/feed-controller.js';
import { ItemsElement } from '../../core/items-element.js';
import { contentLanguage } from '../../core/language.js';
import { RouteController } from '../../core/route.js';
import { findItem, type Item } from '../../feed/index.js';
import { caseOf } from '../../parts/case.js';
import { caseStyles } from '../../parts/case.styles.js';
import { staleNote } from '../../parts/stale.js';
import { CasesController } from './cases.js';
import { filterButtons, moreCases, shownText } from './controls.js';
import { styles } from './hotline.styles.js';
import { type Filter, matching, select } from './reports.js';

/** Cases on show at first, where the page asks for no number of its own. */
const PAGE = 20;

/**
 * Hotline reports with their status and answers. The page's own address opens one: `#report-bins`.
 *
 * @summary Hotline reports, what was answered, and how each of them stands.
 * @tagname laoshan-hotline
 * @example
 * <laoshan-hotline src="feed.json" filters="status"><p>学校对面垃圾桶扎堆：已答复。</p></laoshan-hotline>
 *
 * @csspart item - One report.
 * @csspart title - Its heading.
 * @csspart status - Its status, as shape and word.
 */
export class LaoshanHotline extends ItemsElement {
  static override get styles(): CSSResultGroup {
    return [super.styles, styles, caseStyles];
  }

  /** Shows only the reports that have this tag. */
  @property() tag: string | null = null;
  /** `none` (default), `status` (buttons that choose answered or unanswered reports) or `all` (every filter there is). */
  @property() filters: 'none' | 'status' | 'all' | null = null;
  /** How many reports are on show at first, and how many each "show more" adds: a whole number from 1. */
  @property({ attribute: 'page-size', converter: Number }) pageSize = PAGE;

  protected readonly feed = new FeedController<readonly Item[]>(this, {
    select: ({ feed }, fragment) => select(feed.items, fragment, this.tag),
  });

  #filter: Filter = 'all';
  /** Cases that the reader asked for beyond the first page. */
  #more = 0;
  /** What the reader's last choice has done, in words; none once the address has undone it. */
  #message = '';
  readonly #cases = new CasesController(this, () => this.performUpdate());
  /** The case that the page's address names. */
  #current: string | undefined;

  constructor() {
    super();
    new RouteController(this, (fragment) => this.#follow(fragment));
  }

  override render() {
    return this.feed.render({
      loading: content,
      empty: content,
      error: content,
      ready: () => this.frame(this.#renderHotline()),
      stale: (_items, at) => this.frame(this.#renderHotline(at)),
    });
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (this.hasUpdated && changed.has('tag')) this.feed.forget();
    return super.shouldUpdate(changed);
  }

  #renderHotline(staleSince?: number) {
    const { words, items } = this;
    const cases = this.#matching;
    const shown = cases.slice(0, this.#size + this.#more);
    return html`<div class="hotline">
        ${this.#filtered ? filterButtons(items, this.#filter, words, this.#onFilter) : nothing}
        <p role="status" class="hidden">${this.#message}</p>
        ${shown.length ? this.#renderCases(shown) : html`<p>${words.hotline.none}</p>`}
        ${shown.length < items.length ? this.#renderMore(shown.length, cases.length) : nothing}
      </div>
      ${staleSince === undefined ? nothing : staleNote(staleSince, this.zone, words)}`;
  }

  #renderCases(items: readonly Item[]) {
    const { words, zone, headingLevel: level } = this;
    return html`<ul role="list" class="cases" lang=${contentLanguage(this.declaredLanguages)}>
      ${items.map((item) => {
        const current = this.#current === item.id;
        return html`<li part="item">
          ${caseOf(item, { words, zone, level, current, ...this.#cases.optionsFor(item.id) })}
        </li>`;
      })}
    </ul>`;
  }

  #renderMore(shown: number, matching: number) {
    const { words } = this;
    const next = Math.min(this.#size, matching - shown);
    const text = shownText(shown, this.items.length, words);
    return moreCases(text, next, words, () => this.#onMore(shown));
  }

  get #size(): number {
    return Number.isInteger(this.pageSize) && this.pageSize > 0 ? this.pageSize : PAGE;
  }

  get #filtered(): boolean {
    return this.filters === 'status' || this.filters === 'all';
  }

  get #matching(): readonly Item[] {
    return matching(this.items, this.#filtered ? this.#filter : 'all');
  }

  #onFilter = (filter: Filter): void => {
    this.#filter = filter;
    this.#more = 0;
    this.#tell();
  };

  async #onMore(shown: number): Promise<void> {
    this.#more += this.#size;
    this.#tell();
    await this.updateComplete;
    if (!this.renderRoot.querySelector('.more > button')) this.#titleAt(shown)?.focus();
  }

  /** Has the status message say what the reader's choice has done. */
  #tell(): void {
    const { words } = this;
    const { length } = this.#matching;
    const shown = Math.min(length, this.#size + this.#more);
    this.#message = words.hotline.filtered(
      words.hotline.filters[this.#filter],
      shownText(shown, this.items.length, words),
    );
    this.requestUpdate();
  }

  /** Opens the case that the page's address names, whatever hides it. */
  #follow(fragment: string): boolean {
    const item = findItem(this.items, fragment);
    if (item || this.#current) this.requestUpdate();
    this.#current = item?.id;
    if (!item) return false;
    if (!this.#matching.includes(item)) this.#filter = 'all';
    const index = this.#matching.indexOf(item);
    this.#more = Math.max(this.#more, index + 1 - this.#size);
    this.#cases.open(item.id);
    this.#message = '';
    void this.updateComplete.then(() => {
      const title = this.#titleAt(index);
      title?.closest('li')?.scrollIntoView({ behavior: 'instant' });
      title?.focus({ preventScroll: true });
    });
    return true;
  }

  /** The heading of a case, ready to take the focus. */
  #titleAt(index: number): HTMLElement | undefined {
    const title = this.renderRoot.querySelectorAll<HTMLElement>('.case > .title')[index];
    if (title) title.tabIndex = -1;
    return title;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laoshan-hotline': LaoshanHotline;
  }
}
