import { html, type TemplateResult } from 'lit';

const HAN = /\p{Script=Han}/u;

/** A clause with the punctuation that ends it. */
const CLAUSES = /[^，：；、。！？]+[，：；、。！？”’」』）》\s]*|[，：；、。！？]+/g;

/**
 * A headline that breaks after a clause where it can, else between words: balancing alone parted
 * 山海之|间 (LOOKS). Words are held together, not parted by `<wbr>`, which assistive technology
 * reads as a space. The plain text where it has no Chinese, or the browser no `Intl.Segmenter`.
 */
export function headline(text: string, locale: string): string | TemplateResult {
  if (!HAN.test(text) || typeof Intl.Segmenter !== 'function') return text;
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const words = (clause: string) =>
    Array.from(segmenter.segment(clause), ({ segment }) =>
      HAN.test(segment) ? html`<span>${segment}</span>` : segment,
    );
  const clauses = (text.match(CLAUSES) ?? []).map((clause) => html`<span>${words(clause)}</span>`);
  return html`<span class="headline">${clauses}</span>`;
}
