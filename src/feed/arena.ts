import { endOf, instantOf } from './dates.js';
import type { Context } from './leaf.js';
import type { ArenaShape } from './schema.js';

interface Dated {
  readonly starts_at?: string;
  readonly ends_at?: string;
}

/** Keeps where a part of an arena stood, for what the arena has to say of it; an end that is none is noted. */
export function finishPart(part: Dated, path: string, context: Context): object {
  context.paths.set(part, path);
  const { starts_at, ends_at } = part;
  const { clock } = context;
  if (starts_at && ends_at && !(endOf(ends_at, clock) > instantOf(starts_at, clock)))
    context.note(`${path}.ends_at`, 'odd-date');
  return part;
}

/** No line-up is as long, and no name: more is a list that somebody pasted. */
const MANY = 50;
const LONG = 100;

/** Notes what contradicts itself and names nobody; all of it stays as it is given. */
export function finishArena(arena: ArenaShape, path: string, context: Context): object {
  const { speakers = [], criteria = [], awards = [], on_stage } = arena;
  const at = (part: object) => context.paths.get(part);
  const orders = new Set<number>();
  const ids = new Set(speakers.map(({ id }) => id));
  const rules = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  if (arena.speakers?.length === 0 || speakers.length > MANY)
    context.note(`${path}.speakers`, 'odd-size');
  for (const speaker of speakers) {
    const { name = '', order, scores = [], result } = speaker;
    if (name.length > LONG) context.note(`${at(speaker)}.name`, 'odd-size');
    if (order !== undefined && orders.size === orders.add(order).size)
      context.note(`${at(speaker)}.order`, 'odd-order');
    for (const score of [...scores, ...(result?.parts ?? [])]) {
      const rule = rules.get(score.criterion);
      if (!rule) context.note(`${at(score)}.criterion`, 'unknown-id');
      else if (score.value < 0 || score.value > (rule.max ?? score.value))
        context.note(`${at(score)}.value`, 'odd-score');
    }
  }
  if (on_stage !== undefined && !ids.has(on_stage)) context.note(`${path}.on_stage`, 'unknown-id');
  for (const award of awards) {
    if (award.speakers?.some((id) => !ids.has(id)))
      context.note(`${at(award)}.speakers`, 'unknown-id');
  }
  const weights = criteria.flatMap(({ weight }) => weight ?? []);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  // Doubles make 0.7 + 0.2 + 0.1 a little less than 1.
  const odd = weights.length < criteria.length || Math.abs(sum - 1) > 1e-9;
  if (weights.length && odd) context.note(`${path}.criteria`, 'odd-weights');
  return finishPart(arena, path, context);
}
