import { parse } from '../../feed/index.js';
import { pathOf, type Segment, segmentsOf } from '../path.js';
import type { Tell } from './finding.js';

/**
 * Tells by the places of the file what was seen in what was read of it: an entry that reads as nothing is left out of its list, and those
 * behind it move up.
 * @param raw an item as the file has it
 * @param item the same as it was read
 */
export function tellIn(raw: unknown, item: object, path: string, tell: Tell): Tell {
  return (code, at, facts, spot) => {
    const own = segmentsOf(at.slice(path.length));
    const places = own.map((segment, depth) =>
      typeof segment === 'number' ? placeOf(raw, item, own.slice(0, depth), segment) : segment,
    );
    tell(code, path + pathOf(places).replace(/^(?=[^[])/, '.'), facts, spot);
  };
}

/** Where in the file's list the entry stands that was read as the one of this index. */
function placeOf(raw: unknown, item: object, way: readonly Segment[], index: number): number {
  const kept = within(item, way);
  const list = listAt(raw, item, way);
  if (!Array.isArray(kept) || !Array.isArray(list) || kept.length === list.length) return index;
  const places = list.flatMap((entry, place) => (isRead(raw, way, entry) ? place : []));
  return places.length === kept.length ? (places[index] ?? index) : index;
}

/** The list of the file, where lists around it may have lost entries too. */
function listAt(raw: unknown, item: object, way: readonly Segment[]): unknown {
  return way.reduce<unknown>((value, segment, depth) => {
    const place =
      typeof segment === 'number' ? placeOf(raw, item, way.slice(0, depth), segment) : segment;
    return within(value, [place]);
  }, raw);
}

/** Whether an entry of a list is read where it stands alone in it. */
function isRead(raw: unknown, way: readonly Segment[], entry: unknown): boolean {
  const items = [withAt(raw, way, [entry])];
  const version = 'https://jsonfeed.org/version/1.1';
  const [read] = parse({ version, items }, 'https://feed.example/feed.json').feed.items;
  const list = within(
    read,
    way.map((segment) => (typeof segment === 'number' ? 0 : segment)),
  );
  return Array.isArray(list) && list.length === 1;
}

/** A copy with another value at a place; of the lists on the way, what leads there alone is left. */
function withAt(value: unknown, [segment, ...way]: readonly Segment[], end: unknown): unknown {
  if (segment === undefined) return end;
  const inner = withAt(within(value, [segment]), way, end);
  return typeof segment === 'number' ? [inner] : { ...(value as object), [segment]: inner };
}

function within(value: unknown, way: readonly Segment[]): unknown {
  return way.reduce<unknown>(
    (inner, segment) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, segment) : undefined,
    value,
  );
}
