import { read } from '../../scripts/paths.mjs';
import { named, serve } from '../browser.mjs';
import { brotli, bundled, furnished, versions } from '../peers.mjs';
import { COUNT, casesOf, FIRST } from './cases.mjs';
import { filterTimes } from './filter.mjs';
import { holders, LONG, long, pages } from './pages.mjs';
import { queryTable, report, table, targets } from './report.mjs';
import { heapOf, readLong, visit } from './visit.mjs';

const PEERS = /** @type {const} */ (['written', 'tanstack', 'virtualizer', 'repeat']);

/** @param {string} executablePath @param {number} rounds @returns {Promise<string>} the part of docs/performance.md */
export async function lists(executablePath, rounds) {
  const code = await scripts();
  const { origin, close } = await serve({
    '/cases.json': JSON.stringify(casesOf(COUNT)),
    '/first.json': JSON.stringify(casesOf(FIRST)),
    '/none.json': JSON.stringify(casesOf(1)),
    '/long.json': JSON.stringify(casesOf(LONG)),
    '/dist/laoshan.css': read('dist/laoshan.css'),
    ...named(code, '.js', (text) => text),
    ...named(pages, '.html', ({ html }) => html),
    ...named(holders, '.html', (html) => html),
    '/long.html': long,
  });
  const address = (/** @type {string} */ name) => `${origin}/${name}.html`;
  /** @type {import('./report.mjs').Visits} */
  const visits = { written: [], ours: [], tanstack: [], virtualizer: [], repeat: [] };
  /** @type {import('./report.mjs').Heaps} */
  const heaps = { blank: [], parsed: [], ours: [], given: [], alone: [] };
  let browser = '';
  for (let round = 1; round <= rounds; round++) {
    for (const [name, all] of Object.entries(visits)) {
      const { version, ...numbers } = await visit(executablePath, address(name));
      all.push(numbers);
      browser = version;
    }
    for (const [name, all] of Object.entries(heaps)) {
      all.push(await heapOf(executablePath, address(name)));
    }
    console.log(`Round ${round} of ${rounds}`);
  }
  const results = {
    visits,
    heaps,
    browser,
    bytes: Object.fromEntries(Object.entries(code).map(([name, text]) => [name, brotli(text)])),
    filtering: await filterTimes(),
    long: await readLong(executablePath, address('long'), `第${LONG}件`),
    peers: versions.lists,
  };
  close();
  for (const [what = '', ...cells] of [...table(results), [], ...queryTable(results)])
    console.log(what.padEnd(52) + cells.map((cell) => cell.padStart(12)).join(''));
  for (const { what, most, is, unit, range } of targets(results)) {
    console.log(
      `${is <= most ? 'reached' : 'NOT reached'}: ${what}: ${+is.toFixed(2)}${unit} of at most ${most} ${range}`,
    );
  }
  return report(results);
}

/** Each page's script: ours as it is built, the others bundled and minified. */
async function scripts() {
  furnished();
  /** @type {Record<string, string>} */
  const code = { ours: read('dist/laoshan.js') };
  for (const name of PEERS) code[name] = await bundled(`bench/lists/peers/${name}.js`);
  return code;
}
