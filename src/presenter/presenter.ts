import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { content } from '../core/content.js';
import type { FeedFailure } from '../core/failure.js';
import { FeedController } from '../core/feed-controller.js';
import { ItemElement } from '../core/item-element.js';
import { contentLanguage } from '../core/language.js';
import { arenaIn } from '../core/lookup.js';
import { clockOf, type Item, type Speaker } from '../feed/index.js';
import { errorSentence } from '../messages/index.js';
import { staleNote } from '../parts/stale.js';
import {
  canReveal,
  type Deck,
  deckOf,
  moved,
  type Place,
  revealed,
  START,
  stationOf,
  within,
} from './deck.js';
import { type Action, KeysController } from './keys.js';
import { presenterWords } from './messages.js';
import { styles } from './presenter.styles.js';
import { ScreenController } from './screen.js';
import { slideOf, toldOf, topOf } from './show.js';
import { clock, type Stage } from './slides.js';
import { toolbar } from './tools.js';
import { type Reading, type Turn, turnsOf } from './turn.js';
import { TurnClock } from './turn-clock.js';

/**
 * An event on the screen of its hall: one speaker large, the clock of the turn, then ranks from the last to the first, then
 * awards. What has not been revealed is nowhere in it.
 *
 * @summary The hall's screen for an event, driven by keys or buttons; it fills the window.
 * @tagname laoshan-presenter
 * @example
 * <laoshan-presenter src="#arena-0715"><h1>五个街道的党工委书记依次发言</h1></laoshan-presenter>
 */
export class LaoshanPresenter extends ItemElement {
  static override get styles(): CSSResultGroup {
    return [super.styles, styles];
  }

  /** Minutes that a turn lasts where the feed does not plan it. */
  @property({ converter: (text) => Number(text) || null }) minutes: number | null = null;

  protected readonly feed = new FeedController<Item>(this, { select: arenaIn });
  readonly #screen = new ScreenController(this);
  readonly #clock = new TurnClock(this);
  /** Addresses of the portraits that could not be loaded. */
  readonly #failed = new Set<string>();
  #known: Item | undefined;
  #deck: Deck = deckOf({});
  #turns: ReadonlyMap<string, Turn> = new Map();
  #place: Place = START;
  #reading: Reading | undefined;
  #help = true;
  /** What the operator's last step showed, for those who do not see it. */
  #told = '';
  #beat = 0;

  constructor() {
    super();
    new KeysController(this, () => this.state === 'ready' || this.state === 'stale', this.#act);
  }

  override render() {
    return this.feed.render<unknown>({
      loading: content,
      empty: () => [content(), this.frame(this.#renderFault(this.#own.empty))],
      error: (failure) => [content(), this.frame(this.#renderFault(this.#sentence(failure)))],
      ready: (item) => this.frame(this.#renderHall(item)),
      stale: (item, at) => this.frame(this.#renderHall(item, staleNote(at, this.zone, this.words))),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { item, minutes } = this;
    if (item !== this.#known || changed.has('minutes')) {
      const { arena = {} } = item?._laoshan ?? {};
      this.#known = item;
      this.#deck = deckOf(arena);
      this.#turns = turnsOf(arena, this.#deck.speakers, clockOf(this.zone || 'UTC'), minutes);
      this.#place = within(this.#deck, this.#place);
    }
    const before = this.#reading?.state;
    this.#reading = this.#clock.read(this.#speaker?.id, this.#turn);
    if (before === 'ending' && this.#reading?.state === 'over') this.#told = this.#own.up;
  }

  get #own() {
    return presenterWords(this.words);
  }

  #stage(item: Item): Stage {
    return { deck: this.#deck, item, words: this.words, own: this.#own, zone: this.zone };
  }

  /** The speaker on the screen. */
  get #speaker(): Speaker | undefined {
    const station = stationOf(this.#deck, this.#place);
    return typeof station === 'object' ? station : undefined;
  }

  get #turn(): Turn | undefined {
    return this.#turns.get(this.#speaker?.id ?? '');
  }

  /** What the page's editor has to mend is on the screen too: there is nobody to read a console in a hall. */
  #renderFault(sentence: string) {
    return html`<p class="fault">${sentence}</p>`;
  }

  #sentence({ code, detail: { nowhere, ...detail } }: FeedFailure): string {
    const facts = { src: nowhere ? '' : this.src || '#', ...detail, tag: this.localName };
    return errorSentence(this.words, code, facts);
  }

  #renderHall(item: Item, note: unknown = nothing) {
    const stage = this.#stage(item);
    const { title, place } = topOf(stage, this.#place);
    return html`<section class="hall" lang=${contentLanguage(this.declaredLanguages)}>
        <p class="top"><bdi>${title}</bdi> <span>${place}</span></p>
        <div class="stage" data-beat=${this.#beat % 2}>
          ${slideOf(stage, this.#place, (speaker) => this.#renderPortrait(speaker))}
        </div>
        ${clock(this.#reading, stage.own)}
      </section>
      ${note}
      <p class="hidden" role="status">${this.#told}</p>
      ${this.#renderTools()}`;
  }

  #renderPortrait({ image, image_alt = '' }: Speaker) {
    if (!image || this.#failed.has(image)) return undefined;
    const onError = () => {
      this.#failed.add(image);
      this.requestUpdate();
    };
    return html`<img src=${image} alt=${image_alt} referrerpolicy="no-referrer" @error=${onError} />`;
  }

  #renderTools() {
    const { station } = this.#place;
    const running = !!this.#speaker && this.#clock.isRunning(this.#speaker.id);
    const able = {
      previous: station > 0,
      next: station < this.#deck.stations.length - 1,
      reveal: canReveal(this.#deck, this.#place),
      clock: running || this.#turn?.length !== undefined,
      screen: true,
      leave: station > 0 || this.#screen.full,
      help: true,
    };
    const tools = { able, running, full: this.#screen.full, help: this.#help, act: this.#act };
    return toolbar(tools, this.#screen.allowed, this.#own);
  }

  readonly #act = (action: Action): void => {
    const turn = this.#turn;
    if (action === 'next') this.#go(moved(this.#deck, this.#place, 1));
    if (action === 'previous') this.#go(moved(this.#deck, this.#place, -1));
    if (action === 'reveal') this.#go(revealed(this.#deck, this.#place));
    if (action === 'clock' && this.#speaker && turn) this.#clock.toggle(this.#speaker.id, turn);
    if (action === 'help') this.#help = !this.#help;
    if (action === 'screen' && this.#screen.allowed) this.#screen.toggle();
    if (action === 'leave' && this.#screen.full) this.#screen.toggle();
    else if (action === 'leave') this.#go({ ...this.#place, station: 0 });
    this.requestUpdate();
  };

  #go(place: Place): void {
    const { station, groups, awards } = this.#place;
    if (place.station === station && place.groups === groups && place.awards === awards) return;
    this.#place = place;
    this.#reading = undefined;
    this.#beat++;
    this.#told = this.item ? toldOf(this.#stage(this.item), place) : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laoshan-presenter': LaoshanPresenter;
  }
}
