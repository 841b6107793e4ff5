import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from './page.js';

type Watcher = (visible: boolean) => void;

const watchers = new WeakMap<Element, Watcher>();
let observer: IntersectionObserver | undefined;

// Not within watch(): the page's one observer would hold on to the element that was first watched.
function notice(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) watchers.get(target)?.(isIntersecting);
}

/** Tells when an element enters and leaves the viewport, through one observer for the page; one watcher an element. */
export function watch(element: Element, watcher: Watcher): void {
  observer ??= new IntersectionObserver(notice);
  watchers.set(element, watcher);
  observer.observe(element);
}

export function unwatch(element: Element): void {
  watchers.delete(element);
  observer?.unobserve(element);
}

/**
 * Tells an element when the reader first meets it by scrolling. One that was in view when it was
 * first looked at was on show before the script ran, and is not met (DESIGN section 6).
 */
export class MeetingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #met: () => void;
  #looked = false;
  #over = false;

  constructor(host: ReactiveControllerHost & Element, met: () => void) {
    this.#host = host;
    this.#met = met;
    host.addController(this);
  }

  hostConnected(): void {
    // Where the page has broken it, what else the host starts goes on.
    if (!this.#over && self.IntersectionObserver) attempt(() => watch(this.#host, this.#onChange));
  }

  hostDisconnected(): void {
    unwatch(this.#host);
  }

  #onChange = (visible: boolean): void => {
    const met = this.#looked && visible;
    this.#looked = true;
    if (!visible) return;
    this.#over = true;
    unwatch(this.#host);
    if (met) attempt(this.#met);
  };
}
