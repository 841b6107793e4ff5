/** Draws one moment, `elapsed` milliseconds after it was started; false ends it. */
export type Step = (elapsed: number) => boolean;

interface Running {
  readonly step: Step;
  start?: number;
}

const running = new Set<Running>();
let looping = false;

/** Runs a step in every frame, all steps of the page in one loop. Returns the way to stop it. */
export function animate(step: Step): () => unknown {
  const entry: Running = { step };
  running.add(entry);
  if (!looping) requestAnimationFrame(frame);
  looping = true;
  // The loop ends by itself, in the next frame that has nothing to draw.
  return () => running.delete(entry);
}

function frame(now: number): void {
  for (const entry of [...running]) {
    entry.start ??= now;
    if (!entry.step(now - entry.start)) running.delete(entry);
  }
  looping = running.size > 0;
  if (looping) requestAnimationFrame(frame);
}
