/** What Open311 servers answer (https://wiki.open311.org/GeoReport_v2/), as JSON or XML, made into reports that can be edited. */
import { MAX_LIST } from '../../feed/limits.js';
import { itemOf, requestsOf } from '../../feed/open311.js';
import { noteSchema, reportSchema } from '../../feed/schema.js';
import { isObject, type Json, type RawFeed, type RawObject, VERSION } from '../raw.js';
import {
  type Imported,
  type Importer,
  ImportFailure,
  type ImportOptions,
  type Opened,
} from './imported.js';
import { Noted, says, told, wordOf } from './noted.js';
import { isRequestsXml, requestsOfXml } from './open311-xml.js';

export const open311: Importer = {
  format: 'open311',
  recognises: (file: Opened) => {
    const requests = answerOf(file.json);
    return requests ? requests.length > 0 : file.json === undefined && isRequestsXml(file);
  },
  read(file: Opened, { progress }: ImportOptions): Imported {
    const xml = file.json === undefined && isRequestsXml(file) ? requestsOfXml(file) : undefined;
    const json: unknown = xml ? xml.json : file.json;
    const requests = answerOf(json);
    if (!requests)
      throw new ImportFailure(json === undefined ? 'no-json' : 'not-of-format', {
        format: 'open311',
      });
    const noted = new Noted();
    if (isObject(json)) noted.rest(json, '', WRAPPER);
    const path = pathOf(json);
    let rows = 0;
    const items = requests.flatMap((request, index): RawObject | readonly never[] => {
      if (index % PIECE === 0) progress?.(index, requests.length);
      if (!says(request)) return [];
      rows++;
      const at = `${path}[${index}]`;
      if (isObject(request)) return itemFrom(request, at, noted, rows);
      noted.loss('not-an-entry', at);
      return [];
    });
    const notes = [...(xml?.notes ?? []), ...noted.notes];
    return { format: 'open311', feed: feedOf(json, items), notes, rows };
  },
};

/** Requests between two words of how far it is. */
const PIECE = 500;

const WRAPPER = new Set(['service_requests', 'requests', 'request', 'language', '_laoshan']);

function answerOf(json: unknown): readonly unknown[] | undefined {
  return json !== null && typeof json === 'object' ? requestsOf(json) : undefined;
}

/** Where the list stands, however it is wrapped. */
function pathOf(json: unknown): string {
  if (!isObject(json)) return '';
  return ['service_requests', 'requests'].find((key) => json[key] != null) ?? '';
}

/** A wrapper may say the feed's language and zone, as it may where elements read it. */
function feedOf(json: unknown, items: readonly RawObject[]): RawFeed {
  const { language, _laoshan } = isObject(json) ? json : ({} as RawObject);
  const extension = isObject(_laoshan) ? plain(_laoshan) : undefined;
  return {
    version: VERSION,
    ...(typeof language === 'string' && { language }),
    ...(extension !== undefined && { _laoshan: extension }),
    items,
  };
}

/** Several names of one thing, of which the first that says anything is read. */
const NAMES = [
  ['service_request_id', 'token', 'id'],
  ['detail', 'description'],
  ['status_notes', 'service_notice'],
  ['address', 'address_string', 'zipcode'],
] as const;

const LISTS = new Set([
  'media_url',
  'photos',
  'notes',
  'agency_responsible',
  'extended_attributes',
]);
const REQUEST = new Set<string>([
  ...Object.keys(reportSchema.entries),
  ...NAMES.flat(),
  ...['title', 'photos', 'extended_attributes'],
]);
const EXTENDED = new Set(['title', 'name', 'photos', 'media_urls']);
const NOTE = new Set([...Object.keys(noteSchema.entries), 'summary', 'status_notes']);
const PHOTO = new Set([
  'url',
  'media_url',
  'when',
  'title',
  'tags',
  'alt',
  'credit',
  'width',
  'height',
]);
const AGENCY = new Set(['name', 'agency_name', 'recipient']);

function itemFrom(request: RawObject, path: string, noted: Noted, row: number): RawObject {
  noteUnread(request, path, noted);
  const { id, title, date_published, _laoshan } = itemOf(request) as RequestItem;
  const { lat, long, media_url, photos, ...report } = _laoshan.report;
  const own = typeof id === 'string' ? id.trim() : typeof id === 'number' ? `${id}` : '';
  if (!own) noted.count('made-id', 'change', path, 'service_request_id');
  const zero = [request['lat'], request['long']].every((each) =>
    /^-?0*\.?0+$/.test(wordOf(each).trim()),
  );
  if (zero) noted.count('zero-place', 'loss', `${path}.lat`, 'lat, long');
  const fields = {
    ...report,
    lat,
    long,
    media_url,
    photos: Array.isArray(photos) ? photos.map(photoOf) : photos,
  };
  const [heading, published] = [plain(title), plain(date_published)];
  return {
    id: own || `request-${row}`,
    ...(heading !== undefined && { title: heading }),
    ...(published !== undefined && { date_published: published }),
    _laoshan: { report: plain(fields) ?? {} },
  };
}

interface RequestItem {
  readonly id: unknown;
  readonly title: unknown;
  readonly date_published: unknown;
  readonly _laoshan: { readonly report: Readonly<Record<string, unknown>> };
}

/** Only what is read of a photo: servers put there who took it. */
function photoOf(photo: unknown): unknown {
  if (!isObject(photo)) return photo;
  const { url, when, alt, credit, width, height } = photo;
  return { url, when, alt, credit, width, height };
}

/** Deeper than any field of a report: what is told in a file that deep would end in a full stack. */
const DEEPEST = 8;

/** Without what is not there, as JSON would write it, and what says nothing; databases write `{}` for that. */
function plain(value: unknown, depth = DEEPEST): Json | undefined {
  if (!depth) return undefined;
  if (Array.isArray(value)) return value.flatMap((each) => plain(each, depth - 1) ?? []);
  // 1e999 is one in a file, and cannot be written again; its word is found to be no number.
  if (typeof value === 'number' && !Number.isFinite(value)) return `${value}`;
  if (!isObject(value)) return says(value) ? (value as Json) : undefined;
  const kept = Object.entries(value).flatMap(([key, each]): readonly [string, Json][] => {
    const held = plain(each, depth - 1);
    return held === undefined ? [] : [[key, held]];
  });
  return kept.length ? Object.fromEntries(kept) : undefined;
}

/** All that the item does not say, at every depth that is read. */
function noteUnread(request: RawObject, path: string, noted: Noted): void {
  noted.rest(request, path, REQUEST);
  for (const names of NAMES) {
    const [chosen, ...others] = names.filter((name) => says(request[name]));
    for (const other of others)
      if (chosen && request[other] !== request[chosen]) noted.unread(`${path}.${other}`, other);
  }
  for (const [key, value] of Object.entries(request)) {
    if (!LISTS.has(key) && REQUEST.has(key) && Array.isArray(value) && value.length > 1)
      noted.count('first-of-list', 'loss', `${path}.${key}`, key);
    if (LISTS.has(key) && Array.isArray(value) && value.length > MAX_LIST)
      noted.loss('list-cut', `${path}.${key}`, { field: told(key), count: value.length });
  }
  const { extended_attributes, notes, agency_responsible, media_url, photos } = request;
  const extended = Array.isArray(extended_attributes)
    ? extended_attributes[0]
    : extended_attributes;
  const below = `${path}.extended_attributes`;
  noted.rest(extended, below, EXTENDED, 'extended_attributes.');
  const each = (list: unknown, read: ReadonlySet<string>, of: string) => {
    const held: readonly unknown[] = Array.isArray(list) ? list.slice(0, MAX_LIST) : [list];
    for (const part of held) {
      noted.rest(part, `${path}.${of}`, read, `${of}.`);
      if (isObject(part)) noteSecond(part, `${path}.${of}`, of, noted);
    }
  };
  each(notes, NOTE, 'notes');
  each(agency_responsible, AGENCY, 'agency_responsible');
  each(media_url, PHOTO, 'media_url');
  each(photos, PHOTO, 'photos');
  if (isObject(extended)) {
    const headings = [request['title'], extended['title'], extended['name']].filter(says);
    if (headings.some((heading) => heading !== headings[0])) noted.unread(below, 'title');
    each(extended['photos'], PHOTO, 'extended_attributes.photos');
    each(extended['media_urls'], PHOTO, 'extended_attributes.media_urls');
  }
}

/** What a photo is titled or tagged where that tells when it was taken. */
const WHEN = /^(?:before|submit|creat|after|clos|complet|resolv)/i;

/** Of two fields that say the same thing in notes and photos the one that is not read. */
function noteSecond(part: RawObject, path: string, of: string, noted: Noted): void {
  const { summary, type, description, status_notes, when, title, tags } = part;
  if (of === 'notes') {
    if (says(summary) && says(type) && summary !== type) noted.unread(path, 'notes.type');
    if (says(description) && says(status_notes)) noted.unread(path, 'notes.status_notes');
    return;
  }
  if (of === 'agency_responsible') return;
  for (const [key, value] of Object.entries({ when, title, tags }))
    if (says(value) && !WHEN.test(wordOf(Array.isArray(value) ? value[0] : value)))
      noted.unread(path, `${of}.${key}`);
}
