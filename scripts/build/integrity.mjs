import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { at, read, write } from '../paths.mjs';

/** dist/integrity.json: for each script and style sheet the value of an `integrity` attribute. */
export function makeIntegrity() {
  const names = readdirSync(at('dist')).filter((name) => /\.(?:js|css)$/.test(name));
  const entries = names.sort().map((name) => [
    name,
    `sha384-${createHash('sha384')
      .update(read(`dist/${name}`))
      .digest('base64')}`,
  ]);
  write('dist/integrity.json', `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
