import { PROMISES } from '../../test/promises/promises.mjs';
import { engineNames } from '../engines/places.mjs';

/** What the engines are called in the record. */
const TITLES = {
  chromium: 'Chromium',
  firefox: 'Firefox ESR',
  webkit: 'WebKitGTK',
  'chromium-80': 'Chromium 80',
  'chromium-86': 'Chromium 86',
  'chromium-92': 'Chromium 92',
};

/**
 * @typedef {{ title: string, ancestors: readonly string[], passed: boolean }} Result one test
 * @typedef {{ passed: number, failed: number }} Tally
 */

/** The results of a run of vitest, out of its JSON report. @param {any} report @returns {Result[]} */
export const resultsOf = (report) =>
  report.testResults.flatMap((/** @type {any} */ file) =>
    file.assertionResults.map((/** @type {any} */ test) => ({
      title: test.fullName,
      ancestors: test.ancestorTitles,
      passed: test.status === 'passed',
    })),
  );

/** The engine that a test ran in: a group named after it, else the current Chromium. @param {Result} result */
const engineOf = ({ ancestors }) =>
  engineNames.find((engine) => ancestors.includes(engine)) ?? 'chromium';

/** @param {readonly Result[]} results @returns {(number: number, engine: string) => Tally} */
function tallies(results) {
  /** @type {Map<string, Tally>} */
  const found = new Map();
  for (const result of results) {
    for (const [, numbers = ''] of result.title.matchAll(/\[(P\d+(?:, P\d+)*)\]/g)) {
      for (const number of new Set(numbers.split(', '))) {
        const key = `${number} ${engineOf(result)}`;
        const tally = found.get(key) ?? { passed: 0, failed: 0 };
        tally[result.passed ? 'passed' : 'failed']++;
        found.set(key, tally);
      }
    }
  }
  return (number, engine) => found.get(`P${number} ${engine}`) ?? { passed: 0, failed: 0 };
}

/**
 * docs/promises.md, and a sentence for each promise that an engine neither keeps nor is excused from.
 * @param {readonly Result[]} results of the whole suite
 */
export function record(results) {
  const tallyOf = tallies(results);
  const gaps = [];
  /** @type {Map<string, number>} */
  const notes = new Map();
  const rows = PROMISES.map(({ number, says, except }) => {
    const cells = engineNames.map((engine) => {
      const { passed, failed } = tallyOf(number, engine);
      const reason = except[engine];
      if (failed) gaps.push(`[P${number}] is broken in ${TITLES[engine]}: ${failed} tests.`);
      if (failed) return `**${failed} failed**`;
      if (passed && reason)
        gaps.push(`[P${number}] has tests in ${TITLES[engine]} and a reason to have none.`);
      if (passed) return 'kept';
      if (!reason) {
        gaps.push(`[P${number}] has no test in ${TITLES[engine]}, and no reason to have none.`);
        return '**none**';
      }
      if (!notes.has(reason)) notes.set(reason, notes.size + 1);
      return `[${notes.get(reason)}]`;
    });
    return `| ${number} | ${says} | ${cells.join(' | ')} |`;
  });
  const titles = engineNames.map((engine) => TITLES[engine]);
  const text = `# The promises, and where they are kept

Made by \`npm run test:promises\`; do not edit. "Kept" in an engine is a promise that has tests there, over the files in
\`dist/\`, and passed all of them; a number in brackets is the reason why it has none.

| | promise | ${titles.join(' | ')} |
| ---: | --- |${' --- |'.repeat(titles.length)}
${rows.join('\n')}

${Array.from(notes, ([reason, index]) => `${index}. ${reason[0]?.toUpperCase()}${reason.slice(1)}.`).join('\n')}
`;
  return { text, gaps };
}
