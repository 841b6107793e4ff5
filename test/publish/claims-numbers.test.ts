import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stat } from '../../src/feed/index.js';
import { claimOf } from '../../src/publish/check/claims/index.js';
import { chinese, english, grouped, mixed } from './claims/written.js';

const number = fc.oneof(
  fc.integer({ min: 2, max: 9_999 }),
  fc.integer({ min: 2, max: 99_999_999 }),
  fc.integer({ min: 2, max: 999_999_999_999 }),
  // With many zeros, where the gaps are.
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 9 }), fc.nat({ max: 99 }))
    .map(([head, zeros, tail]) => head * 10 ** zeros + tail)
    .filter((value) => value > 1 && value < 1e12),
);

const forms: readonly (readonly [string, (value: number) => string])[] = [
  ['Chinese numerals', (value) => `共${chinese(value)}家`],
  ['financial numerals', (value) => `共${chinese(value, 'financial')}家`],
  ['digits with multipliers', (value) => `共${mixed(value)}家`],
  ['digits in groups', (value) => `共${grouped(value, ',')}家`],
  ['wide digits in groups', (value) => `共${wide(grouped(value, '，'))}家`],
  ['digits with thin spaces', (value) => `共${grouped(value, '\u2009')}家`],
  ['ten thousands', (value) => `共${tenThousands(value)}万家`],
  ['English words', (value) => `all ${english(value)} companies`],
  ['digits in English', (value) => `all ${grouped(value, ',')} companies`],
  ['millions', (value) => `all ${millions(value)} million companies`],
];

const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const tenThousands = (value: number): string => decimal(value, 4);
const millions = (value: number): string => decimal(value, 6);
const decimal = (value: number, places: number): string => {
  const digits = String(value).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
};

const verdict = (stat: Stat, quote: string): string => claimOf(stat, quote).verdict;

describe.each(forms)('a number in %s', (_, write) => {
  it('is read back', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect([value, verdict({ value, unit: '家' }, write(value))]).toEqual([value, 'holds']);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is no other number', () => {
    const other = fc.oneof(
      fc.constantFrom(-1, 1).map((by) => (value: number) => value + by),
      fc.constantFrom(10, 100, 1e3, 1e4).map((by) => (value: number) => value * by),
      fc.nat({ max: 10 }).map((at) => (value: number) => transposed(value, at)),
      number.map((another) => () => another),
    );
    fc.assert(
      fc.property(number, other, (value, change) => {
        const changed = change(value);
        fc.pre(changed !== value);
        expect(verdict({ value: changed, unit: '家' }, write(value))).toBe('differs');
      }),
      { numRuns: 1_000 },
    );
  });

  it('is no bound', () => {
    fc.assert(
      fc.property(number, fc.constantFrom('about', 'over', 'under'), (value, qualifier) => {
        expect(verdict({ value, unit: '家', qualifier }, write(value))).toBe('differs');
      }),
      { numRuns: 200 },
    );
  });
});

/** With the digits at `at` and behind it in each other's place. */
function transposed(value: number, at: number): number {
  const digits = [...String(value)];
  const [one, next] = [digits[at], digits[at + 1]];
  if (one !== undefined && next !== undefined) digits.splice(at, 2, next, one);
  return Number(digits.join(''));
}

describe('bounds', () => {
  it.each([
    [
      'over',
      [
        '超过#家',
        '逾#家',
        '#余家',
        '#家以上',
        '不少于#家',
        '不低于#家',
        '至少#家',
        '突破#家',
        'more than # companies',
        'over # companies',
        'at least # companies',
        'no fewer than # companies',
        '# or more companies',
      ],
    ],
    [
      'under',
      [
        '不足#家',
        '不到#家',
        '不超过#家',
        '#家以下',
        '#家以内',
        '少于#家',
        '近#家',
        'fewer than # companies',
        'under # companies',
        'up to # companies',
        'no more than # companies',
        'nearly # companies',
      ],
    ],
    [
      'about',
      [
        '约#家',
        '大约#家',
        '#家左右',
        '#家上下',
        '大概有#家',
        '近#家',
        'about # companies',
        'around # companies',
        'roughly # companies',
        'nearly # companies',
      ],
    ],
  ] as const)('of `%s` are told from the others', (qualifier, templates) => {
    fc.assert(
      fc.property(number, fc.constantFrom(...templates), (value, template) => {
        const quote = template.replace(
          '#',
          /[a-z]/.test(template) ? grouped(value, ',') : mixed(value),
        );
        const near = /近|nearly/.test(template);
        for (const each of ['exact', 'about', 'over', 'under'] as const) {
          const holds = each === qualifier || (near && /about|under/.test(each));
          const stat = { value, unit: '家', qualifier: each };
          expect([quote, each, verdict(stat, quote)]).toEqual([
            quote,
            each,
            holds ? 'holds' : 'differs',
          ]);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('ranges', () => {
  // Those with eleven digits would be telephones.
  const end = number.filter((value) => value < 1e9);
  const ends = fc.tuple(end, end).filter(([min, max]) => min < max);

  it.each(['#至#家', '#到#家', '#—#家', '#-#家', '#～#家', '#家至#家'])(
    'as %s are read back',
    (template) => {
      fc.assert(
        fc.property(ends, ([min, max]) => {
          const quote = template.replace('#', String(min)).replace('#', String(max));
          fc.pre(!/^(?:1[89]|20)\d\d$/.test(String(min)));
          expect(verdict({ min, max, unit: '家' }, quote)).toBe('holds');
          expect(verdict({ min, max: max + 1, unit: '家' }, quote)).toBe('differs');
          expect(verdict({ value: max, unit: '家' }, quote)).toBe('differs');
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each(['#至#万家', 'from # to # million companies', '#–#m companies'])(
    'share the multiplier of %s',
    (template) => {
      fc.assert(
        fc.property(
          fc.tuple(fc.integer({ min: 2, max: 98 }), fc.integer({ min: 3, max: 99 })),
          ([min, max]) => {
            fc.pre(min < max);
            const quote = template.replace('#', String(min)).replace('#', String(max));
            const times = template.includes('万') ? 1e4 : 1e6;
            const stat = { min: min * times, max: max * times, unit: '家' };
            expect(verdict(stat, quote)).toBe('holds');
            expect(verdict({ ...stat, min }, quote)).toBe('differs');
          },
        ),
        { numRuns: 300 },
      );
    },
  );
});
