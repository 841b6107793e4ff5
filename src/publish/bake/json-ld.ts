/** What a page shows, told to search engines in the terms of https://schema.org/ (JSON-LD 1.1, https://www.w3.org/TR/json-ld11/). */
import { inOrder } from '../../event/index.js';
import {
  type Arena,
  type Author,
  type Clock,
  clockOf,
  type Feed,
  type Item,
  instantOf,
  type Speaker,
} from '../../feed/index.js';
import { readingOf } from '../../items/index.js';
import type { Shown } from '../light/index.js';

export interface JsonLdOptions {
  readonly feed: Feed;
  /** The page's public address; where it is not known, addresses that depend on it are left out. */
  readonly base: string | undefined;
  /** How an absolute address of the feed is written into the page. */
  addressOf(url: string): string;
}

/** Data of JSON-LD: plain JSON, without what is undefined. */
export type Node = { readonly [key: string]: string | number | Node | readonly Node[] };

/**
 * The page's stories as one `ItemList` of `NewsArticle`, each once, and each event whose date is whole as an `Event`. Nothing
 * but what is shown: of a story that was retracted nothing, of a date without a year none. Undefined where nothing is left.
 * https://schema.org/ItemList, https://schema.org/NewsArticle, https://schema.org/Event
 */
export function jsonLdOf(shown: readonly Shown[], options: JsonLdOptions): Node | undefined {
  const known = new Map([...shown].reverse().map((each) => [each.item.id, each]));
  const once = [...known.values()].reverse();
  const stories = present(
    once.map((each) => (each.kind === 'article' ? storyOf(each, options) : undefined)),
  );
  const events = present(
    once.map((each) => (each.kind === 'arena' ? eventOf(each, options) : undefined)),
  );
  const nodes = [...(stories.length ? [listOf(stories)] : []), ...events];
  const [only, ...others] = nodes;
  if (!only) return undefined;
  const context = { '@context': 'https://schema.org' };
  return others.length ? { ...context, '@graph': nodes } : { ...context, ...only };
}

/** As the text of a script element, which nothing in it can end: ASCII without `<`, `>` and `&`. */
export function scriptText(data: Node): string {
  return JSON.stringify(data).replace(
    /[^ -~]|[<>&]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function listOf(stories: readonly Node[]): Node {
  return {
    '@type': 'ItemList',
    itemListElement: stories.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item,
    })),
  };
}

function storyOf({ item, pictureless, brief }: Shown, options: JsonLdOptions): Node | undefined {
  const { headline } = readingOf(item, '');
  const { image, _laoshan } = item;
  if (!headline || _laoshan.retracted) return undefined;
  const url = item.url ?? item.external_url;
  const authors = item.authors.length ? item.authors : options.feed.authors;
  return node('NewsArticle', {
    headline,
    url: url && absolute(url, options),
    ...(!brief && {
      image: image && !pictureless && absolute(image, options),
      datePublished: publishedOf(item, options),
      author: people(authors, (role) => !role || role === 'reporter' || role === 'correspondent'),
      editor: people(authors, (role) => role === 'editor'),
      contributor: people(authors, (role) => role === 'photographer'),
    }),
  });
}

/** The date that the page shows of a story: its printed day before the one of its publication. */
function publishedOf({ date_published, _laoshan: { day } }: Item, { feed }: JsonLdOptions) {
  const date = day ?? date_published;
  return date && wholeDate(date, clockOf(feed._laoshan.time_zone));
}

type Role = NonNullable<Author['_laoshan']>['role'];

function people(authors: readonly Author[], wanted: (role: Role) => boolean): readonly Node[] {
  return present(
    authors.map(({ name, _laoshan }) =>
      name && wanted(_laoshan?.role) ? node('Person', { name }) : undefined,
    ),
  );
}

function eventOf({ item, brief }: Shown, options: JsonLdOptions): Node | undefined {
  const { arena = {}, day } = item._laoshan;
  const clock = clockOf(options.feed._laoshan.time_zone);
  const { venue, organiser, starts_at = day, ends_at, speakers = [] } = arena;
  const startDate = starts_at && wholeDate(starts_at, clock);
  if (!startDate || !item.title) return undefined;
  const url = item.url ?? item.external_url;
  return node('Event', {
    name: item.title,
    startDate,
    endDate: arena.starts_at && ends_at && wholeDate(ends_at, clock),
    url: url && absolute(url, options),
    location: venue && node('Place', { name: venue }),
    organizer: organiser && node('Organization', { name: organiser }),
    performer: brief ? [] : performersOf(speakers),
  });
}

/** Who speaks, in their order: a person where one is named, else whom that person speaks for. */
function performersOf(speakers: NonNullable<Arena['speakers']>): readonly Node[] {
  return present(inOrder(speakers).map(performerOf));
}

function performerOf({ name, organisation, role }: Speaker): Node | undefined {
  if (!name) return organisation ? node('Organization', { name: organisation }) : undefined;
  const affiliation = organisation && node('Organization', { name: organisation });
  return node('Person', { name, jobTitle: role, affiliation });
}

/**
 * A date as ISO 8601 has it: a day, or a time with its offset from UTC, that of the feed's zone where the feed states none.
 * Undefined for one without a year, a month or a day.
 */
function wholeDate(date: string, clock: Clock): string | undefined {
  if (!/^\d{4}-\d\d-\d\d/.test(date)) return undefined;
  if (!date.includes('T') || /T.*[Z+-]/.test(date)) return date;
  const instant = instantOf(date, clock);
  const minutes = Math.round((clock(instant) - instant) / 6e4);
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (value: number) => `${value}`.padStart(2, '0');
  return `${date}${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

function absolute(url: string, { base, addressOf }: JsonLdOptions): string | undefined {
  try {
    const { href } = new URL(addressOf(url), base);
    return /^https?:/.test(href) ? href : undefined;
  } catch {
    // Without a base this is no address.
    return undefined;
  }
}

type Given = Readonly<Record<string, string | Node | readonly Node[] | false | undefined>>;

const present = (nodes: readonly (Node | undefined)[]): readonly Node[] =>
  nodes.filter((each) => each !== undefined);

/** A node with those properties that have a value. */
function node(type: string, properties: Given): Node {
  const own: Record<string, string | Node | readonly Node[]> = { '@type': type };
  for (const [name, value] of Object.entries(properties)) {
    if (value && !(Array.isArray(value) && !value.length)) own[name] = value;
  }
  return own;
}
