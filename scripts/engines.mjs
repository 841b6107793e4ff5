/**
 * `npm run test:engines`: installs the engines that are missing, then runs the elements' tests in Firefox
 * and WebKitGTK and the page suite of test/engines/ in all six. `-- webkit chromium-80` takes these engines alone,
 * any other word only the files whose path has it. An engine that could not be installed counts as a failure.
 */
import { installEngines } from './engines/install.mjs';
import { engineNames } from './engines/places.mjs';
import { filesBelow } from './paths.mjs';
import { ensureBuilt } from './stale.mjs';
import { countVitest, end, run } from './test/runners.mjs';

const words = process.argv.slice(2);
const named = engineNames.filter((name) => words.includes(name));
const engines = named.length > 0 ? named : engineNames;
const inPath = words.filter((word) => !engines.some((name) => name === word));
/** @param {string} path */
const isWanted = (path) => inPath.length === 0 || inPath.some((word) => path.includes(word));
const tests = filesBelow('test').filter((path) => path.endsWith('.test.ts') && isWanted(path));

const sum = { passed: 0, failed: 0 };
for (const problem of await installEngines(engines)) {
  console.error(problem);
  sum.failed += 1;
}
try {
  ensureBuilt();
} catch (error) {
  console.error(error.message);
  end({ passed: 0, failed: 1 });
}

const env = { ENGINES: engines.join() };
const elements = tests.filter((path) => path.endsWith('.browser.test.ts'));
const pages = tests.filter((path) => path.startsWith('test/engines/'));

const others = engines.filter((name) => name === 'firefox' || name === 'webkit');
if (elements.length > 0 && others.length > 0) {
  console.log(`\nThe elements' tests in ${others.join(' and ')}: ${elements.length} files`);
  await add({
    name: 'elements',
    script: 'node_modules/@web/test-runner/dist/bin.js',
    args: ['--config', 'test/engines/wtr.config.mjs', '--files', ...elements],
    result: '.cache/tests/elements.json',
    /** @param {{ passed: number, failed: number, browsers: Record<string, { leftOut: number }> }} report */
    count(report) {
      for (const [browser, { leftOut }] of Object.entries(report.browsers)) {
        console.log(`${browser}: ${leftOut} tests left out, which need what only Chromium has`);
      }
      return report;
    },
    env,
  });
}
if (pages.length > 0) {
  console.log(`\nPages in ${engines.join(', ')}: ${pages.length} files`);
  await add({
    name: 'pages',
    script: 'node_modules/vitest/vitest.mjs',
    args: [
      'run',
      '--project=engines',
      '--outputFile.json=.cache/tests/engines.json',
      ...(inPath.length > 0 ? pages : []),
    ],
    result: '.cache/tests/engines.json',
    count: countVitest,
    env,
  });
}
end(sum);

/** @param {import('./test/runners.mjs').Runner} runner */
async function add(runner) {
  const start = Date.now();
  const { passed, failed } = await run(runner);
  sum.passed += passed;
  sum.failed += failed;
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`${passed} passed, ${failed} failed in ${seconds} s`);
}
