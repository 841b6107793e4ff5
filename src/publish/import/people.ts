import { isObject } from '../raw.js';
import { says } from './noted.js';
import { type Person, type Reading, textOf } from './session.js';

/** By which somebody may be called, the one that is meant for the public first. */
const NAMES = ['public_name', 'full_public_name', 'name', 'display_name'] as const;

const PERSON = new Set<string>([
  ...NAMES,
  ...['id', 'guid', 'code', 'role', 'avatar', 'avatar_url'],
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
    const [name, ...others] = NAMES.filter((key) => says(person[key]));
    for (const key of others)
      if (name && person[key] !== person[name])
        reading.noted.unread(`${at}.${key}`, `${field}.${key}`);
    const portrait = ['avatar', 'avatar_url'].find((key) => says(person[key])) ?? 'avatar';
    const image = person[portrait];
    const shown = typeof image === 'string' && /^https?:/.test(image) ? image : undefined;
    if (says(image) && !shown) reading.noted.unread(`${at}.${portrait}`, `${field}.${portrait}`);
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
