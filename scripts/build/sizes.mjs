import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { at, root, write } from '../paths.mjs';

/** Bytes after brotli; `budget` fails the build. */
const files = [
  { file: 'laoshan.js', budget: 57_100 },
  { file: 'laoshan.classic.js', budget: 60_300 },
  { file: 'laoshan.css', budget: 7_200 },
  { file: 'laoshan.bundle.js' },
  { file: 'laoshan.presenter.js', budget: 44_600 },
  { file: 'laoshan.calendar.js', budget: 8_800 },
  { file: 'laoshan.embed.js', budget: 1_000 },
  // What the workbench loads at first; together at most 150 kB (issue 10). The other two come when they are needed.
  { file: 'workbench/workbench.js', budget: 140_000 },
  { file: 'workbench/workbench.css', budget: 9_000 },
  { file: 'workbench/worker.js' },
  { file: 'workbench/runtime.js' },
];

/** @type {Readonly<Record<string, number | undefined>>} */
export const budgets = Object.fromEntries(files.map(({ file, budget }) => [file, budget]));

/**
 * docs/sizes.md. Numbers are rounded so that another Node's brotli does not change the file.
 * @param {Map<string, Record<string, number>>} parts the modules' lengths, file by file
 * @returns {string[]} a sentence for each file over its budget
 */
export function makeSizes(parts) {
  const rows = files.map(({ file, budget }) => {
    const bytes = readFileSync(at('dist', file));
    return { file, budget, raw: bytes.length, gzip: gzip(bytes), brotli: brotli(bytes) };
  });
  write('docs/sizes.md', page(rows, sharesOf(parts.get('laoshan.js') ?? {})));

  return rows
    .filter(({ budget, brotli: size }) => budget && size > budget)
    .map(
      ({ file, brotli: size, budget }) =>
        `dist/${file} is ${size} bytes with brotli; its budget is ${budget}.`,
    );
}

/** @param {Buffer} bytes */
const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** @param {Buffer} bytes */
const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** @param {number} bytes */
const kB = (bytes) => (bytes / 1000).toFixed(1);

/** Where a module belongs: a library, a folder of src, a widget. @param {string} id */
export function groupOf(id) {
  const path = id.split('\\').join('/');
  if (/node_modules\/(?:lit|lit-html|lit-element|@lit\/[^/]+)\//.test(path)) return 'Lit';
  if (path.includes('node_modules/valibot/')) return 'Valibot';
  if (!path.startsWith(`${root.split('\\').join('/')}/src/`)) return 'the compiler’s helpers';
  const [folder = '', name = '', deeper] = path.slice(root.length + '/src/'.length).split('/');
  if (!name) return 'src/*.ts';
  return folder === 'widgets' && deeper ? `src/widgets/${name}` : `src/${folder}`;
}

/** @param {Record<string, number>} modules @returns {[string, number][]} per cent, largest first */
function sharesOf(modules) {
  /** @type {Map<string, number>} */
  const sums = new Map();
  let total = 0;
  for (const [id, length] of Object.entries(modules)) {
    sums.set(groupOf(id), (sums.get(groupOf(id)) ?? 0) + length);
    total += length;
  }
  return [...sums]
    .map(([group, length]) => /** @type {[string, number]} */ ([group, (100 * length) / total]))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** @param {any[]} rows @param {[string, number][]} shares */
function page(rows, shares) {
  return `# Sizes

Made by \`npm run build\`; do not edit. kB of 1000 bytes, as small as gzip (9) and brotli (11) make them.

| file in \`dist/\` | raw | gzip | brotli | budget (brotli) |
| --- | ---: | ---: | ---: | ---: |
${rows
  .map(
    ({ file, raw, gzip: zip, brotli: br, budget }) =>
      `| \`${file}\` | ${kB(raw)} | ${kB(zip)} | ${kB(br)} | ${budget ? kB(budget) : '-'} |`,
  )
  .join('\n')}

The bundle is the classic script, the default feed and its pictures. The presenter is for the screen of a hall
([decision 31](decisions/0031-presenter.md)), the calendar for pages that offer a dated event ([decision 32](decisions/0032-calendar.md)).
The workbench is a page of its own, for editors; it loads \`worker.js\` when there is something to read or to check, \`runtime.js\` for previews.

## What \`laoshan.js\` is made of

Shares of the code before minifying.

| part | share |
| --- | ---: |
${shares.map(([group, share]) => `| ${group} | ${share.toFixed(0)} % |`).join('\n')}
`;
}
