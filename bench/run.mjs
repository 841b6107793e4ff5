/**
 * `npm run bench`: what figures and lists cost a page, beside libraries and plain HTML, and what publishing takes, each then
 * a part of docs/performance.md; how long a long feed holds up the page, and how long 10,000 rows take to become a feed.
 * `-- figures`, `-- lists`, `-- publish`, `-- feeds` or `-- imports` for one of them, `--rounds=3` for a quick look that leaves the document as it is.
 */

import { ensureBuilt } from '../scripts/stale.mjs';
import { findBrowser } from '../scripts/test/find-browser.mjs';
import { writePart } from './document.mjs';
import { COUNT } from './figures.mjs';
import { lists } from './lists/run.mjs';
import { elementsInside, servePages, visit } from './measure.mjs';
import { brotli, scripts, versions } from './peers.mjs';
import { publish } from './publish/run.mjs';
import { report, table, targets } from './report.mjs';

const ROUNDS = 9;
/** One with lists takes minutes: it reads 10,000 cases on four pages. One of publishing waits for slow networks. */
const LONG_ROUNDS = 5;

const given = process.argv.slice(2);
const wants = (/** @type {string} */ part) =>
  given.includes(part) || !given.some((each) => !each.startsWith('--'));
const asked = Number(given.find((each) => each.startsWith('--rounds='))?.slice('--rounds='.length));
const rounds = asked || ROUNDS;
const longRounds = asked || LONG_ROUNDS;

ensureBuilt();
if (wants('figures')) await figures(browserPath());
if (wants('lists')) {
  const text = await lists(browserPath(), longRounds);
  if (longRounds === LONG_ROUNDS) writePart('Lists', text);
}
if (wants('publish')) {
  const text = await publish(browserPath(), longRounds);
  if (longRounds === LONG_ROUNDS) writePart('Publishing', text);
}
if (wants('feeds')) await import('./long-feeds.mjs');
if (wants('imports')) await import('./publish/imports.mjs');

function browserPath() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chrome, Chromium or Edge was found; set CHROME_PATH.');
  return executablePath;
}

/** @param {string} executablePath */
async function figures(executablePath) {
  const code = await scripts();
  const { origin, close } = await servePages(code);
  /** @type {Record<import('./measure.mjs').Name, import('./measure.mjs').Visit[]>} */
  const visits = { plain: [], ours: [], countUp: [], numberFlow: [] };
  let browser = '';
  for (let round = 1; round <= rounds; round++) {
    for (const [name, all] of Object.entries(visits)) {
      const { version, ...numbers } = await visit(executablePath, `${origin}/${name}.html`);
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
    elements: await elementsInside(executablePath, `${origin}/ours.html`),
    sourced: await elementsInside(executablePath, `${origin}/sourced.html`),
    figures: COUNT,
    peers: versions.figures,
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
  if (rounds === ROUNDS) writePart('Figures', report(results));
}
