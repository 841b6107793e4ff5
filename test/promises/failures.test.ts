import { createServer } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../src/core/failure.js';
import { en } from '../../src/messages/en.js';
import { inEachEngine } from '../engines/engines.js';
import { newPage, site, usePages } from '../helpers/pages.js';
import { anotherOrigin } from '../helpers/serve.js';
import { MODULE } from './embedded.js';
import { allAt, allOf, good, hostileOn, type Listening, listening, tags } from './network.js';

usePages();

interface Case {
  readonly name: string;
  /** What the scripted server does, see helpers/hostile.mjs; of another origin with `elsewhere`. */
  readonly how?: string;
  readonly elsewhere?: boolean;
  /** Instead of the scripted server's address. */
  readonly src?: string;
  readonly fragment?: string;
  /** How often the server is asked, where it is one. */
  readonly asked?: number;
  readonly page?: Partial<Listening>;
}

/** A policy with all that a page of ours needs but leave to connect. */
const NO_CONNECT = {
  'Content-Security-Policy': "default-src 'none'; script-src 'self'; img-src data:",
};
const LATE = { overDeadlines: true };

/** Every code that an error may have: one without a case does not compile. */
const failures: Readonly<Record<ErrorCode, readonly Case[]>> = {
  network: [
    { name: 'the connection is lost half-way', how: 'mode=cut', asked: 3 },
    { name: 'another origin that forbids reading', how: 'cors=0', elsewhere: true, asked: 3 },
    {
      name: 'another origin that forbids reading, and fails',
      how: 'cors=0&status=500',
      elsewhere: true,
      asked: 3,
    },
    { name: 'redirects in a circle', how: 'mode=loop' },
    { name: 'a port that nobody listens on', src: 'http://127.0.0.1:CLOSED/feed.json' },
    { name: 'a host that does not exist', src: 'http://paper.invalid/feed.json' },
  ],
  timeout: [
    { name: 'no answer', how: 'mode=hang', page: LATE },
    { name: 'no answer from another origin', how: 'mode=hang', elsewhere: true, page: LATE },
    { name: 'a byte now and then', how: 'mode=drip', page: LATE },
    {
      name: 'a redirect to where no answer comes from',
      how: 'mode=redirect&to=/hostile/feed.json?mode=hang',
      page: LATE,
    },
  ],
  http: [
    { name: '404', how: 'status=404', asked: 1 },
    { name: '403', how: 'status=403', asked: 1 },
    { name: '500', how: 'status=500', asked: 3 },
    { name: '503', how: 'status=503', asked: 3 },
    { name: '304 though nothing is known', how: 'status=304', asked: 1 },
    { name: '304 with a body', how: 'mode=stray', asked: 1 },
    { name: 'a redirect to nothing', how: 'mode=redirect&to=/nothing.json', asked: 1 },
    { name: '404 from another origin', how: 'status=404', elsewhere: true, asked: 1 },
  ],
  'not-json': [
    { name: 'a web page', how: 'body=<!doctype html><title>x</title>&type=text/html', asked: 1 },
    { name: 'an empty body', how: 'mode=empty', asked: 1 },
    { name: '204', how: 'status=204&mode=empty', asked: 1 },
    { name: 'UTF-16', how: 'as=utf-16', asked: 1 },
    {
      name: 'half of a feed',
      how: 'body={"version":"https://jsonfeed.org/version/1.1","items":[',
      asked: 1,
    },
  ],
  'not-a-feed': [
    { name: 'another JSON', how: 'body={"a":1}', asked: 1 },
    { name: 'null', how: 'body=null', asked: 1 },
    {
      name: 'a feed without items',
      how: 'body={"version":"https://jsonfeed.org/version/1.1"}',
      asked: 1,
    },
  ],
  'no-item': [{ name: 'an item that is not there', how: good(), fragment: 'nobody', asked: 1 }],
  'too-large': [
    { name: '64 MiB', how: 'mode=huge', asked: 1 },
    { name: '64 MiB in a small gzip', how: 'mode=bomb', asked: 1 },
  ],
  blocked: [
    { name: 'a policy of the page', how: good(), asked: 0, page: { headers: NO_CONNECT } },
    {
      name: 'a policy of the page, another origin',
      how: good(),
      elsewhere: true,
      asked: 0,
      page: { headers: NO_CONNECT },
    },
    { name: 'a file', src: 'file:///feed.json' },
  ],
  'bad-address': [
    { name: 'no address', src: 'http://[' },
    { name: 'another scheme', src: 'ftp://paper.invalid/feed.json' },
  ],
};

const successes: readonly Case[] = [
  { name: 'a redirect', how: 'mode=redirect&to=/feeds/laoshan.zh-CN.json', asked: 1 },
  { name: 'a redirect to another origin', how: 'mode=redirect&to=ELSEWHERE', asked: 1 },
  { name: 'the wrong content type', how: good('type=text/html'), asked: 1 },
  { name: 'another origin', how: good(), elsewhere: true, asked: 1 },
  { name: 'a byte order mark', how: good('as=bom'), asked: 1 },
  { name: 'flapping, 503 then 200', how: good('status=503,200'), asked: 2 },
  { name: 'flapping, 503 and 503 then 200', how: good('status=503,503,200'), asked: 3 },
  { name: 'cut, then whole', how: good('mode=cut,ok'), asked: 2 },
];

/** The sentence for a code, with anything in the places of its facts. */
function sentence(code: ErrorCode): RegExp {
  const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`^${en.errors[code].split(/{\w+}/).map(literal).join('.*')}$`);
}

inEachEngine((bench) => {
  const elsewhere = anotherOrigin();
  let closed = 0;
  beforeAll(async () => {
    closed = await closedPort();
  });

  const addressOf = ({ how = '', src, elsewhere: far }: Case) => {
    const hostile = hostileOn(
      far ? elsewhere() : bench.site(),
      how.replace(
        'ELSEWHERE',
        `${elsewhere().origin}/hostile/feed.json?${encodeURIComponent(good())}`,
      ),
    );
    return { ...hostile, url: src?.replace('CLOSED', String(closed)) ?? hostile.url };
  };

  describe.each(Object.entries(failures) as [ErrorCode, readonly Case[]][])(
    'a load that ends in an error: %s',
    (code, cases) => {
      it.each(cases.map((each) => [each.name, each] as const))(
        '[P26, P27] %s',
        async (_name, each) => {
          const { url, asked } = addressOf(each);
          const address = each.fragment ? `${url}#${each.fragment}` : `${url}#a`;
          const page = await listening(bench, { ...each.page, body: allAt(address) });
          await page.settled('error');
          const { told, said, errors, pending } = await page.account();
          expect(told.map(({ tag, type, code }) => [tag, type, code]).sort()).toEqual(
            tags.map((tag) => [tag, 'laoshan-error', code]).sort(),
          );
          for (const { tag, message = '', after } of told) {
            expect(after).toBeLessThanOrEqual(20_000);
            expect(message).toMatch(sentence(code));
            expect(message).toMatch(/should|check|list/);
            expect(message).toContain(`<${tag}>`);
            expect(message).toContain(code === 'no-item' ? url : address);
            expect(said.filter((line) => line === message)).toHaveLength(1);
          }
          expect(await page.texts()).toEqual(tags.map(() => 'light'));
          expect([errors, pending]).toEqual([[], 0]);
          if (each.asked !== undefined) expect(asked()).toHaveLength(each.asked);
          await page.close();
        },
      );
    },
  );

  describe('a load that ends well', () => {
    it.each(successes.map((each) => [each.name, each] as const))(
      '[P26] %s',
      async (_name, each) => {
        const { url, asked } = addressOf(each);
        const page = await listening(bench, { body: allOf(url) });
        await page.settled('ready');
        const { told, said, errors, pending } = await page.account();
        expect(told.map(({ tag, type }) => [tag, type]).sort()).toEqual(
          tags.map((tag) => [tag, 'laoshan-load']).sort(),
        );
        expect([said, errors, pending]).toEqual([[], [], 0]);
        expect(asked()).toHaveLength(each.asked ?? 0);
        await page.close();
      },
    );
  });
});

describe('a browser that is offline', () => {
  /** A page of Chromium with all elements, opened online. */
  async function opened(address: string) {
    const { page, log } = await newPage();
    await page.evaluateOnNewDocument(() => {
      const codes: string[] = [];
      Object.assign(window, { codes });
      document.addEventListener('laoshan-error', (event) => codes.push(event.code));
    });
    const inner = address && allOf(address);
    await page.goto(
      site().page(
        '/offline',
        `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,">${MODULE}<body>${inner}`,
      ),
    );
    const inState = (state: string) =>
      page.waitForFunction(
        (all, wanted) =>
          Array.from(document.querySelectorAll(all)).every((each) => each.matches(wanted)),
        {},
        tags.join(),
        `[state=${state}]`,
      );
    return { page, log, inState, codes: () => page.evaluate<string[]>('codes') };
  }

  it('[P26, P27] has light content, one event and one line for each element, and asks no more when online', async () => {
    const { page, log, inState, codes } = await opened('');
    const { url, asked } = hostileOn(site(), good());
    await page.setOfflineMode(true);
    await page.evaluate((markup) => {
      document.body.innerHTML = markup;
    }, allOf(url));
    await inState('error');
    expect(await codes()).toEqual(tags.map(() => 'network'));
    const lines = log.console.filter((line) => line.startsWith('warn'));
    expect(lines).toHaveLength(tags.length);
    for (const line of lines) expect(line).toContain(url);
    await page.setOfflineMode(false);
    expect(await page.evaluate('navigator.onLine')).toBe(true);
    expect(asked()).toEqual([]);
    expect(log.errors).toEqual([]);
    await page.close();
  });

  it('[P29, P30] keeps what was read; frozen, hidden and back, it asks for nothing', async () => {
    const { url, asked } = hostileOn(site(), good());
    const { page, log, inState, codes } = await opened(url);
    await inState('ready');
    const devtools = await page.createCDPSession();
    await page.setOfflineMode(true);
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    await page.setOfflineMode(false);
    const { page: front } = await newPage();
    await front.bringToFront();
    await page.bringToFront();
    await front.close();
    await inState('ready');
    expect(asked()).toHaveLength(1);
    await page.setOfflineMode(true);
    await page.$$eval(tags.join(), (all) => {
      for (const each of all) void (each as Element & { reload(): Promise<void> }).reload();
    });
    await inState('stale');
    expect(await codes()).toEqual(tags.map(() => 'network'));
    expect(asked()).toHaveLength(1);
    expect(log.errors).toEqual([]);
    await page.close();
  });
});

/** A port that was free a moment ago. */
function closedPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
