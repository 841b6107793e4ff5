import { type CSSResultGroup, html, nothing } from 'lit';
import { MinuteController } from '../../core/clock.js';
import { content } from '../../core/content.js';
import { FeedFailure } from '../../core/failure.js';
import { FeedController } from '../../core/feed-controller.js';
import { ItemElement } from '../../core/item-element.js';
import { contentLanguage } from '../../core/language.js';
import { PrintController } from '../../core/print.js';
import {
  broughtBy,
  inOrder,
  momentText,
  type Stage,
  stageAt,
  titlesOf,
} from '../../event/index.js';
import { type Arena, clockOf, findItem, type Item, type Speaker } from '../../feed/index.js';
import { digitsOf, formatDay } from '../../format/index.js';
import { columnsFor } from '../../parts/columns.js';
import { columnsStyles } from '../../parts/columns.styles.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { headline } from '../../parts/headline.js';
import { ledgerStyles } from '../../parts/ledger.styles.js';
import { line } from '../../parts/line.js';
import { link } from '../../parts/link.js';
import { monograms } from '../../parts/monogram.js';
import { staleNote } from '../../parts/stale.js';
import { prose } from '../../parts/whole.js';
import { styles } from './arena.styles.js';
import { brought } from './brought.js';

/**
 * An event and those who speak at it, in their order and in equal space: who, on what, and what each one brought.
 *
 * @summary The lineup of an event; without an item in its address, of the newest.
 * @tagname laoshan-arena
 * @example
 * <laoshan-arena src="feed.json#arena-0715"><p>五个街道的党工委书记依次发言</p></laoshan-arena>
 *
 * @csspart title - The headings: of the event and of each speaker.
 * @csspart status - Whether the event is to come, under way or over.
 * @csspart speaker - All that is said of one speaker.
 * @csspart value - The digits of a figure that a speaker brought.
 * @csspart unit - Its unit, with 万 or "million".
 */
export class LaoshanArena extends ItemElement {
  static override get styles(): CSSResultGroup {
    return [super.styles, ledgerStyles, columnsStyles, styles];
  }

  protected readonly feed = new FeedController<Item>(this, {
    select({ feed: { items } }, fragment) {
      if (!fragment) return items.find(({ _laoshan }) => _laoshan.arena);
      const item = findItem(items, fragment);
      if (!item?._laoshan.arena) throw new FeedFailure('no-item', { id: fragment });
      return item;
    },
  });

  #stage: Stage | undefined;
  /** Addresses of the portraits that could not be loaded. */
  readonly #failed = new Set<string>();

  constructor() {
    super();
    new PrintController(this);
    new MinuteController(this, () => Number.isFinite(this.#stage?.next));
  }

  override render() {
    return this.feed.render({
      loading: content,
      empty: content,
      error: content,
      ready: (item) => this.frame(this.#renderArena(item)),
      stale: (item, at) =>
        this.frame([this.#renderArena(item), staleNote(at, this.zone, this.words)]),
    });
  }

  protected override willUpdate(): void {
    const { arena } = this.item?._laoshan ?? {};
    this.#stage = arena && stageAt(arena, Date.now(), clockOf(this.zone));
  }

  #renderArena(item: Item) {
    const { words } = this;
    const { title = words.article.untitled, url, external_url, language } = item;
    const { arena = {}, day } = item._laoshan;
    const { speakers = [], starts_at } = arena;
    const name = headline(title, language ?? words.locale);
    return html`<section class="arena" lang=${contentLanguage(this.declaredLanguages)}>
      ${heading(this.headingLevel, link(url ?? external_url, name))} ${this.#renderLine(arena, day)}
      ${
        speakers.length
          ? this.#renderLineup(speakers, starts_at ?? day)
          : html`<p class="summary">${words.arena.none}</p>`
      }
    </section>`;
  }

  #renderLine(arena: Arena, day: string | undefined) {
    const { locale, arena: words } = this.words;
    const { venue, organiser } = arena;
    const event = this.#stage?.event;
    return line([
      this.#renderTimes(arena) ??
        (day && html`<time datetime=${day}>${formatDay(day, locale)}</time>`),
      venue,
      organiser && html`${words.organiser}<bdi>${organiser}</bdi>`,
      event && html`<span class="stage ${event}" part="status">${words.stages[event]}</span>`,
    ]);
  }

  #renderLineup(all: readonly Speaker[], date: string | undefined) {
    const speakers = inOrder(all);
    const signs = monograms(speakers.map((speaker) => titlesOf(speaker)[0] ?? ''));
    const items = broughtBy(speakers, this.feed.loaded?.feed.items ?? []);
    const columns = columnsFor(speakers.length, 5);
    return html`<ol class="lineup" role="list" data-columns=${columns}>
      ${speakers.map((speaker, index) => {
        const current = this.#stage?.turns[index] === 'on-stage';
        return html`<li class="speaker" part="speaker" aria-current=${current || nothing}>
          <div class="text">
            ${this.#renderHead(speaker, current, date)} ${this.#renderWords(speaker, items)}
          </div>
          ${this.#renderPortrait(speaker, signs[index] ?? '')}
        </li>`;
      })}
    </ol>`;
  }

  #renderHead(speaker: Speaker, current: boolean, date: string | undefined) {
    const { words } = this;
    const { order } = speaker;
    const [title = words.arena.unnamed, ...others] = titlesOf(speaker);
    const place = order !== undefined && digitsOf(String(order), words);
    return html`<div class="head">
      <div class="who">
        ${heading(
          levelBelow(this.headingLevel),
          html`${place ? html`<span class="order">${place}</span> ` : nothing}<bdi>${title}</bdi>`,
        )}
        ${line(others)}
      </div>
      ${line([current && html`<strong class="badge">${words.arena.speaking}</strong>`, this.#renderTimes(speaker, date)])}
    </div>`;
  }

  #renderWords(speaker: Speaker, items: ReadonlyMap<string, Item>) {
    const { topic, summary, items: ids } = speaker;
    const found = [...new Set(ids)].flatMap((id) => items.get(id) ?? []);
    return html`${topic ? html`<p class="topic" dir="auto">${topic}</p>` : nothing}
    ${summary ? html`<p class="summary" dir="auto">${prose(summary)}</p>` : nothing}
    ${brought(found, titlesOf(speaker)[0] ?? '', this.words)}`;
  }

  /** A portrait or, in the same square, the monogram. It stands first on the screen and last for the ear. */
  #renderPortrait({ image, image_alt = '' }: Speaker, sign: string) {
    const pair = [...sign].length > 1 ? 'pair' : '';
    return html`<div class="mark ${pair}">
      ${
        image && !this.#failed.has(image)
          ? html`<img
              src=${image}
              alt=${image_alt}
              width="60"
              height="60"
              loading="lazy"
              decoding="async"
              referrerpolicy="no-referrer"
              @error=${() => this.#onPortraitError(image)}
            />`
          : html`<span aria-hidden="true">${sign}</span>`
      }
    </div>`;
  }

  /** From when till when; without the date where that is the one of `known`. */
  #renderTimes({ starts_at, ends_at }: Arena | Speaker, known?: string) {
    const { locale, number } = this.words;
    const time = (value: string | undefined, before: string | undefined) => {
      const text = value && momentText(value, before, { zone: this.zone, locale });
      return text ? html`<time datetime=${value}>${text}</time>` : '';
    };
    const [start, end] = [time(starts_at, known), time(ends_at, starts_at ?? known)];
    return start || end ? html`${start}${end && number.range}${end}` : undefined;
  }

  #onPortraitError(image: string): void {
    this.#failed.add(image);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laoshan-arena': LaoshanArena;
  }
}
