import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileAddress } from '../publish/bake/index.js';
import { CommandFailure } from './failure.js';
import { STDIN } from './files.js';

/** A feed as the command line names it. */
export interface NamedFeed {
  readonly address: string;
  readonly path: string;
}

/** Where files are on the site that they belong to. */
export class Site {
  /** The deepest folder that holds all pages; the present one for standard input. */
  readonly folder: string;
  readonly #base: string | undefined;

  /**
   * @param base the public address of that folder; without it, addresses tell the way from one file to another alone
   * @throws {CommandFailure} `badValue` for what is no address of the web
   */
  constructor(pages: readonly string[], base: string | undefined) {
    this.folder = pages
      .map((path) => (path === STDIN ? resolve() : dirname(resolve(path))))
      .reduce(commonFolder);
    if (base !== undefined && !(URL.canParse(base) && /^https?:/i.test(base)))
      throw new CommandFailure('badValue', '--base', base, 'https://example.org/news/');
    this.#base = base && new URL(base.replace(/\/*$/, '/')).href;
  }

  /** The address of a file. */
  addressOf(path: string): string {
    const file = resolve(path);
    if (this.#base === undefined) return fileAddress(pathToFileURL(file).pathname);
    const way = relative(this.folder, path === STDIN ? join(this.folder, 'index.html') : file);
    return new URL(way.split(sep).map(encodeURIComponent).join('/'), this.#base).href;
  }

  /**
   * `feed.json`, or `ADDRESS=feed.json` with the address that the pages of the folder name it by.
   * @throws {CommandFailure} `badValue` for what is no address
   */
  feedOf(given: string): NamedFeed {
    const [, address, path] = existsSync(given) ? [] : (/^(.*)=(.*)$/s.exec(given) ?? []);
    if (address === undefined || path === undefined)
      return { address: this.addressOf(given), path: given };
    const here = this.addressOf(join(this.folder, 'index.html'));
    if (!URL.canParse(address, here))
      throw new CommandFailure(
        'badValue',
        '--feed',
        given,
        'https://example.org/feed.json=feed.json',
      );
    return { address: new URL(address, here).href.split('#')[0] ?? '', path };
  }
}

function commonFolder(one: string, other: string): string {
  let folder = one;
  while (!isWithin(other, folder)) folder = dirname(folder);
  return folder;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !/^(?:[a-z]:|[\\/])/i.test(way);
}
