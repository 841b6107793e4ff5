import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { at, root, write } from '../paths.mjs';
import { browserFlags, findBrowser } from '../test/find-browser.mjs';

const FOLDER = '.cache/promises';

/** Where the stories are kept as plain markup with their feeds; test/promises/examples.ts reads it. */
export const EXAMPLES = `${FOLDER}/examples.json`;

/** Draws every story once, in a browser that knows none of our elements, and keeps what was drawn. */
export async function collectStories() {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: FOLDER,
      emptyOutDir: false,
      target: 'esnext',
      minify: false,
      lib: {
        entry: at('test/promises/page/collect.ts'),
        formats: ['es'],
        fileName: () => 'collect.js',
      },
    },
  });
  const page =
    '<!doctype html><meta charset="utf-8"><script type="module" src="/promises/collect.js"></script>';
  const server = createServer(({ url }, response) => {
    const script = url === '/promises/collect.js';
    response.setHeader('Content-Type', `${script ? 'text/javascript' : 'text/html'};charset=utf-8`);
    response.end(script ? readFileSync(at(FOLDER, 'collect.js')) : page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const userDataDir = mkdtempSync(join(tmpdir(), 'laoshan-widgets-'));
  const browser = await launch({
    executablePath: findBrowser() ?? '',
    userDataDir,
    args: browserFlags,
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${port}/`);
    write(EXAMPLES, JSON.stringify(await tab.evaluate(() => window.collect()), null, 1));
  } finally {
    await browser.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    server.close();
    server.closeAllConnections();
  }
}
