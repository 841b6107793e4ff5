import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awardsOf, published, resultOf, type Standing, standings } from '../../src/event/index.js';
import { type Arena, parse, type Speaker } from '../../src/feed/index.js';
import { feedOf } from '../feed/feeds.js';

type Scores = NonNullable<Speaker['scores']>;

/** Scores of one criterion by judges named 1, 2, 3 ... */
const scores = (criterion: string, ...values: number[]): Scores =>
  values.map((value, index) => ({ criterion, judge: `${index + 1}`, value }));
const row = (arena: Arena, id = 'a'): Standing => {
  const found = standings(arena).rows.find(({ speaker }) => speaker.id === id);
  if (!found) throw new Error(`no row of ${id}`);
  return found;
};
const of = (given: Scores, rest: Partial<Arena> = {}): Arena => ({
  criteria: [{ id: 'x' }],
  speakers: [{ id: 'a', scores: given }],
  ...rest,
});

describe('one criterion', () => {
  it('is the mean of the judges', () => {
    expect(row(of(scores('x', 9, 8.5, 8)))).toMatchObject({
      total: '8.5',
      rank: 1,
      missing: [],
      parts: [{ criterion: 'x', value: '8.5', counted: 3, dropped: false }],
    });
  });

  it('drops one highest and one lowest, from three on', () => {
    const drop = { scoring: { drop_extremes: true } };
    expect(row(of(scores('x', 10, 0, 9, 8, 8), drop)).parts).toEqual([
      { criterion: 'x', value: '8.33', counted: 3, dropped: true },
    ]);
    expect(row(of(scores('x', 10, 10, 10, 1, 1), drop)).total).toBe('7');
    expect(row(of(scores('x', 10, 0, 9), drop)).parts[0]).toMatchObject({ value: '9', counted: 1 });
    expect(row(of(scores('x', 10, 1), drop)).parts).toEqual([
      { criterion: 'x', value: '5.5', counted: 2, dropped: false },
    ]);
  });

  it('is exact where doubles are not, and rounds half up only to show', () => {
    expect(row(of(scores('x', 0.1, 0.2))).total).toBe('0.15');
    expect(row(of(scores('x', 1.005))).total).toBe('1.01');
    expect(row(of(scores('x', 1e-7))).total).toBe('0');
    const speakers = [
      { id: 'a', scores: scores('x', 9.991) },
      { id: 'b', scores: scores('x', 9.992) },
    ];
    const { rows } = standings({ criteria: [{ id: 'x' }], speakers });
    expect(rows.map(({ speaker, total, rank }) => [speaker.id, total, rank])).toEqual([
      ['b', '9.99', 1],
      ['a', '9.99', 2],
    ]);
    const arena = of(scores('x', 1, 1, 2));
    expect(standings(arena, 0).rows[0]?.total).toBe('1');
    expect(standings(arena, 4).rows[0]?.total).toBe('1.3333');
  });
});

describe('several criteria', () => {
  const two = (first?: number, second?: number, a = 9, b = 6): Arena => ({
    criteria: [
      { id: 'x', ...(first !== undefined && { weight: first }) },
      { id: 'y', ...(second !== undefined && { weight: second }) },
    ],
    speakers: [{ id: 'a', scores: [...scores('x', a), ...scores('y', b)] }],
  });

  it.each([
    [0.5, 0.5, '7.5'],
    [0.7, 0.3, '8.1'],
    [70, 30, '8.1'],
    [2, 1, '8'],
    [undefined, undefined, '7.5'],
    [0.6, undefined, '7.5'],
    [0, 0, '7.5'],
    [1, 0, '9'],
    [undefined, 0, '7.5'],
  ])('weigh %s and %s: %s', (first, second, total) => {
    expect(row(two(first, second)).total).toBe(total);
  });

  it('give one without a weight as much as the others on average', () => {
    const arena: Arena = {
      criteria: [{ id: 'x', weight: 0.2 }, { id: 'y', weight: 0.4 }, { id: 'z' }],
      speakers: [{ id: 'a', scores: [...scores('x', 3), ...scores('y', 6), ...scores('z', 9)] }],
    };
    // 2/9, 4/9, 3/9
    expect(row(arena).total).toBe('6.33');
  });

  it('need no score where the weight is 0, and show one', () => {
    const arena = {
      ...two(1, 0),
      speakers: [
        { id: 'a', scores: scores('x', 9) },
        { id: 'b', scores: [...scores('x', 8), ...scores('y', 10)] },
      ],
    };
    expect(row(arena)).toMatchObject({ total: '9', missing: [] });
    expect(row(arena, 'b')).toMatchObject({ total: '8', parts: [{ value: '8' }, { value: '10' }] });
  });

  it('tell the highest total there can be', () => {
    const criteria = [
      { id: 'x', weight: 1, max: 10 },
      { id: 'y', weight: 3, max: 20 },
    ];
    expect(standings({ criteria }).max).toBe('17.5');
    expect(standings({ criteria: [...criteria, { id: 'z', weight: 1 }] }).max).toBeUndefined();
    expect(standings({ criteria: [...criteria, { id: 'z', weight: 0 }] }).max).toBe('17.5');
  });
});

describe('the audience', () => {
  const arena = (audience_weight: number | undefined, audience?: number): Arena => ({
    criteria: [{ id: 'x', max: 10 }],
    ...(audience_weight !== undefined && { scoring: { audience_weight } }),
    speakers: [{ id: 'a', scores: scores('x', 9), ...(audience !== undefined && { audience }) }],
  });

  it.each([
    [0.3, 6, '8.1'],
    [0, 6, '9'],
    [1, 6, '6'],
    [undefined, 6, '9'],
    [undefined, undefined, '9'],
  ])('with a share of %s gives %s: %s', (share, audience, total) => {
    expect(row(arena(share, audience))).toMatchObject({ total, missing: [] });
  });

  it('alone may decide', () => {
    const alone = { scoring: { audience_weight: 1 }, speakers: [{ id: 'a', audience: 7 }] };
    expect(row({ ...alone, criteria: [{ id: 'x' }] })).toMatchObject({ total: '7', missing: [] });
    expect(row(alone)).toMatchObject({ total: '7', missing: [] });
  });

  it('is missing, and not 0, where it counts', () => {
    expect(row(arena(0.3))).toMatchObject({
      total: undefined,
      rank: undefined,
      missing: [{ by: 'audience' }],
    });
  });

  it('does not count beyond what a total can be', () => {
    for (const beyond of [10.5, -1]) {
      expect(row(arena(0.3, beyond)).missing).toEqual([{ by: 'audience' }]);
      expect(standings(arena(0.3, beyond)).problems).toEqual([
        { path: 'speakers[0].audience', code: 'odd-score' },
      ]);
    }
    expect(row(arena(0.5, 10)).total).toBe('9.5');
  });
});

describe('what is missing', () => {
  it('is told by criterion and judge; there is no total', () => {
    const arena: Arena = {
      criteria: [{ id: 'x' }, { id: 'y' }],
      speakers: [
        { id: 'a', scores: [...scores('x', 9, 8), ...scores('y', 7)] },
        { id: 'b', scores: scores('x', 9) },
        { id: 'c' },
      ],
    };
    expect(row(arena)).toMatchObject({ total: '7.75', rank: 1, missing: [] });
    expect(row(arena, 'b')).toMatchObject({
      total: undefined,
      rank: undefined,
      parts: [{ value: '9' }, { value: undefined, counted: 0 }],
      missing: [
        { by: 'judge', criterion: 'x', judge: '2' },
        { by: 'judge', criterion: 'y', judge: '1' },
      ],
    });
    expect(row(arena, 'c').missing).toHaveLength(3);
  });

  it('is not what doubles lack: 0.6 / 3 and 0.2 are a tie', () => {
    const unnamed = (...values: number[]) => values.map((value) => ({ criterion: 'x', value }));
    const speakers = [
      { id: 'a', scores: unnamed(0.1, 0.2, 0.3) },
      { id: 'b', scores: unnamed(0.2) },
    ];
    const { rows } = standings({ criteria: [{ id: 'x' }], speakers });
    expect(rows.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it('is anybody’s score where no judge is named', () => {
    const arena: Arena = {
      criteria: [{ id: 'x' }],
      speakers: [
        {
          id: 'a',
          scores: [
            { criterion: 'x', value: 9 },
            { criterion: 'x', value: 8 },
          ],
        },
        { id: 'b' },
      ],
    };
    expect(row(arena).total).toBe('8.5');
    expect(row(arena, 'b').missing).toEqual([{ by: 'judge', criterion: 'x', judge: undefined }]);
  });

  it('is no total where nothing is judged', () => {
    expect(row({ speakers: [{ id: 'a' }] })).toMatchObject({
      total: undefined,
      missing: [],
      parts: [],
    });
    expect(standings({})).toEqual({ rows: [], max: undefined, problems: [] });
  });
});

describe('what does not count', () => {
  it.each([
    [10.01, 'odd-score'],
    [-0.01, 'odd-score'],
    [Number.NaN, 'odd-score'],
    [Number.POSITIVE_INFINITY, 'odd-score'],
  ])('%s of 10 is told, and missing', (value, code) => {
    const arena = of(scores('x', 9, value), { criteria: [{ id: 'x', max: 10 }] });
    expect(standings(arena).problems).toEqual([{ path: 'speakers[0].scores[1].value', code }]);
    expect(row(arena)).toMatchObject({
      total: undefined,
      missing: [{ by: 'judge', criterion: 'x', judge: '2' }],
      parts: [{ value: '9' }],
    });
  });

  it('is neither of two by one judge for one thing', () => {
    const twice = [...scores('x', 9, 8), ...scores('x', 5)];
    expect(standings(of(twice)).problems).toEqual([
      { path: 'speakers[0].scores[0]', code: 'conflict' },
      { path: 'speakers[0].scores[2]', code: 'conflict' },
    ]);
    expect(row(of(twice)).missing).toEqual([{ by: 'judge', criterion: 'x', judge: '1' }]);
  });

  it('is what is for no criterion', () => {
    for (const name of ['z', 'constructor', '__proto__']) {
      const arena = of([...scores('x', 9), ...scores(name, 1)]);
      expect(standings(arena).problems).toEqual([
        { path: 'speakers[0].scores[1].criterion', code: 'unknown-id' },
      ]);
      expect(row(arena).total).toBe('9');
    }
  });
});

describe('for a public feed', () => {
  const secret: Arena = {
    criteria: [{ id: 'x', max: 10 }],
    scoring: { drop_extremes: true, audience_weight: 0.5 },
    awards: [{ label: 'first', speakers: ['b'] }],
    speakers: [
      { id: 'a', scores: scores('x', 7, 8, 9), audience: 7 },
      { id: 'b', scores: scores('x', 9, 9, 8), audience: 8, name: 'B' },
      { id: 'c', scores: scores('x', 9), result: { rank: 1 } },
    ],
  };

  it('has results, awards and rules, and nobody’s scores', () => {
    expect(published({ ...secret, revealed: true })).toEqual({
      criteria: secret.criteria,
      scoring: secret.scoring,
      awards: secret.awards,
      revealed: true,
      speakers: [
        { id: 'a', result: { total: 7.5, rank: 2, parts: [{ criterion: 'x', value: 8 }] } },
        {
          id: 'b',
          name: 'B',
          result: { total: 8.5, rank: 1, parts: [{ criterion: 'x', value: 9 }] },
        },
        { id: 'c' },
      ],
    });
  });

  it.each([undefined, false])('is closed while `revealed` is %s', (revealed) => {
    const arena = published({ ...secret, ...(revealed !== undefined && { revealed }) });
    expect(arena.speakers).toEqual([{ id: 'a' }, { id: 'b', name: 'B' }, { id: 'c' }]);
    expect(arena).not.toHaveProperty('awards');
    expect(arena.criteria).toBe(secret.criteria);
  });

  it('leaves what was announced without scores, unless it is not revealed', () => {
    const announced: Arena = {
      speakers: [{ id: 'a', result: { rank: 1 } }],
      awards: [{ label: 'x' }],
    };
    expect(published(announced)).toEqual(announced);
    expect(published({ ...announced, revealed: true })).toEqual({ ...announced, revealed: true });
    expect(published({ ...announced, revealed: false })).toEqual({
      speakers: [{ id: 'a' }],
      revealed: false,
    });
    // The audience's is a score too.
    const counted: Arena = { speakers: [{ id: 'a', audience: 7, result: { rank: 1 } }] };
    expect(published(counted).speakers).toEqual([{ id: 'a' }]);
    expect(published({ venue: 'v' })).toEqual({ venue: 'v' });
    const [speaker] = published({ speakers: [{ id: 'a', scores: [], result: { rank: 1 } }] })
      .speakers as [object];
    expect(speaker).toEqual({ id: 'a', result: { rank: 1 } });
  });

  it('is what a feed may hold, and the same when published again', () => {
    const arena = published({ ...secret, revealed: true });
    const { feed, problems } = parse(
      feedOf({ id: 'i', _laoshan: { arena } }),
      'https://a.example/',
    );
    expect(problems).toEqual([]);
    expect(feed.items[0]?._laoshan.arena).toEqual(arena);
    expect(published(arena)).toEqual(arena);
  });

  it('is no result where there is no total', () => {
    expect(resultOf(row(secret, 'c'))).toBeUndefined();
  });
});

describe('awards', () => {
  it('name their speakers once, and tell ids of nobody', () => {
    const speakers = [{ id: 'a' }, { id: 'b' }];
    const awards = [{ label: 'x', speakers: ['b', 'z', 'b', 'a'] }, { label: 'y' }];
    expect(awardsOf({ speakers, awards })).toEqual([
      { label: 'x', speakers: [speakers[1], speakers[0]], unknown: ['z'] },
      { label: 'y', speakers: [], unknown: [] },
    ]);
    expect(awardsOf({})).toEqual([]);
    const twins = [
      { id: 'a', name: 'first' },
      { id: 'a', name: 'second' },
    ];
    const [award] = awardsOf({ speakers: twins, awards: [{ label: 'x', speakers: ['a'] }] });
    expect(award?.speakers).toEqual([twins[0]]);
  });
});

/** A fraction of whole numbers, kept apart from the code under test. */
type Exact = readonly [bigint, bigint];
const MILLION = 1_000_000;
const exact = (value: number): Exact => [BigInt(Math.round(value * MILLION)), BigInt(MILLION)];
const sum = ([a, b]: Exact, [c, d]: Exact): Exact => [a * d + c * b, b * d];
const product = ([a, b]: Exact, [c, d]: Exact): Exact => [a * c, b * d];
const less = (a: Exact, b: Exact) => a[0] * b[1] < b[0] * a[1];
const NONE: Exact = [0n, 1n];
const mean = (values: readonly Exact[]): Exact =>
  product(values.reduce(sum, NONE), [1n, BigInt(values.length)]);

describe('any contest', () => {
  /** Thousandths, as a feed would write them. */
  const value = (max: number) => fc.integer({ min: 0, max: max * 1000 }).map((each) => each / 1000);
  const contest = fc
    .record({
      weights: fc.array(
        fc.integer({ min: 0, max: 100 }).map((each) => each / 100),
        { minLength: 1, maxLength: 4 },
      ),
      maxes: fc.array(fc.constantFrom(5, 10, 100), { minLength: 4, maxLength: 4 }),
      judges: fc.integer({ min: 1, max: 6 }),
      count: fc.integer({ min: 1, max: 6 }),
      drop: fc.boolean(),
      share: fc.constantFrom(0, 0.1, 0.25, 0.5, 1),
    })
    .chain(({ weights, maxes, judges, count, drop, share }) => {
      const criteria = weights.map((weight, index) => ({
        id: `c${index}`,
        weight,
        max: maxes[index] ?? 10,
      }));
      const least = Math.min(...criteria.map(({ max }) => max));
      const given = fc.tuple(
        ...criteria.map(({ max }) =>
          fc.array(value(max), { minLength: judges, maxLength: judges }),
        ),
      );
      return fc
        .array(fc.tuple(given, value(least)), { minLength: count, maxLength: count })
        .map((all) => ({
          criteria,
          scoring: { drop_extremes: drop, audience_weight: share },
          speakers: all.map(([lists, audience], index) => ({
            id: `s${index}`,
            order: index,
            audience,
            scores: lists.flatMap((list, place) => scores(`c${place}`, ...list)),
          })),
        }));
    });
  type Contest = typeof contest extends fc.Arbitrary<infer T> ? T : never;

  const expected = ({ criteria, scoring, speakers }: Contest, id: string): Exact => {
    const speaker = speakers.find((each) => each.id === id);
    const equal = criteria.every(({ weight }) => weight === 0);
    let over = NONE;
    let all = NONE;
    for (const criterion of criteria) {
      const values = (speaker?.scores ?? [])
        .filter((each) => each.criterion === criterion.id)
        .map((each) => exact(each.value))
        .sort((a, b) => (less(a, b) ? -1 : 1));
      const rest = scoring.drop_extremes && values.length > 2 ? values.slice(1, -1) : values;
      const weight = equal ? exact(1) : exact(criterion.weight);
      over = sum(over, product(weight, mean(rest)));
      all = sum(all, weight);
    }
    const judged = product(over, [all[1], all[0]]);
    const share = exact(scoring.audience_weight);
    return sum(
      product(judged, [share[1] - share[0], share[1]]),
      product(exact(speaker?.audience ?? 0), share),
    );
  };
  /** Rounded half up to hundredths. */
  const rounded = ([over, under]: Exact) => {
    const hundredths = (over * 200n + under) / (under * 2n);
    return Number(hundredths) / 100;
  };
  const totals = (arena: Arena) =>
    Object.fromEntries(
      standings(arena).rows.map(({ speaker, total, rank, parts }) => [
        speaker.id,
        { total, rank, parts },
      ]),
    );
  const check = (property: (contest: Contest) => void, numRuns = 300) =>
    fc.assert(fc.property(contest, property), { numRuns });

  it('comes to what fractions of whole numbers come to, rank by rank', () => {
    check((arena) => {
      const { rows, problems } = standings(arena);
      expect(problems).toEqual([]);
      for (const { speaker, total, rank } of rows) {
        const own = expected(arena, speaker.id);
        expect(Number(total)).toBe(rounded(own));
        const better = arena.speakers.filter(({ id }) => less(own, expected(arena, id)));
        expect(rank).toBe(better.length + 1);
      }
      const ranks = rows.map(({ rank }) => rank ?? 0);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    });
  });

  it('does not depend on the order of speakers, judges and criteria', () => {
    check((arena) => {
      const turned = {
        ...arena,
        speakers: [...arena.speakers]
          .reverse()
          .map((speaker) => ({ ...speaker, scores: [...speaker.scores].reverse() })),
      };
      expect(totals(turned)).toEqual(totals(arena));
      const others = totals({ ...arena, criteria: [...arena.criteria].reverse() });
      for (const [id, { total, rank }] of Object.entries(totals(arena))) {
        expect(others[id]).toMatchObject({ total, rank });
      }
    });
  });

  it('is the same with all weights scaled', () => {
    check((arena) => {
      for (const factor of [100, 12800]) {
        const criteria = arena.criteria.map((each) => ({
          ...each,
          weight: Math.round(each.weight * 100) * factor,
        }));
        expect(totals({ ...arena, criteria })).toEqual(totals(arena));
      }
    });
  });

  it('has no total beyond what there can be, none below 0', () => {
    check((arena) => {
      const { rows, max } = standings(arena);
      for (const { total } of rows) {
        expect(Number(total)).toBeGreaterThanOrEqual(0);
        expect(Number(total)).toBeLessThanOrEqual(Number(max));
      }
    });
  });

  it('drops extremes to a mean within those that are left', () => {
    check((arena) => {
      for (const { speaker, parts } of standings(arena, 6).rows) {
        for (const { criterion, value: shown, counted, dropped } of parts) {
          const values = (speaker.scores ?? []).flatMap((each) =>
            each.criterion === criterion ? [each.value] : [],
          );
          values.sort((a, b) => a - b);
          expect(dropped).toBe(arena.scoring.drop_extremes && values.length >= 3);
          const rest = dropped ? values.slice(1, -1) : values;
          expect(counted).toBe(rest.length);
          expect(Number(shown)).toBeGreaterThanOrEqual((rest[0] ?? 0) - 1e-6);
          expect(Number(shown)).toBeLessThanOrEqual((rest[rest.length - 1] ?? 0) + 1e-6);
        }
      }
    });
  });

  it('never takes a missing score for a 0, nor for any other', () => {
    fc.assert(
      fc.property(contest, fc.nat(), (arena, pick) => {
        const [first, ...others] = arena.speakers;
        fc.pre(first !== undefined && others.length > 0 && arena.scoring.audience_weight < 1);
        const given = first?.scores ?? [];
        const gone = given[pick % given.length];
        const equal = arena.criteria.every(({ weight }) => weight === 0);
        fc.pre(
          equal || arena.criteria.some(({ id, weight }) => id === gone?.criterion && weight > 0),
        );
        const without = { ...first, id: 's0', scores: given.filter((each) => each !== gone) };
        const { rows } = standings({ ...arena, speakers: [without, ...others] });
        expect(rows[rows.length - 1]).toMatchObject({
          speaker: { id: 's0' },
          total: undefined,
          rank: undefined,
          missing: [{ by: 'judge', criterion: gone?.criterion, judge: gone?.judge }],
        });
      }),
    );
  });

  it('gives competition ranks to arbitrary totals', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1, 2, 2.5, 3), { maxLength: 12 }), (list) => {
        const speakers = list.map((each, index) => ({ id: `${index}`, scores: scores('x', each) }));
        const { rows } = standings({ criteria: [{ id: 'x' }], speakers });
        for (const { speaker, rank } of rows) {
          const own = list[Number(speaker.id)] ?? 0;
          expect(rank).toBe(1 + list.filter((each) => each > own).length);
        }
      }),
    );
    const four = [3, 2, 2, 1].map((each, index) => ({ id: `${index}`, scores: scores('x', each) }));
    const { rows } = standings({ criteria: [{ id: 'x' }], speakers: four });
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
  });

  it('publishes no judge, no score and nothing of the audience', () => {
    check((arena) => {
      const text = JSON.stringify(published({ ...arena, revealed: true }).speakers);
      expect(text).not.toMatch(/judge|scores|audience/);
      expect(JSON.stringify(published(arena).speakers)).not.toContain('result');
    }, 50);
  });
});
