import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { newPage, site, usePages } from '../helpers/pages.js';

/** The reader mode of Firefox: https://github.com/mozilla/readability */
const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

const FEED = '/feeds/laoshan.zh-CN.json';
const FIGURE = '拆除存量违建102万平方米';
const RANGE = '劳务收入70–100万元';
const PARAGRAPH = `<p>${'这一段是网页自己的文字，只为有些长度，读者要读的正文就该有这么长。'.repeat(8)}</p>`;

const article = (script: string) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>样例报道</title>${script}</head><body><nav><a href="/">样例首页</a></nav><article><h1>样例报道</h1>
${PARAGRAPH}
<laoshan-stat src="${FEED}#removed-stock"><p>${FIGURE}</p></laoshan-stat>
${PARAGRAPH}
<p>在五里溪谷，<laoshan-stat layout="inline" src="${FEED}#beizhai-wages">${RANGE}</laoshan-stat>，另有租金。</p>
<laoshan-stats src="${FEED}" of="cup-entries"><p>参赛项目53个</p></laoshan-stats>
<laoshan-tiers src="${FEED}#honours"><p>高新技术企业628家</p></laoshan-tiers>
${PARAGRAPH}</article></body></html>`;

usePages();

describe('[P16] reader mode', () => {
  it.each([
    ['with the script', '<script type="module" src="/dist/laoshan.js"></script>', 'ready'],
    ['without it', '', null],
  ])('keeps every figure in its place: %s', async (_name, script, state) => {
    const { page } = await newPage();
    await page.goto(site().page('/reader', article(script)));
    if (state) await page.waitForSelector(`laoshan-tiers[state=${state}]`);
    await page.evaluate(READABILITY);
    const read = await page.evaluate(() => {
      const { Readability } = window as unknown as {
        Readability: new (of: Document) => { parse(): { textContent: string } | null };
      };
      return new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '';
    });
    const order = [FIGURE, `五里溪谷，${RANGE}，另有租金`, '参赛项目53个', '高新技术企业628家'];
    expect(order.map((text) => read.split(text).length)).toEqual([2, 2, 2, 2]);
    const places = order.map((text) => read.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await page.close();
  });
});
