/**
 * `npm run test:storybook` and `npm run test:workbench`: pages that are made for designers and for editors, in Chromium.
 * The Storybook is built where its sources have changed; the elements in it are tested by `npm test`.
 */
import { ensureBuilt } from '../stale.mjs';
import { ensureStorybook } from './built-storybook.mjs';
import { installBrowser } from './install-browser.mjs';
import { countVitest, end, run } from './runners.mjs';

/** A project of vitest.config.mjs, and what it is called in a sentence. @type {Readonly<Record<string, string>>} */
const PROJECTS = { storybook: 'Storybook', workbench: 'the workbench' };

const [project = ''] = process.argv.slice(2);
const name = PROJECTS[project];
if (!name)
  throw new Error(`One of ${Object.keys(PROJECTS).join(', ')} is expected, not "${project}".`);
const result = `.cache/tests/${project}.json`;

try {
  process.env.CHROME_PATH = installBrowser();
  ensureBuilt();
  if (project === 'storybook') ensureStorybook();
} catch (error) {
  console.error(error.message);
  end({ passed: 0, failed: 1 });
}
end(
  await run({
    name,
    script: 'node_modules/vitest/vitest.mjs',
    args: ['run', `--project=${project}`, `--outputFile.json=${result}`],
    result,
    count: countVitest,
  }),
);
