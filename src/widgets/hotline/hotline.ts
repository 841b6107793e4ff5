import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { content } from '../../core/content.js';
import { FeedController } from '../../core/feed-controller.js';
import { ItemsElement } from '../../core/items-element.js';
import { contentLanguage } from '../../core/language.js';
import { itemIn } from '../../core/lookup.js';
import { isPlain, PagingController } from '../../core/paging.js';
import { RouteController } from '../../core/route.js';
import { findItem, type Item } from '../../feed/index.js';
import { reportsOn } from '../../items/index.js';
import { barsStyles } from '../../parts/bars.styles.js';
import { caseOf } from '../../parts/case.js';
import { caseStyles } from '../../parts/case.styles.js';
import { columnsStyles } from '../../parts/columns.styles.js';
import { ledgerStyles } from '../../parts/ledger.styles.js';
import { staleNote } from '../../parts/stale.js';
import { CasesController } from './cases.js';
import { controls, moreCases, toldText } from './controls.js';
import { finderStyles } from './controls.styles.js';
import { Desk } from './desk.js';
import { styles } from './hotline.styles.js';
import { caseList } from './list.js';
import { scoreStyles } from './score.styles.js';
import { scoreOf } from './score-table.js';

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
 * @csspart value - The digits of a figure of the score.
 * @csspart unit - Its unit.
 */
export class LaoshanHotline extends ItemsElement {
  static override get styles(): CSSResultGroup {
    return [
      super.styles,
      styles,
      caseStyles,
      finderStyles,
      ledgerStyles,
      columnsStyles,
      barsStyles,
      scoreStyles,
    ];
  }

  /** Shows only the reports that have this tag. */
  @property() tag: string | null = null;
  /** `none` (default), `status` (buttons that choose answered or unanswered reports) or `all` (every filter there is). */
  @property() filters: 'none' | 'status' | 'all' | null = null;
  /** How many reports are on show at first, and how many each "show more" adds: a whole number from 1. */
  @property({ attribute: 'page-size', converter: Number }) pageSize = 20;
  /** How many bytes of the feed may be read; 1 MiB where the page states no number from 1. */
  @property({ attribute: 'max-bytes', converter: Number }) maxBytes: number | null = null;
  /** `none` (default) or `all`: above the list, how many reports were answered, closed on time and found satisfactory, counted from them. */
  @property() score: 'none' | 'all' | null = null;

  protected readonly feed = new FeedController<readonly Item[]>(this, {
    select: ({ feed }, fragment) => {
      const pages = this.#paging.pagesOf(fragment ? undefined : feed);
      return fragment ? [itemIn(feed, fragment, 'report')] : reportsOn(pages, this.tag);
    },
  });

  readonly #paging = new PagingController(this, this.feed);
  readonly #desk = new Desk(
    this,
    () => {
      const { items, zone, filters, score, pageSize } = this;
      return { items, zone, filters, score, pageSize };
    },
    () => {
      // What the reader does now makes an earlier failure old news.
      this.#paging.failed = false;
      return toldText(this.#desk, this.#paging.next, this.words);
    },
  );
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
    const { words, filters } = this;
    const [desk, paging] = [this.#desk, this.#paging];
    return html`<div class="hotline">
        ${this.#renderScore()} ${controls(desk, filters, words, this.#onClear)}
        ${this.#renderCases(desk.shown)} ${moreCases(desk, paging, words, this.#onMore)}
        <p role="status" class=${paging.failed ? 'note' : 'hidden'}
          >${paging.failed ? words.articles.failed : desk.message}</p
        >
      </div>
      ${staleSince === undefined ? nothing : staleNote(staleSince, this.zone, words)}`;
  }

  /** Its formulas are kept as a case's details are, under the id that no case has. */
  #renderScore() {
    const { score } = this.#desk;
    const partial = !!this.#paging.next;
    return score
      ? scoreOf(score, { words: this.words, partial, ...this.#cases.optionsFor('') })
      : nothing;
  }

  #renderCases(items: readonly Item[]) {
    const { words, zone, headingLevel: level } = this;
    return caseList(items, contentLanguage(this.declaredLanguages), (item, role) => {
      const current = this.#current === item.id;
      const options = { words, zone, level, current, ...this.#cases.optionsFor(item.id) };
      return caseOf(item, options, role);
    });
  }

  #onMore = async (event: MouseEvent): Promise<void> => {
    const control = (event.target as Element).closest('a,button');
    const before = this.#desk.shown.length;
    if (!control || (control.matches('a') && !(await this.#onNextPage(event)))) return;
    this.#desk.showMore();
    await this.updateComplete;
    if (!control.isConnected) this.#titleAt(before)?.focus();
  };

  /** Whether a click on the link to the feed's next page has brought it. */
  async #onNextPage(event: MouseEvent): Promise<boolean> {
    if (!isPlain(event)) return false;
    event.preventDefault();
    const { count } = this.#desk;
    const enough = () => this.updateComplete.then(() => this.#desk.count > count);
    return (await this.#paging.loadUntil(enough)) && !this.#paging.failed;
  }

  #onClear = async (): Promise<void> => {
    this.#desk.reset();
    this.#desk.tell();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('input,button')?.focus();
  };

  /** Opens the case that the page's address names, whatever hides it. */
  #follow(fragment: string): boolean {
    const item = findItem(this.items, fragment);
    if (item || this.#current) this.requestUpdate();
    this.#current = item?.id;
    if (!item) return false;
    const index = this.#desk.reveal(item);
    this.#cases.open(item.id);
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
