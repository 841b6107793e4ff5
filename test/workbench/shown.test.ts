import { describe, expect, it } from 'vitest';
import { type RawFeed, type RawObject, VERSION } from '../../src/publish/raw.js';
import { WIDGET_KINDS } from '../../src/publish/snippet/kinds.js';
import {
  CHOICES,
  chosenOf,
  isPossible,
  itemsFor,
  lookFor,
  nameOf,
  rawIdOf,
  rawKindOf,
  suggested,
  tagsFor,
} from '../../workbench/look/shown.js';

const feedOf = (...items: RawObject[]): RawFeed => ({ version: VERSION, items });
const stat = (id: string, more: RawObject = {}): RawObject => ({
  id,
  title: `数${id}`,
  _laoshan: { stat: { value: 1 } },
  ...more,
});
const story = (id: string): RawObject => ({ id, title: `报道${id}`, content_text: '样例。' });
const report = (id: string): RawObject => ({ id, _laoshan: { report: { status: 'open' } } });
const arena: RawObject = { id: 'e', _laoshan: { arena: { speakers: [] } } };
const tiers: RawObject = { id: 't', _laoshan: { tiers: { rows: [] } } };

describe('what suits a feed', () => {
  it.each([
    ['one figure', [stat('a')], { kind: 'stat', id: 'a' }],
    ['several figures', [stat('a'), stat('b')], { kind: 'stats', id: '' }],
    ['one story', [story('a')], { kind: 'article', id: '' }],
    ['several stories', [story('a'), story('b')], { kind: 'articles', id: '' }],
    ['reports', [report('a')], { kind: 'hotline', id: '' }],
    ['counts in order', [tiers], { kind: 'tiers', id: 't' }],
    ['an event among figures', [stat('a'), stat('b'), arena], { kind: 'arena', id: '' }],
    ['most of one kind', [story('a'), stat('b'), stat('c')], { kind: 'stats', id: '' }],
  ])('is told by its items: %s', (_, items, expected) => {
    expect(suggested(feedOf(...items))).toEqual({ ...expected, attributes: {} });
  });

  it('is nothing where nothing could be shown', () => {
    expect(suggested(feedOf())).toBeUndefined();
    expect(suggested(feedOf({ title: '没有 id' }))).toBeUndefined();
  });
});

describe('what was chosen', () => {
  const feed = feedOf(stat('a'), stat('b'), story('c'));

  it('stays as long as the feed has it', () => {
    const look = { kind: 'stat', id: 'b', attributes: { theme: 'civic' } } as const;
    expect(lookFor(feed, look)).toBe(look);
  });

  it('gives way to another item of its kind with all that was chosen beside', () => {
    const look = { kind: 'stat', id: 'gone', attributes: { theme: 'civic' } } as const;
    expect(lookFor(feed, look)).toEqual({ ...look, id: 'a' });
    expect(lookFor(feed, { ...look, kind: 'article' })).toEqual({
      ...look,
      kind: 'article',
      id: '',
    });
  });

  it('gives way to what suits the feed, where the feed has nothing of it', () => {
    expect(lookFor(feed, { kind: 'hotline', id: '', attributes: {} })?.kind).toBe('stats');
    expect(lookFor(feed, undefined)?.kind).toBe('stats');
  });
});

describe('an item of a raw feed', () => {
  it('is what its extension holds, and an article without any', () => {
    expect(
      [stat('a'), tiers, report('r'), arena, story('s'), { _laoshan: 'x' }].map(rawKindOf),
    ).toEqual(['stat', 'tiers', 'report', 'arena', 'article', 'article']);
  });

  it('is named by the first of its texts, and cut where that is long', () => {
    expect(nameOf({ id: 'a', title: ' 标题 ' })).toBe('标题');
    expect(nameOf({ id: 'a', title: '  ', _laoshan: { stat: { label: '名目' } } })).toBe('名目');
    expect(nameOf({ id: 'a', content_text: '正'.repeat(41) })).toBe(`${'正'.repeat(40)}…`);
    expect(nameOf({ id: 'a' })).toBe('a');
    expect(rawIdOf({ id: 7 })).toBe('7');
    expect(rawIdOf({ id: null })).toBe('');
  });

  it('is offered to the widgets that show it, and only with an id', () => {
    const feed = feedOf(
      stat('a'),
      { title: '没有 id', _laoshan: { stat: { value: 1 } } },
      story('b'),
    );
    expect(itemsFor(feed, 'stats').map(rawIdOf)).toEqual(['a']);
    expect(chosenOf(feed, { kind: 'stats', id: '' }).items.map(rawIdOf)).toEqual(['a']);
    expect(chosenOf(feed, { kind: 'stat', id: 'other' }).items).toEqual([]);
    expect(CHOICES.filter((kind) => isPossible(feed, kind))).toEqual([
      'stat',
      'stats',
      'article',
      'articles',
    ]);
    expect([...CHOICES].sort()).toEqual([...WIDGET_KINDS].sort());
  });

  it('gives its tags once', () => {
    const feed = feedOf(stat('a', { tags: ['甲', '乙'] }), stat('b', { tags: ['乙', 3, ''] }), {
      ...story('c'),
      tags: ['丙'],
    });
    expect(tagsFor(feed, 'stats')).toEqual(['甲', '乙']);
  });
});
