/**
 * The reports of a feed as a GeoReport v2 server would answer them (https://wiki.open311.org/GeoReport_v2/), with the extensions `notes` and
 * `extended_attributes` (https://wiki.open311.org/GeoReport_v2/Extensions/).
 */
import { type Clock, clockOf, type Item, instantOf, type Report } from '../../feed/index.js';
import { standingOf } from '../../items/index.js';
import type { RawFeed } from '../raw.js';
import type { Exported, Exporter, ExportOptions } from './exported.js';
import { LeftOut, readFeed } from './left-out.js';

export const open311: Exporter = {
  format: 'open311',
  write(raw: RawFeed, { now }: ExportOptions): Exported {
    const leftOut = new LeftOut(raw);
    const feed = readFeed(raw, now, leftOut);
    const clock = clockOf(feed._laoshan.time_zone);
    const requests = leftOut
      .only('report', feed.items)
      .map((item) => requestOf(item, clock, leftOut));
    if (!requests.length) return { files: [], notes: leftOut.notes };
    leftOut.rest(feed, 'feed', FEED);
    const text = `${JSON.stringify(requests, undefined, 2)}\n`;
    const file = { name: 'requests.json', type: 'application/json', text };
    return { files: [file], notes: leftOut.notes };
  },
};

/** Addresses and times are written as the feed's address and zone make them; the zone's name has no place, nor need of one. */
const FEED = new Set(['version', 'items', 'feed_url', '_laoshan']);
/** Of the item, those that the request says in its own way. */
const ITEM = new Set(['id', 'title', '_laoshan']);
const EXTENSION = new Set(['report']);
const REPORT = new Set([
  ...[
    'service_request_id',
    'status',
    'status_notes',
    'service_name',
    'service_code',
    'description',
  ],
  ...[
    'agency_responsible',
    'requested_datetime',
    'updated_datetime',
    'expected_datetime',
    'address',
  ],
  ...['lat', 'long', 'media_url', 'photos', 'notes'],
]);

function requestOf(item: Item, clock: Clock, leftOut: LeftOut): object {
  const { report = {}, ...extension } = item._laoshan;
  const path = leftOut.placeOf(item);
  const dated = (date: string | undefined) => date && zoned(date, clock);
  const description = wordsOf(item, report);
  const declined = report.stage === 'declined' ? report.declined_reason : undefined;
  const { service_request_id = item.id, photos } = report;
  const same = ['summary', 'content_text'] as const;
  const told = [
    ...same.filter((key) => item[key] === description),
    ...(item.date_published === report.requested_datetime ? ['date_published'] : []),
  ];
  leftOut.rest(item, path, new Set([...ITEM, ...told]));
  leftOut.rest(extension, `${path}._laoshan`, EXTENSION);
  const answered = declined ? [...REPORT, 'declined_reason'] : REPORT;
  leftOut.rest(report, `${path}._laoshan.report`, new Set(answered), 'report.');
  if (service_request_id !== item.id) leftOut.count('id-not-kept', path, '');
  const extended = {
    ...(item.title && { title: item.title }),
    ...(photos?.length && { photos }),
  };
  return {
    service_request_id,
    status: statusOf(report, path, leftOut),
    status_notes: [declined, report.status_notes].filter(Boolean).join('\n\n') || undefined,
    service_name: report.service_name,
    service_code: report.service_code,
    description,
    agency_responsible: report.agency_responsible,
    requested_datetime: dated(report.requested_datetime),
    updated_datetime: dated(report.updated_datetime),
    expected_datetime: dated(report.expected_datetime),
    address: report.address,
    lat: report.lat,
    long: report.long,
    media_url: report.media_url ?? photos?.[0]?.url,
    notes: report.notes?.map((note) => ({ ...note, datetime: dated(note.datetime) })),
    extended_attributes: Object.keys(extended).length ? extended : undefined,
  };
}

/** The words that elements show, which may stand in the item alone. */
function wordsOf({ summary, content_text }: Item, report: Report): string | undefined {
  return report.description ?? summary ?? (report.status_notes ? undefined : content_text);
}

/** The standard has two, of which one follows from the stage; another word of the feed is kept. */
function statusOf(report: Report, path: string, leftOut: LeftOut): string | undefined {
  const standing = standingOf(report);
  const { status } = report;
  if (standing === 'unknown') {
    if (status)
      leftOut.count(
        'status-outside',
        `${path}._laoshan.report.status`,
        status.slice(0, 40),
        'status',
      );
    return status;
  }
  const written = standing === 'answered' ? 'closed' : 'open';
  if (status && status.toLowerCase() !== written)
    leftOut.count('field-left-out', `${path}._laoshan.report.status`, 'report.status');
  return written;
}

/** A time with its zone, as the standard asks; a day stays a day, since nobody has told a time. */
function zoned(date: string, clock: Clock): string {
  if (!date.includes('T') || /(?:Z|[+-]\d\d:\d\d)$/.test(date)) return date;
  const instant = instantOf(date, clock);
  const wall = clock(instant);
  const minutes = Math.round((wall - instant) / 6e4);
  const two = (number: number) => `${Math.trunc(Math.abs(number))}`.padStart(2, '0');
  const offset = `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
  // Where the clock skips the time, the one that it shows instead.
  const shown =
    wall === new Date(`${date}Z`).getTime() ? date : new Date(wall).toISOString().slice(0, 19);
  return shown + offset;
}
