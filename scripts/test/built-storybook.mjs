import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { at, filesBelow, read, root, write } from '../paths.mjs';

/** Where the Storybook is that the tests look at. */
export const BUILT = '.cache/storybook';
const STAMP = '.cache/storybook.sha256';

/** Builds the Storybook of these very sources, if the last one was made of others. */
export function ensureStorybook() {
  const wanted = fingerprint();
  if (existsSync(at(BUILT, 'index.json')) && existsSync(at(STAMP)) && read(STAMP) === wanted)
    return;
  execFileSync(process.execPath, [at('scripts/storybook.mjs'), 'build', '--quiet'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  write(STAMP, wanted);
}

/** Of what a Storybook is made of; a file that is gone counts as one that has changed. */
function fingerprint() {
  const folders = ['.storybook', 'stories', 'src', 'feeds', 'docs'].flatMap(filesBelow);
  const files = ['package-lock.json', 'package.json', 'dist/custom-elements.json', 'tsconfig.json'];
  const hash = createHash('sha256');
  for (const path of [...files, 'scripts/storybook.mjs', ...folders]) {
    hash.update(`${path}\0`).update(readFileSync(at(path)));
  }
  return hash.digest('hex');
}
