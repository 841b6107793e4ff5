import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, Report } from '../../src/feed/index.js';
import { standingOf } from '../../src/items/report.js';
import { PIECE, scoreIn } from '../../src/items/score.js';
import { timelinessOf } from '../../src/items/timeliness.js';

const NOW = Date.UTC(2024, 5, 1);
const ZONE = 'Asia/Shanghai';

const itemsOf = (reports: readonly Report[]) =>
  reports.map((report, id) => ({
    id: `${id}`,
    tags: [],
    authors: [],
    _laoshan: { report },
  })) as readonly Item[];

function scoreOf(reports: readonly Report[]) {
  const pieces = scoreIn(itemsOf(reports), NOW, ZONE);
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

const due = { expected_datetime: '2024-03-08' };
const onTime: Report = { status: 'closed', updated_datetime: '2024-03-06', ...due };

describe('the score', () => {
  it('counts what is answered of the cases whose state is known', () => {
    const { received, answered } = scoreOf([
      { status: 'closed' },
      { status: 'open' },
      { status: 'open' },
      { status: 'elsewhere' },
      {},
    ]);
    expect([received, answered]).toEqual([5, { part: 1, whole: 3, missing: 2 }]);
  });

  it('counts what was closed on time of the closed cases whose dates can tell', () => {
    const late = {
      status: 'closed',
      updated_datetime: '2024-03-20',
      ...due,
    };
    const told = [late, { status: 'closed' }, { ...due, status: 'closed' }].map((report) =>
      timelinessOf(report, NOW, ZONE),
    );
    const { onTime: fraction } = scoreOf([
      onTime,
      late,
      { status: 'closed' },
      { ...due, status: 'closed' },
      { ...onTime, status: 'open' },
      {},
    ]);
    const missing = told.filter((each) => each === undefined).length;
    expect(fraction).toEqual({ part: 1, whole: 1 + told.length - missing, missing });
    expect(missing).toBeGreaterThanOrEqual(2);
  });

  it('counts who is satisfied of those who gave a verdict; a closed case without one is missing', () => {
    const { satisfied } = scoreOf([
      { status: 'closed', satisfaction: 'satisfied' },
      { status: 'closed', satisfaction: 'unsatisfied' },
      { status: 'closed' },
      { status: 'open', satisfaction: 'satisfied' },
      { status: 'open' },
    ]);
    expect(satisfied).toEqual({ part: 2, whole: 3, missing: 1 });
  });

  it('has the agencies with the most cases, ten of them, then what has none, and leaves the rest', () => {
    const of = (name: string, count: number, closed = 0): Report[] =>
      Array.from({ length: count }, (_, index) => ({
        agency_responsible: name,
        status: index < closed ? 'closed' : 'open',
      }));
    const small = Array.from({ length: 11 }, (_, index) => of(`小科${index}`, 1)).flat();
    const { agencies, others } = scoreOf([
      {},
      ...small,
      ...of('甲科', 3, 2),
      { status: 'closed' },
      ...of('constructor', 4),
    ]);
    expect(agencies).toHaveLength(11);
    expect(agencies.slice(0, 3)).toEqual([
      { name: 'constructor', received: 4, answered: 0, unknown: 0 },
      { name: '甲科', received: 3, answered: 2, unknown: 0 },
      { name: '小科0', received: 1, answered: 0, unknown: 0 },
    ]);
    expect(agencies[10]).toEqual({ name: '', received: 2, answered: 1, unknown: 1 });
    expect(others).toEqual({ agencies: 3, received: 3, answered: 0, unknown: 0 });
  });

  it('of an agency says of how many the state is not known', () => {
    const { agencies } = scoreOf(
      ['Duplicate', 'Duplicate', 'closed'].map((status) => ({
        status,
        agency_responsible: '甲科',
      })),
    );
    expect(agencies).toEqual([{ name: '甲科', received: 3, answered: 1, unknown: 2 }]);
  });

  it('takes a declined case for answered, and misses neither a date nor a verdict of it', () => {
    const declined: Report = { stage: 'declined', declined_reason: '样例', ...due };
    const one = { part: 1, whole: 1, missing: 0 };
    const none = { part: 0, whole: 0, missing: 0 };
    const { received, answered, onTime: timely, satisfied } = scoreOf([declined]);
    expect([received, answered, timely, satisfied]).toEqual([1, one, none, none]);
    const { satisfied: said } = scoreOf([{ ...declined, satisfaction: 'unsatisfied' }]);
    expect(said).toEqual({ part: 0, whole: 1, missing: 0 });
  });

  it('claims nothing where nothing is stated', () => {
    const none = { part: 0, whole: 0, missing: 0 };
    const { answered, onTime: timely, satisfied, agencies } = scoreOf([{}, {}]);
    expect([answered, timely, satisfied]).toEqual([{ ...none, missing: 2 }, none, none]);
    expect(agencies).toEqual([{ name: '', received: 2, answered: 0, unknown: 2 }]);
  });

  it('[P33] gives the page its turn every 2,000 cases, and says that it has not counted all of them', () => {
    const items = itemsOf(Array.from({ length: 2 * PIECE + 1 }, () => onTime));
    const pieces = [...scoreIn(items, NOW, ZONE)];
    expect(pieces.map(({ received, complete }) => [received, complete])).toEqual([
      [PIECE, false],
      [2 * PIECE, false],
    ]);
    expect([...scoreIn(items.slice(0, PIECE), NOW, ZONE)]).toEqual([]);
  });

  it('is what plain counting gives, and every case is in each of its sums', () => {
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    const reports = fc.array(
      fc.record({
        status: maybe(fc.constantFrom('open', 'closed', 'x')),
        stage: maybe(fc.constantFrom('declined', 'closed')),
        satisfaction: maybe(fc.constantFrom('satisfied', 'unsatisfied')),
        agency_responsible: maybe(fc.constantFrom('a', 'b', 'c')),
        updated_datetime: maybe(fc.constantFrom('2024-03-06', '2024-03-09')),
        expected_datetime: maybe(fc.constantFrom('2024-03-07')),
      }) as fc.Arbitrary<Report>,
    );
    fc.assert(
      fc.property(reports, (all) => {
        const score = scoreOf(all);
        const closed = all.filter((each) => standingOf(each) === 'answered');
        const done = closed.filter(({ stage }) => stage !== 'declined');
        const judged = all.filter(({ satisfaction }) => satisfaction);
        expect(score.received).toBe(all.length);
        expect(score.complete).toBe(true);
        expect(score.answered.part).toBe(closed.length);
        expect(score.answered.whole + score.answered.missing).toBe(all.length);
        expect(score.onTime.whole + score.onTime.missing).toBe(done.length);
        expect(score.onTime.part).toBe(
          closed.filter((each) => timelinessOf(each, NOW, ZONE) === 'on-time').length,
        );
        expect(score.satisfied.whole).toBe(judged.length);
        expect(score.satisfied.missing).toBe(
          done.filter(({ satisfaction }) => !satisfaction).length,
        );
        const sum = (key: 'received' | 'answered' | 'unknown') =>
          score.agencies.reduce((each, agency) => each + agency[key], 0);
        expect([sum('received'), sum('answered'), sum('unknown')]).toEqual([
          all.length,
          closed.length,
          score.answered.missing,
        ]);
      }),
    );
  });
});
