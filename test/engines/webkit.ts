import { startWebKit } from '../../scripts/engines/webkit.mjs';
import { type Engine, type EngineLog, expressionOf, KEYS, SIZE, until } from './engine.js';

/** What the script of helpers/noting.ts has noted. Where it did not run, that is an error: silence would prove nothing. */
const NOTED = `globalThis.laoshanNoted || { console: [], errors: ['nothing was noted: the page is not from helpers/serve.ts'] }`;

/**
 * WebKitGTK. It has one window: opening a page ends the one before. A browser that has crashed fails the test that it was
 * in, and the next one has another: else one crash would be told by every test that follows it.
 */
export async function openWebKit(): Promise<Engine> {
  let browser = await startWebKit();
  return {
    name: 'webkit',
    version: browser.version,
    tier: 'enhanced',
    async open(url, size = SIZE) {
      if (!(await isAlive(browser))) {
        await browser.close();
        browser = await startWebKit();
      }
      const { driver } = browser;
      await driver.setSize(size.width, size.height);
      await driver.go(url);
      return {
        evaluate: <T>(source: string | ((...given: never[]) => T), ...given: unknown[]) =>
          driver.evaluate(expressionOf(source, given)) as Promise<T>,
        waitFor: (expression, timeout = 10_000) =>
          until(() => driver.evaluate(`Boolean(${expression})`), expression, timeout),
        screenshot: async () => Buffer.from(await driver.screenshot(), 'base64'),
        setSize: ({ width, height }) => driver.setSize(width, height),
        press: (key) => driver.press(KEYS[key].webdriver),
        async log(): Promise<EngineLog> {
          return { ...(await driver.evaluate(NOTED)), requests: undefined };
        },
        close: () => driver.go('about:blank'),
      };
    },
    close: () => browser.close(),
  };
}

/** Whether there is a session still: its driver ends it when the browser has crashed. */
const isAlive = ({ driver }: Awaited<ReturnType<typeof startWebKit>>): Promise<boolean> =>
  driver.url().then(
    () => true,
    () => false,
  );
