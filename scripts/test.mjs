/**
 * `npm test`, `npm test -- stat` (files whose path contains a word): sets up a browser, builds what
 * is missing, runs the tests in Node and in the browser, and ends with one line that sums them up.
 */
import { filesBelow } from './paths.mjs';
import { ensureBuilt } from './stale.mjs';
import { installBrowser } from './test/install-browser.mjs';
import { countVitest, end, run } from './test/runners.mjs';

const wanted = process.argv.slice(2);
const tests = filesBelow('test')
  .filter((path) => path.endsWith('.test.ts'))
  // Those are for `npm run test:engines`, `test:promises`, `test:sanitisers`, `test:storybook` and `test:workbench`.
  .filter(
    (path) => !/^test\/(?:(?:engines|promises|sanitisers|storybook)\/|pages\/workbench)/.test(path),
  )
  .filter((path) => wanted.length === 0 || wanted.some((word) => path.includes(word)));
const inBrowser = tests.filter((path) => path.endsWith('.browser.test.ts'));
const inNode = tests.filter((path) => !inBrowser.includes(path));

const runners = [
  {
    name: 'Node',
    title: 'Node',
    files: inNode,
    script: 'node_modules/vitest/vitest.mjs',
    args: ['run', ...inNode],
    result: '.cache/tests/node.json',
    count: countVitest,
  },
  {
    name: 'browser',
    title: 'the browser',
    files: inBrowser,
    script: 'node_modules/@web/test-runner/dist/bin.js',
    args: inBrowser.length > 0 ? ['--files', ...inBrowser] : [],
    result: '.cache/tests/browser.json',
    /** @param {any} report written by scripts/test/summary.mjs */
    count: (report) => report,
  },
];

try {
  process.env.CHROME_PATH = installBrowser();
  ensureBuilt();
} catch (error) {
  console.error(error.message);
  end({ passed: 0, failed: 1 });
}

const sum = { passed: 0, failed: 0 };
for (const runner of runners) {
  // A narrowed run may leave one of the two without a file; a whole one may not.
  if (runner.files.length === 0 && wanted.length > 0) continue;
  console.log(`\nTests in ${runner.title}: ${runner.files.length} files`);
  const { passed, failed } = await run(runner);
  sum.passed += passed;
  sum.failed += failed;
}
end(sum);
