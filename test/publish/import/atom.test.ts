import { describe, expect, it } from 'vitest';
import { atom } from '../../../src/publish/import/atom.js';
import { failure, items, only, opened, read, told } from './sources.js';

const feed = (inside: string, attributes = '') =>
  `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${inside}</feed>`;

const entry = (inside: string, attributes = '') => feed(`<entry>${inside}</entry>`, attributes);

describe('an Atom feed', () => {
  it('is known by its root', () => {
    const known = [feed(''), '<a:feed xmlns:a="http://www.w3.org/2005/Atom"/>', '<entry/>'];
    for (const file of known) expect(atom.recognises(opened(file)), file).toBe(true);
    for (const file of ['', '{}', '<rss/>', '<feeds/>', '<html><feed/></html>'])
      expect(atom.recognises(opened(file)), file).toBe(false);
  });

  it('gives its head and entries, and tells what has no place', async () => {
    const given = await read(
      atom,
      feed(
        `<title type="html">样例 &lt;b&gt;新闻&lt;/b&gt;</title><subtitle>一天</subtitle><id>tag:news.example,2022:feed</id>
        <updated>2022-07-16T00:00:00Z</updated><link href="https://news.example/"/><link rel="self" href="https://news.example/atom.xml"/>
        <author><name>样例编辑部</name><email>desk@news.example</email><uri>https://news.example/desk</uri></author>
        <icon>/favicon.ico</icon><logo>logo.png</logo><generator uri="x">Sample</generator>
        <entry>
          <title>拆除存量违建102万平方米</title><id>tag:news.example,2022:1</id>
          <link rel="alternate" type="application/json" href="https://news.example/1.json"/>
          <link rel="alternate" type="text/html" href="1.html"/><link rel="replies" href="https://news.example/1/replies"/>
          <link rel="enclosure" type="image/png" href="1.png"/>
          <published>2022-07-15T09:30:00+08:00</published><updated>2022-07-15T10:00:00+08:00</updated>
          <category term="chaiwei" label="拆违" scheme="https://news.example/tags"/><category term="城管"/>
          <author><name>样例记者</name></author><contributor><name>样例通讯员</name></contributor>
          <summary>今年以来。</summary><content type="html">&lt;p&gt;今年以来，全区拆除。&lt;/p&gt;&lt;p&gt;5 &amp;lt; 6&lt;/p&gt;</content>
          <rights>样例</rights>
          <source><title>样例日报</title><link href="https://other.example/"/><id>x</id></source>
        </entry>`,
        'xml:lang="zh-CN" xml:base="https://news.example/"',
      ),
    );
    expect(given.rows).toBe(1);
    expect(given.feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: '样例 新闻',
      home_page_url: 'https://news.example/',
      description: '一天',
      icon: 'https://news.example/logo.png',
      favicon: 'https://news.example/favicon.ico',
      language: 'zh-CN',
      authors: [{ name: '样例编辑部', url: 'https://news.example/desk' }],
      items: [
        {
          id: 'tag:news.example,2022:1',
          url: 'https://news.example/1.html',
          title: '拆除存量违建102万平方米',
          summary: '今年以来。',
          content_text: '今年以来，全区拆除。\n5 < 6',
          image: 'https://news.example/1.png',
          date_published: '2022-07-15T09:30:00+08:00',
          date_modified: '2022-07-15T10:00:00+08:00',
          tags: ['拆违', '城管'],
          authors: [{ name: '样例记者' }],
          _laoshan: { source: { name: '样例日报', url: 'https://other.example/' } },
        },
      ],
    });
    expect(told(given)).toEqual([
      'loss private-left-out feed.author.email author.email 1',
      'loss unread-field feed.id id 1',
      'loss unread-field feed.updated updated 1',
      'loss unread-field feed.generator generator 1',
      'change html-to-text feed.entry[0].content content 1',
      'loss unread-field feed.entry[0].category category@term 1',
      'loss unread-field feed.entry[0].source.id source.id 1',
      'loss unread-field feed.entry[0].link link 1',
      'loss unread-field feed.entry[0].category category@scheme 1',
      'loss unread-field feed.entry[0].contributor contributor 1',
      'loss unread-field feed.entry[0].rights rights 1',
    ]);
  });

  it('has texts of three types, none of which becomes markup', async () => {
    const texts = async (type: string, text: string) =>
      (await only(atom, entry(`<id>a</id><content type="${type}">${text}</content>`)))[
        'content_text'
      ];
    expect(await texts('text', '&lt;b&gt; is bold\n\n5 &lt; 6')).toBe('<b> is bold\n\n5 < 6');
    expect(await texts('html', '&lt;b&gt;5 &amp;lt; 6&lt;/b&gt;&lt;br&gt;caf&amp;eacute;')).toBe(
      '5 < 6\ncafé',
    );
    expect(
      await texts(
        'xhtml',
        '<div xmlns="http://www.w3.org/1999/xhtml"><p>5 &lt; 6 &amp;amp; <b>7</b></p><script>x()</script><h:p xmlns:h="http://www.w3.org/1999/xhtml">&lt;i&gt;</h:p></div>',
      ),
    ).toBe('5 < 6 &amp; 7\n<i>');
    expect(await texts('text/html', '&lt;p&gt;a&lt;/p&gt;b')).toBe('a\nb');
  });

  it('says which content is no text, and where a text lies elsewhere', async () => {
    const given = await read(
      atom,
      feed(
        '<entry><id>a</id><summary>Words.</summary><content type="image/png">aGVsbG8=</content></entry><entry><id>b</id><content type="text/html" src="https://news.example/b"/></entry>',
      ),
    );
    expect(given.feed.items.map(({ content_text }) => content_text)).toEqual(['Words.', undefined]);
    expect(told(given)).toEqual([
      'loss unread-field feed.entry[0].content content (image/png) 1',
      'loss unread-field feed.entry[1].content content@src 1',
    ]);
  });

  it('dates an entry by its update where it says no more, and says so', async () => {
    const given = await read(atom, entry('<id>a</id><updated>2022-07-15T09:30:00Z</updated>'));
    expect(given.feed.items[0]).toEqual({
      id: 'a',
      date_published: '2022-07-15T09:30:00Z',
      date_modified: '2022-07-15T09:30:00Z',
    });
    expect(told(given)).toEqual(['change updated-as-published feed.entry[0].updated updated 1']);
  });

  it('resolves addresses as XML does, and languages too', async () => {
    const { feed: read1 } = await read(
      atom,
      feed(
        '<link href="."/><entry xml:base="b/" xml:lang="en"><id>a</id><link href="c.html"/></entry><entry><id>b</id><link href="mailto:desk@news.example"/></entry>',
        'xml:base="https://news.example/a/" xml:lang="zh-CN"',
      ),
    );
    expect(read1).toMatchObject({
      home_page_url: 'https://news.example/a/',
      items: [
        { url: 'https://news.example/a/b/c.html', language: 'en' },
        { url: 'mailto:desk@news.example' },
      ],
    });
  });

  it('may have any prefix, and may be one entry alone', async () => {
    const one = await only(
      atom,
      '<a:entry xmlns:a="http://www.w3.org/2005/Atom"><a:id>x</a:id><a:title>T</a:title><title>other</title></a:entry>',
    );
    expect(one).toEqual({ id: 'x', title: 'T' });
  });

  it('takes the picture and words of a film, as sites of films have them', async () => {
    const given = await read(
      atom,
      entry(
        '<id>a</id><title>T</title><media:group><media:content url="https://news.example/a.mp4" type="video/mp4"/><media:thumbnail url="https://news.example/a.jpg" width="480" height="360"/><media:description>One.\nTwo.</media:description></media:group>',
        'xmlns:media="http://search.yahoo.com/mrss/"',
      ),
    );
    expect(items(given)[0]).toMatchObject({
      content_text: 'One.\nTwo.',
      image: 'https://news.example/a.jpg',
      _laoshan: { image_width: 480, image_height: 360 },
    });
  });

  it('tells an author of whom there is nothing but an address', async () => {
    const given = await read(
      atom,
      entry(
        '<id>a</id><author><name>one@news.example</name></author><author><email>two@news.example</email></author>',
      ),
    );
    expect(given.feed.items).toEqual([{ id: 'a' }]);
    expect(JSON.stringify(given)).not.toContain('@news.example');
    expect(told(given)).toEqual([
      'loss private-left-out feed.entry[0].author author 1',
      'loss private-left-out feed.entry[0].author.email author.email 1',
    ]);
  });

  it('is no feed of other formats, nor of Atom before it was one', async () => {
    expect(await failure(atom, '<feed xmlns="http://purl.org/atom/ns#"/>')).toEqual([
      'not-atom',
      { root: 'feed' },
    ]);
    expect(await failure(atom, '<rss/>')).toEqual(['not-atom', { root: 'rss' }]);
  });
});
