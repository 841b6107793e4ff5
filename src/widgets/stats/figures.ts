import { itemIn } from '../../core/lookup.js';
import type { Feed, Item } from '../../feed/index.js';
import { figuresIn, idsOf } from '../../items/index.js';

/** What chooses among the figures of a feed. */
export interface Choice {
  readonly tag: string | null;
  /** Ids, a space between two; one with a space in it is percent-encoded, as after `#`. */
  readonly of: string | null;
}

/**
 * The figure that a fragment names; else those that `of` names, in its order; else all, or those with the tag.
 * Undefined for none.
 * @throws {FeedFailure} `no-item` when a name is no figure's: a set without one of its figures would say something else.
 */
export function select(
  feed: Feed,
  fragment: string,
  { tag, of }: Choice,
): readonly Item[] | undefined {
  const ids = idsOf(fragment, of);
  return ids.length ? ids.map((id) => itemIn(feed, id, 'stat')) : figuresIn(feed.items, tag);
}
