import { describe, expect, it } from 'vitest';
import { watchRunning } from '../browser/running.js';
import { until } from '../engines/engine.js';
import { inEachEngine } from '../engines/engines.js';
import { newPage, site, usePages } from '../helpers/pages.js';
import { MODULE } from './embedded.js';
import { allAt, allOf, good, hostileOn, listening, tags } from './network.js';

usePages();

const TIMES = 500;
const TAGS = JSON.stringify(tags.join());

/**
 * In the page: `mount(markup)` puts elements on it and takes them off again once each has told of its end, or
 * a task later where `ends` is false; `rest()` looks, until nothing goes on any more, at what does and at what our
 * record holds. It looks by itself: a driver may have a timer of its own in the page while it asks.
 */
const LIFE = `
window.running = (${watchRunning.toString()})();
function mount(markup, times, ends) {
  var place = document.body.appendChild(document.createElement('div'));
  return (function again(left) {
    if (!left) { place.remove(); return Promise.resolve(); }
    var ended = new Promise(function (resolve) {
      if (!ends) { var channel = new MessageChannel(); channel.port1.onmessage = function () { channel.port1.close(); resolve(); }; channel.port2.postMessage(0); return; }
      var waiting = (markup.match(/<\\/laoshan-/g) || []).length;
      place.addEventListener('laoshan-load', one); place.addEventListener('laoshan-error', one);
      function one() {
        if (--waiting) return;
        place.removeEventListener('laoshan-load', one); place.removeEventListener('laoshan-error', one);
        resolve();
      }
    });
    place.innerHTML = markup;
    return ended.then(function () { place.textContent = ''; return again(left - 1); });
  })(times);
}
function standing() {
  var record = window[Symbol.for('laoshan-widgets')], held = [];
  record.loads.forEach(function (entry, key) { if (entry.consumers || entry.pending) held.push(key); });
  return JSON.stringify({ running: running.count(), waiting: record.waiting.size, held: held });
}
function rest() {
  var channel = new MessageChannel(), tries = 0;
  channel.port1.onmessage = function () {
    window.rested = standing();
    if (rested === '{"running":{},"waiting":0,"held":[]}' || ++tries > 100000) { channel.port1.close(); window.looked = true; }
    else channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
}`;

const IDLE = '{"running":{},"waiting":0,"held":[]}';

inEachEngine((bench) => {
  const life = () =>
    `<script src="${bench.site().page('/life.js', LIFE, { 'Content-Type': 'text/javascript' })}"></script>`;

  describe('what is taken off the page', () => {
    it(`[P31] leaves no timer, observer or listener, nor a consumer: ${TIMES} mounts`, async () => {
      const feed = hostileOn(bench.site(), good());
      const page = await listening(bench, { body: life() });
      await page.evaluate(`mount(${JSON.stringify(allOf(feed.url))}, ${TIMES}, true)`);
      await page.evaluate('rest()');
      await page.waitFor('window.looked');
      expect(await page.evaluate('window.rested')).toBe(IDLE);
      expect((await page.account()).told).toHaveLength(TIMES * tags.length);
      expect(feed.asked()).toHaveLength(1);
      await page.close();
    });

    it('[P31] ends what it had begun: 100 mounts on a feed that never comes', async () => {
      const feed = hostileOn(bench.site(), 'mode=hang');
      const page = await listening(bench, { body: life() });
      await page.evaluate(`mount(${JSON.stringify(allAt(`${feed.url}#a`))}, 100, false)`);
      await page.evaluate('rest()');
      await page.waitFor('window.looked');
      expect(await page.evaluate('window.rested')).toBe(IDLE);
      const { told, errors } = await page.account();
      expect([told, errors]).toEqual([[], []]);
      await until(async () => feed.asked().every(({ cut }) => cut), 'every request is cut', 5000);
      await page.close();
    });

    it.each(['hang', 'drip'])(
      '[P31] has its request cut, once nobody else wants the feed: %s',
      async (mode) => {
        const feed = hostileOn(bench.site(), `mode=${mode}`);
        const page = await listening(bench, { body: allAt(`${feed.url}#a`) });
        await until(async () => feed.asked().length > 0, 'the server was asked', 5000);
        const [request] = feed.asked();
        const removeFirst = () =>
          page.evaluate(
            `new Promise(function (resolve) { document.querySelector(${TAGS}).remove(); setTimeout(resolve, 0); })`,
          );
        for (const _ of tags) {
          expect(request?.cut).toBe(false);
          await removeFirst();
        }
        await until(async () => request?.cut, 'the request is cut', 5000);
        expect(feed.asked()).toHaveLength(1);
        const { told, said, errors, pending } = await page.account();
        expect([told, said, errors, pending]).toEqual([[], [], [], 0]);
        await page.close();
      },
    );
  });

  describe('what is moved', () => {
    const move = (times: number) => `(function () {
      var places = [].slice.call(document.querySelectorAll('.place')), states = {};
      for (var time = 0; time < ${times}; time++)
        [].slice.call(document.querySelectorAll(${TAGS})).forEach(function (element) {
          places[time % places.length].appendChild(element);
          states[element.getAttribute('state')] = true;
        });
      return Object.keys(states);
    })()`;
    const places = (markup: string) =>
      `<div class="place">${markup}</div><div class="place"></div><main><div class="place"></div></main>`;

    it(`[P31] stays as it is and does not ask again: ${TIMES} times`, async () => {
      const feed = hostileOn(bench.site(), good());
      const page = await listening(bench, { body: places(allOf(feed.url)) });
      await page.settled('ready');
      const before = await page.texts();
      expect(await page.evaluate(move(TIMES))).toEqual(['ready']);
      await page.settled('ready');
      expect((await page.texts()).slice().sort()).toEqual(before.slice().sort());
      expect((await page.account()).fetches).toBe(1);
      expect(feed.asked()).toHaveLength(1);
      await page.close();
    });

    it('[P31] keeps the request that is under way', async () => {
      const feed = hostileOn(bench.site(), good('delay=300'));
      const page = await listening(bench, { body: places(allOf(feed.url)) });
      expect(await page.evaluate(move(TIMES))).toEqual(['loading']);
      await page.settled('ready');
      const { fetches, told, said, errors } = await page.account();
      expect([fetches, told.length, said, errors]).toEqual([1, tags.length, [], []]);
      expect(feed.asked().map(({ cut }) => cut)).toEqual([false]);
      await page.close();
    });
  });

  describe('what is moved into another document', () => {
    const looks = `[].map.call(WHERE.querySelectorAll(${TAGS}), function (element) {
      var inner = element.shadowRoot.querySelector('.laoshan'), style = inner.ownerDocument.defaultView.getComputedStyle(inner);
      return [element.localName, style.display, style.paddingTop, style.backgroundColor, style.fontFamily].join(' ');
    })`;
    const framed = 'document.querySelector("iframe").contentDocument';
    const moveTo = (from: string, to: string) =>
      `[].slice.call(${from}.querySelectorAll(${TAGS})).forEach(function (element) { ${to}.body.appendChild(element); })`;

    it('[P31] keeps its look there and back, and does not ask again', async () => {
      const feed = hostileOn(bench.site(), good());
      const page = await listening(bench, { body: `<iframe></iframe>${allOf(feed.url)}` });
      await page.settled('ready');
      const at = (where: string) => page.evaluate<readonly string[]>(looks.replace('WHERE', where));
      const before = await at('document');
      expect(before).toHaveLength(tags.length);
      for (const look of before) expect(look).toMatch(/ [1-9][\d.]*px /);
      await page.evaluate(moveTo('document', framed));
      expect(await at(framed)).toEqual(before);
      await page.evaluate(moveTo(framed, 'document'));
      expect(await at('document')).toEqual(before);
      // A document without a window has no styles; what comes back from it has them.
      await page.evaluate(
        `(function (inert) { ${moveTo('document', 'inert')}; ${moveTo('inert', 'document')}; })(document.implementation.createHTMLDocument(''))`,
      );
      expect(await at('document')).toEqual(before);
      await page.settled('ready');
      const { fetches, errors } = await page.account();
      expect([fetches, errors]).toEqual([1, []]);
      await page.close();
    });

    it('[P31] may be there for the first time', async () => {
      const feed = hostileOn(bench.site(), good());
      const page = await listening(bench, {
        body: `<iframe></iframe><template>${allOf(feed.url)}</template>`,
      });
      await page.evaluate(
        `[].slice.call(document.querySelector('template').content.children).forEach(function (each) {
          var element = document.createElement(each.localName);
          element.setAttribute('src', each.getAttribute('src'));
          ${framed}.body.appendChild(element);
        })`,
      );
      await page.waitFor(`${framed}.querySelectorAll('[state=ready]').length === ${tags.length}`);
      const there = await page.evaluate<readonly string[]>(looks.replace('WHERE', framed));
      for (const look of there) expect(look).toMatch(/ [1-9][\d.]*px /);
      expect((await page.account()).errors).toEqual([]);
      await page.close();
    });
  });
});

describe('the heap of the page', () => {
  it.each(tags)(`[P31] holds none of %s after ${TIMES} mounts and a collection`, async (tag) => {
    const feed = hostileOn(site(), good());
    const markup = allOf(feed.url)
      .split('\n')
      .filter((each) => each.startsWith(`<${tag} `))
      .join('');
    const { page, log } = await newPage();
    const life = site().page('/life.js', LIFE, { 'Content-Type': 'text/javascript' });
    await page.goto(
      site().page(
        `/heap-${tag}`,
        `<!doctype html><title>x</title><link rel="icon" href="data:,"><script src="${life}"></script>${MODULE}<body>`,
      ),
    );
    const devtools = await page.createCDPSession();
    const count = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const prototype = await page.evaluateHandle(
        (name) => customElements.get(name)?.prototype,
        tag,
      );
      const found = await page.queryObjects(prototype);
      const elements = await found.evaluate((all) => all.length);
      await Promise.all([found.dispose(), prototype.dispose()]);
      const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
      return { elements, nodes, jsEventListeners };
    };
    const mount = (times: number) =>
      page.evaluate(`mount(${JSON.stringify(markup)}, ${times}, true)`);
    await mount(10);
    const before = await count();
    await mount(TIMES);
    let after = await count();
    // The last one may hang on a promise that is about to be settled.
    for (let tries = 0; tries < 20 && (after.elements > 0 || after.nodes > before.nodes); tries++) {
      after = await count();
    }
    expect(after.elements).toBe(0);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes);
    expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners);
    expect(log.errors).toEqual([]);
    await page.close();
  });
});
