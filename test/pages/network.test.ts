import { describe, expect, it } from 'vitest';
import { CLASSIC, MODULE, open, shown } from '../helpers/embedding.js';
import { usePages } from '../helpers/pages.js';

usePages();

describe('a good feed, through the built file', () => {
  it.each([
    ['module', MODULE],
    ['classic', CLASSIC],
  ])('is told of by one event with its address, after it was drawn: %s', async (_name, script) => {
    const head = `<script>window.loads=[];document.addEventListener('laoshan-load',e=>loads.push([e.src,e.problems.length,e.target.shadowRoot.textContent.includes('102')]))</script>${script}`;
    const address = '/feeds/laoshan.zh-CN.json#removed-stock';
    const { page, log } = await open({
      head,
      body: `<laoshan-stat src="${address}">light</laoshan-stat>`,
    });
    await page.waitForSelector('laoshan-stat[state=ready]');
    expect(await page.evaluate('loads')).toEqual([[address, 0, true]]);
    expect(log.errors).toEqual([]);
    await page.close();
  });
});

describe('the hostile network, through the built file', () => {
  it.each([
    ['404', 'status=404', 'http'],
    ['500', 'status=500', 'http'],
    ['HTML', 'body=<!doctype html>', 'not-json'],
    ['an empty body', 'mode=empty', 'not-json'],
    ['1 MiB and more', 'mode=huge', 'too-large'],
    ['another JSON', 'body={"a":1}', 'not-a-feed'],
  ])('%s: light content, one line, one event, nothing thrown', async (name, how, code) => {
    const address = `/hostile/feed.json?key=built-${encodeURIComponent(name)}&${how}`;
    const head = `<script>window.codes=[];document.addEventListener('laoshan-error',e=>codes.push(e.code))</script>${CLASSIC}`;
    const { page, log } = await open({
      head,
      body: `<laoshan-stat src='${address}#a'>light</laoshan-stat>`,
    });
    await page.waitForSelector('laoshan-stat[state=error]');
    expect(await page.evaluate('codes')).toEqual([code]);
    expect(await shown(page)).toEqual(['light']);
    expect(log.errors).toEqual([]);
    const ours = log.console.filter((line) => line.startsWith('warn'));
    expect(ours).toHaveLength(1);
    expect(ours[0]).toContain('<laoshan-stat>');
    expect(ours[0]).toContain('/hostile/feed.json');
    await page.close();
  });
});
