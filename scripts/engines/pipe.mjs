import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Not in a single process, as AWS functions start them: on a busy machine one start in four then hangs
 * before its first page.
 */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--no-first-run',
  '--lang=zh-CN',
  '--remote-debugging-pipe',
];

/**
 * An old Chromium, spoken with over two pipes in the DevTools protocol. Puppeteer of today waits for
 * kinds of target that Chromium 80 does not have, and never gets a page from it.
 * https://chromium.googlesource.com/chromium/src/+/main/content/public/common/content_switches.cc
 * @param {string} binary
 */
export function launchOverPipe(binary) {
  const profile = mkdtempSync(join(tmpdir(), 'laoshan-widgets-'));
  const child = spawn(binary, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [, , , to, from] = child.stdio;
  /** @type {Map<number, { resolve(result: any): void, reject(error: Error): void }>} */
  const waiting = new Map();
  /** @type {Set<(event: { method: string, params: any, sessionId?: string }) => void>} */
  const listeners = new Set();
  let last = 0;
  let rest = '';
  from?.setEncoding('utf8');
  from?.on('data', (data) => {
    const messages = (rest + data).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) receive(JSON.parse(message));
  });
  // A pipe whose other end is gone says so here; the promises are told below.
  to?.on('error', () => {});
  const gone = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  });
  void gone.then((why) => {
    for (const { reject } of waiting.values()) reject(new Error(`${binary} is gone: ${why}`));
    waiting.clear();
  });

  /** @param {any} message */
  function receive(message) {
    const answer = waiting.get(message.id);
    waiting.delete(message.id);
    if (!answer) for (const listener of listeners) listener(message);
    else if (message.error) answer.reject(new Error(message.error.message));
    else answer.resolve(message.result);
  }

  return {
    listeners,
    /** @param {string} method @param {object} [params] @param {string} [sessionId] @returns {Promise<any>} */
    send(method, params = {}, sessionId = undefined) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        if (child.exitCode !== null || child.signalCode !== null) {
          return reject(new Error(`${binary} is gone.`));
        }
        const late = setTimeout(() => {
          waiting.delete(id);
          reject(new Error(`${binary} does not answer ${method}.`));
        }, 20_000);
        waiting.set(id, {
          resolve(result) {
            clearTimeout(late);
            resolve(result);
          },
          reject(error) {
            clearTimeout(late);
            reject(error);
          },
        });
        to?.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      });
    },
    async close() {
      // Asked first: killed at once, it would leave its other processes to find out by themselves.
      this.send('Browser.close').catch(() => {});
      const slow = setTimeout(() => child.kill('SIGKILL'), 3000);
      await gone;
      clearTimeout(slow);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
