/** Readable content for our tags: what a reader without script, a reader mode, a search engine or a newsletter gets. */
import type { Feed, Item } from '../../feed/index.js';
import type { Markup } from '../markup.js';
import { joined, levelOf } from './pieces.js';
import type { LightOptions, Setting } from './setting.js';
import { type Attributes, lightTag } from './tags.js';

export type { LightOptions } from './setting.js';
export type { Attributes } from './tags.js';

export interface Light {
  readonly markup: Markup;
  /** The items that it shows, in their order. */
  readonly items: readonly Item[];
}

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
  const kind = lightTag(tag);
  const { words, phrasing } = options;
  const { src } = attributes;
  const all = kind?.find({ attributes, fragment: fragmentOf(src), feed, words });
  if (!kind || !all?.length) return undefined;
  const setting: Setting = {
    ...options,
    feed,
    zone: feed._laoshan.time_zone,
    level: levelOf(attributes['heading-level']),
  };
  const items = all.slice(0, kind.size?.(attributes));
  const markup = phrasing
    ? joined(
        items.map((item) => kind.line(item, setting, attributes)),
        ' · ',
      )
    : kind.write(items, all, setting, attributes);
  return { markup, items };
}

/** What stands behind the first `#` of an address. */
function fragmentOf(src = ''): string {
  const [, ...rest] = src.trim().split('#');
  return rest.join('#');
}
