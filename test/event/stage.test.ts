import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, type Stage, stageAt } from '../../src/event/index.js';
import { type Arena, clockOf, type Speaker } from '../../src/feed/index.js';

const shanghai = clockOf('Asia/Shanghai');
const at = (date: string) => Date.parse(date);

describe('the event', () => {
  const stage = (arena: Arena, now: string) => stageAt(arena, at(now), shanghai).event;
  const times = { starts_at: '2024-03-05T14:00:00', ends_at: '2024-03-05T16:30:00' };

  it.each([
    ['2024-03-05T05:59:59Z', 'before'],
    ['2024-03-05T06:00:00Z', 'on'],
    ['2024-03-05T08:29:59Z', 'on'],
    ['2024-03-05T08:30:00Z', 'after'],
  ])('reads times without an offset on the feed’s clock: %s', (now, expected) => {
    expect(stage(times, now)).toBe(expected);
  });

  it('lets the speaker on stage decide, if there is such a one', () => {
    const speakers = [{ id: 'a' }];
    expect(stage({ ...times, speakers, on_stage: 'a' }, '2030-01-01T00:00Z')).toBe('on');
    expect(stage({ speakers, on_stage: 'a' }, '2030-01-01T00:00Z')).toBe('on');
    expect(stage({ ...times, speakers, on_stage: 'b' }, '2030-01-01T00:00Z')).toBe('after');
  });

  it('is simply a lineup without times', () => {
    expect(stage({ speakers: [{ id: 'a' }] }, '2024-03-05T06:00Z')).toBeUndefined();
  });

  it('says no more than a start or an end alone tells', () => {
    const { starts_at, ends_at } = times;
    expect(stage({ starts_at }, '2024-03-05T05:00Z')).toBe('before');
    expect(stage({ starts_at }, '2024-03-05T07:00Z')).toBeUndefined();
    expect(stage({ ends_at }, '2024-03-05T07:00Z')).toBeUndefined();
    expect(stage({ ends_at }, '2024-03-05T09:00Z')).toBe('after');
  });

  it('takes an end that is not behind the start for none', () => {
    for (const ends_at of ['2024-03-05T14:00:00', '2024-03-05T09:00:00', '2024-03-04']) {
      expect(stage({ ...times, ends_at }, '2024-03-05T05:00Z')).toBe('before');
      expect(stage({ ...times, ends_at }, '2024-03-05T07:00Z')).toBeUndefined();
    }
  });

  it('lets a day last until it is over', () => {
    const days = { starts_at: '2024-03-05', ends_at: '2024-03-06' };
    expect(stage(days, '2024-03-04T15:59:59Z')).toBe('before');
    expect(stage(days, '2024-03-04T16:00:00Z')).toBe('on');
    expect(stage(days, '2024-03-06T15:59:59Z')).toBe('on');
    expect(stage(days, '2024-03-06T16:00:00Z')).toBe('after');
    expect(stage({ ...days, ends_at: '2024-03-05' }, '2024-03-05T10:00:00Z')).toBe('on');
  });

  it('never goes back', () => {
    const ranks = ['before', 'on', undefined, 'after'];
    const date = fc
      .integer({ min: at('2020-01-01'), max: at('2030-01-01') })
      .map((ms) => new Date(ms).toISOString());
    const maybe = fc.option(date, { nil: undefined });
    fc.assert(
      fc.property(maybe, maybe, date, date, (starts_at, ends_at, one, two) => {
        const arena = { ...(starts_at && { starts_at }), ...(ends_at && { ends_at }) };
        const [first, second] = [at(one), at(two)]
          .sort((a, b) => a - b)
          .map((now) => ranks.indexOf(stageAt(arena, now, shanghai).event));
        expect(second).toBeGreaterThanOrEqual(first ?? 0);
        const last = stageAt(arena, Number.POSITIVE_INFINITY, shanghai).event;
        expect(['after', undefined]).toContain(last);
      }),
    );
  });
});

const DAY = '2024-03-05';
/** A turn by hours and minutes of the feed's zone, on the day of the event. */
const turn = (id: string, start?: string, end?: string): Speaker => ({
  id,
  ...(start && { starts_at: `${DAY}T${start}:00` }),
  ...(end && { ends_at: `${DAY}T${end}:00` }),
});
const when = (time: string) => at(`${DAY}T${time}:00+08:00`);
/** `before: a waits`, as `before w-` with a sign for each speaker: waits, on stage, has spoken, nothing said. */
const signs = { waiting: 'w', 'on-stage': 'S', 'has-spoken': 'x' };
const drawn = ({ event, turns }: Stage) =>
  `${event} ${turns.map((each) => (each ? signs[each] : '-')).join('')}`;
const course = (arena: Arena) => {
  const steps: string[] = [];
  let now = Number.NEGATIVE_INFINITY;
  for (;;) {
    const stage = stageAt(arena, now, shanghai);
    const clock = Number.isFinite(now) ? new Date(now + 8 * 36e5).toISOString().slice(5, 16) : '';
    steps.push(`${clock.replace('03-05T', '')} ${drawn(stage)}`.trim());
    if (stage.next === Number.POSITIVE_INFINITY) return steps;
    now = stage.next;
  }
};

describe('the course of an event', () => {
  it('goes from turn to turn, with what lies between, before and after them', () => {
    expect(
      course({
        starts_at: `${DAY}T14:00:00`,
        ends_at: `${DAY}T16:00:00`,
        speakers: [turn('a', '14:10', '14:20'), turn('b', '14:30', '14:40'), turn('c', '14:40')],
      }),
    ).toEqual([
      'before www',
      '14:00 on www',
      '14:10 on Sww',
      '14:20 between xww',
      '14:30 on xSw',
      '14:40 on xxS',
      '16:00 after xxx',
    ]);
  });

  it('goes on after the last turn until the event ends', () => {
    expect(course({ ends_at: `${DAY}T16:00:00`, speakers: [turn('a', '14:10', '14:20')] })).toEqual(
      ['before w', '14:10 on S', '14:20 on x', '16:00 after x'],
    );
  });

  it('is told by its turns where the event has no times', () => {
    const speakers = [turn('a', '14:00', '14:10'), turn('b', '14:20', '14:30')];
    expect(course({ speakers })).toEqual([
      'before ww',
      '14:00 on Sw',
      '14:10 between xw',
      '14:20 on xS',
      '14:30 after xx',
    ]);
  });

  it('ends a turn without an end when the next one starts, the last with its day', () => {
    expect(course({ speakers: [turn('a', '14:00'), turn('b', '15:00')] })).toEqual([
      'before ww',
      '14:00 on Sw',
      '15:00 on xS',
      '03-06T00:00 undefined xx',
    ]);
  });

  it('has one who starts as the event ends speak until the day is over, where no end is told', () => {
    expect(course({ ends_at: `${DAY}T15:00:00`, speakers: [turn('a', '15:00')] })).toEqual([
      'before w',
      '15:00 on S',
      '03-06T00:00 after x',
    ]);
  });

  it('gives the stage to whoever starts later where turns overlap, and does not give it back', () => {
    const speakers = [turn('a', '14:00', '15:00'), turn('b', '14:20', '14:30')];
    expect(course({ speakers })).toEqual([
      'before ww',
      '14:00 on Sw',
      '14:20 on xS',
      '14:30 on xx',
      '15:00 after xx',
    ]);
  });

  it('takes an end that is not behind its start for none', () => {
    const speakers = [turn('a', '14:00', '13:00'), turn('b', '14:20', '14:20')];
    expect(course({ speakers, ends_at: `${DAY}T15:00:00` })).toEqual([
      'before ww',
      '14:00 on Sw',
      '14:20 on xS',
      '15:00 after xx',
    ]);
  });

  it('widens the event by the turns that lie outside it', () => {
    expect(
      course({
        starts_at: `${DAY}T14:00:00`,
        ends_at: `${DAY}T14:30:00`,
        speakers: [turn('a', '13:50', '14:10'), turn('b', '14:20', '14:40')],
      }),
    ).toEqual(['before ww', '13:50 on Sw', '14:10 between xw', '14:20 on xS', '14:40 after xx']);
  });

  it('says nothing of a speaker without a time, nor of one with a day alone', () => {
    const speakers = [turn('a', '14:00', '14:10'), turn('b'), { id: 'c', starts_at: DAY }];
    expect(course({ speakers })).toEqual(['before w--', '14:00 on S--', '14:10 after x--']);
  });

  it('is simply a lineup where no time can be read', () => {
    const speakers = [{ id: 'a', starts_at: '--03-05' }, { id: 'b', starts_at: 'T' }, { id: 'c' }];
    expect(course({ speakers, starts_at: '--03-05', ends_at: '2024-13-40T99:00' })).toEqual([
      'undefined ---',
    ]);
    for (const starts_at of ['2024', '2024-03', '03-05', '--03-05T14:00:00'])
      expect(course({ starts_at, speakers: [{ id: 'a', starts_at }] })).toEqual(['undefined -']);
    expect(course({})).toEqual(['undefined']);
    expect(course({ starts_at: '0000-01-01', ends_at: '9999-12-31', speakers: [] })).toHaveLength(
      3,
    );
  });

  it('goes by the time where the order says another thing', () => {
    const speakers = [
      { ...turn('a', '14:10', '14:20'), order: 1 },
      { ...turn('b', '14:00', '14:10'), order: 2 },
    ];
    expect(course({ speakers })).toEqual([
      'before ww',
      '14:00 on wS',
      '14:10 on Sx',
      '14:20 after xx',
    ]);
  });

  it('has the later one speak of two that start together', () => {
    const speakers = [turn('a', '14:00', '14:10'), turn('b', '14:00', '14:10')];
    expect(course({ speakers })).toEqual(['before ww', '14:00 on xS', '14:10 after xx']);
  });

  it('follows the editor, whatever the clock says', () => {
    const speakers = [turn('a', '14:00', '14:10'), turn('b'), turn('c', '14:20')];
    expect(course({ speakers, on_stage: 'b' })).toEqual(['on xSw']);
    expect(stageAt({ speakers, on_stage: 'b' }, Number.NaN, shanghai).onStage).toBe('b');
    expect(course({ speakers, on_stage: 'nobody' })[0]).toBe('before w-w');
  });

  it('puts one on stage of those with one id', () => {
    const speakers = [{ id: 'a' }, { id: 'a' }, { id: 'a' }];
    expect(course({ speakers, on_stage: 'a' })).toEqual(['on Sww']);
  });

  it('says nothing at no moment', () => {
    expect(drawn(stageAt({ speakers: [turn('a', '14:00')] }, Number.NaN, shanghai))).toBe(
      'undefined -',
    );
  });

  it('reads a night’s clocks by the zone', () => {
    const berlin = clockOf('Europe/Berlin');
    const speakers = [
      { id: 'a', starts_at: '2024-10-27T01:30:00', ends_at: '2024-10-27T02:30:00' },
      { id: 'b', starts_at: '2024-10-27T03:30:00' },
    ];
    const { next, onStage } = stageAt({ speakers }, at('2024-10-27T00:00:00Z'), berlin);
    expect([onStage, new Date(next).toISOString()]).toEqual(['a', '2024-10-27T00:30:00.000Z']);
  });
});

describe('any schedule', () => {
  const minute = fc.integer({ min: 0, max: 90 });
  const date = fc.oneof(
    { weight: 8, arbitrary: minute.map((at) => new Date(when('14:00') + at * 6e4).toISOString()) },
    {
      weight: 3,
      arbitrary: minute.map(
        (at) => `${DAY}T1${4 + Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}:00`,
      ),
    },
    fc.constantFrom(
      DAY,
      '2024-03-06',
      '--03-05',
      '',
      '9999-12-31',
      '0000-01-01T00:00:00',
      'T',
      '2024-02-30T10:00:00',
    ),
  );
  const times = fc.record({ starts_at: date, ends_at: date }, { requiredKeys: [] });
  const speaker = fc
    .tuple(
      times,
      fc.record({ order: fc.constantFrom(1, 2, 3, 4, Number.NaN) }, { requiredKeys: [] }),
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    )
    .map(([dates, order, id]) => ({ ...dates, ...order, id }));
  const arenaOf = (on_stage: fc.Arbitrary<{ on_stage?: string }>) =>
    fc
      .tuple(times, fc.array(speaker, { maxLength: 8 }), on_stage)
      .map(([dates, speakers, named]): Arena => ({ ...dates, speakers, ...named }));
  const scheduled = arenaOf(fc.constant({}));
  const any = arenaOf(
    fc.oneof(fc.constant({}), fc.constantFrom({ on_stage: 'a' }, { on_stage: 'z' })),
  );
  const instant = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.integer({ min: -30, max: 120 }).map((at) => when('14:00') + at * 6e4),
    },
    fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN, 0),
  );

  it('has at most one on stage, all defined, whatever it says', () => {
    fc.assert(
      fc.property(any, instant, (arena, now) => {
        const { event, onStage, turns, next } = stageAt(arena, now, shanghai);
        const order = inOrder(arena.speakers ?? []);
        expect(turns).toHaveLength(order.length);
        const on = turns.flatMap((each, place) => (each === 'on-stage' ? [order[place]?.id] : []));
        expect(on).toEqual(onStage === undefined ? [] : [onStage]);
        if (on.length) expect(event).toBe('on');
        if (event === 'after') expect(turns).not.toContain('waiting');
        if (event === 'before') expect(turns).not.toContain('has-spoken');
        if (event === 'between') {
          expect(turns).toContain('waiting');
          expect(turns).toContain('has-spoken');
        }
        expect(Number.isNaN(now) ? next > 0 : next > now || next === Number.POSITIVE_INFINITY).toBe(
          true,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the order of time: nobody has spoken while one who starts earlier waits', () => {
    fc.assert(
      fc.property(scheduled, instant, (arena, now) => {
        const { turns } = stageAt(arena, now, shanghai);
        const order = inOrder(arena.speakers ?? []);
        const places = turns.flatMap((each, place) =>
          each ? [{ each, starts: order[place] }] : [],
        );
        const start = (each: Speaker | undefined) =>
          at(`${each?.starts_at}${each?.starts_at?.endsWith('Z') ? '' : '+08:00'}`);
        for (const earlier of places) {
          for (const later of places) {
            if (!(start(earlier.starts) < start(later.starts))) continue;
            if (later.each !== 'waiting') expect(earlier.each).toBe('has-spoken');
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never goes back', () => {
    const ranks = [undefined, 'waiting', 'on-stage', 'has-spoken'];
    fc.assert(
      fc.property(scheduled, instant, instant, (arena, one, two) => {
        fc.pre(!Number.isNaN(one + two));
        const [first, second] = [one, two]
          .sort((a, b) => (a < b ? -1 : 1))
          .map((now) => stageAt(arena, now, shanghai).turns);
        first?.forEach((each, place) => {
          expect(ranks.indexOf(second?.[place])).toBeGreaterThanOrEqual(ranks.indexOf(each));
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('stands still until the next change, which is one', () => {
    fc.assert(
      fc.property(any, instant, fc.double({ min: 0, max: 1, noNaN: true }), (arena, now, share) => {
        const stage = stageAt(arena, now, shanghai);
        if (!(now < Number.POSITIVE_INFINITY)) return;
        const until = Math.min(stage.next, when('23:59'));
        const from = Math.max(now, 0);
        for (const later of [from + (until - from) * share, until - 1]) {
          if (later < now || later >= stage.next) continue;
          expect(drawn(stageAt(arena, later, shanghai))).toBe(drawn(stage));
        }
        if (stage.next < Number.POSITIVE_INFINITY) {
          expect(drawn(stageAt(arena, stage.next, shanghai))).not.toBe(drawn(stage));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same whatever the order in the file, where each has a place of its own', () => {
    fc.assert(
      fc.property(scheduled, instant, fc.integer(), (arena, now, seed) => {
        const speakers =
          arena.speakers?.map((each, order) => ({ ...each, order, id: `${order}` })) ?? [];
        const mixed = [...speakers].sort(
          (a, b) => ((a.order * 7 + seed) % 5) - ((b.order * 7 + seed) % 5),
        );
        expect(stageAt({ ...arena, speakers: mixed }, now, shanghai)).toEqual(
          stageAt({ ...arena, speakers }, now, shanghai),
        );
      }),
    );
  });

  it('takes a hundred speakers', () => {
    const speakers = Array.from({ length: 100 }, (_, index) => ({
      id: `${index}`,
      starts_at: new Date(when('08:00') + index * 3e5).toISOString(),
    }));
    expect(stageAt({ speakers }, when('12:11'), shanghai)).toMatchObject({
      event: 'on',
      onStage: '50',
      next: when('12:15'),
    });
  });
});
