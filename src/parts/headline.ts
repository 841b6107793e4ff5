import { html, type TemplateResult } from 'lit';
import { canonicalLocale } from '../format/index.js';
import { figures, whole } from './whole.js';

const HAN = /\p{Script=Han}/u;

/** A clause with the punctuation that ends it. */
const CLAUSES = /[^，：；、。！？]+[，：；、。！？”’」』）》\s]*|[，：；、。！？]+/g;

/**
 * A headline that breaks after a clause where it can, else between words: balancing alone parted
 * 山海之|间 (LOOKS). Words, and figures with their units, are held together, not parted by `<wbr>`, which
 * assistive technology reads as a space. The plain text where it has no Chinese, or the browser no `Intl.Segmenter`.
 */
export function headline(text: string, locale: string): string | TemplateResult {
  if (!HAN.test(text) || typeof Intl.Segmenter !== 'function') return text;
  // What a feed calls its language may be none (zh_CN), which Intl throws at.
  const segmenter = new Intl.Segmenter(canonicalLocale(locale), { granularity: 'word' });
  const words = (piece: string) =>
    [...segmenter.segment(piece)].map(({ segment }) =>
      HAN.test(segment) ? html`<span>${segment}</span>` : segment,
    );
  const clauses = (text.match(CLAUSES) ?? []).map(
    (clause) =>
      html`<span>${figures(clause).map((piece, index) => (index % 2 ? whole(piece) : words(piece)))}</span>`,
  );
  return html`<span class="headline">${clauses}</span>`;
}
