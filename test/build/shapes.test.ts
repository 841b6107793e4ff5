import * as valibot from 'valibot';
import { describe, expect, it } from 'vitest';
import { shapes } from '../../scripts/build/shapes.mjs';
import * as schema from '../../src/feed/schema.js';

type Node = Readonly<Record<string, unknown>>;

/** A schema as src/feed/walk.ts sees it. */
function structure(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(structure);
  if (typeof node !== 'object' || node === null) return node;
  const { entries, item, wrapped, options, type } = node as Node;
  if (entries) {
    return Object.fromEntries(Object.entries(entries).map(([key, each]) => [key, structure(each)]));
  }
  if (item) return { item: structure(item) };
  if (wrapped) return { wrapped: structure(wrapped) };
  return options ? { type, options: structure(options) } : { type };
}

describe('the shapes that stand for Valibot in our scripts', () => {
  it('have the structure of the real feed schema', async () => {
    const stand = await import(`data:text/javascript,${encodeURIComponent(shapes)}`);
    const copy = (node: unknown): unknown => {
      const { type, entries, item, wrapped, options } = node as Node;
      if (entries) {
        return stand.object(
          Object.fromEntries(Object.entries(entries).map(([key, each]) => [key, copy(each)])),
        );
      }
      if (item) return stand.array(copy(item));
      if (wrapped) return stand.exactOptional(copy(wrapped));
      if (type === 'picklist') return stand.picklist(options);
      if (type === 'union') return stand.union((options as unknown[]).map(copy));
      return stand[type as string]();
    };
    expect(structure(copy(schema.feedSchema))).toEqual(structure(schema.feedSchema));
    expect(schema.feedSchema).toHaveProperty('~run');
    expect(valibot.is(schema.feedSchema, { version: 'x', items: [] })).toBe(true);
  });
});
