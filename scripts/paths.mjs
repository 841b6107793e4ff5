import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** @param {...string} parts a path below the root */
export const at = (...parts) => join(root, ...parts);

/** @param {string} path below the root */
export const read = (path) => readFileSync(at(path), 'utf8');

/** Writes a file below the root and makes its folder. @param {string} path @param {string} text */
export function write(path, text) {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

/** Every file below a folder, as sorted paths from the root; none if there is no folder.
 *  @param {string} folder @returns {string[]} */
export function filesBelow(folder) {
  if (!existsSync(at(folder))) return [];
  return readdirSync(at(folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

/** @type {{ name: string, version: string, 'web-types': string }} */
export const manifest = JSON.parse(read('package.json'));
