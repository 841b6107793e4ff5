import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workbookSheets } from '../../../src/publish/import/xlsx.js';

/** Where they are from is told in `real/xlsx/README.md`. */
const read = (name: string) => {
  const bytes = new Uint8Array(readFileSync(new URL(`real/xlsx/${name}`, import.meta.url)));
  return workbookSheets({ name, bytes }, { language: 'zh-CN' });
};

const codes = (name: string): readonly string[] =>
  read(name).notes.map(({ code, at }) => `${code} ${at.sheet}`);

describe('a workbook that was saved by', () => {
  it('WPS, with links, a comment and merged cells', () => {
    expect(read('wps.xlsx').sheets).toEqual([
      {
        name: 'Sheet1',
        cells: [
          ['第一列', '第二列'],
          ['普通超链接'],
          ['多单元格超链接A', '多单元格超链接B'],
          ['多单元格超链接C', '多单元格超链接D'],
          ['批注'],
          ['合并单元格'],
        ],
      },
    ]);
    expect(codes('wps.xlsx')).toEqual([
      'comments-in-sheet Sheet1',
      'merged-area Sheet1',
      'empty-sheet Sheet2',
      'empty-sheet Sheet3',
    ]);
  });

  it('Google Sheets, with nothing left out', () => {
    const [sheet] = read('google-sheets.xlsx').sheets;
    expect(sheet?.cells).toHaveLength(151);
    expect(sheet?.cells[1]).toEqual(['5.1', '3.5', '1.4', '0.2', 'setosa']);
    expect(codes('google-sheets.xlsx')).toEqual([]);
  });

  it('a library that writes prefixes', () => {
    expect(read('prefixes.xlsx').sheets).toEqual([
      {
        name: 'Sheet1',
        cells: [
          ['a', 'b'],
          ['1', '3'],
          ['2', '4'],
        ],
      },
    ]);
  });

  it('Excel, with dates in all its Chinese and English formats', () => {
    const [sheet] = read('excel-dates.xlsx').sheets;
    const texts = sheet?.cells.map(([cell = '']) => (typeof cell === 'string' ? cell : cell.text));
    expect(texts).toMatchInlineSnapshot(`
      [
        "date",
        "2020-01-01 01:01:01",
        "01:01:01",
        "2020-01-01",
        "2020-01-01",
        "2020-01",
        "1月1日",
        "2020-01-01",
        "2020-01",
        "1月1日",
        "2020-01-01 01:01:01",
        "2020-01-01",
        "1月1日",
        "2020-01-01",
        "1月1日",
        "2020-01-01",
        "2020-01",
        "2020-01",
        "2020-01-01",
        "01:01:01",
        "01:01:01",
        "01:01:01",
        "01:01:01",
        "01:01:01",
        "01:01:01",
        "01:01:01",
        "01:01:01",
        "2020-01-01 01:01:01",
      ]
    `);
  });
});
