import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/event/index.js';
import { judgedBy, resultsOf } from '../../src/event/results.js';
import { type Arena, parse } from '../../src/feed/index.js';
import { contest, contests } from '../../stories/contest.js';

/** Parsed, as the element has it. */
function arenaOf(arena: object): Arena {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: 'a', _laoshan: { arena } }],
  };
  return parse(feed, 'https://paper.example/').feed.items[0]?._laoshan.arena ?? {};
}

const rowsOf = (arena: object) => {
  const parsed = arenaOf(arena);
  return resultsOf(parsed, inOrder(parsed.speakers ?? []), []);
};
const speaker = (id: string, result?: object) => ({ id, ...(result && { result }) });

describe('resultsOf', () => {
  it('has the invented contest as it was announced: 1, 2, 2, 4, 5', () => {
    const cup = contests.items.find(({ id }) => id === 'cup') as {
      _laoshan: { arena: object };
    };
    const rows = rowsOf(cup._laoshan.arena);
    expect(rows.map(({ rank }) => rank)).toEqual(['1', '2', '2', '4', '5']);
    expect(rows.map((row) => row.speaker.id)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
    expect(rows.map(({ value }) => value)).toEqual(['9.27', '9.21', '9.21', '8.63', '8.45']);
    expect(rows[0]?.parts).toEqual(['9.5', '9.2', '9']);
  });

  it('counts nothing: of what judges and audience gave nothing is shown', () => {
    const { speakers = [], ...rest } = contest;
    const scored = speakers.map(({ result: _, ...each }) => each);
    expect(scored[0]?.scores).toHaveLength(15);
    expect(rowsOf({ ...rest, speakers: scored })).toEqual([]);
    expect(judgedBy(arenaOf({ ...rest, speakers: scored }))).toEqual([]);
  });

  it.each([
    [[]],
    [[speaker('a'), speaker('b')]],
    [[speaker('a', {})]],
    [[speaker('a', { parts: [] })]],
    [[speaker('a', { rank: 0 })]],
    [[speaker('a', { parts: [{ criterion: 'gone', value: 1 }] })]],
  ])('has no row without a result: %j', (speakers) => {
    expect(rowsOf({ speakers })).toEqual([]);
  });

  it('has those without a rank behind, in the order of speaking', () => {
    const rows = rowsOf({
      speakers: [
        speaker('a'),
        speaker('b', { total: 99 }),
        speaker('c', { rank: 2 }),
        speaker('d', { rank: 1, total: 0 }),
      ],
    });
    expect(rows.map(({ speaker: { id }, rank, value }) => [id, rank, value])).toEqual([
      ['d', '1', '0'],
      ['c', '2', undefined],
      ['a', undefined, undefined],
      ['b', undefined, '99'],
    ]);
  });

  it('has each speaker once, by rank, whatever the ranks are', () => {
    const rank = fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(rank, { minLength: 1, maxLength: 30 }), (ranks) => {
        const speakers = ranks.map((each, index) => speaker(`s${index}`, { rank: each, total: 1 }));
        const rows = rowsOf({ speakers });
        expect(rows.map((row) => row.speaker.id).sort()).toEqual(
          speakers.map(({ id }) => id).sort(),
        );
        const places = rows.map((row) => Number(row.rank ?? Number.POSITIVE_INFINITY));
        expect(places).toEqual([...places].sort((a, b) => a - b || 0));
        rows.forEach((row, index) => {
          const next = rows[index + 1];
          if (next && next.rank === row.rank)
            expect(speakers.findIndex(({ id }) => id === row.speaker.id)).toBeLessThan(
              speakers.findIndex(({ id }) => id === next.speaker.id),
            );
        });
      }),
    );
  });
});
