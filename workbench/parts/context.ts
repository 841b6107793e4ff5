import type { Store } from '../state/store.js';
import type { Workshop } from '../worker/client.js';

/** What every element of the page works with. */
export interface Context {
  readonly store: Store;
  readonly workshop: Workshop;
  /** Says a sentence to whoever listens (a live region) and shows it for a while. */
  say(sentence: string): void;
}
