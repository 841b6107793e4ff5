import { type Clock, clockOf, type Feed, type Item, plainText } from '../../feed/index.js';
import { h, serialize } from '../markup.js';
import { isObject, type RawFeed, VERSION } from '../raw.js';
import type { Exporter } from './exported.js';
import { LeftOut, readFeed } from './left-out.js';
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

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification), by the profile of https://www.rssboard.org/rss-profile: what feed readers
 * show of a feed. Figures, reports and events are items with their titles and sentences.
 */
export const rss: Exporter = {
  format: 'rss',

  write(raw, { now }) {
    const leftOut = new LeftOut(raw);
    const feed = readFeed({ ...raw, version: VERSION }, now, leftOut);
    tellUnwritten(raw, leftOut);
    const items = feed.items.filter((item) => isWritten(item, leftOut));
    if (!items.length) return { files: [], notes: leftOut.notes };
    if (!feed.title) leftOut.count('no-feed-title', 'title', '');
    if (!feed.home_page_url) leftOut.count('no-site-address', 'home_page_url', '');
    const clock = clockOf(feed._laoshan.time_zone);
    for (const item of items)
      if (item.date_published && !timeOf(item, clock))
        leftOut.count('date-without-time', leftOut.placeOf(item), '');
    const channel = x('channel', {}, ...headOf(feed), ...items.map((item) => itemOf(item, clock)));
    const text = writeXml(x('rss', { version: '2.0', ...NAMESPACES }, channel));
    return { files: [{ name: NAME, type: 'application/rss+xml', text }], notes: leftOut.notes };
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
    // A feed may be said to be at an address that no file lies beside, such as tel:1.
    feed_url && /^https?:/.test(feed_url)
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
  const isPlain = plainText(title) === title && !/&\w+;/.test(title);
  return isPlain ? title : serialize(title);
}

/** What was taken back is not told again, and RSS asks for a title or a text. */
function isWritten(item: Item, leftOut: LeftOut): boolean {
  const isSilent = !item.title && !textOf(item);
  if (item._laoshan.retracted) leftOut.count('retracted-left-out', leftOut.placeOf(item), '');
  else if (isSilent) leftOut.count('wordless-item', leftOut.placeOf(item), '');
  else return true;
  return false;
}

function tellUnwritten(raw: RawFeed, leftOut: LeftOut): void {
  leftOut.rest(raw, 'feed', WRITTEN.feed);
  raw.items.forEach((item, at) => {
    const path = `items[${at}]`;
    leftOut.rest(item, path, WRITTEN.item);
    const { _laoshan, authors, author } = item;
    if (isObject(_laoshan))
      leftOut.rest(_laoshan, `${path}._laoshan`, WRITTEN.extension, '_laoshan.');
    for (const person of (Array.isArray(authors) ? authors : [author]).filter(isObject))
      leftOut.rest(person, `${path}.authors`, WRITTEN.author, 'authors.');
  });
}
