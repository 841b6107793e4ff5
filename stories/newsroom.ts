import { drawing, noPicture } from './feeds.js';

const DAYS = '一二三四五六七八九十';
const DRAWINGS = ['river-road', 'cherry-valley', 'small-firms', 'mayors-cup', 'innovation-park'];

/** A story of the invented town; every third one has no picture. */
const brief = (number: number) => ({
  id: `brief-${number}`,
  url: `https://paper.example/brief-${number}`,
  title: [
    '样例桥头添了两排长椅，等车的人坐得下了',
    '南岸菜场改到早上五点开门',
    '样例小学的操场周末开放，先到先用',
    '一条样例公交线多绕一站，绕到了医院门口',
    '北岸码头的灯修好了',
    '样例镇把旧仓库腾给了四家小作坊，租金头一年不收',
  ][number % 6],
  summary: [
    '长椅是旧门板改的，刷了三遍清漆。',
    '摊主说，早一个小时，菜还带着露水。',
    '操场开到晚上八点，灯不用预约。',
    '绕这一站要多花四分钟，没有乘客反对。',
    '灯坏了一个冬天，修它用了一个下午。',
    '作坊里做木工、修钟、装裱和补鞋，都招学徒。',
  ][number % 6],
  date_published: `2024-02-${String(28 - number).padStart(2, '0')}T08:00:00+08:00`,
  tags: number % 2 ? ['样例栏目'] : [],
  ...(number % 3 < 2 && { image: drawing(DRAWINGS[number % 5] ?? '') }),
  _laoshan: {
    kicker: `样例${DAYS[number % 10]}版`,
    image_alt: '样例插图',
    image_width: 1200,
    image_height: 800,
    caption: '样例图说。',
    credit: '插图：虚构样例',
  },
});

const figure = (id: string, label: string, stat: object, rest: object = {}) => ({
  id,
  title: label,
  _laoshan: { stat: { label, ...stat }, ...rest },
});

const bridge = {
  url: 'https://paper.example/bridge',
  title: '样例河上修起一座只能步行的桥，两岸菜场从此相隔三分钟',
  summary: '桥长一百二十米，没有台阶，推车和轮椅都能过。样例镇用了两个冬天把它修完。',
  image: drawing('river-road'),
  date_published: '2024-03-05T00:30:00+08:00',
  authors: [{ name: '样例记者甲', _laoshan: { role: 'reporter' } }],
};

const pictured = {
  kicker: '样例专栏',
  image_alt: '一条路沿河通向远处的桥',
  image_width: 1200,
  image_height: 800,
  caption: '从样例河南岸看新桥，桥面与路面同高。',
  credit: '插图：虚构样例',
};

/** The invented paper again, with what a story can carry beside its words. */
export const newsroom = {
  version: 'https://jsonfeed.org/version/1.1',
  title: '样例日报（虚构）',
  language: 'zh-CN',
  home_page_url: 'https://paper.example/',
  authors: [{ name: '样例记者甲', _laoshan: { role: 'reporter' } }],
  _laoshan: { time_zone: 'Asia/Shanghai' },
  items: [
    {
      id: 'counted',
      ...bridge,
      _laoshan: {
        ...pictured,
        items: ['length', 'no-such', 'winters', 'gone', 'carts', 'cost', 'fifth', 'length'],
      },
    },
    {
      id: 'sized',
      ...bridge,
      _laoshan: {
        ...pictured,
        srcset: [
          { url: drawing('cherry-valley'), width: 300 },
          { url: drawing('mayors-cup'), width: 700 },
        ],
      },
    },
    {
      id: 'size-fails',
      ...bridge,
      _laoshan: { ...pictured, srcset: [{ url: noPicture, width: 5000 }] },
    },
    {
      id: 'corrected',
      ...bridge,
      _laoshan: {
        ...pictured,
        corrections: [
          { date: '2024-03-06', text: '桥长一百二十米，先前误作一百五十米。' },
          { text: '摄影者的名字写错了一个字，已改。' },
        ],
      },
    },
    {
      id: 'retracted',
      ...bridge,
      _laoshan: {
        ...pictured,
        items: ['length'],
        corrections: [{ text: '桥没有修。' }],
        retracted: { date: '2024-03-07', reason: '样例镇没有这座桥：来稿未经核实就刊出了。' },
      },
    },
    { id: 'retracted-bare', ...bridge, _laoshan: { retracted: {} } },
    {
      id: 'retracted-english',
      language: 'en',
      url: 'https://paper.example/en',
      title: 'A footbridge over the Sample, and no steps',
      summary: 'Carts and wheelchairs cross it too.',
      _laoshan: {
        retracted: { date: '2024-03', reason: 'The sample town has no such bridge.' },
      },
    },
    {
      id: 'corrected-english',
      language: 'en',
      url: 'https://paper.example/en2',
      title: 'A bench for every bus stop in the sample town',
      summary: 'Old doors were planed and varnished three times.',
      _laoshan: {
        corrections: [{ date: '2024-03-06', text: 'The doors were varnished, not painted.' }],
      },
    },
    ...Array.from({ length: 14 }, (_, number) => brief(number)),
    figure('length', '桥长', { value: 120, unit: '米' }),
    figure('winters', '工期', { value: 2, unit: '个冬天', period: '样例年' }),
    figure('gone', '撤回的样例数', { value: 150, unit: '米' }, { retracted: {} }),
    figure('carts', '每天过桥的板车', { value: 450, unit: '辆', qualifier: 'over' }),
    figure('cost', '样例造价', { min: 1_200_000, max: 1_500_000, unit: '元', computed: true }),
    figure('fifth', '第五个样例数', { value: 5, unit: '个' }),
  ],
};

const briefs = newsroom.items.filter(({ id }) => id.startsWith('brief-'));

/** Some of its briefs alone, as a feed: from one number to before another. */
export const briefsOf = (from: number, to: number, more: object = {}) => ({
  ...newsroom,
  ...more,
  items: briefs.slice(from, to),
});
