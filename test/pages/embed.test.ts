import type { Frame } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { newPage, site, usePages } from '../helpers/pages.js';
import { anotherOrigin } from '../helpers/serve.js';

usePages();
const other = anotherOrigin();

const FEED = '/feeds/laoshan.zh-CN.json';

/** A page with nothing but the frame, and the page in it. */
async function framed(asked: Readonly<Record<string, string>>, more = '') {
  const { page, log } = await newPage();
  const src = `/dist/embed.html?${new URLSearchParams(asked)}`.replace(/&/g, '&amp;');
  await page.goto(
    site().page(
      '/host',
      `<!doctype html><title>t</title><link rel="icon" href="data:,"><iframe src="${src}" title="t" width="400" height="300"${more}></iframe>`,
    ),
  );
  await page.waitForNetworkIdle({ idleTime: 100 });
  const frame = await (await page.$('iframe'))?.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  return { page, log, frame };
}

const textOf = (frame: Frame) => frame.$eval('body', ({ innerText }) => innerText);

describe('embed.html', () => {
  it.each([
    [{ kind: 'stat', src: `${FEED}#removed-stock`, theme: 'civic' }, '102'],
    [{ kind: 'hotline', src: FEED, 'page-size': '2' }, '香港路'],
    [{ kind: 'arena', src: FEED, view: 'schedule' }, '金家岭'],
  ])('shows the widget that its address asks for: %o', async (asked, fact) => {
    const { page, log, frame } = await framed(asked);
    const element = await frame.waitForSelector(`laoshan-${asked.kind}[state=ready]`);
    expect(
      await element?.evaluate(({ attributes }) =>
        Object.fromEntries(Array.from(attributes, ({ name, value }) => [name, value])),
      ),
    ).toMatchObject({ ...Object.fromEntries(Object.entries(asked).slice(1)), state: 'ready' });
    expect(await element?.evaluate(({ shadowRoot }) => shadowRoot?.textContent)).toContain(fact);
    expect(await frame.$$eval('body > *', (all) => all.length)).toBe(1);
    expect({ console: log.console, errors: log.errors }).toEqual({ console: [], errors: [] });
    await page.close();
  });

  it('opens what readers click in the whole window', async () => {
    const { page, frame } = await framed({ kind: 'article', src: `${FEED}#mayors-cup` });
    await frame.waitForSelector('laoshan-article[state=ready]');
    await frame.$eval('laoshan-article', ({ shadowRoot }) =>
      shadowRoot?.querySelector<HTMLElement>('h3 a')?.click(),
    );
    await page.waitForFunction(() => location.pathname.endsWith('/mayors-cup.html'));
    await page.close();
  });

  it.each([
    ['no kind', {}],
    ['a kind that is none', { kind: 'script', src: FEED }],
    ['a tag of ours that is no kind', { kind: 'presenter', src: FEED }],
    ['a name of objects', { kind: 'constructor', src: FEED }],
    ['markup', { kind: 'stat><img src=x onerror=alert(1)>', src: FEED }],
  ])('shows its own sentence for %s', async (_, asked) => {
    const { page, log, frame } = await framed(asked);
    expect(await textOf(frame)).toContain('显示不出来');
    expect(await frame.$$eval('body *', (all) => all.map(({ localName }) => localName))).toEqual([
      'p',
      'p',
    ]);
    // Turned away before anything is made of it, not by what fails later: that would be on the console.
    expect({ console: log.console, errors: log.errors }).toEqual({ console: [], errors: [] });
    await page.close();
  });

  it('shows no feed of another site: its policy lets none through', async () => {
    const { page, log, frame } = await framed({
      kind: 'stat',
      src: `${other().origin}/hostile/feed.json?key=embed#a`,
    });
    await frame.waitForSelector('laoshan-stat[state=error]');
    expect(await textOf(frame)).toContain('显示不出来');
    expect(other().asked('embed')).toEqual([]);
    expect(log.errors).toEqual([]);
    await page.close();
  });

  it('takes no attribute but those of the widget', async () => {
    const { page, frame } = await framed({
      kind: 'stat',
      src: `${FEED}#removed-stock`,
      onload: 'alert(1)',
      style: 'position:fixed',
      id: 'a',
    });
    const names = await frame.$eval('laoshan-stat', (element) => element.getAttributeNames());
    expect(names.sort()).toEqual(['src', 'state']);
    await page.close();
  });

  it('works in a sandbox that allows scripts, where feeds may be read by any site', async () => {
    const src = `${site().origin}/hostile/feed.json?key=sandboxed#a`;
    const { page, frame } = await framed({ kind: 'stat', src }, ' sandbox="allow-scripts"');
    await frame.waitForSelector('laoshan-stat[state=ready]');
    await page.close();
  });

  it('has its sentence where no script runs', async () => {
    const { page, frame } = await framed({ kind: 'stat', src: FEED }, ' sandbox=""');
    expect(frame.url()).toContain('/dist/embed.html');
    expect(await textOf(frame).catch(() => 'unreadable')).toMatch(/显示不出来|unreadable/);
    await page.close();
  });
});
