import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_FEED, type RawFeed } from '../../src/publish/raw.js';
import { TABLES } from '../../src/publish/table/tables.js';
import { joined } from '../../workbench/facts/join.js';
import { cellsOf, parentOf, spread } from '../../workbench/facts/spread.js';

describe('copied cells', () => {
  it.each([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a', [['a']]],
    ['', [['']]],
    ['a\t', [['a', '']]],
    ['\n\nb', [[''], [''], ['b']]],
    ['"two\nlines"\tb', [['two\nlines', 'b']]],
    ['"a ""quote"""\tb', [['a "quote"', 'b']]],
    // Quotes that a person typed are no marks of a spreadsheet.
    ['"a" b\tc', [['"a" b', 'c']]],
    ['5" wide\tc', [['5" wide', 'c']]],
  ])('%j are read as a spreadsheet wrote them', (text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  it('come back as they were, whatever stands in them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '中', '"', '\t', '\n', ' ') });
    const quoted = (text: string) =>
      /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => row.map(quoted).join('\t')).join('\n');
        // At the end of all, an empty row is the end of the one before.
        const last = rows.length > 1 && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === '';
        expect(cellsOf(text)).toEqual(last ? rows.slice(0, -1) : rows);
      }),
    );
  });
});

describe('pasted cells', () => {
  const fields = TABLES.stat.fields.filter(({ key }) => ['title', 'value', 'unit'].includes(key));
  const one: RawFeed = {
    ...EMPTY_FEED,
    items: [{ id: 'a', title: 'A', _laoshan: { stat: { value: 1 } } }],
  };

  it('fill rows from the first one on, and make those that are missing', () => {
    const { feed, rows, columns } = spread(one, 'stat', ['items[0]'], fields, [
      ['甲', '102万', '棵'],
      ['乙', '3', '把'],
    ]);
    expect([rows, columns]).toEqual([2, 3]);
    expect(feed.items).toEqual([
      { id: 'a', title: '甲', _laoshan: { stat: { value: 1020000, unit: '棵' } } },
      { id: expect.any(String), title: '乙', _laoshan: { stat: { value: 3, unit: '把' } } },
    ]);
  });

  it('say how they were read where they say it otherwise, and what of them does not fit', () => {
    const { read } = spread(one, 'stat', ['items[0]'], fields, [
      ['甲', '102万', '棵'],
      ['乙', '3', '把'],
      ['丙', '5 棵', '把'],
    ]);
    const [shared, lost] = read;
    expect(shared).toMatchObject({ path: 'items[0]', field: 'value' });
    expect(shared?.note).toMatchObject({ code: 'number-read', severity: 'change' });
    expect(lost).toMatchObject({ path: 'items[2]', field: 'value' });
    expect(read).toHaveLength(2);
  });

  it('make new rows with ids of their own, all in one go', () => {
    const taken = { ...one, items: [...one.items, { id: 'stat-2', title: 'B' }] };
    const lines = Array.from({ length: 2000 }, (_, at) => [`第${at}条`]);
    const { feed, rows } = spread(taken, 'stat', [], fields, lines);
    expect(rows).toBe(lines.length);
    const ids = feed.items.map(({ id }) => id);
    expect(ids.slice(1, 5)).toEqual(['stat-2', 'stat-1', 'stat-3', 'stat-4']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('go no further than the last column', () => {
    const { feed, columns, left } = spread(one, 'stat', ['items[0]'], fields.slice(2), [
      ['棵', '多', ' ', '余'],
    ]);
    expect([columns, left]).toEqual([1, 2]);
    expect(feed.items[0]).toEqual({
      id: 'a',
      title: 'A',
      _laoshan: { stat: { value: 1, unit: '棵' } },
    });
  });

  it('make details in what the last one stands in, and none where there is none', () => {
    const series = TABLES.series.fields;
    const none = spread(one, 'series', [], series, [['2021', '1']]);
    expect(none).toEqual({ feed: one, rows: 0, columns: 2, left: 0, read: [] });
    const stat = { value: 1, series: [{ label: '2020', value: 0 }] };
    const with1 = { ...one, items: [{ id: 'a', _laoshan: { stat } }] };
    const path = 'items[0]._laoshan.stat.series[0]';
    const { feed } = spread(with1, 'series', [path], series, [
      ['2020', '5'],
      ['2021', '6'],
    ]);
    expect(feed.items[0]).toEqual({
      id: 'a',
      _laoshan: {
        stat: {
          value: 1,
          series: [
            { label: '2020', value: 5 },
            { label: '2021', value: 6 },
          ],
        },
      },
    });
  });

  it.each([
    ['items[3]', ''],
    ['items[3]._laoshan.stat.series[0]', 'items[3]'],
    ['items[3]._laoshan.arena.speakers[1].result.parts[0]', 'items[3]._laoshan.arena.speakers[1]'],
    ['authors[0]', ''],
  ])('%s stands in "%s"', (path, parent) => {
    expect(parentOf(path)).toBe(parent);
  });
});

describe('two feeds', () => {
  const old: RawFeed = {
    ...EMPTY_FEED,
    title: '旧',
    _laoshan: { time_zone: 'Asia/Shanghai' },
    items: [
      { id: 'a', title: 'A' },
      { id: 7, title: 'B' },
    ],
  };
  const added: RawFeed = {
    ...EMPTY_FEED,
    title: '新',
    language: 'zh-CN',
    _laoshan: { time_zone: 'UTC', public_phones: ['12345'] },
    items: [
      { id: 'a', title: 'C' },
      { id: '7', title: 'D', _laoshan: { items: ['a', 'c'], stat: { sum_of: ['7', 'c'] } } },
      { id: 'c', title: 'E' },
    ],
  };

  it('are one behind the other; what the first says of itself holds', () => {
    const both = joined(old, added);
    expect(both).toMatchObject({
      title: '旧',
      language: 'zh-CN',
      _laoshan: { time_zone: 'Asia/Shanghai', public_phones: ['12345'] },
    });
    expect(both.items.slice(0, 2)).toEqual(old.items);
  });

  it('share no id, and the second names its own items still', () => {
    expect(joined(old, added).items.slice(2)).toEqual([
      { id: 'a-2', title: 'C' },
      { id: '7-2', title: 'D', _laoshan: { items: ['a-2', 'c'], stat: { sum_of: ['7-2', 'c'] } } },
      { id: 'c', title: 'E' },
    ]);
  });

  it('are the second one alone where the first is empty', () => {
    expect(joined(EMPTY_FEED, added).items).toEqual(added.items);
  });
});
