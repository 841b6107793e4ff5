import type { Page } from 'puppeteer-core';
import type { PageLog } from './browser.js';
import { newPage, site, visit } from './pages.js';

export const FEED = '/feeds/laoshan.zh-CN.json';
export const BODY = `<laoshan-stat src="${FEED}#removed-stock">拆除存量违建102万平方米</laoshan-stat>
<laoshan-article src="${FEED}#mayors-cup" lang="zh-CN"><h3>市长杯</h3></laoshan-article>`;
export const MODULE = '<script type="module" src="/dist/laoshan.js"></script>';
export const CLASSIC = '<script src="/dist/laoshan.classic.js"></script>';
export const BUNDLE = '<script src="/dist/laoshan.bundle.js"></script>';

interface Options {
  readonly head?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly script?: boolean;
}

/** A page as a site would serve it, opened. */
export async function open({
  head = MODULE,
  body = BODY,
  headers = {},
  script = true,
}: Options): Promise<{ page: Page; log: PageLog }> {
  const { page, log } = await newPage();
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
  await visit(page, site().page('/script', doc, headers));
  return { page, log };
}

export const states = (page: Page) =>
  page.$$eval('laoshan-stat,laoshan-article', (all) =>
    all.map((element) => element.getAttribute('state')),
  );

export const shown = (page: Page) =>
  page.$$eval('laoshan-stat,laoshan-article', (all) =>
    all.map((element) =>
      (element.shadowRoot?.querySelector('.laoshan') ?? element).textContent
        ?.replace(/\s+/g, ' ')
        .trim(),
    ),
  );

export const violations = (page: Page) =>
  page.evaluate(() => (window as unknown as { violations: string[] }).violations);
