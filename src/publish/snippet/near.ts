/** How many are worth reading in a sentence. */
const SHOWN = 5;

/** The words that are most like another, likest first: what somebody may have meant who wrote an id wrongly. */
export function nearest(word: string, words: readonly string[]): string[] {
  const from = word.toLowerCase();
  return words
    .map((each) => ({ each, away: distance(from, each.toLowerCase()) }))
    .filter(({ each, away }) => away <= Math.max(from.length, each.length) / 2)
    .sort((a, b) => a.away - b.away)
    .slice(0, SHOWN)
    .map(({ each }) => each);
}

/** Signs to add, take away or change (Levenshtein); nothing where one word begins or ends the other. */
function distance(from: string, to: string): number {
  if (from && (to.startsWith(from) || from.startsWith(to) || to.endsWith(from))) return 0;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j += 1) {
      const changed = (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
