import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figure, figureAt, figureSentence, figureText } from '../../src/format/index.js';
import { en } from '../../src/messages/en.js';
import { zhCN } from '../../src/messages/zh-CN.js';

type Words = typeof zhCN;

function say(figure: Figure, words: Words): string | undefined {
  const text = figureText(figure, words);
  return text && figureSentence(text, words);
}

function draw(figure: Figure, words: Words): string | undefined {
  const text = figureText(figure, words);
  return text && [text.before, text.value, text.after].join('|');
}

describe('figures of the record, in Chinese', () => {
  it.each<[Figure, string]>([
    [{ value: 1020000, unit: '平方米' }, '102万平方米'],
    [{ value: 710000, unit: '㎡' }, '71万㎡'],
    [{ value: 87, unit: '处' }, '87处'],
    [{ value: 9415, unit: '平方米' }, '9,415平方米'],
    [{ value: 19117, unit: '平方米' }, '19,117平方米'],
    [{ value: 1980, unit: '件' }, '1,980件'],
    [{ value: 1414, unit: '处' }, '1,414处'],
    [{ value: 628, unit: '家' }, '628家'],
    [{ value: 20000000000, unit: '元' }, '200亿元'],
    [{ value: 1000000000, qualifier: 'over', unit: '元' }, '超过10亿元'],
    [{ value: 150, qualifier: 'over', unit: '亩' }, '150余亩'],
    [{ value: 530, qualifier: 'over', unit: '次' }, '530余次'],
    [{ value: 533, qualifier: 'over', unit: '次' }, '超过533次'],
    [{ value: 0, qualifier: 'over', unit: '次' }, '超过0次'],
    [{ value: 12.5, qualifier: 'over', unit: '亩' }, '超过12.5亩'],
    [{ value: -10, qualifier: 'over', unit: '℃' }, '超过-10℃'],
    [{ value: 450000, qualifier: 'about', unit: '元' }, '约45万元'],
    [{ value: 450000, qualifier: 'under', unit: '元' }, '不到45万元'],
    [{ value: 450000, qualifier: 'exact', unit: '元' }, '45万元'],
    [{ min: 700000, max: 1000000, unit: '元' }, '70–100万元'],
    [{ min: 9000, max: 10000, unit: '元' }, '9,000–10,000元'],
    [{ min: 10000, max: 12345, unit: '元' }, '10,000–12,345元'],
    [{ min: 700000, max: 1000000, qualifier: 'over', unit: '元' }, '超过70–100万元'],
    [{ min: 5, max: 5, unit: '项' }, '5项'],
    [{ rank: { position: 2 } }, '第2位'],
    [{ rank: { position: 2, of: 10 } }, '第2位（共10）'],
    [{ rank: { position: 2 }, unit: '名' }, '第2名'],
    [{ rank: { position: 2, of: 1 } }, '第2位'],
    [{ value: 12.5, unit: '%' }, '12.5%'],
    [{ value: 20, qualifier: 'over', unit: '%' }, '超过20%'],
    [{ value: 3, unit: '个百分点' }, '3个百分点'],
    [{ value: 5 }, '5'],
    [{ value: 3.5, unit: ':1' }, '3.5:1'],
    [{ min: -5, max: 3, unit: '℃' }, '-5至3℃'],
    [{ value: 1020000, unit: '平方米', notation: 'standard' }, '1,020,000平方米'],
    [{ value: 123450000, unit: '元', notation: 'mixed' }, '1亿2,345万元'],
    [{ value: 123456789, unit: '元', notation: 'mixed' }, '1亿2,345万6,789元'],
    [{ value: 100000005, notation: 'mixed' }, '1亿零5'],
    [{ value: 100050000, notation: 'mixed' }, '1亿零5万'],
    [{ value: '1234500000000', unit: '元', notation: 'mixed' }, '1万2,345亿元'],
    [{ value: '-10020.5', unit: '元', notation: 'mixed' }, '-1万零20.5元'],
    [{ value: 9999, notation: 'mixed' }, '9,999'],
    [{ value: 1020000, unit: '平方米', notation: 'odd' }, '102万平方米'],
  ])('%j', (figure, expected) => {
    expect(say(figure, zhCN)).toBe(expected);
  });
});

describe('figures of the record, in English', () => {
  it.each<[Figure, string]>([
    [{ value: 1020000, unit: 'm²' }, '1.02 million m²'],
    [{ value: 710000, unit: 'm²' }, '710,000 m²'],
    [{ value: 87, unit: 'sites' }, '87 sites'],
    [{ value: 1980, unit: 'cases' }, '1,980 cases'],
    [{ value: 20000000000, unit: 'yuan' }, '20 billion yuan'],
    [{ value: 1000000000, qualifier: 'over', unit: 'yuan' }, 'over 1 billion yuan'],
    [{ value: 150, qualifier: 'over', unit: 'mu' }, 'over 150 mu'],
    [{ value: 530, qualifier: 'about' }, 'about 530'],
    [{ value: 530, qualifier: 'under' }, 'under 530'],
    [{ min: 700000, max: 1000000, unit: 'yuan' }, '700,000–1,000,000 yuan'],
    [{ min: 1000000, max: 2500000, unit: 'yuan' }, '1–2.5 million yuan'],
    [{ min: 10, max: 12, unit: '%' }, '10–12%'],
    [{ rank: { position: 1 } }, '1st'],
    [{ rank: { position: 2 } }, '2nd'],
    [{ rank: { position: 3 } }, '3rd'],
    [{ rank: { position: 4 } }, '4th'],
    [{ rank: { position: 11 } }, '11th'],
    [{ rank: { position: 1022 } }, '1,022nd'],
    [{ rank: { position: 2, of: 10 } }, '2nd of 10'],
    [{ rank: { position: 2, of: 10 }, unit: 'place' }, '2nd place of 10'],
    [{ value: 12.5, unit: '%' }, '12.5%'],
    [{ min: -5, max: -3, unit: '°C' }, '-5 to -3 °C'],
    [{ value: 123450000, unit: 'yuan', notation: 'mixed' }, '123.45 million yuan'],
  ])('%j', (figure, expected) => {
    expect(say(figure, en)).toBe(expected);
  });
});

describe('the parts of a figure', () => {
  it('are set apart for the view', () => {
    expect(draw({ value: 1020000, unit: '平方米' }, zhCN)).toBe('|102|万平方米');
    expect(draw({ value: 150, qualifier: 'over', unit: '亩' }, zhCN)).toBe('|150|余亩');
    expect(draw({ value: 1e9, qualifier: 'over', unit: '元' }, zhCN)).toBe('超过|10|亿元');
    expect(draw({ rank: { position: 2 } }, zhCN)).toBe('第|2|位');
    expect(draw({ rank: { position: 2 } }, en)).toBe('|2nd|');
    expect(draw({ value: 1020000, unit: 'm²' }, en)).toBe('|1.02|million m²');
    expect(draw({ value: 12, unit: '%' }, en)).toBe('|12%|');
  });

  it('say a unit in full for the ear, and only where it has a sign', () => {
    expect(figureText({ value: 1020000, unit: '㎡' }, zhCN)?.spokenAfter).toBe('万平方米');
    expect(figureText({ value: 1020000, unit: 'm²' }, en)?.spokenAfter).toBe(
      'million square metres',
    );
    expect(figureText({ value: 87, unit: '处' }, zhCN)).not.toHaveProperty('spokenAfter');
    expect(figureText({ value: 87, unit: 'constructor' }, en)).toEqual({
      before: '',
      value: '87',
      after: 'constructor',
    });
    expect(figureText({ value: 87, qualifier: 'toString' }, en)?.before).toBe('');
  });

  it('are none without a usable figure', () => {
    for (const figure of [
      {},
      { value: Number.NaN },
      { value: 'many' },
      { value: '' },
      { min: 1 },
      { max: 1 },
      { min: 2, max: 1 },
      { min: 'a', max: 3 },
      { rank: { position: 0 } },
      { rank: { position: 1.5 } },
      { rank: { position: -2 } },
      { unit: '元', qualifier: 'over' },
    ]) {
      for (const words of [zhCN, en]) expect(figureText(figure, words)).toBeUndefined();
    }
  });

  it('never hold a word of JavaScript, whatever the figure holds', () => {
    const scrap = fc.oneof(
      fc.double(),
      fc.integer(),
      fc.constantFrom(undefined, 150, '1e999', '-0', '9'.repeat(40), 'NaN', ''),
    );
    const figures = fc.record({
      value: scrap,
      min: scrap,
      max: scrap,
      rank: fc.option(fc.record({ position: fc.integer(), of: scrap }), { nil: undefined }),
      qualifier: fc.constantFrom(undefined, 'exact', 'over', 'about', 'under', '__proto__'),
      unit: fc.constantFrom(undefined, '', '%', '元', 'm²', '__proto__', 'valueOf'),
    });
    fc.assert(
      fc.property(figures, fc.constantFrom(zhCN, en), fc.double(), (figure, words, progress) => {
        const printed = `${say(figure, words) ?? ''}${JSON.stringify(figureAt(figure, progress, words) ?? '')}`;
        expect(printed).not.toMatch(/undefined|null|true|false|NaN|Infinity|\[object|function/);
      }),
      { numRuns: 1000 },
    );
  });
});

/** A figure on its way, as running text. */
function said(figure: Figure, progress: number, words: Words): string | undefined {
  const text = figureAt(figure, progress, words);
  return text && figureSentence(text, words);
}

describe('figureAt', () => {
  it('keeps scale and decimals on the way', () => {
    const stock = { value: 2040000, unit: 'm²' };
    expect([0.5, 0.75, 1].map((at) => said(stock, at, en))).toEqual([
      '1.02 million m²',
      '1.53 million m²',
      '2.04 million m²',
    ]);
    expect([0.25, 0.5, 1].map((at) => said(stock, at, zhCN))).toEqual([
      '51万m²',
      '102万m²',
      '204万m²',
    ]);
    expect(said({ value: 19117 }, 0.5, zhCN)).toBe('9,558');
    expect(said({ value: 50, unit: '%' }, 0.5, zhCN)).toBe('25%');
  });

  it('goes through the smaller scales on its way to a large one', () => {
    const firms = { value: 10000, unit: '家', qualifier: 'over' };
    expect([0, 0.5, 0.9999, 1].map((at) => said(firms, at, zhCN))).toEqual([
      '超过0家',
      '超过5,000家',
      '超过9,999家',
      '超过1万家',
    ]);
    const revenue = { value: 1e9, unit: '元' };
    expect([0.000001, 0.01234567, 0.5, 1].map((at) => said(revenue, at, zhCN))).toEqual([
      '1,000元',
      '1,234万元',
      '5亿元',
      '10亿元',
    ]);
    expect(said({ value: -20000 }, 0.25, zhCN)).toBe('-5,000');
    expect(said({ value: 10000, notation: 'standard' }, 0.5, zhCN)).toBe('5,000');
  });

  it('does not count ranges, ranks and nothing', () => {
    for (const figure of [{ min: 1, max: 2 }, { rank: { position: 2 } }, {}, { value: 'x' }]) {
      expect(figureAt(figure, 0.5, zhCN)).toBeUndefined();
    }
  });

  it('ends on the figure itself, and never passes it', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 39n }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(zhCN, en),
        (value, progress, words) => {
          const figure = { value: String(value) };
          const final = figureText(figure, words);
          expect(figureAt(figure, 1, words)).toEqual(final);
          expect(figureAt(figure, 7, words)).toEqual(final);
          const now = figureAt(figure, progress, words);
          // Under one scale the digits alone tell; under a smaller one it is less.
          if (now?.after !== final?.after) return;
          const bare = (text = '') => BigInt(text.replace(/[,.]/g, ''));
          expect(bare(now?.value) <= bare(final?.value)).toBe(true);
        },
      ),
    );
  });
});
