/** What figures cost, as text: a part of docs/performance.md is what this makes of the last run. */

/** The pages in the order of the columns. */
const COLUMNS = /** @type {const} */ (['plain', 'ours', 'countUp', 'numberFlow']);
const NAMES = {
  plain: 'plain text',
  ours: '`laoshan-stat`',
  countUp: 'countup.js',
  numberFlow: 'number-flow',
};

/** Issue 6, and what a figure may weigh. */
export const TARGETS = { paint: 1.35, animation: 0.25, elements: 10, sourced: 16 };

/** @typedef {typeof COLUMNS[number]} Name */
/** @typedef {import('./measure.mjs').Visit} Visit */
/**
 * @typedef {object} Results
 * @property {Readonly<Record<Name, readonly Visit[]>>} visits of each page, a round in each place
 * @property {Readonly<Record<Name, number>>} bytes of each script, with brotli
 * @property {number} elements most in one figure's shadow root
 * @property {number} sourced the same with its provenance open
 * @property {number} figures on a page
 * @property {string} browser
 * @property {readonly string[]} peers with their versions
 */

/** @param {readonly number[]} values */
export const median = (values) =>
  values.slice().sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** @param {Results} results @param {Name} name @param {keyof Visit} what */
const middle = ({ visits }, name, what) => median(visits[name].map((visit) => visit[what]));

/** One median over the other. @param {Results} results @param {keyof Visit} what @param {Name} name @param {Name} base */
export const ratio = (results, what, name, base) =>
  middle(results, name, what) / middle(results, base, what);

/** The least and the most of some ratios. @param {readonly number[]} ratios */
export const between = (ratios) => `${times(Math.min(...ratios))} to ${times(Math.max(...ratios))}`;

/** The least and the most of the rounds, each in itself. @param {Results} results @param {keyof Visit} what @param {Name} base */
function range({ visits }, what, base) {
  const ratios = visits.ours.map(
    (visit, round) => visit[what] / (visits[base][round]?.[what] ?? Number.NaN),
  );
  return between(ratios);
}

/** @param {number} value */
export const times = (value) => value.toFixed(2);
/** @param {number} bytes */
export const kB = (bytes) => (bytes ? `${(bytes / 1000).toFixed(1)} kB` : '-');

/** @param {Results} results @returns {readonly (readonly string[])[]} */
export function table(results) {
  /** @param {keyof Visit} what @param {Name} base */
  const ratios = (what, base) => COLUMNS.map((name) => times(ratio(results, what, name, base)));
  return [
    ['work to the first paint, plain text = 1', ...ratios('paint', 'plain')],
    ['work until all figures stand, plain text = 1', ...ratios('stand', 'plain')],
    ['work over the animation, countup.js = 1', ...ratios('animation', 'countUp')],
    ['memory of scripts, plain text = 1', ...ratios('heap', 'plain')],
    ['layout shift', ...COLUMNS.map((name) => middle(results, name, 'shift').toFixed(3))],
    [
      'elements a figure, light and shadow',
      ...COLUMNS.map((name) => (middle(results, name, 'elements') / results.figures).toFixed(1)),
    ],
    ['script, with brotli', ...COLUMNS.map((name) => kB(results.bytes[name]))],
  ];
}

/** @param {Results} results */
export function targets(results) {
  const paint = ratio(results, 'paint', 'ours', 'plain');
  const animation = ratio(results, 'animation', 'ours', 'countUp');
  return [
    {
      what: 'work to the first paint, of that of plain text',
      most: TARGETS.paint,
      is: paint,
      range: range(results, 'paint', 'plain'),
    },
    {
      what: 'work over the animation, of that of countup.js',
      most: TARGETS.animation,
      is: animation,
      range: range(results, 'animation', 'countUp'),
    },
    {
      what: 'elements in the shadow root of a figure',
      most: TARGETS.elements,
      is: results.elements,
    },
    { what: 'the same, with its provenance open', most: TARGETS.sourced, is: results.sourced },
  ];
}

/** @param {readonly (readonly string[])[]} rows */
export const lines = (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

/** @param {Results} results @returns {string} the part of docs/performance.md */
export function report(results) {
  const rounds = results.visits.ours.length;
  const judged = targets(results).map(({ what, most, is, range: spread }) => [
    what,
    String(most),
    spread ? times(is) : String(is),
    spread ?? '-',
    is <= most ? 'yes' : 'no',
  ]);
  return `## Figures

${results.figures} figures on a page, by us, by two libraries that make figures count up, and as plain text.
Medians of ${rounds} rounds.

| | ${COLUMNS.map((name) => NAMES[name]).join(' | ')} |
| --- | ${COLUMNS.map(() => '---:').join(' | ')} |
${lines(table(results))}

| what must be reached | at most | measured | in single rounds | reached |
| --- | ---: | ---: | ---: | --- |
${lines(judged)}

Measured in ${results.browser}, without a graphics card, with ${results.peers.join(' and ')}.

### How it is measured

- The same ${results.figures} invented figures on each page, each with label, digits, unit, period and source, in the same column, sizes and typefaces:
  from two digits to seven, every tenth with a decimal and in 万. Ours come from one feed, by \`dist/laoshan.js\` and \`dist/laoshan.css\`, with light
  content in each tag. Beside us the digits are the library's, all else is plain HTML. Every script is a module in the head.
- **Work** is the time that the page's main thread was busy: \`TaskDuration\` of \`Performance.getMetrics\` over the DevTools protocol, in the thread's own
  time, so that waiting for other programs does not count. What other threads and the graphics process do is in no number.
- **To the first paint** the tasks of a trace are added up, from the start of the navigation to the browser's \`firstPaint\`; of one
  that goes on beyond it, the part before. What a page shows
  then is its HTML: on our page the light content, on the others the plain figures. Ours are drawn after it
  ([decision 24](decisions/0024-drawn-after-the-first-paint.md)); what that takes is in the next row.
- **Until all figures stand** is up to the second frame after the last \`laoshan-load\` event on our page, and after the load on the others.
- **The animation**: the figures are two screens below the top and are scrolled into view all at once, in a viewport that holds them all. The work of the
  3.5 s after that counts, on every page. Ours count as on any page; countup.js has \`autoAnimate\` and else its defaults (2 s after a pause of 0.2 s);
  number-flow, which does not wait for the reader by itself, is given its value by one \`IntersectionObserver\` (0.9 s). Plain text stands still: what it takes is what scrolling takes.
  Ours are drawn about 15 times a second, those of the libraries in every frame: on a busy machine, which shows fewer frames, theirs cost less and ours the same.
- **Memory** is the used JavaScript heap after a garbage collection, at the end. **Layout shift** is the sum of the browser's \`layout-shift\` entries, from the load to the end.
- **Scripts**: ours with all its elements, countup.js as its package has it for pages, number-flow bundled and minified, since its package has several modules.
- Each round opens the four pages one after the other, each in a new browser; then the next round.
`;
}
