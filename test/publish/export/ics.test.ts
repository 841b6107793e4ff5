import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/event/index.js';
import { parse } from '../../../src/feed/index.js';
import { messagesFor } from '../../../src/messages/index.js';
import { ics } from '../../../src/publish/export/ics.js';
import { frab } from '../../../src/publish/import/frab.js';
import type { RawFeed, RawObject } from '../../../src/publish/raw.js';
import { feedOf, full } from '../../feed/feeds.js';
import { items, OPTIONS, read, real } from '../import/programmes.js';

/** What a calendar reads of a feed's file, and what is noted. */
function written(raw: RawFeed, language: 'zh-CN' | 'en' = 'en') {
  const { files, notes } = ics.write(raw, { ...OPTIONS, language });
  const events = files.flatMap(({ text }) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
      const value = (name: string) => component.getFirstPropertyValue(name)?.toString();
      return {
        uid: value('uid'),
        start: value('dtstart'),
        end: value('dtend'),
        summary: value('summary'),
      };
    }),
  );
  const told = notes.map(({ code, at, facts }) =>
    [code, at.path, ...Object.values(facts)].join(' '),
  );
  return { files, events, told };
}
const arena = (fields: RawObject, extension: RawObject = {}): RawObject => ({
  id: 'a',
  title: 'Sample evening',
  _laoshan: { ...extension, arena: fields },
});
const rawFeed = (...list: readonly RawObject[]) => feedOf(...list) as RawFeed;

describe('events written as a calendar file', () => {
  it('are all in one, each with its turns, at the instants of the programme', async () => {
    const given = await read(frab, real('frab.json'));
    const { files, events, told } = written(given.feed);
    expect(files.map(({ name, type }) => [name, type])).toEqual([['events.ics', 'text/calendar']]);
    const expected = items(given).flatMap(({ _laoshan: { arena: own } }) => [
      own?.starts_at,
      ...(own?.speakers ?? []).map(({ starts_at }) => starts_at),
    ]);
    expect(events.map(({ start }) => Date.parse(start ?? ''))).toEqual(
      expected.map((start) => Date.parse(start ?? '')),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(7);
    expect(events[2]?.summary).toBe('Sample Speaker One, Sample Speaker Two: How lists begin');
    expect(files[0]?.text.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
    expect(told).toEqual([
      'field-left-out items[0].language language 3',
      'field-left-out items[2]._laoshan.arena.speakers[0].image speakers.image 1',
      'field-left-out feed.title title 1',
    ]);
  });

  it('are the file that is made of all at once, whatever their texts look like', () => {
    const raw: RawFeed = {
      ...rawFeed(
        { ...arena({ starts_at: '2022-07-15T09:30:00' }), title: 'END:VCALENDAR' },
        { ...arena({}), id: 'b' },
        {
          ...arena({ venue: '\nBEGIN:VEVENT', starts_at: '2022-07-16' }),
          id: 'c',
          summary: 'One\nEND:VCALENDAR\nBEGIN:VEVENT',
        },
      ),
      feed_url: 'https://news.example/feed.json',
    };
    const { feed } = parse(raw, '', { inline: true, now: OPTIONS.now });
    expect(feed.items).toHaveLength(3);
    const whole = calendarOf(feed.items, {
      feedUrl: 'https://news.example/feed.json',
      zone: feed._laoshan.time_zone,
      words: messagesFor('en'),
      stamp: OPTIONS.now,
    });
    expect(ics.write(raw, { ...OPTIONS, language: 'en' }).files[0]?.text).toBe(whole);
  });

  it('are none without a whole date, and that is said', () => {
    for (const day of ['--07-15', '2022-07', '2022']) {
      const raw = rawFeed(arena({ speakers: [{ id: 's', name: 'S' }] }, { day }));
      expect(written(raw)).toMatchObject({ files: [], told: ['no-event-day items[0] 1'] });
    }
    expect(written(rawFeed(arena({}, { day: '2022-07-15' }))).events).toMatchObject([
      { start: '2022-07-15', end: '2022-07-16' },
    ]);
  });

  it('tell of speakers without a time, of what a calendar has no place for, and of the address that is missing', () => {
    const raw = rawFeed(
      arena({
        starts_at: '2022-07-15T09:00:00',
        revealed: true,
        criteria: [{ id: 'c' }],
        speakers: [
          { id: 's', name: 'S' },
          { id: 't', starts_at: '2022-07-15T09:30:00', items: ['x'], audience: 1 },
        ],
      }),
      { id: 'b', _laoshan: { retracted: {}, arena: { starts_at: '2022-07-15' } } },
      { id: 'c', title: 'C' },
    );
    const { events, told } = written(raw);
    expect(events).toHaveLength(2);
    expect(told).toEqual([
      'retracted-left-out items[1] 1',
      'articles-left-out items[2] 1',
      'field-left-out items[0]._laoshan.arena.criteria arena.criteria 1',
      'field-left-out items[0]._laoshan.arena.revealed arena.revealed 1',
      'no-turn-time items[0]._laoshan.arena.speakers[0] 1',
      'field-left-out items[0]._laoshan.arena.speakers[1].items speakers.items 1',
      'field-left-out items[0]._laoshan.arena.speakers[1].audience speakers.audience 1',
      'no-feed-address feed_url 1',
    ]);
  });

  it('speak the language of the feed, else that of the reader', () => {
    const event = arena({ starts_at: '2022-07-15T09:00:00', organiser: 'O' });
    const words = (raw: RawFeed, language: 'zh-CN' | 'en') =>
      written(raw, language).files[0]?.text.replace(/\r\n /g, '');
    expect(words(rawFeed(event), 'zh-CN')).toContain('主办：');
    expect(words(rawFeed(event), 'en')).not.toContain('主办：');
    expect(words({ ...rawFeed(event), language: 'zh-CN' }, 'en')).toContain('主办：');
  });

  it('are none of a feed that has none', () => {
    expect(written(full as unknown as RawFeed).files).toEqual([]);
  });
});
