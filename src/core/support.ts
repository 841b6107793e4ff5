import { html, render } from 'lit';

/**
 * Whether this page lets us draw at all: primitives there, and Trusted Types not refusing our
 * templates (DESIGN section 6). If not, nothing is defined and the light content stays.
 */
export function canDraw(): boolean {
  if (!customElements.get || !Element.prototype.attachShadow || !self.AbortController) return false;
  const probe = document.createElement('div');
  render(html`<i>${1}</i>`, probe);
  return probe.textContent === '1';
}
