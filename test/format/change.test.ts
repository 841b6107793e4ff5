import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Changed, changeText } from '../../src/format/index.js';
import { en } from '../../src/messages/en.js';
import { zhCN } from '../../src/messages/zh-CN.js';

describe('changeText', () => {
  it.each<[Changed, string, string]>([
    [
      { value: 128, unit: '家', previous: { value: 116, label: '去年' } },
      '比去年增加12家',
      'up 12 家 from 去年',
    ],
    [
      { value: 20.5, unit: '%', previous: { value: 22, label: '去年' } },
      '比去年减少1.5个百分点',
      'down 1.5 percentage points from 去年',
    ],
    [{ value: 7, previous: { value: '7.0' } }, '与上期持平', 'unchanged from the time before'],
    [
      { value: 1020000, unit: 'm²', qualifier: 'about', previous: { value: 1000000 } },
      '比上期增加约2万m²',
      'up about 20,000 m² from the time before',
    ],
    [{ value: '0.3', previous: { value: '0.1' } }, '比上期增加0.2', 'up 0.2 from the time before'],
    [{ value: -3, previous: { value: 2 } }, '比上期减少5', 'down 5 from the time before'],
    [{ value: 0, previous: { value: 0 } }, '与上期持平', 'unchanged from the time before'],
  ])('%j', (figure, chinese, english) => {
    expect(changeText(figure, zhCN)?.text).toBe(chinese);
    expect(changeText(figure, en)?.text).toBe(english);
  });

  it.each<Changed>([
    { value: 1 },
    { previous: { value: 1 } },
    { value: 2, previous: { value: 'x' } },
    { min: 1, max: 2, previous: { value: 1 } },
    { rank: { position: 1 }, previous: { value: 2 } },
    { value: 2, qualifier: 'over', previous: { value: 1 } },
    { value: 2, qualifier: 'under', previous: { value: 3 } },
  ])('says nothing of %j', (figure) => {
    expect(changeText(figure, zhCN)).toBeUndefined();
  });

  it('goes the way that the numbers go', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (value, before) => {
        const way = value > before ? 'up' : value < before ? 'down' : 'same';
        expect(changeText({ value, previous: { value: before } }, en)?.direction).toBe(way);
      }),
    );
  });
});
