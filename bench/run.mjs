/**
 * `npm run bench`: what figures cost a page, beside two libraries and plain text, then docs/performance.md of it; and how
 * long a long feed holds up the page. `-- figures` or `-- feeds` for one of the two, `--rounds=3` for a quick look that
 * leaves the document as it is.
 */
import { write } from '../scripts/paths.mjs';
import { ensureBuilt } from '../scripts/stale.mjs';
import { findBrowser } from '../scripts/test/find-browser.mjs';
import { COUNT } from './figures.mjs';
import { elementsInside, servePages, visit } from './measure.mjs';
import { brotli, scripts, versions } from './peers.mjs';
import { report, table, targets } from './report.mjs';

const ROUNDS = 9;
const DOCUMENT = 'docs/performance.md';

const given = process.argv.slice(2);
const wants = (/** @type {string} */ part) =>
  given.includes(part) || !given.some((each) => !each.startsWith('--'));
const asked = Number(given.find((each) => each.startsWith('--rounds='))?.slice('--rounds='.length));
const rounds = asked || ROUNDS;

ensureBuilt();
if (wants('figures')) await figures();
if (wants('feeds')) await import('./long-feeds.mjs');

async function figures() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chrome, Chromium or Edge was found; set CHROME_PATH.');
  const code = await scripts();
  const { origin, close } = await servePages(code);
  /** @type {Record<import('./measure.mjs').Name, import('./measure.mjs').Visit[]>} */
  const visits = { plain: [], ours: [], countUp: [], numberFlow: [] };
  let browser = '';
  for (let round = 1; round <= rounds; round++) {
    for (const [name, all] of Object.entries(visits)) {
      const { version, ...numbers } = await visit(executablePath, `${origin}/${name}`);
      all.push(numbers);
      browser = version;
    }
    console.log(`Round ${round} of ${rounds}`);
  }
  const results = {
    visits,
    browser,
    bytes: {
      plain: 0,
      ours: brotli(code.ours),
      countUp: brotli(code.countUp),
      numberFlow: brotli(code.numberFlow),
    },
    elements: await elementsInside(executablePath, `${origin}/ours`),
    sourced: await elementsInside(executablePath, `${origin}/sourced`),
    figures: COUNT,
    peers: versions,
  };
  close();
  const [first, ...columns] = ['', 'plain', 'ours', 'countup.js', 'number-flow'];
  for (const [what = '', ...cells] of [[first, ...columns], ...table(results)]) {
    console.log(what.padEnd(46) + cells.map((cell) => cell.padStart(12)).join(''));
  }
  for (const { what, most, is, range = '' } of targets(results)) {
    console.log(
      `${is <= most ? 'reached' : 'NOT reached'}: ${what}: ${+is.toFixed(2)} of at most ${most} ${range}`,
    );
  }
  if (rounds === ROUNDS) write(DOCUMENT, report(results));
}
