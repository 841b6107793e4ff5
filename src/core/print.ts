import type { ReactiveController, ReactiveControllerHost } from 'lit';

const hosts = new Set<Element>();
const builds = new WeakMap<Element, () => void>();
const opened: HTMLDetailsElement[] = [];

/** Opens its host's closed details for print, and closes them again after it: one listener for the page. */
export class PrintController implements ReactiveController {
  readonly #host: Element;

  /** @param build has the host draw, at once, what it would only draw when opened. */
  constructor(host: ReactiveControllerHost & Element, build?: () => void) {
    this.#host = host;
    if (build) builds.set(host, build);
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size) return;
    close();
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
  }
}

/** Has an element draw, at once, what it would only draw when opened. */
export function drawAll(host: Element): void {
  builds.get(host)?.();
}

function open(): void {
  for (const host of [...hosts]) {
    drawAll(host);
    for (const details of host.shadowRoot?.querySelectorAll('details') ?? []) {
      if (details.open) continue;
      details.open = true;
      opened.push(details);
    }
  }
}

function close(): void {
  for (const details of opened) details.open = false;
  opened.length = 0;
}
