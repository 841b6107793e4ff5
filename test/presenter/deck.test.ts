import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arena } from '../../src/feed/index.js';
import {
  canReveal,
  deckOf,
  moved,
  type Place,
  revealed,
  START,
  stationOf,
  within,
} from '../../src/presenter/deck.js';
import { contest } from './event.js';

const arena: Arena = contest;
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const speaker = fc.record(
  {
    id,
    order: fc.nat({ max: 9 }),
    scores: fc.array(
      fc.record({
        criterion: fc.constantFrom('x', 'y', 'z'),
        judge: fc.constantFrom('j', 'k'),
        value: fc.integer({ min: -1, max: 11 }),
      }),
      { maxLength: 4 },
    ),
    result: fc.record(
      { total: fc.nat({ max: 9 }), rank: fc.nat({ max: 4 }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['id'] },
);
const anyArena: fc.Arbitrary<Arena> = fc.record(
  {
    speakers: fc.array(speaker, { maxLength: 6 }),
    criteria: fc.array(fc.record({ id: fc.constantFrom('x', 'y'), max: fc.constant(10) }), {
      maxLength: 2,
    }),
    awards: fc.array(fc.record({ label: fc.string(), speakers: fc.array(id, { maxLength: 3 }) }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: [] },
);
const steps = fc.array(fc.constantFrom('next', 'previous', 'reveal'), { maxLength: 40 });

function walk(deck: ReturnType<typeof deckOf>, keys: readonly string[]): Place {
  return keys.reduce(
    (place, key) =>
      key === 'reveal' ? revealed(deck, place) : moved(deck, place, key === 'next' ? 1 : -1),
    START,
  );
}

describe('a deck', () => {
  it('is the title, the speakers in their order, results, awards', () => {
    const kinds = deckOf(arena).stations.map((each) => (typeof each === 'object' ? each.id : each));
    expect(kinds).toEqual(['title', 's1', 's2', 's3', 's4', 'results', 'awards']);
    expect(deckOf({}).stations).toEqual(['title']);
  });

  it('has its ranks from the lowest up, those who share one together', () => {
    const { groups } = deckOf(arena);
    expect(
      groups.map(({ rank, rows }) => [rank, ...rows.map(({ speaker: { id } }) => id)]),
    ).toEqual([
      [4, 's3'],
      [2, 's1', 's2'],
      [1, 's4'],
    ]);
  });

  it('shows more decimals only where two ranks would show one total', () => {
    const totals = (values: readonly number[]) =>
      deckOf({
        criteria: [{ id: 'x' }],
        speakers: values.map((value, index) => ({
          id: `${index}`,
          scores: [{ criterion: 'x', judge: 'j', value }],
        })),
      }).groups.flatMap(({ rows }) => rows.map(({ total }) => total));
    expect(totals([9.126, 9.132])).toEqual(['9.126', '9.132']);
    expect(totals([9.12, 9.13])).toEqual(['9.12', '9.13']);
  });

  it('takes results as they were announced where no score came along', () => {
    const { groups, unplaced } = deckOf({
      speakers: [
        { id: 'a', result: { rank: 2, total: 8 } },
        { id: 'b', result: { rank: 1 } },
        { id: 'c' },
      ],
    });
    expect(groups.map(({ rank, rows }) => [rank, rows[0]?.total])).toEqual([
      [2, '8'],
      [1, undefined],
    ]);
    expect(unplaced.map(({ speaker: { id } }) => id)).toEqual(['c']);
  });

  it('places each speaker once: in a rank, or among those without one', () => {
    fc.assert(
      fc.property(anyArena, (each) => {
        const { speakers, groups, unplaced, stations } = deckOf(each);
        const placed = [...groups.flatMap(({ rows }) => rows), ...unplaced];
        const contested = stations.includes('results');
        expect(placed.length).toBe(contested ? speakers.length : 0);
        const ranks = groups.map(({ rank }) => rank);
        expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => b - a));
      }),
    );
  });
});

describe('a way through it', () => {
  it('never leaves the deck, and shows at most one thing more a step', () => {
    fc.assert(
      fc.property(anyArena, steps, (each, keys) => {
        const deck = deckOf(each);
        let before = START;
        keys.forEach((_, index) => {
          const place = walk(deck, keys.slice(0, index + 1));
          expect(within(deck, place)).toEqual(place);
          const shown = place.groups + place.awards - before.groups - before.awards;
          expect(shown === 0 || shown === 1).toBe(true);
          if (keys[index] !== 'reveal') expect(shown).toBe(0);
          before = place;
        });
      }),
    );
  });

  it('reveals nothing before its place', () => {
    fc.assert(
      fc.property(anyArena, steps, (each, keys) => {
        const deck = deckOf(each);
        const place = walk(deck, keys);
        const station = stationOf(deck, place);
        if (station === 'title' || typeof station === 'object') {
          expect(canReveal(deck, place)).toBe(false);
          expect(revealed(deck, place)).toEqual(place);
        }
      }),
    );
  });

  it('comes to the end of all that there is by one key after the other', () => {
    fc.assert(
      fc.property(anyArena, (each) => {
        const deck = deckOf(each);
        const end = walk(deck, [
          ...deck.speakers.flatMap(() => 'next'),
          'next',
          ...Array<string>(20).fill('reveal'),
        ]);
        expect(end.groups).toBe(deck.groups.length);
        if (deck.stations.includes('results')) expect(end.awards).toBe(deck.awards.length);
      }),
    );
  });
});
