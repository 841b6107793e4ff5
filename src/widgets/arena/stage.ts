import { type Arena, type Clock, instantOf } from '../../feed/index.js';

/** Where an event is; undefined where its feed does not say. */
export type Stage = 'before' | 'on' | 'after' | undefined;

/**
 * The state of the event. A speaker on stage decides; else the times do, as far as they go: without an end
 * (or with one that is not behind the start) nobody knows when it is over, and without a start nobody
 * knows whether it has begun. A day without a time lasts until it is over.
 * @param now ms since 1970
 * @param clock that of the feed's zone
 */
export function stageOf(
  { starts_at, ends_at, on_stage, speakers }: Arena,
  now: number,
  clock: Clock,
): Stage {
  if (speakers?.some(({ id }) => id === on_stage)) return 'on';
  const start = instantOf(starts_at, clock);
  if (now < start) return 'before';
  const end = instantOf(ends_at && !ends_at.includes('T') ? `${ends_at}T24:00` : ends_at, clock);
  if (end <= start) return undefined;
  if (now >= end) return 'after';
  return starts_at ? 'on' : undefined;
}
