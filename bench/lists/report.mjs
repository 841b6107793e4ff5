import { between, kB, lines, median, times } from '../report.mjs';
import { COUNT, FIRST, TYPED } from './cases.mjs';
import { QUERIES, SIZES } from './filter.mjs';
import { LONG, pages } from './pages.mjs';

/** Issue 7. */
export const TARGETS = { paint: 1.5, elements: 600, filter: [2, 16], typing: 1, heap: 1.2 };

/** @typedef {keyof typeof pages} Name */
/** @typedef {Omit<import('./visit.mjs').Visit, 'version'>} Visit */
/** @typedef {Record<Name, Visit[]>} Visits */
/** @typedef {Record<'blank' | 'parsed' | 'ours' | 'given' | 'alone', number[]>} Heaps of each page */
/**
 * @typedef {object} Results
 * @property {Visits} visits of each page, a round in each place
 * @property {Heaps} heaps
 * @property {Readonly<Record<string, number>>} bytes of each script, with brotli
 * @property {readonly (readonly number[])[]} filtering ms of each query, by size
 * @property {{ longest: number, found: string }} long the longest task of all work, and what was found
 * @property {string} browser
 * @property {readonly string[]} peers with their versions
 */

const COLUMNS = /** @type {readonly Name[]} */ (Object.keys(pages));

/** @typedef {Exclude<keyof Visit, 'found'>} Measured */

/** @param {Results} results @param {Name} name @param {Measured} what */
const all = ({ visits }, name, what) => visits[name].map((visit) => visit[what]);

/** Of each round. @param {readonly number[]} some @param {readonly number[]} base */
const ratios = (some, base) => some.map((each, round) => each / (base[round] ?? Number.NaN));

/** One median over the other. @param {readonly number[]} some @param {readonly number[]} base */
const ratio = (some, base) => median(some) / median(base);

/** @param {number} value */
const cell = (value) => (Number.isNaN(value) ? '-' : times(value));

/** @param {Results} results @returns {readonly (readonly string[])[]} */
export function table(results) {
  /** @param {Measured} what @param {Name} base */
  const row = (what, base) =>
    COLUMNS.map((name) => cell(ratio(all(results, name, what), all(results, base, what))));
  return [
    ['', ...COLUMNS.map((name) => pages[name].name)],
    ['work to the first paint of content, `innerHTML` = 1', ...row('paint', 'written')],
    ['work to the first paint of anything, `innerHTML` = 1', ...row('first', 'written')],
    ['work until the first cases stand, `innerHTML` = 1', ...row('stand', 'written')],
    ['work over 16 keys, TanStack Virtual = 1', ...row('typing', 'tanstack')],
    ['the same without what the focus begins', ...row('keys', 'tanstack')],
    ['elements', ...COLUMNS.map((name) => String(median(all(results, name, 'elements'))))],
    ['script, with brotli', ...COLUMNS.map((name) => kB(results.bytes[name] ?? 0))],
  ];
}

/** @param {Results} results @returns {readonly (readonly string[])[]} */
export const queryTable = ({ filtering }) => [
  ['what is asked for', ...SIZES.map((size) => `${size.toLocaleString('en')} cases`)],
  ...QUERIES.map(({ what }, query) => [
    what,
    ...filtering.map((of) => `${(of[query] ?? Number.NaN).toFixed(2)} ms`),
  ]),
];

/** @param {Results} results */
export function targets(results) {
  const { heaps, filtering } = results;
  /** @param {string} what @param {number} most @param {readonly number[]} some @param {readonly number[]} base */
  const compared = (what, most, some, base) => ({
    what,
    most,
    is: ratio(some, base),
    unit: '',
    range: between(ratios(some, base)),
  });
  /** @param {keyof Heaps} name */
  const held = (name) => heaps[name].map((each, round) => each - (heaps.blank[round] ?? 0));
  const of = (/** @type {Name} */ name, /** @type {Measured} */ what) => all(results, name, what);
  return [
    compared(
      'work to the first paint of content, of that of rows by `innerHTML`',
      TARGETS.paint,
      of('ours', 'paint'),
      of('written', 'paint'),
    ),
    {
      what: `elements in our shadow root with the first ${FIRST} cases`,
      most: TARGETS.elements,
      is: median(of('ours', 'elements')),
      unit: '',
      range: '-',
    },
    ...SIZES.map((size, index) => ({
      what: `filtering ${size.toLocaleString('en')} cases, the slowest of what is asked for`,
      most: TARGETS.filter[index] ?? 0,
      is: Math.max(...(filtering[index] ?? [])),
      unit: ' ms',
      range: '-',
    })),
    compared(
      'work over 16 keys, of that of TanStack Virtual',
      TARGETS.typing,
      of('ours', 'typing'),
      of('tanstack', 'typing'),
    ),
    compared(
      'memory with a feed, of that of the parsed JSON',
      TARGETS.heap,
      held('ours'),
      held('parsed'),
    ),
    compared('memory with items set, of the same', TARGETS.heap, held('given'), held('parsed')),
  ];
}

/** Memory that the cases alone take, of that of the parsed JSON. @param {Results} results */
const ofCases = ({ heaps: { blank, ours, alone, parsed } }) =>
  times((median(ours) - median(alone)) / (median(parsed) - median(blank)));

/** @param {Results} results @returns {string} the part of docs/performance.md */
export function report(results) {
  const { long, browser, peers, visits } = results;
  const [head = [], ...rows] = table(results);
  const [asked = [], ...answers] = queryTable(results);
  const judged = targets(results).map(({ what, most, is, unit, range }) => [
    what,
    `${most}${unit}`,
    `${Number.isInteger(is) && range === '-' ? is : times(is)}${unit}`,
    range,
    is <= most ? 'yes' : 'no',
  ]);
  return `## Lists

${COUNT.toLocaleString('en')} invented cases in one list with a search, by us, by two libraries that draw what is in view, and by Lit alone; beside them
a page that writes the first ${FIRST} as HTML. Medians of ${visits.ours.length} rounds.

${lines([head])}
| --- | ${COLUMNS.map(() => '---:').join(' | ')} |
${lines(rows)}

| what must be reached | at most | measured | in single rounds | reached |
| --- | ---: | ---: | ---: | --- |
${lines(judged)}

Of our memory, what the cases take without our script is ${ofCases(results)} of the parsed JSON. A feed of ${LONG.toLocaleString('en')} cases is read with a longest
task of 1 / ${(1 / long.longest).toFixed(1)} of all work, its \`JSON.parse\` included; a search for its last case finds ${long.found}.

${lines([asked])}
| --- | ${SIZES.map(() => '---:').join(' | ')} |
${lines(answers)}

Measured in ${browser}, without a graphics card, with ${peers.join(', ')}.

### How lists are measured

- The same cases on each page, each with title, status, place, day, words and answer, in the same column, sizes and typefaces. All but the first page
  fetch one JSON Feed of ${COUNT.toLocaleString('en')}; that page fetches one of ${FIRST} and writes them with one \`innerHTML\`. Every script is a module in the head.
- **Ours** is \`filters="all" page-size="${FIRST}"\`, with the first ${FIRST} cases as light content in the tag. It has what the others lack: lists of
  what can be chosen with their counts, a disclosure in each row, a mark beside each status, and what was found told to screen readers.
- **The others** are set up as their READMEs have it, in one element of Lit with a search field. Each key filters all cases anew by \`includes\` in small
  letters over the fields that ours searches. TanStack Virtual measures its rows after each update instead of by \`ref\`: by \`ref\`, as its example has
  it, rows are 0 high when they are measured, and it draws all of them ([its issue 1188](https://github.com/TanStack/virtual/issues/1188)).
- **Work** is measured as that of figures is. **To the first paint of content** ends with the browser's \`firstContentfulPaint\`: on our page with ${FIRST} cases, on the first page with its rows.
  The first paint of anything is, on every page but ours, that of an empty page, since its rows have to be fetched.
- **Until the first cases stand** is up to the second frame after the first row is there: ours has then read all cases, and shows ${FIRST} with all lists to choose from;
  the libraries show what is in view.
- **The keys** are those of ${TYPED}, typed one each tenth of a second as key events. Their work is from the focus, which
  has ours fold all texts for its index, until ours has told what was found.
- **Elements** are those that the page's script made: below the list, in shadow roots too, but for our light content.
- **Memory** is the used JavaScript heap after a garbage collection, less that of a blank page. The parsed JSON is that of a page that fetches the same and keeps it, with no script but that.
- **Filtering** is what a key asks of ours before anything is drawn: the search in a ready index, and which cases and counts are left. In Node, on the modules of
  \`dist/npm\`; in the time of its process; the median of many, each after another search, so that none goes on from the last one.
- Each round opens the pages one after the other, each in a new browser; then the next round.
`;
}
