import { describe, expect, it } from 'vitest';
import { bake, bakerOf, feed, HEAD, HEAD_LINK, STAT, STORY, textOf } from '../helpers/baker.js';

const SCRIPT = '<script type="module" src="laoshan.js"></script>';

/** What is baked into the head of a page. */
const links = (html: string) => html.match(/<link [^>]* data-laoshan-baked>/g) ?? [];

describe('the sheet of shadow roots', () => {
  it('is linked in the head, once, ahead of scripts', () => {
    const page = `${HEAD}${SCRIPT}${STAT}${STORY}`;
    const html = textOf(bake(page));
    expect(links(html)).toEqual([HEAD_LINK]);
    const charset = '<meta charset="utf-8">';
    expect(
      html.startsWith(page.slice(0, page.indexOf('<title>')).replace(charset, charset + HEAD_LINK)),
    ).toBe(true);
  });

  it.each([
    ['the encoding', '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'],
    ['the base', '<meta charset="utf-8"><base href="/news/">'],
    [
      'the policy',
      '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src *">',
    ],
  ])('is linked after the page has said %s', (_, said) => {
    const page = `<!doctype html><html><head><title>t</title>${said}<meta name="viewport" content="width=device-width"></head><body>${STAT}`;
    expect(textOf(bake(page))).toContain(`${said}${HEAD_LINK}<meta name="viewport"`);
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
  ])('is not linked %s', (_, page) => {
    const baked = bake(page);
    expect(baked.count).toBe(1);
    expect(links(textOf(baked))).toEqual([]);
  });

  it('is linked in a page with a mark of its encoding', () => {
    const html = textOf(bake(`\ufeff${HEAD}${STAT}`));
    expect(html).toBe(`\ufeff${textOf(bake(HEAD + STAT))}`);
  });

  it('has its address in a page of another encoding in ASCII', () => {
    const baker = bakerOf(feed, { kind: 'linked', href: '/样例/laoshan.css' });
    const html = textOf(bake(`<meta charset=gbk>${STAT}`, baker));
    expect(links(html).join()).toContain('href="/&#x6837;&#x4f8b;/laoshan.css"');
    expect(textOf(bake(html, baker))).toBe(html);
  });

  it('is linked where it lies when the page is baked anew, and no longer where none is linked', () => {
    const page = `${HEAD}${SCRIPT}${STAT}`;
    const moved = bakerOf(feed, { kind: 'linked', href: '/new.css' });
    const before = bake(page).bytes;
    expect(textOf(bake(before))).toBe(textOf(bake(page)));
    expect(textOf(bake(before, moved))).toBe(textOf(bake(page, moved)));
    expect(links(textOf(bake(before, moved)))).toEqual([
      HEAD_LINK.replace('/laoshan.css', '/new.css'),
    ]);
    for (const kind of ['inline', 'none'] as const) {
      const other = bakerOf(feed, { kind });
      expect(textOf(bake(before, other))).toBe(textOf(bake(page, other)));
    }
  });

  it('leaves a link of the page as it is', () => {
    const own = '<link rel="stylesheet" href="/town.css">';
    const html = textOf(bake(`${HEAD}${own}${STAT}`));
    expect(html).toContain(own);
    expect(links(html)).toEqual([HEAD_LINK]);
  });
});
