import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { at } from '../../scripts/paths.mjs';
import { BUILT, ensureStorybook } from '../../scripts/test/built-storybook.mjs';

export interface BuiltStorybook {
  /** Ends with a slash. */
  readonly origin: string;
  close(): Promise<void>;
}

/** The Storybook of these very sources, on a free port. */
export async function serveStorybook(): Promise<BuiltStorybook> {
  // `npm run test:storybook` has done so, once for the files that run side by side; a file that runs by itself has not.
  ensureStorybook();
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
