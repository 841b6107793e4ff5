/**
 * `npm run test:sanitisers`: what is left of a snippet after what CMSs clean HTML with, in Chromium. `-- --update`
 * writes the table of docs/embedding.md anew; without it a difference fails.
 */
import { ensureBuilt } from './stale.mjs';
import { installBrowser } from './test/install-browser.mjs';
import { countVitest, end, run } from './test/runners.mjs';
import { installSanitisers } from './test/sanitisers.mjs';

const RESULT = '.cache/tests/sanitisers.json';

try {
  process.env.CHROME_PATH = installBrowser();
  ensureBuilt();
  installSanitisers();
} catch (error) {
  console.error(error.message);
  end({ passed: 0, failed: 1 });
}
end(
  await run({
    name: 'the sanitisers',
    script: 'node_modules/vitest/vitest.mjs',
    args: ['run', '--project=sanitisers', `--outputFile.json=${RESULT}`],
    result: RESULT,
    count: countVitest,
    env: process.argv.includes('--update') ? { UPDATE_TABLE: '1' } : {},
  }),
);
