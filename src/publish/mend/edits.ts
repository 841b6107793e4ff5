import type { Segment } from '../path.js';
import { isObject, type Json, type RawFeed, type RawObject } from '../raw.js';

/** What stands at a place of a feed; `undefined` where nothing does. */
export function valueAt(root: Json | undefined, way: readonly Segment[]): Json | undefined {
  return way.reduce<Json | undefined>((value, segment) => within(value, segment), root);
}

function within(value: Json | undefined, segment: Segment): Json | undefined {
  if (Array.isArray(value)) return typeof segment === 'number' ? value[segment] : undefined;
  return isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}

/** A copy of a feed with another value at a place, made by what stood there; `undefined` takes it out. */
export function changed(
  feed: RawFeed,
  way: readonly Segment[],
  change: (value: Json | undefined) => Json | undefined,
): RawFeed {
  // No place of a finding is the whole feed, or its list of items.
  return withChange(feed, way, change) as RawFeed;
}

function withChange(
  value: Json | undefined,
  [segment, ...way]: readonly Segment[],
  change: (value: Json | undefined) => Json | undefined,
): Json | undefined {
  if (segment === undefined) return change(value);
  const inner = within(value, segment);
  const after = withChange(inner, way, change);
  if (after === inner) return value;
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    return list.flatMap((each, index) =>
      index !== segment ? [each] : after === undefined ? [] : [after],
    );
  }
  if (value !== undefined && !isObject(value)) return value;
  return withKey(value ?? {}, String(segment), after);
}

/** In the order of the keys that stood there. */
function withKey(object: RawObject, key: string, value: Json | undefined): RawObject {
  const others = Object.entries(object).filter(([each]) => each !== key);
  if (value === undefined) return Object.fromEntries(others);
  return Object.hasOwn(object, key)
    ? Object.fromEntries(
        Object.entries(object).map(([each, own]) => [each, each === key ? value : own]),
      )
    : Object.fromEntries([...others, [key, value]]);
}

/** The same object with what stands under one key under another one, in its place. */
export function renamed(object: RawObject, from: string, to: string): RawObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key === from ? to : key, value]),
  );
}

/** A decimal as JSON best has it: a number where that is exact, else its digits. */
export function decimalOf(digits: string): number | string {
  const value = Number(digits);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER && String(value) === digits ? value : digits;
}
