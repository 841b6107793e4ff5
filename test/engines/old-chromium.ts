import { launchOverPipe } from '../../scripts/engines/pipe.mjs';
import { type OLD, oldBinary } from '../../scripts/engines/places.mjs';
import { type Engine, type EnginePage, expressionOf, KEYS, SIZE, until } from './engine.js';

interface Remote {
  readonly type: string;
  readonly value?: unknown;
  readonly description?: string;
}

interface Thrown {
  readonly text: string;
  readonly exception?: Remote;
}

/** As Puppeteer names it. */
const levelOf = (level: string) => (level === 'warning' ? 'warn' : level);
const textOf = ({ value, description, type }: Remote) => String(description ?? value ?? type);
const thrownText = ({ text, exception }: Thrown) => (exception ? textOf(exception) : text);

type Pipe = ReturnType<typeof launchOverPipe>;

/** How long the first page may take to say that it is there. */
const PATIENCE = 5000;

/** In a single process about one start in ten ends in a lock, before anything was opened: it is started again. */
async function started(binary: string, tries = 5): Promise<Pipe> {
  const pipe = launchOverPipe(binary);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, false);
  });
  const alive = await Promise.race([answers(pipe), late]);
  clearTimeout(timer);
  if (alive) return pipe;
  await pipe.close();
  if (tries > 1) return started(binary, tries - 1);
  throw new Error(`${binary} was started, and opens no page.`);
}

async function answers(pipe: Pipe): Promise<true> {
  const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  await pipe.send('Runtime.evaluate', { expression: '1' }, sessionId);
  await pipe.send('Target.closeTarget', { targetId });
  return true;
}

/** An old Chromium, as the office browsers of China were built on. */
export async function openOld(name: (typeof OLD)[number]): Promise<Engine> {
  const pipe = await started(oldBinary(name));
  const { product } = await pipe.send('Browser.getVersion');
  return {
    name,
    version: product,
    tier: 'styled',
    async open(url, size = SIZE): Promise<EnginePage> {
      const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
      const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
      const send = (method: string, params: object = {}) => pipe.send(method, params, sessionId);
      const log = { console: [] as string[], errors: [] as string[], requests: [] as string[] };
      let loaded = () => {};
      const load = new Promise<void>((resolve) => {
        loaded = resolve;
      });
      const listen: Parameters<typeof pipe.listeners.add>[0] = (event) => {
        if (event.sessionId !== sessionId) return;
        note(event, log);
        if (event.method === 'Page.loadEventFired') loaded();
      };
      pipe.listeners.add(listen);
      const evaluate = async (expression: string) => {
        // Chromium 80 tells the page of a rejection that is handled here alone: it is handled there.
        const { result, exceptionDetails } = await send('Runtime.evaluate', {
          expression: `(async () => (${expression}\n))().then((value) => ({ value }), (error) => ({ error: String(error) }))`,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(thrownText(exceptionDetails));
        if (result.value.error) throw new Error(result.value.error);
        return result.value.value;
      };
      const setSize: EnginePage['setSize'] = ({ width, height }) =>
        send('Emulation.setDeviceMetricsOverride', {
          width,
          height,
          deviceScaleFactor: 1,
          mobile: false,
        });
      await setSize(size);
      for (const domain of ['Page', 'Runtime', 'Network', 'Log']) await send(`${domain}.enable`);
      const { errorText } = await send('Page.navigate', { url });
      if (errorText) throw new Error(`${errorText} at ${url}`);
      await load;
      return {
        evaluate: <T>(source: string | ((...given: never[]) => T), ...given: unknown[]) =>
          evaluate(expressionOf(source, given)) as Promise<T>,
        waitFor: (expression, timeout = 10_000) =>
          until(() => evaluate(`Boolean(${expression})`), expression, timeout),
        async screenshot() {
          const { data } = await send('Page.captureScreenshot', { format: 'png' });
          return Buffer.from(data, 'base64');
        },
        setSize,
        async press(key) {
          const { code, keyCode: windowsVirtualKeyCode, text } = KEYS[key];
          const event = { key, code, windowsVirtualKeyCode };
          await send('Input.dispatchKeyEvent', {
            type: text ? 'keyDown' : 'rawKeyDown',
            text,
            ...event,
          });
          await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
        },
        log: async () => log,
        async close() {
          pipe.listeners.delete(listen);
          await pipe.send('Target.closeTarget', { targetId });
        },
      };
    },
    close: () => pipe.close(),
  };
}

/** Writes down what an event tells of the page. */
function note(
  { method, params }: { method: string; params: Record<string, never> },
  log: { console: string[]; errors: string[]; requests: string[] },
): void {
  if (method === 'Runtime.consoleAPICalled') {
    const { type, args }: { type: string; args: readonly Remote[] } = params as never;
    log.console.push(`${levelOf(type)}: ${args.map(textOf).join(' ')}`);
  } else if (method === 'Runtime.exceptionThrown') {
    const { exceptionDetails }: { exceptionDetails: Thrown } = params as never;
    log.errors.push(thrownText(exceptionDetails));
  } else if (method === 'Log.entryAdded') {
    const { entry }: { entry: { level: string; text: string } } = params as never;
    log.console.push(`${levelOf(entry.level)}: ${entry.text}`);
  } else if (method === 'Network.requestWillBeSent') {
    const { request }: { request: { url: string } } = params as never;
    if (!request.url.startsWith('data:')) log.requests.push(request.url);
  }
}
