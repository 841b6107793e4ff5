import type { Tell } from '../finding.js';
import type { Visited } from '../visited.js';

/** Who reported: Open311's own fields (https://wiki.open311.org/GeoReport_v2/), and what servers have besides. */
const CONTACTS = new Set([
  'email',
  'phone',
  'first_name',
  'last_name',
  'device_id',
  'account_id',
  'requestor_name',
  'contact',
  'owner',
]);

/** A field of who reported, anywhere in a report, that says something. */
export function checkContact(visited: Visited, tell: Tell): void {
  const { key, value } = visited;
  if (typeof key !== 'string' || !CONTACTS.has(key) || !says(value) || !visited.inReport) return;
  tell('contact', visited.path, { key }, 'key');
}

function says(value: unknown): boolean {
  if (value === null || value === false || value === undefined) return false;
  if (typeof value === 'string') return /\S/.test(value);
  return typeof value !== 'object' || Object.values(value).some(says);
}
