import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawFeed } from '../../../src/publish/raw.js';
import { feedOf } from '../../../src/publish/table/from-sheets.js';
import { ownersOf } from '../../../src/publish/table/rows.js';
import type { Sheet } from '../../../src/publish/table/sheet.js';
import { TABLE_NAMES, TABLES, type TableName } from '../../../src/publish/table/tables.js';
import { sheetsOf } from '../../../src/publish/table/to-sheets.js';
import { full } from '../../feed/feeds.js';

const defaultFeed = (language: string): RawFeed =>
  JSON.parse(
    readFileSync(new URL(`../../../feeds/laoshan.${language}.json`, import.meta.url), 'utf8'),
  );

describe('a feed as sheets', () => {
  it.each(['zh-CN', 'en'] as const)('is the default feed again, item by item: %s', (language) => {
    const feed = defaultFeed(language);
    for (const words of ['zh-CN', 'en'] as const) {
      const { sheets, notes } = sheetsOf(feed, words);
      expect(notes).toEqual([]);
      const back = feedOf(sheets);
      expect(back.notes).toEqual([]);
      expect(back.feed).toEqual(feed);
    }
  });

  it('is a feed with every kind and most fields again', () => {
    const { sheets, notes } = sheetsOf(full as RawFeed, 'zh-CN');
    const back = feedOf(sheets);
    expect(notes).toEqual([]);
    expect(back.notes).toEqual([]);
    expect(back.feed).toEqual(full);
  });
});

/** A text by which a row is found again, and a column that takes any text. */
const marked = (name: TableName) => {
  const texts = ['text', 'long-text', 'id', 'image', 'link'];
  const field = TABLES[name].fields.find(({ type, choices }) => texts.includes(type) && !choices);
  if (!field) throw new Error(`${name} has no column of text`);
  return field;
};

const cell = fc.oneof(
  fc.constantFrom('', 'a', '1', '102万', '#REF!', '=1', '2022-07-15', '是', '合计', '7月15日'),
  fc.string({ maxLength: 6 }),
);

/** A sheet of a table with some of its columns, in any order, and rows that are full of mistakes. */
const messySheet = fc
  .constantFrom(...TABLE_NAMES.filter((name) => name !== 'feed'))
  .chain((name) => {
    const field = marked(name);
    const others = TABLES[name].fields.filter((each) => each !== field).map(({ key }) => key);
    const own: readonly string[] = ownersOf(name);
    return fc
      .tuple(
        fc.subarray([...own, ...others, 'kind', 'position', '备注', '', '电话'], { maxLength: 5 }),
        fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 6 }),
        fc.constantFrom(name, '', 'Sheet1'),
      )
      .map(([keys, rows, sheetName]) => ({ name: sheetName, keys: [field.key, ...keys], rows }));
  });

describe('sheets', () => {
  it('say more of the authors that a cell names, each once', () => {
    const { feed } = feedOf([
      {
        name: '文章',
        cells: [
          ['id', '标题', '作者'],
          ['a', '甲', '某（记者）；某；别人'],
        ],
      },
      {
        name: '作者资料',
        cells: [
          ['所属编号', '姓名', '网址'],
          ['a', '某', 'https://a.example/1'],
          ['a', '某', 'https://a.example/2'],
          ['a', '新人', ''],
          ['', '报社', ''],
        ],
      },
    ]);
    expect(feed.items[0]?.['authors']).toEqual([
      { name: '某', _laoshan: { role: 'reporter' }, url: 'https://a.example/1' },
      { name: '某', url: 'https://a.example/2' },
      { name: '别人' },
      { name: '新人' },
    ]);
    expect(feed['authors']).toEqual([{ name: '报社' }]);
  });

  it('attach scores to speakers by id or name, whatever order the sheets are in', () => {
    const { feed, notes } = feedOf([
      {
        name: '评委打分',
        cells: [
          ['所属编号', '发言人编号', '评分项编号', '分数'],
          ['擂台', '乙', 'c', '9.5'],
          ['擂台', '没有', 'c', '9'],
        ],
      },
      {
        name: '发言人',
        cells: [
          ['所属编号', '姓名'],
          ['擂台', '乙'],
        ],
      },
      {
        name: '擂台',
        cells: [
          ['id', '标题'],
          ['x', '擂台'],
        ],
      },
    ]);
    expect(feed.items).toEqual([
      {
        id: 'x',
        title: '擂台',
        _laoshan: {
          arena: { speakers: [{ id: '乙', name: '乙', scores: [{ criterion: 'c', value: 9.5 }] }] },
        },
      },
    ]);
    expect(notes.map(({ code, at }) => [code, at.row])).toEqual([
      ['ids-made', 2],
      ['no-owner', 3],
    ]);
  });

  it('take no last row for the headers of what stands above it', () => {
    const { feed, notes, rows } = feedOf([
      {
        name: '',
        cells: [
          ['评分项编号', '评委', ''],
          ['甲', '', '#'],
        ],
      },
    ]);
    expect(feed.items).toEqual([]);
    expect(notes.map(({ code, severity, facts }) => [code, severity, facts])).toEqual([
      ['no-headers', 'loss', { count: 2 }],
    ]);
    expect(rows).toBe(2);
  });

  it('lose no row without saying so', () => {
    let kept = 0;
    fc.assert(
      fc.property(fc.array(messySheet, { minLength: 1, maxLength: 3 }), (messy) => {
        const sheets = messy.map(({ name, keys, rows }, index): Sheet => {
          const marks = rows.map((row, at) => [
            `mark-${index}-${at + 2}.`,
            ...row.slice(0, keys.length - 1),
          ]);
          return { name: `${name}${index || ''}`, cells: [keys, ...marks] };
        });
        const { feed, notes, rows } = feedOf(sheets);
        // Without headers that are known, all that a sheet holds is lost at once.
        const unread = notes.flatMap(({ code, at }) =>
          code === 'no-headers' ? [at.sheet ?? ''] : [],
        );
        expect(rows).toBe(messy.reduce((sum, each) => sum + each.rows.length, 0) + unread.length);
        const all = JSON.stringify(feed);
        for (const { name, cells } of sheets)
          for (const [at, [mark]] of unread.includes(name) ? [] : cells.entries()) {
            const lost = notes.some(
              (note) =>
                note.severity === 'loss' &&
                note.at.sheet === (name || undefined) &&
                (note.at.row === at + 1 || (note.at.row === undefined && note.at.column === 'A')),
            );
            if (at > 0 && all.includes(String(mark))) kept++;
            else if (at > 0) expect(lost, `${mark} of ${JSON.stringify(cells)}`).toBe(true);
          }
      }),
      { numRuns: 400 },
    );
    expect(kept).toBeGreaterThan(200);
  });

  it('of 10,000 rows are read and written in one go', () => {
    const sheetOf = (count: number): Sheet[] => [
      {
        name: 'stat',
        cells: [
          ['id', '标题', '数值', '单位', '发布日期', '标签'],
          ...Array.from({ length: count }, (_, at) => [
            `i${at}`,
            `第${at}项`,
            `${at}万`,
            '平方米',
            '2022年7月15日',
            '甲；乙',
          ]),
        ],
      },
      {
        name: 'series',
        cells: [
          ['item', '时点', '数值'],
          ...Array.from({ length: count }, (_, at) => [`i${at}`, '去年', `${at}`]),
        ],
      },
    ];
    const { feed, rows } = feedOf(sheetOf(10_000));
    expect(feed.items).toHaveLength(10_000);
    expect(rows).toBe(20_000);
    expect(feedOf(sheetsOf(feed, 'zh-CN').sheets).feed).toEqual(feed);
  });
});
