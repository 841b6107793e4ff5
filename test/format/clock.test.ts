import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockText } from '../../src/format/index.js';

describe('clockText', () => {
  it.each([
    [0, '00:00'],
    [5.9, '00:05'],
    [485, '08:05'],
    [3599, '59:59'],
    [3723, '1:02:03'],
    [-4, '00:00'],
    [Number.NaN, '00:00'],
  ])('shows %d seconds as %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text);
  });

  it('tells every whole second from its neighbour, and back again', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), (seconds) => {
        const parts = clockText(seconds).split(':').map(Number);
        expect(parts.reduce((sum, part) => sum * 60 + part, 0)).toBe(seconds);
      }),
    );
  });
});
