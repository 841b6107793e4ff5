import { FeedFailure } from '../../core/failure.js';
import { clockOf, type Feed, findItem, type Item, instantOf } from '../../feed/index.js';

/**
 * The one report that a fragment names.
 * @throws {FeedFailure} `no-item` when no report has that name.
 */
export function reportIn({ items }: Feed, fragment: string): readonly Item[] {
  const item = findItem(items, fragment);
  if (item?._laoshan.report) return [item];
  throw new FeedFailure('no-item', { id: fragment });
}

/**
 * All reports, or those with the tag, page after page; undefined for none. A report moves to the next page when a new one
 * comes in on the first: it is taken once, in its newer state.
 */
export function reportsOn(pages: readonly Feed[], tag: string | null): readonly Item[] | undefined {
  const [first, ...others] = pages.map(({ items }) =>
    items.filter(({ tags, _laoshan: { report } }) => report && (!tag || tags.includes(tag))),
  );
  const items = others.length ? united([...(first ?? []), ...others.flat()], pages) : first;
  return items?.length ? items : undefined;
}

function united(items: readonly Item[], [feed]: readonly Feed[]): readonly Item[] {
  const clock = clockOf(feed?._laoshan.time_zone ?? '');
  const at = (item: Item) => instantOf(item._laoshan.report?.updated_datetime, clock);
  const found = new Map<string, Item>();
  for (const item of items) {
    const before = found.get(item.id);
    if (!before || at(item) > at(before)) found.set(item.id, item);
  }
  return [...found.values()];
}
