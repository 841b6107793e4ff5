/** What each of our tags shows of a feed, and how that is written for those who do not run the element. */
import { type Feed, findItem, type Item, type Kind, parse } from '../../feed/index.js';
import { figureText } from '../../format/index.js';
import {
  figuresIn,
  idsOf,
  itemOf,
  keyFigures,
  named,
  newest,
  REPORTS,
  reportsOn,
  rowsOf,
  STORIES,
  sizeOf,
  storiesOn,
} from '../../items/index.js';
import type { Messages } from '../../messages/index.js';
import type { Markup } from '../markup.js';
import { arena, arenaLine } from './arena.js';
import { articles } from './articles.js';
import { caseLine } from './case.js';
import { hotline } from './hotline.js';
import type { Setting } from './setting.js';
import { stat, statLine, stats, statsLines } from './stat.js';
import { story, storyLine } from './story.js';
import { tiers, tiersLine } from './tiers.js';

/** A tag's attributes as the page has them. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a tag asks for. */
export interface Asked {
  readonly attributes: Attributes;
  /** What stands behind the `#` of its address; empty for the whole feed. */
  readonly fragment: string;
  readonly feed: Feed;
  readonly words: Messages;
}

export interface LightTag {
  /** What its items are shown as. */
  readonly kind: Kind;
  /** All that it has to show; undefined or empty where the feed has nothing of what it names. */
  find(asked: Asked): readonly Item[] | undefined;
  /** How many of those are on show at first; all where this is not said. */
  size?(attributes: Attributes): number;
  /** @param all what it found; `shown` is its beginning. */
  write(
    shown: readonly Item[],
    all: readonly Item[],
    setting: Setting,
    attributes: Attributes,
  ): Markup;
  /** The same as lines of text, which may stand in a paragraph. */
  lines(shown: readonly Item[], setting: Setting, attributes: Attributes): readonly Markup[];
}

type Write = (item: Item, setting: Setting, attributes: Attributes) => Markup;

const eachOf =
  (write: Write): LightTag['write'] =>
  (shown, _all, setting, attributes) =>
    shown.map((item) => write(item, setting, attributes));

const linesOf =
  (line: Write): LightTag['lines'] =>
  (shown, setting, attributes) =>
    shown.map((item) => line(item, setting, attributes));

const TAGS: ReadonlyMap<string, LightTag> = new Map<string, LightTag>([
  [
    'laoshan-stat',
    {
      kind: 'stat',
      find({ attributes, fragment, feed, words }) {
        const { src } = attributes;
        const item =
          src === undefined ? ownFigure(attributes) : named(feed.items, fragment, 'stat');
        return counted(one(item), words);
      },
      write: eachOf((item, setting, { notation, layout }) =>
        layout === 'inline'
          ? statLine(item, setting, true, notation)
          : stat(item, setting, notation),
      ),
      lines: linesOf((item, setting, { notation, layout }) =>
        statLine(item, setting, layout === 'inline', notation),
      ),
    },
  ],
  [
    'laoshan-article',
    {
      kind: 'article',
      find: ({ fragment, feed: { items } }) =>
        one(fragment ? findItem(items, fragment) : newest(items, 'article')),
      write: eachOf((item, setting, { layout, figures }) =>
        story(item, setting, {
          pictured: layout !== 'text',
          figures: keyFigures(
            item,
            setting.feed.items,
            layout === 'row' ? 0 : Number(figures),
            setting.words,
          ),
        }),
      ),
      lines: linesOf(storyLine),
    },
  ],
  [
    'laoshan-hotline',
    {
      kind: 'report',
      find: ({ attributes: { tag = null }, fragment, feed }) =>
        fragment ? one(named(feed.items, fragment, 'report')) : reportsOn([feed], tag),
      size: (attributes) => sizeOf(Number(attributes['page-size']), REPORTS),
      write: (shown, all, setting, { score }) => hotline(shown, all, setting, score === 'all'),
      lines: linesOf(caseLine),
    },
  ],
  [
    'laoshan-arena',
    {
      kind: 'arena',
      find: ({ fragment, feed: { items } }) =>
        one(fragment ? named(items, fragment, 'arena') : newest(items, 'arena')),
      write: eachOf((item, setting, { view }) => arena(item, setting, view)),
      lines: linesOf(arenaLine),
    },
  ],
  [
    'laoshan-stats',
    {
      kind: 'stat',
      find({ attributes: { of = null, tag = null }, fragment, feed, words }) {
        const ids = idsOf(fragment, of);
        const items = ids.flatMap((id) => named(feed.items, id, 'stat') ?? []);
        // A set without one of its figures would say something else.
        if (items.length < ids.length) return undefined;
        return counted(ids.length ? items : figuresIn(feed.items, tag), words);
      },
      write: (shown, _all, setting) => stats(shown, setting),
      lines: statsLines,
    },
  ],
  [
    'laoshan-tiers',
    {
      kind: 'tiers',
      find({ fragment, feed: { items }, words }) {
        const item = named(items, fragment, 'tiers');
        const rows = rowsOf(item?._laoshan.tiers ?? {}, items, words);
        return rows.some(({ text }) => text) ? one(item) : undefined;
      },
      write: eachOf(tiers),
      lines: linesOf(tiersLine),
    },
  ],
  [
    'laoshan-articles',
    {
      kind: 'article',
      find: ({ attributes: { tag = null }, fragment, feed }) =>
        fragment ? one(named(feed.items, fragment, 'article')) : storiesOn([feed], tag),
      size: ({ limit }) => sizeOf(limit === undefined ? STORIES : Number(limit), STORIES),
      write: articles,
      lines: linesOf(storyLine),
    },
  ],
]);

/** A tag of ours; undefined for any other. */
export function lightTag(name: string): LightTag | undefined {
  return TAGS.get(name.toLowerCase());
}

const one = (item: Item | undefined) => item && [item];

/** Those that have a number to show. */
function counted(items: readonly Item[] | undefined, words: Messages): readonly Item[] | undefined {
  return items?.filter(({ _laoshan: { stat } }) => stat && figureText(stat, words));
}

/** The figure of a tag that has its number in its own attributes. */
function ownFigure(attributes: Attributes): Item | undefined {
  const { value = null, min = null, max = null, unit = null } = attributes;
  const { label = null, qualifier = null, period = null } = attributes;
  const raw = itemOf({ value, min, max, unit, label, qualifier, period });
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    items: raw === undefined ? [] : [raw],
  };
  return parse(feed, '').feed.items[0];
}
