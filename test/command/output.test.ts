import { spawn } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, useFolders } from '../helpers/command.js';

const newFolder = useFolders();

/** More than the room that a pipe has. */
const MANY = 400;

function feedWithFaults(): string {
  const path = join(newFolder(), 'feed.json');
  const items = Array.from({ length: MANY }, (_, index) => ({
    id: `a${index}`,
    url: 'javascript:',
  }));
  const version = 'https://jsonfeed.org/version/1.1';
  writeFileSync(path, JSON.stringify({ version, title: 'Sampleton', items }, null, 2));
  return path;
}

describe('the output of the command', () => {
  it('may lose its reader: the exit code is that of the run, and nothing is thrown', async () => {
    const child = spawn(process.execPath, [CLI, 'check', '--json', feedWithFaults()]);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, said }).toEqual({ code: 1, said: '' });
  });

  it.runIf(process.platform === 'linux')(
    'is told apart where it cannot be written, in one line',
    async () => {
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, [CLI, 'check', '--lang', 'en', feedWithFaults()], {
        stdio: ['ignore', full, 'pipe'],
      });
      let said = '';
      child.stderr?.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
      const code = await new Promise((resolve) => child.on('close', resolve));
      closeSync(full);
      expect({ code, said }).toEqual({
        code: 2,
        said: 'Standard output cannot be written (ENOSPC); the rest of it is missing.\n',
      });
    },
  );
});
