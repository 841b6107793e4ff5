import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { rss as exporter } from '../../../src/publish/export/rss.js';
import { rss as importer } from '../../../src/publish/import/rss.js';
import { readXml } from '../../../src/publish/import/xml.js';
import type { RawFeed } from '../../../src/publish/raw.js';
import { mutated } from '../../feed/arbitraries.js';
import { isSayable, items, OPTIONS, opened, read } from '../import/sources.js';
import { feed, feedOf } from './rss-feeds.js';

const write = (feed: RawFeed) => exporter.write(feed, OPTIONS);
const textOf = (feed: RawFeed): string => write(feed).files[0]?.text ?? '';
const told = (feed: RawFeed) =>
  write(feed).notes.map(({ code, at, facts }) => {
    isSayable(code, facts);
    return [code, at.path, ...Object.values(facts)].join(' ');
  });

describe('an RSS file', () => {
  it('has what it can hold of a feed, there and back', async () => {
    await fc.assert(
      fc.asyncProperty(feed, async (raw) => {
        const again = await read(importer, textOf(raw));
        const before = items({ format: 'json-feed', feed: raw, notes: [], rows: 0 });
        expect(items(again)).toEqual(before);
        const { title, home_page_url, description, language } = raw;
        expect(again.feed).toMatchObject({ title, home_page_url, description, language });
      }),
      { numRuns: 300 },
    );
  });

  it('is what the specification asks for', () => {
    fc.assert(
      fc.property(feed, (raw) => {
        const text = textOf(raw);
        expect(XMLValidator.validate(text)).toBe(true);
        expect(text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"')).toBe(
          true,
        );
        const channel = readXml(opened(text)).root.children.find(
          (child) => typeof child !== 'string',
        );
        const inside = (channel?.children ?? []).filter((child) => typeof child !== 'string');
        for (const name of ['title', 'link', 'description'])
          expect(inside.filter((child) => child.name === name)).toHaveLength(1);
        const entries = inside
          .filter(({ name }) => name === 'item')
          .map(({ children }) => children.filter((child) => typeof child !== 'string'));
        expect(entries).toHaveLength(raw.items.length);
        for (const entry of entries) {
          expect(entry.some(({ name }) => /^(?:title|description)$/.test(name))).toBe(true);
          for (const name of ['title', 'link', 'description', 'guid', 'pubDate'])
            expect(entry.filter((child) => child.name === name).length).toBeLessThan(2);
          for (const { children } of entry.filter(({ name }) => name === 'pubDate'))
            expect(String(children[0])).toMatch(
              /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/,
            );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is written as readers of feeds show it', () => {
    const text = textOf(
      feedOf(
        [
          {
            id: 'https://news.example/1',
            url: 'https://news.example/1',
            title: '5 < 6 & <b>7</b>',
            content_text: 'One.\n\nTwo & <b>three</b>.',
            date_published: '2022-07-15T09:30:00',
            image: 'https://news.example/1.png?a=1&b=2',
            authors: [{ name: '样例记者' }],
          },
        ],
        { feed_url: 'https://news.example/feeds/feed.json', language: 'zh-CN' },
      ),
    );
    expect(text).toBe(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/">
  <channel>
    <title>样例</title>
    <link>https://news.example/</link>
    <description>样例</description>
    <language>zh-CN</language>
    <atom:link rel="self" type="application/rss+xml" href="https://news.example/feeds/rss.xml"/>
    <item>
      <title>5 &amp;lt; 6 &amp;amp; &amp;lt;b&amp;gt;7&amp;lt;/b&amp;gt;</title>
      <link>https://news.example/1</link>
      <guid>https://news.example/1</guid>
      <description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two &amp;amp; &amp;lt;b&amp;gt;three&amp;lt;/b&amp;gt;.&lt;/p&gt;</description>
      <pubDate>Fri, 15 Jul 2022 09:30:00 +0800</pubDate>
      <dc:creator>样例记者</dc:creator>
      <media:content url="https://news.example/1.png?a=1&amp;b=2" medium="image"/>
    </item>
  </channel>
</rss>
`);
  });

  it('says which ids are addresses, and leaves out what XML has no place for', () => {
    const text = textOf(
      feedOf([{ id: 'a', url: 'https://news.example/1', title: 'b\ufffec\uffff' }]),
    );
    expect(text).toContain('<guid isPermaLink="false">a</guid>');
    expect(text).toContain('<title>bc</title>');
  });

  it('invents no time of day, and takes a time without a zone on the clock of the feed', () => {
    const dates = (date_published: string, time_zone: string) =>
      /<(pubDate|dc:date)>(.*?)</
        .exec(
          textOf(feedOf([{ id: 'a', title: 'b', date_published }], { _laoshan: { time_zone } })),
        )
        ?.slice(1);
    expect(dates('2022-07-15', 'Asia/Shanghai')).toEqual(['dc:date', '2022-07-15']);
    expect(dates('2022-07-15T09:30', 'Asia/Shanghai')).toEqual([
      'pubDate',
      'Fri, 15 Jul 2022 09:30:00 +0800',
    ]);
    expect(dates('2022-07-15T09:30', 'America/St_Johns')).toEqual([
      'pubDate',
      'Fri, 15 Jul 2022 09:30:00 -0230',
    ]);
    expect(dates('2022-01-15T09:30', 'Europe/Berlin')).toEqual([
      'pubDate',
      'Sat, 15 Jan 2022 09:30:00 +0100',
    ]);
    expect(
      textOf(feedOf([{ id: 'a', title: 'b', _laoshan: { day: '2022-07-15' } }])),
    ).not.toContain('2022');
  });

  it('tells what it cannot hold, by field', () => {
    const stat = { stat: { value: 1 }, kicker: 'x' };
    const raw = feedOf(
      [
        {
          id: 'a',
          title: 'A',
          _laoshan: stat,
          authors: [{ name: 'B', url: 'https://news.example/b' }],
        },
        { id: 'b', title: 'B', _laoshan: stat, attachments: [], external_url: 'stories/b.html' },
        { id: 'c' },
        { id: 'd', title: 'D', content_text: 'gone', _laoshan: { retracted: {} } },
        { id: 'e', title: 'E', date_published: '2022-07-15' },
      ],
      { favicon: 'https://news.example/f.png', home_page_url: null, title: '' },
    );
    expect(told(raw)).toEqual([
      'broken-left-out items[1].external_url 1',
      'field-left-out feed.favicon favicon 1',
      'field-left-out items[0]._laoshan.stat _laoshan.stat 2',
      'field-left-out items[0]._laoshan.kicker _laoshan.kicker 2',
      'field-left-out items[0].authors.url authors.url 1',
      'field-left-out items[3]._laoshan.retracted _laoshan.retracted 1',
      'wordless-item items[2] 1',
      'retracted-left-out items[3] 1',
      'no-feed-title title 1',
      'no-site-address home_page_url 1',
      'date-without-time items[4] 1',
    ]);
    expect(textOf(raw)).not.toContain('gone');
    expect(textOf(raw).match(/<item>/g)).toHaveLength(3);
  });

  it('is none where there is nothing to tell', () => {
    expect(write(feedOf([]))).toEqual({ files: [], notes: [] });
    expect(write(feedOf([{ id: 'a' }])).files).toEqual([]);
  });

  it('has of a report what its feed shows, and nothing private', () => {
    const text = textOf(
      feedOf([
        {
          id: 'a',
          title: '路灯不亮',
          _laoshan: { report: { description: '请回电13800138000。' } },
        },
      ]),
    );
    expect(text).toContain('<description>请回电');
    expect(text).not.toContain('13800138000');
  });

  it('is the same each time, and survives any feed', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (raw) => {
        const list: unknown = Object(raw).items;
        const given = {
          ...Object(raw),
          items: (Array.isArray(list) ? list : []).filter(
            (each) => Object(each) === each && !Array.isArray(each),
          ),
        } as RawFeed;
        const { files } = write(given);
        expect(write(given)).toEqual(write(given));
        for (const { text } of files) {
          expect(XMLValidator.validate(text)).toBe(true);
          expect((await read(importer, text)).rows).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
