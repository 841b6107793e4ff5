import { FeedFailure } from '../../core/failure.js';
import { findItem, type Item } from '../../feed/index.js';

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
  items: readonly Item[],
  fragment: string,
  { tag, of }: Choice,
): readonly Item[] | undefined {
  const ids = fragment ? [fragment] : (of ?? '').split(/\s+/).filter(Boolean);
  if (ids.length) {
    return ids.map((id) => {
      const item = findItem(items, id);
      if (!item?._laoshan.stat) throw new FeedFailure('no-item', { id });
      return item;
    });
  }
  const figures = items.filter(
    ({ tags, _laoshan: { stat } }) => stat && (!tag || tags.includes(tag)),
  );
  return figures.length ? figures : undefined;
}

/** The source of all of them, where it is one and the same. */
export function commonSource(items: readonly Item[]): Item['_laoshan']['source'] {
  const [source, ...others] = items.map(({ _laoshan }) => _laoshan.source);
  const same = others.every((other) => other?.name === source?.name && other?.url === source?.url);
  return source?.name && same ? source : undefined;
}
