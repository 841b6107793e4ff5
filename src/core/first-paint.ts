/** Milliseconds after which nobody waits any longer: a page in a frame that is not displayed has no frames. */
const PATIENCE = 200;

const waiting = new Set<() => void>();
let shown = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Takes a step when the page has been shown for the first time, and at once where it has been, or where nobody looks:
 * what the page's HTML says is on show the sooner (decision 24). A step that waits already is not taken twice.
 */
export function afterFirstPaint(step: () => void): void {
  try {
    shown ||= document.hidden || performance.getEntriesByType('paint').length > 0;
    if (!shown && !waiting.size) {
      timer = setTimeout(flush, PATIENCE);
      // What is drawn in the first frame is on the screen when the second one begins.
      requestAnimationFrame(() => requestAnimationFrame(flush));
    }
  } catch {
    // Where the page has broken what tells of frames.
    shown = true;
  }
  waiting.add(step);
  if (shown) flush();
}

function flush(): void {
  shown = true;
  clearTimeout(timer);
  const steps = [...waiting];
  waiting.clear();
  for (const step of steps) step();
}
