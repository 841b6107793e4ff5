import { write } from '../paths.mjs';

/** What `onlyWhere` of test/browser/reader.ts adds to the name of a test that it leaves out. */
const LEFT_OUT = / \(left out: no [\w-]+\)$/;

/**
 * A reporter for @web/test-runner that writes how many tests passed and failed, and how many were left
 * out in a browser that cannot what they need. A file that could not run counts as one failure, and so
 * does a test that is skipped in any other way: it would be forgotten.
 * @param {string} path of the file that is written
 */
export function summary(path) {
  return {
    /** @param {{ sessions: any[] }} run */
    onTestRunFinished({ sessions }) {
      const sum = { passed: 0, failed: 0, leftOut: 0 };
      /** @type {Record<string, typeof sum>} */
      const browsers = {};
      for (const { browser, testResults, passed } of sessions) {
        const own = { passed: 0, failed: 0, leftOut: 0 };
        if (testResults) add(testResults, own);
        if (!passed && own.failed === 0) own.failed += 1;
        browsers[browser.name] ??= { passed: 0, failed: 0, leftOut: 0 };
        for (const into of [sum, browsers[browser.name]]) {
          for (const key of Object.keys(own)) into[key] += own[key];
        }
      }
      write(path, JSON.stringify({ ...sum, browsers }));
    },
  };
}

/** @param {any} suite @param {{ passed: number, failed: number, leftOut: number }} sum */
function add(suite, sum) {
  for (const test of suite.tests) {
    if (test.skipped && LEFT_OUT.test(test.name)) {
      sum.leftOut += 1;
    } else if (test.passed && !test.skipped) {
      sum.passed += 1;
    } else {
      if (test.skipped) console.error(`Skipped: "${test.name}". Mend it or take it out.`);
      sum.failed += 1;
    }
  }
  for (const inner of suite.suites) add(inner, sum);
}
