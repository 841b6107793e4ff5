import type { Feed, Item, Kind } from '../feed/index.js';
import { named, newest } from '../items/index.js';
import { readAddress } from './address.js';
import { FeedFailure } from './failure.js';
import { findIn } from './sources.js';
import type { Loaded } from './store.js';

/** An event, and the feed that it is in. */
export interface Found {
  readonly feed: Feed;
  readonly item: Item;
}

/**
 * The item of that kind which a fragment names.
 * @throws {FeedFailure} `no-item`
 */
export function itemIn({ items, expired }: Feed, fragment: string, kind: Kind): Item {
  const item = named(items, fragment, kind);
  if (!item) throw new FeedFailure('no-item', { ...(fragment && { id: fragment }), expired });
  return item;
}

/**
 * The event that a fragment names; the newest where it names none.
 * @throws {FeedFailure} `no-item`
 */
export function arenaIn({ feed }: Loaded, fragment: string): Item | undefined {
  return fragment ? itemIn(feed, fragment, 'arena') : newest(feed.items, 'arena');
}

/** For a script of ours that brings no parser: it asks the page's, through the page's record. */
export async function findArena(src: string, signal: AbortSignal): Promise<Found | undefined> {
  const address = readAddress(src, document.baseURI);
  const { loaded, value } = await findIn(
    address,
    { credentials: 'omit', signal, fresh: false },
    (each) => arenaIn(each, address.fragment),
  );
  return value && { feed: loaded.feed, item: value };
}
