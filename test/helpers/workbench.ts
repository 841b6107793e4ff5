import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type Axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { RawFeed } from '../../src/publish/raw.js';
import type { WorkbenchApp } from '../../workbench/app.js';
import type { PageLog } from './browser.js';
import { newPage, site } from './pages.js';

export interface Opened {
  readonly page: Page;
  readonly log: PageLog;
}

export interface Opening {
  readonly step: 'facts' | 'look' | 'take' | 'doctor';
  readonly feed: RawFeed;
  /** From the server, or from the disk. */
  readonly from?: 'http' | 'file';
  readonly lang?: 'zh-CN' | 'en';
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

/** The workbench as the build made it, at one of its steps, with a feed in it. */
export async function openWorkbench(opening: Opening): Promise<Opened> {
  const { step, feed, from = 'http', lang = 'zh-CN', width = 1440, scheme = 'light' } = opening;
  const opened = await newPage(true);
  const { page } = opened;
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setViewport({ width, height: 800 });
  const base =
    from === 'http'
      ? `${site().origin}/workbench/`
      : pathToFileURL('dist/workbench/index.html').href;
  await page.goto(`${base}?lang=${lang}#${step}`);
  await page.waitForSelector('workbench-app h2');
  await page.evaluate((given) => {
    document.querySelector<WorkbenchApp>('workbench-app')?.context.store.edit(given);
  }, feed);
  return opened;
}

/** `rule: markup` for all that axe finds on the page, frames apart: these are the widgets, which have tests of their own. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: typeof Axe };
    const { violations } = await axe.run(document, { iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** What makes the page wider than its window; of what scrolls in itself, only itself. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const found = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth)
      .map(({ localName, className }) => `${localName}.${className}`);
    return [`${document.documentElement.scrollWidth} px`, ...found];
  });

type Taking = (
  press: () => Promise<void>,
) => Promise<{ readonly name: string; readonly bytes: Buffer }>;

/** Presses a button and reads the file that comes of it. Once a page: two sessions would not both be told. */
export async function downloadsOf(page: Page, folder: string): Promise<Taking> {
  const session = await page.createCDPSession();
  const { id } = page.browserContext();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
    ...(id && { browserContextId: id }),
  });
  return async (press) => {
    const name = new Promise<string>((resolve) => {
      session.once('Browser.downloadWillBegin', ({ suggestedFilename }) =>
        resolve(suggestedFilename),
      );
    });
    const done = new Promise<void>((resolve) => {
      session.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') resolve();
      });
    });
    await press();
    await done;
    return { name: await name, bytes: readFileSync(join(folder, await name)) };
  };
}
