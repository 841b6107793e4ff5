import { FeedFailure } from '../../core/failure.js';
import { type Feed, findItem, type Item, kindOf } from '../../feed/index.js';

const isStory = (item: Item | undefined): item is Item => !!item && kindOf(item) === 'article';

/**
 * The one story that a fragment names.
 * @throws {FeedFailure} `no-item` when no story has that name.
 */
export function storyIn({ items }: Feed, fragment: string): readonly Item[] {
  const item = findItem(items, fragment);
  if (isStory(item)) return [item];
  throw new FeedFailure('no-item', { id: fragment });
}

/**
 * All stories, or those with the tag, page after page; undefined for none. A story moves to the next page when a new
 * one comes in on the first: it is taken once.
 */
export function storiesOn(pages: readonly Feed[], tag: string | null): readonly Item[] | undefined {
  const found = new Map<string, Item>();
  for (const { items } of pages) {
    for (const item of items) {
      const wanted = isStory(item) && (!tag || item.tags.includes(tag));
      if (wanted && !found.has(item.id)) found.set(item.id, item);
    }
  }
  return found.size ? [...found.values()] : undefined;
}

/** How many columns, of at most three, set `count` stories with the least room left over. */
export const columnsFor = (count: number): number => (count === 4 ? 2 : Math.min(count, 3));
