import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type Axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { laoshan, useFolders } from '../helpers/command.js';
import { newPage, site, usePages, visit } from '../helpers/pages.js';
import { unpack } from '../helpers/zips.js';

usePages();
const newFolder = useFolders();
let folder: string;

beforeAll(async () => {
  folder = newFolder();
  const zip = join(newFolder(), 'a.zip');
  await laoshan(['pack', '-o', zip]);
  unpack(zip, folder);
});

const PAGES = ['index.html', 'read-me.zh-CN.html', 'read-me.en.html'];

/** Opens a file with the network cut; what it asked for beside files is in `asked`. */
async function open(path: string, script = true) {
  const { page, log } = await newPage();
  await page.setOfflineMode(true);
  await page.setJavaScriptEnabled(script);
  await visit(page, pathToFileURL(path).href);
  const asked = () => log.requests.filter((url) => !url.startsWith('file:'));
  return { page, log, asked };
}

const states = (page: Page) =>
  page.$$eval('body *', (all) =>
    all.flatMap((element) =>
      element.localName.startsWith('laoshan-')
        ? `${element.localName} ${element.getAttribute('state')}`
        : [],
    ),
  );

const SHOWN = ['articles', 'stats', 'tiers', 'arena', 'hotline'].map(
  (name) => `laoshan-${name} ready`,
);

describe('an unpacked pack, opened from a disk without a network', () => {
  it('shows every kind of the feed, and asks for nothing', async () => {
    const { page, log, asked } = await open(join(folder, 'index.html'));
    await page.waitForSelector('laoshan-hotline[state=ready]');
    expect(await states(page)).toEqual(SHOWN);
    expect(asked()).toEqual([]);
    expect([log.errors, log.failures, log.console]).toEqual([[], [], []]);
    await page.close();
  });

  it('has the workbench, which works from there', async () => {
    const { page, log, asked } = await open(join(folder, 'workbench/index.html'));
    await page.waitForSelector('workbench-app h1');
    expect(asked()).toEqual([]);
    expect([log.errors, log.failures, log.console]).toEqual([[], [], []]);
    await page.close();
  });

  it('reads without the script: documents by their links, the feed by its titles', async () => {
    const { page } = await open(join(folder, 'index.html'), false);
    const { text, links } = await page.evaluate(() => ({
      text: document.body.innerText,
      links: Array.from(document.links, ({ href }) => href),
    }));
    expect(text).toContain('学校对面垃圾桶扎堆，垃圾满出来');
    for (const link of links) expect(readFileSync(new URL(link)).length).toBeGreaterThan(0);
    expect(links.length).toBeGreaterThan(5);
    await page.close();
  });

  it.each(PAGES.flatMap((name) => [[name, 'light', 1280] as const, [name, 'dark', 320] as const]))(
    '%s has no axe violation and nothing beside the screen: %s, %i px',
    async (name, scheme, width) => {
      const { page } = await open(join(folder, name));
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as { readonly axe: typeof Axe };
        const { violations } = await axe.run(document);
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
      const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beside).toBeLessThanOrEqual(0);
      await page.close();
    },
  );
});

describe('an unpacked pack on a server', () => {
  it('works under the headers of its own examples', async () => {
    const nginx = readFileSync(join(folder, 'headers/nginx.conf'), 'utf8');
    const headers = Object.fromEntries(
      Array.from(nginx.matchAll(/add_header (\S+) "([^"]*)"/g), ([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
    const { page, log } = await newPage();
    await page.evaluateOnNewDocument(() => {
      Object.assign(window, { violations: [] });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        (window as unknown as { violations: string[] }).violations.push(
          `${violatedDirective} ${blockedURI}`,
        );
      });
    });
    for (const [name, type] of [
      ['laoshan.bundle.js', 'text/javascript'],
      ['laoshan.css', 'text/css'],
      ['pages.css', 'text/css'],
      ['themes/newsprint.css', 'text/css'],
    ] as const)
      site().page(`/packed/${name}`, readFileSync(join(folder, name), 'utf8'), {
        ...headers,
        'Content-Type': `${type};charset=utf-8`,
      });
    const index = readFileSync(join(folder, 'index.html'), 'utf8');
    await visit(page, site().page('/packed/index.html', index, headers));
    await page.waitForSelector('laoshan-hotline[state=ready]');
    expect(await states(page)).toEqual(SHOWN);
    expect(await page.evaluate('violations')).toEqual([]);
    expect([log.errors, log.failures]).toEqual([[], []]);
    await page.close();
  });

  it('has an example for IIS that is XML', async () => {
    const { page } = await newPage();
    const text = readFileSync(join(folder, 'headers/iis.web.config'), 'utf8');
    const root = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return parsed.querySelector('parsererror')?.textContent ?? parsed.documentElement.localName;
    }, text);
    expect(root).toBe('configuration');
    await page.close();
  });
});

describe('a project made by laoshan init', () => {
  it.each(['zh-CN', 'en'])('opens from a disk without a network, in %s', async (language) => {
    const project = newFolder();
    await laoshan(['init', project, '--lang', language]);
    const { page, log, asked } = await open(join(project, 'index.html'));
    await page.waitForSelector('laoshan-hotline[state=ready]');
    expect(await states(page)).toEqual([
      'laoshan-stat ready',
      'laoshan-stat ready',
      'laoshan-article ready',
      'laoshan-hotline ready',
    ]);
    expect(asked()).toEqual([]);
    expect([log.errors, log.failures, log.console]).toEqual([[], [], []]);
    await page.close();
  });
});
