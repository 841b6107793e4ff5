import { type CSSResultGroup, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { content } from '../../core/content.js';
import { FeedFailure } from '../../core/failure.js';
import { FeedController } from '../../core/feed-controller.js';
import { ItemElement } from '../../core/item-element.js';
import { contentLanguage } from '../../core/language.js';
import { findItem, type Item, kindOf, resolveLink } from '../../feed/index.js';
import { byline } from '../../parts/byline.js';
import { itemDate } from '../../parts/date.js';
import { heading } from '../../parts/heading.js';
import { headline } from '../../parts/headline.js';
import { link } from '../../parts/link.js';
import { picture } from '../../parts/picture.js';
import { staleNote } from '../../parts/stale.js';
import { prose } from '../../parts/whole.js';
import { styles } from './article.styles.js';
import { readingOf } from './reading.js';

/** How a card is set. */
export type ArticleLayout = 'card' | 'row' | 'hero' | 'text';

/**
 * One story as a card: kicker, headline, summary, byline and picture. The headline is its one link.
 *
 * @summary A story from any JSON Feed; without an item in its address, the newest.
 * @tagname laoshan-article
 * @example
 * <laoshan-article src="feed.json#park"><h3><a href="park.html">十七栋楼，一个创新园</a></h3></laoshan-article>
 *
 * @csspart title - The headline.
 */
export class LaoshanArticle extends ItemElement {
  static override get styles(): CSSResultGroup {
    return [super.styles, styles];
  }

  /** `card`, `row` (small picture), `hero` (lead story) or `text` (no picture). */
  @property({ converter: (text) => (/^(row|hero|text)$/.test(text ?? '') ? text : 'card') })
  layout: ArticleLayout = 'card';

  /** Address of the picture that could not be loaded. */
  #failed: string | undefined;

  protected readonly feed = new FeedController<Item>(this, {
    select({ feed: { items } }, fragment) {
      if (!fragment) return items.find((item) => kindOf(item) === 'article');
      const item = findItem(items, fragment);
      if (!item) throw new FeedFailure('no-item', { id: fragment });
      return item;
    },
  });

  override render() {
    return this.feed.render({
      loading: content,
      empty: content,
      error: content,
      ready: (item) => this.frame(this.#renderArticle(item)),
      stale: (item, at) =>
        this.frame([this.#renderArticle(item), staleNote(at, this.zone, this.words)]),
    });
  }

  #renderArticle(item: Item) {
    const { headline: title, summary } = readingOf(item, this.words.article.untitled);
    const pictured = item.image && this.layout !== 'text';
    return html`<article class="article ${pictured ? 'pictured' : ''}" lang=${contentLanguage(this.declaredLanguages)} data-layout=${this.layout}>
      <div class="text">
        ${this.#renderKicker(item)} ${this.#renderTitle(item, title)}
        ${summary ? html`<p class="summary" dir="auto">${prose(summary)}</p>` : nothing}
        ${this.#renderByline(item)}
      </div>
      ${pictured ? this.#renderPicture(item) : nothing}
    </article>`;
  }

  #renderKicker({ _laoshan: { kicker } }: Item) {
    return kicker ? html`<p class="kicker" dir="auto">${kicker}</p>` : nothing;
  }

  /** The story's own address, or the one that the editor gave it in the light content. */
  #renderTitle({ url, external_url, language }: Item, title: string) {
    const written = this.querySelector('a')?.href ?? '';
    const address = url ?? external_url ?? resolveLink(written, document.baseURI);
    const words = headline(title, language ?? this.words.locale);
    return heading(this.headingLevel, link(address, words));
  }

  #renderByline(item: Item) {
    const { words } = this;
    const authors = item.authors.length ? item.authors : (this.feed.loaded?.feed.authors ?? []);
    const date = itemDate(item, this.zone, words.locale);
    if (!authors.length && date === nothing) return nothing;
    return html`<p class="byline note">${byline(authors, words)}${date}</p>`;
  }

  #renderPicture(item: Item) {
    return picture(item, {
      failed: this.#failed === item.image,
      missing: this.words.article.pictureMissing,
      onError: () => this.#onPictureError(item.image),
    });
  }

  #onPictureError(image: string | undefined): void {
    this.#failed = image;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laoshan-article': LaoshanArticle;
  }
}
