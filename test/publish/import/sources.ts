/** What tests of feeds in XML share. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type Item, parse } from '../../../src/feed/index.js';
import { noteSentence } from '../../../src/messages/import/index.js';
import { decode } from '../../../src/publish/decode.js';
import {
  type Imported,
  type Importer,
  ImportFailure,
  type Opened,
} from '../../../src/publish/import/imported.js';
import { isObject, type RawObject } from '../../../src/publish/raw.js';

export const OPTIONS = { language: 'en', now: Date.UTC(2030, 0, 1) } as const;

/** A file that was opened, as the dispatcher opens it. */
export function opened(content: string | Uint8Array, name = 'sample.xml'): Opened {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const decoded = decode(bytes);
  const text = 'text' in decoded ? decoded.text : undefined;
  const encoding = 'text' in decoded ? decoded.encoding : undefined;
  let json: unknown;
  try {
    json = JSON.parse(text ?? '');
  } catch {
    // It is none.
  }
  return { name, bytes, text, encoding, json };
}

/** A file in `real/`. */
export function real(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`real/${name}`, import.meta.url)));
}

/** ASCII and one byte a character beyond it. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

export async function read(importer: Importer, content: string | Uint8Array): Promise<Imported> {
  return importer.read(opened(content), OPTIONS);
}

/** The only item of a feed with one. */
export async function only(importer: Importer, content: string | Uint8Array): Promise<RawObject> {
  const { feed } = await read(importer, content);
  expect(feed.items).toHaveLength(1);
  return feed.items[0] ?? {};
}

/** As elements read it. */
export function items({ feed }: Imported): readonly Item[] {
  return parse(feed, 'https://news.example/feed.json', { now: OPTIONS.now }).feed.items;
}

/** Whether it can be said in both languages, with all that the sentence names. */
export function isSayable(code: string, facts: Readonly<Record<string, string | number>>): void {
  for (const language of ['zh-CN', 'en'] as const) {
    // What a file says may have braces of its own.
    const names = Object.fromEntries(Object.keys(facts).map((name) => [name, '…']));
    const sentence = noteSentence(code, names, language, String);
    expect(sentence).not.toBe(code);
    expect(sentence).not.toMatch(/[{}]/);
  }
}

/** `loss unread-field channel.ttl ttl 1` */
export function told({ notes }: Imported): readonly string[] {
  for (const { code, facts } of notes) isSayable(code, facts);
  return notes.map(({ code, severity, at, facts }) =>
    [severity, code, at.path, ...Object.values(facts)]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

/** The code of the failure, with its facts. */
export async function failure(
  importer: Importer,
  content: string | Uint8Array,
): Promise<readonly unknown[]> {
  try {
    await read(importer, content);
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    isSayable(error.code, error.facts);
    return [error.code, error.facts];
  }
  throw new Error('it was read');
}

/** Whatever the bytes are: a feed with as many items as rows, less those that a note names, or a failure. */
export async function survives(
  importer: Importer,
  content: string | Uint8Array,
): Promise<Imported | undefined> {
  const file = opened(content);
  let given: Imported;
  try {
    importer.recognises(file);
    given = await importer.read(file, OPTIONS);
  } catch (error) {
    expect(error).toBeInstanceOf(ImportFailure);
    return undefined;
  }
  told(given);
  const lost = given.notes.filter(({ code }) => code === 'not-an-entry');
  expect(given.feed.items.length + lost.length).toBe(given.rows);
  expect(JSON.parse(JSON.stringify(given))).toEqual(given);
  expect(given.feed.items.every(isObject)).toBe(true);
  expect({}).not.toHaveProperty('title');
  return given;
}
