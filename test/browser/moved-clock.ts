/** Timers shorter than this run as ever: those of requests. */
const LONG = 10_000;

interface Timer {
  readonly run: () => void;
  readonly at: number;
}

export interface MovedClock {
  /** How long each long timer has still to go, in ms. */
  readonly waits: readonly number[];
  /** Moves the clock and runs no timer: the machine sleeps, or nobody looks. */
  pass(ms: number): void;
  /** Moves the clock to the next long timer and runs it. */
  next(): void;
  /** Gives the page its own clock and timers back. */
  end(): void;
}

/** Has the page's clock show a moment, and stand still but for what the test does with it. */
export function moveClock(moment: string): MovedClock {
  const real = { now: Date.now, set: window.setTimeout, clear: window.clearTimeout };
  const timers = new Map<number, Timer>();
  let now = new Date(moment).getTime();
  let count = 0;
  Date.now = () => now;
  window.setTimeout = ((run: (given?: unknown) => void, ms = 0, given?: unknown) => {
    if (!(ms >= LONG)) return Reflect.apply(real.set, window, [run, ms, given]);
    timers.set(--count, { run: () => run(given), at: now + ms });
    return count;
  }) as typeof setTimeout;
  window.clearTimeout = ((id: number) => {
    if (!timers.delete(id)) real.clear.call(window, id);
  }) as typeof clearTimeout;
  return {
    get waits() {
      return [...timers.values()].map(({ at }) => at - now).sort((a, b) => a - b);
    },
    pass(ms) {
      now += ms;
    },
    next() {
      const [first] = [...timers].sort(([, a], [, b]) => a.at - b.at);
      if (!first) throw new Error('Nothing waits.');
      const [id, { run, at }] = first;
      timers.delete(id);
      now = Math.max(now, at);
      run();
    },
    end() {
      Date.now = real.now;
      window.setTimeout = real.set;
      window.clearTimeout = real.clear;
    },
  };
}
