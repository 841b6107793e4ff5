import { html, type TemplateResult } from 'lit';

const HAN = /\p{Script=Han}/u;

/** A clause with the punctuation that ends it. */
const CLAUSES = /[^，：；、。！？]+[，：；、。！？”’」』）》\s]*|[，：；、。！？]+/g;

/**
 * A headline that breaks after a clause where it can, else between words: balancing alone parted
 * 山海之|间 (LOOKS). The plain text where it has no Chinese, or the browser no `Intl.Segmenter`.
 */
export function headline(text: string, locale: string): string | TemplateResult {
  if (!HAN.test(text) || typeof Intl.Segmenter !== 'function') return text;
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const clauses = (text.match(CLAUSES) ?? []).map((clause) => {
    const words = joinMarks(Array.from(segmenter.segment(clause), ({ segment }) => segment));
    return html`<span>${words.map((word, i) => (i ? html`<wbr />${word}` : word))}</span>`;
  });
  return html`<span class="headline">${clauses}</span>`;
}

/** Punctuation stays with its word: no line begins with a comma or ends with an opening quote. */
function joinMarks(segments: readonly string[]): string[] {
  const words: string[] = [];
  for (const segment of segments) {
    const before = words.pop() ?? '';
    const one =
      !before || /^[\p{Pe}\p{Pf}\p{Po}\s]/u.test(segment) || /[\p{Ps}\p{Pi}]$/u.test(before);
    words.push(...(one ? [before + segment] : [before, segment]));
  }
  return words;
}
