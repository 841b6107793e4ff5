/** Draws one moment, `elapsed` milliseconds after it was started; false ends it. */
export type Step = (elapsed: number) => boolean;

interface Running {
  readonly step: Step;
  start?: number;
}

const running = new Set<Running>();
let request = 0;

/** Runs a step in every frame, all steps of the page in one loop. Returns the way to stop it. */
export function animate(step: Step): () => void {
  const entry: Running = { step };
  running.add(entry);
  request ||= requestAnimationFrame(frame);
  return () => {
    running.delete(entry);
    if (running.size) return;
    cancelAnimationFrame(request);
    request = 0;
  };
}

function frame(now: number): void {
  for (const entry of Array.from(running)) {
    entry.start ??= now;
    if (!entry.step(now - entry.start)) running.delete(entry);
  }
  request = running.size ? requestAnimationFrame(frame) : 0;
}
