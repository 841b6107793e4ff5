/**
 * Programmes as frab and pretalx export them: `schedule.json` (https://github.com/voc/schedule/tree/master/validator/json), by days and rooms or, in
 * its second version, as one list; and the lists of pretalx's own interface (https://docs.pretalx.org/api/).
 */
import { isObject, type RawObject } from '../raw.js';
import {
  type Imported,
  type Importer,
  ImportFailure,
  type ImportOptions,
  type Opened,
} from './imported.js';
import { Noted, says, told, wordOf } from './noted.js';
import { peopleOf } from './people.js';
import { isSubmissions, readSubmissions } from './pretalx.js';
import { imported } from './programme.js';
import {
  dateOf,
  endAfter,
  idOf,
  later,
  minutesOf,
  type Reading,
  type Session,
  textOf,
  together,
} from './session.js';

export const frab: Importer = {
  format: 'frab',
  recognises: ({ json }: Opened) => conferenceOf(json) !== undefined || isSubmissions(json),
  read({ json }: Opened, { language }: ImportOptions): Imported {
    const reading: Reading = { noted: new Noted(), language };
    const found = conferenceOf(json);
    if (found) return readSchedule(found, reading);
    if (isSubmissions(json)) return readSubmissions(json, reading);
    throw new ImportFailure(json === undefined ? 'no-json' : 'not-of-format', { format: 'frab' });
  },
};

interface Schedule {
  readonly file: RawObject;
  readonly schedule: RawObject;
  readonly conference: RawObject;
}

function conferenceOf(json: unknown): Schedule | undefined {
  if (!isObject(json) || !isObject(json['schedule'])) return undefined;
  const { schedule } = json;
  const conference = isObject(schedule['conference']) ? schedule['conference'] : schedule;
  const told = [conference['days'], schedule['events'], conference['events']];
  return told.some(Array.isArray) ? { file: json, schedule, conference } : undefined;
}

const FILE = new Set(['schedule', '$schema']);
const SCHEDULE = new Set(['conference', 'base_url', 'events']);
const CONFERENCE = new Set([
  ...['title', 'acronym', 'slug', 'time_zone_name', 'url', 'days', 'events', 'rooms'],
  // They follow from the sessions.
  ...['start', 'end', 'daysCount'],
]);
const DAY = new Set(['date', 'index', 'day_start', 'start', 'day_end', 'end', 'rooms']);

function readSchedule({ file, schedule, conference }: Schedule, reading: Reading): Imported {
  const { noted } = reading;
  noted.rest(file, '', FILE);
  const whole = conference === schedule;
  noted.rest(schedule, 'schedule', whole ? new Set([...SCHEDULE, ...CONFERENCE]) : SCHEDULE);
  if (!whole) noted.rest(conference, 'schedule.conference', CONFERENCE);
  const path = whole ? 'schedule' : 'schedule.conference';
  const sessions: Session[] = [];
  let rows = 0;
  const enter = (event: unknown, at: string, day?: Day, room?: string) => {
    if (!says(event)) return;
    rows++;
    if (isObject(event)) sessions.push(sessionOf(event, at, reading, day, room));
    else noted.loss('not-an-entry', at);
  };
  const lost = (value: unknown, at: string) => {
    if (!says(value)) return;
    rows++;
    noted.loss('not-an-entry', at);
  };
  if (!Array.isArray(conference['days'])) lost(conference['days'], `${path}.days`);
  for (const [index, day] of listAt(conference['days']).entries()) {
    const at = `${path}.days[${index}]`;
    if (!isObject(day)) {
      lost(day, at);
      continue;
    }
    noted.rest(day, at, DAY, 'days.');
    const given = dayOf(day, at, reading);
    const { rooms } = day;
    // An empty one is a list where PHP wrote it.
    if (!isObject(rooms)) lost(rooms, `${at}.rooms`);
    for (const [room, events] of isObject(rooms) ? Object.entries(rooms) : []) {
      const below = `${at}.rooms.${told(room)}`;
      if (!Array.isArray(events)) lost(events, below);
      for (const [place, event] of listAt(events).entries())
        enter(event, `${below}[${place}]`, given, room.trim());
    }
  }
  for (const [of, events] of [
    ['schedule.events', schedule['events']],
    ['schedule.conference.events', whole ? undefined : conference['events']],
  ] as const) {
    if (!Array.isArray(events)) lost(events, of);
    for (const [place, event] of listAt(events).entries()) enter(event, `${of}[${place}]`);
  }
  const title = textOf(conference['title'], `${path}.title`, 'title', reading);
  const { url, time_zone_name: zone, rooms } = conference;
  const { base_url } = schedule;
  const home = [url, base_url].find((each) => typeof each === 'string' && /^https?:/.test(each));
  if (says(url) && url !== home) noted.unread(`${path}.url`, 'url');
  if (says(base_url) && base_url !== home) noted.unread('schedule.base_url', 'base_url');
  if (says(zone) && typeof zone !== 'string')
    noted.unread(`${path}.time_zone_name`, 'time_zone_name');
  if (says(rooms) && !Array.isArray(rooms)) noted.unread(`${path}.rooms`, 'rooms');
  const name = idOf(conference['acronym'], conference['slug']);
  return imported(
    {
      format: 'frab',
      title: title ?? name,
      name,
      url: home as string | undefined,
      zone: typeof zone === 'string' ? zone : undefined,
      sessions,
      rooms: roomsOf(rooms, reading),
      rows,
    },
    noted,
  );
}

const listAt = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function roomsOf(rooms: unknown, reading: Reading): readonly string[] {
  return listAt(rooms).flatMap((room, index) => {
    const at = `schedule.conference.rooms[${index}]`;
    if (!isObject(room)) return textOf(room, at, 'rooms', reading) ?? [];
    reading.noted.rest(room, at, new Set(['name', 'guid', 'slug', 'id']), 'rooms.');
    return textOf(room['name'], `${at}.name`, 'rooms.name', reading) ?? [];
  });
}

interface Day {
  readonly date: string | undefined;
  /** Time of day at which the next one begins, `04:00`; what is told to be before it is after midnight. */
  readonly begins: string;
}

function dayOf(day: RawObject, at: string, reading: Reading): Day {
  const begins = /T(\d\d:\d\d)/.exec(wordOf(day['day_start'] ?? day['start']))?.[1];
  return {
    date: dateOf(day['date'], `${at}.date`, reading)?.slice(0, 10),
    begins: begins ?? /^\d\d:\d\d/.exec(wordOf(day['day_start']))?.[0] ?? '00:00',
  };
}

const EVENT = new Set([
  ...['id', 'guid', 'code', 'title', 'subtitle', 'abstract', 'description', 'language', 'room'],
  ...['date', 'start', 'end', 'duration', 'persons', 'participants', 'speakers', 'slug'],
]);

function sessionOf(
  event: RawObject,
  path: string,
  reading: Reading,
  day?: Day,
  roomOfDay?: string,
): Session {
  const { noted } = reading;
  noted.rest(event, path, EVENT);
  const text = (key: string) => textOf(event[key], `${path}.${key}`, key, reading);
  const { room } = event;
  if (isObject(room))
    noted.rest(room, `${path}.room`, new Set(['name', 'guid', 'slug', 'id']), 'room.');
  const own = textOf(
    isObject(room) ? (room['name'] ?? room) : room,
    `${path}.room`,
    'room',
    reading,
  );
  if (own && roomOfDay !== undefined && own !== roomOfDay) noted.unread(`${path}.room`, 'room');
  const starts_at = startOf(event, path, reading, day);
  const minutes = minutesOf(event['duration'], `${path}.duration`, reading);
  const end = dateOf(event['end'], `${path}.end`, reading);
  const length = minutes === undefined ? undefined : later(starts_at, minutes);
  // Both are told by some programs, the one as it follows from the other.
  if (end && length && new Date(end).getTime() !== new Date(length).getTime())
    noted.unread(`${path}.duration`, 'duration');
  const people = ['persons', 'participants', 'speakers'].flatMap((key) =>
    peopleOf(event[key], `${path}.${key}`, key, reading),
  );
  return {
    path,
    id: idOf(event['guid'], event['code'], event['id'], event['slug']),
    title: text('title'),
    subtitle: text('subtitle'),
    summary: together(text('abstract'), text('description')),
    people,
    starts_at,
    ends_at: end ?? endAfter(starts_at, minutes, `${path}.duration`, reading),
    day: day?.date ?? starts_at?.slice(0, 10),
    room: (roomOfDay ?? own) || undefined,
    language: text('language'),
  };
}

/** Its own date where that has a time, else its time on that of its day. */
function startOf(event: RawObject, path: string, reading: Reading, day?: Day): string | undefined {
  const { date, start } = event;
  const time =
    typeof start === 'string' ? /^\s*([01]?\d|2[0-3]):([0-5]\d)(?::\d\d)?\s*$/.exec(start) : null;
  const whole = dateOf(
    date ?? (time ? undefined : start),
    `${path}.${date ? 'date' : 'start'}`,
    reading,
  );
  if (says(date) && says(start) && !time && start !== date)
    reading.noted.unread(`${path}.start`, 'start');
  if (whole?.includes('T') || !time) return whole;
  const on = whole ?? day?.date;
  if (!on) {
    reading.noted.loss('bad-date', `${path}.start`, { text: told(start) });
    return undefined;
  }
  const clock = `${time[1]?.padStart(2, '0')}:${time[2]}`;
  const late = !whole && day && clock < day.begins;
  return later(`${on}T${clock}:00`, late ? 24 * 60 : 0);
}
