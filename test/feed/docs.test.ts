import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFeed, parse } from '../../src/feed/index.js';
import * as limits from '../../src/feed/limits.js';
import { feedSchema } from '../../src/feed/schema.js';
import type { Shape } from '../../src/feed/walk.js';
import { FEED_URL, feedOf } from './feeds.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const doc = read('docs/feed.md');
const examples = [...doc.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => String(json));

describe('docs/feed.md', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(6);
  });

  it.each(examples)('example %#: no problem, nothing lost', (json) => {
    const raw: unknown = JSON.parse(json);
    const { feed, problems } = parse(isFeed(raw) ? raw : feedOf(raw), FEED_URL);
    expect(problems).toEqual([]);
    expect(feed.items.length).toBeGreaterThan(0);
    if (isFeed(raw)) return;
    const extension = (raw as { _laoshan?: object })._laoshan ?? {};
    expect(Object.keys(feed.items[0]?._laoshan ?? {}).sort()).toEqual(
      Object.keys(extension).sort(),
    );
  });

  it('names every field of ours', () => {
    for (const key of keysOf(feedSchema as Shape)) expect(doc).toContain(key);
  });

  it('lists every problem code, and no other', () => {
    const union = /ProblemCode =([\s\S]*?);/.exec(read('src/feed/model.ts'))?.[1] ?? '';
    const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code);
    const table = /## Problems([\s\S]*?)\n## /.exec(doc)?.[1] ?? '';
    expect([...table.matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code).sort()).toEqual(
      codes.sort(),
    );
  });

  it('gives the limits as they are', () => {
    const table = /## Limits([\s\S]*)/.exec(doc)?.[1] ?? '';
    for (const [name, limit] of Object.entries(limits)) {
      expect(table, name).toContain(limit.toLocaleString('en'));
    }
  });
});

function keysOf(shape: Shape): string[] {
  const { wrapped, item, entries = {} } = shape;
  const inner = wrapped ?? item;
  if (inner) return keysOf(inner);
  return Object.entries(entries).flatMap(([key, child]) => [key, ...keysOf(child)]);
}
