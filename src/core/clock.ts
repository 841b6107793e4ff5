import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Calls back every minute: one timer for the page, none when nobody listens. Returns the way to stop. */
export function onMinute(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) timer = setInterval(tick, MINUTE);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) clearInterval(timer);
  };
}

function tick(): void {
  for (const listener of [...listeners]) listener();
}

/** The longest that a timer takes: one that is asked for more ends at once. */
const LONGEST = 2 ** 31 - 1;

/**
 * Draws its host again at the moment, in ms since 1970, that `next` tells, by one timer; and whenever the page is looked
 * at again, since timers stand still while a machine sleeps. Infinity for never.
 */
export class MomentController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #next: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element, next: () => number) {
    this.#host = host;
    this.#next = next;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#draw);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    const wait = this.#next() - Date.now();
    if (wait < Number.POSITIVE_INFINITY && this.#host.isConnected)
      this.#timer = setTimeout(this.#draw, Math.min(wait, LONGEST));
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#draw);
  }

  #draw = (): void => this.#host.requestUpdate();
}

/**
 * Draws its host again every minute while `active` holds: for words such as "3 minutes ago". A host that
 * comes back to the page starts it by drawing, as the feed controller has it do.
 */
export class MinuteController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #active: () => boolean;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, active: () => boolean) {
    this.#host = host;
    this.#active = active;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#active() && this.#host.isConnected)
      this.#stop ??= onMinute(() => this.#host.requestUpdate());
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
