/** What a media query says to a printer, said to the screen. */
const AS_PRINTED: Readonly<Record<string, string>> = { print: 'all', screen: 'not all' };

/**
 * Shows a page of ours as its print: the rules of its sheets that are for print hold, those for the screen do not, and
 * its elements are told that a print begins. Its sheets must be its own.
 */
export function showAsPrinted(page: Document): void {
  const roots: DocumentOrShadowRoot[] = [page];
  for (const { shadowRoot } of page.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  for (const { styleSheets, adoptedStyleSheets } of roots)
    for (const sheet of [...styleSheets, ...adoptedStyleSheets]) retell(sheet.cssRules);
  page.defaultView?.dispatchEvent(new Event('beforeprint'));
}

function retell(rules: CSSRuleList): void {
  for (const rule of rules) {
    // The page's own classes, not this page's: `instanceof` would not know them.
    const { media, cssRules } = rule as Partial<CSSMediaRule>;
    const said = media && AS_PRINTED[media.mediaText];
    if (media && said) media.mediaText = said;
    if (cssRules) retell(cssRules);
  }
}
