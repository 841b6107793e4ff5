import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../src/publish/bundle.js';
import type { PageLog } from '../helpers/browser.js';
import { newPage, site, usePages } from '../helpers/pages.js';
import { contest, feedOf, speakers } from '../presenter/event.js';

usePages();

/** Three minutes into the first turn. */
const TURN_1 = '2024-03-05T14:03:00+08:00';
const long = '样例长名'.repeat(50);
const wordy = '样例'.repeat(28);
const { awards: _, ...unrewarded } = contest;
const hundred = Array.from({ length: 100 }, (_each, index) => ({
  id: `p${index}`,
  name: `${index}号样例`,
  scores: [{ criterion: 'results', judge: '评委一', value: index < 40 ? 5 : index / 10 }],
}));

const arenas = {
  show: contest,
  plain: { speakers: speakers.map(({ scores: __, ...speaker }) => speaker) },
  unscored: { ...unrewarded, speakers: speakers.map(({ scores: __, ...speaker }) => speaker) },
  missing: {
    ...unrewarded,
    speakers: speakers.map((speaker, index) =>
      index ? speaker : { ...speaker, scores: speaker.scores.slice(1) },
    ),
  },
  long: {
    ...contest,
    venue: long,
    organiser: long,
    speakers: speakers.map((speaker) => ({ ...speaker, name: long, role: long, topic: long })),
  },
  wordy: {
    ...contest,
    speakers: speakers.map((speaker) => ({ ...speaker, name: wordy })),
  },
  hundred: { ...unrewarded, criteria: contest.criteria.slice(0, 1), speakers: hundred },
  nobody: { venue: '样例镇礼堂', speakers: [] },
};
const whole = feedOf(arenas);
/** In a bundle of their own: what is odd in a feed is told on the console of each of its pages. */
const isOdd = (id: string) => /^(?:long|hundred|nobody)$/.test(id);
const feed = { ...whole, items: whole.items.filter(({ id }) => !isOdd(id)) };
const odd = {
  ...whole,
  items: whole.items
    .filter(({ id }) => isOdd(id))
    .map((item) => (item.id === 'long' ? { ...item, title: long } : item)),
};

const BUNDLE = '<script src="laoshan.bundle.js"></script>';
const PRESENTER = '<script src="laoshan.presenter.js"></script>';
const ODD_BUNDLE = '<script src="odd.bundle.js"></script>';
const bundleOf = (id: string) => (isOdd(id) ? ODD_BUNDLE : BUNDLE);
const htmlOf = (id: string, scripts = bundleOf(id) + PRESENTER, attributes = '') =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${scripts}
<main><laoshan-presenter src="#${id}" ${attributes}><h1>样例擂台</h1></laoshan-presenter></main>`;

let stick = '';

/** A memory stick: the feed's bundle, the presenter and pages in one folder. */
beforeAll(() => {
  stick = mkdtempSync(join(tmpdir(), 'laoshan-stick-'));
  const classic = readFileSync('dist/laoshan.classic.js', 'utf8');
  writeFileSync(join(stick, 'laoshan.bundle.js'), bundle(classic, feed));
  writeFileSync(join(stick, 'odd.bundle.js'), bundle(classic, odd));
  for (const name of ['laoshan.presenter.js', 'laoshan.js'])
    writeFileSync(join(stick, name), readFileSync(`dist/${name}`));
});
afterAll(() => rmSync(stick, { recursive: true, force: true }));

interface Options {
  readonly scripts?: string;
  readonly attributes?: string;
  readonly now?: string;
  readonly size?: readonly [number, number];
  readonly state?: string;
}

/** Opens an event from the disk, without a network, its clock held at one moment. */
async function open(
  id: string,
  { scripts, attributes, now = TURN_1, size = [1024, 768], state = 'ready' }: Options = {},
): Promise<{ page: Page; log: PageLog }> {
  const { page, log } = await newPage();
  await page.setViewport({ width: size[0], height: size[1] });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setOfflineMode(true);
  await page.evaluateOnNewDocument((at) => {
    Object.assign(window, { moment: new Date(at).getTime() });
    Date.now = () => (window as unknown as { moment: number }).moment;
  }, now);
  writeFileSync(join(stick, `${id}.html`), htmlOf(id, scripts, attributes));
  await page.goto(pathToFileURL(join(stick, `${id}.html`)).href);
  await page.waitForSelector(`laoshan-presenter[state=${state}]`);
  return { page, log };
}

/** Presses keys, one after the other, and waits until each is drawn. */
async function press(page: Page, ...keys: readonly Parameters<Page['keyboard']['press']>[0][]) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await settled(page);
  }
}

const settled = (page: Page) =>
  page.$eval('laoshan-presenter', (host) =>
    (host as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete.then(() => {}),
  );

/** All that the page's DOM holds but the scripts. */
const everything = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('laoshan-presenter');
    return `${document.body.outerHTML}${host?.shadowRoot?.innerHTML}`;
  });

const textOf = (page: Page, selector: string) =>
  page.$eval(
    'laoshan-presenter',
    (host, each) =>
      Array.from(host.shadowRoot?.querySelectorAll(each) ?? [], (node) =>
        (node.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ).join(' | '),
    selector,
  );

const heading = (page: Page) => textOf(page, 'h1');

/** What hangs out of its box, in px. */
const overflow = (page: Page) =>
  page.$eval('laoshan-presenter', (host) => {
    const out = ['.laoshan', '.hall', '.stage'].map((selector) => {
      const box = host.shadowRoot?.querySelector(selector);
      if (!box) return -1;
      return Math.max(box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth);
    });
    return Math.max(...out, document.documentElement.scrollWidth - innerWidth);
  });

describe('laoshan-presenter, from a memory stick without a network', () => {
  it('goes through an event to its awards by keyboard alone, and holds nothing ahead of its time', async () => {
    const { page, log } = await open('show');
    const hidden = ['8.5', '9.5', '甲样例', '乙样例', '丙样例', '丁样例', '最佳实干奖', '人气奖'];
    const withheld = async () => {
      const dom = await everything(page);
      return hidden.filter((text) => !dom.includes(text));
    };
    expect(await heading(page)).toBe('样例擂台：四个社区，一年的账');
    expect(await textOf(page, '.slide .line')).toContain('4位依次发言');
    expect(await withheld()).toEqual(hidden);
    for (const { name, organisation, topic } of speakers) {
      await press(page, 'ArrowRight');
      expect(await withheld()).toEqual(hidden.filter((text) => text !== name));
      expect(await heading(page)).toBe(name);
      expect(await textOf(page, '.slide')).toContain(organisation);
      expect(await textOf(page, '.slide')).toContain(topic);
      // The space bar tells nothing while somebody speaks.
      await press(page, 'Space');
      expect(await heading(page)).toBe(name);
    }
    await press(page, 'ArrowRight');
    expect(await heading(page)).toBe('成绩');

    const rows = () => textOf(page, '.row');
    expect(await rows()).toBe('');
    expect(await withheld()).toEqual(hidden);

    await press(page, 'Space');
    expect(await rows()).toBe('第4名 丙样例 南门社区 7');
    expect(await withheld()).toEqual(hidden.filter((text) => text !== '丙样例'));

    await press(page, 'Space');
    expect(await rows()).toBe(
      '并列第2名 甲样例 东桥社区 8.5 | 并列第2名 乙样例 西桥社区 8.5 | 第4名 丙样例 南门社区 7',
    );
    expect(await withheld()).toEqual(['9.5', '丁样例', '最佳实干奖', '人气奖']);
    expect(await textOf(page, '[role=status]')).toBe('并列第2名 甲样例、乙样例');

    // Away and back shows no more, and no less.
    await press(page, 'ArrowLeft');
    expect(await heading(page)).toBe('丁样例');
    await press(page, 'ArrowRight');
    expect(await rows()).toMatch(/^并列第2名/);

    await press(page, 'Space');
    expect(await rows()).toMatch(/^第1名 丁样例 北门社区 9.5 \|/);
    expect(await withheld()).toEqual(['最佳实干奖', '人气奖']);

    await press(page, 'Space');
    expect(await heading(page)).toBe('颁奖');
    expect(await withheld()).toEqual(
      expect.arrayContaining(['甲样例', '乙样例', '丁样例', '最佳实干奖', '人气奖']),
    );
    await press(page, 'Space');
    expect(await textOf(page, '.award')).toBe('最佳实干奖 丁样例');
    expect(await withheld()).toContain('人气奖');
    await press(page, 'Space', 'Space', 'ArrowRight');
    expect(await textOf(page, '.award')).toBe('人气奖 甲样例、乙样例');
    expect(await textOf(page, '.before')).toBe('最佳实干奖 丁样例');

    await press(page, 'Escape');
    expect(await heading(page)).toBe('样例擂台：四个社区，一年的账');
    expect(log).toMatchObject({ console: [], errors: [], failures: [] });
    expect(log.requests.every((url) => url.startsWith('file:'))).toBe(true);
    await page.close();
  });

  it.each([
    ['the bundle first', BUNDLE + PRESENTER],
    ['the presenter first', PRESENTER + BUNDLE],
    ['the bundle late', `${PRESENTER}<script src="laoshan.bundle.js" defer></script>`],
  ])('shares the feeds of the page: %s', async (_order, scripts) => {
    const { page, log } = await open('show', { scripts });
    expect(await heading(page)).toBe('样例擂台：四个社区，一年的账');
    expect(log.errors).toEqual([]);
    await page.close();
  });

  it('is a classic script because a module does not run from a disk', async () => {
    const { page, log } = await newPage();
    const html = htmlOf('show', '<script type="module" src="laoshan.js"></script>');
    writeFileSync(join(stick, 'module.html'), html);
    await page.goto(pathToFileURL(join(stick, 'module.html')).href);
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(log.failures.join()).toMatch(/laoshan\.js/);
    expect(log.console.join()).toMatch(/CORS/);
    expect(await page.evaluate(() => customElements.get('laoshan-stat'))).toBeUndefined();
    await page.close();
  });
});

describe('its keys', () => {
  it('reveal one rank, however long the space bar is held', async () => {
    const { page } = await open('show');
    await press(page, ...Array<'ArrowRight'>(5).fill('ArrowRight'));
    for (const _each of [1, 2, 3]) await page.keyboard.down('Space');
    await page.keyboard.up('Space');
    await settled(page);
    expect(await textOf(page, '.row')).toBe('第4名 丙样例 南门社区 7');
    await page.close();
  });

  it('are buttons with names too, each with its shortcut, and a click leaves the space bar free', async () => {
    const { page } = await open('show');
    const buttons = await page.$$eval('laoshan-presenter >>> button', (all) =>
      all.map((button) => [
        button.textContent?.replace(/\s+/g, ' ').trim(),
        button.getAttribute('aria-keyshortcuts'),
      ]),
    );
    expect(buttons).toEqual([
      ['← 上一位', 'ArrowLeft'],
      ['→ 下一位', 'ArrowRight'],
      ['空格 揭晓', 'Space'],
      ['T 开始计时', 'T'],
      ['F 全屏', 'F'],
      ['Esc 回到开头', 'Escape'],
      ['H 隐藏按钮', 'H'],
    ]);
    for (const _each of [1, 2, 3, 4, 5])
      await page.click('laoshan-presenter >>> [data-action=next]');
    await press(page, 'Space');
    expect(await textOf(page, '.row')).toBe('第4名 丙样例 南门社区 7');
    await page.click('laoshan-presenter >>> [data-action=reveal]');
    await settled(page);
    expect(await textOf(page, '.row')).toMatch(/^并列第2名/);
    await page.close();
  });

  it('reach every button by Tab, where the space bar presses it', async () => {
    const { page } = await open('show');
    await press(page, 'Tab', 'Tab', 'Space');
    expect(await heading(page)).toBe('甲样例');
    await press(page, 'Space');
    expect(await heading(page)).toBe('乙样例');
    await page.close();
  });

  it('take buttons and help off the hall’s screen, until the pointer or Tab comes to them', async () => {
    const { page } = await open('show');
    const seen = () =>
      page.$eval('laoshan-presenter >>> .tools', (tools) => getComputedStyle(tools).opacity);
    expect(await textOf(page, '.help')).toContain('空格');
    await press(page, 'h');
    expect(await textOf(page, '.help')).toBe('');
    expect(await seen()).toBe('0');
    await page.hover('laoshan-presenter >>> [data-action=next]');
    expect(await seen()).toBe('1');
    await page.mouse.move(10, 10);
    expect(await seen()).toBe('0');
    await press(page, 'Tab');
    expect(await seen()).toBe('1');
    await press(page, 'H');
    expect(await textOf(page, '.help')).toContain('空格');
    await page.close();
  });

  it('fill the screen and leave it again, keeping the place', async () => {
    const { page } = await open('show');
    const full = () => page.evaluate(() => document.fullscreenElement?.localName ?? '');
    await press(page, 'ArrowRight', 'f');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    expect(await full()).toBe('laoshan-presenter');
    await press(page, 'Escape');
    await page.waitForFunction(() => document.fullscreenElement === null);
    expect(await heading(page)).toBe('甲样例');
    await page.close();
  });

  it('go on where the full screen is refused', async () => {
    const { page, log } = await open('show');
    await page.evaluate(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    });
    await press(page, 'f', 'ArrowRight');
    expect(await heading(page)).toBe('甲样例');
    expect(log).toMatchObject({ console: [], errors: [] });
    await page.close();
  });

  it('leave alone what is typed elsewhere, and combinations with other keys', async () => {
    const { page } = await open('show');
    await page.evaluate(() => document.body.append(document.createElement('input')));
    await page.focus('input');
    await press(page, 'ArrowRight', 'f');
    expect(await heading(page)).toBe('样例擂台：四个社区，一年的账');
    await page.$eval('input', (input) => input.blur());
    await page.keyboard.down('Control');
    await press(page, 'ArrowRight');
    await page.keyboard.up('Control');
    expect(await heading(page)).toBe('样例擂台：四个社区，一年的账');
    await page.close();
  });
});

describe('the clock of a turn', () => {
  const at = (page: Page, time: string) =>
    page.evaluate((each) => {
      Object.assign(window, { moment: new Date(each).getTime() });
      const host = document.querySelector('laoshan-presenter');
      (host as HTMLElement & { requestUpdate(): void }).requestUpdate();
    }, `2024-03-05T${time}+08:00`);

  it('runs to the planned end by itself, says its last minute, and counts what is over', async () => {
    const { page } = await open('show');
    await press(page, 'ArrowRight');
    const shown = async () => [
      await textOf(page, '[role=timer] .word'),
      await textOf(page, '[role=timer] .digits'),
      await page.$eval('laoshan-presenter >>> .clock .sign path', (path) => path.getAttribute('d')),
    ];
    const [word, digits, running] = await shown();
    expect([word, digits]).toEqual(['剩余', '07:00']);
    await at(page, '14:09:15');
    const [last, seconds, ending] = await shown();
    expect([last, seconds]).toEqual(['最后一分钟', '00:45']);
    await at(page, '14:12:05');
    const [out, more, over] = await shown();
    expect([out, more]).toEqual(['超时', '+02:05']);
    expect(await textOf(page, '[role=status]')).toBe('发言时间到');
    expect(new Set([running, ending, over]).size).toBe(3);
    // A timer is silent: https://www.w3.org/TR/wai-aria-1.2/#timer
    expect(await page.$('laoshan-presenter >>> .clock[aria-live]')).toBeNull();
    await page.close();
  });

  it('waits with the whole length where the turn is not on, and is started by hand', async () => {
    const { page } = await open('show', { now: '2024-03-05T20:00:00+08:00' });
    await press(page, 'ArrowRight');
    expect(await textOf(page, '[role=timer]')).toBe('发言时间 10:00');
    await press(page, 't');
    expect(await textOf(page, '[role=timer]')).toBe('剩余 10:00');
    await at(page, '20:10:01');
    await settled(page);
    expect(await textOf(page, '[role=timer]')).toBe('超时 +00:01');
    await press(page, 't');
    expect(await textOf(page, '[role=timer]')).toBe('发言时间 10:00');
    await page.close();
  });

  it('counts the minutes of the tag where the feed plans no turn, and nothing without them', async () => {
    const bare = await open('hundred', { attributes: 'minutes="8"' });
    await press(bare.page, 'ArrowRight');
    expect(await textOf(bare.page, '[role=timer]')).toBe('发言时间 08:00');
    await bare.page.close();
    const { page } = await open('hundred');
    await press(page, 'ArrowRight', 't');
    expect(await textOf(page, '[role=timer]')).toBe('');
    await page.close();
  });
});

describe('bad input', () => {
  it('an id that the feed has not is said, under the page’s own content', async () => {
    const { page } = await open('no-such', { state: 'error' });
    expect(await textOf(page, '.fault')).toBe(
      '<laoshan-presenter> 在 #no-such 中找不到“no-such”：请检查 # 后面的 id。',
    );
    expect(await page.$eval('h1', (each) => each.getBoundingClientRect().height > 0)).toBe(true);
    await page.close();
  });

  it('nobody speaks', async () => {
    const { page } = await open('nobody');
    expect(await textOf(page, '.slide')).toContain('没有发言人');
    await press(page, 'ArrowRight', 'Space', 't', 'ArrowLeft');
    expect(await textOf(page, '.slide')).toContain('没有发言人');
    await page.close();
  });

  it('a lineup without a contest ends with its last speaker', async () => {
    const { page } = await open('plain');
    await press(page, ...Array<'ArrowRight'>(9).fill('ArrowRight'), 'Space');
    expect(await heading(page)).toBe('丁样例');
    await page.close();
  });

  it('a contest without a score says so', async () => {
    const { page } = await open('unscored');
    await press(page, ...Array<'ArrowRight'>(5).fill('ArrowRight'), 'Space', 'Space');
    expect(await textOf(page, '.slide')).toContain('还没有评分');
    await page.close();
  });

  it('what is missing is said before any rank is revealed', async () => {
    const { page } = await open('missing');
    await press(page, ...Array<'ArrowRight'>(5).fill('ArrowRight'));
    expect(await textOf(page, '.unplaced')).toContain('评分不全');
    expect(await textOf(page, '.unplaced li')).toBe('甲样例：缺成效1项');
    await press(page, 'Space', 'Space', 'Space');
    expect(await textOf(page, '.row')).not.toContain('甲样例');
    expect(await textOf(page, '.results')).toContain('另有1位没有名次');
    await page.close();
  });
});

describe('its looks', () => {
  it.each([
    [1024, 768],
    [1280, 720],
    [1920, 1080],
    [3840, 2160],
  ] as const)(
    'fit a screen of %i by %i, with 200 characters and with 100 speakers',
    async (...size) => {
      for (const id of ['show', 'long', 'missing', 'hundred'] as const) {
        const { page } = await open(id, { size });
        const steps = id === 'hundred' ? 101 : 5;
        expect(await overflow(page), `${id}, title`).toBeLessThanOrEqual(1);
        await press(page, 'ArrowRight');
        expect(await overflow(page), `${id}, speaker`).toBeLessThanOrEqual(1);
        for (let step = 1; step < steps; step++) await page.keyboard.press('ArrowRight');
        for (let step = 0; step < 7; step++) {
          await settled(page);
          expect(await overflow(page), `${id}, revealed ${step}`).toBeLessThanOrEqual(1);
          await press(page, 'Space');
        }
        if (id === 'hundred') {
          for (let step = 0; step < 60; step++) await page.keyboard.press('Space');
          await settled(page);
          expect(await textOf(page, '.results > .note')).toContain('名次已全部揭晓');
          expect(await overflow(page), 'all of a hundred').toBeLessThanOrEqual(1);
        }
        await page.close();
      }
    },
    90_000,
  );

  it('leave what is small legible where a name is long, and cut no name of 60 characters', async () => {
    const { page } = await open('wordy', { size: [1280, 720] });
    const sizes = (selector: string) =>
      page.$eval(
        'laoshan-presenter',
        (host, each) => {
          const size = (name: string) => {
            const box = host.shadowRoot?.querySelector(name);
            return box ? Number.parseFloat(getComputedStyle(box).fontSize) : 0;
          };
          return size(each) / size('.hall');
        },
        selector,
      );
    await press(page, 'ArrowRight');
    expect(await sizes('.slide .line')).toBeGreaterThan(0.8);
    await press(page, ...Array<'ArrowRight'>(4).fill('ArrowRight'), 'Space');
    expect(await textOf(page, '.row')).toBe(`第4名 ${wordy} 7`);
    await press(page, 'Space', 'Space');
    expect(await overflow(page)).toBeLessThanOrEqual(1);
    await press(page, 'Space', 'Space');
    expect(await sizes('.label')).toBeGreaterThan(1);
    await page.close();
  });

  it('keep the size of a rank when others come', async () => {
    const { page } = await open('show');
    await press(page, ...Array<'ArrowRight'>(5).fill('ArrowRight'), 'Space');
    const height = () =>
      page.$$eval(
        'laoshan-presenter >>> .row',
        (rows) => rows.at(-1)?.getBoundingClientRect().height,
      );
    const alone = await height();
    await press(page, 'Space', 'Space');
    expect(await height()).toBe(alone);
    await page.close();
  });

  it('have one line that speaks, a timer and one heading, and no style attribute', async () => {
    const { page } = await open('show');
    await press(page, 'ArrowRight');
    const counts = await page.$eval('laoshan-presenter', ({ shadowRoot }) =>
      ['[role=status],[role=alert],[aria-live],output', '[role=timer]', 'h1', '[style]'].map(
        (each) => shadowRoot?.querySelectorAll(each).length,
      ),
    );
    expect(counts).toEqual([1, 1, 1, 0]);
    await page.close();
  });

  it('change once for those who want it, and plainly for those who want less', async () => {
    const { page } = await open('show');
    const animation = () =>
      page.$eval('laoshan-presenter >>> .stage', (stage) => getComputedStyle(stage).animationName);
    expect(await animation()).toBe('none');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]);
    const before = await animation();
    await press(page, 'ArrowRight');
    expect([before, await animation()].sort()).toEqual(['shown-even', 'shown-odd']);
    await page.$eval('laoshan-presenter', (host) => host.setAttribute('mode', 'elder'));
    await settled(page);
    expect(await animation()).toBe('none');
    await page.close();
  });

  it('print the slide without the buttons', async () => {
    const { page } = await open('show');
    await press(page, 'ArrowRight');
    await page.emulateMediaType('print');
    const height = (selector: string) =>
      page.$eval(`laoshan-presenter >>> ${selector}`, (box) => box.getBoundingClientRect().height);
    expect(await height('.stage')).toBeGreaterThanOrEqual(await height('.slide'));
    expect(await height('.tools')).toBe(0);
    await page.close();
  });

  it('are in the project’s themes', async () => {
    const { page } = await open('show', { attributes: 'theme="civic dark"' });
    const paper = await page.$eval(
      'laoshan-presenter >>> .laoshan',
      (box) => getComputedStyle(box).backgroundColor,
    );
    expect(paper).toBe('rgb(16, 21, 28)');
    await page.close();
  });

  it.each(['light', 'dark'])('[P34] have no axe violation, %s', async (theme) => {
    const { page } = await open('missing', { attributes: `theme="${theme}"` });
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(axe);
    const violations = () =>
      page.evaluate(async () => {
        const { axe: run } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const found = await run.run();
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
    for (const step of [0, 1, 4, 1]) {
      await press(page, ...Array<'ArrowRight'>(step).fill('ArrowRight'));
      expect(await violations()).toEqual([]);
      await press(page, 'Space');
    }
    expect(await violations()).toEqual([]);
    await page.close();
  });
});

describe('on a server', () => {
  it('stands beside the page’s script where Trusted Types are required and its name may come twice', async () => {
    site().page('/show.json', JSON.stringify(feed), { 'Content-Type': 'application/json' });
    const both =
      '<script src="/dist/laoshan.classic.js"></script><script src="/dist/laoshan.presenter.js"></script>';
    const url = site().page('/hall', htmlOf('show', both).replace('src="#', 'src="/show.json#'), {
      'Content-Security-Policy':
        "require-trusted-types-for 'script'; trusted-types laoshan-widgets 'allow-duplicates'",
    });
    const { page, log } = await newPage();
    await page.goto(url);
    await page.waitForSelector('laoshan-presenter[state=ready]');
    expect(log).toMatchObject({ console: [], errors: [] });
    await page.close();
  });

  it('reads a feed by its address, with no other script, under a strict policy', async () => {
    site().page('/show.json', JSON.stringify(feed), { 'Content-Type': 'application/json' });
    const html = htmlOf('show', '<script src="/dist/laoshan.presenter.js"></script>');
    const url = site().page('/hall', html.replace('src="#', 'src="/show.json#'), {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:",
    });
    const { page, log } = await newPage();
    await page.goto(url);
    await page.waitForSelector('laoshan-presenter[state=ready]');
    await press(page, 'ArrowRight');
    expect(await heading(page)).toBe('甲样例');
    expect(log).toMatchObject({ console: [], errors: [] });
    await page.close();
  });
});
