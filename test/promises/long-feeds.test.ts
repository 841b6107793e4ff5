import { describe, expect, it } from 'vitest';
import { PIECE } from '../../src/feed/limits.js';
import type { Bench } from '../engines/engines.js';
import { inEachEngine } from '../engines/engines.js';
import { scriptFor } from './embedded.js';
import { listening, type NetworkPage } from './network.js';

const LENGTH = 4_000;
/** Values of one report, itself among them. */
const VALUES = 6;
/** Values that a feed is asked for beside its items, at most. */
const OWN = 8;
const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Invented reports',
  items: Array.from({ length: LENGTH }, (_, index) => ({
    id: `report-${index}`,
    title: `样例 ${index}`,
    _laoshan: { report: { status: 'open' } },
  })),
});

/**
 * In the page: counts what is read of a feed between one turn of the page and its next. The page asks for its
 * turn as soon as something is read, and has it once a message of its own has come: by the window in WebKit, which
 * does not keep the order of a channel's messages; by a channel elsewhere, as Firefox holds the window's back while
 * a page is loaded.
 */
const COUNT = `(function () {
  var counts = window.counts = [], channel = new MessageChannel(), running = false;
  var real = JSON.parse;
  function turn(event) {
    if (!running || event.data !== counts.length) return;
    running = false;
    if (window.onTurn) onTurn(counts.length);
  }
  channel.port1.onmessage = turn;
  window.addEventListener('message', turn);
  function read(value) {
    if (!running) { running = true; counts.push(0); ASK; }
    counts[counts.length - 1]++;
    return watched(value);
  }
  function watched(value) {
    return typeof value === 'object' && value ? new Proxy(value, { get: function (all, key) {
      return key === 'length' || typeof all[key] === 'function' ? all[key] : read(all[key]);
    } }) : value;
  }
  window.watched = watched;
  JSON.parse = function (text) { var value = real(text); return value && value.items ? watched(value) : value; };
  window.turns = function (left) {
    return new Promise(function (resolve) {
      window.addEventListener('message', function one() {
        if (--left) window.postMessage('', '*');
        else { window.removeEventListener('message', one); resolve(0); }
      });
      window.postMessage('', '*');
    });
  };
})();`;

inEachEngine((bench) => {
  const script = (name: string, text: string) =>
    `<script src="${bench.site().page(name, text, { 'Content-Type': 'text/javascript' })}"></script>`;
  const counting = (more = '') => {
    const webkit = bench.engine().name === 'webkit';
    const ask = webkit
      ? "window.postMessage(counts.length, '*')"
      : 'channel.port2.postMessage(counts.length)';
    return script('/count.js', COUNT.replace('ASK', ask)) + more + scriptFor(bench);
  };
  const feed = (site: ReturnType<Bench['site']>) =>
    site.page('/long.json', FEED, { 'Content-Type': 'application/feed+json' });

  describe('a long feed', () => {
    /** Comes once the page is there: Chromium 86 and 92 stand still where a page that loads is watched so closely. */
    const add = (page: NetworkPage, src = '') =>
      page.evaluate(
        (markup: string) => document.body.insertAdjacentHTML('beforeend', markup),
        `<laoshan-hotline src="${src}"><p>light</p></laoshan-hotline>`,
      );

    it.each([
      ['fetched', () => ({ src: feed(bench.site()), body: '' })],
      [
        'in the page',
        () => ({
          body: `<script type="application/feed+json" data-laoshan>${FEED}</script>`,
        }),
      ],
      [
        'in a bundle',
        () => ({
          head: counting(
            script(
              '/bundled.js',
              `window[Symbol.for('laoshan-widgets')] = { feeds: [watched(${FEED})] };`,
            ),
          ),
          body: '',
        }),
      ],
    ])(
      '[P33] is read in pieces, and the page has its turn between them: %s',
      async (_name, made) => {
        const { src, ...embedding } = { src: '', ...made() };
        const page = await listening(bench, { head: counting(), ...embedding });
        await add(page, src);
        await page.settled('ready');
        const counts = await page.evaluate<readonly number[]>('window.counts');
        const total = counts.reduce((sum, count) => sum + count);
        expect(total).toBeGreaterThanOrEqual(LENGTH * VALUES);
        // The item that was begun is ended; the feed's own few values come with its first piece.
        expect(Math.max(...counts)).toBeLessThanOrEqual(PIECE + VALUES + OWN);
        expect(counts.length).toBeGreaterThanOrEqual(
          Math.floor((LENGTH * VALUES) / (PIECE + VALUES)),
        );
        expect((await page.texts())[0]).toMatch(/20 of 4,?000 shown/);
        expect((await page.account()).errors).toEqual([]);
        await page.close();
      },
    );

    it('[P31, P33] is not read on once nobody wants it', async () => {
      const page = await listening(bench, {
        head: counting(
          script(
            '/leave.js',
            "window.onTurn = function (turn) { if (turn === 2) document.querySelector('laoshan-hotline').remove(); };",
          ),
        ),
        body: '',
      });
      await add(page, feed(bench.site()));
      await page.waitFor("!document.querySelector('laoshan-hotline')");
      // As many turns as would be enough for all of it, many times over.
      await page.evaluate('turns(500)');
      const counts = await page.evaluate<readonly number[]>('window.counts');
      expect(counts.reduce((sum, count) => sum + count)).toBeLessThan((LENGTH * VALUES) / 2);
      const { told, said, errors } = await page.account();
      expect([told, said, errors]).toEqual([[], [], []]);
      await page.close();
    });
  });
});
