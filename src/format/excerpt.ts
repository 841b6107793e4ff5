/** Ends of sentences with their closing marks. A full stop behind fewer than three letters is an abbreviation (Mr., No.). */
const ENDS = /[。！？]+[”’」』）》]*|(?:[!?]|[\p{L}\p{N}]{3}\.)["'”’)]*(?=\s)/gu;

/** Chinese and Japanese run on without spaces and may be parted anywhere; what stands between spaces stays together. */
const WORD_AT_END = /[^\s\u2e80-\u9fff\uf900-\uffef\u{20000}-\u{3ffff}]+$/u;

/** Also numbers: they would say something else without what follows them (102|万). */
const LOOSE_AT_END = /[\s\p{P}\p{N}]+$/u;

/**
 * The beginning of a text in at most `max` characters (code points), white space folded: whole sentences where the first
 * one fits, else cut between words with `…` behind.
 */
export function excerpt(text: string, max: number): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  const characters = [...folded];
  if (characters.length <= max) return folded;
  if (!(max >= 1)) return '';

  const fitting = characters.slice(0, max).join('');
  let end = 0;
  // One character more, to see whether a sentence that just fits is over.
  for (const match of characters
    .slice(0, max + 1)
    .join('')
    .matchAll(ENDS)) {
    const after = match.index + match[0].length;
    if (after <= fitting.length) end = after;
  }
  if (end) return folded.slice(0, end);

  let cut = characters.slice(0, max - 1).join('');
  if (WORD_AT_END.test(cut) && WORD_AT_END.test(characters[max - 1] ?? '')) {
    cut = cut.replace(WORD_AT_END, '') || cut;
  }
  return `${cut.replace(LOOSE_AT_END, '') || cut}…`;
}
