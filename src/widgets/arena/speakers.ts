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
  readonly #note: (image: string) => void;

  /**
   * @param draw has the host draw at once, since print does not wait.
   * @param note is told each portrait that could not be loaded, once.
   */
  constructor(
    host: ReactiveControllerHost & Element,
    draw: () => void,
    note: (image: string) => void,
  ) {
    this.#host = host;
    this.#note = note;
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
    if (!this.failed.has(image)) this.#note(image);
    this.failed.add(image);
    this.#host.requestUpdate();
  }
}
