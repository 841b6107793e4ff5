import { attempt } from './page.js';

/** Milliseconds after which a page that has not been painted waits for something else than us. */
const PATIENCE = 200;

/**
 * Runs a step when the page has first been painted: its own content is then on show, and no reader waits for it because
 * our script came early. At once where that has been, while the page is being parsed, since scripts that follow may
 * count on us, once it is loaded, and where no browser would tell.
 */
export function afterFirstPaint(step: () => void): void {
  if (document.readyState !== 'interactive' || document.hidden || !unpainted()) {
    step();
    return;
  }
  let due = true;
  const go = () => {
    if (due) attempt(step);
    due = false;
  };
  setTimeout(go, PATIENCE);
  attempt(() =>
    new PerformanceObserver((_, observer) => {
      go();
      observer.disconnect();
    }).observe({ type: 'paint', buffered: true }),
  );
}

/** Whether nothing has been painted yet, and the browser will say when; not where the page has broken the clock. */
function unpainted(): boolean {
  try {
    return (
      PerformanceObserver.supportedEntryTypes.includes('paint') &&
      !performance.getEntriesByType('paint').length
    );
  } catch {
    return false;
  }
}
