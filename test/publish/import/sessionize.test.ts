import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frab } from '../../../src/publish/import/frab.js';
import { sessionize } from '../../../src/publish/import/sessionize.js';
import { anything } from '../../feed/arbitraries.js';
import {
  accounted,
  broken,
  codes,
  items,
  opened,
  read,
  real,
  silent,
  survives,
  turns,
} from './programmes.js';

const views = ['all', 'grid', 'groups', 'speakers'].map((view) => `sessionize-${view}.json`);
const [all, grid, groups, speakers] = views as [string, string, string, string];

describe('what Sessionize answers', () => {
  it('is known by what it holds', () => {
    for (const name of views) {
      expect(sessionize.recognises(opened(real(name))), name).toBe(true);
      expect(frab.recognises(opened(real(name))), name).toBe(false);
    }
    for (const json of [
      undefined,
      [],
      {},
      { sessions: [] },
      real('frab.json'),
      real('pretalx.json'),
    ])
      expect(sessionize.recognises(opened(json))).toBe(false);
  });

  it('gives an event for each day and room, and an entry for each session', async () => {
    const given = await read(sessionize, real(all));
    accounted(given);
    expect(items(given).map(({ id, title }) => [id, title])).toEqual([
      ['2030-09-16-green-room', 'Green Room · 2030-09-16'],
      ['2030-09-16-yellow-room', 'Yellow Room · 2030-09-16'],
      ['2030-09-16-restaurant', 'Restaurant · 2030-09-16'],
    ]);
    expect(turns(given)).toEqual([
      {
        id: '14022',
        order: 1,
        name: 'Sample One',
        role: 'Sample engineer',
        topic: 'Keynote',
        image: 'https://pictures.example/1.jpg',
        starts_at: '2030-09-16T09:00:00',
        ends_at: '2030-09-16T10:00:00',
      },
      {
        id: '14020',
        order: 1,
        name: 'Sample One, Sample Two',
        role: 'Sample engineer',
        topic: 'Two of us',
        summary: 'An invented description.',
        starts_at: '2030-09-16T10:15:00',
        ends_at: '2030-09-16T11:15:00',
      },
      {
        id: 'b5d96beb-0c81-491a-86ee-ed98f061b524',
        order: 1,
        name: 'Lunch',
        starts_at: '2030-09-16T12:00:00',
        ends_at: '2030-09-16T13:00:00',
      },
    ]);
  });

  it('says what is left out: what was declined, who has no session, what organisers asked', async () => {
    const given = await read(sessionize, real(all));
    expect(codes(given)).toEqual([
      'loss not-in-programme sessions[3]',
      'loss speaker-without-session speakers[2]',
      'loss speaker-without-session speakers[3]',
      'change no-zone ',
      'change no-event-name ',
      'loss unread-field speakers[0].bio speakers.bio 4',
      'loss unread-field speakers[0].links speakers.links 4',
      'loss private-left-out speakers[3].email speakers.email 1',
      'loss unread-field sessions[0].categoryItems categoryItems 3',
      'loss private-left-out sessions[0].questionAnswers questionAnswers 3',
      'loss unread-field sessions[1] image 2',
      'change title-as-name sessions[2] title 1',
    ]);
    expect(JSON.stringify(given)).not.toMatch(/Not chosen|Sample (?:Three|Four)|four@|"67"/);
  });

  it('drops nothing unsaid but what orders, refers or repeats', async () => {
    const told = await Promise.all(views.map((name) => silent(sessionize, real(name))));
    expect(told.map((names) => names.join(' '))).toEqual([
      // Categories and questions are lists to look up what sessions have, of which each is told.
      'firstName id isConfirmed isInformed isPlenumSession isServiceSession isTopSpeaker lastName name question questionType sort type',
      // The times of a grid repeat the sessions of its rooms, a group those of another.
      'date isDefault slotStart',
      'groupId id isPlenumSession isServiceSession name room roomId status',
      'firstName id isTopSpeaker lastName',
    ]);
  });

  it('stands in a grid and in groups more than once, and is read once', async () => {
    for (const name of [grid, groups]) {
      const given = await read(sessionize, real(name));
      accounted(given);
      expect(given.rows).toBe(2);
      expect(turns(given).map((turn) => [turn.id, turn.name, turn.topic, turn.starts_at])).toEqual([
        ['1', 'Check-in', undefined, '2030-03-25T07:45:00'],
        ['2', 'Sample 1', 'Keynote', '2030-03-25T08:45:00'],
      ]);
      expect(items(given).map(({ _laoshan: { arena } }) => arena?.venue)).toEqual([
        'Lobby',
        'Auditorium',
      ]);
    }
  });

  it('is read where a time of the grid has what no room has', async () => {
    const [day] = real(grid) as [{ rooms: { sessions: unknown[] }[] }];
    day.rooms[1]?.sessions.pop();
    const given = await read(sessionize, [day]);
    expect(turns(given).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('of speakers alone is one event without times', async () => {
    const given = await read(sessionize, real(speakers));
    accounted(given);
    expect(items(given)).toHaveLength(1);
    expect(turns(given).map(({ name, topic, summary }) => [name, topic, summary])).toEqual([
      ['Sample One', 'How lists begin / Where they end', 'Invented.'],
      ['Sample Two', undefined, 'Invented.'],
    ]);
  });
});

const sessions = fc.array(
  fc.record({
    room: fc.constantFrom(1, 2, 9, null),
    minute: fc.option(fc.integer({ min: 0, max: 1439 })),
    speakers: fc.subarray(['a', 'b', 'c', 'unknown']),
    status: fc.constantFrom('Accepted', 'Nominated', undefined),
  }),
  { maxLength: 12 },
);

describe('any answer of Sessionize', () => {
  it('loses no session and no speaker without saying so', async () => {
    await fc.assert(
      fc.asyncProperty(sessions, async (list) => {
        const two = (number: number) => `${number}`.padStart(2, '0');
        const json = {
          sessions: list.map(({ room, minute, ...rest }, id) => ({
            ...{ id, title: `T${id}`, roomId: room, ...rest },
            startsAt:
              minute === null
                ? null
                : `2030-09-16T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`,
          })),
          speakers: ['a', 'b', 'c'].map((id) => ({ id, fullName: `Sample ${id}` })),
          rooms: [1, 2].map((id) => ({ id, name: `Room ${id}` })),
        };
        const given = await read(sessionize, json);
        accounted(given);
        const taken = json.sessions.filter(({ status }) => status !== 'Nominated');
        const idle = json.speakers.filter(
          ({ id }) => !taken.some(({ speakers: who }) => who.includes(id)),
        );
        expect(given.rows).toBe(list.length + idle.length);
        expect(
          turns(given)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(taken.map(({ id }) => `${id}`).sort());
        const named = (who: string) =>
          turns(given).filter(({ name }) => name?.includes(`Sample ${who}`));
        for (const { id } of json.speakers)
          expect(named(id)).toHaveLength(taken.filter((each) => each.speakers.includes(id)).length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a broken answer of Sessionize', () => {
  it.each([
    ['no JSON', undefined, 'no-json'],
    ['nothing', null, 'not-of-format'],
    ['sessions that are an object', { sessions: {}, speakers: [] }, 'not-of-format'],
    ['speakers that are missing', { sessions: [] }, 'not-of-format'],
    ['a list of numbers', [1, 2], 'not-of-format'],
    ['a list of lists', [[]], 'not-of-format'],
  ])('%s: is refused in a sentence', async (_, json, code) => {
    await expect(read(sessionize, json)).rejects.toMatchObject({ name: 'ImportFailure', code });
  });

  it.each([
    ['sessions', { sessions: ['x', 5, null, {}, [[]], { id: 1 }], speakers: [] }, 4],
    ['speakers', { sessions: [], speakers: ['x', null, {}, { id: 1 }] }, 2],
    ['groups', [{ groupName: 'All', sessions: 'x' }, 'y', { groupName: 'B', sessions: [1] }], 3],
    ['a grid', [{ date: '', rooms: ['x', { sessions: 5 }, { sessions: [1] }] }], 3],
  ])('%s of other kinds are told, each at its place', async (_, json, rows) => {
    const given = await read(sessionize, json);
    expect(given.rows).toBe(rows);
    accounted(given);
  });

  it('keeps a session whose id cannot be seen', async () => {
    const sessions = ['甲样例', '乙样例'].map((title) => ({ id: '\u0000', title }));
    const given = await read(sessionize, { sessions, speakers: [] });
    expect(turns(given)).toHaveLength(2);
    accounted(given);
  });

  it('wherever it is broken, costs what is broken', async () => {
    await fc.assert(
      fc.asyncProperty(broken(views.map(real)), (json) => survives(sessionize, json, accounted)),
      { numRuns: 1000 },
    );
  });

  it('that is anything at all is no answer', async () => {
    await fc.assert(
      fc.asyncProperty(anything, (json) => survives(sessionize, json, accounted)),
      { numRuns: 300 },
    );
  });

  it('that is nested without end is read', async () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    const session = { id: deep, title: deep, startsAt: deep, speakers: deep, roomId: deep };
    const json = { sessions: [session, deep], speakers: [{ id: 1, bio: deep, fullName: deep }] };
    accounted(await read(sessionize, json));
  });
});
