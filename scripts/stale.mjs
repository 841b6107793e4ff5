import { execFileSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { changedByHand, listed } from './build/integrity.mjs';
import { pages } from './build/site.mjs';
import { at, filesBelow, write } from './paths.mjs';

/** Empty; its time says when the last complete build began. Not in git, so a clone has none. */
const stamp = '.cache/built';

/** @param {number} time in ms, when the build began: what changed during it is newer */
export function markBuilt(time) {
  write(stamp, '');
  utimesSync(at(stamp), time / 1000, time / 1000);
}

/**
 * Builds unless everything is there and newer than what it is made from. A file in dist/ that is not
 * what its build made is left as it stands, so that the tests see it and not its repair.
 */
export function ensureBuilt() {
  if (!isStale()) return;
  const changed = changedByHand();
  for (const path of changed) {
    console.error(`${path} is not what dist/integrity.json lists; "npm run build" makes it anew.`);
  }
  const how = changed.length > 0 ? '--modules' : '--lenient';
  execFileSync(process.execPath, [at('scripts/build.mjs'), how], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function isStale() {
  const made = ['dist/npm/index.js', 'dist/integrity.json', ...listed(), 'site/stories', stamp];
  if (made.some((path) => !existsSync(at(path)))) return true;
  const built = statSync(at(stamp)).mtimeMs;
  const sources = ['src', 'workbench', 'feeds', 'scripts/build'].flatMap(filesBelow);
  return ['package.json', ...pages, ...sources].some((path) => statSync(at(path)).mtimeMs > built);
}
