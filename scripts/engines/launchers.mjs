import { chromeLauncher } from '@web/test-runner-chrome';
import { startFirefox } from './firefox.mjs';
import { startWebKit } from './webkit.mjs';

/** For @web/test-runner. One tab at a time: one in the background draws no frames and has no focus. */
export const firefoxLauncher = () =>
  chromeLauncher({
    concurrency: 1,
    launchOptions: { browser: 'firefox' },
    // Only `launch` of it is used.
    puppeteer: /** @type {any} */ ({ launch: () => startFirefox() }),
  });

/** For @web/test-runner: its one window runs one file after the other. */
export function webkitLauncher() {
  /** @type {Promise<Awaited<ReturnType<typeof startWebKit>>> | undefined} */
  let starting;
  /** @type {string | undefined} */
  let active;
  const start = () => {
    starting ??= startWebKit();
    return starting;
  };
  return {
    name: 'WebKit',
    // The runner knows two kinds of page that it can give a size; ours is given to it as one of them.
    type: 'puppeteer',
    concurrency: 1,
    /** @param {string} sessionId @param {string} url */
    async startSession(sessionId, url) {
      const { driver } = await start();
      active = sessionId;
      await driver.setSize(800, 600);
      await driver.go(url);
    },
    /** @param {string} sessionId */
    isActive: (sessionId) => active === sessionId,
    getBrowserUrl: async () => (await start()).driver.url(),
    async stopSession() {
      active = undefined;
      await (await start()).driver.go('about:blank');
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit has no window here that could be looked into.');
    },
    getPage: () => ({
      /** @param {{ width: number, height: number }} size */
      setViewport: async ({ width, height }) => (await start()).driver.setSize(width, height),
    }),
    async stop() {
      if (starting) await (await starting).close();
    },
  };
}
