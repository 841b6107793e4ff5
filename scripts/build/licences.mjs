import { read, write } from '../paths.mjs';

const parts = [
  ['Laoshan Widgets', 'LICENSE'],
  ['Lit', 'node_modules/lit/LICENSE'],
];

/** dist/licences.txt: what the scripts' banners point to. */
export function makeLicences() {
  const texts = parts.map(([name, path]) => `${name}\n\n${read(path ?? '').trim()}\n`);
  write('dist/licences.txt', texts.join('\n----\n\n'));
}
