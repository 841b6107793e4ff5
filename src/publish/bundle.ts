/**
 * One classic script that carries a feed and its pictures in itself: no request, works from the
 * file system. Pure: runs in Node and in a browser alike.
 */
import { isFeed } from '../feed/index.js';
import { copyOf, type Visit, visitOf } from './portable.js';

export interface BundleOptions {
  /** A picture's address as the feed has it -> the data URL that takes its place. */
  readonly pictures?: ReadonlyMap<string, string>;
  /** A comment to stand first in the script, with its own marks. */
  readonly banner?: string;
}

/**
 * Every address of a picture in a feed, as written there, each once: what a publisher reads and
 * gives to `bundle` as data URLs.
 */
export function picturesOf(feed: unknown): string[] {
  const found = new Set<string>();
  copyOf(feed, (address, isPicture) => {
    if (isPicture) found.add(address);
    return address;
  });
  return Array.from(found);
}

/**
 * The text of the script: first the feed is put into the page's record (the one documented symbol,
 * `Symbol.for('laoshan-widgets')`), then the runtime runs and finds it there.
 *
 * The script lands on pages nobody knows. So relative addresses resolve against the feed's own
 * `feed_url`, and where it has none, those that did not become data URLs are left out: on another
 * page they would point nowhere.
 *
 * @param runtime the text of `laoshan.classic.js`
 * @param feed a JSON Feed, or what an Open311 server answered, parsed
 * @throws TypeError if it is neither
 */
export function bundle(runtime: string, feed: unknown, options: BundleOptions = {}): string {
  return new TextDecoder().decode(bundleBytes(runtime, feed, options));
}

/**
 * The same as the bytes of its file (UTF-8), without a copy of it as text: what a long feed has the memory for.
 * @throws TypeError as `bundle` does
 */
export function bundleBytes(
  runtime: string,
  feed: unknown,
  options: BundleOptions = {},
): Uint8Array {
  if (!isFeed(feed)) {
    throw new TypeError(
      'Not a JSON Feed: a "version" that starts with https://jsonfeed.org/version/1 and a list of "items" are needed.',
    );
  }
  const { pictures, banner = '' } = options;
  const visit = visitOf(feed, pictures);
  const encoder = new TextEncoder();
  const head = banner ? `${banner.trim()}\n` : '';
  return joined(
    encoder.encode(`${head}${register}(Symbol.for('laoshan-widgets'),`),
    () => jsonOf(feed, visit),
    encoder.encode(`);\n${runtime}`),
  );
}

/** Written for Chromium 80 by hand: the runtime, not this, tells the page what went wrong. */
const register =
  '(function(k,f){var p=globalThis[k];if(p&&p.addFeed)p.addFeed(f);else if(p)p.feeds.push(f);' +
  'else Object.defineProperty(globalThis,k,{value:{feeds:[f]}})})';

/** The JSON of a feed in pieces, one an item, so that of a long one no second tree stands in the memory. */
function* jsonOf(feed: unknown, visit: Visit): Generator<string> {
  if (Array.isArray(feed)) {
    yield* listOf(feed, visit);
    return;
  }
  yield '{';
  let comma = '';
  for (const [key, field] of Object.entries(feed as object)) {
    if (key === 'items' && Array.isArray(field)) {
      yield `${comma}"items":`;
      yield* listOf(field, visit);
    } else {
      const json = JSON.stringify(copyOf({ [key]: field }, visit)).slice(1, -1);
      if (!json) continue;
      yield comma + json;
    }
    comma = ',';
  }
  yield '}';
}

function* listOf(entries: readonly unknown[], visit: Visit): Generator<string> {
  yield '[';
  let comma = '';
  for (const entry of entries) {
    yield comma + (JSON.stringify(copyOf(entry, visit)) ?? 'null');
    comma = ',';
  }
  yield ']';
}

const LESS_THAN = 0x3c;
const DELETE = 0x7f;
const BACKSLASH = 0x5c;
const SMALL_U = 0x75;
const DIGITS = new TextEncoder().encode('0123456789abcdef');
/** Bytes of `\\u4e00`. */
const ESCAPE = 6;

/**
 * So that JSON may stand in a script, also in one that is pasted into a page. ASCII alone: a classic
 * script is read in the encoding of its page, GBK perhaps.
 */
const isEscaped = (unit: number): boolean => unit === LESS_THAN || unit >= DELETE;

/** Pieces of JSON between two texts that stand as they are. Made twice, the first time to be measured: so nothing of it is kept but its bytes. */
function joined(head: Uint8Array, json: () => Iterable<string>, tail: Uint8Array): Uint8Array {
  let length = head.length + tail.length;
  for (const piece of json()) length += lengthOf(piece);
  const bytes = new Uint8Array(length);
  bytes.set(head);
  let at = head.length;
  for (const piece of json()) at = writeEscaped(piece, bytes, at);
  bytes.set(tail, at);
  return bytes;
}

function lengthOf(json: string): number {
  let length = json.length;
  for (let index = 0; index < json.length; index++) {
    if (isEscaped(json.charCodeAt(index))) length += ESCAPE - 1;
  }
  return length;
}

/** @returns where the next piece goes */
function writeEscaped(json: string, bytes: Uint8Array, start: number): number {
  let at = start;
  for (let index = 0; index < json.length; index++) {
    const unit = json.charCodeAt(index);
    if (!isEscaped(unit)) {
      bytes[at++] = unit;
      continue;
    }
    bytes[at++] = BACKSLASH;
    bytes[at++] = SMALL_U;
    for (let shift = 12; shift >= 0; shift -= 4) bytes[at++] = DIGITS[(unit >> shift) & 15] ?? 0;
  }
  return at;
}
