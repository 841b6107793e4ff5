import type * as v from 'valibot';
import { type Context, cleanLeaf } from './leaf.js';
import { MAX_ITEMS, MAX_LIST, MAX_TAGS, PIECE } from './limits.js';
import type { ProblemCode } from './model.js';
import { finish, supersedes } from './normalise.js';
import { id, itemSchema, tagsSchema } from './schema.js';

/** What the walk needs to know of a Valibot schema. */
export interface Shape extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
}

const own = Object.prototype.hasOwnProperty;

/**
 * Reads `holder[key]` by its schema, frozen and free of all that does not fit: a bad value costs
 * itself, a bad required one the object around it. It never throws, whatever the value does when
 * it is read, and goes no deeper than the schema. `undefined` is absent or refused.
 *
 * @param path of the holder
 * @param made gives what a raw value is to be read as
 */
export function read(
  schema: Shape,
  holder: object,
  key: string | number,
  path: string,
  context: Context,
  made?: (raw: unknown) => unknown,
): unknown {
  const shape = schema.wrapped ?? schema;
  let problem: ProblemCode = 'missing';
  try {
    const raw: unknown = own.call(holder, key) ? Reflect.get(holder, key) : undefined;
    const value = made ? made(raw) : raw;
    const clean = value == null ? '' : readValue(shape, value, below(path, key), context);
    if (clean !== '') return clean;
    if (schema.wrapped) return undefined;
  } catch {
    problem = 'unreadable';
  }
  return context.note(below(path, key), problem);
}

/** Put together where there is something to read: most fields are absent. */
function below(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path ? `${path}.${key}` : key;
}

function readValue(shape: Shape, value: unknown, path: string, context: Context): unknown {
  if (--context.left < 0) return undefined;
  if (shape.entries) {
    return typeof value === 'object' && !Array.isArray(value)
      ? readObject(shape, shape.entries, value as object, path, context)
      : context.note(path, 'wrong-type');
  }
  if (shape.item) {
    if (!Array.isArray(value)) return context.note(path, 'wrong-type');
    // The items are read afterwards, piece by piece.
    return shape.item === itemSchema
      ? value
      : inOneGo(readList(shape, shape.item, value, path, context));
  }
  const leaf = shape === id && Number.isFinite(value) ? String(value) : value;
  if (!fits(shape, leaf)) {
    return context.note(path, shape.type === 'picklist' ? 'unknown-value' : 'wrong-type');
  }
  return cleanLeaf(shape, leaf, context, (code) => context.note(path, code));
}

/** Whether a value has a leaf's shape: its type, one of its types, or one of its words. */
function fits({ type, options }: Shape, value: unknown): boolean {
  return options
    ? options.some((each) => each === value || (each as Shape).type === typeof value)
    : type === typeof value;
}

function readObject(
  shape: Shape,
  entries: Readonly<Record<string, Shape>>,
  value: object,
  path: string,
  context: Context,
): unknown {
  const out: Record<string, unknown> = {};
  let whole = true;
  for (const key of Object.keys(entries)) {
    const entry = entries[key] as Shape;
    const field = read(entry, value, key, path, context);
    if (field !== undefined) out[key] = field;
    else if (!entry.wrapped) whole = false;
  }
  const finished = whole ? finish(shape, out, path, context) : undefined;
  return finished && Object.freeze(finished);
}

interface Identified {
  readonly id: string;
}

/** Where an entry went in the list that is read, and where it stood in the raw one. */
interface Place {
  readonly at: number;
  index: number;
}

/** Work in pieces: whoever has them done may do something else between two. */
export type Pieces<T> = Generator<void, T, void>;

export function inOneGo<T>(pieces: Pieces<T>): T {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/** A list by its schema, as `read` reads a value; it stops after every `PIECE` values. */
export function* readList(
  shape: Shape,
  element: Shape,
  value: readonly unknown[],
  path: string,
  context: Context,
  made?: (raw: unknown) => unknown,
): Pieces<readonly object[]> {
  const max = element === itemSchema ? MAX_ITEMS : shape === tagsSchema ? MAX_TAGS : MAX_LIST;
  const length = Math.min(value.length, max);
  const out: object[] = [];
  // Where each must have an id of its own.
  const places = 'id' in (element.entries ?? {}) ? new Map<string, Place>() : undefined;
  let next = context.left - PIECE;
  let index = 0;
  for (; index < length && context.left > 0; index++) {
    if (context.left <= next) {
      yield;
      next = context.left - PIECE;
    }
    const each = read(element, value, index, path, context, made) as Identified | undefined;
    if (each === undefined) continue;
    const place = places?.get(each.id);
    if (!place) {
      places?.set(each.id, { at: out.length, index });
      out.push(each);
      continue;
    }
    const newer = supersedes(each, out[place.at], context);
    context.note(`${path}[${newer ? place.index : index}].id`, 'duplicate-id');
    if (!newer) continue;
    out[place.at] = each;
    place.index = index;
  }
  if (index < value.length) context.note(path, 'list-cut');
  return Object.freeze(out);
}
