import { finishArena, finishPart } from './arena.js';
import { clockOf, instantOf } from './dates.js';
import type { Context } from './leaf.js';
import { MAX_LONG_TEXT } from './limits.js';
import { masked } from './masked.js';
import { type Author, type Feed, type Item, KINDS, VERSION } from './model.js';
import {
  type AuthorShape,
  arenaSchema,
  authorSchema,
  awardSchema,
  type Decimal,
  type ExtensionShape,
  extensionSchema,
  type FeedExtensionShape,
  type FeedShape,
  feedExtensionSchema,
  feedSchema,
  type ItemShape,
  itemSchema,
  noteSchema,
  partSchema,
  type RankShape,
  type ReportShape,
  type RowShape,
  rankSchema,
  reportSchema,
  rowSchema,
  type StatShape,
  scoreSchema,
  speakerSchema,
  statSchema,
} from './schema.js';
import { cleanText, textOfHtml } from './text.js';

/** A shape whose fields are clean, made whole; `undefined` where that leaves nothing of use. */
type Rule = (value: never, path: string, context: Context) => object | undefined;

export const TIME_ZONE = 'Asia/Shanghai';
const NONE: readonly never[] = Object.freeze([]);
const NOTHING = Object.freeze({});
const DEFAULTS: Feed['_laoshan'] = Object.freeze({ time_zone: TIME_ZONE, public_phones: NONE });
export const EMPTY_FEED: Feed = Object.freeze({
  version: VERSION,
  title: '',
  authors: NONE,
  items: NONE,
  _laoshan: DEFAULTS,
});

const RULES = new Map<unknown, Rule>([
  [authorSchema, finishAuthor],
  [rankSchema, finishRank],
  [statSchema, finishStat],
  [rowSchema, finishRow],
  [reportSchema, finishReport],
  [noteSchema, finishDates],
  [partSchema, finishPart],
  [scoreSchema, finishPart],
  [speakerSchema, finishPart],
  [awardSchema, finishPart],
  [arenaSchema, finishArena],
  [extensionSchema, finishExtension],
  [itemSchema, finishItem],
  [feedExtensionSchema, finishFeedExtension],
  [feedSchema, finishFeed],
]);

/** What the fields of a shape mean together, once each of them is clean. */
export function finish(
  schema: unknown,
  value: object,
  path: string,
  context: Context,
): object | undefined {
  const rule = RULES.get(schema);
  // The walk has just built the value by this very schema.
  return rule ? rule(value as never, path, context) : value;
}

/** Of two entries with one id the first stands, but the newer state of a hotline report wins. */
export function supersedes(later: object, earlier: object | undefined, context: Context): boolean {
  const [b, a] = [later, earlier].map((entry) => {
    const report = (entry as Partial<Item> | undefined)?._laoshan?.report;
    return report ? instantOf(report.updated_datetime, context.clock) : Number.NaN;
  });
  return Number(b) > Number(a);
}

function finishAuthor(author: AuthorShape, path: string, context: Context): object | undefined {
  return author.name || author.url || author.avatar ? author : context.note(path, 'missing');
}

function finishRank(rank: RankShape, path: string, context: Context): object | undefined {
  const { position, of = position } = rank;
  return position <= of ? rank : context.note(`${path}.position`, 'out-of-range');
}

function finishStat(stat: StatShape, path: string, context: Context): object {
  const { value, min, max, rank, ...rest } = stat;
  const range = rangeOf(min, max, path, context);
  const figures = [
    ['value', value === undefined ? undefined : { value }],
    ['min', range],
    ['rank', rank && { rank }],
  ] as const;
  const [figure, ...others] = figures.filter(([, given]) => given);
  for (const [key] of others) context.note(`${path}.${key}`, 'conflict');
  if (!figure) context.note(path, 'no-figure');
  return { ...figure?.[1], ...rest };
}

/** A row stays with its label, and says that there is no figure. What it names is looked for when it is drawn. */
function finishRow(row: RowShape, path: string, context: Context): object {
  if (row.value === undefined && row.item === undefined) context.note(path, 'no-figure');
  return row;
}

function rangeOf(
  min: Decimal | undefined,
  max: Decimal | undefined,
  path: string,
  context: Context,
): object | undefined {
  if (min === undefined && max === undefined) return undefined;
  if (min === undefined) return context.note(`${path}.max`, 'bad-range');
  return Number(min) <= Number(max) ? { min, max } : context.note(`${path}.min`, 'bad-range');
}

/**
 * Dates of a report that it can hardly mean stay, and are noted: before 1990, or more than a day ahead, since zones
 * and clocks differ by less. What is expected may lie ahead.
 */
function finishDates(dated: object, path: string, context: Context): object {
  for (const key of Object.keys(dated)) {
    const date: unknown = Reflect.get(dated, key);
    if (typeof date !== 'string' || !key.endsWith('datetime')) continue;
    // Most are told by their digits alone.
    const ahead =
      date > context.today &&
      key !== 'expected_datetime' &&
      instantOf(date, context.clock) > instantOf(context.today, context.clock) + 864e5;
    if (date < '1990' || ahead) context.note(`${path}.${key}`, 'odd-date');
  }
  return dated;
}

/** Half a place is none. */
function finishReport(report: ReportShape, path: string, context: Context): object {
  if (report.lat === undefined || report.long === undefined) {
    delete report.lat;
    delete report.long;
  }
  return finishDates(report, path, context);
}

function finishExtension(extension: ExtensionShape, path: string, context: Context): object {
  // It stays one where it shows as something else.
  if (extension.report) context.report = extension;
  const [, ...others] = KINDS.filter((kind) => extension[kind]);
  for (const kind of others) {
    delete extension[kind];
    context.note(`${path}.${kind}`, 'conflict');
  }
  return extension;
}

function finishItem(item: ItemShape, path: string, context: Context): Item {
  const { author, authors, content_html, ...rest } = item;
  const content_text = rest.content_text ?? plainText(content_html, path, context);
  const raw: Item = {
    ...rest,
    ...(content_text && { content_text }),
    tags: item.tags ?? NONE,
    authors: authorsOf(author, authors),
    _laoshan: item._laoshan ?? NOTHING,
  };
  const whole = context.report && context.report === item._laoshan ? masked(raw, context) : raw;
  context.instants.set(whole, instantOf(item.date_published, context.clock));
  return whole;
}

function plainText(html: string | undefined, path: string, context: Context): string | undefined {
  const plain = html && textOfHtml(html);
  if (!plain) return undefined;
  if (plain.length > MAX_LONG_TEXT) context.note(`${path}.content_html`, 'text-cut');
  return cleanText(plain, MAX_LONG_TEXT);
}

/** JSON Feed 1.0 has one `author`; where 1.1's `authors` are given too, they stand. */
function authorsOf(
  author: AuthorShape | undefined,
  authors: readonly Author[] | undefined,
): readonly Author[] {
  return authors ?? (author ? Object.freeze([author]) : NONE);
}

function finishFeedExtension(
  given: FeedExtensionShape,
  path: string,
  context: Context,
): Feed['_laoshan'] {
  const extension = { ...DEFAULTS, ...given };
  context.publicPhones = extension.public_phones;
  try {
    context.clock = clockOf(extension.time_zone);
    return extension;
  } catch {
    context.note(`${path}.time_zone`, 'bad-time-zone');
    return { ...extension, time_zone: TIME_ZONE };
  }
}

/** All but its items, which are read afterwards. */
function finishFeed(feed: FeedShape): object {
  const { author, authors, title = '', ...rest } = feed;
  return {
    ...rest,
    version: VERSION,
    title,
    authors: authorsOf(author, authors),
    _laoshan: feed._laoshan ?? DEFAULTS,
  };
}

export function newestFirst(items: readonly Item[], { instants }: Context): readonly Item[] {
  const at = (item: Item) => instants.get(item) as number;
  // Two without a date are as far from each other as no number tells.
  return Object.freeze(items.slice().sort((a, b) => at(b) - at(a) || 0));
}
