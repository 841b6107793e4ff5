import type { ReactiveController, ReactiveControllerHost } from 'lit';

const hosts = new Map<Element, (() => void) | undefined>();
const opened: HTMLDetailsElement[] = [];

/** Opens its host's closed details for print, and closes them again after it: one listener for the page. */
export class PrintController implements ReactiveController {
  readonly #host: Element;
  readonly #build: (() => void) | undefined;

  /** @param build has the host draw, at once, what it would only draw when opened. */
  constructor(host: ReactiveControllerHost & Element, build?: () => void) {
    this.#host = host;
    this.#build = build;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.set(this.#host, this.#build);
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
  for (const [{ shadowRoot }, build] of [...hosts]) {
    build?.();
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
