/**
 * `npm run test:storybook`: builds the Storybook where its sources have changed, and opens it in Chromium: every story, the
 * controls and the settings. The elements in it are tested by `npm test`.
 */
import { ensureBuilt } from '../stale.mjs';
import { ensureStorybook } from './built-storybook.mjs';
import { installBrowser } from './install-browser.mjs';
import { countVitest, end, run } from './runners.mjs';

const RESULT = '.cache/tests/storybook.json';

try {
  process.env.CHROME_PATH = installBrowser();
  ensureBuilt();
  ensureStorybook();
} catch (error) {
  console.error(error.message);
  end({ passed: 0, failed: 1 });
}
end(
  await run({
    name: 'Storybook',
    script: 'node_modules/vitest/vitest.mjs',
    args: ['run', '--project=storybook', `--outputFile.json=${RESULT}`],
    result: RESULT,
    count: countVitest,
  }),
);
