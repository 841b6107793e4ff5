import { FeedFailure } from '../../core/failure.js';
import type { Feed, Item } from '../../feed/index.js';
import { named } from '../../items/index.js';

/**
 * The one report that a fragment names.
 * @throws {FeedFailure} `no-item` when no report has that name.
 */
export function reportIn({ items }: Feed, fragment: string): readonly Item[] {
  const item = named(items, fragment, 'report');
  if (item) return [item];
  throw new FeedFailure('no-item', { id: fragment });
}
