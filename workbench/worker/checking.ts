import type { Store } from '../state/store.js';
import type { Workshop } from './client.js';

/** Typing is not held up by a check for each key. In milliseconds. */
const PAUSE = 250;

/**
 * Has the feed checked after each change, and puts what was found into the state. One check at a time: of a long feed it takes
 * longer than the next keys, and those that nobody waits for any more would hold up the worker for minutes.
 */
export function checkAlong(store: Store, workshop: Workshop): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = store.state.checked;
  let runs = false;
  const check = async () => {
    // Whoever is at it looks again at its end.
    if (runs) return;
    const { feed } = store.state;
    // Undone meanwhile to what was checked last, or emptied.
    if (feed === asked) return;
    asked = feed;
    runs = true;
    try {
      const findings = await workshop.run({
        what: 'check',
        text: JSON.stringify(feed),
        now: Date.now(),
      });
      // A later feed has its own answer on the way.
      if (store.state.feed === feed) store.set({ findings, checked: feed });
    } catch {
      store.set({ unchecked: feed });
    } finally {
      runs = false;
    }
    void check();
  };
  const soon = () => {
    const { feed } = store.state;
    if (feed === asked) return;
    if (feed.items.length === 0) {
      asked = feed;
      clearTimeout(timer);
      store.set({ findings: [], checked: feed });
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE);
  };
  store.addEventListener('change', soon);
  soon();
}
