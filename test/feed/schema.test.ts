import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type FeedShape, feedSchema } from '../../src/feed/index.js';
import { full } from './feeds.js';

interface JsonSchema {
  readonly type?: string;
  readonly properties?: Record<string, JsonSchema>;
  readonly items?: JsonSchema;
  readonly required?: string[];
  readonly additionalProperties?: unknown;
}

function objectsOf(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  const children = Object.entries(schema.properties ?? {}).flatMap(([key, child]) =>
    objectsOf(child, `${path}.${key}`),
  );
  const elements = schema.items ? objectsOf(schema.items, `${path}[]`) : [];
  return [
    ...(schema.properties ? [[path, schema] as [string, JsonSchema]] : []),
    ...children,
    ...elements,
  ];
}

describe('the schema', () => {
  const exported = toJsonSchema(feedSchema) as JsonSchema;

  it('exports as JSON Schema, with every shape of ours', () => {
    const item = exported.properties?.['items']?.items;
    expect(Object.keys(item?.properties?.['_laoshan']?.properties ?? {})).toEqual(
      expect.arrayContaining(['kicker', 'day', 'stat', 'tiers', 'report', 'arena', 'retracted']),
    );
    expect(exported.required).toEqual(['version', 'items']);
    expect(item?.required).toEqual(['id']);
  });

  it('allows unknown keys everywhere', () => {
    const objects = objectsOf(exported);
    expect(objects.length).toBeGreaterThan(20);
    for (const [path, { additionalProperties }] of objects) {
      expect(additionalProperties ?? true, path).toBe(true);
    }
  });

  it('holds for a good feed, extra keys and all', () => {
    const good: FeedShape = full as FeedShape;
    expect(v.is(feedSchema, { ...good, _other: 1, hubs: [] })).toBe(true);
    expect(v.is(feedSchema, { ...good, items: [{ title: 'no id' }] })).toBe(false);
  });
});
