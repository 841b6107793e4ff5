import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio, shift } from '../../src/format/decimal.js';
import { shareText } from '../../src/format/share.js';
import { en } from '../../src/messages/en.js';
import { zhCN } from '../../src/messages/zh-CN.js';

/** Canonical, not negative, of up to 30 digits with up to 6 decimals. */
const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.nat({ max: 6 }))
  .map(([digits, places]) => shift(String(digits), -places));
const whole = amount.filter((value) => value !== '0');
const part = fc.oneof(amount, fc.constantFrom('0', '1', '0.5'));

/** As a fraction of whole numbers, worked out without the code under test. */
const scaled = (value: string) => {
  const [before = '', behind = ''] = value.split('.');
  return BigInt(before + behind.padEnd(8, '0'));
};

describe('ratio', () => {
  it.each([
    ['11', '53', 1, '0.2', false],
    ['1100', '53', 1, '20.8', false],
    ['1', '4', 2, '0.25', true],
    ['1', '8', 2, '0.13', false],
    ['0', '7', 2, '0', true],
    ['0.3', '0.1', 0, '3', true],
    ['90071992547409930', '9007199254740993', 4, '10', true],
    [
      '701171874999999999999999999999',
      '0.000007',
      4,
      '100167410714285714285714285714142857.1429',
      false,
    ],
  ])('%s / %s to %i decimals is %s', (a, b, places, value, exact) => {
    expect(ratio(a, b, places)).toEqual({ value, exact });
  });

  it('is never further off than half of its last decimal, and exact only where nothing is left', () => {
    fc.assert(
      fc.property(part, whole, fc.nat({ max: 4 }), (a, b, places) => {
        const { value, exact } = ratio(a, b, places);
        // `canonical` would refuse what is longer than a feed's number may be, as a quotient may.
        expect(shift(value, 0)).toBe(value);
        const off = scaled(value) * scaled(b) - scaled(a) * 10n ** 8n;
        const size = off < 0n ? -off : off;
        expect(size * 2n * 10n ** BigInt(places) <= scaled(b) * 10n ** 8n).toBe(true);
        expect(off === 0n).toBe(exact);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('shareText', () => {
  it.each([
    ['11', '53', '约20.8%', 'about 20.8%'],
    ['1', '4', '25%', '25%'],
    ['1', '16', '6.25%', '6.25%'],
    ['1', '32', '约3.1%', 'about 3.1%'],
    ['6', '628', '约0.96%', 'about 0.96%'],
    ['0', '53', '0%', '0%'],
    ['53', '53', '100%', '100%'],
    ['1', '1000000', '不到0.01%', 'under 0.01%'],
    ['99990', '100001', '约99.99%', 'about 99.99%'],
    ['999999', '1000000', '超过99.99%', 'over 99.99%'],
    ['1000001', '1000000', '超过100%', 'over 100%'],
    ['1020000', '1000000', '102%', '102%'],
    ['12345678', '3', '411,522,600%', '411,522,600%'],
    ['2', '0.3', '约666.7%', 'about 666.7%'],
  ])('%s of %s: %s, %s', (a, b, zh, english) => {
    expect(shareText(a, b, zhCN)).toBe(zh);
    expect(shareText(a, b, en)).toBe(english);
  });

  it.each([
    ['1', '0'],
    ['1', '-4'],
    ['-1', '4'],
    ['0', '0'],
  ])('is none of %s of %s', (a, b) => {
    expect(shareText(a, b, zhCN)).toBeUndefined();
  });

  it('says no more than it knows: exact only where it is, near where it says about, true as a bound', () => {
    fc.assert(
      fc.property(part, whole, (a, b) => {
        const text = shareText(a, b, zhCN) ?? '';
        const [, before = '?', digits = ''] =
          /^(约|不到|超过)?(\d[\d,]*(?:\.\d{1,2})?)%$/.exec(text) ?? [];
        const said = scaled(digits.replace(/,/g, '')) * scaled(b);
        const true100 = scaled(a) * 10n ** 10n;
        const off = said - true100;
        if (before === '?' || before === undefined) expect(off).toBe(0n);
        else expect(off).not.toBe(0n);
        if (before === '不到') expect(off > 0n).toBe(true);
        if (before === '超过') expect(off < 0n).toBe(true);
        const tenth = scaled('0.05') * scaled(b);
        if (before === '约') expect((off < 0n ? -off : off) <= tenth).toBe(true);
        // Something is never said to be nothing, nor a part the whole.
        if (digits === '0') expect(a).toBe('0');
        if (digits === '100' && before !== '超过') expect(a).toBe(b);
      }),
      { numRuns: 2000 },
    );
  });
});
