/**
 * `npm run test:promises`: every promise, in every engine, over the built files; then docs/promises.md is
 * made of the results. `-- csp` runs only the files of test/promises/ whose name has that word, and leaves the
 * record as it is; `-- --engines=chromium,firefox` only those engines.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { installEngines } from './engines/install.mjs';
import { engineNames } from './engines/places.mjs';
import { at, read, root, write } from './paths.mjs';
import { installHosts, installThemes } from './promises/hosts.mjs';
import { record, resultsOf } from './promises/record.mjs';
import { collectStories } from './promises/stories.mjs';
import { ensureBuilt } from './stale.mjs';

const RESULTS = '.cache/promises/results.json';
const RECORD = 'docs/promises.md';

const given = process.argv.slice(2);
const words = given.filter((word) => !word.startsWith('--'));
const chosen = given.find((word) => word.startsWith('--engines='))?.slice('--engines='.length);
const engines = engineNames.filter((name) => !chosen || chosen.split(',').includes(name));
const whole = words.length === 0 && !chosen;

/** @type {string[]} */
const failures = [];
let passed = 0;
try {
  ensureBuilt();
  failures.push(...(await installEngines(engines)));
  installHosts();
  for (const line of installThemes()) console.log(line);
  await collectStories();
  rmSync(at(RESULTS), { force: true });
  spawnSync(
    process.execPath,
    [
      at('node_modules/vitest/vitest.mjs'),
      'run',
      '--project=promises',
      `--outputFile.json=${RESULTS}`,
      ...words.map((word) => `test/promises/${word}`),
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ENGINES: engines.join() } },
  );
  if (!existsSync(at(RESULTS))) throw new Error('The promises could not be run; see above.');
  const results = resultsOf(JSON.parse(readFileSync(at(RESULTS), 'utf8')));
  passed = results.filter((result) => result.passed).length;
  failures.push(
    ...results.filter((result) => !result.passed).map(({ title }) => `Failed: ${title}`),
  );
  if (whole) {
    const { text, gaps } = record(results);
    failures.push(...gaps);
    if (process.env.CI && read(RECORD) !== text) {
      failures.push(
        `${RECORD} is not what this run gives: run "npm run test:promises" and commit it.`,
      );
    }
    write(RECORD, text);
  }
} catch (error) {
  failures.push(error.message);
}
for (const failure of failures) console.error(failure);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exit(failures.length > 0 ? 1 : 0);
