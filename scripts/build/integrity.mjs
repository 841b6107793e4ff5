import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { at, read, write } from '../paths.mjs';

/** For each script and style sheet in dist/ the value of an `integrity` attribute. */
function hashes() {
  const names = readdirSync(at('dist')).filter((name) => /\.(?:js|css)$/.test(name));
  return names.sort().map((name) => {
    const hash = createHash('sha384').update(read(`dist/${name}`));
    return [name, `sha384-${hash.digest('base64')}`];
  });
}

/** dist/integrity.json */
export function makeIntegrity() {
  write('dist/integrity.json', `${JSON.stringify(Object.fromEntries(hashes()), null, 2)}\n`);
}

/** The files that are not, byte for byte, what dist/integrity.json lists. */
export function changedByHand() {
  if (!existsSync(at('dist/integrity.json'))) return [];
  const listed = JSON.parse(read('dist/integrity.json'));
  return hashes().flatMap(([name, hash]) => (listed[name] === hash ? [] : [`dist/${name}`]));
}
