import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { firefoxLauncher, webkitLauncher } from '../../scripts/engines/launchers.mjs';
import { summary } from '../../scripts/test/summary.mjs';
import base from '../../web-test-runner.config.mjs';

const launchers = { firefox: firefoxLauncher, webkit: webkitLauncher };
const wanted = process.env.ENGINES?.split(',') ?? Object.keys(launchers);

/** The elements' tests as `npm test` runs them in Chromium, in the two other current engines. */
export default {
  ...base,
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  // Both side by side, each with one tab.
  concurrency: 1,
  concurrentBrowsers: 2,
  testFramework: { config: { ui: 'bdd', timeout: '20000' } },
  testsFinishTimeout: 420_000,
  browsers: Object.entries(launchers)
    .filter(([name]) => wanted.includes(name))
    .map(([, launcher]) => launcher()),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    summary('.cache/tests/elements.json'),
  ],
};
