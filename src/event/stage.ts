import type { Arena, Clock } from '../feed/index.js';
import { inOrder } from './lineup.js';
import { type Slot, scheduleOf, timesOf } from './schedule.js';

/** Where an event is; `between`: a turn is over and another is to come. Undefined where its feed does not say. */
export type EventState = 'before' | 'on' | 'between' | 'after' | undefined;

/** Where a speaker is; undefined where the feed does not say. */
export type Turn = 'waiting' | 'on-stage' | 'has-spoken' | undefined;

export interface Stage {
  readonly event: EventState;
  /** The id of the one speaker on stage. */
  readonly onStage: string | undefined;
  /** Parallel to `inOrder(speakers)`. */
  readonly turns: readonly Turn[];
  /** When the clock changes any of this, in ms since 1970; Infinity for never. */
  readonly next: number;
}

type Moment = Pick<Stage, 'event' | 'turns'>;

interface Times {
  /** Of the event, in ms since 1970; NaN for none. */
  readonly start: number;
  readonly end: number;
  readonly slots: readonly Slot[];
  /** How many speakers there are. */
  readonly count: number;
}

/**
 * The state of the stage. A speaker whom `on_stage` names decides: those before have spoken, those after wait.
 * Else the times do, as far as they go.
 *
 * - The event: without an end (or with one that is not behind the start) nobody knows when it is over, and without a
 *   start nobody knows whether it has begun. A day without a time lasts until it is over. Turns widen the event, and
 *   give its start and end where it has none: whoever speaks, speaks at an event that is on.
 * - Speakers: as `scheduleOf` has them. Of one without a time nothing is said.
 *
 * @param now ms since 1970
 * @param clock that of the feed's zone
 */
export function stageAt(arena: Arena, now: number, clock: Clock): Stage {
  const speakers = inOrder(arena.speakers ?? []);
  const named = speakers.findIndex(({ id }) => id === arena.on_stage);
  if (named >= 0) {
    const turns = speakers.map((_, place) =>
      place < named ? 'has-spoken' : place > named ? 'waiting' : 'on-stage',
    );
    return { event: 'on', onStage: arena.on_stage, turns, next: Number.POSITIVE_INFINITY };
  }
  const { start, end } = timesOf(arena, clock);
  const slots = scheduleOf(speakers, end, clock);
  const times = { start, end, slots, count: speakers.length };
  const here = momentAt(times, now);
  const changes = [start, end, ...slots.flatMap((slot) => [slot.begin, slot.end, slot.told])]
    .filter((instant) => instant > now)
    .sort((a, b) => a - b);
  return {
    ...here,
    onStage: speakers[here.turns.indexOf('on-stage')]?.id,
    next:
      changes.find((instant) => !same(momentAt(times, instant), here)) ?? Number.POSITIVE_INFINITY,
  };
}

function momentAt(times: Times, now: number): Moment {
  const turns = Array<Turn>(times.count).fill(undefined);
  if (Number.isNaN(now)) return { event: undefined, turns };
  for (const { place, begin, end } of times.slots) {
    turns[place] = now < begin ? 'waiting' : now < end ? 'on-stage' : 'has-spoken';
  }
  return { event: eventAt(times, turns, now), turns };
}

function eventAt({ start, end, slots }: Times, turns: readonly Turn[], now: number): EventState {
  const starts = [start, ...slots.map(({ begin }) => begin)].filter(isKnown);
  if (!starts.length) return now >= end ? 'after' : undefined;
  if (starts.every((instant) => now < instant)) return 'before';
  if (turns.includes('on-stage')) return 'on';
  if (turns.includes('waiting')) return turns.includes('has-spoken') ? 'between' : 'on';
  const last = slots[slots.length - 1]?.told ?? Number.NaN;
  if (![end, last].some(isKnown)) return undefined;
  return [end, ...slots.map(({ told }) => told)].some((instant) => now < instant) ? 'on' : 'after';
}

function isKnown(instant: number): boolean {
  return !Number.isNaN(instant);
}

function same(a: Moment, b: Moment): boolean {
  return a.event === b.event && a.turns.every((turn, place) => turn === b.turns[place]);
}
