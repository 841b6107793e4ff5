import { describe, expect, it } from 'vitest';
import { parse } from '../../src/feed/index.js';
import { inEachEngine } from '../engines/engines.js';
import { anotherOrigin } from '../helpers/serve.js';
import { CLASSIC, scriptFor } from './embedded.js';
import { examples, markupOn } from './examples.js';
import { allOf, good, hostileOn, listening, tags } from './network.js';

/** With a cookie of the site, and a wish to be named to everyone. */
const TEMPTING = { 'Set-Cookie': 'visitor=1; Path=/', 'Referrer-Policy': 'unsafe-url' };

inEachEngine((bench) => {
  const elsewhere = anotherOrigin();

  describe('one feed for all', () => {
    it.each([
      ['by one script', (script: string) => script],
      ['by two copies of it', (script: string) => script + CLASSIC],
    ])('[P23] is asked for once, each element there three times: %s', async (_name, head) => {
      const { url, asked } = hostileOn(bench.site(), good('delay=100'));
      const page = await listening(bench, {
        head: head(scriptFor(bench)),
        body: allOf(url).repeat(3),
      });
      await page.settled('ready');
      expect(await page.texts()).toHaveLength(3 * tags.length);
      expect(asked()).toHaveLength(1);
      await page.close();
    });

    it('[P23] is not asked for again by those that come while it is asked for, or later', async () => {
      const { url, asked } = hostileOn(bench.site(), good('delay=300'));
      const page = await listening(bench, { body: allOf(url) });
      const add = () =>
        page.evaluate(
          (markup: string) => document.body.insertAdjacentHTML('beforeend', markup),
          allOf(url),
        );
      await add();
      await page.settled('ready');
      await add();
      await page.settled('ready');
      expect(await page.texts()).toHaveLength(3 * tags.length);
      expect(asked()).toHaveLength(1);
      await page.close();
    });
  });

  describe('a request for a feed', () => {
    it.each([
      ['from the page’s own site', () => bench.site()],
      ['from another origin', elsewhere],
    ])(
      '[P24] is a plain GET, without cookie, referrer or header of ours: %s',
      async (_name, server) => {
        const ours = hostileOn(server(), good());
        const tempted = hostileOn(bench.site());
        const plain = hostileOn(server());
        const page = await listening(bench, { headers: TEMPTING, body: allOf(ours.url) });
        await page.settled('ready');
        // What the same page sends otherwise, and what any page sends for nothing but an address.
        await page.evaluate((url: string) => fetch(url).then(() => 0), tempted.url);
        await page.evaluate(
          (url: string) =>
            fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' }).then(() => 0),
          plain.url,
        );
        expect(tempted.asked()[0]?.headers).toMatchObject({
          cookie: 'visitor=1',
          referer: expect.stringContaining('/page-'),
        });
        const [request, ...others] = ours.asked();
        expect(others).toEqual([]);
        expect(request?.method).toBe('GET');
        expect(request?.headers).not.toHaveProperty('cookie');
        expect(request?.headers).not.toHaveProperty('referer');
        expect(request?.headers).toEqual(plain.asked()[0]?.headers);
        await page.close();
      },
    );
  });

  describe('traffic', () => {
    const answered = examples.filter(({ feeds }) =>
      Object.values(feeds).every((feed) => !('mode' in feed)),
    );
    const SHEET = 24;
    const sheets = Array.from({ length: Math.ceil(answered.length / SHEET) }, (_, index) =>
      answered.slice(index * SHEET, (index + 1) * SHEET),
    );
    it.each(sheets.map((sheet, index) => [index + 1, sheet] as const))(
      '[P25] is for feeds and their pictures alone, on a page of stories: %i',
      async (_index, sheet) => {
        const site = bench.site();
        const from = site.paths.length;
        const markup = sheet.map((example) => markupOn(site, example)).join('\n');
        const page = await listening(bench, { body: markup });
        await page.settled();
        const { requests } = await page.log();
        const paths = site.paths.slice(from).map((path) => site.origin + path);
        const allowed = new Set<string>();
        for (const [, written = ''] of markup.matchAll(/(?:src|href)="([^"#]*)/g)) {
          allowed.add(new URL(written.replaceAll('&amp;', '&'), site.origin).href);
        }
        for (const address of Array.from(allowed)) {
          for (const text of await textsOf(address)) allowed.add(text);
        }
        const known = (url: string) =>
          allowed.has(url) ||
          /^\/(?:page-\d+|ears\.js|network-ears-\d+\.js|dist\/laoshan(?:\.classic)?\.js)$/.test(
            url.replace(site.origin, ''),
          );
        expect(paths.length).toBeGreaterThan(3);
        expect(paths.filter((url) => !known(url))).toEqual([]);
        expect((requests ?? []).filter((url) => !known(url))).toEqual([]);
        await page.close();
      },
    );

    it('[P25] leaves no cookie, and nothing in storage or caches', async () => {
      const { url } = hostileOn(bench.site(), good());
      const page = await listening(bench, { body: allOf(url) });
      await page.settled('ready');
      const stored = await page.evaluate(async () => ({
        cookie: document.cookie,
        local: Object.keys(localStorage),
        session: Object.keys(sessionStorage),
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        window: window.name,
        history: [history.length, history.state],
      }));
      expect(stored).toMatchObject({
        local: [],
        session: [],
        databases: [],
        caches: [],
        workers: 0,
        window: '',
      });
      expect(stored.cookie.replace('visitor=1', '')).toBe('');
      await page.close();
    });
  });
});

/** Every text in a feed as our parser gives it: addresses are resolved there. */
async function textsOf(address: string): Promise<readonly string[]> {
  if (!address.endsWith('.json') || !address.startsWith('http://127.')) return [];
  const response = await fetch(address);
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value) Object.values(value).forEach(collect);
  };
  const raw: unknown = await response.json().catch(() => undefined);
  collect(parse(raw, address).feed);
  return texts;
}
