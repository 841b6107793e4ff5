import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { elements } from '../../src/elements.js';
import { newPage, usePages } from './pages.js';
import { type BuiltStorybook, serveStorybook } from './storybook.js';

/** What Storybook's preview keeps of a prepared story; the part that is looked at here. */
interface Prepared {
  readonly name: string;
  readonly component?: string;
  readonly parameters: { readonly state?: string };
  readonly initialArgs: Readonly<Record<string, unknown>>;
  readonly argTypes: Readonly<Record<string, { readonly control?: { readonly type?: string } }>>;
}

interface Channel {
  emit(event: string, data?: unknown): void;
  once(event: string, listener: () => void): void;
}

declare global {
  interface Window {
    readonly __STORYBOOK_PREVIEW__: {
      extract(): Promise<Record<string, Prepared>>;
      readonly currentRender?: { readonly phase?: string };
    };
    readonly __STORYBOOK_ADDONS_CHANNEL__: Channel;
  }
}

let served: BuiltStorybook | undefined;

/** Gives every test of a file one Storybook and one browser. Call it once, at the top. */
export function useStorybook(): void {
  usePages();
  beforeAll(async () => {
    served = await serveStorybook();
  }, 120_000);
  afterAll(() => served?.close());
}

export function storybook(): BuiltStorybook {
  if (!served) throw new Error('Call useStorybook() at the top of the file.');
  return served;
}

export const tags = Object.keys(elements);
export const HERO = 'elements-article--hero';

/** A story by itself, drawn. */
export async function openStory(id: string) {
  const { page, log } = await newPage();
  // Without axe, which runs over all stories elsewhere.
  const globals = 'a11y.manual:!true';
  await page.goto(`${storybook().origin}iframe.html?viewMode=story&id=${id}&globals=${globals}`);
  await page.waitForSelector('#storybook-root [state]:not([state=loading])');
  // One that is left before its end makes Storybook load its page again.
  await page.waitForFunction(
    () => window.__STORYBOOK_PREVIEW__.currentRender?.phase === 'finished',
  );
  return { page, log };
}

/** Storybook itself, with a story of an element in it. */
export async function openManager(path: string) {
  const { page, log } = await newPage();
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(`${storybook().origin}${path}`);
  const handle = await page.waitForSelector('#storybook-preview-iframe');
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('Storybook has no frame for its stories.');
  await frame.waitForSelector('[state=ready]');
  return { page, log, frame };
}

export const attribute = (page: Page | Frame, name: string, selector = '#storybook-root [state]') =>
  page.$eval(selector, (element, each) => element.getAttribute(each), name);

/** Sends Storybook's preview what its own controls would send, and waits for what it then says. */
export const send = (page: Page, event: string, data: unknown, then: string) =>
  page.evaluate(
    (name, what, answer) =>
      new Promise<void>((resolve) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        channel.once(answer, () => resolve());
        channel.emit(name, what);
      }),
    event,
    data,
    then,
  );
