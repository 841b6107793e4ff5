import { css } from 'lit';
import { adopt } from '../stories/pages.js';
import type { Globals } from './attributes.js';

adopt(css`
  [data-scheme] { background: Canvas; color: CanvasText }
  [data-scheme=light] { color-scheme: light }
  [data-scheme=dark] { color-scheme: dark }
  .docs-story [data-scheme] { padding: 1rem; margin: -1rem }
`);

/** Makes the page around a story what the toolbar says. In the documentation each story has a page of its own. */
export function dressPage(page: HTMLElement, { scheme, direction }: Globals): void {
  if (scheme) page.dataset['scheme'] = `${scheme}`;
  else delete page.dataset['scheme'];
  page.dir = direction ? `${direction}` : '';
}

const real = window.matchMedia;
let reduced = false;

/**
 * Says to scripts that motion is reduced. No script can say so to CSS; nothing of ours moves by CSS.
 */
export function reduceMotion(wanted: boolean): void {
  reduced = wanted;
  window.matchMedia = reduced ? reducedMatchMedia : real;
}

const reducedMatchMedia: typeof window.matchMedia = (query) => {
  const told = query.replace(/\(prefers-reduced-motion:\s*reduce\)/g, 'all');
  return real.call(window, told.replace(/\(prefers-reduced-motion:\s*no-preference\)/g, 'not all'));
};

/**
 * Shows the rules for print on the screen, of every element that a story drew. Returns the way back: the
 * sheets are shared by all elements of a kind.
 */
export function showPrintRules(elements: Iterable<Element>): () => void {
  const changed: [MediaList, string][] = [];
  for (const element of elements) {
    for (const sheet of element.shadowRoot?.adoptedStyleSheets ?? []) {
      for (const rule of sheet.cssRules) {
        if (!(rule instanceof CSSMediaRule)) continue;
        const { mediaText } = rule.media;
        const shown = { print: 'all', screen: 'not all' }[mediaText];
        if (!shown) continue;
        changed.push([rule.media, mediaText]);
        rule.media.mediaText = shown;
      }
    }
  }
  return () => {
    for (const [media, text] of changed) media.mediaText = text;
  };
}
