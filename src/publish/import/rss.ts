import { type RawObject, VERSION } from '../raw.js';
import { type Importer, ImportFailure } from './imported.js';
import { Noted } from './noted.js';
import { authorsOf, Entries, linesOf } from './syndication/entries.js';
import { elementsIn, Fields, isEmpty } from './syndication/fields.js';
import { filled } from './syndication/filled.js';
import { takeMedia } from './syndication/media.js';
import {
  htmlText,
  innerText,
  line,
  type Texts,
  titleText,
  xhtmlText,
} from './syndication/texts.js';
import { absolute, readXml, type XmlElement } from './xml.js';
import { rootOf } from './xml-text.js';

/** Entries between two tellings of how far it is. */
const STEP = 500;

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification) and what came before it: 0.9x, and 1.0, which is RDF
 * (https://web.resource.org/rss/1.0/spec); with the modules `content`, `dc` and `media`.
 */
export const rss: Importer = {
  format: 'rss',

  recognises(file) {
    return /^(?:rss|(?:\w+:)?RDF)$/.test(rootOf(file) ?? '');
  },

  read(file, options) {
    const { root, notes } = readXml(file);
    const [channel, ...more] = elementsIn(root).filter(({ name }) => name === 'channel');
    if (!/^(?:rss|rdf:RDF)$/.test(root.name) || !channel)
      throw new ImportFailure('not-rss', { root: root.name });
    const fields = new Fields(channel, 'channel');
    const language = languageOf(fields) || channel.lang;
    const noted = new Noted();
    const entries = new Entries(noted, language);
    const beside = new Fields(root, root.name);
    beside.takeAll('channel');
    // RSS has one. What a second one says of itself has no place, its items have.
    const others = more.map((each) => new Fields(each, 'channel'));
    const { base, head } = headOf(fields, beside, entries);
    // RSS 1.0 has the items beside the channel.
    const holders = [fields, ...others, beside];
    const items = holders.flatMap((each) => each.takeAll('item')).filter((item) => !isEmpty(item));
    for (const each of holders) each.tell(noted);
    return {
      format: 'rss',
      feed: {
        version: VERSION,
        ...head,
        ...(language && { language }),
        items: items.map((item, at) => {
          if (at % STEP === 0) options.progress?.(at, items.length);
          return itemOf(item, `channel.item[${at}]`, base, entries);
        }),
      },
      notes: [...notes, ...noted.notes],
      rows: items.length,
    };
  },
};

interface Head {
  readonly head: RawObject;
  /** What relative addresses of items count from. */
  readonly base: string;
}

function headOf(fields: Fields, beside: Fields, entries: Entries): Head {
  const { element } = fields;
  const said = (name: string) => {
    const found = fields.take(name);
    return found && line(innerText(found));
  };
  // The channel's table of contents is told by its items; the feed's own address is no address of what is made of it.
  fields.takeAll('items');
  const links = fields.takeAll('atom:link', ({ attributes }) =>
    /^(?:self|alternate|next)$/.test(attributes.get('rel') ?? 'alternate'),
  );
  const linked = (rel: string) =>
    links.find(({ attributes }) => (attributes.get('rel') ?? 'alternate') === rel);
  const self = linked('self')?.attributes.get('href')?.trim() ?? '';
  const home = said('link') ?? linked('alternate')?.attributes.get('href')?.trim() ?? '';
  const base = element.base || home || self;
  if (linked('next')) entries.noted.loss('further-entries', fields.at('atom:link'));
  const title = fields.take('title');
  const description = fields.take('description');
  const editor = fields.take('managingEditor');
  // In RSS 1.0 the channel only points to it.
  const images = [...fields.takeAll('image'), ...beside.takeAll('image')].map(
    (image) => new Fields(image, fields.at('image'), '', 'image.'),
  );
  const icon = images.map((image) => image.take('url')).find((url) => url);
  for (const image of images) {
    image.takeAll('title', (each) => title !== undefined && innerText(each) === innerText(title));
    image.takeAll('link', (each) => line(innerText(each)) === home);
    image.tell(entries.noted);
  }
  return {
    base,
    head: filled({
      title: title && titleText(innerText(title)),
      home_page_url: absolute(home, element.base || self),
      description:
        description &&
        entries.plain(htmlText(innerText(description)), fields.at('description'), 'description'),
      icon: icon && absolute(innerText(icon), base),
      authors: authorsOf([
        editor && entries.nameOf(innerText(editor), fields.at('managingEditor'), 'managingEditor'),
      ]),
    }),
  };
}

function itemOf(element: XmlElement, path: string, feedBase: string, entries: Entries): RawObject {
  const { noted } = entries;
  const fields = new Fields(element, path);
  const base = element.base || feedBase;
  const title = fields.take('title');
  const headline = title ? titleText(innerText(title)) : '';
  const texts = textsOf(fields, entries);
  const guid = fields.take('guid');
  const own = guid ? line(innerText(guid)) : (element.attributes.get('rdf:about') ?? '').trim();
  const link = absolute(linkOf(fields), base);
  const isAddress = guid?.attributes.get('isPermaLink') !== 'false' && /^https?:/.test(own);
  const id = own || link || entries.idOf([headline, texts.content_text ?? ''], path, 'guid');
  const media = takeMedia(fields, fields.takeAll('enclosure'), base, texts, noted);
  // No part of RSS, but many sites write it.
  const [picture] = media.image ? [] : fields.takeAll('image', isAddressOfPicture);
  const source = fields.take('source');
  const item = filled({
    id: entries.unique(id, path),
    url: link || (isAddress ? own : ''),
    title: headline,
    ...media.texts,
    image: media.image ?? (picture && line(innerText(picture))),
    date_published: entries.dateOf(
      fields,
      'pubDate',
      'dc:date',
      'dcterms:issued',
      'dcterms:created',
    ),
    date_modified: entries.dateOf(fields, 'atom:updated', 'dcterms:modified'),
    language: languageOf(fields),
    tags: linesOf([...fields.takeAll('category'), ...fields.takeAll('dc:subject')]),
    authors: authorsOf(
      [...fields.takeAll('dc:creator'), ...fields.takeAll('author')].map((each) =>
        entries.nameOf(innerText(each), fields.at(each.name), each.name),
      ),
    ),
    attachments: media.attachments,
    _laoshan: filled({
      source: source && filled({ name: line(innerText(source)) }),
      ...media.extension,
    }),
  });
  // It leads to a feed, not to a page.
  if (source?.attributes.has('url')) noted.unread(fields.at('source'), 'source@url');
  fields.tell(noted);
  return item;
}

/** The description is all there is, or what comes before the whole text. */
function textsOf(fields: Fields, entries: Entries): Texts {
  const [description, content] = [
    fields.take('description'),
    fields.take('content:encoded', 'xhtml:body', 'xhtml:div'),
  ].map((found) => {
    if (!found) return '';
    const read = found.name.startsWith('xhtml:') ? xhtmlText(found) : htmlText(innerText(found));
    return entries.plain(read, fields.at(found.name), found.name);
  });
  if (!content) return description ? { content_text: description } : {};
  return {
    ...(description && description !== content && { summary: description }),
    content_text: content,
  };
}

function linkOf(fields: Fields): string {
  const link = fields.take('link');
  const [other] = fields.takeAll(
    'atom:link',
    ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate',
  );
  return link ? line(innerText(link)) : (other?.attributes.get('href')?.trim() ?? '');
}

function languageOf(fields: Fields): string {
  const language = fields.take('language', 'dc:language');
  // Older programs write zh_cn.
  return language ? line(innerText(language)).replace(/_/g, '-') : '';
}

function isAddressOfPicture(image: XmlElement): boolean {
  return /^https?:\/\/\S+$/.test(innerText(image).trim());
}
