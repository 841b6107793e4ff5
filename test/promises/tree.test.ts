import { describe, expect, it } from 'vitest';
import { newPage, observed, site, usePages } from '../helpers/pages.js';
import { MODULE } from './embedded.js';
import { answered, hung, wall } from './gallery.js';

interface Spoken {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

describe('the accessibility tree, which Chromium shows', () => {
  usePages();

  const stats = answered.filter(
    ({ tags, state, markup }) =>
      tags.includes('laoshan-stat') && state === 'ready' && !/inline/.test(markup),
  );

  /** Each paragraph of the tree as it is read out. */
  async function paragraphs(page: Awaited<ReturnType<typeof newPage>>['page']) {
    const session = await page.createCDPSession();
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
      nodes: readonly Spoken[];
    };
    await session.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const text = (node: Spoken): string =>
      node.role?.value === 'StaticText'
        ? (node.name?.value ?? '')
        : (node.childIds ?? []).map((id) => text(byId.get(id) as Spoken)).join('');
    return nodes
      .filter(({ role, ignored }) => !ignored && role?.value === 'paragraph')
      .map((node) => text(node).replace(/\s+/g, ' ').trim());
  }

  it('[P35] has label, figure and unit of every figure in one sentence', async () => {
    const { page } = await newPage();
    await page.goto(
      site().page(
        '/spoken',
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>${MODULE}<body>${wall(site(), stats)}`,
      ),
    );
    await page.waitForFunction(hung());
    const written = await page.evaluate(() =>
      Array.from(document.querySelectorAll('laoshan-stat'), ({ shadowRoot }) => {
        const part = (selector: string) =>
          shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        const unit = shadowRoot?.querySelector('.unit:not(.before)');
        return [
          part('.label'),
          part('.before'),
          part('.value'),
          (unit?.querySelector('.hidden') ?? unit)?.textContent?.trim() ?? '',
        ].filter(Boolean);
      }),
    );
    const spoken = (await paragraphs(page)).filter((each) => /\d/.test(each));
    expect(written.length).toBeGreaterThan(10);
    for (const parts of written) {
      const sentence = spoken.find((each) => {
        let from = 0;
        return parts.every((part) => {
          const at = each.indexOf(part, from);
          from = at + part.length;
          return at >= 0;
        });
      });
      expect(sentence, parts.join(' ')).toBeDefined();
    }
    await page.close();
  });

  it('[P35] says the same before a figure counts up, while it does and afterwards', async () => {
    const { page } = await newPage();
    await page.evaluateOnNewDocument(
      `window.held=[];window.requestAnimationFrame=f=>held.push(f);window.cancelAnimationFrame=()=>{held.length=0};window.step=now=>held.splice(0).forEach(f=>f(now))`,
    );
    await page.goto(
      site().page(
        '/counting',
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>${MODULE}<body><div style="height:3000px"></div><laoshan-stat src="/feeds/laoshan.zh-CN.json#removed-stock">x</laoshan-stat>`,
      ),
    );
    await page.waitForSelector('[state=ready]');
    const moving = () =>
      page.evaluate(
        () =>
          document.querySelector('laoshan-stat')?.shadowRoot?.querySelector('.moving')?.textContent,
      );
    // It is told first that it is out of sight, and then that it is met.
    await observed(page, 'laoshan-stat');
    const before = await paragraphs(page);
    expect(before.join()).toContain('102');
    await page.evaluate(() => document.querySelector('laoshan-stat')?.scrollIntoView());
    await page.waitForFunction(
      `step(100) || document.querySelector('laoshan-stat').shadowRoot.querySelector('.moving')`,
      { polling: 50 },
    );
    await page.evaluate('step(400)');
    expect(await moving()).toMatch(/\d/);
    expect(await moving()).not.toContain('102');
    expect(await paragraphs(page)).toEqual(before);
    await page.evaluate('step(5000)');
    expect(await moving()).toBeUndefined();
    expect(await paragraphs(page)).toEqual(before);
    await page.close();
  });
});
