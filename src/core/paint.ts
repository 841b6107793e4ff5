import { attempt } from './page.js';

/** Milliseconds after which a page that has not painted waits for something else than us. */
const PATIENCE = 200;

/**
 * Runs a step when the page has first been painted: the light content is then on show, and a script that came
 * early costs the reader no wait for it. At once where the page has been painted already, where it is still being parsed, as
 * what follows such a script may count on it, and where no browser would tell.
 */
export function afterFirstPaint(step: () => void): void {
  if (document.readyState === 'loading' || document.hidden || !unpainted()) {
    step();
    return;
  }
  const go = () => {
    clearTimeout(timer);
    observer.disconnect();
    attempt(step);
  };
  const timer = setTimeout(go, PATIENCE);
  const observer = new PerformanceObserver(go);
  observer.observe({ type: 'paint', buffered: true });
}

/** Whether nothing has been painted yet, and the browser will say when. */
function unpainted(): boolean {
  const told = self.PerformanceObserver?.supportedEntryTypes?.includes('paint');
  return !!told && !performance.getEntriesByType('paint').length;
}
