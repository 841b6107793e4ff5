import * as schema from '../../src/feed/schema.js';
import type { Shape } from '../../src/feed/walk.js';

/** What the fields of a feed are filled with. */
export interface Filling {
  readonly text: string;
  /** For summaries, answers and the like; the text if none is given. */
  readonly longText?: string;
  /** For HTML; the long text if none is given. */
  readonly html?: string;
  readonly link?: string;
  readonly image?: string;
}

/** The items that every list of ids names. */
const KINDS = ['article', 'stat', 'tiers', 'report', 'arena'] as const;

const VALUES = new Map<unknown, unknown>([
  [schema.date, '2022-07-15T09:30:00+08:00'],
  [schema.day, '--07-15'],
  [schema.when, '2022-07'],
  [schema.decimal, 1020000],
  [schema.number, 3],
  [schema.count, 2],
  [schema.amount, 1],
  [schema.share, 0.5],
  [schema.latitude, 36],
  [schema.longitude, 120],
]);

/** Codes, which mean something to the parser; their own test fills them otherwise. */
const CODES: Readonly<Record<string, string>> = { language: 'zh-CN', time_zone: 'Asia/Shanghai' };

type Raw = Record<string, unknown>;

/** A value for every field that the schema knows, so that a field added later is filled too. */
function filled(shape: Shape, filling: Filling, key = ''): unknown {
  const {
    text,
    longText = text,
    html = longText,
    link = '/story',
    image = '/picture.svg',
  } = filling;
  if (shape.wrapped) return filled(shape.wrapped, filling, key);
  if (shape.entries) {
    return Object.fromEntries(
      Object.entries(shape.entries).map(([name, entry]) => [name, filled(entry, filling, name)]),
    );
  }
  if (shape.item)
    return (shape.item as unknown) === schema.id ? KINDS : [filled(shape.item, filling, key)];
  const leaf: unknown = shape;
  if (VALUES.has(leaf)) return VALUES.get(leaf);
  if (key in CODES) return CODES[key];
  if (leaf === schema.link) return link;
  if (leaf === schema.image) return image;
  if (leaf === schema.html) return html;
  if (leaf === schema.longText) return longText;
  if (shape.type === 'picklist') return shape.options?.[0];
  return shape.type === 'boolean' ? true : text;
}

/** An item of a kind with every field of it filled; `without` names fields of the item or of its extension. */
function itemOf(id: string, kind: string, filling: Filling, without: readonly string[] = []): Raw {
  const item = filled(schema.itemSchema as Shape, filling) as Raw;
  const extension = item['_laoshan'] as Raw;
  for (const other of KINDS) if (other !== kind) delete extension[other];
  for (const name of without) {
    delete item[name];
    for (const holder of [extension, extension[kind] as Raw | undefined]) delete holder?.[name];
  }
  return { ...item, id };
}

/**
 * A feed with an item of every kind and the filling in every field; the id of an item is its kind, and a few
 * more lack what would stand before another field. `more` replaces fields of the feed itself.
 */
export function everything(filling: Filling, more: Raw = {}): Raw {
  const figure = ['min', 'max', 'rank'];
  return {
    ...(filled(schema.feedSchema as Shape, filling) as Raw),
    version: 'https://jsonfeed.org/version/1.1',
    items: [
      ...KINDS.map((kind) => itemOf(kind, kind, filling, figure)),
      itemOf('untitled', 'article', filling, ['title', 'summary', 'authors']),
      itemOf('html', 'article', filling, ['title', 'summary', 'content_text']),
      itemOf('unlabelled', 'stat', filling, [...figure, 'label', 'url']),
      itemOf('unstaged', 'report', filling, ['title', 'stage', 'source']),
      itemOf('unanswered', 'report', filling, ['title', 'description', 'status_notes']),
      itemOf('unnamed', 'arena', filling, ['title', 'day', 'starts_at', 'ends_at']),
    ],
    ...more,
  };
}

/** The ids of those items. */
export const IDS = (everything({ text: 'x' })['items'] as Raw[]).map(({ id }) => id) as string[];
