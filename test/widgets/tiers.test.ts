import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Item, parse, type Tiers } from '../../src/feed/index.js';
import { figureSentence, figureText } from '../../src/format/index.js';
import { narrows, periodOf, rowsOf, sharesOf } from '../../src/items/tiers.js';
import { en } from '../../src/messages/en.js';
import { zhCN } from '../../src/messages/zh-CN.js';
import { widthsOf } from '../../src/parts/bars.js';

/** Parsed, as the element has it. */
function itemsOf(...items: object[]): readonly Item[] {
  const feed = { version: 'https://jsonfeed.org/version/1.1', items };
  return parse(feed, 'https://paper.example/').feed.items;
}

const stat = (id: string, fields: object) => ({ id, _laoshan: { stat: fields } });
const rows = (tiers: Tiers, items: readonly Item[] = [], words = zhCN) =>
  rowsOf(tiers, items, words);
const said = ({ text }: ReturnType<typeof rows>[number]) => text && figureSentence(text, zhCN);
const counts = (...values: (number | string)[]) =>
  rows({ unit: '家', rows: values.map((value, index) => ({ label: `${index}`, value })) });

const count = fc.oneof(
  fc.nat({ max: 1000 }).map(String),
  fc.bigInt({ min: 0n, max: 10n ** 35n }).map(String),
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 999 })).map(([a, b]) => `${a}.${b}`),
);

describe('rowsOf', () => {
  const items = itemsOf(
    stat('tax', { value: 1000000000, qualifier: 'over', unit: '元', period: '每年' }),
    stat('wages', { min: 700000, max: 1000000, unit: '元' }),
    stat('place', { rank: { position: 2 } }),
    stat('ours', { value: 2, unit: '件', computed: true }),
    stat('empty', {}),
    { id: 'story', title: 'x' },
  );

  it('takes the figure of the stat that a row names, with its unit and qualifier', () => {
    const named = ['tax', 'wages', 'place', 'ours', 'empty', 'story', 'gone'].map((item) => ({
      label: item,
      item,
    }));
    const all = rows({ unit: '家', rows: named }, items);
    expect(all.map(({ label }) => label)).toEqual(named.map(({ label }) => label));
    expect(all.map(said)).toEqual([
      '超过10亿元',
      '70–100万元',
      '第2位',
      '2件',
      undefined,
      undefined,
      undefined,
    ]);
    expect(all.map(({ value, exact }) => [value, exact])).toEqual([
      ['1000000000', false],
      [undefined, true],
      [undefined, true],
      ['2', true],
      [undefined, true],
      [undefined, true],
      [undefined, true],
    ]);
    expect(all.map(({ period }) => period)[0]).toBe('每年');
    expect(all[3]?.computed).toBe(true);
  });

  it('prefers a value of the row’s own, in the unit of all', () => {
    const [row] = rows({ unit: '家', rows: [{ label: 'a', value: 7, item: 'tax' }] }, items);
    expect(row && said(row)).toBe('7家');
    expect(row).toMatchObject({ exact: true, period: undefined });
  });

  it('has no figure, and not 0, for a row without any', () => {
    const [row] = rows({ unit: '家', rows: [{ label: 'a' }] }, items);
    expect(row).toMatchObject({ label: 'a', text: undefined, value: undefined });
  });

  it('keeps every value and the order', () => {
    fc.assert(
      fc.property(fc.array(count, { maxLength: 20 }), (values) => {
        const all = counts(...values);
        expect(all.map(({ label }) => label)).toEqual(values.map((_, index) => `${index}`));
        expect(all.map(({ text }) => text)).toEqual(
          values.map((value) => figureText({ value, unit: '家' }, zhCN)),
        );
      }),
    );
  });
});

describe('widthsOf', () => {
  it('draws the six honours from zero', () => {
    expect(widthsOf(counts(6, 7, 9, 24, 509, 628))).toEqual([
      '0.9554',
      '1.1146',
      '1.4331',
      '3.8217',
      '81.051',
      '100',
    ]);
  });

  it('has the ratio of two bars be that of their values, whatever their size', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 12 }), (values) => {
        const widths = widthsOf(counts(...values));
        const most = Math.max(...values.map(Number));
        widths.forEach((width, index) => {
          const expected = most ? (100 * Number(values[index])) / most : 0;
          expect(Math.abs(Number(width) - expected)).toBeLessThanOrEqual(0.0000501);
        });
        expect(widths.includes('100')).toBe(most > 0);
      }),
    );
  });

  it('has no bar for what is no count, and none at all beside a count below zero', () => {
    expect(widthsOf([...counts(4, 2), ...rows({ rows: [{ label: 'x' }] })])).toEqual([
      '100',
      '50',
      undefined,
    ]);
    expect(widthsOf(counts(4, -1)).filter(Boolean)).toEqual([]);
  });

  it('divides by no zero', () => {
    expect(widthsOf(counts(0, 0))).toEqual(['0', '0']);
    expect(widthsOf([])).toEqual([]);
  });
});

describe('narrows', () => {
  it.each([
    [[53, 11], true],
    [[5, 5, 5], true],
    [[3, 2, 4], false],
    [['9007199254740992', '9007199254740993'], false],
    [[0.1, '0.10'], true],
    [[], true],
  ])('%j: %s', (values, expected) => {
    expect(narrows(counts(...values))).toBe(expected);
  });
});

describe('sharesOf', () => {
  it('says what each step is of the first, as our calculation', () => {
    expect(sharesOf(counts(53, 11), zhCN)).toEqual(['', '约20.8%（本页计算）']);
    expect(sharesOf(counts(53, 11), en)).toEqual(['', 'about 20.8% (our calculation)']);
    expect(sharesOf(counts(480, 120, 49), zhCN)).toEqual([
      '',
      '25%（本页计算）',
      '约10.2%（本页计算）',
    ]);
  });

  it('says none of what is not exact, not known, or nothing', () => {
    const items = itemsOf(
      stat('about', { value: 100, qualifier: 'about' }),
      stat('exact', { value: 100 }),
    );
    const of = (...ids: string[]) =>
      sharesOf(rows({ rows: ids.map((item) => ({ label: item, item })) }, items), zhCN);
    expect(of('about', 'exact')).toEqual(['', '']);
    expect(of('exact', 'about', 'gone', 'exact')).toEqual(['', '', '', '100%（本页计算）']);
    expect(of('gone', 'exact')).toEqual(['', '']);
    expect(sharesOf(counts(0, 0), zhCN)).toEqual(['', '']);
    expect(sharesOf([], zhCN)).toEqual([]);
  });
});

describe('periodOf', () => {
  const items = itemsOf(
    stat('a', { value: 1, period: '至今' }),
    stat('b', { value: 2, period: '至今' }),
    stat('c', { value: 3, period: '6月' }),
  );
  it.each([
    [['a', 'b'], '至今'],
    [['a', 'c'], undefined],
    [['a', 'gone'], undefined],
    [[], undefined],
  ])('%j: %s', (ids, expected) => {
    const all = rows({ rows: ids.map((item) => ({ label: item, item })) }, items);
    expect(periodOf(all)).toBe(expected);
  });
});
