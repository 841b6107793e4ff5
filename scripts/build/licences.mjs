import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest, read, write } from '../paths.mjs';

/**
 * dist/licences.txt: what the scripts' banners point to; ours, and that of every package inside a file of dist/.
 * @param {import('./packages.mjs').Inside[]} packages
 */
export function makeLicences(packages) {
  /** @type {Map<string, string[]>} a text, and whose it is */
  const texts = new Map([[read('LICENSE').trim(), [`Laoshan Widgets ${manifest.version}`]]]);
  for (const { name, version, folder, files } of packages) {
    const text = textIn(folder);
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}, in ${files.join(', ')}`]);
  }
  const parts = [...texts].map(([text, whose]) => `${whose.join('\n')}\n\n${text}\n`);
  write('dist/licences.txt', parts.join('\n----\n\n'));
}

/** @param {string} folder of a package */
function textIn(folder) {
  const name = readdirSync(folder).find((each) => /^licen[cs]e(?:\.|-mit|$)/i.test(each));
  if (!name)
    throw new Error(`${folder} has no licence text, and is inside a file that we publish.`);
  return readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n').trim();
}
