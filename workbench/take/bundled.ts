import { picturesOf } from '../../src/publish/bundle.js';
import { h, serialize } from '../../src/publish/markup.js';
import { isAbsolute } from '../../src/publish/portable.js';
import type { RawFeed } from '../../src/publish/raw.js';

/** The name under which the single file is downloaded, and its tag asks for it. */
export const BUNDLE = 'laoshan.bundle.js';

/**
 * The value of an `integrity` attribute (https://www.w3.org/TR/SRI/); `undefined` where the browser has no means for it,
 * as on pages that came without encryption.
 */
export async function integrityOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const { subtle } = crypto as Partial<Crypto>;
  if (!subtle) return undefined;
  const hash = new Uint8Array(await subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

/** The tag of the single file beside the page. */
export function bundleScript(integrity: string | undefined): string {
  return serialize(h('script', { src: BUNDLE, integrity }));
}

/** How many pictures the file leaves out: relative addresses are none there, unless the feed says where it lies itself. */
export function lostPictures(feed: RawFeed): number {
  if (isAbsolute(String(feed['feed_url']))) return 0;
  return picturesOf(feed).filter((address) => !isAbsolute(address)).length;
}
