import { LitElement, render } from 'lit';
import { content } from './content.js';
import { afterFirstPaint } from './first-paint.js';
import { attempt } from './page.js';

/**
 * What the browser and Lit call of an element, so done that the page hears of no error of ours: where a step
 * fails, because the page has broken what it needs, the light content stays on show (promise 14).
 */
export abstract class GuardedElement extends LitElement {
  protected abstract readonly feed: {
    readonly state: string;
    begin(): void;
    giveUp(): void;
  };

  readonly #connect = () => {
    if (this.isConnected) this.#attempt(() => super.connectedCallback());
  };

  override connectedCallback(): void {
    afterFirstPaint(this.#connect);
    // Later in this task, as any update: the page may still be setting the attributes.
    void Promise.resolve().then(() => attempt(() => this.feed.begin()));
  }

  protected override performUpdate(): void {
    this.#attempt(() => super.performUpdate());
  }

  #attempt(step: () => void): void {
    if (attempt(step)) return;
    if (this.feed.state !== 'error') this.feed.giveUp();
    if (this.shadowRoot) render(content(), this.shadowRoot, this.renderOptions);
  }
}
