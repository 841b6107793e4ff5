/** Sessions made into events of a feed: one for each day and room (docs/decisions/0037-programmes-as-arenas.md). */
import { type Clock, clockOf, instantOf } from '../../feed/index.js';
import { type Json, type RawFeed, type RawObject, VERSION } from '../raw.js';
import type { Imported, ImportFormat } from './imported.js';
import { type Noted, told } from './noted.js';
import type { Session } from './session.js';

export interface Programme {
  readonly format: ImportFormat;
  readonly title: string | undefined;
  /** Before the ids of its events, where it has a short name. */
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  /** IANA name, as the source gives it. */
  readonly zone?: string | undefined;
  readonly sessions: readonly Session[];
  /** In the order in which they are shown. */
  readonly rooms?: readonly string[];
  readonly rows: number;
}

/** Of a feed that names none: src/feed/normalise.ts. */
const DEFAULT_ZONE = 'Asia/Shanghai';

export function imported(programme: Programme, noted: Noted): Imported {
  const { format, title, url, sessions, rows } = programme;
  const zone = zoneOf(programme, noted);
  const language = languageOf(sessions);
  if (!title && sessions.length) noted.change('no-event-name', '');
  const groups = groupsOf(programme);
  const ids = new Set<string>();
  const clock = clockOf(zone ?? DEFAULT_ZONE);
  const items = groups.map((group) => itemOf(group, groups, programme, clock, ids, noted));
  const feed: RawFeed = {
    version: VERSION,
    ...given({ title, language, home_page_url: url }),
    ...(zone && { _laoshan: { time_zone: zone } }),
    items,
  };
  return { format, feed, notes: noted.notes, rows };
}

interface Group {
  readonly day: string | undefined;
  readonly room: string | undefined;
  readonly sessions: readonly Session[];
}

/** By day, and in that by the order of the rooms; what has no day comes last. */
function groupsOf({ sessions, rooms = [] }: Programme): readonly Group[] {
  const order = [...new Set([...rooms, ...sessions.map(({ room }) => room)])];
  const rank = new Map(order.map((room, index) => [room, index]));
  const byPlace = new Map<string, { group: Omit<Group, 'sessions'>; sessions: Session[] }>();
  for (const session of sessions) {
    const { day, room } = session;
    const key = JSON.stringify([day, room]);
    const place = byPlace.get(key) ?? { group: { day, room }, sessions: [] };
    byPlace.set(key, place);
    place.sessions.push(session);
  }
  return Array.from(byPlace.values(), ({ group, sessions: held }) => ({
    ...group,
    sessions: held,
  })).sort(
    (a, b) =>
      compare(a.day ?? '~', b.day ?? '~') || (rank.get(a.room) ?? 0) - (rank.get(b.room) ?? 0),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function itemOf(
  { day, room, sessions }: Group,
  groups: readonly Group[],
  { title, name, sessions: all }: Programme,
  clock: Clock,
  ids: Set<string>,
  noted: Noted,
): RawObject {
  const differ = (key: 'day' | 'room') => new Set(groups.map((group) => group[key])).size > 1;
  const parts = [
    title,
    ...(differ('room') || !title ? [room] : []),
    ...(differ('day') || !title ? [day] : []),
  ];
  const at = (date: string | undefined) => instantOf(date, clock);
  const inOrder = [...sessions].sort((a, b) => at(a.starts_at) - at(b.starts_at) || 0);
  // What has no time stands last, as the source has it.
  const timed = inOrder.filter(({ starts_at }) => starts_at);
  const listed = [...timed, ...inOrder.filter(({ starts_at }) => !starts_at)];
  const last = timed.reduce<Session | undefined>(
    (latest, each) => (at(each.ends_at) > at(latest?.ends_at) ? each : latest),
    undefined,
  );
  // One that starts behind all known ends may last longer.
  const known = last && timed.every(({ starts_at }) => at(starts_at) < at(last.ends_at));
  const own = new Set<string>();
  const language = languageOf(sessions);
  for (const each of sessions) if (each.language && !language) noted.unread(each.path, 'language');
  const starts_at = timed[0]?.starts_at;
  return {
    id: unique(slugOf([name ?? title, day, room]), ids),
    ...given({
      title: parts.filter(Boolean).join(' · '),
      content_text: listed.map(lineOf).filter(Boolean).join('\n'),
      language: language === languageOf(all) ? undefined : language,
    }),
    _laoshan: {
      ...given({ day: starts_at ? undefined : day }),
      arena: {
        ...given({ venue: room, starts_at, ends_at: known ? last.ends_at : undefined }),
        speakers: listed.map((session, index) => speakerOf(session, index + 1, own, noted)),
      },
    },
  };
}

/** One entry a session: of two turns at one time the later one would have the stage, and the other nobody. */
function speakerOf(session: Session, order: number, ids: Set<string>, noted: Noted): RawObject {
  const { path, people, title, subtitle, summary, starts_at, ends_at } = session;
  const names = people.flatMap(({ name }) => name ?? []);
  const [image, ...others] = people.flatMap((person) => person.image ?? []);
  // A portrait of one beside the names of several would show somebody as somebody else.
  const alone = people.length === 1 ? image : undefined;
  for (let left = others.length + (image && !alone ? 1 : 0); left > 0; left--)
    noted.unread(path, 'image');
  const id = session.id ?? `session-${order}`;
  if (session.id === undefined) noted.count('made-id', 'change', path, 'id');
  const own = unique(id, ids);
  if (own !== id) noted.change('id-again', path, { id: told(id) });
  // Breaks have nobody, and are not by somebody whose name is not known.
  const untold = names.length === 0;
  if (untold && title) noted.count('title-as-name', 'change', path, 'title');
  return {
    id: own,
    order,
    ...given({
      name: untold ? title : listOf(names),
      role: listOf(people.flatMap(({ role }) => role ?? [])),
      topic: untold ? undefined : title,
      summary: [subtitle, summary].filter(Boolean).join('\n\n'),
      image: alone,
      starts_at,
      ends_at,
    }),
  };
}

/** As lists are written in the script that they are in. */
function listOf(texts: readonly string[]): string {
  const each = [...new Set(texts)];
  return each.join(each.some((text) => /\p{Script=Han}/u.test(text)) ? '、' : ', ');
}

/** For readers that know nothing of events: `11:00 Opening (Jane Sample)`. */
function lineOf({ starts_at, title, people }: Session): string {
  const names = listOf(people.flatMap(({ name }) => name ?? []));
  const time = /T(\d\d:\d\d)/.exec(starts_at ?? '')?.[1];
  const what = title && names ? `${title} (${names})` : (title ?? names);
  return [time, what].filter(Boolean).join(' ');
}

/** Without what says nothing. */
function given(fields: Readonly<Record<string, Json | undefined>>): RawObject {
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries(fields))
    if (value !== undefined && value !== '') kept[key] = value;
  return kept;
}

/** A short word for pages to name the event by: letters and digits of any script, strokes between. */
function slugOf(parts: readonly (string | undefined)[]): string {
  const slug = parts
    .filter(Boolean)
    .join('-')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  return slug.slice(0, 100).replace(/^-|-$/g, '') || 'event';
}

function unique(id: string, ids: Set<string>): string {
  let own = id;
  for (let turn = 2; ids.has(own); turn++) own = `${id}-${turn}`;
  ids.add(own);
  return own;
}

/** The zone that the source names; else one whose clock its times are written by, so that they are shown as they stand there. */
function zoneOf({ zone, sessions }: Programme, noted: Noted): string | undefined {
  if (zone) {
    try {
      clockOf(zone);
      return zone;
    } catch {
      noted.loss('bad-zone', '', { zone: told(zone) });
    }
  }
  const starts = sessions.flatMap(({ starts_at = '' }) =>
    starts_at.includes('T') ? [starts_at] : [],
  );
  if (!starts.length) return undefined;
  const offsets = new Set(starts.map((start) => /(?:Z|[+-]\d\d:\d\d)$/.exec(start)?.[0] ?? ''));
  const [offset = ''] = offsets;
  const fixed = offsets.size === 1 ? fixedZone(offset) : undefined;
  if (fixed === DEFAULT_ZONE) return undefined;
  noted.change(fixed ? 'zone-of-times' : 'no-zone', '', { zone: fixed ?? DEFAULT_ZONE });
  return fixed;
}

/** Names of https://www.iana.org/time-zones, whose signs are the other way round. */
function fixedZone(offset: string): string | undefined {
  if (offset === '+08:00') return DEFAULT_ZONE;
  if (/^(?:Z|[+-]00:00)$/.test(offset)) return 'UTC';
  const [, sign, hours] = /^([+-])(0\d|1[0-2]):00$/.exec(offset) ?? [];
  return sign && hours && `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
}

/** The one in which all of them are held. */
function languageOf(sessions: readonly Session[]): string | undefined {
  const languages = new Set(sessions.map(({ language }) => language));
  const [only] = languages;
  const known = only && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(only);
  return languages.size === 1 && known ? only : undefined;
}
