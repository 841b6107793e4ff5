import type { LitElement } from 'lit';
import type { State } from './feed-controller.js';

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
    void host.updateComplete.then(take(root));
    return false;
  }
}

/**
 * Empties the root and returns the way to give the focus back: it is found again by its place, since
 * the element draws what was baked.
 */
function take(root: ShadowRoot): () => void {
  const list = () => Array.from(root.querySelectorAll<HTMLElement>(FOCUSABLE));
  const place = list().findIndex((node) => node.matches(':focus'));
  root.textContent = '';
  return () => list()[place]?.focus({ preventScroll: true });
}
