import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface Receiver {
  paste(data: DataTransfer): void;
  drop(files: readonly File[]): void;
  /** Whether files are held over the page. */
  over(is: boolean): void;
  /** The page is about to go. */
  leave(): void;
}

/** Takes what is pasted anywhere on the page but into fields, and files that are dropped onto it, as long as the host is there. */
export class Incoming implements ReactiveController {
  readonly #receiver: Receiver;

  constructor(host: ReactiveControllerHost, receiver: Receiver) {
    this.#receiver = receiver;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('paste', this.#onPaste);
    addEventListener('dragover', this.#onOver);
    addEventListener('dragleave', this.#onLeave);
    addEventListener('drop', this.#onDrop);
    addEventListener('beforeunload', this.#onUnload);
  }

  hostDisconnected(): void {
    removeEventListener('paste', this.#onPaste);
    removeEventListener('dragover', this.#onOver);
    removeEventListener('dragleave', this.#onLeave);
    removeEventListener('drop', this.#onDrop);
    removeEventListener('beforeunload', this.#onUnload);
  }

  readonly #onPaste = (event: ClipboardEvent): void => {
    if (event.defaultPrevented || !event.clipboardData || isField(event.target)) return;
    event.preventDefault();
    this.#receiver.paste(event.clipboardData);
  };

  readonly #onOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#receiver.over(true);
  };

  readonly #onLeave = (event: DragEvent): void => {
    // Between two elements of the page it is still held over it.
    if (!event.relatedTarget) this.#receiver.over(false);
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.#receiver.over(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    this.#receiver.drop(files);
  };

  readonly #onUnload = (): void => this.#receiver.leave();
}

/** Whether a paste goes into what it was pasted to; the field for rows passes it on. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('input, textarea, select') &&
    !target.matches('[data-paste]')
  );
}
