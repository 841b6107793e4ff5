import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { at } from '../paths.mjs';

/**
 * Installs a package of its own that only a suite needs, as its lock has it and without install scripts,
 * which would fetch more. Once for each lock.
 * @param {string} source folder with package.json and package-lock.json @param {string} cache where to
 * @param {string} what for the line that says so
 */
export function furnish(source, cache, what) {
  const lock = readFileSync(at(source, 'package-lock.json'), 'utf8');
  const installed = at(cache, 'installed.json');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  console.log(`Installing ${what}`);
  rmSync(at(cache), { recursive: true, force: true });
  mkdirSync(at(cache), { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(at(source, file), at(cache, file));
  }
  execFileSync('npm', ['ci', '--ignore-scripts', '--legacy-peer-deps'], {
    cwd: at(cache),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(installed, lock);
}
