import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOf, SCALES } from '../../src/presenter/fit.js';

const name = { size: 4.2, leading: 1.25, head: true };

describe('fitOf', () => {
  it('sets a short name at full size, and 200 characters at one that is there', () => {
    expect(fitOf([{ text: '甲样例', ...name }], 32, 13.5)).toBe(0);
    const long = fitOf([{ text: '样例长名'.repeat(50), ...name }], 32, 13.5);
    expect(long).toBeGreaterThan(0);
    expect(long).toBeLessThan(SCALES.length);
  });

  it('lets the large type give way before the rest', () => {
    const most = SCALES.filter(([head, rest]) => rest > head).length;
    expect(most).toBeGreaterThan(SCALES.length / 2);
    for (const [index, [head, rest]] of SCALES.entries()) {
      expect(rest).toBeGreaterThanOrEqual(head);
      const [larger, other] = SCALES[index - 1] ?? [1, 1];
      expect([head <= larger, rest <= other]).toEqual([true, true]);
    }
  });

  it('never sets a longer text larger', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string(), (text, more) => {
        const scale = (each: string) => fitOf([{ text: each, ...name }], 32, 13.5);
        expect(scale(text + more)).toBeGreaterThanOrEqual(scale(text));
      }),
    );
  });
});
