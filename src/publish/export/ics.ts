/** The dated events of a feed, and their speakers' turns, as one calendar file: https://www.rfc-editor.org/rfc/rfc5545 */
import { type CalendarOptions, calendarOf } from '../../event/index.js';
import type { Feed, Item } from '../../feed/index.js';
import { messagesFor } from '../../messages/index.js';
import type { RawFeed } from '../raw.js';
import type { Exported, Exporter, ExportOptions } from './exported.js';
import { LeftOut, readFeed } from './left-out.js';

export const ics: Exporter = {
  format: 'ics',
  write(raw: RawFeed, { language, now }: ExportOptions): Exported {
    const leftOut = new LeftOut(raw);
    const feed = readFeed(raw, now, leftOut);
    const options: CalendarOptions = {
      feedUrl: addressOf(feed),
      zone: feed._laoshan.time_zone,
      words: messagesFor(feed.language ?? language),
      stamp: now,
    };
    // One by one, as it is to be told which has no date; all together once more would take as long again.
    const calendars = leftOut.only('arena', feed.items).flatMap((item) => {
      const calendar = calendarOf([item], options);
      const path = leftOut.placeOf(item);
      if (calendar) noteLeftOut(item, path, leftOut);
      else leftOut.count('no-event-day', path, '');
      return calendar ?? [];
    });
    if (!calendars.length) return { files: [], notes: leftOut.notes };
    const text = joined(calendars);
    const { feed_url, home_page_url } = feed;
    const address = feed_url ? 'feed_url' : home_page_url ? 'home_page_url' : 'title';
    leftOut.rest(feed, 'feed', new Set([...FEED, address]));
    if (address === 'title') leftOut.count('no-feed-address', 'feed_url', '');
    return { files: [{ name: 'events.ics', type: 'text/calendar', text }], notes: leftOut.notes };
  },
};

/** One calendar of all events of several that were made alike: they have nothing else but the same head. */
function joined(calendars: readonly string[]): string {
  const [first = ''] = calendars;
  const [begin, end] = ['BEGIN:VEVENT', 'END:VCALENDAR'];
  const events = calendars.map((each) => each.slice(each.indexOf(begin), each.lastIndexOf(end)));
  return [
    first.slice(0, first.indexOf(begin)),
    ...events,
    first.slice(first.lastIndexOf(end)),
  ].join('');
}

/** What ids of events begin with, so that no other feed has the same. */
function addressOf({ feed_url, home_page_url, title }: Feed): string {
  return feed_url ?? home_page_url ?? `laoshan:${encodeURIComponent(title)}`;
}

const FEED = new Set(['version', 'items', 'language', '_laoshan']);
const ITEM = new Set(['id', 'title', 'url', 'external_url', 'summary', 'content_text', '_laoshan']);
const EXTENSION = new Set(['arena', 'day']);
const ARENA = new Set(['venue', 'organiser', 'starts_at', 'ends_at', 'speakers']);
const SPEAKER = new Set([
  ...['id', 'order', 'name', 'role', 'organisation', 'topic', 'summary', 'starts_at', 'ends_at'],
]);

function noteLeftOut(item: Item, path: string, leftOut: LeftOut): void {
  const { arena = {} } = item._laoshan;
  const told = item.summary && item.content_text ? ['content_text'] : [];
  leftOut.rest(item, path, new Set([...ITEM].filter((key) => !told.includes(key))));
  if (item.url && item.external_url) leftOut.count('field-left-out', path, 'external_url');
  leftOut.rest(item._laoshan, `${path}._laoshan`, EXTENSION);
  leftOut.rest(arena, `${path}._laoshan.arena`, ARENA, 'arena.');
  arena.speakers?.forEach((speaker, index) => {
    const at = `${path}._laoshan.arena.speakers[${index}]`;
    if (speaker.starts_at) leftOut.rest(speaker, at, SPEAKER, 'speakers.');
    else leftOut.count('no-turn-time', at, '');
  });
}
