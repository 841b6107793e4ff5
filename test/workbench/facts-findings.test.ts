import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workbenchWordsFor } from '../../src/messages/workbench/index.js';
import { check } from '../../src/publish/index.js';
import { EMPTY_FEED, type RawFeed } from '../../src/publish/raw.js';
import { rowsOf } from '../../src/publish/table/rows.js';
import { TABLES } from '../../src/publish/table/tables.js';
import { countsOf, firstOf, foundAt, foundInRow } from '../../workbench/facts/findings.js';
import {
  addable,
  columnsOf,
  foundRows,
  PAGE,
  pageOf,
  rowsIn,
  tablesOf,
  titleOf,
} from '../../workbench/facts/rows.js';
import { sentenceFor } from '../../workbench/facts/sentence.js';
import { stepped } from '../../workbench/facts/tabs.js';

const findingsOf = (feed: RawFeed) =>
  check(JSON.stringify(feed), { now: Date.UTC(2022, 7, 1) }).findings;

const item = (id: string, stat: Record<string, string | number>) => ({
  id,
  title: id,
  _laoshan: { stat },
});

const places = (feed: RawFeed) =>
  Object.fromEntries(
    findingsOf(feed).map((finding) => {
      const { table, row, field } = foundAt(feed, finding) ?? {};
      return [finding.code, `${table} ${row} ${field}`];
    }),
  );

describe('a finding', () => {
  it('is shown where it can be mended', () => {
    const feed: RawFeed = {
      ...EMPTY_FEED,
      items: [
        { ...item('a', { unit: '件' }), image: 'http://news.example/a.jpg' },
        { id: 'b', _laoshan: { report: { phone: '在此' }, retracted: { date: '2022-07-01' } } },
      ],
    };
    expect(places(feed)).toMatchObject({
      'no-title': 'feed  title',
      'no-feed-url': 'feed  feed_url',
      'no-figure': 'stat items[0] value',
      'no-source': 'stat items[0] source',
      'no-quote': 'stat items[0] quote',
      'insecure-image': 'stat items[0] image',
      'no-alt': 'stat items[0] image_alt',
      'no-credit': 'stat items[0] credit',
      'no-dimensions': 'stat items[0] image_width',
      'no-content': 'report items[1] content_text',
      'no-date': 'report items[1] date_published',
      'no-reason': 'report items[1] retracted_reason',
      contact: 'report items[1] undefined',
    });
  });

  it('is that of its own row alone, and says once that a figure cannot be read', () => {
    const feed = {
      ...EMPTY_FEED,
      items: [item('a', { value: '很多' }), item('b', { value: '多' })],
    };
    const findings = findingsOf(feed);
    const own = foundInRow(feed, findings, 'items[1]');
    expect(own.every(({ row }) => row === 'items[1]')).toBe(true);
    expect(own.map(({ finding }) => finding.code)).toContain('bad-number');
    expect(own.map(({ finding }) => finding.code)).not.toContain('no-figure');
  });

  it('is told first where it is private', () => {
    const feed = {
      ...EMPTY_FEED,
      items: [item('a', { value: '很多' }), { id: 'b', _laoshan: { report: { phone: '在此' } } }],
    };
    const findings = findingsOf(feed);
    expect(firstOf(findings, 'error', 1)[0]?.code).toBe('contact');
    const counts = countsOf(findings);
    expect(counts.error + counts.warning + counts.advice).toBe(findings.length);
  });

  it('calls columns as the table does', () => {
    const feed = { ...EMPTY_FEED, items: [item('a', { value: 1 })] };
    const say = (code: string, language: 'zh-CN' | 'en') => {
      const finding = findingsOf(feed).find((each) => each.code === code);
      const words = workbenchWordsFor(language).facts;
      return finding && sentenceFor(finding, 'stat', language, words);
    };
    expect(say('no-quote', 'zh-CN')).toBe(
      '数字没有附原话。把来源的话写进“来源原文”，就能自动核对。',
    );
    expect(say('no-feed-url', 'en')).toContain('“Address of the feed”');
    expect(say('no-source', 'en')).toBe('The figure has no source. Add one.');
  });

  it('speaks of no JSON where a cell is meant', () => {
    const broken = {
      ...EMPTY_FEED,
      items: [
        { id: 'a', title: 1, _laoshan: { stat: { value: '很多', qualifier: '?', sum_of: 5 } } },
        { id: 'b', _laoshan: { arena: { speakers: [{ id: 'x', audience: 3 }] } } },
      ],
    };
    for (const language of ['zh-CN', 'en'] as const)
      for (const finding of findingsOf(broken)) {
        const place = foundAt(broken, finding);
        const words = workbenchWordsFor(language).facts;
        const sentence = sentenceFor(finding, place?.table ?? 'feed', language, words);
        expect(sentence).not.toMatch(/双引号|double quotes|true|JSON(?! Feed)|[a-z]_[a-z]/);
      }
  });
});

describe('tables', () => {
  const own: RawFeed = JSON.parse(readFileSync('feeds/laoshan.zh-CN.json', 'utf8'));

  it('are offered where they have rows, the feed at the end', () => {
    expect(tablesOf(EMPTY_FEED, [])).toEqual(['feed']);
    expect(tablesOf(own, []).slice(0, 5)).toEqual(['stat', 'article', 'report', 'tiers', 'arena']);
    expect(tablesOf(own, []).at(-1)).toBe('feed');
    expect(tablesOf(EMPTY_FEED, ['report'])).toEqual(['report', 'feed']);
  });

  it('are to be begun where something can stand in them', () => {
    const stats = { ...EMPTY_FEED, items: [item('a', { value: 1 })] };
    expect(addable(EMPTY_FEED, ['feed'])).not.toContain('series');
    expect(addable(stats, ['stat', 'feed'])).toContain('series');
    expect(addable(stats, ['stat', 'feed'])).not.toContain('speakers');
    expect(addable(stats, ['stat', 'feed'])).toContain('article');
  });

  it('have the rows that they have', () => {
    for (const name of ['stat', 'article', 'report', 'tiers', 'arena', 'speakers'] as const)
      expect(rowsIn(own, name)).toEqual(rowsOf(own, name));
    expect(rowsIn(own, 'stat')).toBe(rowsIn(own, 'stat'));
  });

  it('show fifty rows at a time, and the last page for one that is behind it', () => {
    const items = Array.from({ length: 120 }, (_, index) => item(`n${index}`, { value: index }));
    const feed = { ...EMPTY_FEED, items };
    expect(pageOf(feed, 'stat', 9, '')).toMatchObject({ count: 120, all: 120, page: 2, pages: 3 });
    expect(pageOf(feed, 'stat', 9, '').rows).toHaveLength(120 - 2 * PAGE);
    expect(foundRows(feed, 'stat', ' N11 ').map(({ path }) => path)).toEqual([
      'items[11]',
      ...Array.from({ length: 10 }, (_, index) => `items[${110 + index}]`),
    ]);
  });

  it('show the usual columns, what holds something, and what is to be mended', () => {
    const feed = { ...EMPTY_FEED, items: [item('a', { value: 1, target: 5 })] };
    const keys = (all: boolean) =>
      columnsOf('stat', rowsIn(feed, 'stat'), [], all).map(({ key }) => key);
    expect(keys(true)).toEqual(TABLES.stat.fields.map(({ key }) => key));
    expect(keys(false)).toContain('target');
    expect(keys(false)).not.toContain('id');
    const finding = findingsOf({ ...EMPTY_FEED, items: [...feed.items, ...feed.items] }).find(
      ({ code }) => code === 'duplicate-id',
    );
    if (!finding) throw new Error('Not found.');
    const found = [{ finding, table: 'stat' as const, row: 'items[0]', field: 'id' }];
    expect(columnsOf('stat', rowsIn(feed, 'stat'), found, false).map(({ key }) => key)).toContain(
      'id',
    );
  });

  it.each([
    ['ArrowRight', 'article'],
    ['ArrowLeft', 'feed'],
    ['Home', 'stat'],
    ['End', 'feed'],
    ['a', undefined],
  ])('go from the first tab by %s to %s', (key, expected) => {
    expect(stepped(['stat', 'article', 'feed'], 'stat', key)).toBe(expected);
  });

  it('go round from the last tab to the first', () => {
    expect(stepped(['stat', 'feed'], 'feed', 'ArrowRight')).toBe('stat');
  });

  it('call a row by what it is called', () => {
    expect(titleOf({ path: 'items[0]', record: { id: 'a', title: ' ' } })).toBe('a');
    expect(titleOf({ path: 'items[0]', record: { name: '甲' } })).toBe('甲');
    expect(titleOf({ path: 'items[0]', record: {} })).toBe('items[0]');
  });
});
