import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWebKit } from './places.mjs';

/**
 * The tool bar of MiniBrowser would keep its window from being narrower than 447 px: made as small as
 * GTK lets it be.
 */
const TINY = `toolbar *, headerbar *, box entry, box button, box image {
  min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px;
}
toolbar entry, box entry { margin: 0 -60px; }
`;

/**
 * WebKitGTK's small browser under its driver, on a screen of its own with an empty profile. WebDriver
 * is the classic one, https://www.w3.org/TR/webdriver2/: a few calls of HTTP, so no client is needed.
 */
export async function startWebKit() {
  const found = findWebKit();
  if (!found) throw new Error('No WebKitGTK: run "npm run test:engines".');
  const profile = mkdtempSync(join(tmpdir(), 'laoshan-widgets-'));
  const started = [];
  const close = async () => {
    for (const child of started.reverse()) await ended(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    mkdirSync(join(profile, 'config/gtk-3.0'), { recursive: true });
    writeFileSync(join(profile, 'config/gtk-3.0/gtk.css'), TINY);
    const screen = spawn(
      found.screen,
      ['-displayfd', '3', '-screen', '0', '1700x1400x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    started.push(screen);
    const display = await firstLine(screen);
    const port = await freePort();
    const driver = spawn(found.driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${display}`,
        GDK_BACKEND: 'x11',
        // Layers would be drawn together on a graphics card that a program stands for: more work than all the rest.
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        LANGUAGE: 'zh_CN',
        XDG_CONFIG_HOME: join(profile, 'config'),
        XDG_CACHE_HOME: join(profile, 'cache'),
        XDG_DATA_HOME: join(profile, 'data'),
      },
    });
    started.push(driver);
    const origin = `http://127.0.0.1:${port}`;
    await answering(origin);
    // No browserName: the driver knows its browser by another one than MiniBrowser gives itself.
    const { sessionId, capabilities } = await call(origin, 'POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
        },
      },
    });
    return {
      /** @type {string} */
      version: capabilities.browserVersion,
      driver: window(origin, sessionId),
      async close() {
        await call(origin, 'DELETE', `/session/${sessionId}`).catch(() => {});
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @param {string} origin @param {string} session */
function window(origin, session) {
  /** @param {string} method @param {string} path @param {unknown} [body] */
  const ask = (method, path, body) => call(origin, method, `/session/${session}${path}`, body);
  /** What the window has around its page, in px: the same all the time. @type {[across: number, down: number] | undefined} */
  let frame;
  return {
    /** Ends when the page has loaded. @param {string} url */
    go: (url) => ask('POST', '/url', { url }),
    /** @returns {Promise<string>} */
    url: () => ask('GET', '/url'),
    /** An expression's value, waited for if it is a promise. @param {string} expression */
    async evaluate(expression) {
      const script = `const done = arguments[arguments.length - 1];
(async () => (${expression}\n))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await ask('POST', '/execute/async', { script, args: [] });
      if (error) throw new Error(error);
      return value;
    },
    /** Sets the page's own size. @param {number} width @param {number} height */
    async setSize(width, height) {
      frame ??= await this.evaluate('[outerWidth - innerWidth, outerHeight - innerHeight]');
      const [across, down] = frame ?? [0, 0];
      await ask('POST', '/window/rect', { width: width + across, height: height + down });
      await this.evaluate(`new Promise((resolve, reject) => {
        const limit = Date.now() + 5000;
        (function look() {
          if (innerWidth === ${width}) resolve();
          else if (Date.now() > limit) reject(new Error('The window stays ' + innerWidth + ' px wide, not ${width}'));
          else setTimeout(look, 20);
        })();
      })`);
    },
    /** @param {string} value a character, or one of WebDriver's that stand for a key */
    press: (value) =>
      ask('POST', '/actions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: ['keyDown', 'keyUp'].map((type) => ({ type, value })),
          },
        ],
      }),
    /** A PNG in base64. @returns {Promise<string>} */
    screenshot: () => ask('GET', '/screenshot'),
  };
}

/** @param {string} origin @param {string} method @param {string} path @param {unknown} [body] */
async function call(origin, method, path, body) {
  const response = await fetch(origin + path, {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKit, ${method} ${path}: ${value.error}, ${value.message}`);
  return value;
}

/** @param {string} origin */
async function answering(origin) {
  for (let tries = 0; ; tries++) {
    try {
      return await call(origin, 'GET', '/status');
    } catch (error) {
      if (tries > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** @param {import('node:child_process').ChildProcess} screen @returns {Promise<string>} */
function firstLine(screen) {
  return new Promise((resolve, reject) => {
    screen.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)));
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<void>} */
function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}
