import type { Arena, Problem, Speaker } from '../feed/index.js';
import { add, canonical, compare } from '../format/index.js';
import { divided, type Fraction, order, plus, times, whole } from './fraction.js';

export type Criterion = NonNullable<Arena['criteria']>[number];

/** What one speaker was given. */
export interface Sheet {
  readonly speaker: Speaker;
  /** By the id of the criterion: the values that count, canonical, and who gave them; `undefined` for nobody named. */
  readonly scores: ReadonlyMap<string, readonly Score[]>;
  /** Canonical. */
  readonly audience: string | undefined;
}

export interface Score {
  readonly judge: string | undefined;
  readonly value: string;
}

export interface Sheets {
  readonly sheets: readonly Sheet[];
  /** By the id of the criterion: who scored anybody in it, and so is expected to score everybody. */
  readonly judges: ReadonlyMap<string, ReadonlySet<string>>;
  /** What does not count, by paths within the arena. */
  readonly problems: readonly Problem[];
}

/**
 * Weights as parts of their sum, by the id of the criterion, canonical. A criterion without one has as much as the
 * others have on average, so that it is one part of as many as there are; where none has any weight, all are equal.
 */
export function weightsOf(criteria: readonly Criterion[]): ReadonlyMap<string, string> {
  const given = criteria.map(({ weight }) => canonical(weight));
  const known = given.filter((weight) => weight !== undefined);
  const sum = known.reduce(add, '0');
  return new Map(
    criteria.map(({ id }, index) => {
      const weight = given[index];
      if (sum === '0') return [id, '1'];
      return [id, weight === undefined ? sum : times(whole(weight), String(known.length)).over];
    }),
  );
}

/** The weighted mean over criteria: `value` of each, `undefined` where one that has a weight has none. */
export function weighted(
  criteria: readonly Criterion[],
  value: (criterion: Criterion) => Fraction | undefined,
): Fraction | undefined {
  const weights = weightsOf(criteria);
  let sum = whole('0');
  let all = '0';
  for (const criterion of criteria) {
    const weight = weights.get(criterion.id) ?? '0';
    if (weight === '0') continue;
    const each = value(criterion);
    if (!each) return undefined;
    sum = plus(sum, times(each, weight));
    all = add(all, weight);
  }
  return all === '0' ? undefined : divided(sum, all);
}

/** The highest total there can be; `undefined` where a criterion that counts has no `max`. */
export function highest(criteria: readonly Criterion[]): Fraction | undefined {
  return weighted(criteria, ({ max }) => {
    const most = canonical(max);
    return most === undefined ? undefined : whole(most);
  });
}

/**
 * Reads what judges and audience gave. A value below 0 or above its maximum does not count, nor one for a criterion that
 * there is not, nor any of two by one judge for one thing, as nobody knows which is meant.
 */
export function sheetsOf({ criteria = [], speakers = [] }: Arena): Sheets {
  const problems: Problem[] = [];
  const note = (path: string, code: Problem['code']) => {
    problems.push({ path, code });
  };
  const known = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const judges = new Map<string, Set<string>>(criteria.map(({ id }) => [id, new Set()]));
  const top = highest(criteria);
  const sheets = speakers.map((speaker, index): Sheet => {
    const path = `speakers[${index}]`;
    const scores = new Map<string, Score[]>();
    const given = speaker.scores ?? [];
    const named = given.map(({ criterion, judge }) => judge && JSON.stringify([criterion, judge]));
    const twice = named.filter((name, at) => name && named.indexOf(name) !== at);
    for (const [at, { criterion, judge, value }] of given.entries()) {
      const place = `${path}.scores[${at}]`;
      const rule = known.get(criterion);
      const clean = within(value, canonical(rule?.max));
      if (rule && judge !== undefined) judges.get(criterion)?.add(judge);
      if (!rule) note(`${place}.criterion`, 'unknown-id');
      else if (twice.includes(named[at])) note(place, 'conflict');
      else if (clean === undefined) note(`${place}.value`, 'odd-score');
      else scores.set(criterion, [...(scores.get(criterion) ?? []), { judge, value: clean }]);
    }
    const audience = within(speaker.audience);
    const low = audience !== undefined && !(top && order(whole(audience), top) > 0);
    if (speaker.audience !== undefined && !low) note(`${path}.audience`, 'odd-score');
    return { speaker, scores, audience: low ? audience : undefined };
  });
  return { sheets, judges, problems };
}

/** The value in canonical form; `undefined` for none, and for one that is not between 0 and `max`. */
function within(value: number | undefined, max?: string): string | undefined {
  const clean = canonical(value);
  if (clean === undefined || clean.startsWith('-')) return undefined;
  return max !== undefined && compare(clean, max) > 0 ? undefined : clean;
}
