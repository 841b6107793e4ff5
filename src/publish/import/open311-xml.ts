/** The XML that GeoReport v2 servers must answer (https://wiki.open311.org/GeoReport_v2/), as the JSON that most of them answer too. */
import type { Json, RawObject } from '../raw.js';
import type { ImportNote, Opened } from './imported.js';
import { readXml, type XmlElement } from './xml.js';
import { rootOf } from './xml-text.js';

/** The root of a list of requests. */
const ROOT = 'service_requests';

/** What one list holds, by the list's name: `<notes><note>…</note></notes>`. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ['notes', 'note'],
  ['photos', 'photo'],
  ['media_urls', 'media_url'],
]);

export function isRequestsXml(file: Opened): boolean {
  return rootOf(file) === ROOT;
}

/** @throws {ImportFailure} those of `readXml` */
export function requestsOfXml(file: Opened): {
  readonly json: RawObject;
  readonly notes: readonly ImportNote[];
} {
  const { root, notes } = readXml(file);
  const requests = elementsOf(root).map(jsonOf);
  return { json: { [ROOT]: requests }, notes };
}

const elementsOf = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

/** A text, or an object of what is inside; several elements of one name are a list. */
function jsonOf(element: XmlElement): Json {
  const inside = elementsOf(element);
  if (!inside.length) return element.children.join('').trim();
  const one = LISTS.get(element.name);
  if (one && inside.every(({ name }) => name === one)) return inside.map(jsonOf);
  const byName = new Map<string, Json[]>();
  for (const child of inside) {
    const held = byName.get(child.name) ?? [];
    byName.set(child.name, held);
    held.push(jsonOf(child));
  }
  return Object.fromEntries(
    Array.from(byName, ([name, values]): [string, Json] => [
      name,
      values.length > 1 ? values : (values[0] ?? null),
    ]),
  );
}
