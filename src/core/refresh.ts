import type { ReactiveController } from 'lit';
import type { FeedController, FeedHost } from './feed-controller.js';
import { attempt } from './page.js';
import { unwatch, watch } from './visibility.js';

/** Seconds between two requests, however few the page states (promise 29). */
const LEAST = 15;
/** Seconds that doubling ends at: with all of the jitter, five minutes. */
const MOST = 250;
/** Seconds that nobody waits beyond, as timers hold no more than 24 days. */
const DAY = 86_400;
/** What of a wait is left to chance: at most so much is added, so that none is shorter than was said. */
const JITTER = 0.2;

export interface Waiting {
  /** As the page states them. */
  readonly seconds: number;
  /** Requests that failed since the last good one. */
  readonly failures: number;
  /** From 0 to 1. */
  readonly random: number;
  /** Seconds that the server asked for. */
  readonly retryAfter?: number | undefined;
}

/** How long to wait before a feed is asked for again, in ms; NaN for never. */
export function waitFor({ seconds, failures, random, retryAfter = 0 }: Waiting): number {
  const least = Math.max(seconds, LEAST);
  const wait = Math.min(least * 2 ** failures, Math.max(least, MOST));
  return Math.min(Math.max(wait, retryAfter), DAY) * (1 + JITTER * random) * 1000;
}

const active = new Set<RefreshController>();
const EVENTS = ['online', 'offline'] as const;

/** Whoever comes back on line may be one of a hall full of people: each waits anew. */
function look({ type }: Event): void {
  for (const each of [...active]) attempt(() => each.arm(type === 'online'));
}

/**
 * Has its host's feed asked for again while somebody can see it: not in a hidden tab, off screen or off line, nor after the
 * feed has said that it is `expired`. Hosts that show one feed ask together, which makes one request of it.
 */
export class RefreshController implements ReactiveController {
  readonly #host: FeedHost;
  readonly #feed: FeedController<unknown>;
  /** Seconds by which it goes now. */
  #seconds = Number.NaN;
  #failures = 0;
  /** When it is to ask, in ms since 1970; NaN until that is known. */
  #due = Number.NaN;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #seen = true;

  constructor(host: FeedHost, feed: FeedController<unknown>) {
    this.#host = host;
    this.#feed = feed;
    host.addController(this);
    // A root that was baked into the page stands for a host that has failed, which then is never updated.
    host.addEventListener('laoshan-error', () => attempt(() => this.hostUpdated()));
  }

  hostUpdated(): void {
    const seconds = this.#host.refresh ?? Number.NaN;
    const wanted = Number.isFinite(seconds) && this.#host.isConnected;
    if (wanted !== active.has(this)) wanted ? this.#join() : this.#leave();
    // Whoever asked, this one or a script.
    const failures = this.#failed ? this.#failures || 1 : 0;
    const same = seconds === this.#seconds && failures === this.#failures;
    // Another feed, another pace, or another answer.
    if (!same || this.#feed.state === 'loading') this.#due = Number.NaN;
    this.#failures = failures;
    this.#seconds = seconds;
    this.arm();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    attempt(() => this.#leave());
  }

  #leave(): void {
    if (!active.delete(this)) return;
    unwatch(this.#host);
    if (active.size) return;
    document.removeEventListener('visibilitychange', look);
    for (const event of EVENTS) removeEventListener(event, look);
  }

  /**
   * Sets the timer, or none; what fell due meanwhile is asked for at once.
   * @param anew waits as long as ever.
   */
  arm(anew = false): void {
    clearTimeout(this.#timer);
    if (anew) this.#due = Number.NaN;
    const { state, loaded, failure } = this.#feed;
    const now = Date.now();
    const { retryAfter, expired = loaded?.feed.expired } =
      (this.#failures && failure?.detail) || {};
    if (!active.has(this) || state === 'loading' || expired) return;
    if (Number.isNaN(this.#due)) {
      const random = Math.random();
      this.#due =
        now + waitFor({ seconds: this.#seconds, failures: this.#failures, random, retryAfter });
    }
    if (document.hidden || !this.#seen || navigator.onLine === false) return;
    this.#timer = setTimeout(askTogether, this.#due - now, this);
  }

  /** The feed that it shows a part of, or waits for. */
  get shown(): unknown {
    const { asked, loaded } = this.#feed;
    return asked ?? loaded?.feed ?? this.#host.src;
  }

  get #failed(): boolean {
    return this.#feed.state === 'stale' || this.#feed.state === 'error';
  }

  async ask(): Promise<void> {
    // Whoever comes back meanwhile does not ask a second time.
    this.arm(true);
    const before = this.#failures;
    await this.#feed.reload('once');
    this.#failures = this.#failed ? before + 1 : 0;
    this.arm(true);
    // A clock that stood still while the machine slept is put right.
    this.#host.requestUpdate();
  }

  #join(): void {
    active.add(this);
    this.#seen = true;
    document.addEventListener('visibilitychange', look);
    for (const event of EVENTS) addEventListener(event, look);
    // Where the page has broken it, all is taken for seen.
    attempt(() =>
      watch(this.#host, (visible) => {
        this.#seen = visible;
        this.arm();
      }),
    );
  }
}

function askTogether(first: RefreshController): void {
  const { shown } = first;
  for (const each of [...active]) if (each.shown === shown) void each.ask();
}
