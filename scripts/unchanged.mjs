/** After a build: what is committed (or staged) must be what the sources make. */
import { execFileSync } from 'node:child_process';
import { pages } from './build/site.mjs';
import { root } from './paths.mjs';

/** @param {string[]} args */
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

const paths = ['dist', 'docs/sizes.md', ...pages];
const changed = git('diff', '--name-only', '--', ...paths);
const added = git('ls-files', '--others', '--exclude-standard', '--', ...paths);
const files = [changed, added].filter(Boolean).join('\n');
if (files) {
  console.error(
    `These committed files are not what the sources build. Run "npm run build" and commit them:\n${files}`,
  );
  if (changed) console.error(git('diff', '--stat', '--', ...paths));
  process.exit(1);
}
console.log(`${paths.join(', ')} are what the sources build.`);
