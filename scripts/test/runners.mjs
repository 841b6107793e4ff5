import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { at, root } from '../paths.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Sum
 * @typedef {object} Runner
 * @property {string} name where it runs
 * @property {string} script
 * @property {string[]} args
 * @property {string} result the file that it leaves
 * @property {(report: any) => Sum} count reads that
 * @property {Record<string, string>} [env]
 */

/** A test that never ends must not take CI's whole time: more than a whole run ever needs. */
const longest = 20 * 60_000;

/** vitest's JSON; a file that could not be loaded has no tests to count. @param {any} report @returns {Sum} */
export const countVitest = (report) => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length,
});

/** @param {Runner} runner @returns {Promise<Sum>} */
export async function run({ name, script, args, result, count, env: more = {} }) {
  rmSync(at(result), { force: true });
  const code = await new Promise((resolve) => {
    const env = { ...process.env, ...more, TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };
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

/** The line that sums all up, and the exit code. @param {Sum} sum @returns {never} */
export function end({ passed, failed }) {
  const none = passed + failed === 0;
  if (none) console.error('No test was run.');
  console.log(`\n${passed} passed, ${none ? 1 : failed} failed`);
  process.exit(failed > 0 || none ? 1 : 0);
}
