import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frab } from '../../../src/publish/import/frab.js';
import type { Imported } from '../../../src/publish/import/imported.js';
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

const files = ['frab.json', 'frab-list.json', 'pretalx.json'];

describe('a programme of frab', () => {
  it('is known by what it holds', () => {
    for (const name of files) expect(frab.recognises(opened(real(name))), name).toBe(true);
    for (const json of [undefined, null, [], {}, { schedule: [] }, { version: '', items: [] }])
      expect(frab.recognises(opened(json)), JSON.stringify(json)).toBe(false);
    expect(frab.recognises(opened(real('sessionize-all.json')))).toBe(false);
  });

  it('gives an event for each day and room, and an entry for each session', async () => {
    const given = await read(frab, real('frab.json'));
    expect(given.feed).toMatchObject({
      title: 'Sample Conference',
      home_page_url: 'https://talks.example/sample/schedule/',
      _laoshan: { time_zone: 'Europe/Berlin' },
    });
    const summary = items(given).map(({ id, title, content_text, _laoshan: { arena } }) => ({
      ...{ id, title, content_text, venue: arena?.venue },
      times: [arena?.starts_at, arena?.ends_at],
    }));
    expect(summary).toEqual([
      {
        id: 'sample-2030-05-01-sample-hall',
        title: 'Sample Conference · Sample Hall · 2030-05-01',
        content_text:
          '10:00 Opening\n10:30 How lists begin (Sample Speaker One, Sample Speaker Two)',
        venue: 'Sample Hall',
        times: ['2030-05-01T10:00:00+02:00', '2030-05-01T11:30:00+02:00'],
      },
      {
        id: 'sample-2030-05-01-attic',
        title: 'Sample Conference · Attic · 2030-05-01',
        content_text: '00:30 Night talk (示例讲者、Sample Speaker Four)',
        venue: 'Attic',
        times: ['2030-05-02T00:30:00+02:00', '2030-05-02T01:15:00+02:00'],
      },
      {
        id: 'sample-2030-05-02-sample-hall',
        title: 'Sample Conference · Sample Hall · 2030-05-02',
        content_text: '18:00 Closing (Sample Speaker One)',
        venue: 'Sample Hall',
        times: ['2030-05-02T18:00:00+02:00', undefined],
      },
    ]);
    expect(turns(given)[1]).toEqual({
      id: '00000000-0000-4000-8000-000000000002',
      order: 2,
      name: 'Sample Speaker One, Sample Speaker Two',
      topic: 'How lists begin',
      summary: 'And where they end\n\nAn invented abstract.',
      starts_at: '2030-05-01T10:30:00+02:00',
      ends_at: '2030-05-01T11:30:00+02:00',
    });
  });

  it('says of every field what became of it', async () => {
    expect(codes(await read(frab, real('frab.json')))).toEqual([
      'loss bad-duration schedule.conference.days[1].rooms.Sample Hall[0].duration',
      'loss unread-field generator generator 1',
      'loss unread-field schedule.version version 1',
      'loss unread-field schedule.conference.timeslot_duration timeslot_duration 1',
      'loss unread-field schedule.conference.days[0].rooms.Sample Hall[0].url url 4',
      'loss unread-field schedule.conference.days[0].rooms.Sample Hall[0].track track 4',
      'loss unread-field schedule.conference.days[0].rooms.Sample Hall[0].type type 4',
      'loss unread-field schedule.conference.days[0].rooms.Sample Hall[0].do_not_record do_not_record 4',
      'loss unread-field schedule.conference.days[0].rooms.Sample Hall[1].persons[0].biography persons.biography 5',
      'loss private-left-out schedule.conference.days[0].rooms.Sample Hall[1].persons[1].email persons.email 1',
      'change html-to-text schedule.conference.days[0].rooms.Attic[0].abstract abstract 1',
      'loss unread-field schedule.conference.rooms[0].description rooms.description 1',
      'loss unread-field schedule.conference.rooms[0].capacity rooms.capacity 1',
      'change title-as-name schedule.conference.days[0].rooms.Sample Hall[0] title 1',
    ]);
  });

  it('drops nothing unsaid but what orders, numbers or repeats the rest', async () => {
    const told = await Promise.all(files.map((name) => silent(frab, real(name))));
    expect(told.map((names) => names.join(' '))).toEqual([
      // Of a zone that is none the note says the name; `rooms` gives their order; a language is told as such.
      '$schema acronym code day_end day_start daysCount end id index name slug start time_zone_name',
      'acronym code end guid index name slug start time_zone_name',
      'code content_locale count en id position room_id slot_count uuid',
    ]);
  });

  it('is read as one list too, as its second version has it', async () => {
    const given = await read(frab, real('frab-list.json'));
    accounted(given);
    expect(given.feed).toMatchObject({ language: 'en', title: 'Sample Congress' });
    expect(turns(given)).toEqual([
      {
        id: '00000000-0000-4000-8000-00000000000b',
        order: 1,
        name: 'Sample Speaker, Sample Host',
        topic: 'A list of events',
        summary: 'An invented abstract.\n\nMore of it.',
        starts_at: '2030-12-27T10:30:00+01:00',
        ends_at: '2030-12-27T11:00:00+01:00',
      },
    ]);
  });

  it('has times without dates on the day that they belong to', async () => {
    const day = { date: '2030-05-01', day_start: '2030-05-01T04:00:00+02:00' };
    const events = ['10:00', '00:30', '9:05', '25:00'].map((start, id) => ({
      id,
      start,
      duration: '0:45',
    }));
    const given = await read(frab, {
      schedule: {
        conference: { title: 'T', days: [{ ...day, rooms: { A: events } }] },
      },
    });
    expect(turns(given).map(({ id, starts_at, ends_at }) => [id, starts_at, ends_at])).toEqual([
      ['2', '2030-05-01T09:05:00', '2030-05-01T09:50:00'],
      ['0', '2030-05-01T10:00:00', '2030-05-01T10:45:00'],
      ['1', '2030-05-02T00:30:00', '2030-05-02T01:15:00'],
      ['3', undefined, undefined],
    ]);
    expect(codes(given)).toContain('loss bad-date schedule.conference.days[0].rooms.A[3].start');
    expect(items(given)).toHaveLength(1);
  });

  it.each([
    ['+01:00', 'Etc/GMT-1', 'zone-of-times'],
    ['-05:00', 'Etc/GMT+5', 'zone-of-times'],
    ['Z', 'UTC', 'zone-of-times'],
    ['+08:00', undefined, undefined],
    ['+05:30', undefined, 'no-zone'],
    ['', undefined, 'no-zone'],
  ])('without a zone has that of its times %j', async (offset, zone, code) => {
    const events = [{ id: 1, date: `2030-05-01T10:00:00${offset}` }];
    const days = [{ date: '2030-05-01', rooms: { A: events } }];
    const { feed, notes } = await read(frab, { schedule: { conference: { title: 'T', days } } });
    expect(feed['_laoshan']).toEqual(zone && { time_zone: zone });
    expect(notes.map((note) => note.code).filter((each) => each.includes('zone'))).toEqual(
      code ? [code] : [],
    );
  });

  it('keeps sessions of one id apart, and those that have none', async () => {
    const events = [{ guid: 'a' }, { guid: 'a' }, { title: 'T' }, { title: 'U' }];
    const days = [{ rooms: { A: events } }];
    const given = await read(frab, { schedule: { conference: { days } } });
    expect(turns(given).map(({ id }) => id)).toEqual(['a', 'a-2', 'session-3', 'session-4']);
    expect(codes(given)).toContain('change made-id schedule.conference.days[0].rooms.A[2] id 2');
  });
});

describe('a list of pretalx', () => {
  it('gives an entry for each time at which a talk is given, and none for what is not confirmed', async () => {
    const given = await read(frab, real('pretalx.json'));
    expect(
      items(given).map(({ id, _laoshan: { arena } }) => [
        id,
        arena?.venue,
        ...(arena?.speakers ?? []).map((turn) => `${turn.id} ${turn.starts_at} ${turn.ends_at}`),
      ]),
    ).toEqual([
      [
        '2030-05-01-room-a',
        'Room A',
        'AAAAAA 2030-05-01T09:00:00+02:00 2030-05-01T09:45:00+02:00',
        'BBBBBB 2030-05-01T10:00:00+02:00 2030-05-01T10:45:00+02:00',
        'BBBBBB-2 2030-05-01T14:00:00+02:00 2030-05-01T14:45:00+02:00',
      ],
      ['2030-05-02-room-b', 'Room B', 'CCCCCC 2030-05-02T09:00:00+02:00 2030-05-02T09:45:00+02:00'],
    ]);
    expect(given.rows).toBe(4);
    const told = codes(given);
    expect(told).toContain('loss not-in-programme results[3]');
    expect(told).toContain('loss more-pages next');
    expect(told).toContain('loss private-left-out results[0].speakers[0].email speakers.email 3');
    expect(JSON.stringify(given)).not.toMatch(/sample@|Taken back|Shirt|DDDDDD/);
  });

  it('is read in the language of the reader', async () => {
    const { notes } = await read(frab, real('pretalx.json'));
    expect(notes.map(({ facts }) => facts['field'])).toContain('room.de');
  });
});

/** A schedule, and for each of its sessions what must come of it. */
const schedules = fc
  .array(
    fc.record({
      date: fc.integer({ min: 1, max: 28 }).map((day) => `2030-05-${`${day}`.padStart(2, '0')}`),
      rooms: fc.uniqueArray(fc.constantFrom('A', '大厅', '__proto__', 'constructor', ' B '), {
        maxLength: 3,
      }),
      sessions: fc.array(
        fc.record({
          minute: fc.integer({ min: 0, max: 24 * 60 - 1 }),
          length: fc.integer({ min: 1, max: 600 }),
          people: fc.array(fc.constantFrom('Sample One', '示例', 'Sample Two'), { maxLength: 3 }),
          extra: fc.dictionary(
            fc.string({ minLength: 1, maxLength: 8 }).map((key) => `x_${key}`),
            anything,
            {
              maxKeys: 2,
            },
          ),
        }),
        { maxLength: 5 },
      ),
    }),
    { maxLength: 4 },
  )
  .map((days) => {
    let id = 0;
    const two = (number: number) => `${number}`.padStart(2, '0');
    const expected: { title: string; starts_at: string; minutes: number; names: string[] }[] = [];
    const held = days.map(({ date, rooms, sessions }) => ({
      date,
      rooms: Object.fromEntries(
        rooms.map((room) => [
          room,
          sessions.map(({ minute, length, people, extra }) => {
            id++;
            const starts_at = `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00+02:00`;
            expected.push({
              title: `T${id}`,
              starts_at,
              minutes: length,
              names: [...new Set(people)],
            });
            return {
              ...extra,
              ...{ id, title: `T${id}`, date: starts_at },
              duration: `${two(Math.floor(length / 60))}:${two(length % 60)}`,
              persons: people.map((public_name) => ({
                public_name,
                email: 'secret@talks.example',
              })),
            };
          }),
        ]),
      ),
    }));
    return { json: { schedule: { conference: { title: 'C', days: held } } }, expected };
  });

describe('any programme', () => {
  it('loses no session, moves none, and takes no address', async () => {
    await fc.assert(
      fc.asyncProperty(schedules, async ({ json, expected }) => {
        const given = await read(frab, json);
        accounted(given);
        expect(given.rows).toBe(expected.length);
        const found = turns(given);
        for (const { title, starts_at, minutes, names } of expected) {
          const [turn, ...others] = found.filter((each) => (each.topic ?? each.name) === title);
          expect(others).toEqual([]);
          expect(turn?.starts_at).toBe(starts_at);
          expect(Date.parse(turn?.ends_at ?? '') - Date.parse(starts_at)).toBe(minutes * 6e4);
          for (const name of names) expect(turn?.name).toContain(name);
        }
        expect(JSON.stringify(given)).not.toContain('secret@');
      }),
      { numRuns: 300 },
    );
  });

  it('tells of every field that it does not read', async () => {
    const key = fc.string({ minLength: 1, maxLength: 12 }).map((name) => `x_${name}`);
    await fc.assert(
      fc.asyncProperty(key, fc.constantFrom('session', 'person', 'day'), async (name, where) => {
        const person = { public_name: 'S', ...(where === 'person' && { [name]: 1 }) };
        const session = { id: 1, persons: [person], ...(where === 'session' && { [name]: 1 }) };
        const day = { rooms: { A: [session] }, ...(where === 'day' && { [name]: 1 }) };
        const given = await read(frab, { schedule: { conference: { title: 'T', days: [day] } } });
        const told = given.notes.filter(({ code }) => /unread-field|private-left-out/.test(code));
        expect(told).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a broken programme', () => {
  it.each([
    ['no JSON', undefined, 'no-json'],
    ['a text', 'schedule', 'not-of-format'],
    ['an empty object', {}, 'not-of-format'],
    ['a schedule that is a list', { schedule: [] }, 'not-of-format'],
    ['a conference that is none', { schedule: { conference: 5 } }, 'not-of-format'],
    ['days that are an object', { schedule: { conference: { days: { 1: {} } } } }, 'not-of-format'],
    ['a list of texts', ['a', 'b'], 'not-of-format'],
    ['results that are none', { results: { code: 'A', title: 'T' } }, 'not-of-format'],
  ])('%s: is refused in a sentence', async (_, json, code) => {
    await expect(read(frab, json)).rejects.toMatchObject({ name: 'ImportFailure', code });
  });

  it.each([
    ['days', [5, null, '', [], [1]], 2],
    ['rooms', [{ rooms: [1] }, { rooms: 'A' }, { rooms: [] }, {}], 2],
    ['a room', [{ rooms: { A: 'x', B: {}, C: { id: 1 }, D: null } }], 2],
    ['sessions', [{ rooms: { A: ['x', 5, null, {}, [], [{}], { id: 1 }] } }], 4],
  ])('%s of other kinds are told, each at its place', async (_, days, rows) => {
    const given = await read(frab, { schedule: { conference: { title: 'T', days } } });
    expect(given.rows).toBe(rows);
    accounted(given);
  });

  it('wherever it is broken, costs what is broken', async () => {
    const check = (given: Imported) => {
      // A talk may be given twice.
      const lost = given.notes.filter(({ code }) => /^not-/.test(code)).length;
      expect(turns(given).length + lost).toBeGreaterThanOrEqual(given.rows);
    };
    await fc.assert(
      fc.asyncProperty(broken(files.map(real)), (json) => survives(frab, json, check)),
      { numRuns: 1000 },
    );
  });

  it('that is anything at all is no programme', async () => {
    await fc.assert(
      fc.asyncProperty(anything, (json) => survives(frab, json, accounted)),
      { numRuns: 300 },
    );
  });

  it('that is nested without end is read', async () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    const days = [
      { date: deep, rooms: { A: [{ id: deep, title: deep, persons: deep, x: deep }, deep] } },
    ];
    const given = await read(frab, { schedule: { conference: { title: deep, days } } });
    accounted(given);
  });
});
