import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { content } from '../../core/content.js';
import { FeedController } from '../../core/feed-controller.js';
import { ItemsElement } from '../../core/items-element.js';
import { contentLanguage } from '../../core/language.js';
import { itemIn } from '../../core/lookup.js';
import { isPlain, PagingController } from '../../core/paging.js';
import type { Item } from '../../feed/index.js';
import { canonicalLocale, digitsOf } from '../../format/index.js';
import { STORIES, sizeOf, storiesOn } from '../../items/index.js';
import { link } from '../../parts/link.js';
import { staleNote } from '../../parts/stale.js';
import { story } from '../../parts/story.js';
import { storyStyles } from '../../parts/story.styles.js';
import { styles } from './articles.styles.js';
import { columnsFor } from './columns.js';

/**
 * The newest stories of a feed, in columns or as a list. "More" brings the feed's next page.
 *
 * @summary The newest stories of any JSON Feed.
 * @tagname laoshan-articles
 * @example
 * <laoshan-articles src="feed.json" tag="park"><ul><li><a href="park.html">十七栋楼，一个创新园</a></li></ul></laoshan-articles>
 *
 * @csspart item - One story.
 * @csspart title - Its headline.
 * @csspart status - That it was retracted.
 */
export class LaoshanArticles extends ItemsElement {
  static override get styles(): CSSResultGroup {
    return [super.styles, storyStyles, styles];
  }

  /** Shows only the stories that have this tag. */
  @property() tag: string | null = null;
  /** How many stories are on show until the reader asks for more: a whole number from 1. */
  @property({ converter: Number }) limit = STORIES;
  /** `grid` (cards in columns) or `list` (rows with a small picture). */
  @property({ converter: (text) => (text === 'list' ? text : 'grid') })
  layout: 'grid' | 'list' = 'grid';

  protected readonly feed = new FeedController<readonly Item[]>(this, {
    select: ({ feed }, fragment) => {
      const pages = this.#paging.pagesOf(fragment ? undefined : feed);
      return fragment ? [itemIn(feed, fragment, 'article')] : storiesOn(pages, this.tag);
    },
  });

  readonly #paging = new PagingController(this, this.feed);
  readonly #failed = new Set<string>();
  /** The reader asked for more than the page did. */
  #all = false;
  /** What the reader's last click has brought, in words. */
  #message = '';

  override render() {
    return this.feed.render({
      loading: content,
      empty: content,
      error: content,
      ready: () => this.frame(this.#renderStories()),
      stale: (_items, at) => this.frame(this.#renderStories(at)),
    });
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (this.hasUpdated && changed.has('tag')) this.feed.forget();
    if (changed.has('tag') || changed.has('src') || changed.has('limit')) {
      this.#all = false;
      this.#message = '';
    }
    return super.shouldUpdate(changed);
  }

  #renderStories(staleSince?: number) {
    const { items, words } = this;
    const { failed } = this.#paging;
    const shown = items.slice(0, this.#shown);
    return html`<div>
        ${this.#renderList(shown)} ${this.#renderMore(shown.length)}
        <p role="status" class=${failed ? 'note' : 'hidden'}
          >${failed ? words.articles.failed : this.#message}</p
        >
      </div>
      ${staleSince === undefined ? nothing : staleNote(staleSince, this.zone, words)}`;
  }

  #renderList(items: readonly Item[]) {
    const columns = columnsFor(Math.min(this.#size, items.length));
    return html`<ul role="list" class="stories ${this.layout}" lang=${contentLanguage(this.declaredLanguages)} data-columns=${columns}>
      ${items.map((item) => html`<li part="item">${this.#renderStory(item)}</li>`)}
    </ul>`;
  }

  #renderStory(item: Item) {
    return story(item, {
      words: this.words,
      zone: this.zone,
      level: this.headingLevel,
      layout: this.layout === 'list' ? 'row' : 'card',
      language: canonicalLocale(item.language) ?? nothing,
      authors: this.feed.loaded?.feed.authors ?? [],
      failed: this.#failed,
      onPictureError: (image) => this.#onPictureError(image),
    });
  }

  /** Its link leads on without us too: to the next page of the feed, or to the feed's own site. */
  #renderMore(shown: number) {
    const { next, loading } = this.#paging;
    const { length } = this.items;
    const { articles } = this.words;
    if (!next && shown === length) return nothing;
    const address = next ?? this.feed.loaded?.feed.home_page_url;
    const [some, all] = [shown, length].map((count) => digitsOf(`${count}`, this.words));
    return html`<p class="more note" @click=${this.#onMore}>
      ${next ? nothing : html`<span>${articles.shown(some ?? '', all ?? '')}</span>`}
      ${address ? link(address, loading ? articles.loading : articles.more) : nothing}
    </p>`;
  }

  get #size(): number {
    return sizeOf(this.limit, STORIES);
  }

  /** How many stories are on show. */
  get #shown(): number {
    return Math.min(this.items.length, this.#all ? Infinity : this.#size);
  }

  #onMore = async (event: MouseEvent): Promise<void> => {
    const ours = this.#paging.next && (event.target as Element).closest('a');
    if (!ours || !isPlain(event)) return;
    event.preventDefault();
    const before = this.#shown;
    const { length } = this.items;
    if (!(await this.#paging.loadUntil(async () => this.items.length > length))) return;
    this.#all = true;
    this.#message = this.words.articles.shown(digitsOf(`${this.#shown}`, this.words), '');
    this.requestUpdate();
    await this.updateComplete;
    if (!this.renderRoot.querySelector('.more a')) this.#focusAt(before);
  };

  /** The first story that came, where the link that had the focus is gone. */
  #focusAt(index: number): void {
    const title = this.renderRoot.querySelectorAll<HTMLElement>('.article .title')[index];
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  }

  #onPictureError(image: string): void {
    this.#failed.add(image);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laoshan-articles': LaoshanArticles;
  }
}
