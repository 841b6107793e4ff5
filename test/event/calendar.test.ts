import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/event/index.js';
import { fold, property, text } from '../../src/event/vcalendar.js';
import { type Arena, type Item, parse } from '../../src/feed/index.js';
import { en } from '../../src/messages/en.js';
import { zhCN } from '../../src/messages/zh-CN.js';
import { feedOf } from '../feed/feeds.js';

const feedUrl = 'https://paper.example/feed.json#arena';
const options = {
  feedUrl,
  zone: 'Asia/Shanghai',
  words: zhCN,
  stamp: Date.UTC(2024, 1, 1, 8, 30, 15),
};
const itemOf = (arena: object, extension: object = {}, fields: object = {}): Item => {
  const raw = { id: 'arena', title: '海岬杯', ...fields, _laoshan: { ...extension, arena } };
  const item = parse(feedOf(raw), 'https://paper.example/feed.json').feed.items[0];
  if (!item) throw new Error('no item');
  return item;
};
const written = (arena: Arena, extension?: object, fields?: object) =>
  calendarOf([itemOf(arena, extension, fields)], options);
/** What a reader of calendars finds. */
const eventsOf = (file = '') =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const time = (name: string) => {
      const value = component.getFirstPropertyValue(name);
      return value === null ? undefined : String(value);
    };
    return { uid: event.uid, summary: event.summary, start: time('dtstart'), end: time('dtend') };
  });
const unfold = (line: string) => line.replace(/\r\n /g, '');
const octets = (line: string) => Buffer.byteLength(line);

const evening: Arena = {
  venue: '灯塔广场；A,B',
  organiser: '海岬镇',
  starts_at: '2024-03-05T14:00:00',
  ends_at: '2024-03-05T16:30:00',
  speakers: [
    {
      id: 'b',
      order: 2,
      name: '林',
      organisation: '南湾',
      topic: '海堤',
      starts_at: '2024-03-05T15:00:00',
    },
    {
      id: 'a',
      order: 1,
      role: '书记',
      starts_at: '2024-03-05T14:10:00+08:00',
      ends_at: '2024-03-05T14:40:00',
    },
    { id: 'c' },
  ],
};

describe('a calendar file', () => {
  it('has the event and each turn, in order, at instants of UTC', () => {
    expect(eventsOf(written(evening))).toEqual([
      {
        uid: 'https://paper.example/feed.json#arena',
        summary: '海岬杯',
        start: '2024-03-05T06:00:00Z',
        end: '2024-03-05T08:30:00Z',
      },
      {
        uid: 'https://paper.example/feed.json#arena/a',
        summary: '书记',
        start: '2024-03-05T06:10:00Z',
        end: '2024-03-05T06:40:00Z',
      },
      {
        uid: 'https://paper.example/feed.json#arena/b',
        summary: '林：海堤',
        start: '2024-03-05T07:00:00Z',
        end: '2024-03-05T08:30:00Z',
      },
    ]);
  });

  it('says in words what the zone’s clock shows', () => {
    const item = itemOf(
      evening,
      {},
      { summary: '五人上台\n比一比', url: 'https://paper.example/a' },
    );
    expect(
      unfold(calendarOf([item], options) ?? '')
        .split('\r\n')
        .slice(0, 15),
    ).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Laoshan Widgets//laoshan-arena//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:https://paper.example/feed.json#arena',
      'DTSTAMP:20240201T083015Z',
      'DTSTART:20240305T060000Z',
      'DTEND:20240305T083000Z',
      'SUMMARY:海岬杯',
      'LOCATION:灯塔广场；A\\,B',
      'DESCRIPTION:当地时间：2024年3月5日 14:00–16:30（Asia/Shanghai）\\n主办：海岬镇\\n五人上台\\n比一比',
      'URL:https://paper.example/a',
      'END:VEVENT',
      'BEGIN:VEVENT',
    ]);
    const english = unfold(calendarOf([item], { ...options, words: en }) ?? '');
    expect(english).toContain(
      'DESCRIPTION:Local time: 5 March 2024\\, 14:00–16:30 (Asia/Shanghai)\\nOrganised by 海岬镇',
    );
    expect(english).toContain('SUMMARY:林: 海堤');
  });

  it('tells the same of any zone', () => {
    const file = calendarOf([itemOf(evening)], { ...options, zone: 'America/New_York' });
    expect(eventsOf(file)[0]?.start).toBe('2024-03-05T19:00:00Z');
    expect(unfold(file ?? '')).toContain('14:00–16:30（America/New_York）');
  });

  it.each<[Arena, object, string | undefined, string | undefined]>([
    [{ starts_at: '2024-03-05' }, {}, '2024-03-05', '2024-03-06'],
    [{ starts_at: '2024-02-28', ends_at: '2024-02-29' }, {}, '2024-02-28', '2024-03-01'],
    [{ starts_at: '2024-03-05', ends_at: '2024-03-04' }, {}, '2024-03-05', '2024-03-06'],
    [{ starts_at: '2024-03-05', ends_at: '2024-03-06T10:00:00' }, {}, '2024-03-05', '2024-03-07'],
    [{ starts_at: '2024-03-05', ends_at: '2024-03-06T00:00:00' }, {}, '2024-03-05', '2024-03-06'],
    [{}, { day: '2024-12-31' }, '2024-12-31', '2025-01-01'],
    [{ starts_at: '2024-03-05T14:00:00' }, {}, '2024-03-05T06:00:00Z', undefined],
    [
      { starts_at: '2024-03-05T14:00:00', ends_at: '2024-03-05T13:00:00' },
      {},
      '2024-03-05T06:00:00Z',
      undefined,
    ],
    [
      { starts_at: '2024-03-05T14:00:00', ends_at: '2024-03-05' },
      {},
      '2024-03-05T06:00:00Z',
      '2024-03-05T16:00:00Z',
    ],
    [
      { speakers: evening.speakers?.slice(1, 2) ?? [] },
      { day: '--03-05' },
      '2024-03-05T06:10:00Z',
      '2024-03-05T06:40:00Z',
    ],
  ])('of %j and %j is from %s till %s', (arena, extension, start, end) => {
    expect(eventsOf(written(arena, extension))[0]).toMatchObject({ start, end });
  });

  it.each<[Arena, object]>([
    [{}, { day: '--07-15' }],
    [{}, { day: '2024' }],
    [{}, { day: '2024-07' }],
    [{ ends_at: '2024-03-05T14:00:00' }, {}],
    [{ speakers: [{ id: 'a' }] }, {}],
  ])('is none of %j and %j', (arena, extension) => {
    expect(written(arena, extension)).toBeUndefined();
  });

  it('is none of what is no arena', () => {
    const { feed } = parse(feedOf({ id: 'x', _laoshan: { day: '2024-03-05' } }), feedUrl);
    expect(feed.items.map((item) => calendarOf([item], options))).toEqual([undefined]);
  });

  it('keeps the day of a turn without a time, and no end where one that is told is none', () => {
    const speakers = [
      { id: 'a', starts_at: '2024-03-06' },
      { id: 'b', starts_at: '2024-03-05T15:00:00', ends_at: '2024-03-05T14:00:00' },
    ];
    expect(eventsOf(written({ starts_at: '2024-03-05', speakers })).slice(1)).toMatchObject([
      { summary: '未具名', start: '2024-03-06', end: '2024-03-07' },
      { summary: '未具名', start: '2024-03-05T07:00:00Z', end: undefined },
    ]);
  });

  it('has ids that are never the same for two', () => {
    const names = ['a', 'b/c', 'b', 'c/d', '#', '%23', '你', ';,\\'];
    const starts_at = '2024-03-05';
    const ids = names.flatMap((id) => {
      const speakers = names.map((speaker) => ({ id: speaker, starts_at }));
      return eventsOf(written({ starts_at, speakers }, {}, { id })).map(({ uid }) => uid);
    });
    expect(new Set(ids).size).toBe(names.length * (names.length + 1));
  });

  it('cannot be made to say more by a text', () => {
    const end = fc.constantFrom(
      '\n',
      '\r',
      '\r\n',
      '\u2028',
      '\u0085',
      '\v',
      '\f',
      '\u001c',
      '\\n',
      '\\',
      ';',
      ',',
      ':',
      '"',
      ' ',
    );
    const evil = fc
      .array(
        fc.oneof(
          end,
          fc.constantFrom('BEGIN:VALARM', 'END:VEVENT', 'ATTACH:file', '你', '𠮷'),
          fc.string({ unit: 'binary' }),
        ),
      )
      .map((parts) => parts.join(''));
    const raw = evil.map(
      (each): Item => ({
        id: encodeURIComponent(each.replace(/\p{Cs}/gu, '')),
        title: each,
        summary: each,
        url: `https://a.example/${each}`,
        tags: [],
        authors: [],
        _laoshan: {
          arena: {
            venue: each,
            organiser: each,
            starts_at: '2024-03-05',
            speakers: [
              { id: 'a', name: each, topic: each, summary: each, starts_at: '2024-03-05T14:00:00' },
            ],
          },
        },
      }),
    );
    const wanted = [
      'UID',
      'DTSTAMP',
      'DTSTART',
      'DTEND',
      'SUMMARY',
      'LOCATION',
      'DESCRIPTION',
      'URL',
    ];
    fc.assert(
      fc.property(raw, (item) => {
        const file = calendarOf([item], options) ?? '';
        // As programs read it that take any of these for the end of a line.
        const lines = file.split(/\r\n|(?!\t)[\p{Cc}\u2028\u2029]/u);
        const begun = lines
          .filter((line) => line && !line.startsWith(' '))
          .map((line) => /^[A-Z]+/.exec(line)?.[0] ?? line);
        expect(
          begun.filter(
            (name) => !/^(BEGIN|END|VERSION|PRODID|CALSCALE)$/.test(name) && !wanted.includes(name),
          ),
        ).toEqual([]);
        expect(begun.filter((name) => name === 'BEGIN')).toHaveLength(3);
        expect(eventsOf(file)).toHaveLength(2);
        expect(Math.max(...file.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a property', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 300 });
  const wide = fc.string({
    unit: fc.constantFrom('a', 'é', '你', '𠮷', '\\', '👩‍🚀'),
    maxLength: 200,
  });

  it('is folded at 75 octets and no character is cut; unfolded it is what it was', () => {
    fc.assert(
      fc.property(fc.oneof(wide, anything), (line) => {
        fc.pre(!line.includes('\r\n '));
        const folded = fold(line);
        expect(unfold(folded)).toBe(line);
        const lines = folded.split('\r\n ');
        lines.forEach((each, index) => {
          expect(octets(each) + Number(index > 0)).toBeLessThanOrEqual(75);
          // Cut inside of a character it would not survive the way to octets and back.
          expect(Buffer.from(each).toString()).toBe(each);
        });
        // Full but for what a character of four octets may leave.
        for (const each of lines.slice(0, -1)) expect(octets(each)).toBeGreaterThan(70);
      }),
    );
    expect(fold('a'.repeat(75))).toBe('a'.repeat(75));
    expect(fold('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  it('gives a text back as it was', () => {
    fc.assert(
      fc.property(
        wide.map((each) => `x${each};,\n`),
        (value) => {
          const component = new ICAL.Component(
            ICAL.parse(`BEGIN:VEVENT\r\n${text('SUMMARY', value)}\r\nEND:VEVENT`),
          );
          expect(component.getFirstPropertyValue('summary')).toBe(value);
        },
      ),
    );
  });

  it('is none without a value', () => {
    expect(property('URL', undefined)).toBeUndefined();
    expect(text('LOCATION', '')).toBeUndefined();
  });
});
