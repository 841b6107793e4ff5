import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type PageLog, type TestBrowser, watch } from '../helpers/browser.js';
import { serve, type TestServer } from '../helpers/serve.js';

let server: TestServer;
let browser: TestBrowser;

beforeAll(async () => {
  server = await serve();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const FEED = '/feeds/laoshan.zh-CN.json';
const BODY = `<laoshan-stat src="${FEED}#removed-stock">拆除存量违建102万平方米</laoshan-stat>
<laoshan-article src="${FEED}#mayors-cup" lang="zh-CN"><h3>市长杯</h3></laoshan-article>`;
const MODULE = '<script type="module" src="/dist/laoshan.js"></script>';
const CLASSIC = '<script src="/dist/laoshan.classic.js"></script>';
const BUNDLE = '<script src="/dist/laoshan.bundle.js"></script>';

interface Options {
  readonly head?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly script?: boolean;
}

/** A page as a site would serve it; waits until every element has come to an end. */
async function open({
  head = MODULE,
  body = BODY,
  headers = {},
  script = true,
}: Options): Promise<{ page: Page; log: PageLog }> {
  const page = await browser.browser.newPage();
  const log = watch(page);
  await page.setJavaScriptEnabled(script);
  await page.evaluateOnNewDocument(() => {
    Object.assign(window, { violations: [] });
    document.addEventListener('securitypolicyviolation', (event) => {
      (window as unknown as { violations: string[] }).violations.push(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  const doc = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${head}<body>${body}</body></html>`;
  await page.goto(server.page('/script', doc, headers), { waitUntil: 'networkidle0' });
  return { page, log };
}

const states = (page: Page) =>
  page.$$eval('laoshan-stat,laoshan-article', (all) =>
    all.map((element) => element.getAttribute('state')),
  );

const shown = (page: Page) =>
  page.$$eval('laoshan-stat,laoshan-article', (all) =>
    all.map((element) =>
      (element.shadowRoot?.querySelector('.laoshan') ?? element).textContent
        ?.replace(/\s+/g, ' ')
        .trim(),
    ),
  );

const violations = (page: Page) =>
  page.evaluate(() => (window as unknown as { violations: string[] }).violations);

describe('[P15] wherever and however the script stands', () => {
  it.each([
    ['module in head', { head: MODULE }],
    ['classic in head', { head: CLASSIC }],
    ['classic, deferred', { head: CLASSIC.replace('<script', '<script defer') }],
    ['classic, async', { head: CLASSIC.replace('<script', '<script async') }],
    ['classic at the end', { head: '', body: BODY + CLASSIC }],
    ['module at the end', { head: '', body: BODY + MODULE }],
    [
      'injected late',
      {
        head: '',
        body: `${BODY}<script>setTimeout(()=>{const s=document.createElement('script');s.src='/dist/laoshan.classic.js';document.head.append(s)},100)</script>`,
      },
    ],
  ])('%s', async (_name, options) => {
    const { page, log } = await open(options);
    await page.waitForSelector('laoshan-article[state=ready]');
    expect(await states(page)).toEqual(['ready', 'ready']);
    expect(log).toMatchObject({ console: [], errors: [], failures: [] });
    expect(log.requests.filter((url) => url.endsWith(FEED))).toHaveLength(1);
    await page.close();
  });
});

describe('[P12] loaded more than once', () => {
  it.each([
    ['module and classic', CLASSIC + MODULE],
    ['classic twice', CLASSIC + CLASSIC],
    ['bundle after module', MODULE + BUNDLE],
    ['bundle twice', BUNDLE + BUNDLE],
  ])('%s: works, throws nothing, and one line says so', async (_name, head) => {
    const { page, log } = await open({ head });
    await page.waitForSelector('laoshan-article[state=ready]');
    expect(await states(page)).toEqual(['ready', 'ready']);
    expect(log.errors).toEqual([]);
    expect(log.console).toHaveLength(1);
    expect(log.console[0]).toMatch(/laoshan-stat.*0\.1\.0/);
    await page.close();
  });

  it('leaves a tag that someone else took, and defines the others', async () => {
    const head = `<script>customElements.define('laoshan-stat', class extends HTMLElement {})</script>${CLASSIC}`;
    const { page, log } = await open({ head });
    await page.waitForSelector('laoshan-article[state=ready]');
    expect(log.errors).toEqual([]);
    expect(log.console).toHaveLength(1);
    expect(log.console[0]).toContain('laoshan-stat');
    expect(await page.$eval('laoshan-stat', (element) => element.textContent)).toBe(
      '拆除存量违建102万平方米',
    );
    await page.close();
  });
});

describe('[P9] the page’s globals', () => {
  it.each([
    ['module', MODULE],
    ['classic', CLASSIC],
    ['bundle', BUNDLE],
  ])('are the same but for one symbol: %s', async (_name, tag) => {
    const { page } = await open({ head: '', body: '' });
    const added = await page.evaluate(async (markup) => {
      const prototypes = () =>
        [
          Object,
          Array,
          String,
          Number,
          Promise,
          Function,
          Element,
          HTMLElement,
          Node,
          Event,
          Document,
        ].map(({ prototype }) => Reflect.ownKeys(prototype).length);
      const keys = new Set(Reflect.ownKeys(window));
      const before = JSON.stringify(prototypes());
      const template = document.createElement('template');
      template.innerHTML = markup;
      const written = template.content.querySelector('script');
      const script = document.createElement('script');
      for (const { name, value } of Array.from(written?.attributes ?? []))
        script.setAttribute(name, value);
      await new Promise((resolve) => {
        script.addEventListener('load', resolve);
        document.head.append(script);
      });
      return {
        keys: Reflect.ownKeys(window)
          .filter((key) => !keys.has(key))
          .map(String),
        same: before === JSON.stringify(prototypes()),
      };
    }, tag);
    expect(added).toEqual({ keys: ['Symbol(laoshan-widgets)'], same: true });
    await page.close();
  });
});

describe('[P10] strict Content-Security-Policy', () => {
  const csp = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:";

  it.each([
    ['module', MODULE],
    ['classic', CLASSIC],
  ])('%s: no violation', async (_name, head) => {
    const { page, log } = await open({ head, headers: { 'Content-Security-Policy': csp } });
    await page.waitForSelector('laoshan-article[state=ready]');
    expect(await violations(page)).toEqual([]);
    expect(log.errors).toEqual([]);
    expect(log.console).toEqual([]);
    await page.close();
  });

  it('keeps the light content, says `blocked`, where connections are refused', async () => {
    const { page, log } = await open({
      headers: {
        'Content-Security-Policy': csp.replace("connect-src 'self'", "connect-src 'none'"),
      },
    });
    await page.waitForSelector('laoshan-article[state=error]');
    expect(await shown(page)).toEqual(['拆除存量违建102万平方米', '市长杯']);
    expect(log.errors).toEqual([]);
    expect(
      log.console.filter((line) => line.startsWith('warn') && line.includes('<laoshan-stat>')),
    ).toHaveLength(1);
    expect(log.console.join()).toContain('connect-src');
    await page.close();
  });
});

describe('[P11] Trusted Types', () => {
  const required = "require-trusted-types-for 'script'";

  it.each([
    ['required, any policy', required],
    ['required, ours listed', `${required}; trusted-types laoshan-widgets`],
    ['a list without ours, not required', 'trusted-types other'],
  ])('%s: draws', async (_name, csp) => {
    const { page, log } = await open({ headers: { 'Content-Security-Policy': csp } });
    await page.waitForSelector('laoshan-article[state=ready]');
    expect(log.errors).toEqual([]);
    await page.close();
  });

  it('required and ours refused: nothing is defined, nothing thrown, the light content stays', async () => {
    const { page, log } = await open({
      headers: { 'Content-Security-Policy': `${required}; trusted-types other` },
    });
    expect(await page.evaluate(() => customElements.get('laoshan-stat') === undefined)).toBe(true);
    expect(await shown(page)).toEqual(['拆除存量违建102万平方米', '市长杯']);
    expect(log.errors).toEqual([]);
    await page.close();
  });
});

describe('[P14, P16] a page without what we need', () => {
  it('shows the light content without JavaScript', async () => {
    const { page, log } = await open({ script: false });
    expect(await page.$eval('body', (body) => (body as HTMLElement).innerText)).toContain(
      '拆除存量违建102万平方米',
    );
    expect(log.requests.some((url) => url.endsWith(FEED))).toBe(false);
    await page.close();
  });

  it.each([
    ['attachShadow', 'delete Element.prototype.attachShadow'],
    ['customElements', "Object.defineProperty(window,'customElements',{value:undefined})"],
    ['fetch', 'window.fetch = undefined'],
    ['IntersectionObserver', 'window.IntersectionObserver = undefined'],
  ])('keeps it, and throws nothing, without %s', async (_name, sabotage) => {
    const { page, log } = await open({ head: `<script>${sabotage}</script>${CLASSIC}` });
    expect(log.errors).toEqual([]);
    const text = await shown(page);
    expect(text[0]).toMatch(/102\s*万平方米/);
    await page.close();
  });
});

describe('the hostile network, through the built file', () => {
  it.each([
    ['404', 'status=404', 'http'],
    ['500', 'status=500', 'http'],
    ['HTML', 'body=<!doctype html>', 'not-json'],
    ['an empty body', 'mode=empty', 'not-json'],
    ['1 MiB and more', 'mode=huge', 'too-large'],
    ['another JSON', 'body={"a":1}', 'not-a-feed'],
  ])('%s: light content, one line, one event, nothing thrown', async (name, how, code) => {
    const address = `/hostile/feed.json?key=built-${encodeURIComponent(name)}&${how}`;
    const head = `<script>window.codes=[];document.addEventListener('laoshan-error',e=>codes.push(e.code))</script>${CLASSIC}`;
    const { page, log } = await open({
      head,
      body: `<laoshan-stat src='${address}#a'>light</laoshan-stat>`,
    });
    await page.waitForSelector('laoshan-stat[state=error]');
    expect(await page.evaluate('codes')).toEqual([code]);
    expect(await shown(page)).toEqual(['light']);
    expect(log.errors).toEqual([]);
    const ours = log.console.filter((line) => line.startsWith('warn'));
    expect(ours).toHaveLength(1);
    expect(ours[0]).toContain('<laoshan-stat>');
    expect(ours[0]).toContain('/hostile/feed.json');
    await page.close();
  });
});

describe('the bundle', () => {
  it('needs no request, for its pictures either', async () => {
    const { page, log } = await open({
      head: BUNDLE,
      body: '<laoshan-article src="#innovation-park"><h3>创新园</h3></laoshan-article><laoshan-stat src="#removed-stock">102</laoshan-stat>',
    });
    await page.waitForSelector('laoshan-article[state=ready]');
    expect(await states(page)).toEqual(['ready', 'ready']);
    expect(log.requests.map((url) => new URL(url).pathname)).toEqual([
      '/script',
      '/dist/laoshan.bundle.js',
    ]);
    const width = await page.$eval('laoshan-article', (element) => {
      const image = element.shadowRoot?.querySelector('img');
      image?.scrollIntoView();
      return image?.decode().then(() => image.naturalWidth);
    });
    expect(width).toBeGreaterThan(0);
    await page.close();
  });

  it('turns carriers into elements', async () => {
    const { page } = await open({
      head: BUNDLE,
      body: '<div data-laoshan="stat" data-src="#removed-stock">拆除存量违建102万平方米</div>',
    });
    await page.waitForSelector('div > laoshan-stat[state=ready]');
    await page.close();
  });

  it('reads well on a page in GBK: what it says is ASCII', async () => {
    const { page } = await open({
      head: BUNDLE,
      body: '<laoshan-stat src="#removed-stock">x</laoshan-stat>',
      headers: { 'Content-Type': 'text/html;charset=gbk' },
    });
    await page.waitForSelector('laoshan-stat[state=ready]');
    expect((await shown(page))[0]).toContain('万平方米');
    await page.close();
  });
});
