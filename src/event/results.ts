import type { Arena, Speaker } from '../feed/index.js';
import { canonical } from '../format/index.js';
import type { Turn } from './stage.js';

export interface ResultRow {
  readonly speaker: Speaker;
  readonly turn: Turn;
  /** Canonical, as announced; undefined where they are not. */
  readonly rank: string | undefined;
  /** The total. */
  readonly value: string | undefined;
  /** Parallel to `judgedBy`. */
  readonly parts: readonly (string | undefined)[];
}

/** What was judged, as far as parts of any result were announced. */
export function judgedBy({ criteria = [], speakers = [] }: Pick<Arena, 'criteria' | 'speakers'>) {
  return speakers.some(({ result }) => result?.parts?.length) ? criteria : [];
}

/**
 * Results as they were announced, by rank; those without one follow in the order of speaking. Nothing is counted or put right.
 * None at all where there is no result.
 * @param speakers in their order; `turns` parallel to them.
 */
export function resultsOf(
  arena: Arena,
  speakers: readonly Speaker[],
  turns: readonly Turn[],
): readonly ResultRow[] {
  const criteria = judgedBy(arena);
  const rows = speakers.map((speaker, index): ResultRow => {
    const { rank, total, parts = [] } = speaker.result ?? {};
    const given = new Map(parts.map(({ criterion, value }) => [criterion, canonical(value)]));
    return {
      speaker,
      turn: turns[index],
      rank: canonical(rank),
      value: canonical(total),
      parts: criteria.map(({ id }) => given.get(id)),
    };
  });
  if (!rows.some(({ rank, value, parts }) => rank ?? value ?? parts.find(Boolean))) return [];
  const place = ({ rank }: ResultRow) => Number(rank ?? Number.POSITIVE_INFINITY);
  return rows.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
