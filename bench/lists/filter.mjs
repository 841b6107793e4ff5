/**
 * How long the choosing among many cases takes without the drawing: the search of a ready index, then what the choice
 * leaves. In Node, on the modules as npm has them, in the time of the process, of which others take none.
 */
import { fromNpm } from '../../scripts/build/from-npm.mjs';
import { median } from '../report.mjs';
import { casesOf, TYPED } from './cases.mjs';

export const SIZES = /** @type {const} */ ([10_000, 100_000]);

const RUNS = 41;

/** What is asked for: the heaviest each in its way, and what is typed in the pages. */
export const QUERIES = [
  { what: 'a character that every case has', query: '样' },
  { what: 'the same, of one service', query: '样', service: '样例环卫' },
  { what: 'two words that most have, answered only', query: '样例 路', standing: 'answered' },
  { what: 'three words, the last in few', query: '样例 路 99', service: '样例环卫' },
  { what: 'a sentence', query: TYPED, standing: 'answered' },
  { what: 'words that none has', query: '没有这样的字', service: '样例环卫' },
  { what: 'a search that was cleared, of one service', query: '', service: '样例环卫' },
  { what: 'everything again', query: '' },
];

/** Median times in ms of each query, by the number of cases. @returns {Promise<readonly (readonly number[])[]>} */
export async function filterTimes() {
  const [{ parse }, { registerIn }, { SearchIndex }, { sift }] = await Promise.all(
    [
      'feed/index',
      'widgets/hotline/register',
      'widgets/hotline/search',
      'widgets/hotline/facets',
    ].map((path) => fromNpm(`${path}.js`)),
  );
  return SIZES.map((size) => {
    const { items } = parse(casesOf(size), 'https://hotline.example/feed.json').feed;
    const register = lastOf(registerIn(items, 'Asia/Shanghai'));
    const index = new SearchIndex(items);
    lastOf(index.build());
    return QUERIES.map(({ what: _, ...asked }) => {
      const times = Array.from({ length: RUNS }, () => {
        // Another search before each: one that goes on from what the last has found is faster.
        index.find('〇');
        const start = process.cpuUsage();
        sift(register, { order: 'feed', ...asked }, index.find(asked.query));
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      });
      return median(times);
    });
  });
}

/** What a generator returns at its end. @param {Iterator<unknown, any>} pieces */
function lastOf(pieces) {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}
