import { FeedFailure } from './failure.js';

/** What a `src` names: a feed, and an item of it. */
export interface Address {
  /** The feed's absolute URL; undefined means the page's default feeds. */
  readonly feed: string | undefined;
  /** The item's id as written, still percent-encoded; empty means the whole feed. */
  readonly fragment: string;
}

/**
 * Splits a `src` at its first `#` and resolves the feed part as an image's address would be
 * (DESIGN section 3).
 * @throws {FeedFailure} `bad-address` when no http, https or file URL comes out of it.
 */
export function readAddress(src: string, base: string): Address {
  const text = src.trim();
  const hash = text.indexOf('#');
  const before = hash < 0 ? text : text.slice(0, hash);
  const fragment = hash < 0 ? '' : text.slice(hash + 1);
  if (before === '') return { feed: undefined, fragment };
  let url: URL;
  try {
    url = new URL(before, base);
  } catch {
    throw new FeedFailure('bad-address');
  }
  if (!/^(https?|file):$/.test(url.protocol)) throw new FeedFailure('bad-address');
  return { feed: url.href, fragment };
}
