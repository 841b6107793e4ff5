import { type Clock, clockOf, type Feed, type Item, parse, plainText } from '../../feed/index.js';
import { h, serialize } from '../markup.js';
import { isObject, type RawFeed, type RawObject, VERSION } from '../raw.js';
import type { Exporter, ExportNote } from './exported.js';
import { rfc822, rfc3339 } from './rss-dates.js';
import { writeXml, type XmlTag, x } from './xml.js';

const NAME = 'rss.xml';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** What is written of a feed, of an item, of its extension, and of an author; `content_html` as the text that is made of it. */
const WRITTEN = {
  feed: new Set(
    'version title language home_page_url feed_url description icon items _laoshan'.split(' '),
  ),
  item: new Set(
    'id title url external_url summary content_text content_html image date_published date_modified language tags author authors _laoshan'.split(
      ' ',
    ),
  ),
  extension: new Set('image_width image_height caption credit'.split(' ')),
  author: new Set(['name']),
};

/** What `parse` finds odd, and leaves as it is. */
const KEPT = /^(?:odd-|no-figure$|unknown-id$)/;

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification), by the profile of https://www.rssboard.org/rss-profile: what feed readers
 * show of a feed. Figures, reports and events are items with their titles and sentences.
 */
export const rss: Exporter = {
  format: 'rss',

  write(raw, { now }) {
    const { feed, problems } = parse({ ...raw, version: VERSION }, addressOf(raw), { now });
    const notes = new Map<string, ExportNote>();
    const told = feed.items.filter((item) => !item._laoshan.retracted);
    const items = told.filter((item) => item.title || textOf(item));
    count(notes, 'retracted-left-out', feed.items.length - told.length);
    count(notes, 'wordless-item', told.length - items.length);
    const lost = problems.filter(({ code }) => !KEPT.test(code));
    const astray = lost.filter(({ code }) => code === 'bad-url' && !feed.feed_url);
    count(notes, 'addresses-left-out', astray.length);
    count(notes, 'unfit-left-out', lost.length - astray.length);
    tellUnwritten(raw, notes);
    if (!items.length) return { files: [], notes: [...notes.values()] };
    const clock = clockOf(feed._laoshan.time_zone);
    if (!feed.title) count(notes, 'no-feed-title');
    if (!siteOf(feed)) count(notes, 'no-site-address');
    const dated = items.filter((item) => item.date_published && !timeOf(item, clock));
    count(notes, 'date-without-time', dated.length);
    const channel = x('channel', {}, ...headOf(feed), ...items.map((item) => itemOf(item, clock)));
    const text = writeXml(x('rss', { version: '2.0', ...NAMESPACES }, channel));
    return {
      files: [{ name: NAME, type: 'application/rss+xml', text }],
      notes: [...notes.values()],
    };
  },
};

function headOf(feed: Feed): readonly (XmlTag | undefined)[] {
  const { title, description, language, icon, feed_url } = feed;
  const site = siteOf(feed);
  const name = title || site;
  return [
    x('title', {}, titleText(name)),
    x('link', {}, site),
    x('description', {}, html(description ?? name)),
    optional('language', language),
    // RSS asks for the address of the file itself, which is put beside the feed that it is made of.
    feed_url
      ? x('atom:link', {
          rel: 'self',
          type: 'application/rss+xml',
          href: new URL(NAME, feed_url).href,
        })
      : undefined,
    icon
      ? x('image', {}, x('url', {}, icon), x('title', {}, titleText(name)), x('link', {}, site))
      : undefined,
  ];
}

function siteOf({ home_page_url, feed_url }: Feed): string {
  return home_page_url ?? feed_url ?? '';
}

function itemOf(item: Item, clock: Clock): XmlTag {
  const { id, title, url, external_url, summary, date_published, date_modified } = item;
  const text = textOf(item);
  const isShort = summary && item.content_text && summary !== item.content_text;
  const published = timeOf(item, clock);
  const modified = date_modified && rfc3339(date_modified, clock);
  return x(
    'item',
    {},
    title ? x('title', {}, titleText(title)) : undefined,
    optional('link', url ?? external_url),
    x('guid', { isPermaLink: id === url ? undefined : 'false' }, id),
    text ? x('description', {}, html(isShort ? summary : text)) : undefined,
    isShort ? x('content:encoded', {}, html(text)) : undefined,
    optional('pubDate', published),
    published ? undefined : optional('dc:date', date_published),
    optional('atom:updated', modified),
    modified ? undefined : optional('dcterms:modified', date_modified),
    optional('dc:language', item.language),
    ...item.authors.map(({ name }) => optional('dc:creator', name)),
    ...item.tags.map((tag) => x('category', {}, tag)),
    pictureOf(item),
  );
}

/** An enclosure would need the file's length. */
function pictureOf({ image, _laoshan }: Item): XmlTag | undefined {
  if (!image) return undefined;
  const { image_width, image_height, caption, credit } = _laoshan;
  return x(
    'media:content',
    { url: image, medium: 'image', width: digits(image_width), height: digits(image_height) },
    caption ? x('media:description', { type: 'html' }, html(caption)) : undefined,
    optional('media:credit', credit),
  );
}

function digits(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function optional(name: string, text: string | undefined): XmlTag | undefined {
  return text ? x(name, {}, text) : undefined;
}

function timeOf({ date_published }: Item, clock: Clock): string | undefined {
  return date_published && rfc822(date_published, clock);
}

/** What says it all, to readers that know of no other fields. */
function textOf({ content_text, summary, _laoshan }: Item): string {
  return content_text ?? summary ?? _laoshan.report?.description ?? '';
}

/** Readers take a description for HTML: a text becomes one, a paragraph a line. */
function html(text: string): string {
  const [first = '', ...others] = text.split(/\n+/);
  return serialize(others.length ? [first, ...others].map((line) => h('p', {}, line)) : first);
}

/** Readers take a title for plain, unless it looks like HTML: one that does is written as such, so that it reads as it stands. */
function titleText(title: string): string {
  return plainText(title) === title ? title : serialize(title);
}

function addressOf({ feed_url }: RawFeed): string {
  return typeof feed_url === 'string' ? feed_url : '';
}

/** One note for each field that RSS has no place for, with how often it is there. */
function tellUnwritten(raw: RawFeed, notes: Map<string, ExportNote>): void {
  tellOf(raw, WRITTEN.feed, '', '', notes);
  raw.items.forEach((item, at) => {
    const path = `items[${at}].`;
    tellOf(item, WRITTEN.item, path, '', notes);
    const { _laoshan, authors, author } = item;
    if (isObject(_laoshan))
      tellOf(_laoshan, WRITTEN.extension, `${path}_laoshan.`, '_laoshan.', notes);
    const people = Array.isArray(authors) ? authors : [author];
    for (const person of people.filter(isObject))
      tellOf(person, WRITTEN.author, `${path}authors.`, 'authors.', notes);
  });
}

function tellOf(
  object: RawObject,
  written: ReadonlySet<string>,
  path: string,
  of: string,
  notes: Map<string, ExportNote>,
): void {
  for (const [key, value] of Object.entries(object)) {
    if (written.has(key) || value === null || value === '') continue;
    count(notes, 'field-left-out', 1, path + key, of + key);
  }
}

function count(
  notes: Map<string, ExportNote>,
  code: string,
  times = 1,
  path?: string,
  field?: string,
): void {
  if (times === 0) return;
  const key = `${code}\0${field ?? ''}`;
  const before = notes.get(key);
  const sum = times + Number(before?.facts['count'] ?? 0);
  const facts = { ...(field !== undefined && { field }), count: sum };
  notes.set(key, { code, at: before?.at ?? (path === undefined ? {} : { path }), facts });
}
