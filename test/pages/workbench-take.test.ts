import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES, THEMES } from '../../src/core/styles/themes.js';
import { importFiles } from '../../src/publish/import/index.js';
import { feedAt, snippetOf, type WidgetKind } from '../../src/publish/index.js';
import { type RawFeed, VERSION } from '../../src/publish/raw.js';
import { coloursFrom } from '../../src/publish/snippet/looks.js';
import type { WorkbenchApp } from '../../workbench/app.js';
import { newPage, site, usePages } from '../helpers/pages.js';
import {
  axeViolations,
  downloadsOf,
  type Opening,
  openWorkbench,
  tooWide,
} from '../helpers/workbench.js';

usePages();

const feed: RawFeed = {
  version: VERSION,
  title: '样例',
  language: 'zh-CN',
  items: [
    {
      id: 'pines',
      title: '样例镇的松',
      content_text: '样例镇有128棵松。',
      url: 'https://news.example/pines.html',
      image: 'pines.png',
      _laoshan: { stat: { value: 128, unit: '棵' } },
    },
    {
      id: 'fair',
      title: '样例集市',
      content_text: '样例集市。',
      _laoshan: {
        arena: { starts_at: '2024-03-05T14:00:00+08:00', speakers: [{ id: 'a', name: '甲某某' }] },
      },
    },
  ],
};
const figure: RawFeed = { ...feed, items: feed.items.slice(0, 1) };
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laoshan-taken-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `laoshan snippet` gives for the feed. */
function expected(
  kind: WidgetKind,
  src: string,
  { cdn = '', classic = true, attributes = {} } = {},
) {
  const made = snippetOf(
    feedAt(figure, src, 0),
    { kind, src, attributes },
    {
      scripts: { folder: cdn, integrity, classic },
      embed: 'embed.html',
      colours: coloursFrom(ROLES, THEMES.newsprint[0]),
      now: 0,
    },
  );
  if (!made) throw new Error('the feed has what is asked of it');
  return made;
}

/** The step with all that it makes. */
async function open(more: Partial<Opening> = {}) {
  const opened = await openWorkbench({ step: 'take', feed: figure, ...more });
  await made(opened.page);
  return opened;
}

/** Waits until each field has its code. */
const made = (page: Page) =>
  page.waitForFunction(
    () => {
      const fields = [...document.querySelectorAll('textarea')];
      return fields.length > 0 && fields.every(({ value }) => value);
    },
    { polling: 50 },
  );

const valueIn = (page: Page, id: string) =>
  page.$eval(`#${id}`, (field) => (field as HTMLTextAreaElement).value);

const buttonAfter = (id: string, place = 'last-of-type') => `.code:has(> #${id}) button:${place}`;

/** Opens all that is folded away. */
const unfold = (page: Page) =>
  page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });

const said = (page: Page, sentence: string) =>
  page.waitForFunction(
    (text) => document.querySelector('.said')?.textContent?.includes(text),
    {},
    sentence,
  );

async function pressPaste(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}

/** What is pasted into a page: as text, and with its looks. */
async function pasted(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    area.id = 'pasted';
    const rich = document.createElement('div');
    rich.id = 'rich';
    rich.contentEditable = 'true';
    document.body.append(area, rich);
  });
  for (const id of ['pasted', 'rich']) {
    await page.focus(`#${id}`);
    await pressPaste(page);
  }
  const both = await page.evaluate(() => {
    const area = document.querySelector<HTMLTextAreaElement>('#pasted');
    const rich = document.querySelector('#rich');
    const found = { text: area?.value ?? '', html: rich?.innerHTML ?? '' };
    area?.remove();
    rich?.remove();
    return found;
  });
  return both;
}

const pressNamed = (page: Page, name: string) => async () => {
  const button = await page.waitForSelector(`::-p-xpath(//button[contains(., "${name}")])`);
  await button?.click();
};

describe('what is taken away', () => {
  it('is in every form what `laoshan snippet` gives', async () => {
    const { page, log } = await open();
    const { tag, carrier, script, iframe, static: dressed } = expected('stat', 'feed.json#pines');
    expect(await valueIn(page, 'take-tag')).toBe(tag);
    expect(await valueIn(page, 'take-carrier')).toBe(carrier);
    expect(await valueIn(page, 'take-script')).toBe(script);
    expect(await valueIn(page, 'take-iframe')).toBe(iframe);
    expect(await valueIn(page, 'take-static')).toBe(dressed);
    expect(await valueIn(page, 'take-bundle-tag')).toBe(expected('stat', '#pines').tag);
    expect(log.console).toEqual([]);
    expect(log.errors).toEqual([]);
    await page.close();
  });

  it('follows the look, where the feed will lie and where the scripts will', async () => {
    const { page } = await open();
    await unfold(page);
    await page.evaluate(() => {
      document.querySelector<WorkbenchApp>('workbench-app')?.context.store.set({
        look: { kind: 'stats', id: '', attributes: { theme: 'civic' } },
      });
    });
    await page.type('#take-address', 'https://news.example/day.json');
    await page.type('#take-folder', 'https://cdn.example/w@{version}/dist');
    await page.select('#take-which', 'module');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { tag, script } = expected('stats', 'https://news.example/day.json', {
      cdn: `https://cdn.example/w@${version}/dist/`,
      classic: false,
      attributes: { theme: 'civic' },
    });
    const becomes = (id: string, text: string) =>
      page.waitForFunction(
        (field, value) => document.querySelector<HTMLTextAreaElement>(`#${field}`)?.value === value,
        {},
        id,
        text,
      );
    await becomes('take-tag', tag);
    await becomes('take-script', script);
    expect(script).toContain('crossorigin');
    await page.close();
  });

  it('is copied as it is after the last change, however soon', async () => {
    const { page } = await open();
    await page.focus('#take-address');
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#take-address');
      if (!field) throw new Error('no address');
      field.value = '/last.json';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.click(buttonAfter('take-tag'));
    await said(page, '已复制');
    expect((await pasted(page)).text).toBe(expected('stat', '/last.json#pines').tag);
    await page.close();
  });

  it('says what is wrong with an address, and keeps to the usual one', async () => {
    const { page } = await open();
    await page.type('#take-address', 'C:\\feed.json');
    const described = await page.$eval('#take-address', (field) => [
      field.getAttribute('aria-invalid'),
      ...(field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent),
    ]);
    expect(described[0]).toBe('true');
    expect(described.join()).toContain('读者打不开');
    expect(await valueIn(page, 'take-tag')).toContain('src="feed.json#pines"');
    await page.close();
  });

  it('says what is still wrong with the facts, and hinders nothing', async () => {
    const { page } = await open({
      feed: { ...figure, items: [...figure.items, { id: 'pines', title: '又是松' }, { title: 3 }] },
    });
    await page.waitForSelector('.trouble a[href="#facts"]');
    expect(await valueIn(page, 'take-tag')).toContain('<laoshan-');
    await page.close();
  });

  it('leads to the facts where there are none', async () => {
    const { page } = await openWorkbench({ step: 'take', feed: { ...feed, items: [] } });
    expect(await page.$eval('workbench-take a', (link) => link.getAttribute('href'))).toBe(
      '#facts',
    );
    await page.close();
  });
});

describe.each(['http', 'file'] as const)('from %s', (from) => {
  it('each form is copied with one key', async () => {
    const { page } = await open({ from });
    await unfold(page);
    const fields = ['tag', 'carrier', 'script', 'iframe', 'static', 'bundle-script', 'bundle-tag'];
    for (const id of fields.map((name) => `take-${name}`)) {
      await page.focus(buttonAfter(id));
      await page.keyboard.press('Enter');
      await said(page, '已复制');
      expect((await pasted(page)).text, id).toBe(await valueIn(page, id));
      await page.evaluate(() => {
        document.querySelector<WorkbenchApp>('workbench-app')?.context.say('');
      });
      await page.waitForFunction(() => document.querySelector('.said')?.textContent === '');
    }
    await page.close();
  });

  it('static text is copied with its looks', async () => {
    const { page } = await open({ from });
    await page.focus(buttonAfter('take-static', 'first-of-type'));
    await page.keyboard.press('Enter');
    await said(page, '到编辑器里直接粘贴');
    const { html, text } = await pasted(page);
    expect(text).toBe(await valueIn(page, 'take-static'));
    expect(html).toMatch(/128棵/);
    expect(html).not.toContain('&lt;');
    await page.close();
  });

  it('the single file shows the widget on a blank page on a disk, with the tags as they were copied', async () => {
    const { page } = await open({ from });
    const taken = await downloadsOf(page, folder);
    const { name, bytes } = await taken(pressNamed(page, '下载 laoshan.bundle.js'));
    expect(name).toBe('laoshan.bundle.js');
    const pinned = await page.$eval('.tick input', (box) => (box as HTMLInputElement).checked);
    expect(pinned).toBe(from === 'http');
    const hash = createHash('sha384').update(bytes).digest('base64');
    const script = await valueIn(page, 'take-bundle-script');
    if (pinned) {
      expect(script).toContain(`integrity="sha384-${hash}"`);
      await page.click('.tick input');
    }
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('#take-bundle-script')?.value ===
        '<script src="laoshan.bundle.js"></script>',
    );
    const { page: shown } = await newPage();
    const blank = join(folder, 'blank.html');
    const tags = ['take-bundle-script', 'take-bundle-tag'].map((id) => valueIn(page, id));
    const body = (await Promise.all(tags)).join('');
    writeFileSync(blank, `<!doctype html><meta charset="utf-8"><title>t</title>${body}`);
    await shown.goto(pathToFileURL(blank).href);
    await shown.waitForSelector('laoshan-stat[state=ready]');
    expect(
      await shown.$eval('laoshan-stat', (element) => element.shadowRoot?.textContent),
    ).toContain('128');
    await shown.close();
    await page.close();
  });
});

describe('files', () => {
  it('are the feed, under the name that pages ask for, and the script that the tag names', async () => {
    const { page } = await open();
    await page.type('#take-address', '/data/day.json');
    const taken = await downloadsOf(page, folder);
    const json = await taken(pressNamed(page, '下载 day.json'));
    expect(json.name).toBe('day.json');
    expect(JSON.parse(json.bytes.toString('utf8'))).toEqual(figure);
    const { name, bytes } = await taken(pressNamed(page, '下载 laoshan.classic.js'));
    expect(name).toBe('laoshan.classic.js');
    const hash = createHash('sha384').update(bytes).digest('base64');
    expect(await valueIn(page, 'take-script')).toContain(`"sha384-${hash}"`);
    await page.close();
  });

  it('of a site work together: feed, script and tag as they were taken', async () => {
    const { page } = await open();
    const body = ['take-script', 'take-tag'].map((id) => valueIn(page, id));
    const html = `<!doctype html><meta charset="utf-8"><title>t</title>${(await Promise.all(body)).join('')}`;
    site().page('/mine/index.html', html);
    site().page('/mine/feed.json', JSON.stringify(figure), { 'Content-Type': 'application/json' });
    site().page('/mine/laoshan.classic.js', readFileSync('dist/laoshan.classic.js', 'utf8'), {
      'Content-Type': 'text/javascript',
    });
    const { page: shown } = await newPage();
    await shown.goto(`${site().origin}/mine/index.html`);
    await shown.waitForSelector('laoshan-stat[state=ready]');
    await shown.close();
    await page.close();
  });

  it('come in other formats, and what these cannot hold is told', async () => {
    const { page } = await open({ feed });
    const taken = await downloadsOf(page, folder);
    const rss = await taken(pressNamed(page, '下载 RSS'));
    expect(rss.name).toMatch(/\.xml$/);
    expect(rss.bytes.toString('utf8')).toContain('样例镇有128棵松。');
    await page.waitForSelector('workbench-formats .notes li');
    const ics = await taken(pressNamed(page, '下载 日历文件'));
    expect(ics.bytes.toString('utf8')).toContain('BEGIN:VEVENT');
    const workbook = await taken(pressNamed(page, '下载 Excel 表格'));
    expect(workbook.name).toBe('feed.xlsx');
    const back = await importFiles(
      [{ name: workbook.name, bytes: new Uint8Array(workbook.bytes) }],
      { language: 'zh-CN', now: 0 },
    );
    expect(back.feed).toEqual(feed);
    const csv = await taken(pressNamed(page, '下载 CSV 文件'));
    expect(csv.name).toMatch(/\.csv$/);
    await pressNamed(page, '下载 Open311')();
    await page.waitForFunction(() =>
      document.querySelector('workbench-formats .trouble')?.textContent?.includes('没有能放进'),
    );
    await page.close();
  });
});

it('comes from an empty page to a copied tag in at most 6 actions, for two pasted rows', async () => {
  const { page } = await openWorkbench({ step: 'facts', feed: { ...feed, items: [] } });
  await page.reload();
  await page.waitForSelector('#paste');
  // As another program would have put it there.
  const rows = '标题\t数值\t单位\n样例镇的松\t128\t棵\n样例镇的柏\t36\t棵\n';
  await page.evaluate((text) => {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }, rows);
  await page.focus('#paste');
  let actions = 0;
  const act = async (action: () => Promise<void>) => {
    actions += 1;
    await action();
  };
  await act(() => page.click('#paste'));
  await act(() => pressPaste(page));
  await page.waitForFunction(
    () =>
      document.querySelector<WorkbenchApp>('workbench-app')?.context.store.state.feed.items
        .length === 2,
  );
  await act(() => page.click('a[href="#take"]'));
  await made(page);
  await act(() => page.click(buttonAfter('take-tag')));
  await said(page, '已复制');
  const { text } = await pasted(page);
  expect(text).toMatch(/^<laoshan-stats src="feed\.json"/);
  expect(text).toMatch(/128棵[\s\S]*36棵/);
  expect(actions).toBeLessThanOrEqual(6);
  await page.close();
});

describe.each(['zh-CN', 'en'] as const)('for every reader, %s', (lang) => {
  it.each([320, 390, 768, 1440])('is no wider than %i px', async (width) => {
    const { page } = await open({ lang, width });
    await unfold(page);
    expect(await tooWide(page)).toEqual([]);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has no axe violation, %s', async (scheme) => {
    const { page } = await open({ lang, scheme });
    await unfold(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });
});
