import { feedSchema, reportSchema } from '../../feed/schema.js';
import type { Shape } from '../../feed/walk.js';
import { segmentsOf } from '../path.js';
import type { Expected } from './finding.js';

const BY_TYPE: Readonly<Record<string, Expected>> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
  union: 'numberOrText',
};

/** What the schema has for a path that `parse` gave: of a feed, or of a list of Open311 requests. */
function shapeAt(path: string): Shape | undefined {
  let [shape, segments]: [Shape | undefined, readonly (string | number)[]] = [
    feedSchema,
    segmentsOf(path),
  ];
  if (typeof segments[0] === 'number') [shape, segments] = [reportSchema, segments.slice(1)];
  for (const segment of segments) {
    shape = typeof segment === 'number' ? shape?.item : shape?.entries?.[segment];
    shape = shape?.wrapped ?? shape;
  }
  return shape;
}

export function expectedAt(path: string): Expected {
  return BY_TYPE[shapeAt(path)?.type ?? ''] ?? 'object';
}

/** The words that may stand there. */
export function allowedAt(path: string): readonly string[] {
  return (shapeAt(path)?.options ?? []).map(String);
}
