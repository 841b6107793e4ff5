import { describe, expect, it } from 'vitest';
import {
  BODY,
  BUNDLE,
  CLASSIC,
  FEED,
  MODULE,
  open,
  shown,
  states,
  violations,
} from '../helpers/embedding.js';
import { usePages } from '../helpers/pages.js';

usePages();

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
