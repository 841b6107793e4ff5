import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import { keptIn } from './kept.js';
import type { Kept } from './state.js';
import { keptOf, type Store } from './store.js';

const PLACE = 'laoshan-workbench';
const KEY = 'kept';

/** So that a burst of keys is written once. In milliseconds. */
const PAUSE = 300;

/** Some browsers neither open their store nor refuse to (https://bugs.webkit.org/show_bug.cgi?id=226547): the page goes without it then. In milliseconds. */
const PATIENCE = 3000;

/**
 * Keeps what is typed in this browser, and takes up what it kept; says in the state where the browser does not allow it.
 * @returns when what was kept is there
 */
export async function keep(store: Store): Promise<void> {
  let place: UseStore;
  const failed = () => {
    if (store.state.keeps) store.set({ keeps: false });
  };
  try {
    place = createStore(PLACE, 'kept');
    const kept = keptIn(await within(PATIENCE, get(KEY, place)));
    if (kept) store.restore(kept);
  } catch {
    failed();
    return;
  }
  const tell = amongTabs(store);
  let timer = 0;
  let last = store.state;
  const write = () => {
    timer = 0;
    const kept = keptOf(store.state);
    const writing = isWorthKeeping(kept) ? set(KEY, kept, place) : del(KEY, place);
    writing.then(tell).catch(failed);
  };
  store.addEventListener('change', () => {
    const before = keptOf(last);
    last = store.state;
    const now = keptOf(last);
    const same = (Object.keys(now) as (keyof Kept)[]).every((key) => now[key] === before[key]);
    if (same) return;
    clearTimeout(timer);
    timer = window.setTimeout(write, PAUSE);
  });
  // Whoever leaves within the pause finds the last word all the same: a transaction that waits for its end would be lost with the page.
  addEventListener('pagehide', () => {
    // Nor are the newer facts of another tab replaced by whoever leaves to take them.
    if (!timer || store.state.elsewhere) return;
    const kept = keptOf(store.state);
    place('readwrite', (objects) => {
      if (isWorthKeeping(kept)) objects.put(kept, KEY);
      else objects.delete(KEY);
      objects.transaction.commit();
    }).catch(failed);
  });
}

/**
 * Has each tab of the workbench hear of what another one has kept: they share one place, and the last word is the one that stays.
 * @returns tells the others
 */
function amongTabs(store: Store): () => void {
  if (!('BroadcastChannel' in globalThis)) return () => {};
  const channel = new BroadcastChannel(PLACE);
  channel.addEventListener('message', () => store.set({ elsewhere: true }));
  return () => {
    channel.postMessage(KEY);
    if (store.state.elsewhere) store.set({ elsewhere: false });
  };
}

const isWorthKeeping = ({ feed, name }: Kept): boolean => feed.items.length > 0 || name !== '';

/** @throws {Error} where the answer does not come in time */
async function within<T>(time: number, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), time);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
