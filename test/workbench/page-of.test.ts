import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type RawFeed, VERSION } from '../../src/publish/raw.js';
import { pageOf, sampleOf, VIEWS, type View } from '../../workbench/look/page-of.js';
import type { Look } from '../../workbench/state/state.js';

const look: Look = { kind: 'stat', id: 'a', attributes: {} };
const item = (id: string, more = {}) => ({ id, _laoshan: { stat: { value: 1 } }, ...more });
const viewOf = (name: string): View => {
  const view = VIEWS.find((each) => each.name === name);
  if (!view) throw new Error(`no view ${name}`);
  return view;
};
const around = (view: string, feed: RawFeed) => ({
  view: viewOf(view),
  feed,
  light: '<laoshan-stat src="#a">1</laoshan-stat>',
  runtime: 'blob:x',
  sentence: ['前<', '。'] as const,
});

describe('the page of a preview', () => {
  it('has no text of a feed but in JSON, and that cannot end its script', () => {
    const evil = '</script><script>alert(1)</script><!--';
    const feed: RawFeed = { version: VERSION, items: [item('a', { title: evil })] };
    const html = pageOf({ ...look, id: '"><img src=x onerror=alert(1)>' }, around('phone', feed));
    const written = JSON.stringify(parse(html), (key, value) =>
      key === 'parentNode' ? undefined : value,
    );
    expect(written.match(/"nodeName":"script"/g)).toHaveLength(2);
    expect(written).not.toContain('"nodeName":"img"');
    expect(html).not.toContain('alert(1)</script>');
    const json = />(\{.*?\})<\/script>/.exec(html)?.[1];
    expect(JSON.parse(json ?? '')).toEqual(feed);
  });

  it('has neither script nor feed where there is no script', () => {
    const html = pageOf(look, around('plain', { version: VERSION, items: [item('a')] }));
    expect(html).toContain('<laoshan-stat src="#a">1</laoshan-stat>');
    expect(html).not.toContain('<script');
  });

  it('sets a figure within a sentence where it is to stand in one', () => {
    const inline = { ...look, attributes: { layout: 'inline' } };
    const html = pageOf(inline, around('phone', { version: VERSION, items: [] }));
    expect(html).toContain('<p>前&lt;<laoshan-stat src="#a" layout="inline"></laoshan-stat>。</p>');
  });

  it('is dark where the page is to be dark', () => {
    const feed: RawFeed = { version: VERSION, items: [] };
    expect(pageOf(look, around('phone-dark', feed))).toContain('class="dark"');
    expect(pageOf(look, around('phone', feed))).not.toContain('class="dark"');
  });
});

describe('what previews show of a feed', () => {
  it('is at most a hundred of a kind, and always what was chosen and what that names', () => {
    const items = Array.from({ length: 300 }, (_, index) => item(`s${index}`));
    const story = { id: 'story', _laoshan: { items: ['s250'] } };
    const feed: RawFeed = { version: VERSION, items: [...items, story] };
    const idsFor = (chosen: Look) => sampleOf(feed, chosen, '').items.map(({ id }) => id);
    expect(idsFor(look)).toHaveLength(101);
    expect(idsFor({ ...look, id: 's200' })).toContain('s200');
    expect(idsFor({ kind: 'article', id: 'story', attributes: {} })).toContain('s250');
    expect(idsFor({ ...look, id: '', kind: 'stats', attributes: { of: 's299 s298' } })).toContain(
      's299',
    );
  });

  it('has those with the tag that was chosen, however late they come', () => {
    const items = Array.from({ length: 300 }, (_, index) =>
      item(`s${index}`, { tags: index > 290 ? ['late'] : [] }),
    );
    const chosen: Look = { kind: 'stats', id: '', attributes: { tag: 'late' } };
    const { items: kept } = sampleOf({ version: VERSION, items }, chosen, '');
    expect(kept.map(({ id }) => id)).toContain('s299');
  });

  it('has its relative addresses count from where the feed will lie, and else leaves them out', () => {
    const feed: RawFeed = {
      version: VERSION,
      items: [item('a', { image: 'a.png', url: 'b.html' })],
    };
    expect(sampleOf(feed, look, 'https://news.example/d/feed.json')).toEqual({
      ...feed,
      feed_url: 'https://news.example/d/feed.json',
    });
    expect(sampleOf(feed, look, 'feed.json').items[0]).toEqual(item('a'));
  });
});
