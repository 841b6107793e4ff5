import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, multiply, shift, subtract } from '../../src/format/decimal.js';

/** Whole millionths, and the decimal of them. */
const amount = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const decimal = (millionths: bigint) => shift(String(millionths), -6);

describe('add, subtract and multiply', () => {
  it.each([
    ['0.1', '0.2', '0.3', '-0.1', '0.02'],
    ['0.5', '0.5', '1', '0', '0.25'],
    ['-1', '1', '0', '-2', '-1'],
    ['0', '-0.001', '-0.001', '0.001', '0'],
    ['9007199254740993', '1', '9007199254740994', '9007199254740992', '9007199254740993'],
    ['100', '0.01', '100.01', '99.99', '1'],
  ])('%s and %s: %s, %s, %s', (a, b, total, difference, times) => {
    expect([add(a, b), subtract(a, b), multiply(a, b)]).toEqual([total, difference, times]);
  });

  it('are those of whole numbers, in canonical form', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(add(decimal(a), decimal(b))).toBe(decimal(a + b));
        expect(subtract(decimal(a), decimal(b))).toBe(decimal(a - b));
        expect(multiply(decimal(a), decimal(b))).toBe(shift(String(a * b), -12));
      }),
    );
  });
});
