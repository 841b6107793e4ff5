import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A package of which some code is in a file that we publish.
 * @typedef {{ name: string, version: string, folder: string, files: string[] }} Inside
 */

/**
 * Which packages are inside which files, by what the bundler put there.
 * @param {Map<string, Record<string, number>>} parts of each file, the length of every module in it
 * @returns {Inside[]} by name, then version
 */
export function packagesIn(parts) {
  /** @type {Map<string, Inside>} */
  const found = new Map();
  for (const [file, modules] of parts) {
    const folders = Object.entries(modules).flatMap(([id, length]) =>
      length > 0 ? folderOf(id) : [],
    );
    for (const folder of new Set(folders)) {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const known = found.get(folder) ?? { name, version, folder, files: [] };
      known.files.push(file);
      found.set(folder, known);
    }
  }
  const key = (/** @type {Inside} */ { name, version }) => `${name}@${version}`;
  return [...found.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The folder of a module's package; none for a module of ours or of the bundler's. @param {string} id */
function folderOf(id) {
  const path = id.replace(/^\0|\?.*$/g, '').replace(/\\/g, '/');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? [];
}

/**
 * @param {{ modules: Readonly<Record<string, { renderedLength: number }>> }} chunk what the bundler made
 * @returns {Record<string, number>} the length of every module in it, before minifying
 */
export function lengthsIn({ modules }) {
  const lengths = Object.entries(modules).map(([id, { renderedLength }]) => [id, renderedLength]);
  return Object.fromEntries(lengths);
}
