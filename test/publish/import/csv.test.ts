import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTE_CODES, noteSentence } from '../../../src/messages/import/index.js';
import { csv as exporter } from '../../../src/publish/export/csv.js';
import { csv } from '../../../src/publish/import/csv.js';
import { type Imported, ImportFailure } from '../../../src/publish/import/imported.js';
import { open } from '../../../src/publish/import/open.js';
import type { RawFeed, RawObject } from '../../../src/publish/raw.js';

const OPTIONS = { language: 'zh-CN', now: 0 } as const;

function read(text: string | Uint8Array, name = ''): Imported {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const imported = csv.read(open({ name, bytes }), OPTIONS);
  if (imported instanceof Promise) throw new Error('CSV is read at once');
  return imported;
}

/** Each note as its place and its sentence, so that a test reads as an editor does. */
function told({ notes }: Imported): string[] {
  return notes.map(({ code, at, facts }) => {
    expect(NOTE_CODES).toContain(code);
    const sentence = noteSentence(code, facts, 'zh-CN', String);
    expect(sentence).not.toMatch(/\{\w+\}/);
    expect(noteSentence(code, facts, 'en', String)).not.toMatch(/\{\w+\}/);
    return `${at.sheet ?? ''}${at.column ?? ''}${at.row ?? ''}: ${sentence}`;
  });
}

const stat = (item: RawObject | undefined) =>
  (item?.['_laoshan'] as RawObject | undefined)?.['stat'] as RawObject | undefined;

describe('a pasted table', () => {
  it('of two rows, with a header, is a figure', () => {
    const imported = read('标题\t数值\n拆除存量违建\t1020000');
    expect(imported.feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        { id: '拆除存量违建', title: '拆除存量违建', _laoshan: { stat: { value: 1020000 } } },
      ],
    });
    expect(imported.rows).toBe(1);
    expect(told(imported)).toEqual(['2: 没有编号的行按标题编了编号，如“拆除存量违建”（1 行）']);
  });

  it('of two columns, without a header, is figures', () => {
    const imported = read('拆除存量违建\t102万\n新建公园\t12');
    expect(imported.feed.items.map((item) => [item['title'], stat(item)])).toEqual([
      ['拆除存量违建', { value: 1020000 }],
      ['新建公园', { value: 12 }],
    ]);
    expect(told(imported)).toEqual([
      '1: 没有认得的表头，两列按“标题”和“数值”读了',
      'B1: “value”里的“102万”读作 1020000（同类 1 处）',
      '1: 没有编号的行按标题编了编号，如“拆除存量违建”（2 行）',
    ]);
  });

  it('of two columns under names of its own is figures too', () => {
    const imported = read('街道\t拆除面积（万平方米）\n中韩\t1.5\n北宅\t2');
    expect(imported.feed.items.map((item) => [item['title'], stat(item)])).toEqual([
      ['中韩', { value: 15000, unit: '平方米' }],
      ['北宅', { value: 20000, unit: '平方米' }],
    ]);
    expect(imported.rows).toBe(2);
    expect(told(imported)).toEqual([
      '1: 没有认得的表头，两列按“标题”和“数值”读了',
      'B: 按列名“拆除面积（万平方米）”，数值乘以 10000',
      'B: 按列名“拆除面积（万平方米）”，单位读作“平方米”',
      '2: 没有编号的行按标题编了编号，如“中韩”（2 行）',
    ]);
  });

  it('keeps line breaks, quotes and marks within cells', () => {
    const { feed } = read('标题,正文,日期\n"他说""好""，再见","一\n\n二",2022/7/15\n');
    expect(feed.items[0]).toMatchObject({
      title: '他说"好"，再见',
      content_text: '一\n\n二',
      date_published: '2022-07-15',
    });
  });
});

describe('an editor’s mistakes', () => {
  it.each<[string, string, string[]]>([
    [
      'titles above the headers, a total below',
      '青岛数据,,\n,,\n指标,数量,计量单位\n公园,12,个\n合计,12,个\n',
      [
        '1: 这一行在表头上面，没有读入',
        '5: 这一行是合计，没有读入。要发布它，请给它一个编号',
        '4: 没有编号的行按标题编了编号，如“公园”（1 行）',
      ],
    ],
    [
      'headers again on each page',
      'id,标题,数值\na,公园,1\nid,标题,数值\nb,学校,2\n',
      ['3: 这一行又是表头，没有读入'],
    ],
    [
      '万 in the header',
      'id,标题,数值（万平方米）\na,违建,102\nb,公园,1.5\n',
      [
        'C: 按列名“数值（万平方米）”，数值乘以 10000',
        'C: 按列名“数值（万平方米）”，单位读作“平方米”',
      ],
    ],
    [
      '万 in the numbers, and what is none',
      'id,标题,数值\na,甲,102万\nb,乙,1.02亿\nc,丙,很多\nd,丁,数百\n',
      [
        'C2: “数值”里的“102万”读作 1020000（同类 2 处）',
        'C4: “数值”里的“很多”不是能读的数，照原样放着（2 处）。请改成数字，如 1020000',
      ],
    ],
    [
      'dates as they come',
      'id,标题,发布日期\na,甲,44757\nb,乙,7月15日\nc,丙,昨天\n',
      [
        'C2: “发布日期”里的“44757”读作 2022-07-15（同类 1 处）',
        'C3: “发布日期”里的“7月15日”没有年份，照原样放着（1 处）。请补上年份',
        'C4: “发布日期”里的“昨天”不是能读的日期，照原样放着（1 处）。请写成 2022-07-15',
      ],
    ],
    [
      'a column of their own, one without a name, one twice',
      'id,标题,内部备注,,名称\na,甲,先不发,x,乙\n',
      [
        'E: “名称”和前面一列说的是同一件事，与它不同的没有读入（1 处）',
        'C: 没有读入“内部备注”（1 处）',
        'D: 这一列没有列名，没有读入（1 处）',
      ],
    ],
    [
      'a title by another name',
      '序号,街道,数值,备注\n1,中韩街道,12,x\n2,北宅街道,5,\n',
      [
        'B: 没有“标题”这一列，用“街道”作标题',
        'D: 没有读入“备注”（1 处）',
        '2: 没有编号的行按标题编了编号，如“中韩街道”（2 行）',
      ],
    ],
    [
      'a remark below the rows',
      'id,标题,数值,备注\na,甲,1,\n,,,以上为快报数\n',
      ['3: 这一行没有一格能读，没有读入', 'D: 没有读入“备注”（1 处）'],
    ],
    [
      'who called',
      '工单号,诉求内容,来电人,联系电话\n1,路灯不亮,张三,13800138000\n',
      [
        'C: “来电人”里有个人信息或内部内容，没有读入（1 处）',
        'D: “联系电话”里有个人信息或内部内容，没有读入（1 处）',
        '2: 没有编号的行按标题编了编号，如“report-1”（1 行）',
      ],
    ],
    [
      'formulas, and what they came to',
      'id,标题,数值\na,甲,=SUM(A1:A3)\nb,乙,#REF!\n',
      [
        'C2: “数值”里是公式的文字，照原样放着（1 处）。请填公式算出的结果',
        'C2: “数值”里的“=SUM(A1:A3)”不是能读的数，照原样放着（1 处）。请改成数字，如 1020000',
        'C3: 单元格是错误值 #REF!，没有读入（1 处）',
      ],
    ],
    [
      'an open quote',
      'id,标题,数值\na,"甲,1\nb,乙,2\n',
      ['2: 从第 2 行起有一个双引号没有成对，后面的内容可能连成了一格。请检查引号'],
    ],
  ])('%s', (_, text, sentences) => {
    const imported = read(text);
    expect(told(imported)).toEqual(sentences);
    const lost = imported.notes.filter(({ severity, at }) => severity === 'loss' && !at.column);
    expect(imported.feed.items.length + lost.length).toBe(imported.rows);
  });

  it('multiplies by the header, and not where the cell says it too', () => {
    const { feed } = read(
      '标题,数值（万）\n甲,102\n乙,102万\n丙,3-5\n丁,约１０２\n戊,5家\n己,"1,020.5"\n',
    );
    expect(feed.items.map(stat)).toEqual([
      { value: 1020000 },
      { value: 1020000 },
      { min: 30000, max: 50000 },
      { value: 1020000, qualifier: 'about' },
      { value: 50000, unit: '家' },
      { value: 10205000 },
    ]);
  });

  it('takes rows with a description for articles, not for what is said of the feed', () => {
    const { feed } = read('标题,网站,介绍\n甲,x,一\n乙,y,二\n');
    expect(feed.items).toEqual([
      { id: '甲', title: '甲', summary: '一' },
      { id: '乙', title: '乙', summary: '二' },
    ]);
  });

  it('mixes kinds in one table by a column that says them', () => {
    const { feed } = read(
      '类型,标题,数值,答复,正文\n数字,公园,12,,\n热线诉求,路灯,,已修好,\n文章,一园,,,正文\n',
    );
    expect(feed.items).toEqual([
      { id: '公园', title: '公园', _laoshan: { stat: { value: 12 } } },
      { id: '路灯', title: '路灯', _laoshan: { report: { status_notes: '已修好' } } },
      { id: '一园', title: '一园', content_text: '正文' },
    ]);
  });

  it('puts rows of details where they belong, and says where not', () => {
    const imported = read('所属编号,时点,数值\na,2020,1\n,2021,2\n没有,2022,3\n', '历年数字.csv');
    expect(imported.feed.items).toEqual([]);
    expect(imported.notes.map(({ code }) => code)).toEqual([
      'carried-down',
      'no-owner',
      'no-owner',
      'no-owner',
    ]);
    expect(imported.rows).toBe(3);
  });

  it('makes an arena for speakers who come alone', () => {
    const { feed } = read('姓名,职务,单位,题目\n甲,书记,中韩街道,党建\n乙,书记,北宅街道,樱桃\n');
    expect(feed.items).toEqual([
      {
        id: 'arena',
        title: 'arena',
        _laoshan: {
          arena: {
            speakers: [
              { id: '甲', name: '甲', role: '书记', organisation: '中韩街道', topic: '党建' },
              { id: '乙', name: '乙', role: '书记', organisation: '北宅街道', topic: '樱桃' },
            ],
          },
        },
      },
    ]);
  });
});

describe('files as programs write them', () => {
  const rows = [
    ['标题', '数值', '单位'],
    ['拆除存量违建', '1020000', '平方米'],
    ['新建公园', '12', '个'],
  ];
  const text = (delimiter: string, end = '\n') => rows.map((row) => row.join(delimiter)).join(end);
  const expected = read(text(',')).feed;

  it.each([
    ['tabs', text('\t')],
    ['semicolons', text(';')],
    ['wide commas', text('，')],
    ['bars', text('|')],
    ['carriage returns', text(',', '\r')],
    ['both', text(',', '\r\n')],
    ['a mark', `\ufeff${text(',')}`],
    ['a line about itself', `sep=;\n${text(';')}`],
    ['blank lines', `\n\n${text(',', '\n,,\n')}\n\n`],
    ['blank columns', rows.map((row) => `,,${row.join(',,')}`).join('\n')],
  ])('with %s', (_, written) => {
    expect(read(written).feed).toEqual(expected);
  });

  it('in GB18030 and UTF-16', () => {
    // 标题,数值 LF 公园,12
    const gb = '\xb1\xea\xcc\xe2,\xca\xfd\xd6\xb5\n\xb9\xab\xd4\xb0,12\n';
    const bytes = Uint8Array.from(gb, (sign) => sign.charCodeAt(0));
    const utf16 = Uint8Array.from(
      [...'\ufeff标题\t数值\n公园\t12'].flatMap((sign) => [
        sign.charCodeAt(0) & 255,
        sign.charCodeAt(0) >> 8,
      ]),
    );
    for (const each of [bytes, utf16])
      expect(read(each).feed.items).toEqual([
        { id: '公园', title: '公园', _laoshan: { stat: { value: 12 } } },
      ]);
  });

  it('are known by their name, or by having none', () => {
    const is = (name: string, content: string) =>
      csv.recognises(open({ name, bytes: new TextEncoder().encode(content) }));
    expect(is('a.csv', '标题,数值\n')).toBe(true);
    expect(is('', '标题\t数值\n')).toBe(true);
    expect(is('a.xml', '<rss/>')).toBe(false);
    expect(is('a.csv', '<!doctype html>')).toBe(false);
    expect(is('a.csv', '{"items": []}')).toBe(false);
    expect(csv.recognises(open({ name: 'a.csv', bytes: new Uint8Array([0x89, 0x50, 0, 1]) }))).toBe(
      false,
    );
  });
});

describe('broken and hostile files', () => {
  it.each([
    ['nothing', '', 'csv-empty'],
    ['blanks', ' \n,,\n\t\n', 'csv-empty'],
    ['headers alone', '标题,数值\n', 'csv-no-rows'],
    ['unknown columns', 'country,year2,gdp_trillion\nUnited States,2000,10.251\n', 'csv-no-table'],
    ['one column of a table of details', '环节,负责\n派单,甲\n', 'csv-no-table'],
    ['prose', '今天天气很好。\n我们去了崂山。\n', 'csv-no-table'],
    ['numbers alone', '1,2,3\n4,5,6\n', 'csv-no-table'],
    ['commas alone', ','.repeat(3_000_001), 'too-many-cells'],
  ])('of %s are refused in words', (_, text, code) => {
    expect(() => read(text)).toThrow(ImportFailure);
    try {
      read(text);
    } catch (error) {
      expect((error as ImportFailure).code).toBe(code);
      expect(NOTE_CODES).toContain(code);
    }
  });

  it('as bytes of a picture are refused', () => {
    expect(() => read(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]))).toThrow(ImportFailure);
  });

  it('pollute no prototype', () => {
    const { feed, notes } = read(
      '__proto__,constructor,标题,数值,hasOwnProperty\npolluted,x,__proto__,1,y\n',
    );
    expect(feed.items[0]?.['title']).toBe('__proto__');
    expect(feed.items[0]?.['id']).toBe('proto');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(notes.map(({ code }) => code)).toContain('unread-field');
    expect(
      read('id,标题,精度,状态\n__proto__,甲,constructor,toString\n').feed.items[0]?.['id'],
    ).toBe('__proto__');
  });

  it('keep what is in their texts for the feed’s reader to clean', () => {
    const { feed } = read('标题,数值\n"\u202e<img src=x onerror=alert(1)>",1\n');
    expect(feed.items[0]?.['title']).toBe('\u202e<img src=x onerror=alert(1)>');
  });

  it('of 100,000 columns name fifty, and count the others', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => `x${at}`).join(',');
    const { feed, notes } = read(`标题,数值,${many}\n甲,1,${many}\n`);
    expect(feed.items).toHaveLength(1);
    expect(notes.filter(({ code }) => code === 'unread-field')).toHaveLength(50);
    expect(notes.find(({ code }) => code === 'unread-columns')?.facts).toEqual({
      columns: 99_950,
      count: 99_950,
    });
  });

  it('never throw but with words, whatever they hold', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '标题',
        '数值',
        '类型',
        '数字',
        '所属编号',
        '合计',
        '1',
        '102万',
        '"',
        '',
        '=1',
      ),
      fc.string({ maxLength: 5 }),
    );
    const table = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 });
    let many = 0;
    fc.assert(
      fc.property(table, fc.constantFrom(',', '\t', ';'), (cells, delimiter) => {
        try {
          told(read(cells.map((row) => row.join(delimiter)).join('\n')));
          many++;
        } catch (error) {
          if (!(error instanceof ImportFailure)) throw error;
        }
      }),
      { numRuns: 400 },
    );
    expect(many).toBeGreaterThan(50);
  });

  it('of any bytes are read or refused in words', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          told(read(bytes));
        } catch (error) {
          if (!(error instanceof ImportFailure)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('CSV files', () => {
  const feed: RawFeed = JSON.parse(
    readFileSync(new URL('../../../feeds/laoshan.zh-CN.json', import.meta.url), 'utf8'),
  );

  it('are a table each, which Excel opens as UTF-8', () => {
    const { files, notes } = exporter.write(feed, OPTIONS);
    expect(notes).toEqual([]);
    expect(files.map(({ name }) => name)).toEqual([
      'feed.csv',
      'stat.csv',
      'article.csv',
      'report.csv',
      'tiers.csv',
      'arena.csv',
      'rows.csv',
      'speakers.csv',
    ]);
    for (const { text } of files) expect(text.startsWith('\ufeff')).toBe(true);
  });

  it('compute nothing when they are opened', () => {
    const titles = [
      '=1+1',
      '+1+1',
      '-1+1',
      '@SUM(1)',
      '\t=1',
      '-5',
      "'=1",
      '--07-15',
      '＝1+1',
      '＠SUM(1)',
    ];
    const items = titles.map((title, at) => ({ id: `i${at}`, title }));
    const [file] = exporter.write({ version: 'x', items }, OPTIONS).files.slice(-1);
    const cells = (file?.text ?? '')
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[1]);
    expect(cells).toEqual([
      "'=1+1",
      "'+1+1",
      "'-1+1",
      "'@SUM(1)",
      "'\t=1",
      '-5',
      "''=1",
      "'--07-15",
      "'＝1+1",
      "'＠SUM(1)",
    ]);
    expect(read(file?.text ?? '').feed.items.map((item) => item['title'])).toEqual(
      titles.map((title) => title.trim()),
    );
  });

  it('say what they have no column for', () => {
    const odd: RawFeed = {
      version: 'x',
      _newsroom: { desk: 1 },
      items: [
        { id: 'a', title: ' a ', attachments: [], _laoshan: { stat: { value: 1, odd: true } } },
        { title: null },
      ],
    };
    const { notes } = exporter.write(odd, OPTIONS);
    expect(notes.map(({ code, facts }) => [code, facts['field']])).toEqual([
      ['no-id', 'id'],
      ['not-in-tables', '_newsroom'],
      ['not-in-tables', 'attachments'],
      ['not-in-tables', '_laoshan.stat.odd'],
      ['cell-changed', '标题'],
      ['cell-changed', '标题'],
    ]);
    for (const { code } of notes) expect(NOTE_CODES).toContain(code);
  });
});
