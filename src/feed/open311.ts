/**
 * Open311 GeoReport v2 (https://wiki.open311.org/GeoReport_v2/) as cities really answer it, made into raw items
 * of a JSON Feed: what a field means is told here, what it may hold is checked where all items are.
 */
import { MAX_LIST } from './limits.js';
import { noteSchema, reportSchema } from './schema.js';
import { cleanText, plainText } from './text.js';

type Raw = Readonly<Record<string, unknown>>;

/** Servers that make their JSON out of XML write lists of one. */
const one = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** The first of several fields that says anything. */
function field(from: unknown, ...keys: readonly string[]): unknown {
  const values = keys.map((key) => one((from as Raw | undefined)?.[key]));
  return values.find((value) => value != null && !isLike(value, /^\s*$/));
}

/** As many as are read of a list, and one by which it is seen to be longer. */
function listOf(value: unknown): readonly unknown[] {
  const list = Array.isArray(value) ? value : value ? [value] : [];
  return list.slice(0, MAX_LIST + 1);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isLike = (value: unknown, pattern: RegExp) => isText(value) && pattern.test(value);

/** A value that is neither text nor number stays what it is, and is reported where all are. */
const text = (value: unknown): unknown =>
  isText(value) || typeof value === 'number' ? plainText(`${value}`) : value;

/** Enough of a list to tell by: the newest requests may still be without id and date. */
const FEW = 10;

/**
 * The requests of a GeoReport answer, bare or in the wrappers that FixMyStreet and converters of XML put around them
 * (`service_requests`, `requests`, `request`); undefined for anything else, lists of services and errors too.
 * @throws whatever reading the value throws
 */
export function requestsOf(raw: unknown): readonly unknown[] | undefined {
  // A feed is known by its items, before anything else of it is read.
  const { items } = raw as Raw;
  if (Array.isArray(items)) return undefined;
  const { service_requests, requests } = raw as Raw;
  const held = service_requests ?? requests ?? raw;
  const given: readonly unknown[] = Array.isArray(held) ? held : [held];
  const wrapped = (each: unknown) => (each as Raw | null | undefined)?.['request'];
  const list = wrapped(given[0]) ? given.flatMap((each) => wrapped(each) ?? each) : given;
  const isRequest = (each: unknown) => field(each, 'service_request_id', 'requested_datetime');
  // Some say an error beside an empty list; what was answered for all that is not thrown away.
  const found = list.length ? list.slice(0, FEW).some(isRequest) : !field(raw, 'errors', 'error');
  return found ? list : undefined;
}

/** What a server says in place of an answer, such as `[{"code": 403, "description": "..."}]`; empty where it says nothing. */
export function complaintOf(raw: unknown): string {
  const held = one(raw);
  for (const from of [field(held, 'errors'), field(held, 'error'), held]) {
    for (const words of [field(from, 'description'), field(from, 'message'), from]) {
      const said = isText(words) && cleanText(words, 200);
      if (said) return said;
    }
  }
  const status = field(held, 'status');
  return isText(status) ? cleanText(status, 200) : '';
}

/**
 * The address of the next page, by the `page` and `page_size` that cities have added to the standard
 * (https://wiki.open311.org/GeoReport_v2/Extensions/). Nothing in an answer says that it is the last one: without a
 * `page_size`, only an empty page does.
 */
export function nextPage(address: string, length: number): string | undefined {
  const number = (name: string) => new RegExp(`[?&]${name}=(\\d+)`).exec(address)?.[1];
  const [page, size = 0] = [number('page'), number('page_size')];
  if (!length || length < Number(size)) return undefined;
  if (page) return address.replace(/([?&]page=)\d+/, `$1${Number(page) + 1}`);
  return size ? `${address}&page=2` : undefined;
}

/** Where a field of an item that was made of a request stands in that request. */
export function rawPath(path: string): string {
  return path.replace('._laoshan.report', '').replace('].id', '].service_request_id');
}

/**
 * A raw item. Nothing is read but what is named here and in the schema, so nothing of who reported: email, phone,
 * first_name, last_name, device_id, account_id.
 */
export function itemOf(raw: unknown): unknown {
  if (typeof raw !== 'object' || !raw) return raw;
  const say = (...keys: readonly string[]) => text(field(raw, ...keys));
  const { media_url, notes, photos, agency_responsible } = raw as Raw;
  const extended = field(raw, 'extended_attributes') as Raw | undefined;
  const report = fieldsOf(raw, reportSchema);
  const description = say('detail', 'description');
  const pictures = [media_url, photos, extended?.['photos'], extended?.['media_urls']].flatMap(
    mediaOf,
  );
  return {
    id: field(raw, 'service_request_id', 'token', 'id'),
    title:
      text(field(raw, 'title') ?? field(extended, 'title', 'name')) ??
      (isLike(description, /[^\s\p{C}]/u) ? undefined : report['service_name']),
    date_published: report['requested_datetime'],
    _laoshan: {
      report: {
        ...report,
        ...placeOf(report),
        description,
        status_notes: say('status_notes', 'service_notice'),
        agency_responsible: namesOf(agency_responsible),
        address: say('address', 'address_string', 'zipcode'),
        media_url: pictures[0]?.url,
        // One that stands in several fields as it is described last.
        photos: isTold(pictures)
          ? [...new Map(pictures.map((each) => [each.url, each])).values()]
          : undefined,
        notes: notes && listOf(notes).map(noteOf),
      },
    },
  };
}

/** What is there of a schema's fields: numbers as texts, dates as ISO 8601 writes them. */
function fieldsOf(from: unknown, { entries }: { readonly entries: object }): Raw {
  const found: Record<string, unknown> = {};
  for (const key of Object.keys(entries)) {
    const value = field(from, key);
    found[key] = key.endsWith('datetime') ? dateOf(value) : text(value);
  }
  return found;
}

/** 03/01/2024 12:00:00 PM, as servers in the United States write it: without AM or PM nobody knows which of the two is the month. */
const AMERICAN = /^(\d\d?)\/(\d\d?)\/(\d{4}),? (0?\d|1[0-2])(:\d\d(?::\d\d)?) ?([AP])M$/i;

/** Seconds or milliseconds since 1970, and what databases and servers write instead of ISO 8601; all else as it stands. */
function dateOf(value: unknown): unknown {
  if (typeof value === 'number' || isLike(value, /^1\d{9}(?:\d{3})?$/)) {
    const time = Number(value);
    const date = new Date(time < 1e11 ? time * 1000 : time);
    return Number.isNaN(+date) ? `${time}` : date.toISOString();
  }
  // No date is longer, and long texts would be searched again and again.
  if (!isText(value) || value.length > 40) return value;
  return value
    .replace(AMERICAN, (_, month, day, year, hour, rest, half) => {
      const two = (digits: unknown) => `${digits}`.padStart(2, '0');
      return `${year}-${two(month)}-${two(day)} ${two((hour % 12) + (/p/i.test(half) ? 12 : 0))}${rest}`;
    })
    .replace(/^(\d{4})\/(\d\d)\/(\d\d)/, '$1-$2-$3')
    .replace(/ ?(?:UTC|GMT)$/, 'Z')
    .replace(/ (?=[+-]\d\d:?\d*$)/, '')
    .replace(/(:\S*[+-]\d\d)$/, '$1:00');
}

/** Names as one text, whether they are given as such, in objects, or in lists of either. */
function namesOf(value: unknown): string {
  return listOf(value)
    .flatMap((each) =>
      listOf(field(each, 'name', 'agency_name') ?? (each as Raw | null)?.['recipient'] ?? each),
    )
    .map(text)
    .filter(isText)
    .join(', ');
}

interface Photo {
  readonly url: unknown;
  readonly when?: string | undefined;
}

/** Whether there is more to say of pictures than the address of one. */
const isTold = ([first, second]: readonly Photo[]) => second || (first?.url && 'when' in first);

/** Pictures as addresses, several of them in one text too, as objects, or as a list of either. Databases write `{}` for none. */
function mediaOf(value: unknown): readonly Photo[] {
  return listOf(value).flatMap((each): Photo | readonly Photo[] => {
    if (isText(each)) {
      const urls = each.split(/[,;|\s]{1,9}(?=https?:)/);
      return urls.filter((url) => /\w/.test(url)).map((url) => ({ url }));
    }
    const said = field(each, 'when', 'title', 'tags');
    const before = isLike(said, /^(?:before|submit|creat)/i) ? 'before' : undefined;
    return {
      ...(each as object),
      url: field(each, 'url', 'media_url'),
      when: isLike(said, /^(?:after|clos|complet|resolv)/i) ? 'after' : before,
    };
  });
}

/** Nobody reports from where the equator meets the prime meridian: 0/0 is a place that is not known. */
function placeOf(report: Raw): object {
  const [lat, long] = ['lat', 'long'].map((key) =>
    isLike(report[key], /^\s*-?\d+[.,]?\d*\s*$/)
      ? Number(`${report[key]}`.replace(',', '.'))
      : report[key],
  );
  return lat || long ? { lat, long } : { lat: undefined, long: undefined };
}

function noteOf(note: unknown): Raw {
  return {
    ...fieldsOf(note, noteSchema),
    type: text(field(note, 'summary', 'type')),
    description: text(field(note, 'description', 'status_notes')),
  };
}
