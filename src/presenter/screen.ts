import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The full screen of its host, where browser and page allow it; what they refuse costs nothing. */
export class ScreenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get allowed(): boolean {
    return document.fullscreenEnabled === true;
  }

  get full(): boolean {
    return document.fullscreenElement === this.#host;
  }

  toggle(): void {
    const changed = this.full ? document.exitFullscreen() : this.#host.requestFullscreen();
    // Refused without a gesture of the user, or by the frame around the page.
    void changed.catch(() => {});
  }

  hostConnected(): void {
    document.addEventListener('fullscreenchange', this.#onChange);
  }

  hostDisconnected(): void {
    document.removeEventListener('fullscreenchange', this.#onChange);
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
