import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, compare, decimals, part, shift, subtract } from '../../src/format/decimal.js';
import { digitsOf, mixedOf, shorten, underway } from '../../src/format/number.js';
import { en } from '../../src/messages/en.js';
import { zhCN } from '../../src/messages/zh-CN.js';

const LANGUAGES = [zhCN, en];
/** The end of the fraction of a decimal string, which canonical form drops. */
const ZEROS = /\.?0*$/;

const digit = fc.constantFrom(...'0123456789');
const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: digit, minLength, maxLength });
/** Any decimal string a feed may hold, most of them round enough to be shortened now and then. */
const decimal = fc
  .tuple(
    fc.constantFrom('', '-'),
    digits(1, 26),
    fc.nat({ max: 12 }).map((zeros) => '0'.repeat(zeros)),
    fc.option(digits(1, 12), { nil: '' }),
  )
  .map(([sign, whole, zeros, fraction]) => {
    const text = sign + whole + zeros;
    return fraction && text.length + fraction.length < 40 ? `${text}.${fraction}` : text;
  });

/** One number as figures are printed: its digits, and the name of its scale. */
function formatNumber(value: unknown, words: typeof zhCN) {
  const exact = canonical(value);
  if (!exact) return undefined;
  const { values, scale } = shorten([exact], words);
  return { digits: values.map((short) => digitsOf(short, words)).join(), scale };
}

/** The value that a reader takes from what is printed, worked out without the code under test. */
function readBack(printed: { digits: string; scale: string }, words: typeof zhCN): string {
  const power = words.number.scales.find(({ name }) => name === printed.scale)?.power ?? 0;
  const [whole = '', fraction = ''] = printed.digits.replace(/,/g, '').split('.');
  const moved = fraction.padEnd(power, '0');
  const text = `${whole}${moved.slice(0, power)}.${moved.slice(power)}`;
  return plain(text);
}

function plain(text: string): string {
  const sign = text.startsWith('-') ? '-' : '';
  const body = text.replace('-', '');
  const trimmed = (body.includes('.') ? body.replace(ZEROS, '') : body).replace(/^0+(?=\d)/, '');
  return trimmed === '0' ? '0' : sign + trimmed;
}

describe('canonical', () => {
  it.each([
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [-1.5e-7, '-0.00000015'],
    ['-0', '0'],
    [-0, '0'],
    ['-0.00', '0'],
    ['007.50', '7.5'],
    [' 12 ', '12'],
    ['1e3', '1000'],
    [0.1, '0.1'],
    ['9007199254740993', '9007199254740993'],
    [Number.MAX_VALUE, `17976931348623157${'0'.repeat(292)}`],
  ])('%j -> %s', (value, expected) => {
    expect(canonical(value)).toBe(expected);
  });

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    '.',
    '1.',
    '.5',
    '+1',
    '1,000',
    '0x10',
    '1e9999',
    '1'.repeat(41),
    '１２',
    null,
    undefined,
    true,
    [1],
    { valueOf: () => 1 },
    10n,
  ])('refuses %s', (value) => {
    expect(canonical(value)).toBeUndefined();
  });

  it('leaves what it has made as it is', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        const once = canonical(text);
        expect(once).toBe(plain(text));
        expect(canonical(once)).toBe(once);
      }),
    );
  });

  it('agrees with every double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(canonical(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('decimal arithmetic', () => {
  it('shifts there and back', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: -40, max: 40 }), (text, places) => {
        expect(shift(shift(plain(text), places), -places)).toBe(plain(text));
      }),
    );
    expect(shift('1020000', -4)).toBe('102');
    expect(shift('-1.5', -3)).toBe('-0.0015');
    expect(shift('1.5', 3)).toBe('1500');
  });

  it('compares where doubles cannot', () => {
    expect(compare('9007199254740993', '9007199254740992')).toBeGreaterThan(0);
    expect(compare('-2', '1')).toBeLessThan(0);
    expect(compare('0.10', '0.1')).toBe(0);
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (a, b) => {
        expect(Math.sign(compare(`${a}`, `${b}`))).toBe(Math.sign(a - b));
      }),
    );
  });

  it('subtracts where doubles cannot', () => {
    expect(subtract('0.3', '0.1')).toBe('0.2');
    expect(subtract('1', '1.0')).toBe('0');
    fc.assert(
      fc.property(decimal, decimal, (one, other) => {
        const [a, b] = [plain(one), plain(other)];
        const difference = subtract(a, b);
        expect(subtract(a, difference)).toBe(b);
        expect(Math.sign(compare(a, b))).toBe(Math.sign(compare(difference, '0')));
      }),
    );
  });

  it('takes a part with the decimals of the whole', () => {
    expect(part('1.02', 0.5)).toBe('0.51');
    expect(part('1.02', 0)).toBe('0.00');
    expect(part('-102', 0.5)).toBe('-51');
    expect(part('7', Number.NaN)).toBe('0');
    expect(part('7', 2)).toBe('7');
    fc.assert(
      fc.property(decimal, (text) => {
        const value = plain(text);
        expect(part(value, 1)).toBe(value);
        expect(decimals(part(value, 0.3))).toBe(decimals(value));
      }),
    );
  });
});

describe('formatNumber', () => {
  it.each([
    [0, '0', '0'],
    [9415, '9,415', '9,415'],
    [19117, '19,117', '19,117'],
    [10000, '1万', '10,000'],
    [15000, '1.5万', '15,000'],
    [450000, '45万', '450,000'],
    [1000000, '100万', '1 million'],
    [1020000, '102万', '1.02 million'],
    [1500000, '150万', '1.5 million'],
    [1234567, '1,234,567', '1,234,567'],
    [99999999, '99,999,999', '99,999,999'],
    [100000000, '1亿', '100 million'],
    [20000000000, '200亿', '20 billion'],
    [123400000000, '1,234亿', '123.4 billion'],
    ['1000000000000', '1万亿', '1 trillion'],
    ['9007199254740993', '9,007,199,254,740,993', '9,007,199,254,740,993'],
    [-1020000, '-102万', '-1.02 million'],
    [-0.5, '-0.5', '-0.5'],
    ['3.1415926', '3.1415926', '3.1415926'],
    ['10200.5', '10,200.5', '10,200.5'],
  ])('%j reads %s and %s', (value, chinese, english) => {
    const zh = formatNumber(value, zhCN);
    const other = formatNumber(value, en);
    expect(`${zh?.digits}${zh?.scale}`).toBe(chinese);
    expect(`${other?.digits} ${other?.scale}`.trim()).toBe(english);
  });

  it('prints what reads back as the exact value, at most two decimals before a scale', () => {
    let scaled = 0;
    fc.assert(
      fc.property(decimal, fc.constantFrom(...LANGUAGES), (value, words) => {
        const printed = formatNumber(value, words);
        expect(printed).toBeDefined();
        if (!printed) return;
        expect(readBack(printed, words)).toBe(plain(value));
        expect(printed.digits).toMatch(/^-?\d{1,3}(,\d{3})*(\.\d+)?$/);
        if (printed.scale) {
          scaled++;
          expect(printed.digits).toMatch(/^-?[\d,]+(\.\d{1,2})?$/);
        }
      }),
      { numRuns: 2000 },
    );
    expect(scaled).toBeGreaterThan(100);
  });

  it('prints a number or nothing, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...LANGUAGES), (value, words) => {
        const printed = formatNumber(value, words);
        if (printed) expect(printed.digits).toMatch(/^-?[\d,]+(\.\d+)?$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('mixedOf', () => {
  /** The value of a number with 万 and 亿 between its digits, worked out without the code under test. */
  function readMixed(text: string): string {
    const [, sign = '', body = '', fraction = ''] = /^(-?)([^.]*)(\..*)?$/.exec(text) ?? [];
    let value = 0n;
    let below = 0n;
    for (const [, digits = '', scale] of body.matchAll(/零?([\d,]*)([亿万]?)/g)) {
      const count = BigInt(digits.replace(/,/g, '') || 0);
      if (scale === '亿') value = (value + below + count) * 10n ** 8n;
      else if (scale === '万') below += count * 10n ** 4n;
      else below += count;
      if (scale === '亿') below = 0n;
    }
    return plain(`${sign}${value + below}${fraction}`);
  }

  it('prints what reads back as the exact value', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        const printed = mixedOf(plain(value), zhCN);
        // Past 亿亿 there is no one reading.
        if (plain(value).replace(/-|\..*/g, '').length > 16) return;
        expect(readMixed(printed)).toBe(plain(value));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('underway', () => {
  it('stays under the scale of the whole, and is short under its own', () => {
    fc.assert(
      fc.property(
        decimal,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...LANGUAGES),
        (text, share, words) => {
          const value = plain(text);
          const now = underway(value, share, words);
          if (now === undefined) return;
          const { power } = shorten([value], words);
          expect(now.replace('-', '').length).toBeLessThanOrEqual(power);
          const short = shorten([plain(now)], words);
          expect(short.values.map(decimals)).toEqual([0]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
