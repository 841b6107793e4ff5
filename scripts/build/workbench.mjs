import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { at, filesBelow, read, root, write } from '../paths.mjs';
import { literals, shortenCss } from './literals.mjs';
import { lengthsIn } from './packages.mjs';

/** Browsers of the last years: an editor's own, not a reader's. */
const TARGET = 'chrome93';

/**
 * dist/workbench/: a page that works from a server and from a disk. So its scripts are classic ones (a disk's modules do not
 * run), and each is one file. Runs after the scripts for pages, since it takes the classic one along.
 * @returns {Promise<Map<string, Record<string, number>>>} of each file, the length of every module in it
 */
export async function makeWorkbench() {
  rmSync(at('dist/workbench'), { recursive: true, force: true });
  write('dist/workbench/index.html', read('workbench/index.html'));
  write('dist/workbench/workbench.css', await styles());
  write('dist/workbench/preview.css', `${shortenCss(read('workbench/look/preview.css'))}\n`);
  write('dist/workbench/runtime.js', runtime());
  const page = await bundled('workbench/main.ts');
  write('dist/workbench/workbench.js', `${page.code}\n`);
  const worker = await bundled('workbench/worker/program.ts', 'laoshanProgram');
  write('dist/workbench/worker.js', program(worker.code));
  return new Map([
    ['workbench/workbench.js', lengthsIn(page)],
    ['workbench/worker.js', lengthsIn(worker)],
  ]);
}

/** @param {string} entry @param {string} [name] what its exports go under */
async function bundled(entry, name) {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [literals()],
    define: { LAOSHAN_INTEGRITY: JSON.stringify(integrity()) },
    build: {
      write: false,
      target: TARGET,
      modulePreload: false,
      minify: true,
      rolldownOptions: {
        input: at(entry),
        output: {
          format: 'iife',
          ...(name && { name }),
          entryFileNames: 'script.js',
          codeSplitting: false,
          comments: false,
        },
        ...(name && { preserveEntrySignatures: 'strict' }),
      },
    },
  });
  const [chunk, ...others] = (Array.isArray(result) ? result[0] : result).output;
  if (others.length > 0 || chunk.imports.length > 0)
    throw new Error(`${entry} must become one file that imports nothing.`);
  return chunk;
}

/** In a worker it starts; in a page it is there to make a worker of. @param {string} code */
const program = (code) =>
  `function laoshanWorker(port){${code.trim()}\nlaoshanProgram.start(port)}\n` +
  'if(typeof document==="undefined")laoshanWorker(self);\n';

/** Of the scripts that snippets name: known to the page, since `dist/integrity.json` cannot be read from a disk. */
const integrity = () =>
  Object.fromEntries(['laoshan.js', 'laoshan.classic.js'].map((file) => [file, hashOf(file)]));

/** @param {string} file of dist/ */
const hashOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(at('dist', file)))
    .digest('base64')}`;

/** The script for pages as a text, and its hash, for previews and for bundles: from a disk, a page cannot read its neighbours. */
function runtime() {
  const text = read('dist/laoshan.classic.js');
  return `globalThis.laoshanRuntime=${JSON.stringify({ text, integrity: hashOf('laoshan.classic.js') }).replace(/<(?=!--|\/script)/gi, '\\x3c')};\n`;
}

/** One style sheet: the default theme's colours, then the parts in their order. */
async function styles() {
  const { painted, THEMES } = await import('../../dist/npm/core/styles/themes.js');
  const colours = painted(':root', THEMES.newsprint, (role, value) => `--${role}:${value}`);
  const own = ['base', 'shell'];
  const parts = filesBelow('workbench/styles').map((path) => path.replace(/^.*\/|\.css$/g, ''));
  const names = [...own, ...parts.filter((name) => !own.includes(name))];
  return `${colours}${names.map((name) => shortenCss(read(`workbench/styles/${name}.css`))).join('')}\n`;
}
