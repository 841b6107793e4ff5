import type { ReactiveController, ReactiveControllerHost } from 'lit';

const hosts = new Set<Element>();
const opened: HTMLDetailsElement[] = [];

/** Opens its host's closed details for print, and closes them again after it: one listener for the page. */
export class PrintController implements ReactiveController {
  readonly #host: Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
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

function open(): void {
  for (const { shadowRoot } of [...hosts]) {
    for (const details of shadowRoot?.querySelectorAll('details') ?? []) {
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
