import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '../../scripts/paths.mjs';
import { serve } from '../browser.mjs';
import { feedText } from './feeds.mjs';
import { laoshan, measured } from './process.mjs';
import { report, table, targets } from './report.mjs';
import { FORMS, filesOf, TAGS, writeSite } from './site.mjs';
import { visit } from './visit.mjs';

/** Bytes of the long feed. */
const LONG = 10_000_000;

/** @param {string} executablePath @param {number} rounds @returns {Promise<string>} the part of docs/performance.md */
export async function publish(executablePath, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'laoshan-bench-'));
  try {
    const commands = await commandsIn(folder, rounds);
    const pages = await pagesIn(folder, executablePath, rounds);
    const results = { ...commands, ...pages };
    for (const [what = '', ...cells] of table(results))
      console.log(what.padEnd(48) + cells.map((cell) => cell.padStart(33)).join(''));
    for (const { what, most, is, unit } of targets(results))
      console.log(
        `${is <= most ? 'reached' : 'NOT reached'}: ${what}: ${+is.toFixed(2)}${unit} of at most ${+most.toFixed(2)}${unit}`,
      );
    return report(results);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What processes take. @param {string} folder @param {number} rounds */
async function commandsIn(folder, rounds) {
  const feed = feedText(LONG);
  writeFileSync(join(folder, 'long.json'), feed);
  const site = join(folder, 'site');
  const names = writeSite(site);
  /** @type {number[]} */
  const parse = [];
  /** @type {import('./report.mjs').Processes} */
  const processes = { empty: [], check: [], bundle: [], bake: [] };
  for (let round = 1; round <= rounds; round++) {
    const { out } = await measured('bench/publish/parse.mjs', ['long.json'], folder);
    parse.push(Number(out));
    processes.empty.push(await laoshan(['--version'], folder));
    // It finds that no page would read so long a feed.
    processes.check.push(await laoshan(['check', 'long.json', '--quiet'], folder, 1));
    processes.bundle.push(await laoshan(['bundle', 'long.json', '-o', 'long.js', '-q'], folder));
    writeSite(site);
    processes.bake.push(
      await laoshan(['bake', ...names, '--feed', 'feed.json', '--inline-style', '-q'], site),
    );
    console.log(`Round ${round} of ${rounds} of the commands`);
  }
  return { parse, processes, bytes: Buffer.byteLength(feed) };
}

/** What readers see of baked pages. @param {string} folder @param {string} executablePath @param {number} rounds */
async function pagesIn(folder, executablePath, rounds) {
  const files = {
    ...(await filesOf(join(folder, 'site'))),
    '/laoshan.js': read('dist/laoshan.js'),
    '/laoshan.css': read('dist/laoshan.css'),
  };
  const { origin, close } = await serve(files, { gzip: true });
  /** @type {import('./report.mjs').Visits} */
  const visits = {
    plainInline: [],
    inline: [],
    plainLinked: [],
    linked: [],
    plainSheet: [],
    linkedSheet: [],
  };
  let browser = '';
  for (let round = 1; round <= rounds; round++) {
    for (const [form, all] of Object.entries(visits)) {
      const { base } = FORMS[/** @type {import('./site.mjs').Form} */ (form)];
      const elements = form === base ? 0 : TAGS;
      const { version, ...seen } = await visit(executablePath, `${origin}/${form}.html`, elements);
      all.push(seen);
      browser = version;
    }
    console.log(`Round ${round} of ${rounds} of the pages`);
  }
  close();
  return { visits, browser };
}
