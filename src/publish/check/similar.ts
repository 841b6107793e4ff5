/** Comparisons for one feed: thousands of strange words are not each compared with thousands. */
const MAX_COMPARISONS = 200_000;

/** Finds what a mistyped word was meant to be. */
export class Meant {
  #left = MAX_COMPARISONS;
  readonly #known = new Map<Iterable<string>, Map<string, string>>();

  /** The one of some words that is most like this one; empty if none is. The same list is to be given as the same object. */
  of(word: string, words: Iterable<string>): string {
    const known = this.#known.get(words) ?? new Map<string, string>();
    this.#known.set(words, known);
    const found = known.get(word) ?? this.#nearest(word, words);
    known.set(word, found);
    return found;
  }

  #nearest(word: string, words: Iterable<string>): string {
    let nearest = '';
    let least = Math.min(2, Math.floor(word.length / 3)) + 1;
    for (const other of words) {
      if (Math.abs(other.length - word.length) > 4) continue;
      if (--this.#left < 0) break;
      const away = plain(other) === plain(word) ? 0 : distance(word, other);
      if (away >= least) continue;
      least = away;
      nearest = other;
    }
    return nearest;
  }
}

/** datePublished and date-published are date_published. */
const plain = (word: string) => word.toLowerCase().replace(/[_\s-]/g, '');

/** Signs to put in, leave out, change, or swap with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let [before, above]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, j) => j),
  ];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        Number(above[j]) + 1,
        Number(row[j - 1]) + 1,
        Number(above[j - 1]) + (same ? 0 : 1),
        swapped ? Number(before[j - 2]) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, above] = [above, row];
  }
  return Number(above[b.length]);
}
