import { lateClockOf } from './dates.js';
import type { Context } from './leaf.js';
import { MAX_PROBLEMS, MAX_VALUES } from './limits.js';
import { resolveImage } from './links.js';
import { type Feed, type Item, isFeed, type Problem, VERSION } from './model.js';
import { EMPTY_FEED, newestFirst, TIME_ZONE } from './normalise.js';
import { itemOf, nextPage, rawPath, requestsOf } from './open311.js';
import { feedSchema, itemSchema } from './schema.js';
import { inOneGo, type Pieces, read, readList } from './walk.js';

export interface ParseOptions {
  /** The feed is built into the script: its pictures may be `data:image/...` URLs. */
  readonly embedded?: boolean;
  /** The feed came without a request of its own: its `feed_url`, where it has one, is its address. */
  readonly inline?: boolean;
  /** Milliseconds since 1970, by which dates lie in the future; the clock's time if absent. */
  readonly now?: number;
}

export interface Parsed {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
}

/**
 * Reads a JSON Feed 1.0 or 1.1 (https://www.jsonfeed.org/version/1.1/) with our extension, or what an
 * Open311 server answers (https://wiki.open311.org/GeoReport_v2/) as one. Never throws: what is broken is left out and reported, what is no feed gives an empty one and the
 * problem `not-a-feed`. Deep-frozen, and JSON Feed again: `parse(feed)` gives an equal feed.
 *
 * @param raw what `JSON.parse` gave, or anything at all
 * @param feedUrl the feed's address (an inline feed: the document's), which its URLs resolve against
 */
export function parse(raw: unknown, feedUrl: string, options?: ParseOptions): Parsed {
  return inOneGo(piecesOf(raw, feedUrl, options));
}

/** The same in pieces of bounded size, so that a long feed need not be read in one go. */
export function* piecesOf(
  raw: unknown,
  feedUrl: string,
  options: ParseOptions = {},
): Pieces<Parsed> {
  const problems: Problem[] = [];
  const own = options.inline || options.embedded;
  const context: Context = {
    base: own ? ownAddress(raw, feedUrl) : feedUrl,
    embedded: options.embedded ?? false,
    clock: lateClockOf(TIME_ZONE),
    instants: new Map(),
    paths: new Map(),
    texts: new Map(),
    today: new Date(options.now ?? Date.now()).toISOString(),
    publicPhones: [],
    masks: new Map(),
    left: MAX_VALUES,
    note(path, code) {
      if (problems.length < MAX_PROBLEMS) problems.push(Object.freeze({ path, code }));
      return undefined;
    },
  };
  const feed = yield* feedOf(raw, own ? '' : feedUrl, context);
  if (!feed) context.note('', 'not-a-feed');
  return Object.freeze({ feed: feed ?? EMPTY_FEED, problems: Object.freeze(problems) });
}

/** @param address where the feed was asked for; empty where it was not. */
function* feedOf(raw: unknown, address: string, context: Context): Pieces<Feed | undefined> {
  if (!isFeed(raw)) return undefined;
  try {
    const requests = requestsOf(raw);
    // The walk finishes it as a Feed, its items still raw.
    const given = requests ? around(raw as object, requests, address) : raw;
    const feed = read(feedSchema, { '': given }, '', '', context) as Feed | undefined;
    if (!feed) return undefined;
    const { items } = feedSchema.entries;
    const list = requests
      ? yield* readList(items, itemSchema, requests, '', inRequests(context), itemOf)
      : yield* readList(items, itemSchema, feed.items, 'items', context);
    return Object.freeze({ ...feed, items: newestFirst(list as readonly Item[], context) });
  } catch {
    return context.note('items', 'unreadable');
  }
}

/** The feed that requests are the items of; a wrapper of theirs may say its zone and language. */
function around(raw: object, items: readonly unknown[], address: string): object {
  const { _laoshan, language } = raw as Record<string, unknown>;
  return { version: VERSION, items, _laoshan, language, next_url: nextPage(address, items.length) };
}

/** Problems at the fields of the request. The day an item has of its request is no field of it. */
function inRequests(context: Context): Context {
  return {
    ...context,
    note: (path, code) =>
      path.endsWith('.date_published') ? undefined : context.note(rawPath(path), code),
  };
}

function ownAddress(raw: unknown, documentUrl: string): string {
  try {
    return resolveImage((raw as { feed_url: string }).feed_url, documentUrl) ?? documentUrl;
  } catch {
    return documentUrl;
  }
}
