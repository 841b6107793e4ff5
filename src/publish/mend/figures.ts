import { type Item, parse, type Stat } from '../../feed/index.js';
import { canonical, multiply, ratio } from '../../format/index.js';
import { type Amount, claimOf, type Figure } from '../check/claims/index.js';
import { plain } from '../check/claims/plain.js';
import { statUnit } from '../check/claims/units.js';
import { sumOf } from '../check/sums.js';
import { isObject, type Json, type RawFeed, type RawObject } from '../raw.js';
import { decimalOf, valueAt } from './edits.js';
import { idOf } from './ids.js';

/** More places than that are a quotient without an end. */
const MOST_PLACES = 11;

/** A raw stat with what its quote says, where that is one figure. */
export function asQuoted(feed: RawFeed, index: number): RawObject | undefined {
  const raw = rawStat(feed, index);
  const stat = readAt(feed, index)?._laoshan.stat;
  if (!raw || !stat?.quote) return undefined;
  const { quote } = stat;
  const { found } = claimOf(stat, quote);
  const told = found.filter(
    (figure) => figure.kind !== 'vague' && !('weak' in figure && figure.weak),
  );
  const [figure] = told;
  if (!figure || told.length > 1) return undefined;
  const after = { ...withoutFigure(raw), ...figureOf(figure, stat) };
  return holds(feed, index, after) ? after : undefined;
}

/** A raw stat with what its parts come to. @param total a canonical decimal, in its unit */
export function asTotal(feed: RawFeed, index: number, total: string): RawObject | undefined {
  const raw = rawStat(feed, index);
  if (!raw || (total.split('.')[1] ?? '').length > MOST_PLACES) return undefined;
  const after = { ...raw, value: decimalOf(total) };
  return holds(feed, index, after) ? after : undefined;
}

function withoutFigure(raw: RawObject): RawObject {
  const { value, min, max, rank, qualifier, ...rest } = raw;
  return rest;
}

/** The fields that say it. */
function figureOf(figure: Figure, stat: Stat): RawObject {
  if (figure.kind === 'vague') return {};
  const [qualifier = 'exact'] = figure.qualifiers;
  const said = qualifier === 'exact' ? {} : { qualifier };
  if (figure.kind === 'rank') {
    const of = figure.of === undefined ? {} : { of: Number(figure.of) };
    return { ...said, rank: { position: Number(figure.position), ...of } };
  }
  const inUnit = (amount: Amount) => decimalOf(inUnitOf(amount, figure.unit?.scale, stat));
  if (figure.kind === 'range') return { ...said, min: inUnit(figure.min), max: inUnit(figure.max) };
  return { ...said, value: inUnit(figure.amount) };
}

/** @param scale of the unit that it is told in; as many of the stat's where it is told without one */
function inUnitOf(
  { numerator, denominator }: Amount,
  scale: string | undefined,
  stat: Stat,
): string {
  const { times, unit } = statUnit(plain(stat.unit ?? '').trim());
  const own = unit && scale !== undefined ? multiply(times, unit.scale) : times;
  const told = unit && scale !== undefined ? multiply(numerator, scale) : numerator;
  return ratio(told, multiply(denominator, own), MOST_PLACES + 1).value;
}

/** Whether neither the quote nor the sum says something else then. */
function holds(feed: RawFeed, index: number, stat: RawObject): boolean {
  const items = feed.items.map((item, at) => (at === index ? withStat(item, stat) : item));
  const item = readAt({ ...feed, items }, index);
  const after = item?._laoshan.stat;
  if (!item || !after) return false;
  const figures = [after.value, after.min, after.rank?.position];
  if (!figures.some((figure) => canonical(figure) !== undefined)) return false;
  if (after.quote && claimOf(after, after.quote).verdict !== 'holds') return false;
  const next = { ...feed, items };
  if (sumOf(item, partsOf(next, item))?.verdict === 'differs') return false;
  return sumsWith(feed, item.id).every((at) => {
    const verdict = verdictAt(next, at);
    return verdict === 'holds' || verdict === verdictAt(feed, at);
  });
}

/** Where the items stand that an item is a part of. */
function sumsWith(feed: RawFeed, id: string): readonly number[] {
  return feed.items.flatMap((item, index) => {
    const ids = valueAt(item, ['_laoshan', 'stat', 'sum_of']);
    return Array.isArray(ids) && ids.some((each: Json) => idOf(each) === id) ? [index] : [];
  });
}

/** Whether an item is what its parts come to. */
export const sumHolds = (feed: RawFeed, index: number): boolean =>
  verdictAt(feed, index) === 'holds';

function verdictAt(feed: RawFeed, index: number): string | undefined {
  const item = readAt(feed, index);
  return item && sumOf(item, partsOf(feed, item))?.verdict;
}

function partsOf(feed: RawFeed, item: Item): readonly Item[] {
  const ids = new Set(item._laoshan.stat?.sum_of);
  return read(
    feed,
    feed.items.filter(({ id }) => ids.has(idOf(id))),
  );
}

const withStat = (item: RawObject, stat: Json): RawObject => {
  const { _laoshan: extension } = item;
  return { ...item, _laoshan: { ...(isObject(extension) && extension), stat } };
};

function rawStat(feed: RawFeed, index: number): RawObject | undefined {
  const stat = valueAt(feed, ['items', index, '_laoshan', 'stat']);
  return isObject(stat) ? stat : undefined;
}

const readAt = (feed: RawFeed, index: number): Item | undefined =>
  read(feed, feed.items.slice(index, index + 1))[0];

/** Some items of a feed as a page reads them. */
const read = (feed: RawFeed, items: readonly RawObject[]): readonly Item[] =>
  parse({ ...feed, items }, 'https://feed.example/feed.json').feed.items;
