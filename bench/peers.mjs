import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { at, read } from '../scripts/paths.mjs';
import { furnish } from '../scripts/test/furnish.mjs';

/** Where the scripts of other people are installed. Not in git. */
const CACHE = '.cache/bench';

/**
 * The scripts that are compared, as a page would load each: ours as it is built, countup.js as its package has it
 * for pages, number-flow, which is published in several modules, bundled and minified by Vite.
 * @returns {Promise<Record<'ours' | 'countUp' | 'numberFlow', string>>}
 */
export async function scripts() {
  furnish('bench', CACHE, 'the scripts that ours is measured beside');
  return {
    ours: read('dist/laoshan.js'),
    countUp: read(`${CACHE}/node_modules/countup.js/dist/countUp.min.js`),
    numberFlow: await bundled(`${CACHE}/node_modules/number-flow/dist/index.mjs`),
  };
}

/** @param {string} entry @returns {Promise<string>} */
async function bundled(entry) {
  const result = await build({
    root: at(CACHE),
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      lib: { entry: at(entry), formats: ['es'], fileName: 'x' },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  return output[0].code;
}

/** Bytes as small as brotli makes them. @param {string} text */
export const brotli = (text) => brotliCompressSync(Buffer.from(text)).length;

/** `countup.js 2.10.1` and so on, as bench/package.json has them. */
export const versions = Object.entries(
  JSON.parse(readFileSync(at('bench/package.json'), 'utf8')).dependencies,
).map(([name, version]) => `${name} ${version}`);
