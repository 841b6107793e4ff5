import { minify } from 'terser';
import { build } from 'vite';
import { at, manifest, root, write } from '../paths.mjs';
import { slimDecorate } from './decorate.mjs';
import { lit } from './lit.mjs';
import { literals } from './literals.mjs';
import { lengthsIn } from './packages.mjs';
import { valibotShapes } from './shapes.mjs';

const OWN = 'src/laoshan.ts';

/**
 * The files and the oldest browser whose syntax each keeps to. `safari16` stands for Chromium 94,
 * Firefox 115 and Safari 15: it lowers static blocks, which Safari 15 lacks, and leaves private
 * methods, which all three have and the tables behind `chrome94` and `safari15` deny them.
 */
const outputs = [
  { file: 'laoshan.js', format: 'es', target: 'safari16', entry: OWN },
  { file: 'laoshan.classic.js', format: 'iife', target: 'chrome80', entry: OWN },
  // What few pages need. Classic scripts, since a module does not run from a disk.
  { file: 'laoshan.presenter.js', format: 'iife', target: 'chrome80', entry: 'src/presenter.ts' },
  {
    file: 'laoshan.calendar.js',
    format: 'iife',
    target: 'chrome80',
    entry: 'src/calendar.ts',
    lit: false,
  },
  {
    file: 'laoshan.embed.js',
    format: 'iife',
    target: 'chrome80',
    entry: 'src/embed.ts',
    lit: false,
  },
];

/** One line that names what is inside and where its licences are. @param {boolean} withLit */
const bannerOf = (withLit) =>
  `/*! Laoshan Widgets ${manifest.version}, MIT${withLit ? '; with Lit, BSD-3-Clause' : ''}: see licences.txt */\n`;

/**
 * Whatever the page has broken before our first statement: its own content stays, and its own scripts go on
 * (promise 14). Here and not in the source, because what a module imports runs before its first line.
 * @param {string} code
 */
const guarded = (code) => `try{${code}}catch(e){console?.warn?.("Laoshan Widgets",e)}`;

/**
 * The scripts for pages: Lit inside, one file, nothing fetched.
 * @param {{ entry?: string, folder?: string, slim?: boolean, changes?: import('vite').Plugin[], files?: string[] }} [options]
 *   for tests of this build, and of the suites that must fail on a broken one: an entry of their own for the two
 *   scripts of the elements, Lit as it comes, changes of our sources, some of the files only
 * @returns {Promise<Map<string, Record<string, number>>>} of each file, the length of every module in it
 */
export async function makeRuntime({
  entry,
  folder = 'dist',
  slim = true,
  changes = [],
  files = outputs.filter((each) => !entry || each.entry === OWN).map(({ file }) => file),
} = {}) {
  const parts = new Map();
  for (const output of outputs.filter((each) => files.includes(each.file))) {
    const { file, format, target, lit: withLit = true } = output;
    const result = await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      plugins: [
        ...changes,
        valibotShapes(),
        ...(withLit ? [slimDecorate(), ...(slim ? [lit()] : [])] : []),
        literals(),
      ],
      build: {
        write: false,
        target,
        modulePreload: false,
        rolldownOptions: {
          input: at(entry ?? output.entry),
          output: { format, entryFileNames: file, codeSplitting: false, comments: false },
        },
      },
    });
    const [chunk, ...others] = (Array.isArray(result) ? result[0] : result).output;
    if (
      others.length > 0 ||
      chunk.imports.length + chunk.exports.length > 0 ||
      chunk.dynamicImports.length > 0
    ) {
      throw new Error(`${file} must be one file that imports and exports nothing.`);
    }
    const brought = Object.keys(chunk.modules).some((id) => /node_modules[\\/](?:@?lit)/.test(id));
    if (brought !== withLit) throw new Error(`${file}: ${brought ? 'Lit came along' : 'no Lit'}.`);
    // After Vite's own minifier: together they make 2 % less (brotli) than either alone.
    const { code = '' } = await minify(chunk.code, {
      module: format === 'es',
      toplevel: true,
      ecma: 2020,
      compress: { passes: 3, keep_fargs: false },
      // Modules are UTF-8 always; a classic script is read in the encoding of its page, GBK perhaps.
      format: { comments: false, ascii_only: format === 'iife' },
    });
    // In a string, a template and a regexp alike; so the file may be pasted into a page.
    const pastable = code.replace(/<(?=!--|\/script)/gi, '\\x3c');
    write(`${folder}/${file}`, `${bannerOf(withLit)}${guarded(pastable)}\n`);
    parts.set(file, lengthsIn(chunk));
  }
  return parts;
}
