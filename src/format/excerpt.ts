/** Up to the last end of a sentence with its closing marks. A full stop behind fewer than three letters is an abbreviation (Mr., No.). */
const SENTENCES = /^.*(?:[。！？]+[”’」』）》]*|(?:[!?]|[\p{L}\p{N}]{3}\.)["'”’)]*(?=\s))/u;

/**
 * What may not stand before the `…`: a word that may be cut, a mark, or a number, which would say something else without
 * what follows it (102|万). Chinese runs on without spaces and may be parted anywhere.
 */
const LOOSE_AT_END = /[\s\p{P}\p{N}]*[^\s\p{Script=Han}]*$/u;

/**
 * The beginning of a text in at most `max` characters (code points, 1 or more), white space folded: whole sentences where
 * the first one fits, else cut between words with `…` behind.
 */
export function excerpt(text: string, max: number): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  const characters = [...folded];
  const next = characters[max];
  if (next === undefined) return folded;
  // A space behind the last character that fits shows that a sentence is over there.
  const fitting = characters.slice(0, max).join('') + (next === ' ' ? next : '');
  const [whole] = SENTENCES.exec(fitting) ?? [];
  if (whole) return whole;

  const cut = characters.slice(0, max - 1).join('');
  return `${cut.replace(LOOSE_AT_END, '') || cut}…`;
}
