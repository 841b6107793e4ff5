const FOCUSABLE = 'a[href],button,summary,input,select';

/**
 * Empties a shadow root that was baked into the page (DESIGN section 3), so that Lit does not draw
 * beside it, and returns the way to carry over what the reader did to it: open details and focus.
 * Both are found again by their place, since the element draws what was baked.
 */
export function takeBaked(root: ShadowRoot): () => void {
  const opened = list(root, 'details').map((details) => (details as HTMLDetailsElement).open);
  const { activeElement } = root;
  const focused = activeElement ? list(root, FOCUSABLE).indexOf(activeElement) : -1;
  root.textContent = '';
  return () => {
    list(root, 'details').forEach((details, index) => {
      if (opened[index]) (details as HTMLDetailsElement).open = true;
    });
    const again = focused < 0 ? undefined : list(root, FOCUSABLE)[focused];
    (again as HTMLElement | undefined)?.focus({ preventScroll: true });
  };
}

function list(root: ShadowRoot, selector: string): Element[] {
  return Array.from(root.querySelectorAll(selector));
}
