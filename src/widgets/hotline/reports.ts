import { FeedFailure } from '../../core/failure.js';
import { findItem, type Item } from '../../feed/index.js';
import { type Standing, standingOf } from '../../parts/report.js';

/** Which reports are on show. */
export type Filter = 'all' | Standing;

export const FILTERS: readonly Filter[] = ['all', 'answered', 'unanswered', 'unknown'];

/**
 * The report that a fragment names, else all reports, or those with the tag; undefined for none.
 * @throws {FeedFailure} `no-item` when no report has that name.
 */
export function select(
  items: readonly Item[],
  fragment: string,
  tag: string | null,
): readonly Item[] | undefined {
  if (fragment) {
    const item = findItem(items, fragment);
    if (item?._laoshan.report) return [item];
    throw new FeedFailure('no-item', { id: fragment });
  }
  const reports = items.filter(
    ({ tags, _laoshan: { report } }) => report && (!tag || tags.includes(tag)),
  );
  return reports.length ? reports : undefined;
}

export function matching(items: readonly Item[], filter: Filter): readonly Item[] {
  return filter === 'all'
    ? items
    : items.filter(({ _laoshan }) => standingOf(_laoshan.report) === filter);
}
