import { describe, expect, it } from 'vitest';
import { bake, bakerOf, feed, HEAD, PRELOAD, STAT, STORY, textOf } from '../helpers/baker.js';

const SCRIPT = '<script type="module" src="laoshan.js"></script>';

/** Of a page, each place where a sheet is asked for early. */
const preloads = (html: string) => html.match(/<link rel="preload"[^>]*>/g) ?? [];

describe('the sheet of shadow roots', () => {
  it('is asked for early, once, ahead of scripts', () => {
    const page = `${HEAD}${SCRIPT}${STAT}${STORY}`;
    const html = textOf(bake(page));
    expect(preloads(html)).toEqual([PRELOAD]);
    const charset = '<meta charset="utf-8">';
    expect(
      html.startsWith(page.slice(0, page.indexOf('<title>')).replace(charset, charset + PRELOAD)),
    ).toBe(true);
  });

  it.each([
    ['the encoding', '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'],
    ['the base', '<meta charset="utf-8"><base href="/news/">'],
    [
      'the policy',
      '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src *">',
    ],
  ])('is asked for after the page has said %s', (_, said) => {
    const page = `<!doctype html><html><head><title>t</title>${said}<meta name="viewport" content="width=device-width"></head><body>${STAT}`;
    expect(textOf(bake(page))).toContain(`${said}${PRELOAD}<meta name="viewport"`);
  });

  it.each([
    ['in a page that says nothing of its encoding', `<title>t</title>${STAT}`],
    [
      'for a text in the body that looks like a head',
      `<title>t</title><p><meta charset="utf-8">${STAT}`,
    ],
    ['where the page links it itself', `${HEAD}<link rel="stylesheet" href="/laoshan.css">${STAT}`],
    [
      'where there are carriers alone',
      `${HEAD}<div data-laoshan="stat" data-src="feed.json#walls"></div>`,
    ],
    [
      'in a template or a comment',
      `<template><meta charset="utf-8"></template><!--<meta charset="utf-8">-->${STAT}`,
    ],
  ])('is not asked for early %s', (_, page) => {
    const baked = bake(page);
    expect(baked.count).toBe(1);
    expect(preloads(textOf(baked))).toEqual([]);
  });

  it('is asked for early in a page with a mark of its encoding', () => {
    const html = textOf(bake(`\ufeff${HEAD}${STAT}`));
    expect(html).toBe(`\ufeff${textOf(bake(HEAD + STAT))}`);
  });

  it('has its address in a page of another encoding in ASCII', () => {
    const baker = bakerOf(feed, { kind: 'linked', href: '/样例/laoshan.css' });
    const html = textOf(bake(`<meta charset=gbk>${STAT}`, baker));
    expect(preloads(html).join()).toContain('href="/&#x6837;&#x4f8b;/laoshan.css"');
    expect(textOf(bake(html, baker))).toBe(html);
  });

  it('is asked for where it lies when the page is baked anew, and no longer where none is linked', () => {
    const page = `${HEAD}${SCRIPT}${STAT}`;
    const moved = bakerOf(feed, { kind: 'linked', href: '/new.css' });
    const before = bake(page).bytes;
    expect(textOf(bake(before))).toBe(textOf(bake(page)));
    expect(textOf(bake(before, moved))).toBe(textOf(bake(page, moved)));
    expect(preloads(textOf(bake(before, moved)))).toEqual([
      PRELOAD.replace('/laoshan.css', '/new.css'),
    ]);
    for (const kind of ['inline', 'none'] as const) {
      const other = bakerOf(feed, { kind });
      expect(textOf(bake(before, other))).toBe(textOf(bake(page, other)));
    }
  });

  it('leaves a preload of the page as it is', () => {
    const own = '<link rel="preload" as="style" href="/laoshan.css">';
    expect(preloads(textOf(bake(`${HEAD}${own}${STAT}`)))).toEqual([PRELOAD, own]);
  });
});
