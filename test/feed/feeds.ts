/** Feeds as publishers write them. The content is invented or from the default feed's record. */

export const FEED_URL = 'https://news.example/data/feed.json';

/** 1.1 with every kind of item and most fields; nothing wrong with it. */
export const full = {
  version: 'https://jsonfeed.org/version/1.1',
  title: '崂山新闻',
  language: 'zh-CN',
  home_page_url: 'https://news.example/',
  feed_url: 'https://news.example/data/feed.json',
  icon: 'icon.png',
  authors: [{ name: '报社', url: 'https://news.example/about' }],
  _laoshan: { time_zone: 'Asia/Shanghai', public_phones: ['12345'] },
  items: [
    {
      id: 'removed-stock',
      title: '拆除存量违建',
      content_text: '今年以来拆除存量违建102万平方米。',
      tags: ['城市更新'],
      _laoshan: {
        source: { name: '崂山区综合行政执法局', url: 'about/source.html' },
        stat: {
          value: 1020000,
          qualifier: 'over',
          unit: '平方米',
          label: '存量违建',
          period: '今年以来',
          quote: '拆除存量违建102万平方米',
          as_of: '--07-15',
          previous: { value: 1, label: '去年' },
          target: '1000000.50',
          series: [{ label: '一季度', value: 3 }],
          sum_of: ['a', 'b'],
          computed: true,
        },
      },
    },
    { id: 'wages', content_text: 'x', _laoshan: { stat: { min: 700000, max: 1000000 } } },
    { id: 'gdp', content_text: 'x', _laoshan: { stat: { rank: { position: 2 } } } },
    {
      id: 'tiers',
      content_text: 'x',
      _laoshan: {
        tiers: { shape: 'bars', unit: '家', rows: [{ label: '独角兽', value: 7, item: 'gdp' }] },
      },
    },
    {
      id: 'report-bins',
      title: '垃圾桶满溢',
      content_text: '桶满。',
      _laoshan: {
        report: {
          service_request_id: '638344',
          status: 'closed',
          status_notes: '已清运。',
          service_code: '006',
          requested_datetime: '2022-07-10T08:00:00+08:00',
          updated_datetime: '2022-07-12T08:00:00+08:00',
          lat: 36.1,
          long: 120.4,
          media_url: 'bins.jpg',
          notes: [{ datetime: '2022-07-11', type: 'assigned', description: '已派单。' }],
          stage: 'closed',
          satisfaction: 'satisfied',
          photos: [{ url: 'before.jpg', when: 'before', alt: '满桶', width: 800, height: 600 }],
        },
      },
    },
    {
      id: 'arena-0715',
      content_text: 'x',
      _laoshan: {
        day: '--07-15',
        arena: {
          venue: '区政府',
          on_stage: 's1',
          speakers: [
            {
              id: 's1',
              order: 1,
              organisation: '金家岭街道',
              result: { total: 9.5, rank: 1, parts: [{ criterion: 'c1', value: 9.5 }] },
              scores: [{ criterion: 'c1', judge: '甲', value: 9.5 }],
            },
            { id: 's2', order: 2, organisation: '中韩街道' },
          ],
          criteria: [{ id: 'c1', label: '实绩', weight: 1, max: 10 }],
          scoring: { drop_extremes: true, audience_weight: 0.3 },
          revealed: false,
          awards: [{ label: '一等奖', speakers: ['s1'] }],
        },
      },
    },
    {
      id: 'https://news.example/2022/story',
      url: '/2022/story',
      title: '报道',
      summary: '摘要',
      content_html: '<p>一</p><p>二</p>',
      image: '../img/a.jpg',
      date_published: '2022-07-15T09:30:00+08:00',
      authors: [{ name: '衣涛', _laoshan: { role: 'reporter' } }],
      _laoshan: {
        kicker: '城市更新更美',
        image_width: 1200,
        image_height: 800,
        srcset: [{ url: 'a-600.jpg', width: 600 }],
        items: ['removed-stock'],
        retracted: { date: '2022-07-16', reason: '有误' },
        corrections: [{ date: '2022-07', text: '更正' }],
      },
    },
  ],
};

/** The shapes that blog engines, podcasts and static site generators put out. */
export const publishers = {
  'a 1.0 blog: one author, numeric ids, HTML only': {
    version: 'https://jsonfeed.org/version/1',
    title: 'Notes',
    author: { name: 'The Editors', url: '/about' },
    items: [
      {
        id: 7,
        url: 'https://blog.example/7',
        content_html: '<p>Fish &amp; chips&hellip;</p><script>alert(1)</script>',
        date_published: '2021-01-02T03:04:05Z',
        author: { name: 'A' },
      },
    ],
  },
  'a microblog: no titles, emoji, relative addresses': {
    version: 'https://jsonfeed.org/version/1.1',
    title: '📷',
    items: [
      { id: '/a', url: '/a', content_text: '👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿', image: 'p/1.jpg' },
      { id: '/b', url: './b?x=1#y', content_text: 'b' },
    ],
  },
  'a right-to-left site without dates': {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'أخبار',
    language: 'ar',
    items: [{ id: 'u1', title: 'عنوان \u202eالخبر', content_html: '<h2>نص</h2>نص' }],
  },
  'nulls, attachments, foreign extensions': {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Cast',
    description: null,
    hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
    _other: { deep: [1, { two: 2 }] },
    items: [
      {
        id: 'e1',
        title: null,
        summary: '',
        content_text: 'Episode',
        attachments: [{ url: 'https://x.example/e1.mp3', mime_type: 'audio/mpeg' }],
        _other: [[]],
      },
    ],
  },
} as const;

/** A feed around raw items. */
export const feedOf = (...items: unknown[]): unknown => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'T',
  items,
});

/** A deep copy with one node replaced; the path is as problems write it. */
export function replaced(source: unknown, path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(source)) as Record<string, unknown>;
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() as string;
  let node = copy;
  for (const key of keys) node = node[key] as Record<string, unknown>;
  node[last] = value;
  return copy;
}

/** Every path in a JSON value, the value itself left out. */
export function paths(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const path = Array.isArray(value) ? `${at}[${key}]` : at ? `${at}.${key}` : key;
    return [path, ...paths(child, path)];
  });
}
