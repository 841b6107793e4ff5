const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives a shadow root its styles. What the browser can is tested on this very root: Lit's own test
 * looks at prototypes that old libraries replace (MooTools does). A CSP that forbids style elements
 * allows constructed sheets. They do not go with an element into another document: it calls again there.
 */
export function adopt(root: ShadowRoot, texts: readonly string[]): void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    // A document takes no sheets but its own, and one without a window has none.
    const view = root.ownerDocument.defaultView;
    if (view) root.adoptedStyleSheets = texts.map((text) => sheetOf(text, view));
    return;
  }
  if (root.querySelector('style')) return;
  for (const text of texts) {
    const style = document.createElement('style');
    style.textContent = text;
    root.append(style);
  }
}

function sheetOf(text: string, view: Window & typeof globalThis): CSSStyleSheet {
  // Only our own page's are kept: another's would keep its window.
  const known = view === window ? sheets.get(text) : undefined;
  if (known) return known;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(text);
  if (view === window) sheets.set(text, sheet);
  return sheet;
}
