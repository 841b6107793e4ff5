import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import sirv from 'sirv';
import { build } from 'vite';
import { at, root } from '../paths.mjs';
import { browserFlags } from '../test/find-browser.mjs';
import { onlyOurFonts } from './fonts.mjs';

const SITE = '.cache/visual/site';

/** High enough for every story, so that nothing is below the viewport. */
const HEIGHT = 8000;

/** Printed pages show their address, so it must be the same whatever port is free. */
const HOST = 'stories.localhost';

/** The moment at which all pictures are taken; stories that look to the clock see it stand still. */
const NOW = Date.UTC(2026, 0, 15, 4, 0);

/**
 * A browser that draws the same everywhere: one family of fonts, clock, zone, language and motion
 * frozen. Close it in the end.
 * @param {string} executablePath
 */
export async function openStudio(executablePath) {
  const fonts = onlyOurFonts();
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: SITE,
      emptyOutDir: true,
      target: 'esnext',
      chunkSizeWarningLimit: 5000,
      rollupOptions: { input: at('test/visual/page.html') },
    },
  });
  const [site, project] = [sirv(at(SITE), { dev: true }), sirv(root, { dev: true })];
  const server = createServer((request, response) =>
    site(request, response, () => project(request, response)),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

  const profile = mkdtempSync(join(tmpdir(), 'laoshan-widgets-'));
  const browser = await launch({
    executablePath,
    userDataDir: profile,
    headless: true,
    env: { ...process.env, FONTCONFIG_FILE: fonts, TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: '' },
    args: [
      ...browserFlags,
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      `--host-resolver-rules=MAP ${HOST} 127.0.0.1:${port}`,
    ],
  });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((now) => {
    const Real = Date;
    // @ts-expect-error the clock's other ways stay as they are
    globalThis.Date = class extends Real {
      /** @param {any[]} given */
      constructor(...given) {
        // @ts-expect-error as many as the page gives
        super(...(given.length > 0 ? given : [now]));
      }
      static now() {
        return now;
      }
    };
  }, NOW);
  await page.emulateTimezone('UTC');
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setViewport({ width: 800, height: HEIGHT, deviceScaleFactor: 1 });
  await page.goto(`http://${HOST}/test/visual/page.html`, { waitUntil: 'load' });
  await page.waitForFunction(() => 'studio' in window);
  await page.addStyleTag({
    content:
      'body { margin: 0 } body > div { display: flow-root } * { caret-color: transparent !important }',
  });

  return {
    version: await browser.version(),
    /** @type {readonly { name: string, title: string, media: 'screen' | 'print' }[]} */
    sitters: await page.evaluate(() => window.studio.sitters),
    /**
     * @param {{ name: string, media: 'screen' | 'print' }} sitter @param {number} width in px
     * @returns {Promise<Buffer>} PNG
     */
    async take({ name, media }, width) {
      await page.setViewport({ width, height: HEIGHT, deviceScaleFactor: 1 });
      await page.emulateMediaType(media);
      const height = await page.evaluate((each) => window.studio.show(each), name);
      return Buffer.from(
        await page.screenshot({ clip: { x: 0, y: 0, width, height: Math.min(height, HEIGHT) } }),
      );
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}
