const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives a shadow root its styles. What the browser can is tested on this very root: Lit's own test
 * looks at prototypes that old libraries replace (MooTools does). A CSP that forbids style elements
 * allows constructed sheets.
 */
export function adopt(root: ShadowRoot, texts: readonly string[]): void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    root.adoptedStyleSheets = texts.map(sheetOf);
    return;
  }
  for (const text of texts) {
    const style = document.createElement('style');
    style.textContent = text;
    root.append(style);
  }
}

function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}
