/**
 * `npm test`, `npm test -- stat` (files whose path contains a word): sets up a browser, builds what
 * is missing, runs the tests in Node and in the browser, and ends with one line that sums them up.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { at, filesBelow, root } from './paths.mjs';
import { ensureBuilt } from './stale.mjs';
import { installBrowser } from './test/install-browser.mjs';

const wanted = process.argv.slice(2);
const tests = filesBelow('test')
  .filter((path) => path.endsWith('.test.ts'))
  .filter((path) => wanted.length === 0 || wanted.some((word) => path.includes(word)));
const inBrowser = tests.filter((path) => path.endsWith('.browser.test.ts'));
const inNode = tests.filter((path) => !inBrowser.includes(path));

const runners = [
  {
    name: 'Node',
    files: inNode,
    script: 'node_modules/vitest/vitest.mjs',
    args: ['run', ...inNode],
    result: '.cache/tests/node.json',
    /** @param {any} report vitest's JSON; a file that could not be loaded has no tests to count */
    count: (report) => ({
      passed: report.numPassedTests,
      failed:
        report.numFailedTests +
        report.testResults.filter(
          (file) => file.status === 'failed' && file.assertionResults.length === 0,
        ).length,
    }),
  },
  {
    name: 'browser',
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
  end(0, 1);
}

/** A test that never ends must not take CI's whole time: more than a whole run ever needs. */
const longest = 20 * 60_000;

let passed = 0;
let failed = 0;
for (const runner of runners) {
  // A narrowed run may leave one of the two without a file; a whole one may not.
  if (runner.files.length === 0 && wanted.length > 0) continue;
  console.log(
    `\nTests in ${runner.name === 'Node' ? 'Node' : 'the browser'}: ${runner.files.length} files`,
  );
  const sum = await run(runner);
  passed += sum.passed;
  failed += sum.failed;
}
end(passed, failed);

/** @param {typeof runners[number]} runner */
async function run({ name, script, args, result, count }) {
  rmSync(at(result), { force: true });
  const code = await new Promise((resolve) => {
    const env = { ...process.env, TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };
    if (!process.stdout.isTTY) Object.assign(env, { NO_COLOR: '1', FORCE_COLOR: '0' });
    const child = spawn(process.execPath, [at(script), ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: longest,
      killSignal: 'SIGKILL',
    });
    child.on('error', () => resolve(1));
    child.on('close', resolve);
  });
  if (!existsSync(at(result))) {
    console.error(`The test runner for ${name} crashed: it left no result.`);
    return { passed: 0, failed: 1 };
  }
  const sum = count(JSON.parse(readFileSync(at(result), 'utf8')));
  if (sum.passed + sum.failed === 0) {
    console.error(`The test runner for ${name} ran no test.`);
    return { passed: 0, failed: 1 };
  }
  if (code !== 0 && sum.failed === 0) {
    console.error(`The test runner for ${name} ended with code ${code}.`);
    return { ...sum, failed: 1 };
  }
  return sum;
}

/** @param {number} good @param {number} bad @returns {never} */
function end(good, bad) {
  const none = good + bad === 0;
  if (none) console.error('No test was run.');
  console.log(`\n${good} passed, ${none ? 1 : bad} failed`);
  process.exit(bad > 0 || none ? 1 : 0);
}
