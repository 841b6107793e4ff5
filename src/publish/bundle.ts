/**
 * One classic script that carries a feed and its pictures in itself: no request, works from the
 * file system. Pure: runs in Node and in a browser alike.
 */
import { isFeed } from '../feed/index.js';

export interface BundleOptions {
  /** A picture's address as the feed has it -> the data URL that takes its place. */
  readonly pictures?: ReadonlyMap<string, string>;
  /** A comment to stand first in the script, with its own marks. */
  readonly banner?: string;
}

/** Keys under which a feed holds a picture's address. */
const pictureKeys = new Set(['image', 'banner_image', 'icon', 'favicon', 'avatar', 'media_url']);
/** Lists whose entries are pictures, with the address as `url`. */
const pictureLists = new Set(['srcset', 'photos']);
/** Keys under which a feed holds any other address. */
const linkKeys = new Set(['url', 'external_url', 'home_page_url', 'feed_url', 'next_url']);

type Visit = (address: string, isPicture: boolean) => string | undefined;

/**
 * Every address of a picture in a feed, as written there, each once: what a publisher reads and
 * gives to `bundle` as data URLs.
 */
export function picturesOf(feed: unknown): string[] {
  const found = new Set<string>();
  copy(feed, (address, isPicture) => {
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
  if (!isFeed(feed)) {
    throw new TypeError(
      'Not a JSON Feed: a "version" that starts with https://jsonfeed.org/version/1 and a list of "items" are needed.',
    );
  }
  const { pictures, banner = '' } = options;
  const keepRelative = isAbsolute(String((feed as { feed_url?: unknown }).feed_url));
  const own = copy(feed, (address, isPicture) => {
    const inside = isPicture ? pictures?.get(address) : undefined;
    if (inside !== undefined) return inside;
    return keepRelative || isAbsolute(address) ? address : undefined;
  });
  const head = banner ? `${banner.trim()}\n` : '';
  return `${head}${register}(Symbol.for('laoshan-widgets'),${asSource(own)});\n${runtime}`;
}

/** Written for Chromium 80 by hand: the runtime, not this, tells the page what went wrong. */
const register =
  '(function(k,f){var p=globalThis[k];if(p&&p.addFeed)p.addFeed(f);else if(p)p.feeds.push(f);' +
  'else Object.defineProperty(globalThis,k,{value:{feeds:[f]}})})';

/**
 * JSON that may stand in a script, also in one that is pasted into a page. ASCII alone: a classic
 * script is read in the encoding of its page, GBK perhaps.
 */
function asSource(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function isAbsolute(address: string): boolean {
  try {
    return Boolean(new URL(address));
  } catch {
    return false;
  }
}

/** A deep copy in which every address went through `visit`; one that returns nothing is left out. */
function copy(value: unknown, visit: Visit, inPictures = false): unknown {
  if (Array.isArray(value)) {
    const entries = value.map((entry) => copy(entry, visit, inPictures));
    return inPictures ? entries.filter((entry) => hasUrl(entry)) : entries;
  }
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    // In a script, unlike in JSON, this key would set the object's prototype.
    if (key === '__proto__') continue;
    const isPicture = pictureKeys.has(key) || (inPictures && key === 'url');
    if (typeof field === 'string' && (isPicture || linkKeys.has(key))) {
      const address = visit(field, isPicture);
      if (address !== undefined) result[key] = address;
    } else {
      result[key] = copy(field, visit, pictureLists.has(key));
    }
  }
  return result;
}

function hasUrl(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'url' in entry;
}
