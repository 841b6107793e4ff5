import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { EMPTY_FEED, type RawFeed } from '../../src/publish/raw.js';
import type { WorkbenchApp } from '../../workbench/app.js';
import { usePages } from '../helpers/pages.js';
import { axeViolations, openWorkbench } from '../helpers/workbench.js';

usePages();

const feedOf = (title: string): RawFeed => ({ ...EMPTY_FEED, items: [{ id: 'a', title }] });

const edit = (page: Page, feed: RawFeed) =>
  page.evaluate((given) => {
    document.querySelector<WorkbenchApp>('workbench-app')?.context.store.edit(given);
  }, feed);

/** Titles of the facts that a tab has. */
const titles = (page: Page) =>
  page.evaluate(() =>
    document
      .querySelector<WorkbenchApp>('workbench-app')
      ?.context.store.state.feed.items.map(({ title }) => title),
  );

const told = (page: Page) => page.$$eval('.elsewhere .trouble', (all) => all.length);

it('says that another tab has newer facts, before they are replaced, and takes them', async () => {
  const { page: one, log } = await openWorkbench({ step: 'facts', feed: EMPTY_FEED });
  const two = await one.browserContext().newPage();
  await two.goto(one.url());
  await two.waitForSelector('workbench-app h2');
  await edit(one, feedOf('甲样例'));
  await two.waitForSelector('.elsewhere button');
  expect(await two.$eval('.elsewhere', ({ textContent }) => textContent)).toContain('另一个标签页');
  expect(await axeViolations(two)).toEqual([]);
  expect(await told(one)).toBe(0);
  // Half an edit is under way, which must not come between.
  await edit(two, feedOf('乙样例'));
  await Promise.all([two.waitForNavigation(), two.click('.elsewhere button')]);
  await two.waitForSelector('workbench-app h2');
  expect(await titles(two)).toEqual(['甲样例']);
  expect(await told(two)).toBe(0);
  await edit(two, feedOf('丙样例'));
  await one.waitForSelector('.elsewhere button');
  expect(await told(two)).toBe(0);
  // Whoever goes on here has the last word, and the other tab hears of it.
  await edit(one, feedOf('丁样例'));
  await two.waitForSelector('.elsewhere button');
  expect(await told(one)).toBe(0);
  expect(log.errors).toEqual([]);
  await one.close();
  await two.close();
});
