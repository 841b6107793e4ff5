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
