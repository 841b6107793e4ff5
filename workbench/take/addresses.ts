import type { RawFeed } from '../../src/publish/raw.js';
import { publishedAt } from '../../src/publish/snippet/addresses.js';

/** Of a disk, which no reader can open, or no address at all. */
export type AddressFault = 'disk' | 'bad';

/** What is wrong with an address that an editor typed; relative ones count from the page. Nothing is wrong with none. */
export function faultOf(address: string): AddressFault | undefined {
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(address)) return 'disk';
  if (/[\s<>"]/.test(address.trim())) return 'bad';
  try {
    const { protocol } = new URL(address, 'https://page.invalid/');
    return /^https?:$/.test(protocol) ? undefined : 'bad';
  } catch {
    return 'bad';
  }
}

/** As in `laoshan snippet`: where the feed says it lies, else beside the page. */
export function usualAddress(feed: RawFeed): string {
  return publishedAt(feed) ?? 'feed.json';
}

/** What pages say in `src`, without an item: what was typed, if it can be used. */
export function feedAddress(feed: RawFeed, typed: string): string {
  const [address = ''] = typed.trim().split('#');
  return address && !faultOf(address) ? address : usualAddress(feed);
}

/** The name of the file that lies at an address. */
export function fileNameAt(address: string): string {
  const { pathname } = new URL(address, 'https://page.invalid/');
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  return /^[\w.-]+\.json$/i.test(name) ? name : 'feed.json';
}

/** A script's folder, if what was typed can be used; `''` for the page's own. */
export function usableFolder(typed: string): string {
  const folder = typed.trim();
  return faultOf(folder.replace('{version}', '0')) ? '' : folder;
}
