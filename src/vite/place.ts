import { join, relative, resolve, sep } from 'node:path';

/** Where a feed of a project is. */
export interface Place {
  /** Its file, absolute. */
  readonly file: string;
  /** Its address below the site's `base`: `news/feed.json`. */
  readonly address: string;
  /** The folder that the site's own addresses start from, as far as this feed's are meant. */
  readonly root: string;
  /** Vite itself puts it into the site, with all that lies beside it. */
  readonly isPublic: boolean;
}

interface Folders {
  readonly root: string;
  /** Empty where a project has none. */
  readonly publicDir: string;
}

/**
 * A feed keeps the address that Vite's own server gives its file, so that pages find it alike in work and when built.
 * @param feed its path from the project's root
 * @returns `undefined` for a file outside of the project
 */
export function placeOf(feed: string, { root, publicDir }: Folders): Place | undefined {
  const file = resolve(root, feed);
  for (const folder of publicDir ? [publicDir, root] : [root]) {
    const path = relative(folder, file);
    // Of another drive of Windows it is absolute.
    if (path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path) continue;
    const address = path.split(sep).join('/');
    return { file, address, root: folder, isPublic: folder === publicDir };
  }
  return undefined;
}

/** The address of a file of the site, for a page: `base` is Vite's, `/`, `/site/`, `./` or that of a CDN. */
export function addressFor(file: string, base: string, page: string): string {
  const encoded = file.split('/').map(encodeURIComponent).join('/');
  if (base !== '' && base !== './') return base + encoded;
  const depth = page.replace(/^\//, '').split('/').length - 1;
  return (depth ? '../'.repeat(depth) : './') + encoded;
}

/** The path as Vite's watcher writes it. */
export function slashed(path: string): string {
  return join(path).split(sep).join('/');
}
