import type { Store } from '../state/store.js';
import type { Workshop } from './client.js';

/** Typing is not held up by a check for each key. In milliseconds. */
const PAUSE = 250;

/** Has the feed checked after each change, and puts what was found into the state. */
export function checkAlong(store: Store, workshop: Workshop): void {
  let timer = 0;
  let asked = store.state.checked;
  const check = async () => {
    const { feed } = store.state;
    asked = feed;
    try {
      const findings = await workshop.run({
        what: 'check',
        text: JSON.stringify(feed),
        now: Date.now(),
      });
      // A later feed has its own answer on the way.
      if (store.state.feed === feed) store.set({ findings, checked: feed });
    } catch {
      // Nothing is found where nothing can look; a file that is opened says why.
    }
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
    timer = window.setTimeout(check, PAUSE);
  };
  store.addEventListener('change', soon);
  soon();
}
