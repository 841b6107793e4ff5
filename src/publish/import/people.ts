import { isObject } from '../raw.js';
import { says } from './noted.js';
import { type Person, type Reading, textOf } from './session.js';

const PERSON = new Set([
  ...['id', 'guid', 'code', 'public_name', 'full_public_name', 'name', 'display_name', 'role'],
  ...['avatar', 'avatar_url'],
]);

/** Who speaks, by the name that is meant for the public. */
export function peopleOf(
  value: unknown,
  path: string,
  field: string,
  reading: Reading,
): readonly Person[] {
  if (!Array.isArray(value)) {
    if (says(value)) reading.noted.unread(path, field);
    return [];
  }
  return value.flatMap((person: unknown, index): Person | readonly never[] => {
    const at = `${path}[${index}]`;
    if (!says(person)) return [];
    if (!isObject(person)) {
      // A code that stands for somebody is no name.
      reading.noted.unread(at, field);
      return [];
    }
    reading.noted.rest(person, at, PERSON, `${field}.`);
    const name = ['public_name', 'full_public_name', 'name', 'display_name'].find((key) =>
      says(person[key]),
    );
    const image = [person['avatar'], person['avatar_url']].find(says);
    const shown = typeof image === 'string' && /^https?:/.test(image) ? image : undefined;
    if (image && !shown) reading.noted.unread(`${at}.avatar`, `${field}.avatar`);
    const role = textOf(person['role'], `${at}.role`, `${field}.role`, reading);
    // SPEAKER and CONTRIBUTOR are codes, not what somebody is.
    const title = role && /^[A-Z_]+$/.test(role) ? undefined : role;
    if (role && !title && role !== 'SPEAKER') reading.noted.unread(`${at}.role`, `${field}.role`);
    return {
      name: name && textOf(person[name], `${at}.${name}`, `${field}.${name}`, reading),
      ...(title && { role: title }),
      ...(shown && { image: shown }),
    };
  });
}
