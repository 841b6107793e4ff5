import { describe, expect, it } from 'vitest';
import { rss } from '../../../src/publish/import/rss.js';
import { items, only, opened, read, told } from './sources.js';

const channel = (inside: string, attributes = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${attributes}><channel>${inside}</channel></rss>`;

const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';
const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';

describe('an RSS feed', () => {
  it('is known by its root, in any of its versions', () => {
    const known = [
      channel(''),
      '<rss/>',
      '\n<?xml version="1.0"?>\n<!-- a > b --><?xml-stylesheet href="a"?>\n<rss version="0.91">',
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://a.example/rss.dtd"><rss>',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ];
    for (const file of known) expect(rss.recognises(opened(file)), file).toBe(true);
    const others = ['', '{}', 'rss', '<feed/>', '<html><rss/></html>', '<!DOCTYPE html><html>'];
    for (const file of others) expect(rss.recognises(opened(file)), file).toBe(false);
  });

  it('gives its head and items, and tells what has no place', async () => {
    const given = await read(
      rss,
      channel(
        `<title>样例 &amp; 新闻</title><link>https://news.example/</link><description>一天的&lt;b&gt;新闻&lt;/b&gt;</description>
        <language>zh_cn</language><managingEditor>desk@news.example (样例编辑)</managingEditor><ttl>60</ttl>
        <generator>Sample 1</generator><image><url>https://news.example/logo.png</url><title>样例</title><link>https://news.example/</link><width>88</width></image>
        <atom:link href="https://news.example/rss.xml" rel="self" type="application/rss+xml"/>
        <item>
          <title>拆除存量违建102万平方米</title><link>https://news.example/1?a=1&amp;b=2</link>
          <description><![CDATA[<p>今年以来，<a href="x">全区</a>拆除。</p><p>5 &lt; 6 &amp; 7<img src="a.png"></p>]]></description>
          <guid isPermaLink="false">tag:news.example,2022:1</guid><pubDate>Fri, 15 Jul 2022 09:30:00 +0800</pubDate>
          <category domain="https://news.example/tags">拆违</category><category>拆违</category><category>城管</category>
          <author>one@news.example (样例记者)</author><dc:creator>样例通讯员</dc:creator>
          <comments>https://news.example/1#c</comments>
          <source url="https://other.example/rss.xml">样例日报</source>
          <enclosure url="https://news.example/1.mp3" length="123" type="audio/mpeg"/>
          <enclosure url="https://news.example/1.jpg" length="45" type="image/jpeg"/>
        </item>
        <item></item>
        <item><title>第二条</title><ttl/></item>`,
        `${DC} xmlns:atom="http://www.w3.org/2005/Atom"`,
      ),
    );
    expect(given.rows).toBe(2);
    expect(given.feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: '样例 & 新闻',
      home_page_url: 'https://news.example/',
      description: '一天的新闻',
      icon: 'https://news.example/logo.png',
      authors: [{ name: '样例编辑' }],
      language: 'zh-cn',
      items: [
        {
          id: 'tag:news.example,2022:1',
          url: 'https://news.example/1?a=1&b=2',
          title: '拆除存量违建102万平方米',
          content_text: '今年以来，全区拆除。\n5 < 6 & 7',
          image: 'https://news.example/1.jpg',
          date_published: '2022-07-15T09:30:00+08:00',
          tags: ['拆违', '城管'],
          authors: [{ name: '样例通讯员' }, { name: '样例记者' }],
          attachments: [
            {
              url: 'https://news.example/1.mp3',
              mime_type: 'audio/mpeg',
              size_in_bytes: 123,
            },
          ],
          _laoshan: { source: { name: '样例日报' } },
        },
        { id: '第二条', title: '第二条' },
      ],
    });
    expect(told(given)).toEqual([
      'loss unread-field channel.image.title image.title 1',
      'loss unread-field channel.image.width image.width 1',
      'change html-to-text channel.description description 2',
      'loss private-left-out channel.managingEditor managingEditor 1',
      'loss unread-field channel.ttl ttl 1',
      'loss unread-field channel.generator generator 1',
      'loss pictures-in-text channel.item[0].description description 1',
      'loss private-left-out channel.item[0].author author 1',
      'loss unread-field channel.item[0].source source@url 1',
      'loss unread-field channel.item[0].category category@domain 1',
      'loss unread-field channel.item[0].comments comments 1',
      'change made-id channel.item[1] guid 1',
    ]);
  });

  it('never takes over an address of a person', async () => {
    const given = await read(
      rss,
      channel(
        `<webMaster>web@news.example</webMaster><managingEditor>desk@news.example</managingEditor>
        <item><title>a</title><author>one@news.example</author><dc:creator>Sample Person &lt;two@news.example&gt;</dc:creator>
        <itunes:owner><itunes:email>three@news.example</itunes:email></itunes:owner></item>`,
        `${DC} xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"`,
      ),
    );
    expect(JSON.stringify(given)).not.toContain('@news.example');
    expect(given.feed.items[0]?.['authors']).toEqual([{ name: 'Sample Person' }]);
    expect(told(given).filter((note) => note.includes('private-left-out'))).toHaveLength(4);
  });

  it('has the whole text apart from what comes before it', async () => {
    const both = await only(
      rss,
      channel(
        '<item><title>a</title><description>Short.</description><content:encoded><![CDATA[<p>Long.</p><script>x()</script>]]></content:encoded></item>',
        CONTENT,
      ),
    );
    expect(both).toMatchObject({ summary: 'Short.', content_text: 'Long.' });
    const plain = await only(
      rss,
      channel('<item><description>One line.\r\nAnother, 5 &lt; 6.</description></item>'),
    );
    expect(plain['content_text']).toBe('One line.\nAnother, 5 < 6.');
  });

  it('knows namespaces by their addresses, and usual prefixes that nobody explains', async () => {
    // Addresses are mistyped often: a usual prefix then means what it usually does.
    const other = await only(
      rss,
      channel(
        '<item><title>a</title><x:creator>One</x:creator><y:creator>Two</y:creator><z:creator>No</z:creator></item>',
        'xmlns:x="http://purl.org/dc/elements/1.1" xmlns:y="http://purl.org/dc/elements/1.1/" xmlns:z="https://other.example/ns"',
      ),
    );
    expect(other['authors']).toEqual([{ name: 'One' }, { name: 'Two' }]);
    for (const declared of ['', 'xmlns:dc="https://mistyped.example/dc"']) {
      const bare = await only(
        rss,
        channel('<item><dc:creator>Three</dc:creator></item>', declared),
      );
      expect(bare['authors']).toEqual([{ name: 'Three' }]);
    }
  });

  it('takes the first picture in all its sizes, and counts the others', async () => {
    const given = await read(
      rss,
      channel(
        `<item><title>a</title>
          <media:content url="https://0.gravatar.com/avatar/abc?s=96" medium="image"/>
          <media:content url="https://news.example/a.jpg?w=140" width="140"><media:credit scheme="x">样例社</media:credit></media:content>
          <media:content url="https://news.example/a.jpg?w=1200" width="1200" height="800" type="image/jpeg"><media:description>一面小旗</media:description></media:content>
          <media:content url="https://news.example/b.jpg" width="9000" medium="image"/>
          <media:content url="https://news.example/a.mp4" medium="video" duration="7"/>
          <media:thumbnail url="https://news.example/t.jpg"/>
        </item>
        <item><title>b</title><media:group><media:content url="https://news.example/c-1.jpg" width="100"/><media:content url="https://news.example/c-2.jpg" width="200"/></media:group></item>
        <item><title>c</title><image>https://news.example/d.jpg</image></item>`,
        MEDIA,
      ),
    );
    expect(given.feed.items.map(({ image }) => image)).toEqual([
      'https://news.example/a.jpg?w=1200',
      'https://news.example/c-2.jpg',
      'https://news.example/d.jpg',
    ]);
    expect(given.feed.items[0]).toMatchObject({
      content_text: '一面小旗',
      attachments: [{ url: 'https://news.example/a.mp4', mime_type: 'application/octet-stream' }],
      _laoshan: {
        image_width: 1200,
        image_height: 800,
        srcset: [{ url: 'https://news.example/a.jpg?w=140', width: 140 }],
      },
    });
    expect(items(given)[1]?._laoshan.srcset).toEqual([
      { url: 'https://news.example/c-1.jpg', width: 100 },
    ]);
    expect(told(given)).toEqual(
      expect.arrayContaining([
        'loss more-pictures channel.item[0].media:content media:content 1',
        'loss more-pictures channel.item[0].media:thumbnail media:thumbnail 1',
        'loss portrait-left-out channel.item[0].media:content media:content 1',
        'loss unread-field channel.item[0].media:content.media:credit media:credit 1',
        'loss unread-field channel.item[0].media:content media:content@duration 1',
      ]),
    );
  });

  it('has ids of its own, else made of what stays', async () => {
    const ids = async (inner: string) => {
      const given = await read(rss, channel(inner));
      return [given.feed.items.map(({ id, url }) => [id, url]), told(given)];
    };
    expect(
      await ids(
        '<item><guid>https://news.example/1</guid></item><item><guid isPermaLink="false">https://news.example/2</guid></item><item><link>/3</link></item><item><title>A  long title</title></item><item><description>Words.</description></item>',
      ),
    ).toEqual([
      [
        ['https://news.example/1', 'https://news.example/1'],
        ['https://news.example/2', undefined],
        ['/3', '/3'],
        ['A-long-title', undefined],
        ['Words.', undefined],
      ],
      ['change made-id channel.item[3] guid 2'],
    ]);
    expect(
      await ids(
        '<item><guid>x</guid></item><item><guid>x</guid></item><item><guid>x</guid></item>',
      ),
    ).toEqual([
      [
        ['x', undefined],
        ['x-2', undefined],
        ['x-3', undefined],
      ],
      ['change id-again channel.item[1] x', 'change id-again channel.item[2] x'],
    ]);
  });

  it('loses no item of a second channel, and no words between elements unsaid', async () => {
    const given = await read(
      rss,
      '<rss><channel><title>a</title><item><guid>1</guid></item></channel><channel><title>b</title><item><guid>2</guid>words</item></channel><item><guid>3</guid></item></rss>',
    );
    expect(given.feed['title']).toBe('a');
    expect(given.feed.items.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(given.rows).toBe(3);
    expect(told(given)).toEqual([
      'loss unread-field channel.title title 1',
      'loss unread-field channel.item[1] #text 1',
    ]);
  });

  it('says when it goes on elsewhere', async () => {
    const given = await read(
      rss,
      channel(
        '<title>a</title><atom:link rel="next" href="https://news.example/rss?page=2"/><item><title>b</title></item>',
        'xmlns:atom="http://www.w3.org/2005/Atom"',
      ),
    );
    expect(told(given)).toContain('loss further-entries channel.atom:link');
  });

  it('may be RDF, with its items beside the channel', async () => {
    const given = await read(
      rss,
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${DC}>
        <channel rdf:about="https://news.example/rdf"><title>Sample</title><link>https://news.example/</link><description>One.</description>
          <image rdf:resource="https://news.example/i.png"/><items><rdf:Seq><rdf:li rdf:resource="https://news.example/1"/></rdf:Seq></items></channel>
        <image rdf:about="https://news.example/i.png"><url>https://news.example/i.png</url></image>
        <item rdf:about="https://news.example/1"><title>First</title><link>https://news.example/1</link><dc:date>2022-07-15</dc:date><dc:subject>拆违</dc:subject></item>
      </rdf:RDF>`,
    );
    expect(given.feed).toMatchObject({
      title: 'Sample',
      icon: 'https://news.example/i.png',
      items: [
        {
          id: 'https://news.example/1',
          url: 'https://news.example/1',
          date_published: '2022-07-15',
          tags: ['拆违'],
        },
      ],
    });
    expect(told(given)).toEqual([]);
  });
});
