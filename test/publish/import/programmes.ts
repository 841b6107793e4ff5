/** What tests of programmes share. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect } from 'vitest';
import { type Item, parse, type Speaker } from '../../../src/feed/index.js';
import {
  type Imported,
  type Importer,
  ImportFailure,
  type Opened,
} from '../../../src/publish/import/imported.js';
import { anything } from '../../feed/arbitraries.js';
import { paths, replaced } from '../../feed/feeds.js';

export const OPTIONS = { language: 'en', now: Date.UTC(2030, 0, 1) } as const;

/** A file that was opened: what its JSON is. */
export function opened(json: unknown, name = 'sample.json'): Opened {
  return { name, bytes: new Uint8Array(), text: '', encoding: 'utf-8', json };
}

/** A file in `real/`. */
export function real(name: string): unknown {
  const path = fileURLToPath(new URL(`real/${name}`, import.meta.url));
  return JSON.parse(readFileSync(path, 'utf8'));
}

export async function read(importer: Importer, json: unknown): Promise<Imported> {
  return importer.read(opened(json), OPTIONS);
}

/** As elements read it. */
export function items({ feed }: Imported): readonly Item[] {
  return parse(feed, 'https://news.example/feed.json', { now: OPTIONS.now }).feed.items;
}

/** The entries of all events, as elements read them. */
export function turns(given: Imported): readonly Speaker[] {
  return items(given).flatMap((item) => item._laoshan.arena?.speakers ?? []);
}

export function codes({ notes }: Imported): readonly string[] {
  return notes.map(
    ({ code, severity, at, facts }) =>
      `${severity} ${code} ${at.path}${'field' in facts ? ` ${facts['field']} ${facts['count']}` : ''}`,
  );
}

/** Losses of a whole row. */
const ROWS = new Set(['not-an-entry', 'not-in-programme', 'speaker-without-session']);

/** Each row is in the feed, or a note names its place. */
export function accounted(given: Imported): void {
  const lost = given.notes.filter(({ code }) => ROWS.has(code));
  for (const { severity, at } of lost)
    expect([severity, at.path]).toEqual(['loss', expect.anything()]);
  expect(turns(given).length + lost.length).toBe(given.rows);
}

/** Whatever the file holds: a feed with all of its rows, or a failure that has a sentence. */
export async function survives(
  importer: Importer,
  json: unknown,
  check: (given: Imported) => void,
): Promise<void> {
  let given: Imported;
  try {
    importer.recognises(opened(json));
    given = await read(importer, json);
  } catch (error) {
    expect(error).toBeInstanceOf(ImportFailure);
    return;
  }
  const text = JSON.stringify(given);
  expect(text).not.toContain('[object');
  expect(Object.prototype).not.toHaveProperty('title');
  // All of it is what JSON can hold; but -0, which JSON reads and writes as 0.
  expect(JSON.parse(text)).toEqual(unsigned(given));
  check(given);
}

/** The same with 0 for -0. */
function unsigned(value: unknown): unknown {
  if (value === 0) return 0;
  if (Array.isArray(value)) return value.map(unsigned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unsigned(each)]));
}

/** Good files in which a few nodes have become anything. */
export function broken(sources: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.constantFrom(...sources).chain((source) =>
    fc
      .array(fc.tuple(fc.constantFrom(...paths(source)), anything), { minLength: 1, maxLength: 4 })
      .map((changes) =>
        changes.reduce<unknown>((json, [path, value]) => {
          try {
            return replaced(json, path, value);
          } catch {
            return json; // An earlier change took the place away.
          }
        }, source),
      ),
  );
}

const MARK = 'Zqx mark';

/** What holds entries: that something of it was told says nothing of the rest. */
const LISTS = /^(?:schedule|conference|days|events|results|sessions|speakers)$/;

/**
 * Where a value of a good file can stand and be neither in the feed nor told of: each leaf in turn becomes a word that is nowhere else.
 * Names of fields, each once.
 */
export async function silent(importer: Importer, source: unknown): Promise<readonly string[]> {
  const found = new Set<string>();
  const namesIn = (path: string) =>
    path.split(/[.[\]]+/).filter((part) => /[a-z]/i.test(part) && !LISTS.test(part));
  for (const path of paths(source)) {
    if (typeof leafAt(source, path) === 'object') continue;
    const { feed, notes } = await read(importer, replaced(source, path, MARK));
    if (JSON.stringify(feed).includes(MARK)) continue;
    const told = new Set(
      notes.flatMap(({ at, facts }) => [
        namesIn(at.path ?? '').pop(),
        namesIn(`${facts['field'] ?? ''}`).pop(),
      ]),
    );
    // A reference in a list, say to a speaker.
    if (!namesIn(path).length) continue;
    const row = notes.some(({ code, at }) => ROWS.has(code) && path.startsWith(at.path ?? '-'));
    const names = namesIn(path);
    if (!row && !names.slice(-3).some((name) => told.has(name))) found.add(names.pop() ?? '');
  }
  return [...found].sort();
}

function leafAt(source: unknown, path: string): unknown {
  return (
    path
      .split(/[.[\]]+/)
      .filter(Boolean)
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], source) ?? {}
  );
}
