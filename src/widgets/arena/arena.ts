import { type CSSResultGroup, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MomentController } from '../../core/clock.js';
import { content } from '../../core/content.js';
import { FeedController } from '../../core/feed-controller.js';
import { ItemElement } from '../../core/item-element.js';
import { contentLanguage } from '../../core/language.js';
import { arenaIn } from '../../core/lookup.js';
import { RefreshController } from '../../core/refresh.js';
import { broughtBy, inOrder, resultsOf, type Stage, stageAt, titleOf } from '../../event/index.js';
import { clockOf, type Item } from '../../feed/index.js';
import { formatDay } from '../../format/index.js';
import { columnsStyles } from '../../parts/columns.styles.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { headline } from '../../parts/headline.js';
import { ledgerStyles } from '../../parts/ledger.styles.js';
import { line } from '../../parts/line.js';
import { link } from '../../parts/link.js';
import { staleNote } from '../../parts/stale.js';
import { styles } from './arena.styles.js';
import { lineup } from './lineup.js';
import { resultsStyles } from './results.styles.js';
import { schedule } from './schedule.js';
import { scoreboard } from './scoreboard.js';
import { paper, type Show, times } from './show.js';
import { SpeakersState } from './speakers.js';
import { tableStyles } from './tables.styles.js';
import { isToTell } from './told.js';

/**
 * An event and those who speak at it, in their order and in equal space: who, on what, what each one brought, and who is
 * speaking now.
 *
 * @summary An event before, during and after: its lineup, schedule or results; without an item in its address, of the newest.
 * @tagname laoshan-arena
 * @example
 * <laoshan-arena src="feed.json#arena-0715"><p>五个街道的党工委书记依次发言</p></laoshan-arena>
 *
 * @csspart title - The headings: of the event, of each speaker, of the awards.
 * @csspart status - Whether the event is to come, under way or over.
 * @csspart speaker - All that is said of one speaker.
 * @csspart value - The digits of a figure that a speaker brought, of a rank or of a score.
 * @csspart unit - The unit of a figure, with 万 or "million".
 */
export class LaoshanArena extends ItemElement {
  static override get styles(): CSSResultGroup {
    return [super.styles, ledgerStyles, columnsStyles, styles, resultsStyles, tableStyles];
  }

  /** `lineup` (default), `schedule` (a table of times and topics) or `scoreboard` (a table of the results that were announced). */
  @property() view: 'lineup' | 'schedule' | 'scoreboard' | null = null;
  /** Seconds, at least 15, after which the feed is asked for again, until it says that it is `expired`; not where the page states no number. */
  @property({ converter: (text) => Number(text || Number.NaN) }) refresh: number | null = null;

  protected readonly feed = new FeedController<Item>(this, {
    select: arenaIn,
  });

  /** Of whom `#stage` is. */
  #id: string | undefined;
  #stage: Stage | undefined;
  /** What has changed on the stage since the event is on show, for those who do not see it. */
  #told = '';
  readonly #speakers = new SpeakersState(
    this,
    () => this.performUpdate(),
    (path) => this.feed.note({ path, code: 'no-picture' }),
  );

  constructor() {
    super();
    new MomentController(this, () => this.#stage?.next ?? Number.POSITIVE_INFINITY);
    new RefreshController(this, this.feed);
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
    const { item, words } = this;
    const { arena } = item?._laoshan ?? {};
    const before = this.#stage?.onStage;
    this.#stage = arena && stageAt(arena, Date.now(), clockOf(this.zone));
    const { onStage } = this.#stage ?? {};
    const speaker = arena?.speakers?.find(({ id }) => id === onStage);
    // What was there when the event came is no change.
    if (item?.id !== this.#id) this.#told = '';
    else if (onStage !== before)
      this.#told =
        item && speaker && isToTell(this, item, speaker.id)
          ? words.arena.told(titleOf(speaker, words))
          : '';
    this.#id = item?.id;
  }

  #renderArena(item: Item) {
    const { words } = this;
    const { title = words.article.untitled, url, external_url, language } = item;
    const name = headline(title, language ?? words.locale);
    const show = this.#showOf(item);
    return html`<section class="arena" lang=${contentLanguage(this.declaredLanguages)}>
      ${heading(this.headingLevel, link(url ?? external_url, name))} ${this.#renderLine(item, show)}
      ${
        show.speakers.length
          ? this.#renderViews(show)
          : html`<p class="summary">${words.arena.none}</p>`
      }
      <p role="status" class="hidden">${this.#told}</p>
    </section>`;
  }

  #renderLine({ _laoshan: { day } }: Item, show: Show) {
    const { locale, arena: words } = this.words;
    const { venue, organiser } = show.arena;
    const event = this.#stage?.event;
    return line([
      times(show.arena, undefined, show) ??
        (day && html`<time datetime=${day}>${formatDay(day, locale)}</time>`),
      venue,
      organiser && html`${words.organiser}<bdi>${organiser}</bdi>`,
      event && html`<span class="stage ${event}" part="status">${words.stages[event]}</span>`,
      this.#renderNow(show),
    ]);
  }

  /** Its room is kept while anybody may come on stage, so that nothing moves when one does. */
  #renderNow(show: Show) {
    const { event, turns = [] } = this.#stage ?? {};
    if (!(event === 'on' || event === 'between') || !turns.some(Boolean)) return nothing;
    const rows = resultsOf(show.arena, show.speakers, turns).map(({ turn }) => turn);
    const place = (this.view === 'scoreboard' ? rows : turns).indexOf('on-stage');
    return html`<button class=${place > 0 ? '' : 'idle'} @click=${this.#onNow}>${this.words.arena.now}</button>`;
  }

  /** The view, and on paper the lineup with the table. */
  #renderViews(show: Show) {
    const { view } = this;
    const table = view === 'scoreboard' ? scoreboard : schedule;
    const inTable = view === 'schedule' || view === 'scoreboard';
    const { printed } = this.#speakers;
    const people = printed || !inTable ? lineup(show, this.#speakers) : nothing;
    const more = printed && show.speakers.some(({ starts_at, topic }) => starts_at ?? topic);
    return html`${inTable ? paper(people) : people} ${
      inTable ? table(show) : more ? paper(schedule(show)) : nothing
    }`;
  }

  #showOf({ _laoshan: { arena = {}, day } }: Item): Show {
    const { words, zone } = this;
    const speakers = inOrder(arena.speakers ?? []);
    return {
      arena,
      speakers,
      turns: this.#stage?.turns ?? [],
      date: arena.starts_at ?? day,
      items: broughtBy(speakers, this.feed.loaded?.feed.items ?? []),
      words,
      zone,
      level: levelBelow(this.headingLevel),
    };
  }

  #onNow = (): void => {
    const current = this.renderRoot.querySelector('.arena > :not(.paper) [aria-current]');
    const name = current?.querySelector<HTMLElement>('.title,th');
    if (name) name.tabIndex = -1;
    current?.scrollIntoView({ block: 'center', behavior: 'instant' });
    name?.focus({ preventScroll: true });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'laoshan-arena': LaoshanArena;
  }
}
