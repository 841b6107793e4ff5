import { check, type Finding } from '../check/index.js';
import type { Segment } from '../path.js';
import type { RawFeed } from '../raw.js';

/**
 * Whether a finding is gone after a change, and nothing new is found: by the item alone, since a feed may have thousands. Findings about items
 * together are the same before and after.
 */
export function helps(
  before: RawFeed,
  after: RawFeed,
  { code, path }: Pick<Finding, 'code' | 'path'>,
  [list, index]: readonly Segment[],
): boolean {
  const at = list === 'items' && typeof index === 'number' ? index : undefined;
  const own = at === undefined ? path : path.replace(/^items\[\d+\]/, 'items[0]');
  const was = findingsOf(before, at);
  const is = findingsOf(after, at);
  const key = `${code} ${own}`;
  return !is.has(key) && [...is].every((each) => was.has(each));
}

/** That a date lies ahead is no matter of how it is written. */
const NO_FUTURE = 8.64e15;

function findingsOf(feed: RawFeed, index: number | undefined): Set<string> {
  const items = index === undefined ? [] : feed.items.slice(index, index + 1);
  const { findings } = check(JSON.stringify({ ...feed, items }), { now: NO_FUTURE });
  return new Set(findings.map(({ code, path }) => `${code} ${path}`));
}
