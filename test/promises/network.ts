import { elements } from '../../src/elements.js';
import type { Bench } from '../engines/engines.js';
import { type EmbeddedPage, type Embedding, scripted, scriptFor } from './embedded.js';
import { oneOfEach } from './examples.js';

/** The address of the default feed, as the stories have it. */
export const FEED = '/feeds/laoshan.zh-CN.json';

export const tags = Object.keys(elements);

declare global {
  interface Window {
    /** Moves the page's clock on, with whatever runs at intervals. */
    skip(ms: number): void;
  }
}

/** An event of ours, as the page heard it. */
export interface Told {
  readonly type: 'laoshan-load' | 'laoshan-error';
  readonly tag: string;
  readonly code?: string;
  readonly message?: string;
  /** By the page's clock, since our script was loaded. */
  readonly after: number;
}

export interface Heard {
  readonly told: readonly Told[];
  /** Lines that were written as warnings. */
  readonly said: readonly string[];
  readonly errors: readonly string[];
  /** Pauses that were asked for, in ms: timers that ran out while nothing was fetched. */
  readonly pauses: readonly number[];
  /** Timers of 100 ms or more that are still to come. */
  readonly pending: number;
  readonly fetches: number;
}

/**
 * Listens before our script comes, and moves the page's clock on instead of waiting: over pauses always, over
 * deadlines if told so. `window.skip(ms)` moves it by hand, and whatever runs at intervals with it. It is
 * written for Chromium 80.
 */
const EARS = `(function () {
  var overDeadlines = DEADLINES, random = RANDOM;
  if (random !== undefined) Math.random = function () { return random; };
  var now = Date.now, setReal = window.setTimeout, clearReal = window.clearTimeout, fetchReal = window.fetch;
  var skipped = 0, live = {}, repeated = {}, count = 0, start = now.call(Date);
  var heard = window.heard = { told: [], said: [], errors: [], pauses: [], pending: 0, fetches: 0 };
  Date.now = function () { return now.call(Date) + skipped; };
  window.skip = function (ms) { skipped += ms; for (var id in repeated) repeated[id](); };
  window.setInterval = function (run) { repeated[++count] = run; return count; };
  window.clearInterval = function (id) { delete repeated[id]; };
  window.fetch = function (url, how) { heard.fetches++; return fetchReal.call(window, url, how); };
  window.setTimeout = function (run, wait) {
    var given = [].slice.call(arguments, 2), ms = Number(wait) || 0, before = heard.fetches, id = 'late' + ++count;
    if (ms < 100) return setReal.apply(window, [ring, ms]);
    var first = overDeadlines ? 100 : 20;
    live[id] = setReal.call(window, look, first);
    heard.pending++;
    return id;
    function look() {
      var deadline = heard.fetches > before;
      if (deadline && !overDeadlines) { live[id] = setReal.call(window, ring, ms - first); return; }
      if (!deadline) heard.pauses.push(ms);
      skipped += ms - first;
      ring();
    }
    function ring() {
      if (live[id]) heard.pending--;
      delete live[id];
      run.apply(window, given);
    }
  };
  window.clearTimeout = function (id) {
    if (typeof id !== 'string') return clearReal.call(window, id);
    if (live[id]) { clearReal.call(window, live[id]); delete live[id]; heard.pending--; }
  };
  ['laoshan-load', 'laoshan-error'].forEach(function (type) {
    document.addEventListener(type, function (event) {
      heard.told.push({ type: type, tag: event.target.localName, code: event.code, message: event.message, after: Date.now() - start });
    });
  });
  ['warn', 'error'].forEach(function (name) {
    var write = console[name];
    console[name] = function () { heard.said.push([].join.call(arguments, ' ')); return write.apply(console, arguments); };
  });
  window.addEventListener('error', function (event) { heard.errors.push(String(event.message)); });
  window.addEventListener('unhandledrejection', function (event) { heard.errors.push(String(event.reason)); });
})();`;

export interface NetworkPage extends EmbeddedPage {
  account(): Promise<Heard>;
}

export interface Listening extends Embedding {
  /** Whether deadlines come as soon as pauses do. */
  readonly overDeadlines?: boolean;
  /** What Math.random gives. */
  readonly random?: number;
}

let count = 0;

/** A page that listens from the first moment on, and whose clock need not be waited for. */
export async function listening(
  bench: Bench,
  { overDeadlines = false, random, head, ...embedding }: Listening,
): Promise<NetworkPage> {
  const ears = bench
    .site()
    .page(
      `/network-ears-${++count}.js`,
      EARS.replace('DEADLINES', String(overDeadlines)).replace('RANDOM', String(random)),
      { 'Content-Type': 'text/javascript' },
    );
  const page = await scripted(bench, {
    ...embedding,
    head: `<script src="${ears}"></script>${head ?? scriptFor(bench)}`,
  });
  return { ...page, account: () => page.evaluate('window.heard') };
}

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Each element once, with this address and light content. */
export const allAt = (address: string): string =>
  tags.map((tag) => `<${tag} src="${attribute(address)}">light</${tag}>`).join('\n');

/** Each element as its story of the default feed has it, that feed at another address. */
export const allOf = (feed: string): string =>
  oneOfEach.map(({ markup }) => markup.replaceAll(FEED, attribute(feed))).join('\n');

/** An address below /hostile/ with a log of its own, and what was asked there. */
export function hostileOn(
  { origin, asked }: ReturnType<Bench['site']>,
  how = '',
): { readonly url: string; readonly asked: () => ReturnType<typeof asked> } {
  const key = `promises-${process.pid}-${++count}`;
  return { url: `${origin}/hostile/feed.json?key=${key}&${how}`, asked: () => asked(key) };
}

/** The default feed, with whatever else its server does. */
export const good = (how = ''): string => `file=${FEED}&${how}`;
