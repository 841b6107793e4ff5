import type { Found } from './lookup.js';
import type { Entry } from './store.js';
import { version } from './version.js';

/**
 * What all copies of these scripts on one page share, kept under the only global of ours:
 * `globalThis[Symbol.for('laoshan-widgets')]`. A bundle writes `{feeds: [feed]}` there before its
 * runtime starts, so every other field may still be missing when a copy first looks.
 */
export interface Page {
  /** The release of the copy that came first and owns the tags. */
  version: string;
  /** Raw JSON Feeds built into loaded bundles, in order of loading. */
  readonly feeds: unknown[];
  /** Adds a built-in feed and wakes the elements that looked for one in vain. */
  addFeed(feed: unknown): void;
  /** Called after a built-in feed was added. */
  readonly waiting: Set<() => void>;
  /** One entry a feed URL and credentials mode. */
  readonly loads: Map<string, Entry>;
  /** Console lines already written: a page with twenty broken tags gets each sentence once. */
  readonly said: Set<string>;
  /** Finds an event by its address, for scripts of ours without a parser: there once the elements are defined. */
  findArena?: (src: string, signal: AbortSignal) => Promise<Found | undefined>;
}

const key = Symbol.for('laoshan-widgets');

type Draft = { -readonly [K in keyof Page]?: Page[K] };

/** The page's record, made or completed on first use; importing a module never touches it. */
export function page(): Page {
  const host = globalThis as { [key]?: Draft };
  if (!host[key]) Object.defineProperty(globalThis, key, { value: {} });
  const record: Draft = host[key] ?? {};
  const feeds = record.feeds ?? [];
  const waiting = record.waiting ?? new Set();
  record.version ??= version;
  record.feeds = feeds;
  record.waiting = waiting;
  record.loads ??= new Map();
  record.said ??= new Set();
  record.addFeed ??= (feed) => {
    feeds.push(feed);
    for (const wake of [...waiting]) wake();
  };
  return record as Page;
}

/** The release of the copy that came before; empty where none did. */
export function versionBefore(): string {
  return (globalThis as { [key]?: Draft })[key]?.version ?? '';
}

/** Warns on the console, once a page for one text. */
export function warnOnce(text: string): void {
  try {
    const { said } = page();
    if (said.has(text)) return;
    said.add(text);
    console.warn(text);
  } catch {
    // Pages made for browsers without a console put their own in place, some with `log` alone.
  }
}

/** Whether a step of ours was done; what the page has broken for it costs a line, and is no error of the page's (promise 14). */
export function attempt(step: () => unknown): boolean {
  try {
    step();
    return true;
  } catch (error) {
    warnOnce(String(error));
    return false;
  }
}
