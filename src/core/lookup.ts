import { type Feed, findItem, type Item } from '../feed/index.js';
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
 * The event that a fragment names; the newest where it names none.
 * @throws {FeedFailure} `no-item`
 */
export function arenaIn({ feed: { items } }: Loaded, fragment: string): Item | undefined {
  if (!fragment) return items.find(({ _laoshan }) => _laoshan.arena);
  const item = findItem(items, fragment);
  if (!item?._laoshan.arena) throw new FeedFailure('no-item', { id: fragment });
  return item;
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
