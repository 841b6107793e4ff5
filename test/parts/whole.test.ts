import { describe, expect, it } from 'vitest';
import { figures } from '../../src/parts/whole.js';

describe('the figures of a running text', () => {
  it.each([
    ['拆除存量违建102万平方米，提前完成', '102万平方米'],
    ['年租赁收益45万元', '45万元'],
    ['新增1,871名党员', '1,871名党'],
    ['10分钟服务圈', '10分钟'],
    ['会在5月26日举行', '5月26日'],
    ['占地12.5公顷', '12.5公顷'],
  ])('keep their units: %s', (text, figure) => {
    const pieces = figures(text);
    expect(pieces[1]).toBe(figure);
    expect(pieces.join('')).toBe(text);
  });

  it('are none where there is no Chinese, or no digit', () => {
    expect(figures('1.02 million square metres')).toEqual(['1.02 million square metres']);
    expect(figures('没有数字')).toEqual(['没有数字']);
  });

  it('stay short enough for a line, whatever a feed says', () => {
    for (const text of ['1个'.repeat(500), `${'9'.repeat(500)}个`, '12万平方米'.repeat(40)]) {
      const pieces = figures(text);
      expect(pieces.join('')).toBe(text);
      for (const piece of pieces.filter((_, index) => index % 2)) {
        expect(piece.length).toBeLessThanOrEqual(5 + 1 + 2 + 2);
      }
    }
  });
});
