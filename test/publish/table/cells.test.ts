import { describe, expect, it } from 'vitest';
import type { RawObject } from '../../../src/publish/raw.js';
import { textOf, withCell, withText } from '../../../src/publish/table/cells.js';
import type { Cell } from '../../../src/publish/table/sheet.js';
import { fieldOf, type TableName } from '../../../src/publish/table/tables.js';

function field(table: TableName, key: string) {
  const found = fieldOf(table, key);
  if (!found) throw new Error(`No field ${table}.${key}`);
  return found;
}

/** What an empty row of the table becomes, below `_laoshan` and the kind, and the note's code. */
function read(table: TableName, key: string, cell: Cell, record: RawObject = {}) {
  const { record: after, note } = withCell(record, field(table, key), cell);
  const { _laoshan: extension } = after;
  const inner = (extension as RawObject | undefined)?.[table] ?? after;
  return note ? [inner, note.code] : [inner];
}

describe('a figure’s cell', () => {
  it.each<[Cell, unknown, string?]>([
    ['1020000', { value: 1020000 }],
    ['1,020,000', { value: 1020000 }],
    ['１０２００００', { value: 1020000 }],
    [' 007 ', { value: 7 }],
    ['-12.5', { value: -12.5 }],
    ['−12.5', { value: -12.5 }],
    ['12.50', { value: '12.50' }],
    ['0', { value: 0 }],
    ['-0', { value: 0 }],
    ['1e3', { value: 1000 }],
    ['90071992547409931', { value: '90071992547409931' }],
    ['0.1', { value: 0.1 }],
    ['102万', { value: 1020000 }, 'number-read'],
    ['1.02亿', { value: 102000000 }, 'number-read'],
    ['一百零二万', { value: 1020000 }, 'number-read'],
    ['1.02 million', { value: 1020000 }, 'number-read'],
    ['约102万', { value: 1020000, qualifier: 'about' }, 'number-read'],
    ['超过102万', { value: 1020000, qualifier: 'over' }, 'number-read'],
    ['近102万', { value: 1020000, qualifier: 'under' }, 'number-read'],
    ['about 300', { value: 300, qualifier: 'about' }, 'number-read'],
    ['10多万', { value: 100000, qualifier: 'over' }, 'number-read'],
    ['300余', { value: 300, qualifier: 'over' }, 'number-read'],
    ['300人以上', { value: 300, unit: '人', qualifier: 'over' }, 'number-read'],
    ['102万平方米', { value: 1020000, unit: '平方米' }, 'number-read'],
    ['¥1,200', { value: 1200, unit: '元' }, 'number-read'],
    ['20%', { value: 20, unit: '%' }, 'number-read'],
    ['百分之二十', { value: 20, unit: '%' }, 'number-read'],
    ['3-5', { min: 3, max: 5 }, 'number-read'],
    ['3至5万', { min: 30000, max: 50000 }, 'number-read'],
    ['3%-5%', { min: 3, max: 5, unit: '%' }, 'number-read'],
    ['第2名', { rank: { position: 2 } }, 'number-read'],
    ['第二', { rank: { position: 2 } }, 'number-read'],
    [{ text: '20%', number: 0.2 }, { value: 20, unit: '%' }, 'number-read'],
    [{ text: '1.02E+06', number: 1020000 }, { value: 1020000 }],
    [{ text: '0.3', number: 0.30000000000000004 }, { value: 0.3 }],
    [{ text: '12.50', number: 12.5 }, { value: '12.50' }],
    // What is none, or more than one, stays as it was typed.
    ['数百', { value: '数百' }, 'bad-number'],
    ['两三百', { value: '两三百' }, 'bad-number'],
    ['3--5', { value: '3--5' }, 'bad-number'],
    ['0532-8888', { value: '0532-8888' }, 'bad-number'],
    ['2022-07', { value: '2022-07' }, 'bad-number'],
    ['2022-07-15', { value: '2022-07-15' }, 'bad-number'],
    ['1,02', { value: '1,02' }, 'bad-number'],
    ['1.020.000', { value: '1.020.000' }, 'bad-number'],
    ['拆除102万', { value: '拆除102万' }, 'bad-number'],
    ['5人（含2名女性）', { value: '5人（含2名女性）' }, 'bad-number'],
    ['=SUM(A1:A3)', { value: '=SUM(A1:A3)' }, 'bad-number'],
    ['#REF!', { value: '#REF!' }, 'bad-number'],
    [{ text: '3月5日', serial: 44625 }, { value: '3月5日' }, 'date-for-number'],
  ])('reads %j', (cell, expected, code) => {
    expect(read('stat', 'value', cell)).toEqual(code ? [expected, code] : [expected]);
  });

  it('keeps what the row says of its unit and its precision, and says what it dropped', () => {
    const record = { _laoshan: { stat: { unit: '万元', qualifier: 'over' } } };
    expect(read('stat', 'value', '约5元', record)).toEqual([
      { unit: '万元', qualifier: 'over', value: 5 },
      'beside-number',
    ]);
  });

  it('says what a number without a place for it loses', () => {
    expect(read('series', 'value', '约102万')).toEqual([{ value: 1020000 }, 'beside-number']);
    expect(read('series', 'value', '5家')).toEqual([{ value: 5 }, 'beside-number']);
    expect(read('scores', 'value', '9.12345678901234567')).toEqual([
      { value: 9.123456789012346 },
      'number-rounded',
    ]);
    expect(read('stat', 'target', '5家', { _laoshan: { stat: { unit: '家' } } })).toEqual([
      { unit: '家', target: 5 },
      'number-read',
    ]);
  });

  it('reads a share in hundredths too', () => {
    expect(read('arena', 'audience_weight', '30%')).toEqual([
      { scoring: { audience_weight: 0.3 } },
    ]);
    expect(read('arena', 'audience_weight', { text: '30%', number: 0.3 })).toEqual([
      { scoring: { audience_weight: 0.3 } },
    ]);
  });
});

describe('a date’s cell', () => {
  it.each<[Cell, string, string?]>([
    ['2022-07-15', '2022-07-15'],
    ['2022/7/15', '2022-07-15'],
    ['2022.7.15', '2022-07-15'],
    ['2022年7月15日', '2022-07-15'],
    ['二〇二二年七月十五日', '2022-07-15'],
    ['２０２２年７月１５日', '2022-07-15'],
    ['2022年7月15日 星期五', '2022-07-15'],
    ['15 July 2022', '2022-07-15'],
    ['July 15, 2022', '2022-07-15'],
    ['Fri, 15 Jul 2022 09:30:00 +0800', '2022-07-15T09:30:00+08:00'],
    ['2022-07-15 9:30', '2022-07-15T09:30'],
    ['2022/7/15 上午9:30', '2022-07-15T09:30'],
    ['2022/7/15 下午3:05:09', '2022-07-15T15:05:09'],
    ['2022-07-15T09:30:00+08:00', '2022-07-15T09:30:00+08:00'],
    ['2022-07-15 09:30 +0800', '2022-07-15T09:30+08:00'],
    [{ text: '2022/7/15', serial: 44757 }, '2022-07-15'],
    [{ text: '2022/7/15 9:30', serial: 44757.395833333336 }, '2022-07-15T09:30'],
    ['44757', '2022-07-15', 'date-read'],
    ['20220715', '2022-07-15', 'date-read'],
    ['15/07/2022', '2022-07-15', 'date-read'],
    ['7/15/2022', '2022-07-15', 'date-read'],
    ['7/8/2022', '7/8/2022', 'date-unread'],
    ['7月15日', '7月15日', 'no-year'],
    ['15 July', '15 July', 'no-year'],
    ['15 Sunday', '15 Sunday', 'date-unread'],
    ['July 45', 'July 45', 'date-unread'],
    ['2022年7月', '2022年7月', 'date-unread'],
    ['2022-02-30', '2022-02-30', 'date-unread'],
    ['昨天', '昨天', 'date-unread'],
  ])('reads %j', (cell, date, code) => {
    expect(read('article', 'date_published', cell)).toEqual(
      code ? [{ date_published: date }, code] : [{ date_published: date }],
    );
  });

  it.each([
    ['7月15日', '--07-15'],
    ['15 July', '--07-15'],
    ['July 15th', '--07-15'],
    ['15th Jul.', '--07-15'],
    ['2022', '2022'],
    ['2022年', '2022'],
    ['2022年7月', '2022-07'],
    ['2022/7', '2022-07'],
    ['2022-07-15', '2022-07-15'],
  ])('reads %s where a part will do', (cell, day) => {
    expect(read('article', 'day', cell)).toEqual([{ _laoshan: { day } }]);
  });
});

describe('other cells', () => {
  it.each<[TableName, string, string, unknown, string?]>([
    ['stat', 'qualifier', '准确', { qualifier: 'exact' }],
    ['stat', 'qualifier', 'ABOUT', { qualifier: 'about' }],
    ['stat', 'qualifier', '大概吧', { qualifier: '大概吧' }, 'bad-choice'],
    ['report', 'status', '处理中', { status: 'open' }],
    ['report', 'status', '转交外区', { status: '转交外区' }],
    ['report', 'stage', 'In Progress', { stage: 'in_progress' }],
    ['arena', 'revealed', '是', { revealed: true }],
    ['arena', 'revealed', '√', { revealed: true }],
    ['arena', 'revealed', 'FALSE', { revealed: false }],
    ['arena', 'revealed', '也许', { revealed: '也许' }, 'bad-flag'],
    ['stat', 'sum_of', 'a；b', { sum_of: ['a', 'b'] }],
    ['stat', 'sum_of', 'a, b', { sum_of: ['a', 'b'] }],
    ['stat', 'sum_of', 'https://x.example/a,b; c', { sum_of: ['https://x.example/a,b', 'c'] }],
  ])('of %s, %s, reads %s', (table, key, text, expected, code) => {
    expect(read(table, key, text)).toEqual(code ? [expected, code] : [expected]);
  });

  it('reads tags by any mark, and by lines alone if there are lines', () => {
    expect(read('article', 'tags', '城市、民生；教育, health')).toEqual([
      { tags: ['城市', '民生', '教育', 'health'] },
    ]);
    expect(read('article', 'tags', '甲、乙\n丙')).toEqual([{ tags: ['甲、乙', '丙'] }]);
  });

  it('reads authors with their roles, and keeps what else is known of them', () => {
    const record = { authors: [{ name: '乙', url: 'https://a.example/' }, { name: '丙' }] };
    const { record: after } = withText(
      record,
      field('article', 'authors'),
      '甲（记者）；乙（摄影）',
    );
    expect(after['authors']).toEqual([
      { name: '甲', _laoshan: { role: 'reporter' } },
      { name: '乙', url: 'https://a.example/', _laoshan: { role: 'photographer' } },
    ]);
    expect(textOf(after, field('article', 'authors'), 'zh-CN')).toBe('甲（记者）; 乙（摄影）');
    expect(textOf(after, field('article', 'authors'))).toBe('甲 (reporter); 乙 (photographer)');
    expect(read('article', 'authors', '某机构（青岛）')).toEqual([
      { authors: [{ name: '某机构（青岛）' }] },
    ]);
  });

  it('takes a value away with what it leaves empty, but never the kind', () => {
    const record = { id: 'a', _laoshan: { source: { name: 'x' }, stat: { value: 1 } } };
    const emptied = withText(record, field('stat', 'source'), ' ').record;
    expect(emptied).toEqual({ id: 'a', _laoshan: { stat: { value: 1 } } });
    expect(withText(emptied, field('stat', 'value'), '').record).toEqual({
      id: 'a',
      _laoshan: { stat: {} },
    });
  });

  it('shows a range or a rank where others have their value, and lets go of it with that', () => {
    const value = field('stat', 'value');
    const range = { _laoshan: { stat: { min: -5, max: 3, unit: '℃' } } };
    expect(textOf(range, value)).toBe('-5–3');
    expect(withText(range, value, '-5–3').record).toBe(range);
    expect(withText(range, value, '').record).toEqual({ _laoshan: { stat: { unit: '℃' } } });
    expect(withText(range, value, '4').record).toEqual({
      _laoshan: { stat: { value: 4, unit: '℃' } },
    });
    expect(withText({ _laoshan: { stat: {} } }, value, '-5–3').record).toEqual({
      _laoshan: { stat: { min: -5, max: 3 } },
    });
    const rank = { _laoshan: { stat: { rank: { position: 2, of: 10 } } } };
    expect(textOf(rank, value)).toBe('第2名');
    expect(withText(rank, value, '第3名').record).toEqual({
      _laoshan: { stat: { rank: { position: 3, of: 10 } } },
    });
  });

  it('changes nothing where the text is what the cell shows', () => {
    const record = { title: { odd: [1] }, tags: 'x', _laoshan: { stat: { value: '0012' } } };
    for (const key of ['title', 'tags', 'value', 'unit']) {
      const cell = field('stat', key);
      expect(withText(record, cell, textOf(record, cell)).record).toBe(record);
    }
  });

  it('tells nothing private in its notes', () => {
    const { note } = withCell({}, field('stat', 'value'), '张三 13812345678 一直打不通');
    expect(note?.facts['text']).not.toContain('13812345678');
  });
});
