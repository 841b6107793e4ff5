import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportFailure } from '../../../src/publish/import/imported.js';
import { open } from '../../../src/publish/import/open.js';
import { workbookSheets, xlsx } from '../../../src/publish/import/xlsx.js';
import { claiming, type Parts, said, sheetOf, stylesOf, workbookFile } from './workbooks.js';

const read = (parts: Parts, language: 'zh-CN' | 'en' = 'zh-CN') =>
  workbookSheets(workbookFile(parts), { language });

/** The only row of the only sheet. */
const rowOf = (cells: string, parts: Partial<Parts> = {}, language: 'zh-CN' | 'en' = 'zh-CN') =>
  read({ sheets: [sheetOf(cells)], ...parts }, language).sheets[0]?.cells[0];

/** `code row column count`, a note. */
const told = (parts: Parts): readonly string[] =>
  read(parts).notes.map(({ code, severity, at, facts }) =>
    [code, severity, at.row ?? '', at.column ?? '', facts['count'] ?? ''].join(' '),
  );

describe('the cells of a workbook', () => {
  it('are texts of their own, shared texts with their runs, and results of formulas', () => {
    const strings =
      '<si><t xml:space="preserve"> 甲 </t></si><si><r><t>拆除</t></r><r><rPr><b/></rPr><t>存量</t></r><rPh sb="0" eb="1"><t>ちゅう</t></rPh><phoneticPr fontId="1"/></si>';
    const cells = `${said('乙')}<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="str"><f>A1</f><v>丙</v></c>`;
    expect(rowOf(cells, { strings })).toEqual(['乙', ' 甲 ', '拆除存量', '丙']);
  });

  it('keep characters past the first 65,536, escaped ones, and line breaks', () => {
    const cells = said('&#128512;&#x1F600;&amp;lt; a_x000D_&#10;b_x005F_x0041_ &unknown;');
    expect(rowOf(cells)).toEqual(['😀😀&lt; a\nb_x0041_ &unknown;']);
  });

  it('stand where they say, or behind the one before', () => {
    const sheet = `<sheetData><row><c t="str"><v>一</v></c></row><row r="4">${said('丁', 'D4')}${said('戊')}</row><row>${said('己')}</row></sheetData>`;
    expect(read({ sheets: [sheet] }).sheets[0]?.cells).toEqual([
      ['一'],
      [],
      [],
      ['', '', '', '丁', '戊'],
      ['己'],
    ]);
  });

  it('are numbers with all digits that the programs show', () => {
    const numbers = [
      '1020000',
      '0.30000000000000004',
      '1.02E6',
      '1E-7',
      '123456789012345678',
      '-0',
    ];
    expect(rowOf(numbers.map((number) => `<c><v>${number}</v></c>`).join(''))).toEqual([
      '1020000',
      '0.3',
      '1020000',
      '0.0000001',
      '123456789012346000',
      '0',
    ]);
  });

  it('are percentages with what is kept behind them', () => {
    const styles = stylesOf(9, '0.00%', '0"%"');
    const cells = '<c s="1"><v>0.2</v></c><c s="2"><v>0.12345</v></c><c s="3"><v>20</v></c>';
    expect(rowOf(cells, { styles })).toEqual([
      { text: '20%', number: 0.2 },
      { text: '12.345%', number: 0.12345 },
      '20',
    ]);
  });

  it.each<[string, string | number, string, string | { text: string; serial: number }]>([
    ['a date', 14, '44757', { text: '2022-07-15', serial: 44757 }],
    ['a Chinese date', 'yyyy"年"m"月"d"日"', '44757', { text: '2022-07-15', serial: 44757 }],
    ['a date with a locale', '[$-804]yyyy/m/d;@', '44757', { text: '2022-07-15', serial: 44757 }],
    ['a date and time', 22, '44757.5', { text: '2022-07-15 12:00', serial: 44757.5 }],
    [
      'a time to the second, past what doubles lose',
      'yyyy\\-mm\\-dd hh:mm:ss',
      '44757.395833333336',
      { text: '2022-07-15 09:30', serial: 44757.395833333336 },
    ],
    ['a time of day', 20, '0.3958333333333333', '09:30'],
    ['a time of half a day', 'h AM/PM', '0.5', '12:00'],
    ['minutes and seconds', 'mm:ss', '0.0008101851851851852', '00:01:10'],
    ['a length of time', '[h]:mm:ss', '1.5', '36:00:00'],
    ['a month', 'yyyy"年"m"月"', '44743', '2022-07'],
    ['a month by its number', 57, '44743', '2022-07'],
    ['a day without its year, as typed', 'm"月"d"日"', '44757', '7月15日'],
    ['a day without its year, by number', 58, '44757', '7月15日'],
    ['a year', 'yyyy', '44757', '2022'],
    ['a number with units', '#,##0"元/day"', '44757', '44757'],
    ['a number in red', '[Red]0.00', '44757', '44757'],
    ['a number with a literal letter', '0\\d', '44757', '44757'],
    ['a scientific number', '0.00E+00', '44757', '44757'],
    ['a general number', 'G/通用格式', '44757', '44757'],
    ['a date before there are any', 14, '-1', '-1'],
    ['a date after all there are', 14, '2958466', '2958466'],
  ])('are %s', (_, format, value, cell) => {
    const styles = stylesOf(format);
    const [read] = rowOf(`<c s="1"><v>${value}</v></c>`, { styles }) ?? [];
    if (typeof read === 'object' && typeof cell === 'object') {
      expect(read.text).toBe(cell.text);
      expect(read.serial).toBeCloseTo(cell.serial, 6);
    } else expect(read).toEqual(cell);
  });

  it('tell a day without its year to English readers as the feed writes it', () => {
    const styles = stylesOf('d-mmm');
    expect(rowOf('<c s="1"><v>44757</v></c>', { styles }, 'en')).toEqual(['--07-15']);
  });

  it('count days from 1904 where the workbook does, and know that 1900 had no 29 February', () => {
    const styles = stylesOf(14);
    const cell = (value: number) => `<c s="1"><v>${value}</v></c>`;
    expect(rowOf(cell(43295), { styles, workbook: '<workbookPr date1904="1"/>' })).toEqual([
      { text: '2022-07-15', serial: 44757 },
    ]);
    const texts = rowOf([1, 59, 61].map(cell).join(''), { styles })?.map((each) =>
      typeof each === 'string' ? each : each.text,
    );
    expect(texts).toEqual(['1900-01-01', '1900-02-28', '1900-03-01']);
  });

  it('are truths as the programs show them, and dates that are written out', () => {
    const cells =
      '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="d"><v>2022-07-15T09:30:00</v></c>';
    expect(rowOf(cells)).toEqual(['TRUE', 'FALSE', '2022-07-15T09:30:00']);
  });
});

describe('what a workbook holds and a feed cannot', () => {
  it('is said of formulas and errors, once a column', () => {
    const row =
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>';
    const sheet = sheetOf(row, row.replace(/1"/g, '2"'));
    expect(told({ sheets: [sheet] })).toEqual([
      'formula-result change 1 A 2',
      'formula-without-result loss 1 B 2',
      'cell-error loss 1 C 2',
    ]);
  });

  it('is said of pictures, comments and links that stand behind other text', () => {
    const relation = (id: string, type: string, target: string, mode = '') =>
      `<Relationship Id="${id}" Type="x/${type}" Target="${target}"${mode}/>`;
    const outside = ' TargetMode="External"';
    const sheet = `${sheetOf(
      `${said('原文', 'A1')}${said('https://example.org/a', 'B1')}<c r="C1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c><c r="D1" t="str"><f>HYPERLINK("https://example.org","看")</f><v>看</v></c>`,
    )}<hyperlinks><hyperlink ref="A1" r:id="h1"/><hyperlink ref="B1" r:id="h2"/></hyperlinks>`;
    const relations = [
      relation('h1', 'hyperlink', 'https://example.org/original', outside),
      relation('h2', 'hyperlink', 'https://example.org/a/', outside),
      relation('c', 'comments', '../comments1.xml'),
      relation('d', 'drawing', '../drawings/drawing1.xml'),
    ].join('');
    const files = {
      'xl/comments1.xml': '<comments><commentList><comment/><comment/></commentList></comments>',
      'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"><xdr:pic/></xdr:wsDr>',
    };
    expect(told({ sheets: [sheet], relations, files })).toEqual([
      'comments-in-sheet loss   1',
      'pictures-in-sheet loss   1',
      'picture-in-cell loss 1 C 1',
      'formula-result change 1 D 1',
      'link-behind-text loss 1 D 1',
      'link-behind-text loss 1 A 1',
    ]);
  });

  it('is not said of a drawing with nothing in it, as Google Sheets writes', () => {
    const relations = '<Relationship Id="d" Type="x/drawing" Target="../drawings/drawing1.xml"/>';
    const files = { 'xl/drawings/drawing1.xml': '<wsDr/>' };
    expect(told({ sheets: [sheetOf(said('甲'))], relations, files })).toEqual([]);
  });

  it('is said of hidden sheets, rows and columns, which are read', () => {
    const sheet = `<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="1">${said('甲', 'A1')}</row><row r="2" hidden="true">${said('乙', 'B2')}${said('丙', 'D2')}</row><row r="3" hidden="1"/></sheetData>`;
    const parts = { sheets: [sheet], states: ['veryHidden'] };
    expect(told(parts)).toEqual([
      'hidden-sheet change   1',
      'hidden-rows change 2  1',
      'hidden-columns change  B 1',
      'hidden-columns change  D 1',
    ]);
    expect(read(parts).sheets[0]?.cells).toEqual([['甲'], ['', '乙', '', '丙']]);
  });

  it('is said of empty sheets, which are left out', () => {
    const { sheets, notes } = read({
      sheets: ['<sheetData/>', sheetOf(said('甲')), sheetOf('<c s="1"/>')],
      names: ['空', '数据', '&lt;空&gt;'],
    });
    expect(sheets.map(({ name }) => name)).toEqual(['数据']);
    expect(notes.map(({ code, at }) => `${code} ${at.sheet}`)).toEqual([
      'empty-sheet 空',
      'empty-sheet <空>',
    ]);
  });

  it('is said of merged cells, whose value counts down a column', () => {
    const sheet = `${sheetOf(
      said('标题', 'A1'),
      `${said('城区', 'A2')}${said('一', 'B2')}`,
      said('二', 'B3'),
      `${said('郊区', 'A4')}${said('三', 'B4')}`,
      said('四', 'B5'),
    )}<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/><mergeCell ref="A4:A900000"/></mergeCells>`;
    expect(read({ sheets: [sheet] }).sheets[0]?.cells).toEqual([
      ['标题'],
      ['城区', '一'],
      ['城区', '二'],
      ['郊区', '三'],
      ['郊区', '四'],
    ]);
    expect(told({ sheets: [sheet] })).toEqual(['merged-cells change 2 A 2']);
  });

  it('is said of merged areas of several rows and columns', () => {
    const sheet = `${sheetOf(said('甲', 'A1'), said('乙', 'C2'))}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`;
    expect(read({ sheets: [sheet] }).sheets[0]?.cells).toEqual([['甲'], ['', '', '乙']]);
    expect(told({ sheets: [sheet] })).toEqual(['merged-area change 1 A 1']);
  });
});

describe('a broken or hostile workbook', () => {
  const good = sheetOf(said('甲'));
  const cut = (bytes: Uint8Array, length: number) => ({ name: '', bytes: bytes.slice(0, length) });
  const file = workbookFile({ sheets: [good] });

  it.each<[string, () => unknown, string]>([
    [
      'no zip',
      () => workbookSheets({ name: '', bytes: new Uint8Array(99) }, { language: 'en' }),
      'workbook-broken',
    ],
    ['cut off', () => workbookSheets(cut(file.bytes, 400), { language: 'en' }), 'workbook-broken'],
    [
      'a zip of nothing',
      () => workbookSheets(cut(file.bytes, 4), { language: 'en' }),
      'workbook-broken',
    ],
    [
      'without a workbook',
      () => read({ sheets: [good], files: { '_rels/.rels': '<x/>', 'xl/workbook.xml': '' } }),
      'workbook-without-sheets',
    ],
    ['without sheets', () => read({ sheets: [] }), 'workbook-without-sheets'],
    [
      'without the part of a sheet',
      () =>
        read({
          sheets: [good],
          files: {
            'xl/_rels/workbook.xml.rels':
              '<Relationships><Relationship Id="s0" Type="x/worksheet" Target="gone.xml"/></Relationships>',
          },
        }),
      'workbook-broken',
    ],
    ['XML that ends early', () => read({ sheets: [`${good}<unclosed>`] }), 'workbook-broken'],
    ['XML that is none', () => read({ sheets: ['</worksheet><a b=>&'] }), 'workbook-broken'],
    [
      'a cell past all rows',
      () => read({ sheets: ['<sheetData><row r="4000000"><c><v>1</v></c></row></sheetData>'] }),
      'too-many-cells',
    ],
    [
      'too many cells in between',
      () =>
        read({
          sheets: [sheetOf(...Array.from({ length: 200 }, (_, at) => said('x', `XFD${at + 1}`)))],
        }),
      'too-many-cells',
    ],
    [
      'merged areas over merged areas',
      () =>
        read({
          sheets: [
            `${sheetOf(said('x', 'A1'), said('x', 'B20000'))}<sheetData><row>${said('x', 'B20000')}</row></sheetData><mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(200)}</mergeCells>`,
          ],
        }),
      'too-many-cells',
    ],
    [
      'a bomb',
      () => workbookSheets(claiming(file, 300_000_000), { language: 'en' }),
      'unpacked-too-large',
    ],
    [
      'a bomb of sheets that are all one part',
      () => {
        const part = `<worksheet>${good}${' '.repeat(1_000_000)}</worksheet>`;
        const relations = Array.from(
          { length: 300 },
          (_, at) =>
            `<Relationship Id="s${at}" Type="x/worksheet" Target="worksheets/sheet1.xml"/>`,
        );
        read({
          sheets: Array.from({ length: 300 }, () => ''),
          files: {
            'xl/worksheets/sheet1.xml': part,
            'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
          },
        });
      },
      'unpacked-too-large',
    ],
  ])('%s is refused with a sentence', (_, attempt, code) => {
    expect(attempt).toThrow(ImportFailure);
    expect(attempt).toThrow(code);
  });

  it('with parts that say less than they unpack to takes no more room than they say', () => {
    const large = workbookFile({ sheets: [`${good}${' '.repeat(1_000_000)}`] });
    const { bytes } = claiming(large, 10);
    expect(() => workbookSheets({ name: '', bytes }, { language: 'en' })).toThrow(
      'workbook-broken',
    );
  });

  it('with names of prototypes pollutes nothing', () => {
    const sheet = `<__proto__ polluted="1"/><constructor/><toString/>${good}<sheetData><row __proto__="1" constructor="2">${said('乙')}</row></sheetData>`;
    const files = { __proto__: '<x/>', 'xl/constructor.xml': '<x/>' };
    const { sheets } = read({ sheets: [sheet], names: ['__proto__'], files });
    expect(sheets).toEqual([{ name: '__proto__', cells: [['甲'], ['乙']] }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('with entities of its own is not made larger by them', () => {
    const bomb = '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const files = {
      'xl/worksheets/sheet1.xml': `${bomb}<worksheet>${sheetOf(said('&b;'))}</worksheet>`,
    };
    expect(read({ sheets: [''], files }).sheets[0]?.cells).toEqual([['&b;']]);
  });

  it('whose cells name texts, styles and places that are not there is read without them', () => {
    const sheet = sheetOf(
      '<c r="A1" t="s"><v>9</v></c><c r="B1" s="99"><v>5</v></c><c r="?" t="what"><v>x</v></c><c t="n"><v>abc</v></c><c t="s"/>',
    );
    expect(read({ sheets: [sheet] }).sheets[0]?.cells).toEqual([['', '5', 'x', 'abc']]);
    expect(told({ sheets: [sheet] })).toEqual(['missing-shared-text loss 1 A 1']);
  });
});

describe('any bytes', () => {
  const { bytes } = workbookFile({
    sheets: [
      `${sheetOf(`${said('甲')}<c t="s"><v>0</v></c><c s="1"><v>44757</v></c>`)}<mergeCells><mergeCell ref="A1:A2"/></mergeCells>`,
    ],
    strings: '<si><t>乙</t></si>',
    styles: stylesOf(14),
  });

  const attempt = (changed: Uint8Array): void => {
    try {
      workbookSheets({ name: '', bytes: changed }, { language: 'en' });
    } catch (error) {
      expect(error).toBeInstanceOf(ImportFailure);
    }
  };

  it('are read or refused, when some of an archive are others', () => {
    const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(changes, (all) => {
        const changed = bytes.slice();
        for (const [at, byte] of all) changed[at] = byte;
        attempt(changed);
      }),
    );
  });

  it('are read or refused, when a part is anything', () => {
    const names = [
      'xl/workbook.xml',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      'xl/worksheets/sheet1.xml',
      'xl/_rels/workbook.xml.rels',
    ];
    const piece = fc.oneof(
      fc.constantFrom(
        '<row r="2">',
        '<c r="B2" t="s">',
        '<v>',
        '1',
        '</v>',
        '</c>',
        '</row>',
        '<mergeCell ref="A1:B9"/>',
        '<f/>',
        '<sheet name="a" r:id="s0"/>',
        '<xf/>',
        '<si>',
        '&#99999999;',
        '<![CDATA[x]]>',
        '<!--',
        '-->',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(piece), (name, pieces) => {
        const files = { [name]: pieces.join('') };
        attempt(workbookFile({ sheets: [sheetOf(said('甲'))], files }).bytes);
      }),
    );
  });
});

describe('parts in other writings', () => {
  it('are found whatever the case of their names, and with the slashes of Windows', () => {
    const { bytes } = workbookFile({
      sheets: [sheetOf('<c t="s"><v>0</v></c>')],
      strings: '<si><t>甲</t></si>',
    });
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name.replace('sharedStrings', 'SharedStrings').replace(/\//g, '\\'),
      part,
    ]);
    const file = { name: '', bytes: zipSync(Object.fromEntries(parts)) };
    expect(workbookSheets(file, { language: 'en' }).sheets[0]?.cells).toEqual([['甲']]);
    expect(xlsx.recognises(open(file))).toBe(true);
  });

  it('are read with prefixes, in UTF-16, and across pieces', () => {
    const long = '长'.repeat(200_000);
    const sheet = `<x:worksheet xmlns:x="y"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>${long}&amp;</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const file = workbookFile({ sheets: [''], files: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(workbookSheets(file, { language: 'en' }).sheets[0]?.cells).toEqual([[`${long}&`]]);
    const wide = Buffer.from(`\ufeff<worksheet>${sheetOf(said('宽'))}</worksheet>`, 'utf16le');
    const other = { 'xl/worksheets/sheet1.xml': new Uint8Array(wide) };
    expect(
      workbookSheets(workbookFile({ sheets: [''], files: other }), { language: 'en' }).sheets,
    ).toEqual([{ name: 'Sheet1', cells: [['宽']] }]);
  });
});
