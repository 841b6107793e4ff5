import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalLocale, excerpt } from '../../src/format/index.js';
import { intl } from '../../src/format/intl.js';

describe('canonicalLocale', () => {
  it.each([
    ['en_US', 'en-US'],
    ['zh-cn', 'zh-CN'],
    ['zh_hans_cn', 'zh-Hans-CN'],
    [' en ', 'en'],
  ])('%j -> %s', (tag, expected) => {
    expect(canonicalLocale(tag)).toBe(expected);
  });

  it.each([
    'auto',
    '',
    ' ',
    '-',
    'e',
    'a'.repeat(10_000),
    'en-'.repeat(3000),
    5,
    null,
    undefined,
    {},
    ['en'],
  ])('refuses %j', (tag) => {
    expect(canonicalLocale(tag)).toBeUndefined();
  });

  it('never throws, and gives only what Intl takes', () => {
    const tagLike = fc.stringMatching(/^[a-zA-Z_-]{1,12}$/);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), tagLike), (tag) => {
        const locale = canonicalLocale(tag);
        if (locale !== undefined) expect(() => new Intl.NumberFormat(locale)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('intl', () => {
  class Counted {
    static made = 0;
    readonly options: object;
    constructor(_locale: string, options: object) {
      this.options = options;
      Counted.made++;
    }
  }

  it('makes a thing once, with Latin digits', () => {
    const before = Counted.made;
    const first = intl(Counted, 'en', { a: 1 });
    expect(intl(Counted, 'en', { a: 1 })).toBe(first);
    expect(intl(Counted, 'fr', { a: 1 })).not.toBe(first);
    expect(Counted.made - before).toBe(2);
    expect(first.options).toEqual({ a: 1, numberingSystem: 'latn' });
    expect(intl(Intl.NumberFormat, 'ar-EG', {}).format(123)).toBe('123');
  });

  it('holds 32 and no more', () => {
    for (let id = 0; id < 1000; id++) intl(Counted, 'en', { id });
    const before = Counted.made;
    for (let id = 999; id >= 968; id--) intl(Counted, 'en', { id });
    expect(Counted.made).toBe(before);
    intl(Counted, 'en', { id: 967 });
    expect(Counted.made).toBe(before + 1);
  });

  it('keeps nothing of what could not be made', () => {
    for (let turn = 0; turn < 2; turn++) {
      expect(() => intl(Intl.DateTimeFormat, 'en', { timeZone: 'Mars/Olympus' })).toThrow(
        RangeError,
      );
    }
  });
});

describe('excerpt', () => {
  it.each([
    ['短文。', 10, '短文。'],
    ['  多  个\n空白 ', 20, '多 个 空白'],
    ['第一句。第二句很长很长很长。', 6, '第一句。'],
    ['第一句。第二句。第三句。', 8, '第一句。第二句。'],
    ['他说：“好。”然后走了很远的路。', 8, '他说：“好。”'],
    ['没有句号的一段很长的文字', 6, '没有句号的…'],
    ['拆除存量违建102万平方米', 9, '拆除存量违建…'],
    ['拆除存量违建102万平方米', 10, '拆除存量违建…'],
    ['共1,020,000件', 6, '共…'],
    ['One sentence here. Another one that is long.', 24, 'One sentence here.'],
    ['Mr. Huang called the hotline about it', 20, 'Mr. Huang called…'],
    ['It grew by 3.5 per cent in one quarter', 16, 'It grew by…'],
    ['Incomprehensibilities', 8, 'Incompr…'],
    ['Incomprehensible words', 16, 'Incomprehensibl…'],
    ['words, and more of them', 8, 'words…'],
    ['😀😀😀😀', 3, '😀😀…'],
    ['anything', 1, '…'],
    ['', 5, ''],
  ])('%j in %d', (text, max, expected) => {
    expect(excerpt(text, max)).toBe(expected);
  });

  it('keeps to its length, in code points, and to the text', () => {
    const texts = fc.string({
      unit: fc.constantFrom(
        '中',
        '文',
        'a',
        'b',
        '7',
        ' ',
        '。',
        '. ',
        '!',
        '“',
        '”',
        '😀',
        'e\u0301',
      ),
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 50 }), (text, max) => {
        const short = excerpt(text, max);
        const folded = text.replace(/\s+/g, ' ').trim();
        expect([...short].length).toBeLessThanOrEqual(max);
        expect(folded.startsWith(short.replace(/…$/, ''))).toBe(true);
        if ([...folded].length <= max) expect(short).toBe(folded);
        else expect(short).toMatch(/(…|[。！？.!?][”"]*)$/);
      }),
      { numRuns: 1000 },
    );
  });
});
