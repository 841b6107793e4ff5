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
 * Empties the root and returns the way to carry over what the reader did to it: open details and
 * focus. Both are found again by their place, since the element draws what was baked.
 */
function take(root: ShadowRoot): () => void {
  const opened = list<HTMLDetailsElement>(root, 'details').map(({ open }) => open);
  const { activeElement } = root;
  const focused = activeElement ? list(root, FOCUSABLE).indexOf(activeElement) : -1;
  root.textContent = '';
  return () => {
    list<HTMLDetailsElement>(root, 'details').forEach((details, index) => {
      if (opened[index]) details.open = true;
    });
    list<HTMLElement>(root, FOCUSABLE)[focused]?.focus({ preventScroll: true });
  };
}

function list<T extends Element>(root: ShadowRoot, selector: string): T[] {
  return Array.from(root.querySelectorAll<T>(selector));
}
