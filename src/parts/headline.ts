import { html, type TemplateResult } from 'lit';

/** Where a line may break inside a headline is between words; Chinese ones need a dictionary to be found. */
const HAN = /\p{Script=Han}/u;

/**
 * A headline's words with break opportunities between them, for `word-break: keep-all`: balancing
 * alone parted 山海之|间 (LOOKS). The plain text where the browser has no `Intl.Segmenter`.
 */
export function headline(text: string, locale: string): string | TemplateResult {
  if (!HAN.test(text) || typeof Intl.Segmenter !== 'function') return text;
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  const words = joinMarks(Array.from(segments, ({ segment }) => segment));
  return html`<span class="headline">${words.map((word, i) => (i ? html`<wbr />${word}` : word))}</span>`;
}

/** Punctuation stays with its word: no line begins with a comma or ends with an opening quote. */
function joinMarks(segments: readonly string[]): string[] {
  const words: string[] = [];
  for (const segment of segments) {
    const last = words.length - 1;
    const before = words[last];
    const clings = /^[\p{Pe}\p{Pf}\p{Po}\s]/u.test(segment);
    const holds = before !== undefined && /[\p{Ps}\p{Pi}]$/u.test(before);
    if (before !== undefined && (clings || holds)) words[last] = before + segment;
    else words.push(segment);
  }
  return words;
}
