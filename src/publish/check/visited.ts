import { reportSchema } from '../../feed/schema.js';
import type { Shape } from '../../feed/walk.js';
import { below, type Segment } from '../path.js';

/** A value of a raw feed, with what the schema has for its place. */
export class Visited {
  readonly value: unknown;
  /** Absent where the schema has nothing. */
  readonly shape: Shape | undefined;
  /** In what it stands; absent for the first one. */
  readonly parent: Visited | undefined;
  /** Its place in that; the whole path for the first one. */
  readonly key: Segment;

  constructor(value: unknown, shape: Shape | undefined, parent: Visited | undefined, key: Segment) {
    this.value = value;
    this.shape = shape;
    this.parent = parent;
    this.key = key;
  }

  /** Put together whenever it is asked for: most values have nothing to tell. */
  get path(): string {
    return this.parent ? below(this.parent.path, this.key) : String(this.key);
  }

  get inReport(): boolean {
    return this.shape === reportSchema || (this.parent?.inReport ?? false);
  }
}

/** Shows a value and all within it, however deep, in the order of the text. */
export function visit(
  value: unknown,
  shape: Shape | undefined,
  path: string,
  show: (visited: Visited) => void,
): void {
  const left = [new Visited(value, shape, undefined, path)];
  for (let next = left.pop(); next; next = left.pop()) {
    show(next);
    const { value, shape } = next;
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    for (const key of Object.keys(value).reverse()) {
      const found = isList ? shape?.item : ownEntry(shape, key);
      const each: unknown = Reflect.get(value, key);
      left.push(new Visited(each, found?.wrapped ?? found, next, isList ? Number(key) : key));
    }
  }
}

function ownEntry(shape: Shape | undefined, key: string): Shape | undefined {
  return shape?.entries && Object.hasOwn(shape.entries, key) ? shape.entries[key] : undefined;
}
