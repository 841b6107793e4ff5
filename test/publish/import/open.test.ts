import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { noteSentence } from '../../../src/messages/import/index.js';
import { ImportFailure, type SourceFile } from '../../../src/publish/import/imported.js';
import { importFiles } from '../../../src/publish/import/index.js';
import { open } from '../../../src/publish/import/open.js';
import { said, sheetOf, workbookFile } from './workbooks.js';

const OPTIONS = { language: 'zh-CN', now: Date.UTC(2022, 6, 15) } as const;

const fileOf = (content: string | Uint8Array, name = ''): SourceFile => ({
  name,
  bytes: typeof content === 'string' ? strToU8(content) : content,
});

const hex = (digits: string): Uint8Array =>
  new Uint8Array(Buffer.from(digits.padEnd(80, '0'), 'hex'));

const feed = (title: string, ...ids: readonly string[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    items: ids.map((id) => ({ id, content_text: id })),
  });

async function failure(file: SourceFile): Promise<ImportFailure> {
  try {
    await importFiles([file], OPTIONS);
  } catch (error) {
    if (error instanceof ImportFailure) return error;
    throw error;
  }
  throw new Error(`${file.name} was read`);
}

const archive = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));

const compound = (stream = ''): Uint8Array =>
  new Uint8Array(
    Buffer.concat([hex('d0cf11e0a1b11ae1'), Buffer.alloc(70_000), Buffer.from(stream, 'utf16le')]),
  );

describe('a file that is not read', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['nothing.csv', '', 'empty-file'],
    ['report.pdf', '%PDF-1.7 …', 'a-pdf'],
    ['photo.png', hex('89504e470d0a1a0a'), 'a-picture'],
    ['photo.jpg', hex('ffd8ffe0'), 'a-picture'],
    ['photo.webp', hex('524946460000000057454250'), 'a-picture'],
    ['photo.heic', hex('000000206674797068656963'), 'a-picture'],
    ['old.xls', compound('Workbook'), 'old-workbook'],
    ['wps.et', compound('ETExtData'), 'old-workbook'],
    ['locked.xlsx', compound('EncryptedPackage'), 'locked-workbook'],
    ['old.doc', compound('WordDocument'), 'a-document'],
    ['old.ppt', compound('PowerPoint Document'), 'a-presentation'],
    ['binary.xlsb', archive('xl/workbook.bin'), 'old-workbook'],
    ['text.docx', archive('word/document.xml'), 'a-document'],
    ['slides.pptx', archive('ppt/presentation.xml'), 'a-presentation'],
    ['free.ods', archive('content.xml'), 'other-workbook'],
    ['apple.numbers', archive('Index/Document.iwa'), 'other-workbook'],
    ['photos.zip', archive('a.jpg', 'b.jpg'), 'an-archive'],
    ['all.rar', hex('526172211a0700'), 'an-archive'],
    ['text.rtf', '{\\rtf1 text}', 'a-document'],
    ['table.xls', '<html xmlns:x="urn:a"><table><tr><td>a</td></tr></table>', 'old-workbook'],
    ['feed.json', '<!DOCTYPE html><title>Log in</title>', 'a-web-page'],
    [
      'old.xml',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
      'old-workbook',
    ],
    ['other.xml', '<?xml version="1.0"?><songs/>', 'unknown-xml'],
    ['other.json', '{"songs":[]}', 'unknown-json'],
    ['cut.json', '{"version":"https://jsonfeed.org/version/1.1","items":[', 'no-json'],
    [
      'cut.xlsx',
      workbookFile({ sheets: [sheetOf(said('甲'))] }).bytes.slice(0, 300),
      'workbook-broken',
    ],
    ['empty.xlsx', workbookFile({ sheets: ['<sheetData/>'] }).bytes, 'workbook-empty'],
    ['noise.bin', hex('00010203fffefdfc'), 'unknown-binary'],
  ])('%s says what it is and what to do', async (name, content, code) => {
    const error = await failure(fileOf(content, name));
    expect(error.code).toBe(code);
    for (const language of ['zh-CN', 'en'] as const)
      expect(noteSentence(error.code, error.facts, language, String)).not.toMatch(/[{}]|^[\w-]+$/);
  });

  it('of 100 MB is refused before anything of it is unpacked', async () => {
    const bytes = new Uint8Array(100_000_000);
    bytes.set(workbookFile({ sheets: [sheetOf(said('甲'))] }).bytes);
    const { code, facts } = await failure(fileOf(bytes, 'large.xlsx'));
    expect(noteSentence(code, facts, 'zh-CN', String)).toBe(
      '文件有 100 MB，最多能读 50 MB。请把它分成几份',
    );
  });

  it('is none at all', async () => {
    await expect(importFiles([], OPTIONS)).rejects.toThrow('no-files');
  });
});

describe('a file that is read', () => {
  it.each<[string, SourceFile]>([
    ['json-feed', fileOf(feed('甲', 'a'))],
    [
      'rss',
      fileOf(
        '<rss version="2.0"><channel><title>a</title><item><guid>1</guid></item></channel></rss>',
      ),
    ],
    ['atom', fileOf('<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id></entry></feed>')],
    ['csv', fileOf('标题,数值\n甲,1')],
    ['open311', fileOf('[{"service_request_id":"1","status":"open"}]')],
    [
      'xlsx',
      workbookFile({
        sheets: [sheetOf(`${said('标题')}${said('数值')}`, `${said('甲')}<c><v>1</v></c>`)],
      }),
    ],
  ])('is known for %s by what is in it', async (format, { bytes }) => {
    const imported = await importFiles([{ name: 'x.txt', bytes }], OPTIONS);
    expect(imported).toMatchObject({ format, rows: 1 });
    expect(imported.feed.items).toHaveLength(1);
  });

  it('is what the reader says it is', async () => {
    const file = fileOf(feed('甲', 'a'));
    await expect(importFiles([file], { ...OPTIONS, format: 'rss' })).rejects.toThrow(ImportFailure);
    expect(await importFiles([file], { ...OPTIONS, format: 'json-feed' })).toMatchObject({
      rows: 1,
    });
  });

  it('has its text and JSON made once, when they are asked for', () => {
    const opened = open(fileOf('\ufeff{"a":[1]}'));
    expect(opened.json).toEqual({ a: [1] });
    expect(opened.json).toBe(opened.json);
    expect(opened.encoding).toBe('utf-8');
    expect(open(fileOf('甲,1')).json).toBeUndefined();
    expect(open(fileOf('{broken')).json).toBeUndefined();
    expect(open(fileOf(`${'['.repeat(200_000)}`)).json).toBeUndefined();
    expect(open(fileOf(new Uint8Array(deflateRawSync('甲'.repeat(99))))).text).toBeUndefined();
  });
});

describe('several files', () => {
  it('follow each other, and an id that was there before is said to be lost', async () => {
    const files = [
      fileOf(feed('甲', 'a', 'b'), 'one.json'),
      fileOf(feed('乙', 'b', 'c'), 'two.json'),
    ];
    const { feed: joined, notes, rows } = await importFiles(files, OPTIONS);
    expect(joined.items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(joined['title']).toBe('甲');
    expect(rows).toBe(4);
    expect(notes).toEqual([
      {
        code: 'item-again',
        severity: 'loss',
        at: { sheet: 'two.json', path: 'items[0]' },
        facts: { id: 'b' },
      },
      {
        code: 'feed-field-again',
        severity: 'loss',
        at: { sheet: 'two.json' },
        facts: { field: 'title' },
      },
    ]);
  });

  it('of which one cannot be read are refused, and the one is named', async () => {
    const files = [fileOf(feed('甲', 'a'), 'one.json'), fileOf('%PDF-1.7', 'two.pdf')];
    await expect(importFiles(files, OPTIONS)).rejects.toMatchObject({
      code: 'a-pdf',
      file: 'two.pdf',
    });
    const broken = fileOf('<rss><channel><item></rss>', 'two.xml');
    await expect(importFiles([files[0] ?? broken, broken], OPTIONS)).rejects.toMatchObject({
      file: 'two.xml',
    });
  });

  it('of one file alone keep what it has twice: that is for check to say', async () => {
    const { feed: joined } = await importFiles(
      [fileOf(feed('甲', 'a', 'a'), 'one.json'), fileOf(feed('甲', 'b'), 'two.json')],
      OPTIONS,
    );
    expect(joined.items.map(({ id }) => id)).toEqual(['a', 'a', 'b']);
  });

  it('that are spreadsheets are tables of one feed', async () => {
    const csv = fileOf('所属编号,名称,数值\ntiers,乙,2\n', '分层各行.csv');
    const row = (...cells: readonly string[]) => cells.map((cell) => said(cell)).join('');
    const files = [
      workbookFile({
        sheets: [sheetOf(row('编号', '标题'), row('tiers', '分层'))],
        names: ['分层'],
      }),
      workbookFile({
        sheets: [sheetOf(row('所属编号', '名称', '数值'), row('tiers', '甲', '3'))],
        names: ['分层各行'],
      }),
      csv,
    ];
    const { feed: joined, rows } = await importFiles(files, OPTIONS);
    expect(joined.items).toMatchObject([
      {
        id: 'tiers',
        _laoshan: {
          tiers: {
            rows: [
              { label: '甲', value: 3 },
              { label: '乙', value: 2 },
            ],
          },
        },
      },
    ]);
    expect(rows).toBe(3);
  });
});
