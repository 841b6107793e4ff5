/** What stands in the workbook that is given out to be filled. All of it is invented, and looks so. */
export const zhCN = {
  /** In front of the first cell of a row that is there to be looked at alone. Files that are filled in hold it: never change it, add another. */
  mark: '【示例，不会导入】',
  feed: '示例市数据',
  source: '示例日报',
  figure: {
    title: '拆除旧围栏',
    sentence: '今年以来，示例市拆除旧围栏约1.2万米。',
    label: '旧围栏',
    unit: '米',
    period: '今年以来',
    before: '去年',
  },
  story: { title: '示例市的围栏去哪了', sentence: '一篇不存在的报道。', author: '某记者' },
  report: {
    title: '路灯不亮',
    sentence: '示例路上的一盏路灯不亮。',
    service: '市政设施',
    agency: '示例市某某局',
    answer: '已经换了灯泡。',
    address: '示例路',
    step: '派单',
  },
  tiers: { title: '旧围栏的去向', unit: '米', rows: ['拆下的', '回收的', '再用的'] },
  arena: { title: '示例擂台', venue: '示例会堂', organiser: '示例市某某局' },
  speaker: { name: '某甲', role: '科长', organisation: '示例街道', topic: '一条不存在的路' },
};

export const en: typeof zhCN = {
  mark: '[Example, not imported] ',
  feed: 'Facts of Exampleton',
  source: 'The Exampleton Daily',
  figure: {
    title: 'Old fences taken down',
    sentence: 'This year Exampleton has taken down about 12,000 metres of old fences.',
    label: 'old fences',
    unit: 'm',
    period: 'this year',
    before: 'last year',
  },
  story: {
    title: 'Where the fences of Exampleton went',
    sentence: 'A story that was never written.',
    author: 'A. Reporter',
  },
  report: {
    title: 'A street lamp is out',
    sentence: 'A lamp in Example Road is out.',
    service: 'Street lights',
    agency: 'Exampleton Works',
    answer: 'The bulb was changed.',
    address: 'Example Road',
    step: 'Passed on',
  },
  tiers: {
    title: 'What became of the fences',
    unit: 'm',
    rows: ['Taken down', 'Kept', 'Used again'],
  },
  arena: { title: 'Example debate', venue: 'Example Hall', organiser: 'Exampleton Works' },
  speaker: {
    name: 'A. Speaker',
    role: 'Head of unit',
    organisation: 'Example ward',
    topic: 'A road that is not there',
  },
};

export const TEMPLATE_WORDS: Readonly<Record<'zh-CN' | 'en', typeof zhCN>> = { 'zh-CN': zhCN, en };
