/** Files of the shape that real ones have: see `real/README.md`. */
import { describe, expect, it } from 'vitest';
import { atom } from '../../../src/publish/import/atom.js';
import { importFiles } from '../../../src/publish/import/index.js';
import { rss } from '../../../src/publish/import/rss.js';
import { items, OPTIONS, opened, read, real, told } from './sources.js';

describe('a feed as programs write it', () => {
  it('is found out by what is in it, whatever its name', async () => {
    for (const name of [
      'wordpress.rss',
      'office.rss',
      'static-site.atom',
      'releases.atom',
      'blog-host.atom',
    ]) {
      const file = opened(real(name));
      const format = name.endsWith('.rss') ? 'rss' : 'atom';
      expect([rss.recognises(file), atom.recognises(file)], name).toEqual([
        format === 'rss',
        format === 'atom',
      ]);
      const given = await importFiles([{ name: 'download.bin', bytes: real(name) }], OPTIONS);
      expect([given.format, given.rows], name).toEqual([format, given.feed.items.length]);
      expect(
        items(given).every((item) => item.url?.startsWith('http') && item.date_published),
        name,
      ).toBe(true);
    }
  });

  it('may be WordPress', async () => {
    const given = await read(rss, real('wordpress.rss'));
    expect(given.feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Sample Lanes',
      home_page_url: 'https://lanes.example/',
      description: 'Invented notes on lanes & stairs',
      language: 'en-US',
      items: [
        {
          id: 'https://lanes.example/?p=101',
          url: 'https://lanes.example/2030/05/06/stairs/',
          title: 'The stairs behind the market – a walk',
          summary: 'One hundred and two steps, counted twice. Continue reading →',
          content_text:
            'One hundred and two steps, counted twice.\nFrom below\nThe lower forty are new.',
          image: 'https://lanes.example/files/stairs.jpg',
          date_published: '2030-05-06T07:30:12Z',
          tags: ['Stairs', 'Lanes & yards'],
          authors: [{ name: 'sampleauthor' }],
        },
        {
          id: 'https://lanes.example/?p=100',
          url: 'https://lanes.example/2030/05/05/note/',
          content_text: 'A note without a title.',
          date_published: '2030-05-05T21:00:00Z',
          authors: [{ name: 'sampleauthor' }],
        },
      ],
    });
    expect(told(given)).toEqual([
      'loss unread-field channel.lastBuildDate lastBuildDate 1',
      'loss unread-field channel.sy:updatePeriod sy:updatePeriod 1',
      'loss unread-field channel.sy:updateFrequency sy:updateFrequency 1',
      'loss unread-field channel.generator generator 1',
      'change html-to-text channel.item[0].description description 1',
      'change html-to-text channel.item[0].content:encoded content:encoded 2',
      'loss pictures-in-text channel.item[0].content:encoded content:encoded 1',
      'loss portrait-left-out channel.item[0].media:content media:content 1',
      'loss unread-field channel.item[0].media:content.media:title media:title 2',
      'loss unread-field channel.item[0].comments comments 1',
      'loss unread-field channel.item[0].wfw:commentRss wfw:commentRss 1',
      'loss unread-field channel.item[0].slash:comments slash:comments 1',
    ]);
  });

  it('may be an office, whose program knows little of XML', async () => {
    const given = await read(rss, real('office.rss'));
    expect(given.feed.items).toEqual([
      {
        id: 'http://office.example/show.asp?class=3&id=118',
        url: 'http://office.example/show.asp?class=3&id=118',
        title: '样例街道楼道照明改造完成',
        content_text: '样例街道12个楼道的照明已经改造完成。\n共换灯240盏。\n详情见公告。',
        date_published: '2030-05-06T07:30:00',
        tags: ['样例街道'],
        authors: [{ name: '样例科' }],
      },
      {
        id: 'http://office.example/show.asp?class=3&id=117',
        url: 'http://office.example/show.asp?class=3&id=117',
        title: '样例路口增设护栏',
        content_text: '样例路口东侧增设护栏30米。\u00a0即日启用。',
        date_published: '2030-05-05',
        tags: ['样例街道'],
        authors: [{ name: '样例科' }],
      },
    ]);
    expect(told(given)).toEqual([
      'change bare-ampersands 2',
      'loss unread-field channel.copyright copyright 1',
      'loss unread-field channel.pubDate pubDate 1',
      'change html-to-text channel.item[0].description description 1',
      'change times-without-zone channel.item[0].pubDate pubDate 1',
    ]);
  });

  it('may be a generator of sites', async () => {
    const given = await read(atom, real('static-site.atom'));
    expect(given.feed.items).toEqual([
      {
        id: 'https://site.example/2030/05/06/steps',
        url: 'https://site.example/2030/05/06/steps.html',
        title: '怎样数台阶 <上>',
        summary: '从下往上，102级。',
        content_text: '先数一遍\n从下往上，102级。\n1 < 2',
        image: 'https://site.example/img/steps.png',
        date_published: '2030-05-06T09:30:00+08:00',
        date_modified: '2030-05-06T09:30:00+08:00',
        tags: ['台阶', '笔记'],
        authors: [{ name: '样例作者' }],
      },
    ]);
  });

  it('may be a forge', async () => {
    const given = await read(atom, real('releases.atom'));
    expect(given.feed.items).toMatchObject([
      {
        title: 'v1.2.0',
        content_text: 'Fixes\nCounts a && b once',
        date_published: '2030-05-06T08:00:00Z',
      },
    ]);
    expect(told(given)).toContain('change updated-as-published feed.entry[0].updated updated 1');
  });

  it('may be a host of blogs', async () => {
    const given = await read(atom, real('blog-host.atom'));
    expect(given.feed.items).toEqual([
      {
        id: 'tag:host.example,1999:blog-1.post-2',
        url: 'https://counts.example/2030/05/one.html',
        title: 'One step more',
        content_text: 'One hundred and three.',
        date_published: '2030-05-06T00:30:00-07:00',
        date_modified: '2030-05-06T00:45:10-07:00',
        tags: ['stairs'],
        authors: [{ name: 'Sample Author', url: 'https://www.host.example/profile/1' }],
      },
    ]);
    expect(told(given)).toEqual(
      expect.arrayContaining([
        'loss further-entries feed.link',
        'loss private-left-out feed.author.email author.email 2',
        'loss unread-field feed.entry[0].category category@scheme 1',
      ]),
    );
  });
});
