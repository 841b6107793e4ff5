import { isObject, type Json, type RawObject } from '../raw.js';
import { ITEM_TABLES } from './tables.js';

/** What makes an item one of its table stays, even empty: else a row would leave its table when its last cell is emptied. */
const STAYS: ReadonlySet<string> = new Set(ITEM_TABLES);

/** `undefined` where there is nothing; what a prototype has is nothing. */
export function valueAt(record: RawObject, path: readonly string[]): Json | undefined {
  let value: Json | undefined = record;
  for (const key of path) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/**
 * A copy with a value in a place; what stands in its way and is no object is replaced. Without a value the key goes, and each
 * object that is then empty.
 */
export function withValue(
  record: RawObject,
  path: readonly string[],
  value: Json | undefined,
): RawObject {
  const [key, ...rest] = path;
  if (key === undefined) return record;
  if (rest.length === 0)
    return value === undefined ? without(record, key) : put(record, key, value);
  const inner = valueAt(record, [key]);
  if (value !== undefined)
    return put(record, key, withValue(isObject(inner) ? inner : {}, rest, value));
  if (!isObject(inner) || valueAt(inner, rest) === undefined) return record;
  const next = withValue(inner, rest, value);
  const goes = Object.keys(next).length === 0 && !STAYS.has(key);
  return goes ? without(record, key) : put(record, key, next);
}

const put = (record: RawObject, key: string, value: Json): RawObject => ({
  ...record,
  [key]: value,
});

function without(record: RawObject, key: string): RawObject {
  const { [key]: _, ...rest } = record;
  return rest;
}

/** Whether both say the same, whatever the order of their keys. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return (
      Array.isArray(b) && a.length === b.length && a.every((value, index) => same(value, b[index]))
    );
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
  );
}

/** A list of nothing but objects, which is a table's rows. */
export function areRows(value: Json | undefined): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}
