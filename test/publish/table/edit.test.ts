import { describe, expect, it } from 'vitest';
import type { RawFeed } from '../../../src/publish/raw.js';
import { cellAt, setCell } from '../../../src/publish/table/edit.js';
import {
  addRow,
  addRows,
  kindOfRaw,
  moveRow,
  removeRow,
  rowAt,
  rowsOf,
} from '../../../src/publish/table/rows.js';
import { fieldOf, TABLE_NAMES, type TableName } from '../../../src/publish/table/tables.js';
import { full as publisher } from '../../feed/feeds.js';

const full = publisher as RawFeed;

function field(table: TableName, key: string) {
  const found = fieldOf(table, key);
  if (!found) throw new Error(`No field ${table}.${key}`);
  return found;
}

/** As text, so that a change anywhere in it shows. */
const before = JSON.stringify(full);

describe('rows', () => {
  it('are those of their table, with what they stand in', () => {
    const paths = (name: TableName) => rowsOf(full, name).map(({ path, owners }) => [path, owners]);
    expect(paths('feed')).toEqual([['', []]]);
    expect(paths('stat').map(([path]) => path)).toEqual(['items[0]', 'items[1]', 'items[2]']);
    expect(paths('article')).toEqual([['items[6]', []]]);
    expect(paths('series')).toEqual([['items[0]._laoshan.stat.series[0]', ['removed-stock']]]);
    expect(paths('scores')).toEqual([
      ['items[5]._laoshan.arena.speakers[0].scores[0]', ['arena-0715', 's1']],
    ]);
    expect(paths('parts')).toEqual([
      ['items[5]._laoshan.arena.speakers[0].result.parts[0]', ['arena-0715', 's1']],
    ]);
    expect(paths('authors')).toEqual([
      ['authors[0]', ['']],
      ['items[6].authors[0]', ['https://news.example/2022/story']],
    ]);
    for (const name of TABLE_NAMES)
      for (const { path, record } of rowsOf(full, name))
        expect(name === 'feed' ? full : rowAt(full, path)).toBe(record);
  });

  it('are of the first kind that an item has, and of none that is no object', () => {
    expect(kindOfRaw({ _laoshan: { arena: {}, stat: {} } })).toBe('stat');
    expect(kindOfRaw({ _laoshan: { stat: 5 } })).toBe('article');
    expect(kindOfRaw({ _laoshan: [] })).toBe('article');
  });

  it('are added with what makes them rows of their table', () => {
    const item = addRow(full, 'stat');
    expect(item.path).toBe('items[7]');
    expect(rowAt(item.feed, item.path)).toEqual({ id: 'stat-1', _laoshan: { stat: {} } });
    expect(rowAt(addRow(item.feed, 'stat').feed, 'items[8]')?.['id']).toBe('stat-2');
    const articles = addRows(full, 'article', [{ title: '新' }, { id: 'article-2' }, {}]);
    expect(articles.paths).toEqual(['items[7]', 'items[8]', 'items[9]']);
    expect(articles.feed.items.slice(7)).toEqual([
      { id: 'article-1', title: '新' },
      { id: 'article-2' },
      { id: 'article-3' },
    ]);
    const speaker = addRow(full, 'speakers', 'items[5]');
    expect(speaker.path).toBe('items[5]._laoshan.arena.speakers[2]');
    expect(rowAt(speaker.feed, speaker.path)).toEqual({ id: 's-1' });
    const parts = addRows(full, 'parts', [{ value: 9 }], 'items[5]._laoshan.arena.speakers[1]');
    expect(rowAt(parts.feed, 'items[5]._laoshan.arena.speakers[1]')).toEqual({
      id: 's2',
      order: 2,
      organisation: '中韩街道',
      result: { parts: [{ value: 9 }] },
    });
    const author = addRow(full, 'authors');
    expect(author.path).toBe('authors[1]');
    expect(JSON.stringify(full)).toBe(before);
  });

  it('are removed with the list that they were the last of, but not with the kind', () => {
    expect(removeRow(full, 'items[1]').items.map(({ id }) => id)).not.toContain('wages');
    const tiers = removeRow(full, 'items[3]._laoshan.tiers.rows[0]');
    expect(tiers.items[3]?.['_laoshan']).toEqual({ tiers: { shape: 'bars', unit: '家' } });
    const speaker = removeRow(full, 'items[5]._laoshan.arena.speakers[0].result.parts[0]');
    expect(rowAt(speaker, 'items[5]._laoshan.arena.speakers[0].result')).toEqual({
      total: 9.5,
      rank: 1,
    });
    expect(removeRow(full, '')).toBe(full);
    expect(removeRow({ ...full, items: [] }, 'items[0]').items).toEqual([]);
    expect(JSON.stringify(full)).toBe(before);
  });

  it('are moved past their neighbour in their table, whatever stands between', () => {
    const mixed: RawFeed = {
      version: 'x',
      items: [
        { id: 'a', _laoshan: { stat: {} } },
        { id: 'b' },
        { id: 'c', _laoshan: { stat: {} } },
      ],
    };
    const moved = moveRow(mixed, 'items[2]', -1);
    expect(moved.path).toBe('items[0]');
    expect(moved.feed.items.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(moveRow(mixed, 'items[0]', -1)).toEqual({ feed: mixed, path: 'items[0]' });
    expect(moveRow(mixed, 'items[1]', 1).path).toBe('items[1]');
    const speakers = moveRow(full, 'items[5]._laoshan.arena.speakers[0]', 1);
    expect(speakers.path).toBe('items[5]._laoshan.arena.speakers[1]');
    expect(rowAt(speakers.feed, speakers.path)?.['id']).toBe('s1');
    expect(JSON.stringify(full)).toBe(before);
  });
});

describe('a cell', () => {
  it('is set in a copy, and nothing else with it', () => {
    const { feed, note } = setCell(full, 'items[0]', field('stat', 'value'), '103万');
    expect(note?.code).toBe('number-read');
    expect(feed.items[0]?.['_laoshan']).toMatchObject({ stat: { value: 1030000, unit: '平方米' } });
    expect(feed.items.slice(1)).toEqual(full.items.slice(1));
    expect(feed.items[1]).toBe(full.items[1]);
    expect(JSON.stringify(full)).toBe(before);
    expect(setCell(full, 'items[0]', field('stat', 'value'), '1020000').feed).toBe(full);
    expect(setCell(full, 'items[99]', field('stat', 'value'), '1').feed).toBe(full);
  });

  it('of a feed keeps what no column has', () => {
    const odd: RawFeed = { ...full, _newsroom: { desk: 1 } };
    const { feed } = setCell(odd, '', field('feed', 'title'), '新标题');
    expect(feed).toEqual({ ...odd, title: '新标题' });
  });

  it.each([
    ['items[0]._laoshan.stat.value', 'stat', 'items[0]', 'value'],
    ['items[0]._laoshan.stat', 'stat', 'items[0]', 'value'],
    ['items[0]._laoshan.stat.previous.value', 'stat', 'items[0]', 'previous_value'],
    ['items[0]._laoshan.stat.sum_of[1]', 'stat', 'items[0]', 'sum_of'],
    ['items[0].tags[0]', 'stat', 'items[0]', 'tags'],
    ['items[0]._laoshan.source', 'stat', 'items[0]', 'source'],
    ['items[0]', 'stat', 'items[0]', undefined],
    ['items[0]._laoshan.odd', 'stat', 'items[0]', undefined],
    [
      'items[0]._laoshan.stat.series[0].value',
      'series',
      'items[0]._laoshan.stat.series[0]',
      'value',
    ],
    ['items[6].authors[0].name', 'article', 'items[6]', 'authors'],
    ['items[6].authors[0].url', 'authors', 'items[6].authors[0]', 'url'],
    [
      'items[6]._laoshan.corrections[0]',
      'corrections',
      'items[6]._laoshan.corrections[0]',
      undefined,
    ],
    [
      'items[5]._laoshan.arena.speakers[0].scores[0].value',
      'scores',
      'items[5]._laoshan.arena.speakers[0].scores[0]',
      'value',
    ],
    [
      'items[5]._laoshan.arena.speakers[0].result.parts[0]',
      'parts',
      'items[5]._laoshan.arena.speakers[0].result.parts[0]',
      undefined,
    ],
    [
      'items[5]._laoshan.arena.speakers[1].topic',
      'speakers',
      'items[5]._laoshan.arena.speakers[1]',
      'topic',
    ],
    ['title', 'feed', '', 'title'],
    ['_laoshan.public_phones[0]', 'feed', '', 'public_phones'],
    ['items', 'feed', '', undefined],
  ])('of the finding at %s is found', (path, table, row, key) => {
    expect(cellAt(full, path)).toEqual({ table, row, ...(key && { field: key }) });
  });

  it('of an item that there is not is none', () => {
    expect(cellAt(full, 'items[99].title')).toBeUndefined();
  });
});
