import { describe, expect, it } from 'vitest';
import { parse } from '../../src/feed/index.js';
import { FEED_URL, feedOf } from './feeds.js';

const PLACE = 'items[0]._laoshan.arena.';
const read = (arena: object) => {
  const { feed, problems } = parse(feedOf({ id: 'x', _laoshan: { arena } }), FEED_URL);
  return {
    arena: feed.items[0]?._laoshan.arena,
    problems: problems.map(({ path, code }) => `${path.replace(PLACE, '')} ${code}`),
  };
};
/** What is noted of an arena that stays as it is given. */
const noted = (arena: object) => {
  const { arena: kept, problems } = read(arena);
  expect(kept).toEqual(arena);
  return problems;
};

describe('an arena', () => {
  it('notes the second speaker of an order', () => {
    const speakers = [{ id: 'a', order: 1 }, { id: 'b', order: 1 }, { id: 'c' }, { id: 'd' }];
    expect(noted({ speakers })).toEqual(['speakers[1].order odd-order']);
    expect(noted({ speakers: [speakers[0], { id: 'b', order: 1.5 }] })).toEqual([]);
  });

  it.each([
    [0, 'speakers odd-size'],
    [1, undefined],
    [50, undefined],
    [51, 'speakers odd-size'],
    [100, 'speakers odd-size'],
  ])('of %i speakers', (count, problem) => {
    const speakers = Array.from({ length: count }, (_, index) => ({ id: `${index}` }));
    expect(noted({ speakers })).toEqual(problem ? [problem] : []);
  });

  it('that names no list of speakers is none of a wrong size', () => {
    expect(noted({ venue: 'x' })).toEqual([]);
  });

  it('notes a name that is no name', () => {
    const named = (length: number) => noted({ speakers: [{ id: 'a', name: '名'.repeat(length) }] });
    expect(named(100)).toEqual([]);
    expect(named(101)).toEqual(['speakers[0].name odd-size']);
    expect(named(200)).toEqual(['speakers[0].name odd-size']);
  });

  it.each([
    ['2024-03-05T14:00:00', '2024-03-05T14:00:01', false],
    ['2024-03-05T14:00:00', '2024-03-05T14:00:00', true],
    ['2024-03-05T14:00:00', '2024-03-05T13:00:00', true],
    ['2024-03-05T14:00:00', '2024-03-05T06:30:00Z', false],
    ['2024-03-05T14:00:00', '2024-03-05', false],
    ['2024-03-05', '2024-03-05', false],
    ['2024-03-05', '2024-03-04', true],
    ['0000-01-01T00:00:00', '9999-12-31', false],
  ])('from %s till %s: odd is %s', (starts_at, ends_at, odd) => {
    const times = { starts_at, ends_at };
    expect(noted(times)).toEqual(odd ? ['ends_at odd-date'] : []);
    expect(noted({ speakers: [{ id: 'a', ...times }] })).toEqual(
      odd ? ['speakers[0].ends_at odd-date'] : [],
    );
    expect(noted({ starts_at })).toEqual([]);
    expect(noted({ ends_at })).toEqual([]);
  });

  it('notes a score that is beyond its criterion, or for none', () => {
    const score = (value: number, criterion = 'x') => ({ criterion, value });
    const criteria = [{ id: 'x', max: 10 }, { id: 'y' }];
    const scores = [score(10), score(10.01), score(0), score(-1), score(999, 'y'), score(1, 'z')];
    expect(noted({ criteria, speakers: [{ id: 'a', scores }] })).toEqual([
      'speakers[0].scores[1].value odd-score',
      'speakers[0].scores[3].value odd-score',
      'speakers[0].scores[5].criterion unknown-id',
    ]);
  });

  it('notes the same of a result, which is all that a published feed has', () => {
    const criteria = [{ id: 'x', max: 10 }];
    const parts = [
      { criterion: 'x', value: 10.5 },
      { criterion: 'x', value: -1 },
      { criterion: 'y', value: 1 },
      { criterion: 'x', value: 10 },
    ];
    const problems = [
      'speakers[0].result.parts[0].value odd-score',
      'speakers[0].result.parts[1].value odd-score',
      'speakers[0].result.parts[2].criterion unknown-id',
    ];
    expect(noted({ criteria, speakers: [{ id: 'a', result: { parts } }] })).toEqual(problems);
  });

  it.each<[readonly (number | undefined)[], boolean]>([
    [[0.1, 0.2, 0.7], false],
    [[0.7, 0.2, 0.1], false],
    [[1], false],
    [[], false],
    [[undefined, undefined], false],
    [[0.5, 0.4], true],
    [[50, 50], true],
    [[0, 0], true],
    [[1, undefined], true],
    [[0.333, 0.333, 0.333], true],
  ])('weights %j: odd is %s', (weights, odd) => {
    const criteria = weights.map((weight, index) => ({
      id: `${index}`,
      ...(weight !== undefined && { weight }),
    }));
    expect(noted({ criteria })).toEqual(odd ? ['criteria odd-weights'] : []);
  });

  it('notes who is named and is nobody', () => {
    const speakers = [{ id: 'a' }];
    const awards = [
      { label: 'x', speakers: ['a'] },
      { label: 'y', speakers: ['a', 'b'] },
      { label: 'z' },
    ];
    expect(noted({ speakers, on_stage: 'a' })).toEqual([]);
    expect(noted({ speakers, on_stage: 'b' })).toEqual(['on_stage unknown-id']);
    expect(noted({ speakers, awards })).toEqual(['awards[1].speakers unknown-id']);
    expect(noted({ on_stage: 'a' })).toEqual(['on_stage unknown-id']);
  });

  it('counts places as the file has them, whatever was dropped before', () => {
    const speakers = [
      {},
      { id: 'a', order: 1 },
      { id: 'a', order: 2 },
      { id: 'b', order: 1, scores: [{}, { criterion: 'q', value: 1 }] },
    ];
    const { problems } = read({ speakers, awards: [{}, { label: 'x', speakers: ['q'] }] });
    expect(problems).toEqual(
      expect.arrayContaining([
        'speakers[3].order odd-order',
        'speakers[3].scores[1].criterion unknown-id',
        'awards[1].speakers unknown-id',
      ]),
    );
    expect(problems).not.toContain('speakers[2].order odd-order');
  });
});

describe('dates of early years', () => {
  it('are read in four digits, and cost the item nothing', () => {
    const items = ['0099-05-05', '0999-12-31T23:59:59', '0000-01-01', '9999-12-31'].map((date) => ({
      id: date,
      date_published: date,
    }));
    const { feed, problems } = parse(feedOf(...items), FEED_URL);
    expect(problems).toEqual([]);
    expect(feed.items.map(({ id }) => id)).toEqual([
      '9999-12-31',
      '0999-12-31T23:59:59',
      '0099-05-05',
      '0000-01-01',
    ]);
  });
});
