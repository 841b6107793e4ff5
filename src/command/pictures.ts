import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { picturesOf } from '../publish/bundle.js';
import { pictureUrl } from '../publish/pictures.js';
import { STDIN } from './files.js';
import type { Run } from './subcommand.js';

/** A picture that a feed names by a relative address, read from beside it. */
export interface Picture {
  /** As the feed has it. */
  readonly address: string;
  /** Its path from the feed's folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The same as a `data:` URL. */
  readonly url: string;
}

export interface Pictures {
  readonly found: readonly Picture[];
  /** Addresses of no picture in the feed's folder. */
  readonly missing: readonly string[];
  /** Addresses of pictures on other sites. */
  readonly remote: readonly string[];
}

/**
 * The pictures of a feed that stand in its folder or below; a feed from elsewhere gets at no other file.
 * @param path the feed's own; of standard input the pictures stand in the working folder
 */
export function readPictures(feed: unknown, path: string, run: Run): Pictures {
  const folder = path === STDIN ? '.' : dirname(path);
  const found: Picture[] = [];
  const missing: string[] = [];
  const remote: string[] = [];
  for (const address of picturesOf(feed)) {
    if (/^data:/i.test(address)) continue;
    if (/^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(address)) remote.push(address);
    else {
      const picture = pictureAt(address, folder, run);
      if (picture) found.push(picture);
      else missing.push(address);
    }
  }
  return { found, missing, remote };
}

/** What a list of names, one a line, cannot tell plainly; `\\` divides paths on some systems. */
const UNLISTED = sep === '\\' ? /\p{Cc}/u : /[\p{Cc}\\]/u;

function pictureAt(address: string, folder: string, run: Run): Picture | undefined {
  try {
    const root = realpathSync(folder);
    const file = realpathSync(resolve(root, decodeURIComponent(address.replace(/[?#].*$/s, ''))));
    const path = relative(root, file);
    if (path.startsWith('..') || isAbsolute(path) || UNLISTED.test(path)) return undefined;
    const bytes = run.readBytes(file);
    const url = pictureUrl(bytes);
    return url === undefined ? undefined : { address, path: path.split(sep).join('/'), bytes, url };
  } catch {
    // Not there, not to be read, a folder; or an address that no path can be.
    return undefined;
  }
}
