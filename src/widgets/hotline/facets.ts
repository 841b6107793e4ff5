import { type Choice, FACETS, type Facet } from './choice.js';
import type { Register } from './register.js';

/** What a choice has come to. */
export interface Sifted {
  /** The places of the cases, in the order asked for. */
  readonly found: readonly number[];
  /** For each column, how many cases each of its values would show, all other choices staying as they are. */
  readonly counts: readonly Uint32Array[];
}

/**
 * The cases of a choice and the counts of all facets, in one go.
 * @param hits 1 for each case that a search has found; none for no search.
 * @param places all cases in another order than the feed's.
 */
export function sift(
  { items, columns }: Register,
  choice: Choice,
  hits?: Uint8Array,
  places?: Uint32Array,
): Sifted {
  const found: number[] = [];
  const counts = columns.map(({ values }) => new Uint32Array(values.length));
  // Only what is chosen can leave a case out.
  const tests = columns.flatMap(({ codes, values }, column) => {
    const value = choice[FACETS[column] as Facet];
    return value === undefined ? [] : [{ codes, column, code: values.indexOf(value) }];
  });
  const count = (column: number, index: number) => {
    const code = columns[column]?.codes[index] as number;
    const of = counts[column] as Uint32Array;
    of[code] = (of[code] as number) + 1;
  };
  for (let at = 0; at < items.length; at++) {
    const index = places ? (places[at] as number) : at;
    if (hits && !hits[index]) continue;
    let missed = -1;
    let misses = 0;
    for (const { codes, column, code } of tests) {
      if (codes[index] === code) continue;
      missed = column;
      misses++;
    }
    if (!misses) {
      found.push(index);
      for (let column = 0; column < columns.length; column++) count(column, index);
    }
    // What one facet alone leaves out, another value of that facet would show.
    if (misses === 1) count(missed, index);
  }
  return { found, counts };
}
