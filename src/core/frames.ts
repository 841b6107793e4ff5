/** Draws one moment, `elapsed` milliseconds after it was started; false ends it. */
export type Step = (elapsed: number) => boolean;

interface Running {
  readonly step: Step;
  start?: number;
}

/** Milliseconds between two drawings: digits that change oftener are read no better, and cost the page its time. */
const PACE = 60;

const running = new Set<Running>();
let looping = false;
let drawn = 0;

/** Runs a step about 15 times a second, all steps of the page in one loop. Returns the way to stop it. */
export function animate(step: Step): () => unknown {
  const entry: Running = { step };
  running.add(entry);
  if (!looping) requestAnimationFrame(frame);
  looping = true;
  // The loop ends by itself, in the next frame that has nothing to draw.
  return () => running.delete(entry);
}

function frame(now: number): void {
  // Never later than asked: a clock that was set back must not stop the loop.
  if (Math.abs(now - drawn) >= PACE) {
    drawn = now;
    for (const entry of [...running]) {
      entry.start ??= now;
      if (!entry.step(now - entry.start)) running.delete(entry);
    }
  }
  looping = running.size > 0;
  if (looping) requestAnimationFrame(frame);
}
