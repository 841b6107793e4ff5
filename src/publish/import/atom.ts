import { type RawObject, VERSION } from '../raw.js';
import { type Importer, ImportFailure } from './imported.js';
import { Noted } from './noted.js';
import { Entries } from './syndication/entries.js';
import { Fields, isEmpty } from './syndication/fields.js';
import { filled } from './syndication/filled.js';
import { takeMedia } from './syndication/media.js';
import {
  htmlText,
  innerText,
  line,
  type ReadText,
  type Texts,
  titleText,
  xhtmlText,
} from './syndication/texts.js';
import { absolute, readXml, type XmlElement } from './xml.js';
import { rootOf } from './xml-text.js';

/** What `xml.ts` puts before the names of Atom. */
const OWN = 'atom:';

/** Entries between two tellings of how far it is. */
const STEP = 500;

/** Atom 1.0: https://www.rfc-editor.org/rfc/rfc4287, with Media RSS; a feed, or one entry alone. */
export const atom: Importer = {
  format: 'atom',

  recognises(file) {
    return /^(?:\w+:)?(?:feed|entry)$/.test(rootOf(file) ?? '');
  },

  read(file, options) {
    const { root, notes } = readXml(file);
    if (!/^atom:(?:feed|entry)$/.test(root.name))
      throw new ImportFailure('not-atom', { root: root.name });
    const noted = new Noted();
    const entries = new Entries(noted, root.lang);
    const isFeed = root.name === 'atom:feed';
    const fields = new Fields(root, 'feed', OWN);
    const found = isFeed ? fields.takeAll('atom:entry') : [root];
    const items = found.filter((item) => !isEmpty(item));
    const head = isFeed ? headOf(fields, entries) : {};
    if (isFeed) fields.tell(noted);
    return {
      format: 'atom',
      feed: {
        version: VERSION,
        ...head,
        items: items.map((entry, at) => {
          if (at % STEP === 0) options.progress?.(at, items.length);
          return itemOf(entry, isFeed ? `feed.entry[${at}]` : 'entry', root.lang, entries);
        }),
      },
      notes: [...notes, ...noted.notes],
      rows: items.length,
    };
  },
};

function headOf(fields: Fields, entries: Entries): RawObject {
  const { element } = fields;
  const links = linksOf(fields, /^(?:alternate|self|next)$/);
  if (links.some((link) => relOf(link) === 'next'))
    entries.noted.loss('further-entries', fields.at('atom:link'));
  const subtitle = fields.take('atom:subtitle');
  const [icon, logo] = ['atom:icon', 'atom:logo'].map((name) => fields.take(name));
  return filled({
    title: titleOf(fields),
    home_page_url: pageOf(links, ''),
    description: subtitle && wordsOf(subtitle, fields, entries),
    // What Atom calls a logo is the larger of the two.
    icon: logo && absolute(innerText(logo), logo.base),
    favicon: icon && absolute(innerText(icon), icon.base),
    language: element.lang,
    authors: peopleOf(fields, entries),
  });
}

function itemOf(entry: XmlElement, path: string, feedLang: string, entries: Entries): RawObject {
  const fields = new Fields(entry, path, OWN);
  const { noted } = entries;
  const title = titleOf(fields);
  const texts = textsOf(fields, entries);
  const links = linksOf(fields, /^(?:alternate|self|enclosure)$/);
  const url = pageOf(links, entry.base);
  const id = fields.take('atom:id');
  const made = () => entries.idOf([title, texts.content_text ?? ''], path, 'id');
  const enclosures = links.filter((link) => relOf(link) === 'enclosure');
  const media = takeMedia(fields, enclosures, entry.base, texts, noted);
  const published = entries.dateOf(fields, 'atom:published');
  const updated = entries.dateOf(fields, 'atom:updated');
  if (updated && !published)
    noted.count('updated-as-published', 'change', fields.at('atom:updated'), 'updated');
  const item = filled({
    id: entries.unique((id && line(innerText(id))) || url || made(), path),
    url,
    title,
    ...media.texts,
    image: media.image,
    date_published: published ?? updated,
    date_modified: updated,
    language: entry.lang === feedLang ? '' : entry.lang,
    tags: tagsOf(fields, noted),
    authors: peopleOf(fields, entries),
    attachments: media.attachments,
    _laoshan: filled({ source: sourceOf(fields, noted), ...media.extension }),
  });
  fields.tell(noted);
  return item;
}

function titleOf(fields: Fields): string {
  const title = fields.take('atom:title');
  if (!title) return '';
  const type = typeOf(title);
  if (type === 'xhtml') return line(xhtmlText(title).text);
  return type === 'html' ? line(htmlText(innerText(title)).text) : titleText(innerText(title));
}

/** https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3: what is no text is not taken. */
function textsOf(fields: Fields, entries: Entries): Texts {
  const { noted } = entries;
  const summary = fields.take('atom:summary');
  const content = fields.take('atom:content');
  const short = summary ? wordsOf(summary, fields, entries) : '';
  const type = content ? typeOf(content) : 'text';
  const readable = /^(?:text|html|xhtml|text\/(?:plain|html))$/.test(type);
  if (content && !readable) noted.unread(fields.at(content.name), `content (${type})`);
  if (content?.attributes.has('src')) noted.unread(fields.at(content.name), 'content@src');
  const long = content && readable ? wordsOf(content, fields, entries) : '';
  if (!long) return short ? { content_text: short } : {};
  return { ...(short && short !== long && { summary: short }), content_text: long };
}

function wordsOf(element: XmlElement, fields: Fields, entries: Entries): string {
  return entries.plain(readOf(element), fields.at(element.name), fields.label(element.name));
}

function readOf(element: XmlElement): ReadText {
  const type = typeOf(element);
  if (type === 'xhtml') return xhtmlText(element);
  const text = innerText(element);
  if (type === 'html' || type === 'text/html') return htmlText(text);
  return { text: text.trim(), marked: false, pictures: 0 };
}

function typeOf({ attributes }: XmlElement): string {
  return attributes.get('type')?.trim().toLowerCase() || 'text';
}

function relOf({ attributes }: XmlElement): string {
  return attributes.get('rel')?.trim() || 'alternate';
}

function linksOf(fields: Fields, rels: RegExp): readonly XmlElement[] {
  return fields.takeAll('atom:link', (link) => rels.test(relOf(link)));
}

/** The page that says the same: HTML rather than other types, which come beside it. */
function pageOf(links: readonly XmlElement[], base: string): string {
  const pages = links.filter((link) => relOf(link) === 'alternate');
  const page = pages.find(({ attributes }) => attributes.get('type') === 'text/html') ?? pages[0];
  return page ? absolute(page.attributes.get('href') ?? '', page.base || base) : '';
}

function tagsOf(fields: Fields, noted: Noted): readonly string[] {
  const tags = fields.takeAll('atom:category').map(({ attributes }) => {
    const [label, term] = [attributes.get('label'), attributes.get('term')];
    if (label && term && label !== term) noted.unread(fields.at('atom:category'), 'category@term');
    return line(label || term || '');
  });
  return [...new Set(tags.filter(Boolean))];
}

function peopleOf(fields: Fields, entries: Entries): readonly RawObject[] {
  const people = fields.takeAll('atom:author').map((author): RawObject => {
    const at = fields.at('atom:author');
    const within = new Fields(author, at, OWN, 'author.');
    const said = (name: string) => {
      const found = within.take(OWN + name);
      return found ? line(innerText(found)) : '';
    };
    const url = said('uri');
    const person = filled({
      name: entries.nameOf(said('name'), at, 'author'),
      url: url && absolute(url, author.base),
    });
    // The address of mail is among what nobody takes.
    within.tell(entries.noted);
    return person;
  });
  // Those of whom nothing is left were an address and no more.
  const named = people.filter((person) => Object.keys(person).length > 0);
  return [...new Map(named.map((person) => [JSON.stringify(person), person])).values()];
}

/** Of an entry that was taken from another feed. */
function sourceOf(fields: Fields, noted: Noted): RawObject | undefined {
  const source = fields.take('atom:source');
  if (!source) return undefined;
  const within = new Fields(source, fields.at('atom:source'), OWN, 'source.');
  const found = filled({
    name: titleOf(within),
    url: pageOf(linksOf(within, /^alternate$/), source.base),
  });
  within.tell(noted);
  return found;
}
