import { describe, expect, it } from 'vitest';
import { findItem, type Item, isFeed, kindOf, parse } from '../../src/feed/index.js';
import { FEED_URL, feedOf, full, publishers, replaced } from './feeds.js';

const read = (raw: unknown) => parse(raw, FEED_URL);
const first = (raw: unknown): Item => read(raw).feed.items[0] as Item;
const item = (raw: unknown, id: string): Item => findItem(read(raw).feed.items, id) as Item;
const stat = (fields: unknown) => feedOf({ id: 's', _laoshan: { stat: fields } });
const codes = (raw: unknown) => read(raw).problems.map(({ path, code }) => `${path} ${code}`);

describe('a good feed', () => {
  it('keeps every field and has no problem', () => {
    const { feed, problems } = read(full);
    expect(problems).toEqual([]);
    expect(item(full, 'removed-stock')._laoshan.stat).toEqual(full.items[0]?._laoshan.stat);
    expect(item(full, 'arena-0715')._laoshan.arena).toEqual(full.items[5]?._laoshan.arena);
    expect(item(full, 'report-bins')._laoshan.report).toEqual({
      ...full.items[4]?._laoshan.report,
      media_url: 'https://news.example/data/bins.jpg',
      photos: [
        {
          url: 'https://news.example/data/before.jpg',
          when: 'before',
          alt: '满桶',
          width: 800,
          height: 600,
        },
      ],
    });
    expect(feed.icon).toBe('https://news.example/data/icon.png');
    expect(feed._laoshan).toEqual({ time_zone: 'Asia/Shanghai', public_phones: ['12345'] });
  });

  it('fills in what every item has', () => {
    const bare = first(feedOf({ id: 'x' }));
    expect(bare).toEqual({ id: 'x', tags: [], authors: [], _laoshan: {} });
    expect(read(feedOf()).feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      authors: [],
      items: [],
      _laoshan: { time_zone: 'Asia/Shanghai', public_phones: [] },
    });
  });

  it('tells the kinds', () => {
    const kinds = read(full).feed.items.map((each) => `${each.id} ${kindOf(each)}`);
    expect(kinds).toEqual([
      'https://news.example/2022/story article',
      'removed-stock stat',
      'wages stat',
      'gdp stat',
      'tiers tiers',
      'report-bins report',
      'arena-0715 arena',
    ]);
  });
});

describe("publishers' shapes", () => {
  it.each(Object.entries(publishers))('%s', (_name, raw) => {
    expect(read(raw).problems).toEqual([]);
    expect(read(raw)).toMatchSnapshot();
  });

  it('reads a 1.0 author, at feed and item', () => {
    const { feed } = read(publishers['a 1.0 blog: one author, numeric ids, HTML only']);
    expect(feed.authors).toEqual([{ name: 'The Editors', url: 'https://news.example/about' }]);
    expect(feed.items[0]).toMatchObject({
      id: '7',
      authors: [{ name: 'A' }],
      content_text: 'Fish & chips…',
    });
    expect(feed.items[0]).not.toHaveProperty('content_html');
  });

  it('prefers 1.1 authors and content_text', () => {
    const both = { id: 1, author: { name: 'old' }, authors: [{ name: 'new' }] };
    const texts = { content_text: 'text', content_html: 'html' };
    expect(first(feedOf({ ...both, ...texts }))).toMatchObject({
      authors: [{ name: 'new' }],
      content_text: 'text',
    });
  });
});

describe('order', () => {
  const order = (...dates: (string | undefined)[]) =>
    read(feedOf(...dates.map((date_published, id) => ({ id, date_published })))).feed.items.map(
      ({ id }) => id,
    );

  it('is newest first, undated after in feed order', () => {
    expect(order(undefined, '2022-01-01', undefined, '2023-01-01', 'nonsense')).toEqual([
      '3',
      '1',
      '0',
      '2',
      '4',
    ]);
  });

  it('keeps feed order for equal dates', () => {
    expect(order('2022-01-01', '2022-01-01', '2022-01-01')).toEqual(['0', '1', '2']);
  });

  it("compares instants, reading a date without a zone in the feed's own", () => {
    // 09:00 in Shanghai is 01:00Z.
    expect(order('2022-07-15T00:30:00Z', '2022-07-15T09:00:00', '2022-07-15T01:30:00Z')).toEqual([
      '2',
      '1',
      '0',
    ]);
    expect(order('2022-07-14T15:59:00Z', '2022-07-15', '2022-07-14T16:01:00Z')).toEqual([
      '2',
      '1',
      '0',
    ]);
    const paris = {
      ...(feedOf(
        { id: 'z', date_published: '2022-07-15T08:00:00Z' },
        { id: 'local', date_published: '2022-07-15T09:00:00' },
      ) as object),
      _laoshan: { time_zone: 'Europe/Paris' },
    };
    expect(read(paris).feed.items.map(({ id }) => id)).toEqual(['z', 'local']);
  });
});

describe('what is no feed', () => {
  it.each([
    [null],
    [undefined],
    [[0]],
    ['{}'],
    [{}],
    [{ version: 'https://jsonfeed.org/version/1.1' }],
    [{ version: 'https://jsonfeed.org/version/2', items: [] }],
    [{ version: 1, items: [] }],
    [{ version: 'https://jsonfeed.org/version/1', items: {} }],
  ])('%j', (raw) => {
    expect(isFeed(raw)).toBe(false);
    const { feed, problems } = read(raw);
    expect(problems).toEqual([{ path: '', code: 'not-a-feed' }]);
    expect(feed).toMatchObject({ title: '', items: [], authors: [] });
    expect(read(feed)).toEqual({ feed, problems: [] });
  });

  it('is told from one that is', () => {
    expect(isFeed({ version: 'https://jsonfeed.org/version/1.1', items: [] })).toBe(true);
  });
});

describe('a broken field costs that field', () => {
  it.each([
    ['items[0]._laoshan.stat.unit', 5, 'wrong-type'],
    ['items[0]._laoshan.stat.qualifier', 'roughly', 'unknown-value'],
    ['items[0]._laoshan.stat.target', 'about 5', 'bad-number'],
    ['items[0]._laoshan.stat.target', '1e5', 'bad-number'],
    ['items[0]._laoshan.stat.target', 2 ** 53, 'unsafe-number'],
    ['items[0]._laoshan.stat.target', -(2 ** 53), 'unsafe-number'],
    ['items[0]._laoshan.stat.as_of', '2022-02-30', 'bad-date'],
    ['items[0]._laoshan.stat.series', {}, 'wrong-type'],
    ['items[0]._laoshan.stat.computed', 'yes', 'wrong-type'],
    ['items[0]._laoshan.source.url', 'javascript:alert(1)', 'bad-url'],
    ['items[0].tags', 'one', 'wrong-type'],
    ['items[0]._laoshan.source', 'a newspaper', 'wrong-type'],
    ['items[4]._laoshan.report.lat', 91, 'out-of-range'],
    ['items[4]._laoshan.report.long', -181, 'out-of-range'],
    ['items[4]._laoshan.report.status', 5, 'wrong-type'],
    ['items[4]._laoshan.report.stage', 'lost', 'unknown-value'],
    ['items[4]._laoshan.report.requested_datetime', '--07-15', 'bad-date'],
    ['items[4]._laoshan.report.photos[0].width', 1.5, 'out-of-range'],
    ['items[5]._laoshan.day', '--02-30', 'bad-date'],
    ['items[5]._laoshan.day', '2022-07-15T10:00:00Z', 'bad-date'],
    ['items[5]._laoshan.arena.scoring.audience_weight', 1.1, 'out-of-range'],
    ['items[5]._laoshan.arena.criteria[0].weight', -1, 'out-of-range'],
    ['items[6].image', 'data:image/png;base64,AAAA', 'bad-url'],
    ['items[6]._laoshan.image_width', 0, 'out-of-range'],
    ['_laoshan.time_zone', 'Mars/Olympus', 'bad-time-zone'],
    ['icon', [], 'wrong-type'],
  ])('%s = %j: %s', (path, value, code) => {
    const raw = replaced(full, path, value);
    const { feed, problems } = read(raw);
    expect(problems).toEqual([{ path, code }]);
    // All else is as in the feed that never had the field.
    expect(feed).toEqual(read(replaced(full, path, undefined)).feed);
    if (path !== '_laoshan.time_zone') expect(feed).not.toEqual(read(full).feed);
  });

  it('keeps a row of tiers without value and item, and says so', () => {
    const raw = replaced(full, 'items[3]._laoshan.tiers.rows[0]', {
      label: '独角兽',
      value: '7家',
    });
    const { feed, problems } = read(raw);
    const path = 'items[3]._laoshan.tiers.rows[0]';
    expect(problems).toEqual([
      { path: `${path}.value`, code: 'bad-number' },
      { path, code: 'no-figure' },
    ]);
    expect(feed.items.find(({ id }) => id === 'tiers')?._laoshan.tiers?.rows).toEqual([
      { label: '独角兽' },
    ]);
  });

  it.each([
    ['items[0]._laoshan.stat.series[0].value', 'items[0]._laoshan.stat.series[0]'],
    ['items[3]._laoshan.tiers.rows[0].label', 'items[3]._laoshan.tiers.rows[0]'],
    ['items[4]._laoshan.report.photos[0].url', 'items[4]._laoshan.report.photos[0]'],
    ['items[5]._laoshan.arena.speakers[1].id', 'items[5]._laoshan.arena.speakers[1]'],
    ['items[6].id', 'items[6]'],
  ])('a required one, %s, costs the nearest object', (path, object) => {
    const around = object.replace(/\[\d+\]$/, '');
    for (const [value, code] of [
      [undefined, 'missing'],
      [null, 'missing'],
      [{}, 'wrong-type'],
    ]) {
      const { feed, problems } = read(replaced(full, path, value));
      expect(problems).toEqual([{ path, code }]);
      const list = around.split(/[.[\]]+/).reduce<unknown>((node, key) => {
        return (node as Record<string, unknown>)[key];
      }, full) as unknown[];
      const without = list.filter((_, index) => !object.endsWith(`[${index}]`));
      expect(feed).toEqual(read(replaced(full, around, without)).feed);
    }
  });

  it('a broken item costs that item', () => {
    const raw = feedOf({ id: 'a' }, 'b', null, { title: 'no id' }, { id: '' }, { id: 'c' });
    expect(read(raw).feed.items.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(codes(raw)).toEqual([
      'items[1] wrong-type',
      'items[2] missing',
      'items[3].id missing',
      'items[4].id missing',
    ]);
  });

  it('an author without name, url and avatar says nothing', () => {
    const raw = feedOf({ id: 'a', authors: [{ _laoshan: { role: 'editor' } }, { name: 'B' }] });
    expect(first(raw).authors).toEqual([{ name: 'B' }]);
    expect(codes(raw)).toEqual(['items[0].authors[0] missing']);
  });
});

describe('what fields mean together', () => {
  it.each([
    [{ min: 5, max: 3 }, 'min bad-range'],
    [{ min: '5', max: 3 }, 'min bad-range'],
    [{ min: 5 }, 'min bad-range'],
    [{ max: 5 }, 'max bad-range'],
    [{ rank: { position: 3, of: 2 } }, 'rank.position out-of-range'],
    [{ rank: { position: 0 } }, 'rank.position out-of-range'],
    [{ rank: { of: 2 } }, 'rank.position missing'],
    [{ value: {} }, 'value wrong-type'],
  ])('%j', (fields, problem) => {
    const raw = stat({ unit: 'm', ...fields });
    expect(codes(raw)).toEqual([
      `items[0]._laoshan.stat.${problem}`,
      'items[0]._laoshan.stat no-figure',
    ]);
    expect(first(raw)._laoshan).toEqual({ stat: { unit: 'm' } });
    expect(kindOf(first(raw))).toBe('stat');
  });

  it('keeps the first of several figures', () => {
    const raw = stat({ rank: { position: 1 }, min: 1, max: 2, value: 3 });
    expect(first(raw)._laoshan.stat).toEqual({ value: 3 });
    expect(codes(raw)).toEqual([
      'items[0]._laoshan.stat.min conflict',
      'items[0]._laoshan.stat.rank conflict',
    ]);
  });

  it('a range of one, a rank of one, a zero are fine', () => {
    for (const good of [{ min: 1, max: 1 }, { rank: { position: 1, of: 1 } }, { value: 0 }]) {
      expect(first(stat(good))._laoshan.stat).toEqual(good);
      expect(codes(stat(good))).toEqual([]);
    }
  });

  it('keeps one kind', () => {
    const raw = feedOf({ id: 'x', _laoshan: { report: {}, stat: { value: 1 } } });
    expect(first(raw)._laoshan).toEqual({ stat: { value: 1 } });
    expect(codes(raw)).toEqual(['items[0]._laoshan.report conflict']);
  });

  it('long decimal strings stay exact', () => {
    const value = '-123456789012345678901234567890.123456';
    expect(first(stat({ value }))._laoshan.stat).toEqual({ value });
    expect(codes(stat({ value: '1'.repeat(41) }))[0]).toMatch('stat.value bad-number');
  });
});
