import { write } from '../paths.mjs';

/**
 * A reporter for @web/test-runner that writes how many tests passed and failed. A file that could
 * not run counts as one failure.
 */
export function summary() {
  return {
    /** @param {{ sessions: any[] }} run */
    onTestRunFinished({ sessions }) {
      const sum = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const before = sum.failed;
        if (session.testResults) add(session.testResults, sum);
        if (!session.passed && sum.failed === before) sum.failed += 1;
      }
      write('.cache/tests/browser.json', JSON.stringify(sum));
    },
  };
}

/** @param {any} suite @param {{ passed: number, failed: number }} sum */
function add(suite, sum) {
  for (const test of suite.tests) {
    if (test.skipped) continue;
    if (test.passed) sum.passed += 1;
    else sum.failed += 1;
  }
  for (const inner of suite.suites) add(inner, sum);
}
