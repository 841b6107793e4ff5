import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arena, clockOf } from '../../src/feed/index.js';
import { isOn, readingOf, type Turn, turnsOf } from '../../src/presenter/turn.js';

const clock = clockOf('Asia/Shanghai');
const arena: Arena = {
  ends_at: '2024-03-05T15:00',
  speakers: [
    { id: 'a', starts_at: '2024-03-05T14:00', ends_at: '2024-03-05T14:10' },
    { id: 'b', starts_at: '2024-03-05T14:20' },
    { id: 'c' },
  ],
};
const turns = turnsOf(arena, arena.speakers ?? [], clock, 8);
const minutes = (turn: Turn | undefined) => (turn?.length ?? Number.NaN) / 60_000;

describe('turnsOf', () => {
  it('takes the plan where there is one, the end of the event for the last, the tag’s minutes else', () => {
    expect(['a', 'b', 'c'].map((id) => minutes(turns.get(id)))).toEqual([10, 40, 8]);
    expect(turnsOf(arena, arena.speakers ?? [], clock, null).get('c')?.length).toBeUndefined();
    expect(turnsOf(arena, arena.speakers ?? [], clock, -3).get('c')?.length).toBeUndefined();
  });

  it('knows when a turn is on', () => {
    const turn = turns.get('a') ?? { begin: Number.NaN, end: Number.NaN, length: undefined };
    const at = (time: string) => isOn(turn, new Date(`2024-03-05T${time}+08:00`).getTime());
    expect(['13:59', '14:00', '14:09', '14:10'].map(at)).toEqual([false, true, true, false]);
  });
});

describe('readingOf', () => {
  const turn: Turn = { begin: Number.NaN, end: Number.NaN, length: 600_000 };

  it.each([
    [undefined, 'waiting', 600],
    [600_000, 'running', 600],
    [60_001, 'running', 61],
    [60_000, 'ending', 60],
    [1, 'ending', 1],
    [0, 'over', 0],
    [-999, 'over', 0],
    [-65_000, 'over', 65],
  ])('with %s ms left: %s, %i s', (left, state, seconds) => {
    expect(readingOf(turn, left, 0)).toEqual({ state, seconds });
  });

  it('has nothing to count where nobody says how long', () => {
    expect(readingOf({ ...turn, length: undefined }, undefined, 0)).toBeUndefined();
  });

  it('goes down by one a second, then up by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (left) => {
        const signed = (ms: number) => {
          const { state, seconds } = readingOf(turn, ms, 0) ?? { state: 'over', seconds: 0 };
          return state === 'over' ? -seconds : seconds;
        };
        // The second in which it is over shows nought from both sides.
        const step = signed(left) - signed(left - 1000);
        expect(step === 1 || (step === 0 && left > 0 && left <= 1000) || step === 1).toBe(true);
      }),
    );
  });
});
