import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { until } from '../engines/engine.js';
import { inEachEngine } from '../engines/engines.js';
import { allAt, allOf, good, hostileOn, listening, type NetworkPage, tags } from './network.js';

/** Pages that may not be stored are not kept by any browser. */
const KEPT = { 'Cache-Control': 'no-cache' };

// The back/forward cache came to Chromium's desktop with release 96.
inEachEngine(
  (bench) => {
    /** Goes to another page and back; whether the page is the same one still, and not one loaded again. */
    async function awayAndBack(page: NetworkPage, onAway = () => {}): Promise<boolean> {
      // A page that is just being left may not answer, and one that is kept answers when it is back.
      const arrived = (title: string) =>
        until(
          () =>
            Promise.race([
              page.evaluate<boolean>(
                `document.title === '${title}' && document.readyState === 'complete'`,
              ),
              later(1_000),
            ]).catch(() => false),
          `the page is "${title}"`,
          10_000,
        );
      const away = bench.site().page('/away', '<!doctype html><title>Away</title>');
      await page.evaluate(`(function () {
        window.shown = [];
        addEventListener('pageshow', function (event) { shown.push(event.persisted); });
        setTimeout(function () { location.href = ${JSON.stringify(away)}; }, 0);
      })()`);
      await arrived('Away');
      onAway();
      await page.evaluate('void setTimeout(function () { history.back(); }, 0)');
      await arrived('Page');
      return page.evaluate('Boolean(window.shown && shown[0])');
    }

    /** Firefox keeps no page that is still loading something, and late pictures may be that. */
    const loaded = (page: NetworkPage) =>
      page.waitFor(`[].every.call(document.querySelectorAll('${tags.join()}'), function (element) {
        return [].every.call(element.shadowRoot.querySelectorAll('img'), function (image) { image.loading = 'eager'; return image.complete; });
      })`);

    describe('the back/forward cache', () => {
      it('[P32] keeps a page with every element, which asks for nothing when it comes back', async () => {
        const { url, asked } = hostileOn(bench.site(), good());
        const page = await listening(bench, { headers: KEPT, body: allOf(url) });
        await page.settled('ready');
        await loaded(page);
        const before = await page.texts();
        expect(await awayAndBack(page)).toBe(true);
        await page.settled('ready');
        expect(await page.texts()).toEqual(before);
        const { fetches, errors } = await page.account();
        expect([fetches, errors]).toEqual([1, []]);
        expect(asked()).toHaveLength(1);
        await page.close();
      });

      it('[P32] keeps a page whose content is old', async () => {
        const { url, asked } = hostileOn(bench.site(), good('status=200,404'));
        const page = await listening(bench, { headers: KEPT, body: allOf(url) });
        await page.settled('ready');
        await page.evaluate(
          `Promise.all([].map.call(document.querySelectorAll('${tags.join()}'), function (element) { return element.reload(); })).then(function () { return 0; })`,
        );
        await page.settled('stale');
        await loaded(page);
        expect(await awayAndBack(page)).toBe(true);
        await page.settled('stale');
        expect(asked()).toHaveLength(2);
        await page.close();
      });

      it('[P32] keeps a page whose feed has failed', async () => {
        const { url, asked } = hostileOn(bench.site(), 'status=404');
        const page = await listening(bench, { headers: KEPT, body: allAt(`${url}#a`) });
        await page.settled('error');
        expect(await awayAndBack(page)).toBe(true);
        await page.settled('error');
        expect(asked()).toHaveLength(1);
        await page.close();
      });

      it('[P32] asks at most once more for a page that was left while it asked', async () => {
        const { url, asked } = hostileOn(bench.site(), good('mode=hang,ok'));
        const page = await listening(bench, { headers: KEPT, body: allOf(url) });
        await until(async () => asked().length > 0, 'the page asks', 10_000);
        let before = 0;
        await awayAndBack(page, () => {
          before = asked().length;
        });
        await page.settled('ready');
        expect(before).toBeGreaterThan(0);
        expect(asked().length - before).toBeLessThanOrEqual(1);
        await page.close();
      });
    });
  },
  ['chromium', 'firefox', 'webkit'],
);
