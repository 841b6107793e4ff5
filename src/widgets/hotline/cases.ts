import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { MinuteController } from '../../core/clock.js';
import { PrintController } from '../../core/print.js';
import type { Item } from '../../feed/index.js';
import { ticks } from '../../items/index.js';

interface CasesHost extends ReactiveControllerHost, Element {
  readonly items: readonly Item[];
}

/** What the reader, print and time have done to the cases of a hotline: kept by id, whatever is on show. */
export class CasesController implements ReactiveController {
  readonly #host: CasesHost;
  readonly #opened = new Set<string>();
  readonly #built = new Set<string>();
  readonly #failed = new Set<string>();
  #printed = false;
  #now = 0;

  /** @param draw has the host draw at once, since print does not wait. */
  constructor(host: CasesHost, draw: () => void) {
    this.#host = host;
    host.addController(this);
    new MinuteController(host, () => host.items.some(({ _laoshan }) => ticks(_laoshan.report)));
    new PrintController(host, () => {
      this.#printed = true;
      host.requestUpdate();
      draw();
    });
  }

  hostUpdate(): void {
    this.#now = Date.now();
  }

  open(id: string): void {
    this.#opened.add(id);
    this.#built.add(id);
  }

  /** For the drawing of one case. */
  optionsFor(id: string) {
    return {
      now: this.#now,
      open: this.#opened.has(id),
      built: this.#printed || this.#built.has(id),
      failed: this.#failed,
      onToggle: (event: Event) => this.#onToggle(id, event),
      onPictureError: (image: string) => this.#onPictureError(image),
    };
  }

  #onToggle(id: string, { currentTarget }: Event): void {
    if ((currentTarget as HTMLDetailsElement).open) this.open(id);
    else this.#opened.delete(id);
    this.#host.requestUpdate();
  }

  #onPictureError(image: string): void {
    this.#failed.add(image);
    this.#host.requestUpdate();
  }
}
