import { DETAIL_FIELDS } from './detail-fields.js';
import { common, type Field, rare } from './field.js';
import { authorFields, ITEM_FIELDS } from './item-fields.js';

export type { Field, FieldType } from './field.js';

/** In this order they are offered. */
export const TABLE_NAMES = [
  'feed',
  'stat',
  'article',
  'report',
  'tiers',
  'arena',
  'rows',
  'series',
  'notes',
  'photos',
  'speakers',
  'criteria',
  'scores',
  'parts',
  'awards',
  'corrections',
  'authors',
  'srcset',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** A row of these is an item. */
export const ITEM_TABLES = ['stat', 'article', 'report', 'tiers', 'arena'] as const;
export type ItemTable = (typeof ITEM_TABLES)[number];

export type DetailTable = Exclude<TableName, 'feed' | ItemTable>;

export interface Table<Name extends TableName = TableName> {
  readonly name: Name;
  /** The tables whose rows hold its rows; none for the feed and the items. */
  readonly parents: readonly TableName[];
  /** The list in a row of a parent that holds its rows; empty for the feed and the items. */
  readonly list: readonly string[];
  readonly fields: readonly Field[];
}

const FEED_FIELDS = [
  common('title', 'text'),
  common('language', 'text'),
  common('home_page_url', 'link'),
  common('feed_url', 'link'),
  common('description', 'long-text'),
  common('authors', 'authors'),
  common('public_phones', 'texts', '_laoshan.public_phones'),
  common('time_zone', 'text', '_laoshan.time_zone'),
  rare('icon', 'image'),
  rare('favicon', 'image'),
  rare('next_url', 'link'),
  rare('expired', 'flag'),
  rare('version', 'text', 'version', { required: true }),
  ...authorFields('author_', 'author.'),
];

function top<Name extends 'feed' | ItemTable>(name: Name, fields: readonly Field[]): Table<Name> {
  return { name, parents: [], list: [], fields };
}

function detail<Name extends DetailTable>(
  name: Name,
  parents: readonly TableName[],
  list: string,
): Table<Name> {
  return { name, parents, list: list.split('.'), fields: DETAIL_FIELDS[name] };
}

export const TABLES: { readonly [Name in TableName]: Table<Name> } = {
  feed: top('feed', FEED_FIELDS),
  stat: top('stat', ITEM_FIELDS.stat),
  article: top('article', ITEM_FIELDS.article),
  report: top('report', ITEM_FIELDS.report),
  tiers: top('tiers', ITEM_FIELDS.tiers),
  arena: top('arena', ITEM_FIELDS.arena),
  rows: detail('rows', ['tiers'], '_laoshan.tiers.rows'),
  series: detail('series', ['stat'], '_laoshan.stat.series'),
  notes: detail('notes', ['report'], '_laoshan.report.notes'),
  photos: detail('photos', ['report'], '_laoshan.report.photos'),
  speakers: detail('speakers', ['arena'], '_laoshan.arena.speakers'),
  criteria: detail('criteria', ['arena'], '_laoshan.arena.criteria'),
  scores: detail('scores', ['speakers'], 'scores'),
  parts: detail('parts', ['speakers'], 'result.parts'),
  awards: detail('awards', ['arena'], '_laoshan.arena.awards'),
  corrections: detail('corrections', ITEM_TABLES, '_laoshan.corrections'),
  authors: detail('authors', ['feed', ...ITEM_TABLES], 'authors'),
  srcset: detail('srcset', ITEM_TABLES, '_laoshan.srcset'),
};

export function isItemTable(name: TableName): name is ItemTable {
  return (ITEM_TABLES as readonly TableName[]).includes(name);
}

/** Whether a row stands in a row of another, which its `item` (and `speaker`) names. */
export function isDetailTable(name: TableName): name is DetailTable {
  return TABLES[name].parents.length > 0;
}

export function fieldOf(name: TableName, key: string): Field | undefined {
  return TABLES[name].fields.find((field) => field.key === key);
}
