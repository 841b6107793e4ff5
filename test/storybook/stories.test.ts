import { readdirSync, readFileSync } from 'node:fs';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { describe, expect, it } from 'vitest';
import { at } from '../../scripts/paths.mjs';
import {
  openManager,
  openStory,
  send,
  storybook,
  tags,
  useStorybook,
} from '../helpers/storybook-pages.js';

useStorybook();

const kinds = tags.map((tag) => tag.replace('laoshan-', ''));

/** Stories by id, as their modules export them. */
const exported = readdirSync(at('stories'))
  .filter((name) => name.endsWith('.stories.ts'))
  .flatMap((name) => {
    const text = readFileSync(at('stories', name), 'utf8');
    const title = /title: '([^']+)'/.exec(text)?.[1] ?? `no title in ${name}`;
    const keys = Array.from(text.matchAll(/^export const (\w+)/gm), ([, key = '']) => key);
    return keys.map((key) => toId(title, storyNameFromExport(key)));
  });

async function index(): Promise<Record<string, { type: string; name: string }>> {
  const answer = await fetch(`${storybook().origin}index.json`);
  return ((await answer.json()) as { entries: Record<string, { type: string; name: string }> })
    .entries;
}

describe('the index', () => {
  it('has every story that is exported, and a page for each element', async () => {
    const entries = await index();
    const stories = Object.keys(entries).filter((id) => entries[id]?.type === 'story');
    expect(stories.sort()).toEqual([...exported].sort());
    for (const kind of kinds) expect(entries[`elements-${kind}--docs`]?.type).toBe('docs');
  });

  it.each(kinds)('shows %s in every state, text, mode and page that there is', async (kind) => {
    const wanted = `default-feed loading empty stale failed long-text short-text missing-parts one many
      english right-to-left narrow dark elder print on-dark-page on-serif-page`;
    const entries = Object.keys(await index());
    expect(entries).toEqual(
      expect.arrayContaining(wanted.split(/\s+/).map((name) => `elements-${kind}--${name}`)),
    );
  });

  it('lists all story modules for the other suites', () => {
    const list = readFileSync(at('stories/index.ts'), 'utf8');
    const names = readdirSync(at('stories')).filter((name) => name.endsWith('.stories.ts'));
    for (const name of names) expect(list).toContain(`'./${name.replace(/ts$/, 'js')}'`);
  });
});

describe('every story', () => {
  it('is drawn in the state that it says, with no error and no request beyond the machine', async () => {
    const { page, log } = await openStory('elements-stat--default-feed');
    const prepared = await page.evaluate(() => window.__STORYBOOK_PREVIEW__.extract());
    const entries = await index();
    const wrong: string[] = [];
    for (const [id, { name, component, parameters }] of Object.entries(prepared)) {
      // What the sidebar reads off the file is what the module says.
      expect(entries[id]?.name).toBe(name);
      await send(page, 'setCurrentStory', { storyId: id, viewMode: 'story' }, 'storyFinished');
      const selector = component ?? tags.join();
      const found = await page
        .waitForFunction(
          (each, state) => {
            const all = Array.from(document.querySelectorAll(`#storybook-root :is(${each})`));
            return all.length > 0 && all.every((element) => element.matches(`[state=${state}]`));
          },
          { timeout: 2000 },
          selector,
          parameters.state,
        )
        .catch(() => undefined);
      if (!found) wrong.push(`${id} is not ${parameters.state}`);
    }
    expect(wrong).toEqual([]);
    expect(Object.keys(prepared).length).toBeGreaterThanOrEqual(exported.length);
    expect(log.errors).toEqual([]);
    expect(log.console.filter((line) => line.startsWith('error'))).toEqual([]);
    expect(log.requests.filter((url) => !url.startsWith(storybook().origin))).toEqual([]);
  }, 60_000);
});

describe('the Welcome page', () => {
  it('opens first, alone, and asks nobody beyond the machine', async () => {
    const { page, log, frame } = await openManager('');
    expect(new URL(page.url()).searchParams.get('path')).toBe('/story/welcome--welcome');
    await page.waitForSelector('[data-selected=true][data-item-id=welcome--welcome]');
    for (const tag of tags) await frame.waitForSelector(`${tag}[state=ready]`);
    expect(await page.$('[role=tabpanel]')).toBeNull();
    expect(log.errors).toEqual([]);
    expect(log.requests.filter((url) => !url.startsWith(storybook().origin))).toEqual([]);
  });

  it('leads to stories, documents and settings that there are', async () => {
    const { page } = await openStory('welcome--welcome');
    const entries = await index();
    const links = await page.$$eval('.welcome a[href]', (all) =>
      all.map((each) => each.getAttribute('href') ?? ''),
    );
    expect(links.length).toBeGreaterThan(tags.length * 10);
    const settings = await page.evaluate(() => {
      const [, ...texts] = Array.from(document.querySelectorAll('.welcome a[href*="globals="]'));
      return texts.length;
    });
    expect(settings).toBeGreaterThan(4);
    for (const link of links) {
      const [, kind = '', id = ''] = /^\.\/\?path=\/(story|docs)\/([\w-]+)/.exec(link) ?? [];
      expect(entries[id]?.type, link).toBe(kind);
    }
  });
});
