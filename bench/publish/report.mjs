import { lines, median, times } from '../report.mjs';
import { FORMS, PAGES, TAGS } from './site.mjs';

/** Issue 9. Times are `JSON.parse` times a number and a second more; memory is times the feed's bytes. */
export const TARGETS = { parse: 3, more: 1000, memory: 8, bake: 20_000, paint: 1.05, shift: 0 };

/** @typedef {import('./site.mjs').Form} Form */
/** @typedef {Pick<import('./process.mjs').Process, 'ms' | 'work' | 'memory'>} Process */
/** @typedef {Record<'empty' | 'check' | 'bundle' | 'bake', Process[]>} Processes a round in each place */
/** @typedef {Record<Form, Pick<import('./visit.mjs').Visit, 'paint' | 'shift'>[]>} Visits */
/**
 * @typedef {object} Results
 * @property {readonly number[]} parse ms of `JSON.parse`
 * @property {Processes} processes
 * @property {number} bytes of the long feed
 * @property {Visits} visits
 * @property {string} browser
 */

const NAMES = {
  plainInline: 'plain HTML, styles inside',
  inline: 'baked, styles inside',
  plainLinked: 'plain HTML, styles linked',
  linked: 'baked, styles linked',
  plainSheet: 'own sheet, plain HTML, styles linked',
  linkedSheet: 'own sheet, baked, styles linked',
};

const COLUMNS = /** @type {readonly Form[]} */ (Object.keys(FORMS));

/** @param {Results} results @param {keyof Processes} name @param {keyof Process} what */
const middle = ({ processes }, name, what) => median(processes[name].map((each) => each[what]));

/** Memory beyond that of a command that does nothing, of the feed's bytes. @param {Results} results @param {keyof Processes} name */
const memory = (results, name) =>
  (middle(results, name, 'memory') - middle(results, 'empty', 'memory')) / results.bytes;

/** @param {Results} results @param {Form} form @param {'paint' | 'shift'} what */
const seen = ({ visits }, form, what) => median(visits[form].map((each) => each[what]));

/** @param {Results} results @param {Form} form */
const paint = (results, form) =>
  seen(results, form, 'paint') / seen(results, /** @type {Form} */ (FORMS[form].base), 'paint');

/** Of any round, so that what shifts now and then is seen. @param {Results} results @param {Form} form */
const shift = ({ visits }, form) => Math.max(...visits[form].map((each) => each.shift));

/** @param {Results} results @returns {readonly (readonly string[])[]} */
export const table = (results) => [
  ['', ...COLUMNS.map((form) => NAMES[form])],
  [
    'first content, the same page as plain HTML = 1',
    ...COLUMNS.map((form) => times(paint(results, form))),
  ],
  ['first content, ms', ...COLUMNS.map((form) => seen(results, form, 'paint').toFixed(0))],
  [
    'layout shift, the most of all rounds',
    ...COLUMNS.map((form) => shift(results, form).toFixed(3)),
  ],
];

/** @param {Results} results */
export function targets(results) {
  const allowed = TARGETS.parse * median(results.parse) + TARGETS.more;
  /** @param {'check' | 'bundle'} name */
  const long = (name) => [
    {
      what: `time of \`${name}\` for ${mB(results.bytes)}, of ${TARGETS.parse} times that of \`JSON.parse\` and 1 s`,
      most: 1,
      is: middle(results, name, 'ms') / allowed,
      unit: '',
    },
    {
      what: `memory of \`${name}\`, of the feed's bytes`,
      most: TARGETS.memory,
      is: memory(results, name),
      unit: '',
    },
  ];
  const own = COLUMNS.filter((form) => FORMS[form].base !== form);
  return [
    ...long('check'),
    ...long('bundle'),
    {
      what: `\`bake\` of ${PAGES} pages with ${TAGS} tags each`,
      most: TARGETS.bake / 1000,
      is: middle(results, 'bake', 'ms') / 1000,
      unit: ' s',
    },
    ...own.map((form) => ({
      what: `first content, ${NAMES[form]}, of that of ${NAMES[/** @type {Form} */ (FORMS[form].base)]}`,
      most: TARGETS.paint,
      is: paint(results, form),
      unit: '',
    })),
    ...own.map((form) => ({
      what: `layout shift, ${NAMES[form]}`,
      most: TARGETS.shift,
      is: shift(results, form),
      unit: '',
    })),
  ];
}

/** @param {number} bytes */
const mB = (bytes) => `${Math.round(bytes / 1_000_000)} MB`;

/** @param {Results} results @returns {string} the part of docs/performance.md */
export function report(results) {
  const { browser, visits } = results;
  const [head = [], ...rows] = table(results);
  const judged = targets(results).map(({ what, most, is, unit }) => [
    what,
    `${most}${unit}`,
    `${times(is)}${unit}`,
    is <= most ? 'yes' : 'no',
  ]);
  /** @param {keyof Processes} name */
  const took = (name) => [
    name,
    ...[middle(results, name, 'ms'), middle(results, name, 'work')].map((ms) => ms.toFixed(0)),
  ];
  return `## Publishing

What the \`laoshan\` command takes, and what readers see of the pages that it bakes. Medians of ${visits.plainInline.length} rounds.

${lines([head])}
| --- | ${COLUMNS.map(() => '---:').join(' | ')} |
${lines(rows)}

| what must be reached | at most | measured | reached |
| --- | ---: | ---: | --- |
${lines(judged)}

|  | on the clock, ms | work of processors, ms |
| --- | ---: | ---: |
${lines([
  took('check'),
  took('bundle'),
  took('bake'),
  ['`JSON.parse`', median(results.parse).toFixed(0), ''],
])}

Measured in ${browser}, without a graphics card, and in Node.

### How publishing is measured

- The feed of ${mB(results.bytes)} is invented and the same in every run: figures, stories, reports, tiers and arenas in turn. Each command is a
  process of its own, the built \`dist/cli.mjs\`; \`JSON.parse\` of the same text is measured in one of its own in each round.
- **Time** is what passes on the clock from the start of the process to its end, which is what an editor waits. **Work** is the time that processors
  were at work for it, all its threads together: those that compile and collect garbage work beside the command.
  **Memory** is the most that the process held (\`maxRSS\`), less that of a command that only says its version.
- **Baked pages** have ${TAGS} tags, one of each kind, and nothing else. Plain HTML is the same page as an editor would write it by hand: what the shadow roots show, its styles
  linked in the head or inside, and nothing of ours beside it: no text for old browsers, no data for search engines, no script. Each is opened in a new browser, on slow 4G as Lighthouse has it (1.6 Mbit/s, 150 ms), with the processor slowed 4 times, from a server that
  compresses with gzip. **First content** is the browser's \`first-contentful-paint\`; **layout shift** is the sum of its entries until all elements stand, and half a second more.
- A page that links a style sheet waits for it longer than for itself, a baked one as any other. One that links none has its first text a round trip earlier when it is baked with \`--inline-style\`.
`;
}
