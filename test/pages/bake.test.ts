import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../scripts/paths.mjs';
import { baked, pageOf } from '../helpers/baked.js';
import { useFolders } from '../helpers/command.js';
import { CLASSIC, MODULE } from '../helpers/embedding.js';
import { newPage, site, usePages } from '../helpers/pages.js';

usePages();
const newFolder = useFolders();

const feeds = {
  'laoshan.zh-CN.json': JSON.parse(readFileSync(at('feeds/laoshan.zh-CN.json'), 'utf8')),
};

const tag = (name: string, fragment = '', more = '') =>
  `<laoshan-${name} src="laoshan.zh-CN.json${fragment}" ${more}>样例</laoshan-${name}>`;

const BODY = `<h1>样例</h1><p>共${tag('stat', '#removed-stock', 'layout="inline"')}。</p>
${tag('stat', '#removed-stock')}${tag('article', '#mayors-cup')}${tag('arena')}${tag('tiers', '#cup-funnel')}
${tag('stats', '', 'of="removed-stock cases-closed"')}${tag('hotline', '', 'filters="all" score="all"')}${tag('articles')}<p>样例的页尾</p>`;

let linked = '';
let inline = '';

beforeAll(async () => {
  const folder = newFolder();
  linked = await baked(folder, pageOf(BODY), feeds);
  inline = await baked(folder, pageOf(BODY), feeds, ['--inline-style']);
});

const withScript = (html: string, script = MODULE) => html.replace('</head>', `${script}</head>`);

interface Visit {
  readonly script?: boolean;
  readonly csp?: string;
  readonly width?: number;
  /** Until then, in ms, the style sheet and the script do not come. */
  readonly late?: { readonly css?: number; readonly js?: number };
}

/** Opens a page where the default feed lies, and notes what moves and what every frame has. */
async function open(html: string, { script = true, csp, width = 1280, late = {} }: Visit = {}) {
  const { page, log } = await newPage();
  await page.setViewport({ width, height: 900 });
  await page.setJavaScriptEnabled(script);
  await page.evaluateOnNewDocument(() => {
    const seen: { shifts: number; violations: string[]; frames: Set<string> } = {
      shifts: 0,
      violations: [],
      frames: new Set(),
    };
    Object.assign(window, { seen });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      seen.violations.push(violatedDirective);
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      const hosts = Array.from(document.querySelectorAll('body *')).filter(({ localName }) =>
        localName.startsWith('laoshan-'),
      );
      const texts = hosts.map(({ shadowRoot }) =>
        shadowRoot?.querySelector<HTMLElement>('.laoshan')?.innerText.replace(/\s+/g, ' '),
      );
      const count = hosts.map(({ shadowRoot }) => shadowRoot?.querySelectorAll('.laoshan').length);
      if (document.readyState !== 'loading') seen.frames.add(JSON.stringify([texts, count]));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const kind = request.url().endsWith('.css') ? 'css' : 'js';
    const wait = /\.(?:css|js)$/.test(request.url()) ? (late[kind] ?? 0) : 0;
    setTimeout(() => void request.continue().catch(() => {}), wait);
  });
  const headers: Record<string, string> = csp ? { 'Content-Security-Policy': csp } : {};
  await page.goto(site().page('/feeds/baked.html', html, headers));
  return { page, log };
}

type Page = Awaited<ReturnType<typeof open>>['page'];

const upgraded = (page: Page) =>
  page.waitForFunction(() =>
    Array.from(document.querySelectorAll('body *'))
      .filter(({ localName }) => localName.startsWith('laoshan-'))
      .every((element) => element.getAttribute('state') === 'ready'),
  );

/** What a reader sees, and how it is set. */
const look = (page: Page) =>
  page.evaluate(() => {
    const hosts = Array.from(document.querySelectorAll<HTMLElement>('body *')).filter(
      ({ localName }) => localName.startsWith('laoshan-'),
    );
    return hosts.map((host) => {
      const inside = host.shadowRoot?.querySelector<HTMLElement>('.laoshan');
      const { width, height } = host.getBoundingClientRect();
      return {
        text: inside?.innerText,
        width,
        height,
        font: inside && getComputedStyle(inside).fontFamily,
      };
    });
  });

interface Seen {
  readonly shifts: number;
  readonly violations: readonly string[];
  readonly frames: number;
}

/** After a frame more, so that what came last is noted too. */
const seenBy = (page: Page): Promise<Seen> =>
  page.evaluate(
    () =>
      new Promise<Seen>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const { seen } = window as unknown as {
              seen: { shifts: number; violations: string[]; frames: Set<string> };
            };
            resolve({ shifts: seen.shifts, violations: seen.violations, frames: seen.frames.size });
          }),
        );
      }),
  );

describe('a baked page', () => {
  it('reads the same without a script, with one that is blocked, and with one that runs', async () => {
    const off = await open(withScript(linked), { script: false });
    const read = await look(off.page);
    expect(read).toHaveLength(8);
    expect(read.map(({ text }) => text).join()).toContain('102万平方米');
    const csp = "default-src 'none'; style-src 'self'; img-src 'self' data:";
    const blocked = await open(withScript(linked), { csp });
    expect(await look(blocked.page)).toEqual(read);
    expect((await seenBy(blocked.page)).violations).toEqual(['script-src-elem']);
    const on = await open(withScript(linked));
    await upgraded(on.page);
    expect(await look(on.page)).toEqual(read);
    expect(on.log).toMatchObject({ console: [], errors: [], failures: [] });
    for (const { page } of [off, blocked, on]) await page.close();
  });

  it('needs nothing of a strict policy but its style sheet, or the hashes of its styles', async () => {
    const strict =
      "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:";
    const csses = [...inline.matchAll(/<style>(.*?)<\/style>/g)].map(([, css = '']) => css);
    const hashes = await Promise.all(
      [...new Set(csses)].map(async (css) => {
        const digest = await crypto.subtle.digest('SHA-256', Buffer.from(css));
        return `'sha256-${Buffer.from(digest).toString('base64')}'`;
      }),
    );
    for (const [html, styles] of [
      [linked, "'self'"],
      [inline, hashes.join(' ')],
    ] as const) {
      const { page, log } = await open(withScript(html), { csp: `${strict}; style-src ${styles}` });
      await upgraded(page);
      expect((await seenBy(page)).violations).toEqual([]);
      expect(log).toMatchObject({ console: [], errors: [], failures: [] });
      await page.close();
    }
  });

  it('asks for its style sheet once, ahead of its script', async () => {
    const { page, log } = await open(withScript(linked));
    await upgraded(page);
    const asked = log.requests.map((url) => new URL(url).pathname);
    expect(asked.filter((path) => /\.(?:css|js)$/.test(path))).toEqual([
      '/dist/laoshan.css',
      '/dist/laoshan.js',
    ]);
    await page.close();
  });

  it.each([
    ['as it loads', MODULE, {}],
    ['with a late script', MODULE, { js: 400 }],
    ['with a late classic script', CLASSIC.replace('<script', '<script defer'), { js: 400 }],
    ['with a late style sheet', MODULE, { css: 400 }],
  ])('neither shifts nor flashes when it is upgraded: %s', async (_, script, late) => {
    for (const width of [1280, 390]) {
      const { page, log } = await open(withScript(linked, script), { width, late });
      await upgraded(page);
      const { shifts, frames } = await seenBy(page);
      expect(shifts).toBe(0);
      // One text, in one wrapper, in every frame of the page's life.
      expect(frames).toBe(1);
      expect(log).toMatchObject({ console: [], errors: [], failures: [] });
      await page.close();
    }
  });

  it('does not shift where the page reserves the sizes of unbaked tags', async () => {
    // Far smaller than the room that is kept for a figure.
    const small = '<laoshan-stat value="5"></laoshan-stat><p>样例</p>';
    const sheet = '<link rel="stylesheet" href="/dist/laoshan.css">';
    const html = withScript(await baked(newFolder(), pageOf(small), {}), sheet + MODULE);
    const { page } = await open(html, { late: { js: 400 } });
    await upgraded(page);
    expect((await seenBy(page)).shifts).toBe(0);
    await page.close();
  });
});
