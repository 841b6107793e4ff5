import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { at, filesBelow, read, write } from '../paths.mjs';

/** For each script and style sheet in dist/ the value of an `integrity` attribute. */
function hashes() {
  const files = filesBelow('dist').filter((path) =>
    /^dist\/(?:(?:themes|workbench)\/)?[^/]+\.(?:js|css)$/.test(path),
  );
  return files.sort().map((path) => {
    const hash = createHash('sha384').update(read(path));
    return [path.slice('dist/'.length), `sha384-${hash.digest('base64')}`];
  });
}

/** dist/integrity.json */
export function makeIntegrity() {
  write('dist/integrity.json', `${JSON.stringify(Object.fromEntries(hashes()), null, 2)}\n`);
}

/** The files that dist/integrity.json lists. */
export function listed() {
  return Object.keys(integrity()).map((name) => `dist/${name}`);
}

/** Those of them that are there and not, byte for byte, what it lists. */
export function changedByHand() {
  const known = integrity();
  return hashes().flatMap(([name, hash]) => (known[name] === hash ? [] : [`dist/${name}`]));
}

/** @returns {Record<string, string>} empty before the first build */
function integrity() {
  return existsSync(at('dist/integrity.json')) ? JSON.parse(read('dist/integrity.json')) : {};
}
