import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CHECK, project } from '../publish/init/project.js';
import { CommandFailure, type Exit, systemCode } from './failure.js';
import { ownFile } from './own.js';
import type { Given, Run, Subcommand } from './subcommand.js';

/** `laoshan init`: a small project that works at once. */
export const initCommand: Subcommand = {
  name: 'init',
  example: 'laoshan init sample',
  define(command, { init: words }) {
    command.description(words.about).argument('<folder>', words.folder);
  },
  run({ args: [folder] }: Given, run: Run): Exit {
    const { terminal } = run;
    const words = run.words.init;
    const path = String(folder);
    requireEmpty(path);
    const files = Object.entries(project(ownFile('laoshan.classic.js'), words));
    const outputs = files.map(([name, text]) => ({ path: join(path, name), bytes: text }));
    run.write(outputs);
    terminal.give({
      folder: path,
      files: files.map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) })),
    });
    const enter = resolve(path) === process.cwd() ? [] : [`cd ${quoted(path)}`];
    terminal.say(words.made(path));
    terminal.say([words.next, ...[...enter, CHECK].map((line) => `  $ ${line}`)].join('\n'));
    return 0;
  },
};

/** As shells of POSIX and of Windows take it, as far as they agree. */
function quoted(path: string): string {
  return /^[\p{L}\p{N}./\\:_-]+$/u.test(path) ? path : `"${path}"`;
}

/**
 * Nothing of anybody's is ever written over.
 * @throws {CommandFailure} `notEmpty`, `notFolder`, `unreadable`.
 */
function requireEmpty(path: string): void {
  let names: readonly string[];
  try {
    names = readdirSync(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return;
    if (code === 'ENOTDIR') throw new CommandFailure('notFolder', path);
    throw new CommandFailure('unreadable', path, code);
  }
  if (names.length > 0) throw new CommandFailure('notEmpty', path);
}
