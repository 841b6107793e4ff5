import type { LitElement } from 'lit';
import type { State } from './feed-controller.js';
import { drawAll } from './print.js';

const FOCUSABLE = 'a[href],button,summary,input,select';

/**
 * A shadow root that was baked into the page (DESIGN section 3): it stays until its element is ready,
 * and is emptied then, since Lit would draw beside it.
 */
export class BakedRoot {
  #root: ShadowRoot | null;

  constructor(host: LitElement) {
    this.#root = host.shadowRoot;
  }

  /** Whether it goes on standing for its host; the first time that it does not, it is taken away. */
  stays(host: LitElement, state: State): boolean {
    const root = this.#root;
    if (!root || (state !== 'ready' && state !== 'stale')) return root !== null;
    this.#root = null;
    const giveBack = take(root);
    void host.updateComplete.then(() => {
      // As it was baked, so that details that stand open do not close over nothing.
      drawAll(host);
      giveBack();
    });
    return false;
  }
}

/**
 * Empties the root and returns the way to give back open details and the focus: they are found again by
 * their place, since the element draws what was baked.
 */
function take(root: ShadowRoot): () => void {
  const list = () => [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const details = () => [...root.querySelectorAll('details')];
  const place = list().findIndex((node) => node.matches(':focus'));
  const opened = details().map(({ open }) => open);
  root.textContent = '';
  return () => {
    details().forEach((each, index) => {
      if (opened[index]) each.open = true;
    });
    list()[place]?.focus({ preventScroll: true });
  };
}
