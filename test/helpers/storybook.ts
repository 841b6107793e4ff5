import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { at, filesBelow, read, root } from '../../scripts/paths.mjs';

const BUILT = '.cache/storybook';
const STAMP = '.cache/storybook.sha256';

/** What a Storybook is made of; a file that is gone counts as one that has changed. */
function fingerprint(): string {
  const folders = ['.storybook', 'stories', 'src', 'feeds', 'docs'].flatMap(filesBelow);
  const files = ['package-lock.json', 'package.json', 'dist/custom-elements.json', 'tsconfig.json'];
  const hash = createHash('sha256');
  for (const path of [...files, 'scripts/storybook.mjs', ...folders]) {
    hash.update(`${path}\0`).update(readFileSync(at(path)));
  }
  return hash.digest('hex');
}

export interface BuiltStorybook {
  /** Ends with a slash. */
  readonly origin: string;
  close(): Promise<void>;
}

/** The Storybook of these very sources, built if the last one was made of others, on a free port. */
export async function serveStorybook(): Promise<BuiltStorybook> {
  const wanted = fingerprint();
  if (!existsSync(at(BUILT, 'index.json')) || !existsSync(at(STAMP)) || read(STAMP) !== wanted) {
    execFileSync(process.execPath, [at('scripts/storybook.mjs'), 'build', '--quiet'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    writeFileSync(at(STAMP), wanted);
  }
  const server = createServer(sirv(at(BUILT), { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
