/** What of the browser's record is asked for: its tasks, and the first paint. */
export const CATEGORIES = ['-*', 'toplevel', 'loading'];

/**
 * Milliseconds that the page's main thread was at work from the start of the navigation to the first paint, both
 * as the browser records them: `Performance.getMetrics` can only be asked when the thread is free again, and it
 * is not just then.
 * @param {any[]} events of a trace
 */
export function timeToFirstPaint(events) {
  const named = (/** @type {string} */ name) => events.filter((event) => event.name === name);
  const paint = named('firstPaint').at(-1);
  const thread = named('thread_name').find(
    ({ pid, args }) => pid === paint?.pid && args.name === 'CrRendererMain',
  );
  if (!paint || !thread) throw new Error('The trace has no first paint.');
  const start = named('navigationStart')
    .filter(({ pid, ts }) => pid === paint.pid && ts <= paint.ts)
    .at(-1);
  const tasks = named('ThreadControllerImpl::RunTask').filter(
    ({ pid, tid, ts }) =>
      pid === paint.pid && tid === thread.tid && ts >= (start?.ts ?? 0) && ts < paint.ts,
  );
  // A task that goes on beyond the paint counts as far as it went before.
  const before = ({ ts = 0, dur = 0, tdur = 0 }) =>
    tdur * Math.min(1, (paint.ts - ts) / (dur || 1));
  return tasks.reduce((sum, task) => sum + before(task), 0) / 1000;
}
