/** What of the browser's record is asked for: its tasks, and the first paint. */
export const CATEGORIES = ['-*', 'toplevel', 'loading'];

/** @typedef {'firstPaint' | 'firstContentfulPaint'} Paint */

/**
 * Milliseconds that the page's main thread was at work from the start of the navigation to the first paint, both
 * as the browser records them: `Performance.getMetrics` can only be asked when the thread is free again, and it
 * is not just then.
 * @param {any[]} events of a trace @param {Paint} [name]
 */
export function timeToFirstPaint(events, name) {
  const paint = paintIn(events, name);
  // A task that goes on beyond the paint counts as far as it went before.
  const before = ({ ts = 0, dur = 0, tdur = 0 }) =>
    tdur * Math.min(1, (paint.ts - ts) / (dur || 1));
  const tasks = tasksOf(events, name).filter(({ ts }) => ts < paint.ts);
  return tasks.reduce((sum, task) => sum + before(task), 0) / 1000;
}

/**
 * The tasks of the main thread of the page that was painted, from the start of its navigation on.
 * @param {any[]} events of a trace @param {Paint} [name]
 */
export function tasksOf(events, name) {
  const paint = paintIn(events, name);
  const thread = named(events, 'thread_name').find(
    ({ pid, args }) => pid === paint.pid && args.name === 'CrRendererMain',
  );
  const start = named(events, 'navigationStart')
    .filter(({ pid, ts }) => pid === paint.pid && ts <= paint.ts)
    .at(-1);
  return named(events, 'ThreadControllerImpl::RunTask').filter(
    ({ pid, tid, ts }) => pid === paint.pid && tid === thread?.tid && ts >= (start?.ts ?? 0),
  );
}

/** @param {any[]} events @param {Paint} [name] */
function paintIn(events, name = 'firstPaint') {
  const paint = named(events, name).at(-1);
  if (!paint) throw new Error('The trace has no first paint.');
  return paint;
}

/** @param {any[]} events @param {string} name */
const named = (events, name) => events.filter((event) => event.name === name);
