import type { Json, RawObject } from '../../raw.js';

/** What is given of it: nothing that is absent, no empty text, list or object. */
export function filled(fields: Readonly<Record<string, Json | undefined>>): RawObject {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, Json] => !isVoid(field[1])),
  );
}

function isVoid(value: Json | undefined): boolean {
  if (value === undefined || value === '') return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
