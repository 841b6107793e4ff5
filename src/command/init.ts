import { readdirSync } from 'node:fs';
import { join } from 'node:path';
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
    terminal.say(`${words.made(path)}\n${words.next}\n  $ ${CHECK}`);
    return 0;
  },
};

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
