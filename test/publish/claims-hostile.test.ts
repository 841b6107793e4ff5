import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOf } from '../../src/publish/check/claims/index.js';

const piece = fc.oneof(
  fc.constantFrom(
    ...'1|2|0|3.5|1,020|,|，|.|-|—|~|至|到|一|二|十|百|万|亿|零|点|半|几|数|多|余|近|超|约|不|第|前|倒数|分之|成|%|个|家|元|年|月|日|号|个半| million|m| and |a |half |two |third|third | of |½|/|:|(|\n|No. |top |￥|\u2009|負|负'.split(
      '|',
    ),
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const stat = fc.oneof(
  fc.record({
    value: fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.bigInt().map((each) => String(each).slice(0, 40)),
    ),
    unit: text,
  }),
  fc.record({ min: fc.integer(), max: fc.integer(), unit: fc.constantFrom('元', '亿元', '%') }),
  fc.record({ rank: fc.record({ position: fc.nat() }) }),
);

describe('any quote', () => {
  it('has a verdict, and figures in it by their offsets', () => {
    fc.assert(
      fc.property(stat, text, (wanted, quote) => {
        const { verdict, found } = claimOf(wanted, quote);
        expect(['holds', 'differs', 'unclear']).toContain(verdict);
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(quote.length);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it('without a digit, a numeral or a word for one is unclear', () => {
    fc.assert(
      fc.property(
        stat,
        fc.string({ unit: fc.constantFrom(...'样例镇新增企业，。 bcdf') }),
        (wanted, quote) => {
          expect(claimOf(wanted, quote)).toEqual({ verdict: 'unclear', found: [] });
        },
      ),
    );
  });
});

// No pattern may go back over what it has read: the steps grow with the quote, and no faster.
describe('a long quote', () => {
  it.each([
    '1',
    '1 ',
    '1,',
    '1,000',
    '1.',
    '1-',
    '1/',
    '1:',
    '一',
    '一百',
    '二三',
    '百',
    '万',
    '亿',
    '零',
    '点',
    '几百',
    '多',
    '10多',
    '第',
    '第一',
    '前三',
    '分之',
    '半',
    '近',
    '超过',
    'a ',
    'a',
    'one ',
    'one hundred and ',
    'two million ',
    'no more than ',
    'half ',
    'top ',
    '5m',
    '3至5万',
    '12、',
    '12家',
    '2022年',
    '2022-',
    '7月',
    '-',
    ' ',
    '在12个中',
  ])('of %j again and again takes steps that grow with it', (unit) => {
    const steps = (length: number): number => {
      let count = 0;
      const exec = RegExp.prototype.exec;
      RegExp.prototype.exec = function counted(this: RegExp, given: string) {
        count++;
        return exec.call(this, given);
      };
      try {
        claimOf({ value: 7, unit: '家' }, unit.repeat(length / unit.length));
      } finally {
        RegExp.prototype.exec = exec;
      }
      return count;
    };
    expect(steps(10_000)).toBeLessThanOrEqual(4.2 * steps(2_500) + 100);
  });
});
