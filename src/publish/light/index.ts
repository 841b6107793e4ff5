/** Readable content for our tags: what a reader without script, a reader mode, a search engine or a newsletter gets. */
import type { Feed, Item, Kind } from '../../feed/index.js';
import type { Markup } from '../markup.js';
import { joined, levelOf } from './pieces.js';
import type { LightOptions, Setting } from './setting.js';
import { type Attributes, lightTag } from './tags.js';

export type { LightOptions } from './setting.js';
export type { Attributes } from './tags.js';

/** An item that a page shows. */
export interface Shown {
  /** What it is shown as: any item may be told as a story. */
  readonly kind: Kind;
  readonly item: Item;
  /** Its picture is not among what is shown. */
  readonly pictureless?: boolean;
  /** It is shown in one line: by its title, its link and, of an event, its place and date. */
  readonly brief?: boolean;
}

export interface Light {
  readonly markup: Markup;
  /** The items that it shows, in their order. */
  readonly items: readonly Item[];
  /** The same, with what is shown of them. */
  readonly shown: readonly Shown[];
}

/** Between items that stand in one line, whose notes have a sign of their own between them. */
const BETWEEN = ' | ';

/**
 * What an element of ours shows of a feed, as HTML that stands in its tag: the same items in the same words, callers masked as the
 * parser has masked them. Undefined where the feed has nothing of what the tag names, and for a tag that is not ours.
 *
 * What the clock would make wrong on a page that nobody draws again is left out: for how many days a report is overdue, and
 * where an event is that has not ended.
 *
 * @param tag `laoshan-stat`
 * @param attributes its attributes as the page has them, by their names there (`heading-level`)
 * @param feed what `parse` gave
 */
export function lightOf(
  tag: string,
  attributes: Attributes,
  feed: Feed,
  options: LightOptions,
): Light | undefined {
  const ours = lightTag(tag);
  const { src, layout } = attributes;
  const { words, phrasing } = options;
  const all = ours?.find({ attributes, fragment: fragmentOf(src), feed, words });
  if (!ours || !all?.length) return undefined;
  const setting: Setting = {
    ...options,
    feed,
    zone: feed._laoshan.time_zone,
    level: levelOf(attributes['heading-level']),
  };
  const items = all.slice(0, ours.size?.(attributes));
  return {
    markup: phrasing
      ? joined(ours.lines(items, setting, attributes), BETWEEN)
      : ours.write(items, all, setting, attributes),
    items,
    shown: items.map((item) => ({
      kind: ours.kind,
      item,
      pictureless: phrasing || layout === 'text',
      brief: phrasing,
    })),
  };
}

/** What stands behind the first `#` of an address. */
function fragmentOf(src = ''): string {
  const [, ...rest] = src.trim().split('#');
  return rest.join('#');
}
