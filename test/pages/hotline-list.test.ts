import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cityOf } from '../../stories/city.js';
import { launch, watch } from '../helpers/browser.js';
import { MODULE } from '../helpers/embedding.js';
import { newPage, site, usePages } from '../helpers/pages.js';

usePages();

/** A hotline over so many cases of an invented city, on a page of its own or on this one. */
async function open(cases: number, attributes: string, blank?: Page): Promise<Page> {
  const page = blank ?? (await newPage()).page;
  const log = watch(page);
  const feed = JSON.stringify(cityOf(0, cases));
  const inline = `<script type="application/feed+json" data-laoshan>${feed}</script>`;
  const doc = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${inline}${MODULE}<body><laoshan-hotline ${attributes}>x</laoshan-hotline></body></html>`;
  await page.goto(site().page('/hotline-list', doc));
  await page.waitForSelector('laoshan-hotline[state=ready]');
  expect(log.errors).toEqual([]);
  return page;
}

interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

/** The accessibility tree without what is no part of it: each node with the nearest that it is in. */
async function tree(page: Page) {
  const session = await page.createCDPSession();
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly Node[];
  };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told = (node: Node | undefined): Node | undefined =>
    node && (node.ignored || /^(none|generic)$/.test(node.role?.value ?? 'none'))
      ? told(byId.get(node.parentId ?? ''))
      : node;
  return nodes
    .filter((node) => told(node) === node)
    .map((node) => ({
      id: node.nodeId,
      role: node.role?.value,
      name: node.name?.value,
      within: told(byId.get(node.parentId ?? ''))?.nodeId,
    }));
}

describe('a list of 230 cases', () => {
  it('[P38] is one list of 230 to assistive technology, what is far away too', async () => {
    // Chromium keeps the tree of what is not drawn only while somebody reads it.
    const reader = await launch(['--force-renderer-accessibility']);
    const page = await open(300, 'page-size="230"', await reader.browser.newPage());
    const nodes = await tree(page);
    const lists = nodes.filter(({ role }) => role === 'list');
    expect(lists).toHaveLength(1);
    const items = nodes.filter(
      ({ role, within }) => role === 'listitem' && within === lists[0]?.id,
    );
    expect(items).toHaveLength(230);
    const headings = nodes.filter(({ role }) => role === 'heading');
    expect(headings.map(({ within }) => within).sort()).toEqual(items.map(({ id }) => id).sort());
    await reader.close();
  });

  it('is found by the browser’s own search, down to its last case', async () => {
    const page = await open(300, 'page-size="230"');
    expect(
      await page.evaluate(() =>
        (window as unknown as { find(text: string): boolean }).find('第230件样例来电'),
      ),
    ).toBe(true);
    await page.waitForFunction(() => scrollY > 10_000);
    await page.close();
  });
});

describe('the controls', () => {
  it('[P39] have names and roles, and do their work by the keyboard alone', async () => {
    const page = await open(200, 'filters="all" page-size="5"');
    const nodes = await tree(page);
    const named = nodes.flatMap(({ role, name }) =>
      /^(searchbox|combobox|button)$/.test(role ?? '') ? `${role} ${name}` : [],
    );
    expect(named.slice(0, 9)).toEqual([
      'button 全部 (200)',
      'button 已答复 (116)',
      'button 未答复 (82)',
      'button 状态不明 (2)',
      'searchbox 搜索',
      'combobox 事项',
      'combobox 承办单位',
      'combobox 时间',
      'combobox 排序',
    ]);
    const result = () =>
      page.$eval('laoshan-hotline', ({ shadowRoot }) =>
        shadowRoot?.querySelector('.result')?.textContent?.replace(/\s+/g, ' ').trim(),
      );
    const until = (text: string) =>
      page.waitForFunction(
        (wanted) =>
          document
            .querySelector('laoshan-hotline')
            ?.shadowRoot?.querySelector('.result')
            ?.textContent?.includes(wanted),
        {},
        text,
      );
    for (let stop = 0; stop < 5; stop++) await page.keyboard.press('Tab');
    await page.keyboard.type('样例路灯');
    await until('样例路灯');
    expect(await result()).toBe('“样例路灯”：符合40件，共200件 清除条件');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await until('、');
    expect(await result()).toMatch(/^样例路灯、“样例路灯”：符合\d+件，共200件 清除条件$/);
    for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => !document.querySelector('laoshan-hotline')?.shadowRoot?.querySelector('.result'),
    );
    await page.close();
  });
});
