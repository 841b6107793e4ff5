/**
 * Where the repository's own feeds are served: beside the stories in the tests, under the root in
 * Storybook. Vite must not make an asset of it, whose pictures would then lie elsewhere.
 */
export const folder = new URL(/* @vite-ignore */ '../feeds/', import.meta.url).href;

/** The default feed in both editions, as the repository has it. */
export const chinese = `${folder}laoshan.zh-CN.json`;
export const english = `${folder}laoshan.en.json`;

/** A drawing of the default feed, by its name. */
export const drawing = (name: string): string => `${folder}illustrations/${name}.svg`;

/** Something that is there, so that nothing is said on the console, and is no picture. */
export const noPicture = english;

/** An invented paper of an invented town: visibly so, and free to hold what the default feed lacks. */
export const invented = {
  version: 'https://jsonfeed.org/version/1.1',
  title: '样例日报（虚构）',
  language: 'zh-CN',
  home_page_url: 'https://paper.example/',
  authors: [{ name: '样例记者甲', _laoshan: { role: 'reporter' } }],
  _laoshan: { time_zone: 'Asia/Shanghai' },
  items: [
    {
      id: 'whole',
      url: 'https://paper.example/bridge',
      title: '样例河上修起一座只能步行的桥，两岸菜场从此相隔三分钟',
      summary: '桥长一百二十米，没有台阶，推车和轮椅都能过。样例镇用了两个冬天把它修完。',
      content_text: '桥长一百二十米，没有台阶，推车和轮椅都能过。',
      image: drawing('river-road'),
      date_published: '2024-03-05T00:30:00+08:00',
      authors: [
        { name: '样例记者甲', _laoshan: { role: 'reporter' } },
        { name: '样例通讯员乙', _laoshan: { role: 'correspondent' } },
        { name: '样例摄影丙', _laoshan: { role: 'photographer' } },
      ],
      _laoshan: {
        kicker: '样例专栏',
        image_alt: '一条路沿河通向远处的桥',
        image_width: 1200,
        image_height: 800,
        caption: '从样例河南岸看新桥，桥面与路面同高。',
        credit: '插图：虚构样例',
      },
    },
    {
      id: 'wordy',
      url: 'https://paper.example/wordy',
      title:
        '一个长得不肯停下来的样例标题：从南岸的老菜场说到北岸的新码头，再从修桥的两个冬天说到第一辆推过去的板车，最后问一句还要不要再修一座',
      summary: '样例正文。'.repeat(60),
      _laoshan: { kicker: '样例长文专栏，名字也长' },
    },
    { id: 'bare', title: '只有标题' },
    {
      id: 'untitled',
      content_text: '没有标题的一条短讯。它的第一句就当标题用。',
      date_published: '2024-03-04',
    },
    {
      id: 'html',
      content_html: '<p>只有 <b>HTML</b> 的一条。</p><script>alert(1)</script>',
      url: 'https://paper.example/html',
    },
    {
      id: 'no-picture-there',
      title: '图片取不到的一条',
      image: noPicture,
      _laoshan: { image_alt: '样例图片的说明文字', image_width: 1200, image_height: 800 },
    },
    {
      id: 'arabic',
      language: 'ar',
      title: 'خبر مثال: جسر للمشاة فوق نهر المثال',
      summary: 'نص مثال قصير يقرأ من اليمين إلى اليسار، وفيه رقم 120.',
      url: 'https://paper.example/ar',
    },
    {
      id: 'english',
      language: 'en',
      title: 'A footbridge over the Sample, and no steps',
      summary: 'Carts and wheelchairs cross it too. The sample town took two winters.',
      date_published: '2024-03-05T00:30:00+08:00',
      url: 'https://paper.example/en',
    },
    {
      id: 'sign',
      title: '样例面积',
      _laoshan: {
        stat: {
          value: 12.5,
          unit: '㎡',
          label: '样例面积',
          period: '样例年一月',
        },
        source: { name: '样例统计站', url: 'https://paper.example/stat' },
      },
    },
    {
      id: 'long-label',
      title: '样例长指标',
      _laoshan: {
        stat: {
          value: 1_234_567.89,
          qualifier: 'about',
          unit: '样例平方公里每样例年',
          label:
            '一个说得很长的样例指标，从哪一年算起、把哪些地方算在里面、又不算哪些地方，都写在名字里',
          period: '样例年一月至样例年十二月，不含没有统计的月份',
        },
        source: { name: '名称很长的样例统计和测绘联合办公室，及其下属各样例统计站' },
      },
    },
    { id: 'short-label', title: '短', _laoshan: { stat: { value: 1, unit: '个', label: '井' } } },
    { id: 'unlabelled', title: '没有说明的数', _laoshan: { stat: { value: 7 } } },
    {
      id: 'english-figure',
      language: 'en',
      title: 'Sample area',
      _laoshan: {
        stat: { value: 1_020_000, unit: 'm²', label: 'Sample area', period: 'sample year' },
        source: { name: 'Sample Statistics Office' },
      },
    },
    {
      id: 'huge',
      title: '样例大数',
      _laoshan: {
        stat: { value: '123456789012345678901', unit: '个', label: '超过双精度的样例整数' },
      },
    },
    {
      id: 'negative',
      title: '样例增减',
      _laoshan: { stat: { value: -0.5, unit: '%', label: '样例增减' } },
    },
    {
      id: 'computed',
      title: '样例占比',
      _laoshan: {
        stat: { value: 20.75, unit: '%', label: '样例占比', computed: true },
        source: { name: '样例统计站' },
      },
    },
    {
      id: 'rank',
      title: '样例名次',
      _laoshan: { stat: { rank: { position: 2, of: 10 }, label: '样例名次' } },
    },
  ],
};

/** The same with broken items among the good ones. */
export const flawed = {
  ...invented,
  items: [
    { id: 'unsafe', title: '链接不安全的一条', url: 'javascript:alert(1)' },
    { id: 'no-figure', title: '还没有数字', _laoshan: { stat: { label: '样例指标' } } },
    ...invented.items,
  ],
};
