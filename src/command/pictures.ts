import { join, relative, resolve, sep } from 'node:path';
import { MAX_DATA_URL } from '../feed/index.js';
import { pictureUrl } from '../publish/pictures.js';
import { CommandFailure } from './failure.js';
import { readBytes } from './files.js';

/** The pictures that a feed names, as far as the disk has them. */
export interface Pictures {
  /** Address as the feed has it -> data URL. */
  readonly inside: ReadonlyMap<string, string>;
  /** Addresses of other sites: never asked for. */
  readonly remote: readonly string[];
  readonly failed: readonly FailedPicture[];
}

export interface FailedPicture {
  readonly address: string;
  readonly failure: CommandFailure;
}

export interface PictureOptions {
  /** The feed's folder, which relative addresses start from. */
  readonly folder: string;
  /** The site's: addresses with `/` first start there, and none leads out of it. */
  readonly root: string;
  /** Tells bytes to people. */
  readonly size: (bytes: number) => string;
}

/** A picture's bytes that make a data URL as long as the elements take one. */
const MAX_PICTURE = Math.floor(((MAX_DATA_URL - 'data:image/x-icon;base64,'.length) / 4) * 3);

/**
 * Reads pictures from the disk, each once.
 * @throws {CommandFailure} `badValue` where the feed's folder is not below the site's
 */
export function readPictures(addresses: readonly string[], options: PictureOptions): Pictures {
  const site = siteOf(options);
  const inside = new Map<string, string>();
  const remote: string[] = [];
  const failed: FailedPicture[] = [];
  for (const address of addresses) {
    const path = site(address);
    if (path === undefined) {
      if (!/^data:/i.test(address)) remote.push(address);
      continue;
    }
    try {
      inside.set(address, read(path, options.size));
    } catch (failure) {
      if (!(failure instanceof CommandFailure)) throw failure;
      failed.push({ address, failure });
    }
  }
  return { inside, remote, failed };
}

function read(path: string, size: PictureOptions['size']): string {
  const url = pictureUrl(readBytes(path, size, MAX_PICTURE));
  if (url === undefined) throw new CommandFailure('notPicture', path);
  // An SVG is written with signs that take three.
  if (url.length > MAX_DATA_URL)
    throw new CommandFailure('tooLarge', path, size(url.length), size(MAX_DATA_URL));
  return url;
}

/** No name of a real host (https://www.rfc-editor.org/rfc/rfc2606#section-2): stands for the folder of the site. */
const HOST = 'site.invalid';

/** Addresses as a browser reads them, made into paths; `undefined` for one that leads to another site. */
function siteOf({ folder, root }: PictureOptions): (address: string) => string | undefined {
  const below = relative(resolve(root), resolve(folder)).split(sep);
  if (below[0] === '..') throw new CommandFailure('badValue', '--root', root, `${folder}${sep}..`);
  const base = `http://${HOST}/${below.map((name) => `${encodeURIComponent(name)}/`).join('')}`;
  return (address) => {
    let url: URL;
    try {
      url = new URL(address, base);
    } catch {
      return undefined;
    }
    return url.host === HOST ? join(root, ...url.pathname.split('/').map(decoded)) : undefined;
  };
}

/** One name of a path; what is escaped in it stays so where it would lead elsewhere. */
function decoded(name: string): string {
  try {
    const plain = decodeURIComponent(name);
    return /[/\\\0]/.test(plain) ? name : plain;
  } catch {
    return name;
  }
}
