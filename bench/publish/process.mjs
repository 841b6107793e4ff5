import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { at } from '../../scripts/paths.mjs';

const run = promisify(execFile);
const USAGE = pathToFileURL(at('bench/publish/usage.mjs')).href;

/**
 * @typedef {object} Process what one has taken
 * @property {number} ms from its start to its end
 * @property {number} work ms for which processors were at work for it, all its threads together
 * @property {number} memory bytes that it held at most
 * @property {string} out
 */

/**
 * Runs a script of the repository in a process of its own.
 * @param {string} script @param {readonly string[]} args @param {string} cwd @param {number} [code] what it ends with
 * @returns {Promise<Process>}
 */
export async function measured(script, args, cwd, code = 0) {
  const folder = mkdtempSync(join(tmpdir(), 'laoshan-bench-'));
  const usage = join(folder, 'usage.json');
  try {
    const ended = await run(process.execPath, ['--import', USAGE, at(script), ...args], {
      cwd,
      env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', USAGE: usage },
      maxBuffer: 2 ** 28,
    }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      (error) => error,
    );
    if (ended.code !== code) throw ended;
    const out = ended.stdout;
    return { ...JSON.parse(readFileSync(usage, 'utf8')), out };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The command as it is built. @param {readonly string[]} args @param {string} cwd @param {number} [code] */
export const laoshan = (args, cwd, code) => measured('dist/cli.mjs', args, cwd, code);
