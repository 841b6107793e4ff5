/**
 * `npm run storybook` serves the stories on port 6006 and follows their changes; with `build`, as
 * `npm run build:storybook`, it makes a site of them in `.cache/storybook`. What is missing in dist/ is
 * built first: the controls come from its manifest. Any further words go to Storybook.
 */
import { spawnSync } from 'node:child_process';
import { at, root } from './paths.mjs';
import { ensureBuilt } from './stale.mjs';

const [command = 'dev', ...more] = process.argv.slice(2);
const options = {
  dev: ['--port', '6006', '--exact-port', '--no-version-updates', '--ci'],
  build: ['--output-dir', '.cache/storybook'],
}[command];
if (!options) {
  console.error(`"dev" or "build", not "${command}".`);
  process.exit(1);
}

try {
  ensureBuilt();
} catch {
  console.error('The build failed; what it said is above.');
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  [
    at('node_modules/storybook/dist/bin/dispatcher.js'),
    command,
    ...options,
    '--disable-telemetry',
    ...more,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } },
);
process.exit(status ?? 1);
