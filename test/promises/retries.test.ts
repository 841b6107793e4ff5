import { describe, expect, it } from 'vitest';
import { inEachEngine } from '../engines/engines.js';
import { anotherOrigin } from '../helpers/serve.js';
import { allAt, allOf, good, hostileOn, listening, type NetworkPage, tags } from './network.js';

/** What becomes of the pauses before the first and the second retry, for what Math.random may give. */
const spread = (random: number) => [500 * random, 1000 * random];

/** A date as HTTP writes it, some seconds from now. */
const dateIn = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

inEachEngine((bench) => {
  const elsewhere = anotherOrigin();

  /** How often a failing server was asked by a page with every element, and what it waited in between. */
  async function failing(how: string, random: number, server = bench.site()) {
    const { url, asked } = hostileOn(server, how);
    const page = await listening(bench, { random, body: allAt(`${url}#a`) });
    await page.settled('error');
    const { pauses, pending } = await page.account();
    expect(pending).toBe(0);
    await page.close();
    return { asked: asked().length, pauses };
  }

  describe('a failing server', () => {
    it.each([400, 401, 403, 404, 405, 410, 418, 422, 451])(
      '[P28] is asked once: %i',
      async (status) => {
        expect(await failing(`status=${status}`, 0.5)).toEqual({ asked: 1, pauses: [] });
      },
    );

    it.each([429, 500, 502, 503, 504])('[P28] is asked three times at most: %i', async (status) => {
      expect(await failing(`status=${status}`, 0.5)).toEqual({ asked: 3, pauses: spread(0.5) });
    });

    it('[P28] is asked three times at most: 408, which browsers themselves may send again', async () => {
      const { asked, pauses } = await failing('status=408', 0.5);
      expect(asked).toBeGreaterThanOrEqual(3);
      expect(pauses).toEqual(spread(0.5));
    });

    it.each([0.2, 0.9, 1])(
      '[P28] is asked again after a pause from nothing to a bound that doubles: Math.random() = %d',
      async (random) => {
        expect(await failing('status=503', random)).toEqual({ asked: 3, pauses: spread(random) });
      },
    );

    it('[P28] is asked again after as long as it says, in seconds', async () => {
      const how = 'status=503&header=Retry-After:2';
      expect(await failing(how, 0.5)).toEqual({ asked: 3, pauses: [2000, 2000] });
    });

    it('[P28] is asked again after as long as it says, as a date', async () => {
      const how = `status=503,404&header=Retry-After:${encodeURIComponent(dateIn(18))}`;
      const { asked, pauses } = await failing(how, 0.5);
      expect(asked).toBe(2);
      // Longer than any pause of ours, whatever time the page took to open.
      expect(pauses).toHaveLength(1);
      expect(pauses[0]).toBeGreaterThan(1000);
      expect(pauses[0]).toBeLessThanOrEqual(18_000);
    });

    it.each([
      ['in seconds', '3600'],
      ['as a date', encodeURIComponent(dateIn(86_400))],
    ])(
      '[P28] is not asked again where it wants longer than a load may take: %s',
      async (_name, after) => {
        const how = `status=429&header=Retry-After:${after}`;
        expect(await failing(how, 0.5)).toEqual({ asked: 1, pauses: [] });
      },
    );

    it.each([
      ['a word', 'soon'],
      ['less than nothing', '-1'],
      ['nothing', ''],
      ['a part of a second', '1.5'],
      ['a date that is past', encodeURIComponent(dateIn(-60))],
    ])(
      '[P28] is asked again after a pause of ours where it says nothing of use: %s',
      async (_name, after) => {
        const how = `status=503&header=Retry-After:${after}`;
        expect(await failing(how, 0.5)).toEqual({ asked: 3, pauses: spread(0.5) });
      },
    );

    it.each([
      ['where it lets be read', '&header=Access-Control-Expose-Headers:Retry-After', [2000, 2000]],
      ['by our own pauses where it does not', '', spread(0.5)],
    ])('[P28] of another origin is asked again as it says %s', async (_name, header, pauses) => {
      const how = `status=503&header=Retry-After:2${header}`;
      expect(await failing(how, 0.5, elsewhere())).toEqual({ asked: 3, pauses });
    });
  });

  describe('a feed that was read', () => {
    it('[P29] is not asked for again, whatever happens to the page that stays open', async () => {
      const { url, asked } = hostileOn(bench.site(), good());
      const page = await listening(bench, { body: allOf(url) });
      await page.settled('ready');
      await page.evaluate(() => {
        for (const hidden of [true, false]) {
          Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
          Object.defineProperty(document, 'visibilityState', {
            configurable: true,
            value: hidden ? 'hidden' : 'visible',
          });
          document.dispatchEvent(new Event('visibilitychange'));
          for (const type of hidden
            ? ['blur', 'offline', 'pagehide', 'freeze']
            : ['resume', 'pageshow', 'online', 'focus', 'scroll', 'resize']) {
            window.dispatchEvent(new Event(type));
          }
          for (let hour = 0; hour < 48; hour++) window.skip(3_600_000);
        }
      });
      const { fetches, pending } = await page.account();
      expect([fetches, pending]).toEqual([1, 0]);
      expect(asked()).toHaveLength(1);
      await page.close();
    });

    /** A page whose arena asks again, as soon as the page lets it. */
    async function live(random: number) {
      const { url, asked } = hostileOn(bench.site(), good());
      const body = `<laoshan-arena src="${url}#arena-0715" refresh="1">light</laoshan-arena>`;
      const page = await listening(bench, { random, body });
      return { page, asked };
    }

    it.each([0, 0.5, 1])(
      '[P29] is asked for again where the page wants it, 15 to 18 seconds later: Math.random() = %d',
      async (random) => {
        const { page, asked } = await live(random);
        await page.waitFor('heard.pauses.length > 2');
        const { pauses, errors } = await page.account();
        // What has passed when a timer is set anew is no longer waited for.
        const longest = 15_000 * (1 + 0.2 * random);
        expect(Math.max(...pauses)).toBeLessThanOrEqual(longest);
        expect(Math.max(...pauses)).toBeGreaterThan(longest - 1000);
        expect(errors).toEqual([]);
        expect(asked().length).toBeGreaterThan(2);
        await page.close();
      },
    );

    it.each([
      ['the tab is hidden', 'hidden'],
      ['the browser is off line', 'offline'],
      ['it is off screen', 'away'],
    ] as const)('[P29] is not asked for again while %s, and is afterwards', async (_name, how) => {
      const { page, asked } = await live(0.5);
      await page.waitFor('heard.pauses.length > 0');
      await page.evaluate(turn, how, true);
      await page.waitFor('heard.pending === 0');
      const before = asked().length;
      await page.evaluate(() => new Promise((resolve) => window.setTimeout(resolve, 99)));
      await page.evaluate(() => new Promise((resolve) => window.setTimeout(resolve, 99)));
      expect(asked()).toHaveLength(before);
      await page.evaluate(turn, how, false);
      const { fetches } = await page.account();
      await page.waitFor(`heard.fetches > ${fetches}`);
      await page.close();
    });

    const reloadAll = (page: NetworkPage) =>
      page.evaluate(
        (all: string) =>
          Promise.all(
            Array.from(
              document.querySelectorAll<HTMLElement & { reload(): Promise<void> }>(all),
              (element) => element.reload(),
            ),
          ).then(() => 0),
        tags.join(),
      );

    it.each([
      ['404', '404'],
      ['500', '500'],
    ])('[P27, P30] stays when it fails later, with its age and date: %s', async (_name, status) => {
      const { url } = hostileOn(bench.site(), good(`status=200,${status}`));
      const page = await listening(bench, { body: allOf(url) });
      await page.settled('ready');
      const before = await page.texts();
      await reloadAll(page);
      await page.settled('stale');
      const after = await page.texts();
      for (const [index, text] of after.entries()) {
        // Numbers may have been counting up: it is the words that stay.
        expect(text.startsWith(before[index] ?? 'nothing')).toBe(true);
        expect(text.slice(before[index]?.length)).toMatch(noteOf('刚刚'));
      }
      await page.evaluate('skip(3 * 3600000)');
      await page.waitFor(
        `[].every.call(document.querySelectorAll('${tags.join()}'),function(e){return /3\\s*小时前/.test(e.shadowRoot.textContent)})`,
      );
      for (const text of await page.texts()) expect(text).toMatch(noteOf('3\\s*小时前'));
      const { told, said } = await page.account();
      const failures = told.filter(({ type }) => type === 'laoshan-error');
      expect(failures.map(({ tag, code }) => [tag, code]).sort()).toEqual(
        tags.map((tag) => [tag, 'http']).sort(),
      );
      for (const { message = 'nothing' } of failures) expect(said).toContain(message);
      await page.close();
    });

    it('[P30] is new again once it can be read again', async () => {
      const { url, asked } = hostileOn(bench.site(), good('status=200,404,200'));
      const page = await listening(bench, { body: allOf(url) });
      await page.settled('ready');
      const before = await page.texts();
      await reloadAll(page);
      await page.settled('stale');
      await reloadAll(page);
      await page.settled('ready');
      expect(await page.texts()).toEqual(before);
      expect(asked()).toHaveLength(3);
      await page.close();
    });

    it('[P26] is asked for again by the browser’s own rules: 304 is as good as 200', async () => {
      const { url, asked } = hostileOn(bench.site(), good('etag=1'));
      const page = await listening(bench, { body: allOf(url) });
      await page.settled('ready');
      await reloadAll(page);
      await page.settled('ready');
      const { told } = await page.account();
      expect(told.map(({ type }) => type)).toEqual([...tags, ...tags].map(() => 'laoshan-load'));
      expect(asked()).toHaveLength(2);
      // WebKitGTK under its driver keeps nothing, and so has no tag to name.
      if (bench.engine().name !== 'webkit')
        expect(asked()[1]?.headers).toHaveProperty('if-none-match', '"1"');
      await page.close();
    });
  });
});

/** That age and an absolute date of this year (or, at its turn, of one beside it), whatever words are around them. */
function noteOf(age: string): RegExp {
  const year = new Date().getFullYear();
  return new RegExp(
    `(?:${year - 1}|${year}|${year + 1})年\\d{1,2}月\\d{1,2}日\\D*\\d{1,2}:\\d{2}.*${age}`,
  );
}

/** Runs in the page: has its reader go away, or come back. */
function turn(how: 'hidden' | 'offline' | 'away', begins: boolean): void {
  if (how === 'away') {
    document.body.style.paddingTop = begins ? '3000px' : '';
    return;
  }
  if (how === 'hidden') {
    Object.defineProperty(document, 'hidden', { configurable: true, value: begins });
    document.dispatchEvent(new Event('visibilitychange'));
    return;
  }
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: !begins });
  window.dispatchEvent(new Event(begins ? 'offline' : 'online'));
}
