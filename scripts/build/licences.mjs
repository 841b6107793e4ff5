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
    const text = textIn(folder) ?? textBeside(folder, packages) ?? statedBy(folder);
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}, in ${files.join(', ')}`]);
  }
  const parts = [...texts].map(([text, whose]) => `${whose.join('\n')}\n\n${text}\n`);
  write('dist/licences.txt', parts.join('\n----\n\n'));
}

/** @param {string} folder of a package */
function textIn(folder) {
  const name = readdirSync(folder).find((each) => /^licen[cs]e(?:\.|-mit|$)/i.test(each));
  return name && readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n').trim();
}

/**
 * The text of another package of the same repository and licence: not each of a repository's packages carries it.
 * @param {string} folder @param {import('./packages.mjs').Inside[]} packages
 */
function textBeside(folder, packages) {
  const origin = originOf(folder);
  const sister = packages.find((each) => originOf(each.folder) === origin && textIn(each.folder));
  return origin && sister && textIn(sister.folder);
}

/** What a package states of its licence that brings no text of it. @param {string} folder of a package */
function statedBy(folder) {
  const { license, author, homepage, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const place = homepage ?? repository?.url.replace(/^git\+/, '');
  if (!license || !author || !place)
    throw new Error(`${folder} states no licence, and is inside a file that we publish.`);
  return `${license}, by ${author.name ?? author}: ${place}\nThe package has no text of its licence: https://spdx.org/licenses/${license}.html`;
}

/** @param {string} folder of a package */
function originOf(folder) {
  const { repository, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return repository?.url && `${repository.url} ${license}`;
}
