/** Ways to mend what `check` finds, each a button's worth: pure, and sure to help. */
import { canonical, compare } from '../../format/index.js';
import type { Finding } from '../check/index.js';
import { Meant } from '../check/similar.js';
import { pathOf, type Segment, segmentsOf } from '../path.js';
import { isObject, type Json, type RawFeed } from '../raw.js';
import { textOf, withCell } from '../table/cells.js';
import { cellAt } from '../table/edit.js';
import { rowAt, withRow } from '../table/rows.js';
import { fieldOf } from '../table/tables.js';
import { changed, renamed, valueAt } from './edits.js';
import { asQuoted, asTotal, sumHolds } from './figures.js';
import { helps } from './helps.js';
import { Ids, idOf, idsBeside, withId } from './ids.js';
import { excerptOf, maskedAt, phoneAt, publicPhones } from './private.js';
import { withOffset } from './zones.js';

export type MendCode =
  /** Another text in its place: the word that was meant, the same address by https. */
  | 'replace'
  /** Without what is private in it. */
  | 'mask'
  /** The telephone number is a public one, and is listed as such. */
  | 'public-phone'
  | 'remove'
  /** What stands under a key goes under the one that was meant. */
  | 'rename'
  | 'new-id'
  /** The figure as the quote has it. */
  | 'as-quoted'
  /** The figure as its parts add up to. */
  | 'as-total'
  | 'swap';

export interface Mend {
  readonly code: MendCode;
  /** What will stand there, or under which name; empty where nothing will. */
  readonly facts: { readonly text: string };
  /** Of the feed that the finding is of. Without the finding, and without new ones. */
  apply(feed: RawFeed): RawFeed;
}

/** What can be done about a finding of a feed, the best first; nothing where only a person knows. */
export function mendsFor(feed: RawFeed, finding: Finding): readonly Mend[] {
  const way = segmentsOf(finding.path);
  return candidates(feed, finding, way).filter(
    (mend) => !mend.local || helps(feed, mend.apply(feed), finding, way),
  );
}

interface Candidate extends Mend {
  /** Whether all that it may bring about is seen in the item alone. */
  readonly local: boolean;
}

function candidates(feed: RawFeed, finding: Finding, way: readonly Segment[]): Candidate[] {
  switch (finding.code) {
    case 'private':
      return privates(feed, finding.facts.kind === 'phone', way);
    case 'contact':
    case 'unrevealed':
      return [removed(way)];
    case 'conflict':
      return [conflictSolved(way)];
    case 'unknown-key':
      return [renamedKey(way, finding.facts.meant)];
    case 'unknown-value':
      return [...readAgain(feed, finding), ...nearest(feed, way, finding.facts.allowed)].slice(
        0,
        1,
      );
    case 'wrong-type':
    case 'bad-date':
    case 'bad-number':
      return readAgain(feed, finding);
    case 'unknown-id':
      return unknownIds(feed, finding.facts.meant, way);
    case 'insecure-image':
      return given(way, String(valueAt(feed, way)).replace(/^\s*http:/i, 'https:'));
    case 'bad-time-zone':
      return given(way, 'Asia/Shanghai');
    case 'no-zone':
      return given(way, withOffset(valueAt(feed, way), finding.facts.zone));
    case 'bad-range':
      return swapped(feed, way);
    case 'duplicate-id':
    case 'similar-id':
    case 'awkward-id':
      return newIds(feed, finding, way);
    case 'figure-differs':
      return figure('as-quoted', way, asQuoted(feed, Number(way[1])));
    case 'sum-differs':
      return figure('as-total', way, asTotal(feed, Number(way[1]), finding.facts.total));
    default:
      return [];
  }
}

function mend(
  code: MendCode,
  text: string,
  apply: (feed: RawFeed) => RawFeed,
  local = true,
): Candidate {
  return { code, facts: { text }, apply, local };
}

const removed = (way: readonly Segment[]): Candidate =>
  mend('remove', '', (feed) => changed(feed, way, () => undefined));

function given(way: readonly Segment[], text: string): Candidate[] {
  return text ? [mend('replace', text, (feed) => changed(feed, way, () => text))] : [];
}

function privates(feed: RawFeed, isPhone: boolean, way: readonly Segment[]): Candidate[] {
  const masked = maskedAt(feed, way);
  const phone = isPhone ? phoneAt(feed, way) : undefined;
  const phones = publicPhones(feed);
  return [
    ...(masked === undefined
      ? []
      : [
          mend('mask', excerptOf(String(valueAt(feed, way)), masked), (old) =>
            changed(old, way, () => masked),
          ),
        ]),
    ...(phone === undefined
      ? []
      : [
          mend('public-phone', phone, (old) =>
            changed(old, ['_laoshan', 'public_phones'], () => [...phones, phone]),
          ),
        ]),
    ...(way.at(-1) === 'id' || masked !== undefined ? [] : [removed(way)]),
  ];
}

/** The first one counts already. */
function conflictSolved(way: readonly Segment[]): Candidate {
  const beside = way.slice(0, -1);
  const keys = way.at(-1) === 'min' ? ['min', 'max'] : [String(way.at(-1))];
  return mend('remove', '', (feed) =>
    keys.reduce((each, key) => changed(each, [...beside, key], () => undefined), feed),
  );
}

function renamedKey(way: readonly Segment[], meant: string): Candidate {
  const from = String(way.at(-1));
  return mend('rename', meant, (feed) =>
    changed(feed, way.slice(0, -1), (object) =>
      isObject(object) ? renamed(object, from, meant) : object,
    ),
  );
}

function unknownIds(feed: RawFeed, meant: string, way: readonly Segment[]): Candidate[] {
  // Of a sum or of a row nobody knows what is left without it.
  const isPart = /\.(?:sum_of\[\d+\]|rows\[\d+\]\.item)$/.test(pathOf(way));
  const apply = (old: RawFeed) => changed(old, way, () => meant);
  if (meant)
    return isPart && !adds(apply(feed), way, meant) ? [] : [mend('replace', meant, apply, false)];
  return isPart || way.at(-1) === 'criterion' ? [] : [{ ...removed(way), local: false }];
}

/** Whether an id is that of a figure, and what it was named for adds up with it. */
function adds(feed: RawFeed, way: readonly Segment[], id: string): boolean {
  const named = feed.items.find((item) => idOf(item['id']) === id);
  const isFigure = isObject(valueAt(named, ['_laoshan', 'stat']));
  return isFigure && (!way.includes('sum_of') || sumHolds(feed, Number(way[1])));
}

function swapped(feed: RawFeed, way: readonly Segment[]): Candidate[] {
  const stat = way.slice(0, way.lastIndexOf('stat') + 1);
  const [min, max] = ['min', 'max'].map((key) => valueAt(feed, [...stat, key]));
  const [low, high] = [canonical(max), canonical(min)];
  if (min === undefined || max === undefined || low === undefined || high === undefined) return [];
  if (compare(low, high) > 0) return [];
  return [
    mend('swap', `${low}-${high}`, (old) =>
      changed(old, stat, (own) => (isObject(own) ? { ...own, min: max, max: min } : own)),
    ),
  ];
}

function newIds(feed: RawFeed, { code }: Finding, way: readonly Segment[]): Candidate[] {
  const own = idOf(valueAt(feed, way));
  const plain = code === 'awkward-id' ? withoutBlanks(own) : own;
  if (!plain) return [];
  const id = new Ids(idsBeside(feed, way)).fresh(plain);
  // What names the id of two means the first of them.
  const apply = (old: RawFeed) =>
    code === 'duplicate-id' ? changed(old, way, () => id) : withId(old, way, id);
  return [mend('new-id', id, apply, false)];
}

const withoutBlanks = (id: string): string =>
  id
    .replace(/%[\da-f]{2}|\s/gi, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');

function figure(
  code: 'as-quoted' | 'as-total',
  way: readonly Segment[],
  stat: Json | undefined,
): Candidate[] {
  if (!isObject(stat)) return [];
  const place = way.slice(0, 4);
  const { value, min, max, rank } = stat;
  const position = isObject(rank) ? rank['position'] : undefined;
  const text = min === undefined ? String(value ?? position) : `${min}-${max}`;
  return [mend(code, text, (feed) => changed(feed, place, () => stat))];
}

/** As a table reads what is typed into it: 102万, 2022年7月15日, 约. */
function readAgain(feed: RawFeed, { path }: Finding): Candidate[] {
  const place = cellAt(feed, path);
  const field = place?.field === undefined ? undefined : fieldOf(place.table, place.field);
  const before = place && rowAt(feed, place.row);
  if (!field || !before) return [];
  const { record, note } = withCell(before, field, textOf(before, field));
  if (record === before || note?.severity === 'loss') return [];
  const apply = (old: RawFeed) => withRow(old, place.row, record);
  return [mend('replace', textOf(record, field), apply)];
}

function nearest(feed: RawFeed, way: readonly Segment[], allowed: readonly string[]): Candidate[] {
  const value = valueAt(feed, way);
  return given(way, typeof value === 'string' ? new Meant().of(value.trim(), allowed) : '');
}
