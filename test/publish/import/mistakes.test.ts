import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../src/publish/import/index.js';
import { type Parts, said, sheetOf, stylesOf, workbookFile } from './workbooks.js';

const row = (...cells: readonly string[]): string =>
  cells.map((cell) => (cell.startsWith('<') ? cell : cell ? said(cell) : '<c/>')).join('');

const number = (value: number, style = 0): string => `<c s="${style}"><v>${value}</v></c>`;

const styles = stylesOf(14, 9, 'm"月"d"日"', '0!.0,"万"');
const [DATE, PERCENT, MONTH_DAY, IN_WAN] = [1, 2, 3, 4];

const imported = (parts: Parts) =>
  importFiles([workbookFile({ styles, ...parts })], { language: 'zh-CN', now: 0 });

/** The figures of rows below these headers: title, value, unit and the like. */
async function figuresOf(headers: readonly string[], ...rows: readonly (readonly string[])[]) {
  const { feed, notes } = await imported({
    sheets: [sheetOf(row(...headers), ...rows.map((cells) => row(...cells)))],
  });
  const figures = feed.items.map(({ _laoshan }) => (_laoshan as { stat: unknown }).stat);
  return { figures, codes: notes.map(({ code, severity }) => `${severity} ${code}`) };
}

describe('a workbook as editors fill it', () => {
  it('with 万 and 亿 in its numbers, full-width digits and 约 means what it says', async () => {
    const { figures, codes } = await figuresOf(
      ['标题', '数值', '单位'],
      ['甲', '102万', '平方米'],
      ['乙', '约1.02亿', '元'],
      ['丙', '１，０２０，０００', '件'],
      ['丁', number(1020000, IN_WAN), '件'],
    );
    expect(figures).toEqual([
      { value: 1020000, unit: '平方米' },
      { value: 102000000, qualifier: 'about', unit: '元' },
      { value: 1020000, unit: '件' },
      { value: 1020000, unit: '件' },
    ]);
    expect(codes).toEqual(['change number-read', 'change ids-made']);
  });

  it('with 万 in a header has its numbers multiplied, and is told so', async () => {
    const { figures, codes } = await figuresOf(['标题', '数值（万）'], ['甲', number(102)]);
    expect(figures).toEqual([{ value: 1020000 }]);
    expect(codes).toContain('change header-scale');
  });

  it('with percentages keeps what is shown, not the fraction behind it', async () => {
    const { figures } = await figuresOf(['标题', '数值'], ['甲', number(0.953, PERCENT)]);
    expect(figures).toEqual([{ value: 95.3, unit: '%' }]);
  });

  it('with dates as dates, serial numbers, 7月15日 and words has the days that are meant, and no year that is not', async () => {
    const { feed, notes } = await imported({
      sheets: [
        sheetOf(
          row('标题', '正文', '发布日期', '哪一天的事'),
          row('甲', '一', number(44757, DATE), number(44757, DATE)),
          row('乙', '二', number(44757), '7月15日'),
          row('丙', '三', '2022年7月15日', number(44757, MONTH_DAY)),
          row('丁', '四', '2022/7/15', '2022.7'),
        ),
      ],
    });
    expect(feed.items.map(({ date_published }) => date_published)).toEqual(
      Array(4).fill('2022-07-15'),
    );
    expect(feed.items.map(({ _laoshan }) => (_laoshan as { day: string }).day)).toEqual([
      '2022-07-15',
      '--07-15',
      '--07-15',
      '2022-07',
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['date-read', 'ids-made']);
  });

  it('with formulas has their results, and says where there are none', async () => {
    const { figures, codes } = await figuresOf(
      ['标题', '数值'],
      ['甲', '<c><f>1+1</f><v>2</v></c>'],
      ['乙', '<c><f>NOW()</f></c>'],
      ['丙', '<c t="e"><f>A9</f><v>#REF!</v></c>'],
    );
    expect(figures).toEqual([{ value: 2 }, {}, {}]);
    expect(codes).toEqual([
      'change formula-result',
      'loss formula-without-result',
      'loss cell-error',
      'change ids-made',
    ]);
  });

  it('with a merged title above its headers, and merged cells below them, has each row whole', async () => {
    const sheet = `${sheetOf(
      said('2022年统计表', 'A1'),
      '',
      row('来源', '标题', '数值'),
      `${said('示例日报', 'A4')}${said('甲', 'B4')}<c r="C4"><v>1</v></c>`,
      `${said('乙', 'B5')}<c r="C5"><v>2</v></c>`,
    )}<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="A4:A5"/></mergeCells>`;
    const { feed, notes, rows } = await imported({ sheets: [sheet] });
    expect(feed.items).toMatchObject([
      { title: '甲', _laoshan: { source: { name: '示例日报' }, stat: { value: 1 } } },
      { title: '乙', _laoshan: { source: { name: '示例日报' }, stat: { value: 2 } } },
    ]);
    expect(notes.map(({ code, at }) => `${code} ${at.row}`)).toEqual([
      'merged-area 1',
      'merged-cells 4',
      'above-header 1',
      'ids-made 4',
    ]);
    expect(rows).toBe(3);
  });

  it('with 50 columns has those that are known, and each other one is named', async () => {
    const others = Array.from({ length: 48 }, (_, at) => `未知${at}`);
    const { feed, notes } = await imported({
      sheets: [sheetOf(row('标题', ...others, '数值'), row('甲', ...others, number(1)))],
    });
    expect(feed.items).toMatchObject([{ title: '甲', _laoshan: { stat: { value: 1 } } }]);
    const lost = notes.filter(({ severity }) => severity === 'loss');
    expect(lost.map(({ facts }) => facts['field'])).toEqual(others);
  });

  it('with empty and hidden sheets beside has the hidden ones too, and says so', async () => {
    const { feed, notes } = await imported({
      sheets: ['<sheetData/>', sheetOf(row('标题', '数值'), row('甲', number(1))), '<sheetData/>'],
      states: ['visible', 'hidden', 'hidden'],
    });
    expect(feed.items).toHaveLength(1);
    expect(notes.map(({ code, at }) => `${code} ${at.sheet}`)).toEqual([
      'empty-sheet Sheet1',
      'hidden-sheet Sheet2',
      'hidden-sheet Sheet3',
      'empty-sheet Sheet3',
      'ids-made Sheet2',
    ]);
  });

  it('with no headers at all has its figures, where each row is a text and a number', async () => {
    const { feed } = await imported({
      sheets: [sheetOf(row('甲', number(3)), row('乙', number(4)))],
    });
    expect(feed.items).toMatchObject([
      { title: '甲', _laoshan: { stat: { value: 3 } } },
      { title: '乙', _laoshan: { stat: { value: 4 } } },
    ]);
  });

  it('with headers that nobody knows is refused', async () => {
    const sheets = [sheetOf(row('子', '丑', '寅'), row('a', 'b', 'c'))];
    await expect(imported({ sheets })).rejects.toThrow('no-tables');
  });

  it('saved as CSV by a Chinese Windows is read in its encoding', async () => {
    const bytes = new Uint8Array(Buffer.from('b1eacce22ccafdd6b50ab2f0b3fd2c313032cdf20a', 'hex'));
    const { feed } = await importFiles([{ name: '数字.csv', bytes }], {
      language: 'zh-CN',
      now: 0,
    });
    expect(feed.items).toMatchObject([{ title: '拆除', _laoshan: { stat: { value: 1020000 } } }]);
  });

  it('with 10,000 rows has each of them', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => row(`第${at}条`, number(at)));
    const { feed, rows: count } = await imported({
      sheets: [sheetOf(row('标题', '数值'), ...rows)],
    });
    expect([feed.items.length, count]).toEqual([10_000, 10_000]);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(10_000);
  });
});
