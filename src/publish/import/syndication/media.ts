import type { RawObject } from '../../raw.js';
import type { Noted } from '../noted.js';
import { absolute, type XmlElement } from '../xml.js';
import { elementsIn, Fields } from './fields.js';
import { filled } from './filled.js';
import { htmlText, innerText, line, type Texts } from './texts.js';

export interface Media {
  readonly image?: string;
  /** Of `_laoshan`: what is said of the picture. */
  readonly extension: RawObject;
  /** As JSON Feed has them: https://www.jsonfeed.org/version/1.1/#attachments-a-name-attachments-a */
  readonly attachments: readonly RawObject[];
  /** Those of the entry; where it had none, what is said of its picture or film. */
  readonly texts: Texts;
}

/** Portraits of authors, which some programs put before the pictures of a story. */
const PORTRAIT = /^https?:\/\/[^/]*\bgravatar\.com\/avatar\//;

const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;

/**
 * Pictures and files of an entry: its enclosures, and Media RSS (https://www.rssboard.org/media-rss), in groups too. The first picture
 * is the entry's; what stands beside it in a group is the same in other sizes.
 */
export function takeMedia(
  fields: Fields,
  enclosures: readonly XmlElement[],
  base: string,
  texts: Texts,
  noted: Noted,
): Media {
  if (
    !enclosures.length &&
    !elementsIn(fields.element).some(({ name }) => name.startsWith('media:'))
  )
    return { extension: {}, attachments: [], texts };
  const groups = fields.takeAll('media:group');
  const groupFields = groups.map((group) => new Fields(group, fields.at('media:group')));
  const all = [fields, ...groupFields];
  const isSize = (each: XmlElement) => addressOf(each) !== undefined;
  const contents = all.flatMap((each) => each.takeAll('media:content', isSize));
  const thumbnails = all.flatMap((each) => each.takeAll('media:thumbnail', isSize));
  const isPortrait = (each: XmlElement) => PORTRAIT.test(addressOf(each) ?? '');
  const files = [...contents, ...enclosures].filter((each) => !isPortrait(each));
  const pictures = [...files.filter(isPicture), ...thumbnails];
  const sizes = sizesOf(pictures, groups);
  const [picture] = sizes;
  const shown = new Set(sizes);
  for (const each of pictures)
    if (!shown.has(each) && addressOf(each) !== addressOf(picture))
      noted.count('more-pictures', 'loss', fields.at(each.name), fields.label(each.name));
  for (const each of contents.filter(isPortrait))
    noted.count('portrait-left-out', 'loss', fields.at(each.name), fields.label(each.name));
  // What is said of a picture stands in it, or beside it.
  const within = [...contents, ...thumbnails].map((each) => new Fields(each, fields.at(each.name)));
  const about = [...within.filter(({ element }) => element === picture), ...groupFields, fields];
  const said = (name: string) => {
    for (const each of about) {
      const found = each.take(name);
      if (found) return found;
    }
    return undefined;
  };
  const resolved = (each: XmlElement) => absolute(addressOf(each) ?? '', each.base || base);
  const isSilent = !texts.content_text;
  const description = (picture || isSilent) && said('media:description');
  const { text: words, marked } = htmlText(description ? innerText(description) : '');
  if (marked)
    noted.count('html-to-text', 'change', fields.at('media:description'), 'media:description');
  const credit = picture && said('media:credit');
  for (const each of [...groupFields, ...within]) each.tell(noted);
  return {
    ...(picture && { image: resolved(picture) }),
    extension: filled({
      image_width: picture && pixels(picture, 'width'),
      image_height: picture && pixels(picture, 'height'),
      srcset: sizes
        .slice(1)
        .map((each) => ({ url: resolved(each), width: pixels(each, 'width') ?? 0 })),
      caption: isSilent ? '' : line(words),
      credit: credit && line(innerText(credit)),
    }),
    texts: isSilent && words ? { ...texts, content_text: words } : texts,
    attachments: files
      .filter((each) => !isPicture(each))
      .map((file) =>
        filled({
          url: resolved(file),
          // JSON Feed asks for a type; this one says that nothing is known.
          mime_type: file.attributes.get('type') ?? 'application/octet-stream',
          size_in_bytes: size(file),
        }),
      ),
  };
}

function isPicture(element: XmlElement): boolean {
  const { attributes } = element;
  const [type, medium] = [attributes.get('type'), attributes.get('medium')];
  if (type) return type.startsWith('image/');
  return medium ? medium === 'image' : IMAGE.test(addressOf(element) ?? '');
}

/** The first picture in all its sizes, the widest first: those of its group, and those whose address differs in the query alone. */
function sizesOf(
  [first, ...others]: readonly XmlElement[],
  groups: readonly XmlElement[],
): readonly XmlElement[] {
  if (!first) return [];
  const width = (each: XmlElement) => pixels(each, 'width') ?? 0;
  const group = new Set(groups.find(({ children }) => children.includes(first))?.children);
  const path = addressOf(first)?.replace(/\?.*/, '');
  const same = others.filter(
    (each) =>
      width(each) > 0 &&
      each.name === first.name &&
      (group.has(each) || addressOf(each)?.replace(/\?.*/, '') === path),
  );
  if (!width(first)) return [first];
  return [first, ...same].sort((a, b) => width(b) - width(a));
}

function addressOf(element: XmlElement | undefined): string | undefined {
  const attributes = element?.attributes;
  return attributes?.get('url')?.trim() || attributes?.get('href')?.trim() || undefined;
}

function pixels(element: XmlElement, name: string): number | undefined {
  const text = element.attributes.get(name)?.trim() ?? '';
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

function size({ attributes }: XmlElement): number | undefined {
  const text = attributes.get('length') ?? attributes.get('fileSize') ?? '';
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}
