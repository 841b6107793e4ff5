import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { at, read } from '../scripts/paths.mjs';
import { furnish } from '../scripts/test/furnish.mjs';

/** Where the scripts of other people are installed. Not in git. */
const CACHE = '.cache/bench';

/** Installs them where they are not. */
export const furnished = () => furnish('bench', CACHE, 'the scripts that ours is measured beside');

/**
 * The scripts that figures are compared by, as a page would load each: ours as it is built, countup.js as its package has
 * it for pages, number-flow, which is published in several modules, bundled and minified by Vite.
 * @returns {Promise<Record<'ours' | 'countUp' | 'numberFlow', string>>}
 */
export async function scripts() {
  furnished();
  return {
    ours: read('dist/laoshan.js'),
    countUp: read(`${CACHE}/node_modules/countup.js/dist/countUp.min.js`),
    numberFlow: await bundled(`${CACHE}/node_modules/number-flow/dist/index.mjs`),
  };
}

/** @param {string} entry @returns {Promise<string>} */
export async function bundled(entry) {
  const result = await build({
    root: at(CACHE),
    configFile: false,
    logLevel: 'warn',
    plugins: [{ name: 'of-the-bench', enforce: 'pre', resolveId: fromCache }],
    // As the bundler of a page sets it, where a library's is not set by itself.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry: at(entry), formats: ['es'], fileName: 'x' },
      // In one file, so that no page waits for a second: lit-virtualizer loads its layout by itself.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  return output[0].code;
}

/** A page of ours takes packages from where they are installed, not from our own. @this {any} @param {string} id */
function fromCache(id) {
  return /^[@\w]/.test(id) ? this.resolve(id, at(CACHE, 'package.json'), { skipSelf: true }) : null;
}

/** Bytes as small as brotli makes them. @param {string} text */
export const brotli = (text) => brotliCompressSync(Buffer.from(text)).length;

const { packages } = JSON.parse(readFileSync(at('bench/package-lock.json'), 'utf8'));

/** `countup.js 2.10.1` and so on, as the lock has them. @param {string[]} names */
const versionsOf = (...names) =>
  names.map((name) => `${name} ${packages[`node_modules/${name}`].version}`);

/** Beside what each part of the bench measures ours. */
export const versions = {
  figures: versionsOf('countup.js', 'number-flow'),
  lists: versionsOf('@tanstack/lit-virtual', '@lit-labs/virtualizer', 'lit'),
};
