import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isFeed, type Problem, parse } from '../feed/index.js';
import { errorSentence, messagesFor } from '../messages/index.js';
import { readAddress } from './address.js';
import { LaoshanErrorEvent, LaoshanLoadEvent } from './events.js';
import { FeedFailure } from './failure.js';
import { languageOf } from './language.js';
import { attempt, page, warnOnce } from './page.js';
import type { Fresh } from './request.js';
import { findIn } from './sources.js';
import { justRead, type Loaded } from './store.js';

/** What an element can be in; reflected as its `state` attribute. */
export type State = 'loading' | 'ready' | 'empty' | 'stale' | 'error';

/** What to draw in each state: a state left out does not compile. */
export interface Views<T, R> {
  loading(): R;
  ready(value: T): R;
  /** The address was found and holds nothing that this element could show. */
  empty(): R;
  /** The last good value, and when it was read (milliseconds since the epoch). */
  stale(value: T, at: number): R;
  error(failure: FeedFailure): R;
}

/** The attributes that say where the data is. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string | null;
  readonly credentials: string | null;
  /** Bytes of its feed that may be read; the store's own cap where the page states no number. */
  readonly maxBytes?: number | null;
  /** Seconds after which it asks again, where it does. */
  readonly refresh?: number | null;
}

export interface FeedConfig<T> {
  /**
   * Takes from a feed what the element shows; undefined when there is nothing to show.
   * @param fragment an item's id as the address writes it; empty for the whole feed.
   * @throws {FeedFailure} `no-item` when the feed lacks what the fragment names.
   */
  select(loaded: Loaded, fragment: string): T | undefined;
}

/** How the feed of a host may be asked for. */
export function askingOf({ credentials, maxBytes }: FeedHost) {
  return {
    credentials: credentials === 'same-origin' ? credentials : 'omit',
    ...(maxBytes && maxBytes > 0 && { maxBytes }),
  } as const;
}

/** Brings an element its data and keeps its state. What it starts when connected, it stops when disconnected. */
export class FeedController<T> implements ReactiveController {
  state: State = 'loading';
  value: T | undefined;
  /** The feed the value came from. */
  loaded: Loaded | undefined;
  /** The address of the feed that was asked for last; `undefined` for the page's own. */
  asked: string | undefined;
  /** Why the last request failed, if one did. */
  failure: FeedFailure | undefined;

  readonly #host: FeedHost;
  readonly #config: FeedConfig<T>;
  #own: { readonly loaded: Loaded; readonly id: string } | undefined;
  /** What the present state answers to: own data, or an address and a way to ask. */
  #key: unknown;
  #load: AbortController | undefined;
  /** A list of its own: what one host finds when it draws is not for the others of its feed. */
  #problems: Problem[] = [];

  constructor(host: FeedHost, config: FeedConfig<T>) {
    this.#host = host;
    this.#config = config;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.setAttribute('state', this.state);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.state === 'loading' || this.state === 'error') this.forget();
    this.#load?.abort();
  }

  /**
   * Raw items that the page gives instead of an address, or an Open311 answer; they go through the same parser.
   * @param one what the host shows is the only one of them.
   */
  give(items: readonly unknown[] | undefined, one?: boolean): void {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: '', items };
    const given = isFeed(items) ? items : feed;
    const loaded = items && justRead(parse(given, document.baseURI, { inline: true }));
    this.#own = loaded && { loaded, id: (one && loaded.feed.items[0]?.id) || '' };
    this.#host.requestUpdate();
  }

  /**
   * Asks the feed again; what is on show stays until an answer comes.
   * @param fresh `once` where it will be asked again: an answer that has not changed then changes nothing.
   */
  reload(fresh: Fresh = true): Promise<void> {
    return this.#own || !this.#host.isConnected ? Promise.resolve() : this.#ask(fresh);
  }

  /** Has the next update select again, because something else than the address asks for it. */
  forget(): void {
    this.#key = undefined;
  }

  /** Asks, before the host is drawn, for what it has an address of: one without may have data of its own. */
  begin(): void {
    if (this.state === 'loading' && this.#host.src != null) this.sync();
  }

  /** The host cannot be drawn. */
  giveUp(): void {
    this.#load?.abort();
    this.fail(undefined);
    this.#host.setAttribute('state', this.state);
  }

  /** Follows the host's attributes and own data; called at the start of each update. */
  sync(): void {
    const key = this.#own ?? `${Object.values(askingOf(this.#host))} ${this.#host.src}`;
    if (key === this.#key || !this.#host.isConnected) return;
    this.#key = key;
    this.#load?.abort();
    if (this.#own) {
      this.draw(this.#own.loaded, this.#own.id);
      return;
    }
    this.#enter('loading', undefined, undefined);
    this.#host.setAttribute('state', this.state);
    void this.#ask(false);
  }

  /** Draws the present state by its row of the table. */
  render<R>(views: Views<T, R>): R {
    const { state, value, loaded } = this;
    if (value !== undefined && loaded) {
      if (state === 'ready') return views.ready(value);
      if (state === 'stale') return views.stale(value, loaded.at);
    }
    if (state === 'error') return views.error(this.failure ?? new FeedFailure('no-item'));
    return state === 'empty' ? views.empty() : views.loading();
  }

  async #ask(fresh: Fresh): Promise<void> {
    this.#load?.abort();
    this.#load = new AbortController();
    const { signal } = this.#load;
    try {
      const { loaded, value } = await this.#find(signal, fresh);
      if (signal.aborted) return;
      const same = loaded.feed === this.loaded?.feed && !loaded.failure && this.state !== 'stale';
      if (fresh === 'once' && same) this.loaded = loaded;
      else this.#show(loaded, value);
    } catch (error) {
      if (!signal.aborted) this.fail(error);
    }
  }

  async #find(signal: AbortSignal, fresh: Fresh) {
    const { src, refresh } = this.#host;
    const asking = { ...askingOf(this.#host), kept: Number.isFinite(refresh) };
    const address = readAddress(String(src ?? ''), document.baseURI);
    this.asked = address.feed;
    const select = (loaded: Loaded) => this.#config.select(loaded, address.fragment);
    const find = () => findIn(address, { ...asking, signal, fresh }, select);
    if (address.feed !== undefined) return find();
    this.#waitForFeeds(signal);
    try {
      return await find();
    } catch (error) {
      if (document.readyState !== 'loading') throw error;
      // A default feed may still stand further down in a page that is being parsed.
      await new Promise((resolve) => {
        document.addEventListener('DOMContentLoaded', resolve, { once: true });
      });
      if (signal.aborted) throw error;
      return find();
    }
  }

  /** A bundle that comes late brings a default feed to those that found none. */
  #waitForFeeds(signal: AbortSignal): void {
    const { waiting } = page();
    const again = () => {
      if (this.state === 'error') void this.#ask(false);
    };
    waiting.add(again);
    signal.addEventListener('abort', () => waiting.delete(again));
  }

  /** Has the host draw what it selects from a feed at hand. */
  draw(loaded: Loaded, fragment: string): void {
    try {
      this.#show(loaded, this.#config.select(loaded, fragment));
    } catch (error) {
      this.fail(error);
    }
  }

  #show(loaded: Loaded, value: T | undefined): void {
    if (loaded.failure) {
      this.fail(loaded.failure, loaded, value);
      return;
    }
    this.#enter(value === undefined ? 'empty' : 'ready', value, loaded);
    this.#tellLoad((!this.#own && this.#host.src) || '', this.#problems);
  }

  /** Another page of the feed on show was read: selects again, from all that there is now. */
  extend(address: string, page: Loaded): void {
    if (!this.loaded) return;
    this.value = this.#config.select(this.loaded, '');
    this.#host.requestUpdate();
    this.#tellLoad(address, page.problems);
  }

  /** Has the host show its light content, or what it last had, and say why. */
  fail(error: unknown, loaded?: Loaded, value?: T): void {
    const failure = error instanceof FeedFailure ? error : new FeedFailure('network');
    this.failure = failure;
    this.#enter(value === undefined ? 'error' : 'stale', value, loaded);
    this.tellFailure(this.#host.src ?? '', failure);
  }

  /** Says what could not be had; changes nothing of what is on show. */
  tellFailure(src: string, { code, detail: { nowhere, said, ...detail } }: FeedFailure): void {
    void this.#announce(() => {
      const { localName: tag } = this.#host;
      const facts = { src: nowhere ? '' : src || '#', ...detail, tag };
      const message = errorSentence(this.#words(), code, facts);
      warnOnce(said ? `${message} ${said}` : message);
      return new LaoshanErrorEvent(src, code, message);
    });
  }

  /** Adds what shows only once the feed is drawn to the problems that `laoshan-load` has told. */
  note(problem: Problem): void {
    this.#problems.push(problem);
  }

  #tellLoad(src: string, problems: readonly Problem[]): void {
    void this.#announce(() => {
      if (problems.length) this.#warnOf(src, problems);
      return new LaoshanLoadEvent(src, problems);
    });
  }

  #enter(state: State, value: T | undefined, loaded: Loaded | undefined): void {
    this.state = state;
    this.value = value;
    this.loaded = loaded;
    this.#problems = [...(loaded?.problems ?? [])];
    this.#host.requestUpdate();
  }

  /** After the drawing, so that a listener finds what the event tells of. */
  async #announce(made: () => Event): Promise<void> {
    const { state, loaded } = this;
    await this.#host.updateComplete;
    if (state !== this.state || loaded !== this.loaded) return;
    this.#host.setAttribute('state', state);
    attempt(() => this.#host.dispatchEvent(made()));
  }

  #warnOf(src: string, problems: Loaded['problems']): void {
    const list = problems.slice(0, 5).map(({ path, code }) => `${path} (${code})`);
    const [feed] = src.split('#');
    const { localName } = this.#host;
    warnOnce(this.#words().console.problems(localName, feed || '#', problems.length, list));
  }

  #words() {
    return messagesFor(languageOf(this.#host, [this.loaded?.feed.language]));
  }
}
