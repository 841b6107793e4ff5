/** Where the keyboard is. */
export interface Stop {
  /** Place among all that can be reached, in the order of the document; -1 for what is not ours. */
  readonly place: number;
  readonly name: string;
  /** Whether an outline is drawn around it. How far the page is scrolled for it is the browser's own. */
  readonly seen: boolean;
}

/** What the keyboard, or a finger, can reach. */
export interface Target {
  readonly name: string;
  readonly block: number;
  readonly top: number;
  /** Where it begins, counted to where the host's page is read to. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** All that the keyboard can reach in our elements, in the order of the document. */
export function reachable(tags: string): Target[] {
  const found: Target[] = [];
  Array.from(document.querySelectorAll(tags)).forEach((host, block) => {
    const all = host.shadowRoot
      ? host.shadowRoot.querySelectorAll('a[href],button,summary,input,select')
      : [];
    for (const node of Array.from(all)) {
      if (node.closest('details:not([open]) > :not(summary)')) continue;
      if (!node.getClientRects().length || getComputedStyle(node).visibility !== 'visible')
        continue;
      const { top, left, right, width, height } = node.getBoundingClientRect();
      const { direction } = getComputedStyle(host);
      found.push({
        name: `${node.localName} ${(node.textContent || '').replace(/\s+/g, ' ').trim().slice(0, 30)}`,
        block,
        top: Math.round(top + scrollY),
        left: Math.round(direction === 'rtl' ? -right : left),
        width: Math.round(width * 10) / 10,
        height: Math.round(height * 10) / 10,
      });
    }
  });
  return found;
}

/** Where the keyboard is now. */
export function focused(tags: string): Stop {
  const all: Element[] = [];
  for (const { shadowRoot } of Array.from(document.querySelectorAll(tags))) {
    for (const node of Array.from(
      shadowRoot ? shadowRoot.querySelectorAll('a[href],button,summary,input,select') : [],
    )) {
      if (node.closest('details:not([open]) > :not(summary)')) continue;
      if (node.getClientRects().length && getComputedStyle(node).visibility === 'visible')
        all.push(node);
    }
  }
  const host = document.activeElement;
  const node = host?.shadowRoot?.activeElement;
  if (!node) return { place: -1, name: host?.localName ?? '', seen: false };
  const { outlineStyle, outlineWidth } = getComputedStyle(node);
  return {
    place: all.indexOf(node),
    name: `${node.localName} ${(node.textContent || '').replace(/\s+/g, ' ').trim().slice(0, 30)}`,
    seen:
      outlineStyle !== 'none' &&
      // Browsers without :focus-visible draw a ring of their own, `auto`.
      (outlineStyle === 'auto' || Number.parseFloat(outlineWidth) >= 2),
  };
}
