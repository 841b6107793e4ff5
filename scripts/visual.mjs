/**
 * `npm run test:visual`: takes a picture of every story and compares it with the committed one.
 * `-- --update` renews the pictures that differ; `-- stat dark` looks only at those whose name has one of the
 * words. What differs is left in `.cache/visual/`, with a picture of the difference.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { at, read, write } from './paths.mjs';
import { ensureBuilt } from './stale.mjs';
import { installBrowser } from './test/install-browser.mjs';
import { compare, shrink, TOLERATED } from './visual/compare.mjs';
import { committed, FOLDER, pathOf, widthsOf } from './visual/pictures.mjs';
import { openStudio } from './visual/studio.mjs';

const MADE_WITH = `${FOLDER}/browser.txt`;

const update = process.argv.includes('--update');
const words = process.argv.slice(2).filter((word) => word !== '--update');
/** @param {string} path */
const isWanted = (path) =>
  words.length === 0 || words.some((word) => path.toLowerCase().includes(word.toLowerCase()));

/** @param {string} path @param {Buffer} bytes */
function save(path, bytes) {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), bytes);
}

let passed = 0;
const failures = [];
const known = new Set();
try {
  ensureBuilt();
  const studio = await openStudio(installBrowser());
  const [major = ''] = /^\w+\/\d+/.exec(studio.version) ?? [];
  const madeWith = existsSync(at(MADE_WITH)) ? read(MADE_WITH).trim() : 'no browser yet';
  try {
    rmSync(at('.cache/visual/now'), { recursive: true, force: true });
    for (const sitter of studio.sitters) {
      for (const width of widthsOf(sitter.name)) {
        const path = pathOf(sitter.name, width);
        known.add(path);
        if (!isWanted(path)) continue;
        const failure = await look(studio, sitter, width, path);
        if (failure) failures.push(failure);
        else passed++;
      }
    }
    for (const path of committed()) {
      if (known.has(path) || !isWanted(path)) continue;
      if (update) rmSync(at(path));
      else failures.push(`${path} is of no story: run "npm run test:visual -- --update".`);
    }
    if (update && words.length === 0) write(MADE_WITH, `${major}\n`);
    else if (failures.length > 0 && madeWith !== major) {
      failures.push(
        `The pictures were made with ${madeWith}, and this is ${major}: if that is all, renew them with "npm run test:visual -- --update".`,
      );
    }
  } finally {
    await studio.close();
  }
} catch (error) {
  failures.push(error.message);
}
for (const failure of failures) console.error(failure);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exit(failures.length > 0 ? 1 : 0);

/**
 * @param {Awaited<ReturnType<typeof openStudio>>} studio
 * @param {Awaited<ReturnType<typeof openStudio>>['sitters'][number]} sitter
 * @param {number} width @param {string} path
 * @returns {Promise<string | undefined>} what is wrong
 */
async function look(studio, sitter, width, path) {
  const now = await shrink(await studio.take(sitter, width));
  const what = `${sitter.title} at ${width} px`;
  if (!existsSync(at(path))) {
    if (update) save(path, now);
    return update
      ? undefined
      : `${what} has no picture ${path}: look at the story, then run "npm run test:visual -- --update".`;
  }
  const { pixels, difference } = await compare(readFileSync(at(path)), now);
  if (!difference) return undefined;
  if (update) {
    save(path, now);
    return undefined;
  }
  const [taken, marked] = ['now', 'difference'].map((kind) =>
    path.replace(FOLDER, '.cache/visual/now').replace(/\.png$/, `.${kind}.png`),
  );
  save(taken ?? '', now);
  save(marked ?? '', difference);
  const much =
    pixels === Number.POSITIVE_INFINITY
      ? 'another size'
      : `${pixels} pixels, not at most ${TOLERATED}`;
  return `${what} differs from ${path} (${much}): see ${taken} and ${marked}.`;
}
