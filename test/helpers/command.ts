import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Start {
  readonly cwd?: string;
  /** What standard input holds; it is closed then. */
  readonly input?: string | Uint8Array;
  /** Beside a plain environment in English. */
  readonly env?: Readonly<Record<string, string>>;
  /** Nobody reads what it says past its first piece, as behind `| head`. */
  readonly leaves?: boolean;
}

/** The built command. */
export const CLI = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));

/** Runs the built `laoshan` command as a process of its own. */
export function laoshan(
  args: readonly string[],
  { cwd, input = '', env, leaves = false }: Start = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd,
      env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', ...env },
    });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said.out += text;
      if (leaves) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said.err += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, ...said }));
    // One that fails before it has read all of it closes its end.
    child.stdin.on('error', () => {}).end(input);
  });
}

/** An empty folder for each call, gone after the file's tests. */
export function useFolders(): () => string {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'laoshan-'));
    made.push(folder);
    return folder;
  };
}
