import { spawnSync } from 'node:child_process';
import { statSync, utimesSync } from 'node:fs';
import { at } from '../paths.mjs';

/** Pages that are committed as they are baked: each is both what one writes and what is made of it. */
export const pages = ['site/index.html', 'site/en.html', 'examples/baked.html'];

const feeds = ['feeds/laoshan.zh-CN.json', 'feeds/laoshan.en.json'];

/** Any moment does: no date of the two feeds has a year. That it is fixed keeps a build from changing with its day. */
const NOW = '2000-01-01T00:00:00Z';

/**
 * Checks the default feeds, and writes what they say into our own pages, with the command as it was just built.
 * @param {number} started in ms, when the build began: of that time the pages then are, so that they are not newer than what
 *   has been built with them
 * @throws {Error} with what the command found
 */
export function makeSite(started) {
  laoshan('check', '--strict', '--quiet', ...feeds);
  laoshan('bake', ...pages, ...feeds.flatMap((feed) => ['--feed', feed]), '--now', NOW);
  for (const page of pages) {
    if (statSync(at(page)).mtimeMs > started) utimesSync(at(page), started / 1000, started / 1000);
  }
}

/** @param {...string} args */
function laoshan(...args) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [at('dist/cli.mjs'), ...args, '--lang', 'en', '--no-color'],
    { cwd: at(), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`laoshan ${args.join(' ')}\n${stdout}${stderr}`);
}
