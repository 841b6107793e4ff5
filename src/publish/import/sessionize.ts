/** What Sessionize answers: `view/All`, `view/Sessions`, `view/GridSmart` and `view/Speakers` (https://sessionize.com/api-documentation). */
import { isObject, type RawObject } from '../raw.js';
import {
  type Imported,
  type Importer,
  ImportFailure,
  type ImportOptions,
  type Opened,
} from './imported.js';
import { Noted, says, wordOf } from './noted.js';
import { imported } from './programme.js';
import { dateOf, idOf, type Person, type Reading, type Session, textOf } from './session.js';

export const sessionize: Importer = {
  format: 'sessionize',
  recognises: ({ json }: Opened) => viewOf(json) !== undefined,
  read({ json }: Opened, { language }: ImportOptions): Imported {
    const view = viewOf(json);
    if (!view)
      throw new ImportFailure(json === undefined ? 'no-json' : 'not-of-format', {
        format: 'sessionize',
      });
    return readView(view, { noted: new Noted(), language });
  },
};

/** An entry of a list, and where it stands. */
interface Entry {
  readonly value: unknown;
  readonly path: string;
}

interface View {
  /** `undefined` where the view is of speakers alone. */
  readonly sessions: readonly Entry[] | undefined;
  readonly speakers: readonly Entry[];
  readonly rooms: readonly Entry[];
  /** What stands around them. */
  readonly around: readonly {
    readonly of: string;
    readonly entry: Entry;
    readonly read: ReadonlySet<string>;
  }[];
}

const ALL = new Set(['sessions', 'speakers', 'rooms', 'categories', 'questions']);
/** Where the rooms are no list, nothing of them is read. */
const LISTS = new Set([...ALL].filter((key) => key !== 'rooms'));
const GROUP = new Set(['groupId', 'sessions', 'isDefault']);
const GRID_DAY = new Set(['date', 'isDefault', 'rooms', 'timeSlots']);

function viewOf(json: unknown): View | undefined {
  if (isObject(json)) {
    const { sessions, speakers } = json;
    if (!Array.isArray(sessions) || !Array.isArray(speakers)) return undefined;
    const { rooms } = json;
    return {
      sessions: entries(sessions, 'sessions'),
      speakers: entries(speakers, 'speakers'),
      rooms: entries(rooms, 'rooms'),
      around: [
        { of: '', entry: { value: json, path: '' }, read: Array.isArray(rooms) ? ALL : LISTS },
      ],
    };
  }
  const list = entries(json, '');
  const has = (...keys: readonly string[]) =>
    list.some(({ value }) => isObject(value) && keys.every((key) => key in value));
  if (has('groupName', 'sessions')) {
    return {
      sessions: list.flatMap((entry) => inside(entry, 'sessions')),
      speakers: [],
      rooms: [],
      around: list.map((entry) => ({ of: 'groups.', entry, read: GROUP })),
    };
  }
  if (has('date', 'rooms')) return gridOf(list);
  if (has('fullName', 'sessions') || has('firstName', 'lastName', 'tagLine'))
    return { sessions: undefined, speakers: list, rooms: [], around: [] };
  return undefined;
}

/** The same session stands in a room's list, and again in the time that it takes. */
function gridOf(days: readonly Entry[]): View {
  const rooms = days.flatMap((day) => inside(day, 'rooms'));
  const slots = days.flatMap((day) => inside(day, 'timeSlots'));
  const inSlots = slots.flatMap((slot) => inside(slot, 'rooms'));
  const seen = new Set(
    rooms
      .flatMap((room) => inside(room, 'sessions'))
      .map(({ value }) => isObject(value) && value['id']),
  );
  const again = inSlots.flatMap((entry) => {
    if (!isObject(entry.value)) return [entry];
    const { session } = entry.value;
    const known = !says(session) || (isObject(session) && seen.has(session['id']));
    return known ? [] : [{ value: session, path: `${entry.path}.session` }];
  });
  return {
    sessions: [...rooms.flatMap((room) => inside(room, 'sessions')), ...again],
    speakers: [],
    rooms,
    around: days.map((entry) => ({ of: 'days.', entry, read: GRID_DAY })),
  };
}

function entries(value: unknown, path: string): readonly Entry[] {
  return Array.isArray(value)
    ? value.map((each: unknown, index) => ({ value: each, path: `${path}[${index}]` }))
    : [];
}

/** A list that an entry holds; an entry that is none, and a list that is none, are entries themselves, and told as such. */
function inside({ value, path }: Entry, key: string): readonly Entry[] {
  if (!isObject(value)) return says(value) ? [{ value, path }] : [];
  const held = value[key];
  if (Array.isArray(held)) return entries(held, `${path}.${key}`);
  return says(held) ? [{ value: `${key}`, path: `${path}.${key}` }] : [];
}

const ROOM = new Set(['id', 'name', 'sort', 'sessions', 'hasOnlyPlenumSessions']);

function readView({ sessions, speakers, rooms, around }: View, reading: Reading): Imported {
  const { noted } = reading;
  for (const { entry, of, read } of around) noted.rest(entry.value, entry.path, read, of);
  const roomNames = new Map<unknown, string>();
  for (const { value, path } of rooms) {
    if (!isObject(value)) {
      // In a grid it is told as a session that is none.
      if (sessions && !around.some(({ of }) => of === 'days.') && says(value))
        noted.unread(path, 'rooms');
      continue;
    }
    noted.rest(value, path, ROOM, 'rooms.');
    const name = textOf(value['name'], `${path}.name`, 'rooms.name', reading);
    if (name) roomNames.set(value['id'], name);
  }
  if (!sessions) return speakersAlone(speakers, reading);
  const people = new Map<unknown, Person>();
  for (const { value, path } of speakers) {
    if (!isObject(value)) continue;
    if (people.has(value['id'])) noted.unread(path, 'speakers');
    else people.set(value['id'], personOf(value, path, reading));
  }
  let rows = 0;
  const known = new Set<string | undefined>();
  const named = new Set<unknown>();
  const found = sessions.flatMap(({ value, path }) => {
    if (!says(value)) return [];
    if (!isObject(value)) {
      rows++;
      noted.loss('not-an-entry', path);
      return [];
    }
    // In groups and grids one session may stand more than once.
    const id = idOf(value['id']);
    const again = ['title', 'startsAt', 'endsAt', 'roomId'].reduce(
      (text, key) => `${text}\0${wordOf(value[key])}`,
      id,
    );
    if (id !== undefined && known.has(again)) return [];
    known.add(again);
    rows++;
    const session = sessionOf(value, path, people, roomNames, reading);
    if (!session) return [];
    for (const each of listOf(value['speakers'])) named.add(isObject(each) ? each['id'] : each);
    return [session];
  });
  for (const { value, path } of speakers) {
    if (!says(value) || (isObject(value) && named.has(value['id']))) continue;
    rows++;
    noted.loss(isObject(value) ? 'speaker-without-session' : 'not-an-entry', path);
  }
  const programme = { format: 'sessionize', title: undefined, rows } as const;
  return imported({ ...programme, sessions: found, rooms: [...roomNames.values()] }, noted);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const SESSION = new Set([
  ...['id', 'title', 'description', 'startsAt', 'endsAt', 'speakers', 'roomId', 'room', 'status'],
  // That it is for all rooms changes neither when nor where it is; that organisers told the speaker is theirs.
  ...['isPlenumSession', 'isInformed', 'isConfirmed'],
]);

function sessionOf(
  value: RawObject,
  path: string,
  people: ReadonlyMap<unknown, Person>,
  rooms: ReadonlyMap<unknown, string>,
  reading: Reading,
): Session | undefined {
  const { noted } = reading;
  const { status, roomId } = value;
  // What is only proposed, or was declined, is nobody's to tell.
  if (says(status) && !/^accepted$/i.test(wordOf(status))) {
    noted.loss('not-in-programme', path);
    return undefined;
  }
  // A session is for service or not: breaks are known by having no speaker.
  noted.rest(value, path, new Set([...SESSION, 'isServiceSession']));
  const text = (key: string) => textOf(value[key], `${path}.${key}`, key, reading);
  const room = rooms.get(roomId) ?? text('room');
  if (!room && says(roomId)) noted.unread(`${path}.roomId`, 'roomId');
  if (says(value['speakers']) && !Array.isArray(value['speakers']))
    noted.unread(`${path}.speakers`, 'speakers');
  const starts_at = dateOf(value['startsAt'], `${path}.startsAt`, reading);
  return {
    path,
    id: idOf(value['id']),
    title: text('title'),
    summary: text('description'),
    people: listOf(value['speakers']).flatMap((each, index) => {
      const at = `${path}.speakers[${index}]`;
      const whole = people.get(isObject(each) ? each['id'] : each);
      if (whole) return whole;
      if (isObject(each)) return personOf(each, at, reading);
      if (says(each)) noted.unread(at, 'speakers');
      return [];
    }),
    starts_at,
    ends_at: dateOf(value['endsAt'], `${path}.endsAt`, reading),
    day: starts_at?.slice(0, 10),
    room,
  };
}

const PERSON = new Set([
  ...['id', 'firstName', 'lastName', 'fullName', 'name', 'tagLine', 'profilePicture', 'sessions'],
]);

function personOf(value: RawObject, path: string, reading: Reading, read = PERSON): Person {
  const { isTopSpeaker, ...rest } = value;
  reading.noted.rest(isTopSpeaker === true ? value : rest, path, read, 'speakers.');
  const text = (key: string) => textOf(value[key], `${path}.${key}`, `speakers.${key}`, reading);
  const whole = text('fullName') ?? text('name');
  const name =
    whole ?? ([text('firstName'), text('lastName')].filter(Boolean).join(' ') || undefined);
  const role = text('tagLine');
  const image = value['profilePicture'];
  const shown = typeof image === 'string' && /^https?:/.test(image) ? image : undefined;
  if (says(image) && !shown)
    reading.noted.unread(`${path}.profilePicture`, 'speakers.profilePicture');
  return { name, ...(role && { role }), ...(shown && { image: shown }) };
}

/** Each is an entry of one event without times: the view has no more. */
function speakersAlone(speakers: readonly Entry[], reading: Reading): Imported {
  const { noted } = reading;
  let rows = 0;
  const sessions = speakers.flatMap(({ value, path }): readonly Session[] => {
    if (!says(value)) return [];
    rows++;
    if (!isObject(value)) {
      noted.loss('not-an-entry', path);
      return [];
    }
    if (says(value['sessions']) && !Array.isArray(value['sessions']))
      noted.unread(`${path}.sessions`, 'speakers.sessions');
    const titles = listOf(value['sessions']).flatMap((each, index) => {
      const title = isObject(each) ? (each['name'] ?? each['title']) : undefined;
      const at = `${path}.sessions[${index}]`;
      if (title === undefined && says(each)) noted.unread(at, 'speakers.sessions');
      return textOf(title, at, 'speakers.sessions', reading) ?? [];
    });
    return [
      {
        path,
        id: idOf(value['id']),
        title: titles.join(' / ') || undefined,
        summary: textOf(value['bio'], `${path}.bio`, 'speakers.bio', reading),
        people: [personOf(value, path, reading, new Set([...PERSON, 'bio']))],
        starts_at: undefined,
        ends_at: undefined,
        day: undefined,
        room: undefined,
      },
    ];
  });
  return imported({ format: 'sessionize', title: undefined, sessions, rows }, noted);
}
