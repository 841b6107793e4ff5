import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { workbookOf } from '../../src/publish/export/workbook.js';
import { EMPTY_FEED, type RawFeed } from '../../src/publish/raw.js';
import { sheetsOf } from '../../src/publish/table/to-sheets.js';
import type { WorkbenchApp } from '../../workbench/app.js';
import { useFolders } from '../helpers/command.js';
import { newPage, site, usePages } from '../helpers/pages.js';
import { downloadsOf, openWorkbench } from '../helpers/workbench.js';

usePages();
const newFolder = useFolders();

const feedIn = (page: Page): Promise<RawFeed> =>
  page.evaluate(() => {
    const app = document.querySelector<WorkbenchApp>('workbench-app');
    if (!app) throw new Error('The page has its app.');
    return app.context.store.state.feed;
  });

const items = (page: Page, count: number) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector<WorkbenchApp>('workbench-app')?.context.store.state.feed.items
        .length === wanted,
    {},
    count,
  );

/** Goes on with Tab until the focus is on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await page.evaluate((each) => document.activeElement?.matches(each), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
}

describe('the feed of the front page', () => {
  it.each(['zh-CN', 'en'] as const)(
    'is made again of a spreadsheet, item by item: %s',
    async (lang) => {
      const ours: RawFeed = JSON.parse(readFileSync(`feeds/laoshan.${lang}.json`, 'utf8'));
      const folder = newFolder();
      const path = join(folder, 'ours.xlsx');
      writeFileSync(path, workbookOf(sheetsOf(ours, lang).sheets));
      const { page, log } = await openWorkbench({ step: 'facts', feed: EMPTY_FEED, lang });
      const input = await page.waitForSelector('input[type=file]');
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
      await items(page, ours.items.length);
      await page.evaluate(() => {
        location.hash = '#take';
      });
      await page.waitForSelector('workbench-take button');
      const taken = await downloadsOf(page, folder);
      const { bytes } = await taken(async () => {
        await page.click('workbench-take button');
      });
      const made: RawFeed = JSON.parse(bytes.toString('utf8'));
      for (const [index, item] of ours.items.entries()) expect(made.items[index]).toEqual(item);
      expect(made).toEqual(ours);
      expect(log.errors).toEqual([]);
      await page.close();
    },
  );
});

/** As it is in many offices: a title over the table, 万, full-width digits, a day without a year, a total. */
const SHEET = [
  '样例镇整治情况表\t\t\t',
  '项目\t数量\t单位\t时间',
  '拆除旧围栏\t约１.２万\t米\t7月15日',
  '修好路灯\t36\t盏\t2026年5月',
  '合计\t12036\t\t',
].join('\n');

describe('an editor with a spreadsheet and a keyboard', () => {
  it('comes to a page that shows the figures, in Chinese', async () => {
    const { page, log } = await openWorkbench({ step: 'facts', feed: EMPTY_FEED });
    await page.evaluate((text) => {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }, SHEET);
    await tabTo(page, '#paste');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    await items(page, 2);
    expect((await feedIn(page)).items).toMatchObject([
      {
        title: '拆除旧围栏',
        _laoshan: { stat: { value: 12_000, qualifier: 'about', unit: '米' } },
      },
      { title: '修好路灯', _laoshan: { stat: { value: 36, unit: '盏' } } },
    ]);
    // What was not taken over, and what was read otherwise, is told.
    const told = await page.$eval('workbench-facts', (step) => (step as HTMLElement).innerText);
    expect(told).toContain('合计');
    await tabTo(page, 'a[href="#take"]');
    await page.keyboard.press('Enter');
    const folder = newFolder();
    const taken = await downloadsOf(page, folder);
    await page.waitForSelector('#take-tag');
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#take-tag')?.value,
    );
    await tabTo(page, 'workbench-take button');
    const { name, bytes } = await taken(() => page.keyboard.press('Enter'));
    const tag = await page.$eval('#take-tag', (field) => (field as HTMLTextAreaElement).value);
    expect(log.errors).toEqual([]);
    await page.close();

    site().page(`/office/${name}`, bytes.toString('utf8'), { 'Content-Type': 'application/json' });
    site().page(
      '/office/',
      `<!doctype html><meta charset="utf-8"><title>t</title>${tag}<script src="/dist/laoshan.classic.js"></script>`,
    );
    const { page: shown } = await newPage();
    await shown.goto(`${site().origin}/office/`);
    await shown.waitForSelector('laoshan-stats[state=ready]');
    const text = await shown.$eval('laoshan-stats', ({ shadowRoot }) => shadowRoot?.textContent);
    expect(text).toMatch(/1\.2万\s*米[\s\S]*36\s*盏/);
    await shown.close();
  });
});
