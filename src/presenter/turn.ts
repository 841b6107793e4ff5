import { scheduleOf, timesOf } from '../event/index.js';
import type { Arena, Clock, Speaker } from '../feed/index.js';

/** The planned turn of one speaker. */
export interface Turn {
  /** ms since 1970; NaN where the feed does not say. */
  readonly begin: number;
  readonly end: number;
  /** ms; `undefined` where nobody says how long it may last. */
  readonly length: number | undefined;
}

/** What the clock of a turn shows. `ending` is the last minute. */
export interface Reading {
  readonly state: 'waiting' | 'running' | 'ending' | 'over';
  /** Whole seconds: what is left, or what has been spoken too long. */
  readonly seconds: number;
}

const MINUTE = 60_000;

/**
 * The turns that the feed plans, by the id of the speaker.
 * @param speakers in their order
 * @param minutes length of a turn that the feed does not plan
 */
export function turnsOf(
  arena: Arena,
  speakers: readonly Speaker[],
  clock: Clock,
  minutes: number | null,
): ReadonlyMap<string, Turn> {
  const slots = scheduleOf(speakers, timesOf(arena, clock).end, clock);
  const usual = minutes && minutes > 0 ? minutes * MINUTE : undefined;
  return new Map(
    speakers.map(({ id }, place) => {
      const { begin = Number.NaN, told: end = Number.NaN } =
        slots.find((slot) => slot.place === place) ?? {};
      return [id, { begin, end, length: end > begin ? end - begin : usual }];
    }),
  );
}

/** Whether the turn is on by its plan. Then its end is the planned one. */
export function isOn({ begin, end }: Turn, now: number): boolean {
  return begin <= now && now < end;
}

/**
 * @param deadline when the turn has to end, in ms since 1970; `undefined` while its clock does not run
 * @returns `undefined` where there is nothing to count
 */
export function readingOf(
  { length }: Turn,
  deadline: number | undefined,
  now: number,
): Reading | undefined {
  if (deadline === undefined) {
    return length === undefined
      ? undefined
      : { state: 'waiting', seconds: Math.round(length / 1000) };
  }
  const left = deadline - now;
  if (left <= 0) return { state: 'over', seconds: Math.floor((now - deadline) / 1000) };
  return { state: left <= MINUTE ? 'ending' : 'running', seconds: Math.ceil(left / 1000) };
}
