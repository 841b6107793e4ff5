import { type Clock, clockOf, type Item, type Speaker } from '../feed/index.js';
import { formatDate } from '../format/index.js';
import type { Messages } from '../messages/index.js';
import { inOrder, momentText, titlesOf } from './lineup.js';
import { lastMomentOf, momentOf, type Slot, scheduleOf, timesOf } from './schedule.js';
import { property, text } from './vcalendar.js';

const DAY = 864e5;

export interface CalendarOptions {
  /** The feed's address: with the item's id, and a speaker's, it makes ids that stay the same. */
  readonly feedUrl: string;
  /** IANA zone of the feed; one that the engine knows. */
  readonly zone: string;
  readonly words: Messages;
  /** When the file is made, in ms since 1970. */
  readonly stamp: number;
}

/** What an entry says of when it is: properties of RFC 5545, and the same on the zone's clock for people. */
interface When {
  readonly start: string;
  readonly end: string | undefined;
  readonly local: string | undefined;
}

interface Entry {
  readonly id: string;
  readonly when: When;
  readonly summary: string;
  readonly notes: readonly (string | undefined)[];
}

/**
 * Events and each of their dated turns as a calendar file (https://www.rfc-editor.org/rfc/rfc5545), without those that
 * have no date; a month and a day are none. `undefined` where nothing is left.
 *
 * Times are instants of UTC, which every calendar shows on its owner's clock: a zone of our own making would have to bring
 * its rules along, and times without a zone mean another instant for whoever travels. What the clock says there is told
 * in words. Days stay days.
 */
export function calendarOf(items: readonly Item[], options: CalendarOptions): string | undefined {
  const lines = items.flatMap((item) => eventsOf(item, options));
  if (!lines.length) return undefined;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Laoshan Widgets//laoshan-arena//EN',
    'CALSCALE:GREGORIAN',
    ...lines,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** The lines of an event and of its turns; none for one without a date. */
function eventsOf(item: Item, options: CalendarOptions): readonly string[] {
  const { zone, words, stamp } = options;
  const { arena, day } = item._laoshan;
  if (!arena) return [];
  const clock = clockOf(zone);
  const speakers = inOrder(arena.speakers ?? []);
  const slots = scheduleOf(speakers, timesOf(arena, clock).end, clock);
  const { starts_at = fullDay(day) ?? firstStart(speakers, slots), ends_at } = arena;
  const when = whenOf(starts_at, ends_at ?? lastEnd(speakers, slots), clock, options);
  if (!when) return [];
  const title = item.title ?? words.article.untitled;
  const own: Entry = {
    id: idOf(options, item.id),
    when,
    summary: title,
    notes: [
      when.local,
      arena.organiser && words.arena.organiser + arena.organiser,
      item.summary ?? item.content_text,
    ],
  };
  const turns = speakers.flatMap((speaker, place): Entry[] => {
    const slot = slots.find((each) => each.place === place);
    const times = whenOf(speaker.starts_at, speaker.ends_at, clock, options, slot);
    if (!times) return [];
    const [name = words.arena.unnamed, ...others] = titlesOf(speaker);
    return [
      {
        id: idOf(options, item.id, speaker.id),
        when: times,
        summary: words.arena.calendar.turn(name, speaker.topic ?? ''),
        notes: [times.local, title, ...others, speaker.summary],
      },
    ];
  });
  const made = utc(stamp) ?? '19700101T000000Z';
  return [own, ...turns]
    .flatMap(({ id, when: times, summary, notes }) => [
      'BEGIN:VEVENT',
      text('UID', id),
      property('DTSTAMP', made),
      times.start,
      times.end,
      text('SUMMARY', summary),
      text('LOCATION', arena.venue),
      text('DESCRIPTION', notes.filter(Boolean).join('\n')),
      property('URL', item.url ?? item.external_url),
      'END:VEVENT',
    ])
    .filter((line) => line !== undefined);
}

/** One that no other event or speaker has, whatever characters their ids are of. */
function idOf({ feedUrl }: CalendarOptions, ...ids: readonly string[]): string {
  const [address = ''] = feedUrl.split('#');
  return `${address}#${ids.map(encodeURIComponent).join('/')}`;
}

function fullDay(day: string | undefined): string | undefined {
  return day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
}

function firstStart(speakers: readonly Speaker[], [first]: readonly Slot[]): string | undefined {
  return first && speakers[first.place]?.starts_at;
}

function lastEnd(speakers: readonly Speaker[], slots: readonly Slot[]): string | undefined {
  const last = slots[slots.length - 1];
  return last && speakers[last.place]?.ends_at;
}

/** @param slot the speaker's, where it is a turn's time: its end may follow from what comes next. */
function whenOf(
  starts_at: string | undefined,
  ends_at: string | undefined,
  clock: Clock,
  { zone, words }: CalendarOptions,
  slot?: Slot,
): When | undefined {
  const begin = momentOf(starts_at, clock);
  if (!starts_at || Number.isNaN(begin)) return undefined;
  const told = slot ? slot.told : lastMomentOf(ends_at, clock);
  const until = told > begin ? told : Number.NaN;
  if (!starts_at.includes('T')) {
    // An end of a day is the first one after it.
    const last = Number.isNaN(until) ? starts_at : dayOf(clock(until - 1));
    return {
      start: property('DTSTART;VALUE=DATE', digits(starts_at)) ?? '',
      end: property('DTEND;VALUE=DATE', digits(dayOf(new Date(last).getTime() + DAY))),
      local: undefined,
    };
  }
  const start = utc(begin);
  if (!start) return undefined;
  const format = { zone, locale: words.locale };
  const from = formatDate(starts_at, { ...format, time: true }) ?? '';
  const till = Number.isNaN(until)
    ? ''
    : momentText(new Date(until).toISOString(), starts_at, format);
  return {
    start: `DTSTART:${start}`,
    end: property('DTEND', utc(until)),
    local: words.arena.calendar.local(from + (till && words.number.range + till), zone),
  };
}

/** `20240305T060000Z`; `undefined` for what four digits of a year cannot tell. */
function utc(instant: number): string | undefined {
  if (!(Math.abs(instant) <= 864e13)) return undefined;
  const written = digits(new Date(instant).toISOString().replace(/\.\d+/, ''));
  return /^\d{8}T\d{6}Z$/.test(written) ? written : undefined;
}

/** The date of an instant of UTC, or of one on a zone's clock. */
function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function digits(date: string): string {
  return date.replace(/[-:]/g, '');
}
