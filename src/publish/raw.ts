/** A feed as it stands in a file, before `parse` has read it: what importers make and editors change. */

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** An object of a feed. Never changed: an edit is a copy of what lies on the way to it. */
export type RawObject = { readonly [key: string]: Json };

/** A JSON Feed (https://www.jsonfeed.org/version/1.1/) whose items are objects; all else may be wrong, and `check` tells. */
export type RawFeed = RawObject & {
  readonly version: string;
  readonly items: readonly RawObject[];
};

export const VERSION = 'https://jsonfeed.org/version/1.1';

export const EMPTY_FEED: RawFeed = { version: VERSION, items: [] };

/** Whether it is an object and no list. */
export function isObject(value: unknown): value is RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it is a feed whose items can be edited one by one. */
export function isRawFeed(value: unknown): value is RawFeed {
  if (!isObject(value)) return false;
  const { version, items } = value;
  return typeof version === 'string' && Array.isArray(items) && items.every(isObject);
}
