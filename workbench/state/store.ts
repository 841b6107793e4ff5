import { EMPTY_FEED, type RawFeed } from '../../src/publish/raw.js';
import type { Kept, Language, State } from './state.js';

/** How many edits can be undone. Feeds share what did not change, so each costs little. */
const MOST_EDITS = 200;

/** What an edit may change beside the feed. */
type Along = Partial<Pick<State, 'name' | 'notes'>>;

/** What an undoing brings back. Choices that were made since stay: nobody sees them go, steps away. */
type Edited = Pick<State, 'feed' | 'name'>;

const start = (language: Language): State => ({
  feed: EMPTY_FEED,
  name: '',
  look: undefined,
  address: '',
  scripts: { folder: '', classic: true },
  language,
  notes: [],
  findings: [],
  checked: undefined,
  unchecked: undefined,
  busy: undefined,
  elsewhere: false,
  keeps: true,
});

/** The one state of the page. Tells `change` after each change. */
export class Store extends EventTarget {
  #state: State;
  #past: Edited[] = [];
  #future: Edited[] = [];
  #visit = new AbortController();

  constructor(language: Language) {
    super();
    this.#state = start(language);
  }

  get state(): State {
    return this.#state;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Aborted when all is erased: what was begun before must not bring anything back. */
  get visit(): AbortSignal {
    return this.#visit.signal;
  }

  /** Changes the feed so that it can be undone. */
  edit(feed: RawFeed, along: Along = {}): void {
    if (feed === this.#state.feed) return;
    this.#past = [...this.#past, edited(this.#state)].slice(-MOST_EDITS);
    this.#future = [];
    this.set({ feed, ...along });
  }

  /** Changes what is not undone: a choice, what was found. */
  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    this.dispatchEvent(new Event('change'));
  }

  undo(): void {
    const before = this.#past.pop();
    if (!before) return;
    this.#future.push(edited(this.#state));
    this.set({ ...before, notes: [] });
  }

  redo(): void {
    const after = this.#future.pop();
    if (!after) return;
    this.#past.push(edited(this.#state));
    this.set({ ...after, notes: [] });
  }

  /** Takes up what an earlier visit left. */
  restore(kept: Kept): void {
    this.#past = [];
    this.#future = [];
    this.set({ ...start(kept.language), ...kept });
  }

  /** As on the first visit. Cannot be undone: that is what it is for. */
  erase(): void {
    const { language, keeps } = this.#state;
    this.#visit.abort();
    this.#visit = new AbortController();
    this.#past = [];
    this.#future = [];
    this.set({ ...start(language), keeps });
  }
}

const edited = ({ feed, name }: State): Edited => ({ feed, name });

/** What is to be kept of a state. */
export const keptOf = ({ feed, name, look, address, scripts, language }: State): Kept => ({
  feed,
  name,
  look,
  address,
  scripts,
  language,
});
