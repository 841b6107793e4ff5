import type { CheckCode, Finding, Severity } from '../../src/publish/index.js';
import { type Mend, mendsFor } from '../../src/publish/mend/index.js';
import type { RawFeed } from '../../src/publish/raw.js';
import { type CellPlace, cellAt } from '../../src/publish/table/edit.js';
import { fieldOf } from '../../src/publish/table/tables.js';

/** A finding and the cell where it is to be mended. */
export interface Found extends CellPlace {
  readonly finding: Finding;
}

/** Where something is to be filled in that a finding misses elsewhere; the first that the table has. */
const HOMES: Partial<Record<CheckCode, readonly string[]>> = {
  'no-title': ['title'],
  'no-feed-url': ['feed_url'],
  'no-figure': ['value'],
  'no-source': ['source'],
  'no-quote': ['quote'],
  'no-alt': ['image_alt', 'alt'],
  'no-credit': ['credit'],
  'no-dimensions': ['image_width', 'width'],
  'no-content': ['content_text'],
  'no-date': ['date_published'],
  'no-reason': ['retracted_reason'],
};

const places = new WeakMap<Finding, Found | undefined>();

/** @param feed that the finding is of. @returns `undefined` for what stands in no table */
export function foundAt(feed: RawFeed, finding: Finding): Found | undefined {
  if (places.has(finding)) return places.get(finding);
  const place = cellAt(feed, finding.path);
  const home = place && HOMES[finding.code]?.find((key) => fieldOf(place.table, key));
  const field = home ?? place?.field;
  const found = place && { ...place, finding, ...(field !== undefined && { field }) };
  places.set(finding, found);
  return found;
}

const UNREAD: readonly CheckCode[] = ['bad-number', 'bad-range', 'out-of-range', 'unsafe-number'];

const ITEM = /^items\[\d+\]/;
const lists = new WeakMap<readonly Finding[], ReadonlyMap<string, readonly Finding[]>>();

/** Those of each item, or of the feed itself under `''`, so that a page of thousands of rows looks at its own alone. */
function byItem(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const known = lists.get(findings);
  if (known) return known;
  const items = new Map<string, Finding[]>();
  for (const finding of findings) {
    const item = ITEM.exec(finding.path)?.[0] ?? '';
    const list = items.get(item);
    if (list) list.push(finding);
    else items.set(item, [finding]);
  }
  lists.set(findings, items);
  return items;
}

/** What was found in a row, or in what stands in it and has no row of its own. */
export function foundInRow(
  feed: RawFeed,
  findings: readonly Finding[],
  row: string,
): readonly Found[] {
  const own = byItem(findings).get(ITEM.exec(row)?.[0] ?? '') ?? [];
  const found = own.flatMap((finding) => {
    const each = foundAt(feed, finding);
    return each?.row === row ? [each] : [];
  });
  // That there is no figure goes without saying where one cannot be read.
  const unread = found.some(({ finding }) => UNREAD.includes(finding.code));
  return unread ? found.filter(({ finding }) => finding.code !== 'no-figure') : found;
}

export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** What is private goes before all else: it must not be published. */
export const isPrivate = ({ code }: Finding): boolean => code === 'private' || code === 'contact';

/** The first ones of a severity, in the order of the feed; private ones first. */
export function firstOf(
  findings: readonly Finding[],
  severity: Severity,
  most: number,
): readonly Finding[] {
  const own = findings.filter((finding) => finding.severity === severity);
  return [...own.filter(isPrivate), ...own.filter((each) => !isPrivate(each))].slice(0, most);
}

const mends = new WeakMap<Finding, readonly Mend[]>();

/** @param feed that the finding is of */
export function mendsOf(feed: RawFeed, finding: Finding): readonly Mend[] {
  const known = mends.get(finding) ?? mendsFor(feed, finding);
  mends.set(finding, known);
  return known;
}
