import { feedSchema, itemSchema } from '../../../feed/schema.js';
import type { Tell } from '../finding.js';
import type { Meant } from '../similar.js';
import type { Visited } from '../visited.js';

/** JSON Feed's own that no widget reads (https://www.jsonfeed.org/version/1.1/). */
const OTHERS = new Map<unknown, readonly string[]>([
  [feedSchema, ['user_comment', 'hubs']],
  [itemSchema, ['attachments']],
]);

/** A key that is hardly another tool's, but one of ours mistyped: what stands under it is lost. */
export function checkKey(visited: Visited, meant: Meant, tell: Tell): void {
  const { key, parent, shape } = visited;
  const entries = parent?.shape?.entries;
  if (shape || !entries || typeof key !== 'string') return;
  if (OTHERS.get(parent.shape)?.includes(key)) return;
  const known = meant.of(key, keysOf(entries));
  if (known && !Object.hasOwn(parent.value as object, known))
    tell('unknown-key', visited.path, { key, meant: known }, 'key');
}

const KEYS = new WeakMap<object, readonly string[]>();

function keysOf(entries: object): readonly string[] {
  const keys = KEYS.get(entries) ?? Object.keys(entries);
  KEYS.set(entries, keys);
  return keys;
}
