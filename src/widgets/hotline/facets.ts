import { type Choice, FACETS, type Facet } from './choice.js';
import type { Register } from './register.js';

/** Values that a list to choose from has of one facet: agencies of a city's feed may be as many as its cases. */
export const MOST = 100;

interface Option {
  readonly value: string;
  readonly count: number;
}

/**
 * The values of a facet to choose from, and how many more would show cases. A long list has none that would show nothing, so
 * that what else is chosen brings those within reach that were left out.
 */
export function optionsIn(values: readonly string[], counts: Uint32Array, chosen?: string) {
  const options: Option[] = [];
  let more = 0;
  for (const [code, value] of values.entries()) {
    const count = counts[code] ?? 0;
    if (values.length > MOST && !count) continue;
    if (options.length < MOST || !value) options.push({ value, count });
    else if (value !== chosen) more++;
  }
  // At the end, since it goes when another is chosen. One that new data no longer has goes on leaving all others out.
  if (chosen !== undefined && options.every(({ value }) => value !== chosen))
    options.push({ value: chosen, count: counts[values.indexOf(chosen)] ?? 0 });
  return { options, more };
}

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
