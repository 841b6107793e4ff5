import { html } from 'lit';

/**
 * The light content, for every state without data of its own. It stands outside our wrapper, so that
 * the page's own type stays on it (DESIGN section 3).
 */
export const content = () => html`<slot></slot>`;
