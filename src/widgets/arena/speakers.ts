import type { ReactiveControllerHost } from 'lit';
import { PrintController } from '../../core/print.js';
import type { LineupState } from './lineup.js';

/** What the reader, the network and print have done to the speakers of an event: kept by id, wherever they come to stand. */
export class SpeakersState implements LineupState {
  readonly opened = new Set<string>();
  readonly failed = new Set<string>();
  /** It has been printed, so what only paper shows is drawn. */
  printed = false;
  readonly #host: ReactiveControllerHost;

  /** @param draw has the host draw at once, since print does not wait. */
  constructor(host: ReactiveControllerHost & Element, draw: () => void) {
    this.#host = host;
    new PrintController(host, () => {
      this.printed = true;
      host.requestUpdate();
      draw();
    });
  }

  onToggle(id: string, { currentTarget }: Event): void {
    if ((currentTarget as HTMLDetailsElement).open) this.opened.add(id);
    else this.opened.delete(id);
    this.#host.requestUpdate();
  }

  onPortraitError(image: string): void {
    this.failed.add(image);
    this.#host.requestUpdate();
  }
}
