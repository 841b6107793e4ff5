import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

/**
 * The browser to test in, installed first where there is none.
 * @returns {string} its path
 * @throws an error that says what to do
 */
export function installBrowser() {
  const found = findBrowser();
  if (found) {
    if (existsSync(found)) return found;
    throw new Error(`CHROME_PATH is ${found}, and there is no such file.`);
  }
  installPackages(['chromium', 'fonts-noto-cjk']);
  if (!findBrowser()) attempt('npx', ['--yes', 'playwright', 'install', 'chromium']);
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'No browser to test in: install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  );
}

/** Debian's packages, if we may install any. @param {readonly string[]} names */
export function installPackages(names) {
  if (process.getuid?.() !== 0) return;
  attempt('apt-get', ['update']);
  attempt('apt-get', ['install', '-y', '--no-install-recommends', ...names]);
}

/** One that fails is no error yet: the next may do. @param {string} command @param {string[]} args */
function attempt(command, args) {
  console.log(`Not there yet: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    });
  } catch (error) {
    console.error(`${command} failed: ${error.message}`);
  }
}
