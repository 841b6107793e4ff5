import { FeedFailure } from '../../core/failure.js';
import type { Feed, Item } from '../../feed/index.js';
import { named } from '../../items/index.js';

/**
 * The one story that a fragment names.
 * @throws {FeedFailure} `no-item` when no story has that name.
 */
export function storyIn({ items }: Feed, fragment: string): readonly Item[] {
  const item = named(items, fragment, 'article');
  if (item) return [item];
  throw new FeedFailure('no-item', { id: fragment });
}

/** How many columns, of at most three, set `count` stories with the least room left over. */
export const columnsFor = (count: number): number => (count === 4 ? 2 : Math.min(count, 3));
