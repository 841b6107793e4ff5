import { describe, expect, it } from 'vitest';
import { Baker } from '../../src/publish/bake/index.js';
import {
  bake,
  bakerOf,
  bytesOf,
  FEED,
  feed,
  HEAD,
  HEAD_LINK,
  lightIn,
  PAGE,
  STAT,
  STORY,
  textOf,
} from '../helpers/baker.js';

describe('what is in a tag', () => {
  it('is replaced by a shadow root and by text', () => {
    const html = textOf(bake(`${HEAD}<main>${STAT}</main>`));
    expect(html).toContain(
      '<laoshan-stat src="feed.json#walls"><template shadowrootmode="open"><link rel="stylesheet" href="/laoshan.css"><div class="laoshan" lang="zh-CN"',
    );
    expect(html).toMatch(/<\/div><\/template><p>样例拆墙.*87处.*<\/p><\/laoshan-stat><\/main>/);
    expect(html).not.toContain('旧');
  });

  it('is text and never markup', () => {
    const html = textOf(bake(HEAD + STORY));
    expect(html.match(/&lt;通车&gt;&amp;|&lt;/g)?.length).toBeGreaterThan(1);
    expect(html).not.toContain('<通车>');
  });

  it('is new when the feed is', () => {
    const once = bake(HEAD + STAT);
    const [, ...others] = feed.items;
    const more = { id: 'walls', title: '样例', _laoshan: { stat: { value: 91, unit: '处' } } };
    const again = textOf(bake(once.bytes, bakerOf({ ...feed, items: [more, ...others] })));
    expect(again).not.toContain('87');
    expect(again.match(/91/g)).toHaveLength(2);
  });

  it('is text alone where shadow roots are left out', () => {
    const before = bake(HEAD + STAT);
    const html = textOf(bake(before.bytes, bakerOf(feed, { kind: 'none' })));
    expect(html).toMatch(/<laoshan-stat src="feed.json#walls"><p>.*87处.*<\/p><\/laoshan-stat>$/);
  });

  it('keeps the address that an editor gave a story without one', () => {
    const bare = bakerOf({ ...feed, items: [{ id: 'bare', title: '样例' }] });
    const tag = (inside: string) =>
      `${HEAD}<laoshan-article src="feed.json#bare">${inside}</laoshan-article>`;
    const once = bake(tag('<b><a href="bare.html">旧</a></b>'), bare);
    expect(textOf(once).match(/href="https:\/\/town\.example\/news\/bare\.html"/g)).toHaveLength(2);
    expect(bytesOf(bake(once.bytes, bare).bytes)).toEqual(once.bytes);
    expect(textOf(bake(tag('<a href="javascript:alert(1)">旧</a>'), bare))).not.toMatch(/<a\b/);
  });

  it('has an id for a link of the page to lead to, unless the page has a place of that name', () => {
    const report = { status: 'open', description: '样例' };
    const baker = bakerOf({ ...feed, items: [{ id: 'lamp', _laoshan: { report } }] });
    const idsIn = (before: string) =>
      lightIn(
        bake(
          `${HEAD}<a href="#lamp">灯</a>${before}<laoshan-hotline src="feed.json"></laoshan-hotline>`,
          baker,
        ),
      ).match(/<article id="lamp">/g);
    expect(idsIn('')).toHaveLength(1);
    expect(idsIn('<b name="lamp"></b>')).toHaveLength(1);
    expect(idsIn('<b id="lamp"></b>')).toBeNull();
    expect(idsIn('<a name="lamp"></a>')).toBeNull();
  });

  it('is of its inline kind where a block would end a paragraph', () => {
    const light = lightIn(bake(`${HEAD}<p>共${STAT}。</p><p>见${STORY}</p>`));
    expect(light.match(/<p>/g)).toHaveLength(2);
    expect(light).not.toMatch(/<(?:h\d|ul|article|figure)\b/);
    expect(light).toContain('共<laoshan-stat src="feed.json#walls">');
  });

  it('has no link where it stands in one', () => {
    expect(lightIn(bake(`${HEAD}<a href="/">${STORY}</a>`)).match(/<a /g)).toHaveLength(1);
  });
});

describe('a tag', () => {
  it.each([
    ['a comment', `<!-- ${STAT} -->`],
    ['a script', `<script>const a = '${STAT}';</script>`],
    ['a template', `<template>${STAT}</template>`],
    ['a text field', `<textarea>${STAT}</textarea>`],
    ['<noscript>', `<noscript>${STAT}</noscript>`],
    ['an attribute', `<p title='${STAT}'></p>`],
    ['a drawing', `<svg>${STAT}</svg>`],
    ['another name', '<laoshan-unknown src="feed.json#walls"></laoshan-unknown>'],
  ])('is none in %s', (_, body) => {
    const page = bytesOf(`${HEAD}<body>${body}</body>`);
    const baked = bake(page);
    expect(baked.bytes).toBe(page);
    expect(baked).toMatchObject({ faults: [], others: [], count: 0 });
  });

  it('may be a carrier, which gets text alone', () => {
    const carrier = '<div data-laoshan="stat" data-src="feed.json#walls">';
    expect(textOf(bake(`${HEAD}${carrier}旧</div>`))).toMatch(
      new RegExp(`^${HEAD}${carrier}<p>.*87处.*</p></div>$`),
    );
  });

  it('within its carrier is a tag like any other', () => {
    const html = textOf(
      bake(`${HEAD}<div data-laoshan="stat" data-src="feed.json#walls">${STAT}</div>`),
    );
    expect(html).toContain('<laoshan-stat src="feed.json#walls"><template');
  });

  it('needs no feed for a figure of its own', () => {
    const html = textOf(
      bake(`${HEAD}<laoshan-stat value="1,020,000" unit="平方米"></laoshan-stat>`),
    );
    expect(html).toMatch(/<\/template>.*102万平方米/);
  });

  it('of a feed that was not given is left alone, and named', () => {
    const other = '<laoshan-stat src="other.json#a">旧</laoshan-stat>';
    const baked = bake(`${HEAD}\n${other}${STAT}`);
    expect(textOf(baked)).toContain(other);
    expect(baked.others).toEqual([
      { code: 'no-item', tag: 'laoshan-stat', line: 2, src: 'other.json#a' },
    ]);
    expect(baked.count).toBe(1);
  });

  it.each([
    ['feed.json#gone', 'no-item', { id: 'gone' }],
    ['feed.json#bridge', 'no-item', { id: 'bridge' }],
    ['ftp://town.example/f.json#a', 'bad-address', {}],
  ])('that cannot have %s leaves the page as it was', (src, code, facts) => {
    const page = bytesOf(`${HEAD}\n${STAT}\n<laoshan-stat src="${src}">旧</laoshan-stat>`);
    const baked = bake(page);
    expect(baked.bytes).toBe(page);
    expect(baked.faults).toMatchObject([{ code, tag: 'laoshan-stat', line: 3, src, ...facts }]);
  });

  it('with nothing to show, or without an end, leaves the page as it was', () => {
    const { faults, count } = bake(
      `${HEAD}\n<laoshan-hotline src="feed.json">旧</laoshan-hotline>\n<laoshan-stat src="feed.json#walls"><p>旧`,
    );
    expect(count).toBe(0);
    expect(faults).toEqual([
      { code: 'empty', tag: 'laoshan-hotline', line: 2, src: 'feed.json' },
      { code: 'unclosed', tag: 'laoshan-stat', line: 3, src: 'feed.json#walls' },
    ]);
  });

  it('without an address, on a page without a feed, says so by an empty one', () => {
    const none = new Baker({ feeds: [], styles: { kind: 'none' }, now: 0 });
    expect(bake(`${HEAD}<laoshan-articles></laoshan-articles>`, none).faults).toMatchObject([
      { code: 'no-item', src: '' },
    ]);
  });

  it('looks for a default feed in the page, then among those that were given', () => {
    const own = JSON.stringify({ ...feed, items: [{ id: 'own', title: '样例自带' }] });
    const script = `<script type="application/feed+json" data-laoshan>${own}</script>`;
    const light = lightIn(
      bake(
        `${HEAD}${script}<laoshan-article src="#own"></laoshan-article><laoshan-stat src="#walls"></laoshan-stat>`,
      ),
    );
    expect(light).toMatch(/<laoshan-article src="#own">.*样例自带.*<\/laoshan-article>/);
    expect(light).toMatch(/<laoshan-stat src="#walls">.*87处.*<\/laoshan-stat>/);
  });

  it('takes the default feed that the page links before others that were given', () => {
    const say = (label: string) => ({
      ...feed,
      items: [{ id: 'walls', title: label, _laoshan: { stat: { value: 1, label } } }],
    });
    const two = new Baker({
      feeds: [
        { address: FEED, json: say('样例甲') },
        { address: FEED.replace('feed', 'other'), json: say('样例乙') },
      ],
      styles: { kind: 'none' },
      now: 0,
    });
    const link =
      '<link rel="alternate" type="application/feed+json" data-laoshan href="other.json">';
    const tag = '<laoshan-stat src="#walls"></laoshan-stat>';
    expect(textOf(bake(HEAD + tag, two))).toContain('样例甲');
    expect(textOf(bake(HEAD + link + tag, two))).toContain('样例乙');
  });

  it('has the language of its page where nothing nearer says one', () => {
    const silent = bakerOf({ ...feed, language: undefined });
    const tag = (more: string) => STAT.replace(' ', ` ${more} `);
    const drawnIn = (lang: string, more = '') =>
      /class="laoshan" lang="([^"]*)"/.exec(
        textOf(
          silent.bake(
            bytesOf(
              `<html lang="${lang}"><meta charset=utf-8><div lang="not a language">${tag(more)}`,
            ),
            PAGE,
          ),
        ),
      )?.[1];
    expect(drawnIn('en')).toBe('en');
    expect(drawnIn('zh')).toBe('zh');
    expect(drawnIn('en', 'lang="zh-CN"')).toBe('zh-CN');
    expect(textOf(bake(`<html lang="en">${STAT}`))).toContain('class="laoshan" lang="zh-CN"');
  });

  it('has its classes and globals for itself: the process is none of a browser afterwards', () => {
    bake(HEAD + STAT);
    expect(
      ['document', 'location', 'Element', 'ShadowRoot'].filter((name) => name in globalThis),
    ).toEqual([]);
    expect(Math.abs(Date.now() - performance.timeOrigin - performance.now())).toBeLessThan(864e5);
  });
});

describe('what search engines are told', () => {
  const scripts = (html: string) =>
    html.match(/<script type="application\/ld\+json" data-laoshan-baked>[\s\S]*?<\/script>/g) ?? [];

  it('stands once at the end of the body, in ASCII', () => {
    const html = textOf(bake(`${HEAD}<body>${STORY}<p>样例</p></body></html>\n`));
    const [script = ''] = scripts(html);
    expect(html.endsWith(`<p>样例</p>${script}</body></html>\n`)).toBe(true);
    expect(script).toMatch(/^[ -~]+$/);
    expect(JSON.parse(script.replace(/<[^>]*>/g, ''))).toMatchObject({
      '@type': 'ItemList',
      itemListElement: [
        { item: { headline: '样例桥<通车>&"引号"', url: 'https://town.example/news/bridge.html' } },
      ],
    });
  });

  it('takes the place of what was told before, and goes with what it tells of', () => {
    const old = '<script type="application/ld+json" data-laoshan-baked>{}</script>';
    const html = textOf(bake(HEAD + old + STORY + old));
    expect(scripts(html)).toHaveLength(1);
    expect(html.indexOf(scripts(html)[0] ?? '')).toBe((HEAD + HEAD_LINK).length);
    expect(scripts(textOf(bake(HEAD + STAT + old)))).toEqual([]);
  });
});
