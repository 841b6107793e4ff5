import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PageLog, watch } from '../helpers/browser.js';
import { newPage, site, usePages, visit } from '../helpers/pages.js';

usePages();

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const TWO_ROWS = '标题\t数值\t单位\n拆除存量违建\t约102万\t平方米\n修好长椅\t36\t把\n';

let page: Page;
let log: PageLog;

/** The page as on a first visit: in a context that has kept nothing. */
async function begin(language: 'zh' | 'en' = 'zh', width = 1440): Promise<void> {
  const { origin } = site();
  const { page: first } = await newPage();
  const context = await first.browser().createBrowserContext();
  await first.close();
  if (page) await page.browserContext().close();
  await context.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  page = await context.newPage();
  log = watch(page);
  await page.setViewport({ width, height: 900 });
  await visit(page, `${origin}/workbench/?lang=${language}`);
  await page.waitForSelector('workbench-app h1');
}

interface App {
  readonly context: {
    readonly store: {
      readonly state: {
        readonly feed: Feed;
        readonly checked: object;
        readonly findings: object[];
      };
      edit(feed: object): void;
    };
  };
}

interface Feed {
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly _laoshan: { readonly stat: object };
  }[];
}

/** Puts a text on the clipboard, as copying in another program does. */
async function copy(text: string): Promise<void> {
  await page.evaluate((each) => navigator.clipboard.writeText(each), text);
}

async function paste(): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}

const feed = (): Promise<Feed> =>
  page.evaluate(
    () => (document.querySelector('workbench-app') as unknown as App).context.store.state.feed,
  );

async function open(given: object): Promise<void> {
  await page.evaluate((each) => {
    (document.querySelector('workbench-app') as unknown as App).context.store.edit(each);
  }, given);
}

/** Until what was found is of the feed as it is. */
async function checked(): Promise<void> {
  await page.waitForFunction(() => {
    const { state } = (document.querySelector('workbench-app') as unknown as App).context.store;
    return state.checked === state.feed;
  });
}

async function rows(count: number): Promise<void> {
  await page.waitForFunction(
    (each) => document.querySelectorAll('.sheet tbody tr:not(.of-row)').length === each,
    {},
    count,
  );
}

const focused = () =>
  page.evaluate(() => ({
    id: document.activeElement?.id ?? '',
    value: (document.activeElement as HTMLInputElement | null)?.value,
  }));

const cell = (row: number, field: string) => `[id="cell-items[${row}]-${field}"]`;

async function write(selector: string, text: string): Promise<void> {
  await page.focus(selector);
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA', { commands: ['SelectAll'] });
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

const said = (selector: string) =>
  page.$eval(selector, (element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.innerText ?? `no ${id}`)
      .join('|'),
  );

async function violations(): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: typeof Axe };
    const { violations: found } = await axe.run(document);
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

const BAD = {
  version: 'https://jsonfeed.org/version/1.1',
  title: '样例',
  items: [
    {
      id: 'a',
      title: '拆除',
      _laoshan: { stat: { value: 103, unit: '万平方米', quote: '拆除102万平方米' } },
    },
    {
      id: 'a',
      title: '电话13812345678',
      _laoshan: { stat: { value: '很多', qualifier: 'abuot' } },
    },
    { id: 'c', title: '路灯', _laoshan: { report: { status: 'open', phone: '在此' } } },
  ],
};

describe('an empty page', () => {
  it('takes a paste by keyboard at once, and says what it read otherwise', async () => {
    await begin();
    expect((await focused()).id).toBe('paste');
    await copy(TWO_ROWS);
    await paste();
    await rows(2);
    const { items } = await feed();
    expect(items.map(({ title, _laoshan }) => [title, _laoshan.stat])).toEqual([
      ['拆除存量违建', { value: 1020000, unit: '平方米', qualifier: 'about' }],
      ['修好长椅', { value: 36, unit: '把' }],
    ]);
    expect((await focused()).id).toBe('tab-stat');
    expect(await page.$eval('.notes', (notes) => notes.textContent)).toContain('约102万');
  });

  it('says what to do about a paste that is no table', async () => {
    await begin();
    await copy('{"a": 1}');
    await paste();
    await page.waitForSelector('.failure');
    expect(await page.$eval('.failure', (failure) => failure.textContent)).toMatch(/。|请/);
    expect((await feed()).items).toEqual([]);
  });

  it('begins with an empty figure, in whose title the caret stands', async () => {
    await begin();
    await page.locator('.begin button').click();
    await rows(1);
    expect((await focused()).id).toBe('cell-items[0]-title');
    await page.keyboard.type('长椅');
    await page.keyboard.press('Tab');
    expect((await feed()).items[0]?.title).toBe('长椅');
  });

  it('reads a file that is chosen', async () => {
    await begin();
    const input = await page.$('input[type="file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
      'feeds/laoshan.zh-CN.json',
    );
    await rows(50);
    const own = JSON.parse(readFileSync('feeds/laoshan.zh-CN.json', 'utf8'));
    expect((await feed()).items).toEqual(own.items);
  });
});

describe('the template', () => {
  it('is handed out, and dropped onto the page gives nothing as long as nothing is filled in', async () => {
    await begin();
    await page.evaluate(() => {
      const made = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        Object.assign(window, { blob });
        return made(blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        Object.assign(window, { file: this.download });
      };
    });
    await page.locator('[aria-describedby="template-hint"]').click();
    await page.waitForFunction(() => 'file' in window);
    const name = await page.evaluate(() => {
      const { blob, file } = window as unknown as { blob: Blob; file: string };
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([blob], file));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
      return file;
    });
    expect(name).toMatch(/\.xlsx$/);
    await page.waitForSelector('.failure');
    expect(await page.$eval('.failure', ({ textContent }) => textContent)).toContain(
      '这份模板还没有填',
    );
    // That its examples were left out says no more.
    expect(await page.$('.notes')).toBeNull();
    expect((await feed()).items).toEqual([]);
  });
});

describe('a table', () => {
  beforeAll(async () => {
    await begin();
    await copy(TWO_ROWS);
    await paste();
    await rows(2);
  });

  it('takes what is typed, says how it reads it, and undoes it', async () => {
    await write(cell(1, 'value'), '1.02亿');
    await page.waitForSelector('.read');
    expect(await page.$eval(cell(1, 'value'), (input) => (input as HTMLInputElement).value)).toBe(
      '102000000',
    );
    expect(await said(cell(1, 'value'))).toContain('读作 102,000,000');
    expect((await focused()).id).toBe('cell-items[1]-unit');
    await page.locator('.tools button').click();
    expect(await page.$eval(cell(1, 'value'), (input) => (input as HTMLInputElement).value)).toBe(
      '36',
    );
  });

  it('keeps the caret and what is half typed when something is found elsewhere', async () => {
    await write(cell(0, 'title'), '电话13812345678');
    await page.focus(cell(1, 'title'));
    await page.keyboard.press('End');
    await page.keyboard.type('半');
    await page.waitForSelector('.finding.private');
    expect(await focused()).toEqual({ id: 'cell-items[1]-title', value: '修好长椅半' });
    await write(cell(0, 'title'), '拆除存量违建');
    await write(cell(1, 'title'), '修好长椅');
  });

  it('spreads pasted cells over rows and columns, and makes the rows that are missing', async () => {
    await copy('路灯\t12\n井盖\t7\n');
    await page.focus(cell(1, 'title'));
    await paste();
    await rows(3);
    const { items } = await feed();
    expect(items.map(({ title, _laoshan }) => [title, _laoshan.stat])).toEqual([
      ['拆除存量违建', { value: 1020000, unit: '平方米', qualifier: 'about' }],
      ['路灯', { value: 12, unit: '把' }],
      ['井盖', { value: 7 }],
    ]);
    await page.locator('.tools button').click();
    await rows(2);
  });

  it('adds more rows behind what is there, or replaces it, which one undoing takes back', async () => {
    const before = await feed();
    await page.focus('#paste');
    await copy('标题\t数值\n井盖\t7\n');
    await paste();
    await rows(3);
    await page.locator('.offer button').click();
    await rows(1);
    expect((await feed()).items.map(({ title }) => title)).toEqual(['井盖']);
    await page.locator('.tools button').click();
    await rows(2);
    expect(await feed()).toEqual(before);
  });

  it('keeps the focus when there is nothing more to undo or to do again', async () => {
    const [undo, redo] = ['.tools button:first-child', '.tools button:nth-child(2)'];
    await page.focus(undo);
    while (await page.$(`${undo}:focus`)) await page.keyboard.press('Enter');
    expect(await page.$(`${undo}:disabled`)).not.toBeNull();
    expect(await page.$(`${redo}:focus`)).not.toBeNull();
    while (await page.$(`${redo}:focus`)) await page.keyboard.press('Enter');
    expect(await page.$(`${undo}:focus`)).not.toBeNull();
    await rows(1);
    await page.keyboard.press('Enter');
    await rows(2);
  });

  it('moves and removes rows by keyboard', async () => {
    await page.focus('[id="row-items[0]"]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await feed()).items.map(({ title }) => title)).toEqual(['修好长椅', '拆除存量违建']);
    await page.locator('.tools button').click();
    await page.focus('[id="row-items[1]"]');
    await page.$eval('[id="row-items[1]"]', (summary) =>
      summary.closest('details')?.setAttribute('open', ''),
    );
    for (let press = 0; press < 3; press++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await rows(1);
    expect((await focused()).id).toBe('row-items[0]');
    await page.locator('.tools button').click();
    await rows(2);
  });

  it('goes from tab to tab with the arrows', async () => {
    await page.focus('#tab-stat');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('#tab-feed[aria-selected="true"]');
    expect((await focused()).id).toBe('tab-feed');
    await write('[id="cell--title"]', '样例报');
    expect(await feed()).toHaveProperty('title', '样例报');
  });

  it('is there again after a reload, with what was still being typed', async () => {
    await page.focus('[id="cell--title"]');
    await page.keyboard.press('End');
    await page.keyboard.type('二');
    await page.reload();
    await rows(2);
    expect(await feed()).toHaveProperty('title', '样例报二');
  });

  it('is gone once it was erased', async () => {
    await page.locator('.tools button:last-child').click();
    await page.locator('.tools button:nth-of-type(1)').click();
    await page.waitForSelector('.begin');
    await page.reload();
    await page.waitForSelector('.begin');
    expect((await feed()).items).toEqual([]);
  });
});

describe('what is found', () => {
  beforeAll(async () => {
    await begin();
    await open(BAD);
    await checked();
  });

  it('stands beside its cell, which says so, and is counted above', async () => {
    expect(await page.$eval(cell(0, 'value'), (input) => input.getAttribute('aria-invalid'))).toBe(
      'true',
    );
    expect(await said(cell(0, 'value'))).toContain('原话说的是102万平方米');
    expect(await page.$eval('.counts', (counts) => counts.textContent)).toContain('错误');
  });

  it('is gone to from the list', async () => {
    const report = await page.waitForSelector('.findings li.private button');
    await report?.click();
    await page.waitForSelector('#tab-report[aria-selected="true"]');
    await page.waitForFunction(() => document.activeElement?.id === 'row-items[2]');
  });

  it('is mended as the quote says, as it is masked, and by the word that was meant', async () => {
    await page.focus('#tab-report');
    await page.keyboard.press('Home');
    for (const [row, field, expected] of [
      [0, 'value', '102'],
      [1, 'title', '电话号码已隐去'],
      [1, 'qualifier', 'about'],
    ] as const) {
      await checked();
      const selector = cell(row, field);
      const button = await page.waitForSelector(`td:has(> ${selector}) .mend`);
      await button?.click();
      await page.waitForFunction(
        (at, value) => (document.querySelector(at) as HTMLInputElement).value === value,
        {},
        selector,
        expected,
      );
      expect(await page.$eval(selector, (input) => document.activeElement === input)).toBe(true);
    }
    await checked();
    expect(await page.$$eval('.finding.private', ({ length }) => length)).toBe(0);
  });
});

describe('ten thousand rows', () => {
  it('are read while the page stays alive, of which fifty are in the document', async () => {
    await begin();
    const lines = Array.from({ length: 10_000 }, (_, index) => `样例${index}\t${index}`);
    await copy(`标题\t数值\n${lines.join('\n')}`);
    await paste();
    // It is drawn, and can be worked with, while they are read.
    await page.waitForSelector('progress');
    await page.keyboard.press('Tab');
    expect((await focused()).id).not.toBe('paste');
    await rows(50);
    expect((await feed()).items.length).toBe(10_000);
    expect(await page.$$eval('*', ({ length }) => length)).toBeLessThan(4000);
    await page.locator('.paging button:last-child').click();
    await page.waitForSelector(cell(50, 'title'));
    expect(await page.$(cell(0, 'title'))).toBeNull();
    await page.type('#find', '样例9999');
    await rows(1);
    await write(cell(9999, 'title'), '最后一行');
    expect((await feed()).items[9999]?.title).toBe('最后一行');
  });
});

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  it.each([1440, 390])('no axe violation and nothing beside the screen at %i px', async (width) => {
    await begin(language, width);
    const found: Record<string, readonly string[]> = {};
    const look = async (state: string) => {
      const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      found[state] = [...(await violations()), ...(beside > 0 ? [`${beside} px`] : [])];
    };
    await look('empty');
    await open({ ...BAD, items: [{ id: 'x', title: 'A', _laoshan: { stat: { value: 1 } } }] });
    await checked();
    await look('filled');
    await open(BAD);
    await checked();
    await look('with findings');
    await open(JSON.parse(readFileSync('feeds/laoshan.en.json', 'utf8')));
    await page.locator('#tab-authors').click();
    await look('details');
    await page.locator('#tab-feed').click();
    await look('the feed itself');
    expect(found).toEqual({
      empty: [],
      filled: [],
      'with findings': [],
      details: [],
      'the feed itself': [],
    });
    expect(log.errors).toEqual([]);
  });
});
