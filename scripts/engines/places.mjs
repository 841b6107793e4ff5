import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { at } from '../paths.mjs';

/** Where the old engines are installed and unpacked. Not in git. */
export const CACHE = '.cache/engines';

/** The old engines; each is a dependency of that name in test/engines/package.json. */
export const OLD = /** @type {const} */ (['chromium-92', 'chromium-86', 'chromium-80']);

/** Every engine, as docs/engines.md has them. */
export const engineNames = /** @type {const} */ (['chromium', 'firefox', 'webkit', ...OLD]);

/** @param {readonly string[]} names @returns {string | undefined} the first that is on the PATH */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** Firefox: FIREFOX_PATH if set, else the first found, the long-lived one before others. */
export const findFirefox = () => process.env.FIREFOX_PATH || onPath(['firefox-esr', 'firefox']);

/** What WebKitGTK needs: its driver, its small browser, a screen. Undefined if one is missing. */
export function findWebKit() {
  const driver = onPath(['WebKitWebDriver']);
  const screen = onPath(['Xvfb']);
  // Debian keeps it off the PATH, in the library's folder: lib/<machine>/webkit2gtk-<interface>/
  const browser = ['/usr/lib', ...foldersIn('/usr/lib')]
    .flatMap(foldersIn)
    .filter((folder) => /[/\\]webkit2gtk-[\d.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .reverse()
    .find((path) => existsSync(path));
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** @param {typeof OLD[number]} name @returns {string} its binary, whether it is there or not */
export const oldBinary = (name) => at(CACHE, name, 'chromium');

/** @param {string} folder @returns {string[]} */
function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort();
}
