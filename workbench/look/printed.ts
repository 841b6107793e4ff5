/** What a media query says to a printer, said to the screen. */
const AS_PRINTED: Readonly<Record<string, string>> = { print: 'all', screen: 'not all' };

/**
 * Shows a page of ours as its print: the rules of its elements' sheets that are for print hold, those for the screen do
 * not, and the elements are told that a print begins. The sheets must be the page's own.
 */
export function showAsPrinted(page: Document): void {
  for (const { shadowRoot } of page.querySelectorAll('*'))
    for (const sheet of shadowRoot?.adoptedStyleSheets ?? []) retell(sheet.cssRules);
  page.defaultView?.dispatchEvent(new Event('beforeprint'));
  for (const { shadowRoot } of page.querySelectorAll('*'))
    if (shadowRoot) leaveOut(shadowRoot, page);
}

/** A print tells its page's address, which nobody knows yet: `…` in its place. */
function leaveOut(root: ShadowRoot, page: Document): void {
  const own = page.URL.replace(/#.*/, '');
  for (const link of root.querySelectorAll(`a[href^="${own}"]`))
    link.setAttribute('href', `…${(link.getAttribute('href') ?? '').slice(own.length)}`);
  for (const place of root.querySelectorAll('.address'))
    if (place.textContent === own) place.textContent = '…';
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
