import { type CSSResultGroup, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { content } from '../../core/content.js';
import { FeedFailure } from '../../core/failure.js';
import { FeedController } from '../../core/feed-controller.js';
import { ItemElement } from '../../core/item-element.js';
import { contentLanguage } from '../../core/language.js';
import { findItem, type Item, kindOf, resolveLink } from '../../feed/index.js';
import { keyFigures } from '../../items/index.js';
import { ledger } from '../../parts/ledger.js';
import { ledgerStyles } from '../../parts/ledger.styles.js';
import { staleNote } from '../../parts/stale.js';
import { type StoryLayout, story } from '../../parts/story.js';
import { storyStyles } from '../../parts/story.styles.js';

/** How a card is set. */
export type ArticleLayout = StoryLayout;

/**
 * One story as a card: kicker, headline, summary, byline and picture. The headline is its one link.
 *
 * @summary A story from any JSON Feed; without an item in its address, the newest.
 * @tagname laoshan-article
 * @example
 * <laoshan-article src="feed.json#park"><h3><a href="park.html">十七栋楼，一个创新园</a></h3></laoshan-article>
 *
 * @csspart title - The headline.
 * @csspart status - That the story was retracted.
 * @csspart value - The digits of a key figure.
 * @csspart unit - Its unit, with 万 or "million".
 */
export class LaoshanArticle extends ItemElement {
  static override get styles(): CSSResultGroup {
    return [super.styles, ledgerStyles, storyStyles];
  }

  /** `card`, `row` (small picture), `hero` (lead story) or `text` (no picture). */
  @property({ converter: (text) => (/^(row|hero|text)$/.test(text ?? '') ? text : 'card') })
  layout: ArticleLayout = 'card';
  /** How many key figures stand under the story: `0` (default) to `4`. A row has none. */
  @property({ converter: Number }) figures = 0;

  readonly #failed = new Set<string>();

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
      ready: (item) => this.frame(this.#renderStory(item)),
      stale: (item, at) =>
        this.frame([this.#renderStory(item), staleNote(at, this.zone, this.words)]),
    });
  }

  #renderStory(item: Item) {
    // The address that the editor gave the story in the light content.
    const written = this.querySelector('a')?.href ?? '';
    return story(item, {
      words: this.words,
      zone: this.zone,
      level: this.headingLevel,
      layout: this.layout,
      language: contentLanguage(this.declaredLanguages),
      authors: this.feed.loaded?.feed.authors ?? [],
      address: resolveLink(written, document.baseURI),
      figures: this.#renderFigures(item),
      failed: this.#failed,
      onPictureError: (image) => this.#onPictureError(image),
    });
  }

  #renderFigures(item: Item) {
    const wanted = this.layout === 'row' ? 0 : this.figures;
    const found = keyFigures(item, this.feed.loaded?.feed.items ?? [], wanted, this.words);
    return found.length ? ledger(found, this.words) : nothing;
  }

  #onPictureError(image: string): void {
    this.#failed.add(image);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laoshan-article': LaoshanArticle;
  }
}
