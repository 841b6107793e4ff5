/** The lists of talks and submissions that pretalx answers: https://docs.pretalx.org/api/resources/ */
import { isObject, type RawObject } from '../raw.js';
import type { Imported } from './imported.js';
import { says, wordOf } from './noted.js';
import { peopleOf } from './people.js';
import { imported } from './programme.js';
import {
  dateOf,
  endAfter,
  idOf,
  minutesOf,
  type Reading,
  type Session,
  textOf,
  together,
} from './session.js';

/** Enough of a list to tell by. */
const FEW = 10;

export function isSubmissions(json: unknown): json is RawObject | readonly unknown[] {
  return listOf(json)
    .slice(0, FEW)
    .some(
      (each) =>
        isObject(each) &&
        typeof each['code'] === 'string' &&
        'title' in each &&
        ['submission_type', 'slot', 'slots', 'state', 'speakers'].some((key) => key in each),
    );
}

function listOf(json: unknown): readonly unknown[] {
  const list = isObject(json) ? json['results'] : json;
  return Array.isArray(list) ? list : [];
}

const ANSWER = new Set(['results', 'count', 'next', 'previous']);

export function readSubmissions(json: RawObject | readonly unknown[], reading: Reading): Imported {
  const { noted } = reading;
  const list = listOf(json);
  const base = isObject(json) ? 'results' : '';
  if (isObject(json)) {
    noted.rest(json, '', ANSWER);
    if (says(json['next']) || says(json['previous'])) noted.loss('more-pages', 'next');
  }
  let rows = 0;
  const sessions = list.flatMap((entry, index) => {
    const path = `${base}[${index}]`;
    if (!says(entry)) return [];
    rows++;
    if (isObject(entry)) return sessionsOf(entry, path, reading);
    noted.loss('not-an-entry', path);
    return [];
  });
  return imported({ format: 'frab', title: undefined, sessions, rows }, noted);
}

const SUBMISSION = new Set([
  ...['code', 'title', 'abstract', 'description', 'speakers', 'duration', 'content_locale'],
  ...['slot', 'slots', 'slot_count', 'state'],
]);
const SLOT = new Set(['id', 'start', 'end', 'room', 'room_id', 'duration', 'submission']);

/** States in which a talk is part of the programme; a withdrawn or rejected one is nobody's to tell. */
const PUBLIC = /^(?:confirmed|accepted)$/i;

/** One for each time at which it is given. */
function sessionsOf(entry: RawObject, path: string, reading: Reading): readonly Session[] {
  const { noted } = reading;
  const { state } = entry;
  if (says(state) && !PUBLIC.test(wordOf(state))) {
    noted.loss('not-in-programme', path);
    return [];
  }
  noted.rest(entry, path, SUBMISSION);
  const text = (key: string) => textOf(entry[key], `${path}.${key}`, key, reading);
  const length = minutesOf(entry['duration'], `${path}.duration`, reading);
  const shared = {
    path,
    id: idOf(entry['code']),
    title: text('title'),
    summary: together(text('abstract'), text('description')),
    people: peopleOf(entry['speakers'], `${path}.speakers`, 'speakers', reading),
    language: text('content_locale'),
  };
  return slotsOf(entry, path, reading).map(({ slot, at }) => {
    noted.rest(slot, at, SLOT, 'slots.');
    const starts_at = dateOf(slot['start'], `${at}.start`, reading);
    const end = dateOf(slot['end'], `${at}.end`, reading);
    const minutes = minutesOf(slot['duration'], `${at}.duration`, reading) ?? length;
    const { room } = slot;
    const named = isObject(room) && says(room['name']) ? room['name'] : room;
    if (named !== room) noted.rest(room, `${at}.room`, ROOM, 'room.');
    return {
      ...shared,
      starts_at,
      ends_at: end ?? endAfter(starts_at, minutes, `${path}.duration`, reading),
      day: starts_at?.slice(0, 10),
      room:
        typeof named === 'number'
          ? unknownRoom(at, reading)
          : textOf(named, `${at}.room`, 'room', reading),
    };
  });
}

const ROOM = new Set(['id', 'name', 'uuid', 'guid', 'position']);

/** Where a list of rooms would be needed to tell. */
function unknownRoom(at: string, { noted }: Reading): undefined {
  noted.unread(`${at}.room`, 'room');
}

/** The slots that are told, else one without a time. */
function slotsOf(
  entry: RawObject,
  path: string,
  { noted }: Reading,
): readonly { slot: RawObject; at: string }[] {
  const { slot, slots } = entry;
  const list: readonly unknown[] = Array.isArray(slots) ? slots : [slots];
  const found = list.flatMap((each, index) => {
    const at = `${path}.slots[${index}]`;
    if (isObject(each)) return says(each) ? [{ slot: each, at }] : [];
    if (says(each)) noted.unread(at, 'slots');
    return [];
  });
  if (found.length) return found;
  // As it was before a talk could be given more than once.
  if (isObject(slot)) return [{ slot, at: `${path}.slot` }];
  if (says(slot)) noted.unread(`${path}.slot`, 'slot');
  return [{ slot: {}, at: path }];
}
