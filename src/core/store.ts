import {
  complaintOf,
  type Feed,
  isFeed,
  type Parsed,
  type Problem,
  piecesOf,
} from '../feed/index.js';
import { FeedFailure } from './failure.js';
import { page } from './page.js';
import { inTasks } from './pieces.js';
import { type Fresh, MAX_BYTES, request } from './request.js';

/** A feed that was read, and when (milliseconds since the epoch). */
export interface Loaded {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
  readonly at: number;
  /** Why this is not the newest word: a later request failed. */
  readonly failure?: unknown;
}

export function justRead({ feed, problems }: Parsed): Loaded {
  return { feed, problems, at: Date.now() };
}

/** Where a feed is and how it may be asked for. */
export interface Source {
  /** Absolute, without a fragment. */
  readonly url: string;
  readonly credentials: RequestCredentials;
  readonly maxBytes?: number;
  /** Somebody will ask again, so the text is kept to know a change by. */
  readonly kept?: boolean;
}

/** What the page knows of one feed URL. */
export interface Entry {
  /** The request under way. */
  pending?: { readonly answer: Promise<Loaded>; readonly abort: () => void } | undefined;
  /** The last good answer: kept for as long as the page lives. */
  last?: Loaded;
  /** Its address and its text, where somebody wants to know whether it changes. */
  text?: string | undefined;
  /** The newest request failed, so `last` is no longer the newest word. */
  failed?: boolean;
  /** Somebody will ask again, whoever has asked first. */
  kept?: boolean | undefined;
  consumers: number;
  maxBytes: number;
}

/**
 * A feed, asked for once however many elements and copies of the script want it. Each caller counts
 * as a consumer until its signal aborts; when the last one leaves, the request is cut. Where a
 * request fails after an earlier one was good, the good answer comes with the failure. An answer to one that asks again
 * (`once`) that has not changed is the feed that was there, object by object.
 * @throws {FeedFailure} when there never was a good one.
 */
export function load(source: Source, signal: AbortSignal, fresh: Fresh = false): Promise<Loaded> {
  const { loads } = page();
  const key = keyOf(source);
  const entry = loads.get(key) ?? { consumers: 0, maxBytes: 0 };
  loads.set(key, entry);
  if (entry.last && !entry.failed && !fresh) return Promise.resolve(entry.last);
  entry.maxBytes = Math.max(entry.maxBytes, source.maxBytes ?? MAX_BYTES);
  entry.kept ||= source.kept;
  entry.pending ??= start(source, entry, fresh);
  return consume(entry, entry.pending, signal);
}

function start(source: Source, entry: Entry, fresh: Fresh): NonNullable<Entry['pending']> {
  const controller = new AbortController();
  const settle = (failed: boolean) => {
    // An aborted request that ends late must not speak for the one that followed it.
    if (entry.pending !== pending) return;
    entry.pending = undefined;
    entry.failed = failed;
  };
  const answer = ask(source, entry, controller.signal, fresh).then(
    (loaded) => {
      settle(false);
      entry.last = loaded;
      return loaded;
    },
    (error) => {
      settle(true);
      throw error;
    },
  );
  const pending = { answer, abort: () => controller.abort() };
  return pending;
}

async function ask(source: Source, entry: Entry, signal: AbortSignal, fresh: Fresh) {
  const { text, json, url } = await request(source.url, {
    credentials: source.credentials,
    maxBytes: () => entry.maxBytes,
    signal,
    fresh,
  });
  const said = url + text;
  if (fresh === 'once' && entry.last && said === entry.text)
    return { ...entry.last, at: Date.now() };
  if (!isFeed(json)) throw new FeedFailure('not-a-feed', { said: complaintOf(json) });
  const loaded = justRead(await inTasks(piecesOf(json, url), signal));
  entry.text = entry.kept ? said : undefined;
  return loaded;
}

async function consume(entry: Entry, pending: NonNullable<Entry['pending']>, signal: AbortSignal) {
  let here = true;
  const leave = () => {
    if (!here) return;
    here = false;
    entry.consumers--;
  };
  const cut = () => {
    leave();
    // Not at once: an element that is moved leaves and joins again within one task.
    setTimeout(() => {
      if (entry.consumers || entry.pending !== pending) return;
      entry.pending = undefined;
      pending.abort();
    });
  };
  entry.consumers++;
  signal.addEventListener('abort', cut);
  if (signal.aborted) cut();
  try {
    return await pending.answer;
  } catch (failure) {
    if (entry.last) return { ...entry.last, failure };
    throw failure;
  } finally {
    signal.removeEventListener('abort', cut);
    leave();
  }
}

function keyOf({ url, credentials }: Source): string {
  return `${credentials} ${url}`;
}
