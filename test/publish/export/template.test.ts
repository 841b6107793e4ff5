import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { spreadsheetOf, templateOf } from '../../../src/publish/export/template.js';
import { workbookOf } from '../../../src/publish/export/workbook.js';
import { importFiles } from '../../../src/publish/import/index.js';
import { workbookSheets } from '../../../src/publish/import/xlsx.js';
import { check } from '../../../src/publish/index.js';
import type { RawFeed } from '../../../src/publish/raw.js';
import { sheetsOf } from '../../../src/publish/table/to-sheets.js';

const LANGUAGES = ['zh-CN', 'en'] as const;

const imported = (bytes: Uint8Array, language: 'zh-CN' | 'en') =>
  importFiles([{ name: 'facts.xlsx', bytes }], { language, now: 0 });

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );

const sheetsIn = (bytes: Uint8Array, language: 'zh-CN' | 'en') =>
  workbookSheets({ name: '', bytes }, { language }).sheets;

describe.each(LANGUAGES)('the template in %s', (language) => {
  const bytes = templateOf(language);

  it('is imported as nothing but notes, one for each row of its example', async () => {
    const { feed, notes, rows } = await imported(bytes, language);
    expect(feed.items).toEqual([]);
    const filled = sheetsIn(bytes, language).flatMap(({ cells }) => cells.slice(1));
    expect(notes.map(({ code }) => code)).toEqual(filled.map(() => 'example-row'));
    expect(rows).toBe(filled.length);
  });

  it('saved as CSV is no more', async () => {
    const [, stat] = sheetsIn(bytes, language);
    const text = stat?.cells.map((row) => row.map((cell) => `"${String(cell)}"`).join()).join('\n');
    const file = { name: 'stat.csv', bytes: new TextEncoder().encode(text) };
    const { feed, notes, rows } = await importFiles([file], { language, now: 0 });
    expect([feed.items, notes.map(({ code }) => code), rows]).toEqual([[], ['example-row'], 1]);
  });

  it('has an example of which every cell is read, and in which check finds nothing wrong', async () => {
    const unmarked = sheetsIn(bytes, language).map(({ name, cells }) => ({
      name,
      cells: cells.map((row) =>
        row.map((cell) => String(cell).replace(/^(?:【.*?】|\[.*?\] )/, '')),
      ),
    }));
    const { feed, notes } = await imported(workbookOf(unmarked), language);
    expect(notes).toEqual([]);
    expect(feed.items).toHaveLength(5);
    const { findings } = check(JSON.stringify(feed), { now: Date.UTC(2022, 6, 15) });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('keeps its headers in view, offers what can be chosen, and says how a cell is filled', () => {
    const { 'xl/worksheets/sheet2.xml': stat = '' } = partsOf(bytes);
    expect(stat).toContain('state="frozen"');
    const word = language === 'en' ? 'exact,about,over,under' : '准确,约,超过,不到';
    expect(stat).toContain(`<formula1>&#34;${word}&#34;</formula1>`);
    expect(stat.match(/promptTitle=/g)?.length).toBe(
      sheetsIn(bytes, language)[1]?.cells[0]?.length,
    );
  });

  it('is the same whenever it is made', () => {
    expect(Buffer.from(templateOf(language)).equals(bytes)).toBe(true);
  });

  it('names each sheet as no other, in the length that programs take', () => {
    const names = sheetsIn(bytes, language).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(31);
  });
});

describe('our own feed', () => {
  it.each(LANGUAGES)('in %s comes back from a workbook, item by item', async (language) => {
    const path = new URL(`../../../feeds/laoshan.${language}.json`, import.meta.url);
    const feed = JSON.parse(readFileSync(path, 'utf8')) as RawFeed;
    const { sheets, notes: unwritten } = sheetsOf(feed, language);
    const { feed: back, notes } = await imported(spreadsheetOf(sheets, language), language);
    expect([...unwritten, ...notes]).toEqual([]);
    expect(back.items).toHaveLength(feed.items.length);
    for (const [index, item] of feed.items.entries()) expect(back.items[index]).toEqual(item);
    expect(back).toEqual(feed);
  });
});

describe('a workbook that is written', () => {
  it('is read back equal, whatever is in its cells', () => {
    // A carriage return is a line break to every program.
    const text = fc.string({ unit: 'binary' }).map((each) => each.replace(/\r/g, '\n'));
    const odd = fc.constantFrom(
      '=1+1',
      '_x0041_',
      '00123',
      '-0',
      '1e5',
      '7月15日',
      '😀',
      '<b>&"',
      ' ',
    );
    const cells = fc.array(fc.array(fc.oneof(text, odd), { maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(cells, fc.boolean(), (rows, numbers) => {
        const columns = rows[0]?.map(() => ({ numbers })) ?? [];
        const bytes = workbookOf([{ name: 'a', cells: rows, columns }]);
        const [sheet] = sheetsIn(bytes, 'en');
        expect(trimmed(sheet?.cells ?? [])).toEqual(trimmed(rows));
      }),
    );
  });

  it('has numbers as numbers where all of their digits survive, and texts everywhere else', () => {
    const cells = [
      ['数值', '文字'],
      ['1020000', '00123'],
      ['12345678901234567890', '1'],
      ['1.50', '=A1'],
    ];
    const bytes = workbookOf([{ name: 'a', cells, columns: [{ numbers: true }] }]);
    const { 'xl/worksheets/sheet1.xml': xml = '' } = partsOf(bytes);
    expect(Array.from(xml.matchAll(/<v>(.*?)<\/v>/g), ([, value]) => value)).toEqual(['1020000']);
    expect(xml).not.toContain('<f>');
    expect(sheetsIn(bytes, 'en')[0]?.cells).toEqual(cells);
  });

  it('has names that programs take for its sheets', () => {
    const long = '很长的名字'.repeat(9);
    const names = ['a/b', 'A b', long, long, '', "'"];
    const bytes = workbookOf(names.map((name) => ({ name, cells: [['x']] })));
    expect(sheetsIn(bytes, 'en').map(({ name }) => name)).toEqual([
      'a b',
      'A b 2',
      long.slice(0, 31),
      `${long.slice(0, 29)} 2`,
      'Sheet5',
      'Sheet6',
    ]);
  });

  it('offers no list that a program could not open', () => {
    const columns = [
      { choices: ['a,b', 'c'] },
      { choices: ['x'.repeat(300)] },
      { choices: ['say "x"'], hint: { title: 't'.repeat(99), text: `两行\n${'h'.repeat(999)}` } },
    ];
    const { 'xl/worksheets/sheet1.xml': xml = '' } = partsOf(
      workbookOf([{ name: 'a', cells: [['x']], columns }]),
    );
    expect(xml.match(/<dataValidation /g)).toHaveLength(1);
    expect(xml).toContain('<formula1>&#34;say &#34;&#34;x&#34;&#34;&#34;</formula1>');
    expect(xml).toContain(`promptTitle="${'t'.repeat(32)}" prompt="两行&#10;${'h'.repeat(252)}"`);
  });
});

/** Without blank cells and rows at the ends, which nobody can see. */
function trimmed(rows: readonly (readonly unknown[])[]): unknown[][] {
  const without = <T>(list: readonly T[], isBlank: (each: T) => boolean): T[] => {
    const blank = Array.from(list)
      .reverse()
      .findIndex((each) => !isBlank(each));
    return blank < 0 ? [] : list.slice(0, list.length - blank);
  };
  return without(
    rows.map((row) => without(row, (cell) => cell === '')),
    (row) => !row.length,
  );
}
