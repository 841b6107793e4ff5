/**
 * How long a feed holds up the page: the longest of its pieces (PIECE of src/feed/limits.ts) beside the whole
 * work. Times depend on the machine, so what is printed to compare are ratios; no test reads them.
 *
 *   npm run bench
 */
import { performance } from 'node:perf_hooks';
import { fromNpm } from '../scripts/build/from-npm.mjs';
import { ensureBuilt } from '../scripts/stale.mjs';

const ROUNDS = 9;

ensureBuilt();
const { piecesOf } = await fromNpm('feed/index.js');

/** Invented reports, about as long as those of the default feed. @param {number} length @param {string} zone */
const feed = (length, zone) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Invented reports',
  items: Array.from({ length }, (_, index) => ({
    id: `report-${index}`,
    title: `样例报告 ${index}`,
    content_text: '样例：这一段文字是编出来的，只为有些长度。'.repeat(4),
    date_published: `2026-01-${String(1 + (index % 28)).padStart(2, '0')}T10:00:00${zone}`,
    tags: ['样例', '测试'],
    _laoshan: { report: { status: 'open', service_name: '样例', address: `样例路 ${index} 号` } },
  })),
});

/** @param {object} raw @returns {readonly number[]} how long each piece took, in ms */
function timesOf(raw) {
  const times = [];
  const pieces = piecesOf(raw, 'https://news.example/feed.json');
  for (let done = false; !done; ) {
    const start = performance.now();
    done = Boolean(pieces.next().done);
    times.push(performance.now() - start);
  }
  return times;
}

/** @param {readonly number[]} values */
const median = (values) => values.slice().sort((a, b) => a - b)[values.length >> 1] ?? 0;

console.log('items   dates      pieces   whole     longest piece   longest / whole');
for (const length of [50, 500, 5_000]) {
  for (const [name, zone] of [
    ['zoned', '+08:00'],
    ['local', ''],
  ]) {
    const raw = feed(length, zone ?? '');
    timesOf(raw);
    const rounds = Array.from({ length: ROUNDS }, () => timesOf(raw));
    // Piece by piece the median, so that what else the machine did counts for none of them.
    const pieces = (rounds[0] ?? []).map((_, index) =>
      median(rounds.map((times) => times[index] ?? 0)),
    );
    const whole = pieces.reduce((sum, time) => sum + time, 0);
    const longest = Math.max(...pieces);
    console.log(
      `${String(length).padEnd(7)} ${(name ?? '').padEnd(10)} ${String(pieces.length).padEnd(8)} ${whole.toFixed(1).padStart(6)} ms ${longest.toFixed(1).padStart(9)} ms       1 / ${(whole / longest).toFixed(1)}`,
    );
  }
}
