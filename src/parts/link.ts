import { html, type TemplateResult } from 'lit';

/** Content as a link where there is an address (the parser let only safe ones through), else plain. */
export function link(url: string | undefined, content: unknown): TemplateResult {
  return url ? html`<a href=${url} rel="noopener noreferrer">${content}</a>` : html`${content}`;
}
