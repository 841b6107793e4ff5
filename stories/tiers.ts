import { invented } from './feeds.js';

const tiers = (id: string, fields: object, more: object = {}) => ({
  id,
  title: '样例镇的店铺，按招牌颜色计',
  ...more,
  _laoshan: { source: { name: '样例统计站', url: 'https://paper.example/stat' }, tiers: fields },
});

const steps = [
  { label: '样例报名', value: 480 },
  { label: '样例初审', value: 120 },
  { label: '样例复审', value: 49 },
  { label: '样例入选', value: 1 },
];

/** Tiers of the invented town beside its stories and figures. */
export const tiersOfTown = {
  ...invented,
  items: [
    tiers('steps', { shape: 'funnel', unit: '份', rows: steps }, { title: '样例征文，一步一步' }),
    tiers(
      'growing',
      { shape: 'funnel', unit: '份', rows: [...steps].reverse() },
      { title: '样例征文：越来越多，不成漏斗' },
    ),
    tiers('one-row', { unit: '家', rows: [{ label: '红招牌', value: 3 }] }),
    tiers(
      'many-rows',
      {
        unit: '家',
        rows: Array.from({ length: 14 }, (_, index) => ({
          label: `样例招牌${index + 1}号`,
          value: 2 ** (14 - index),
        })),
      },
      { url: 'https://paper.example/signs' },
    ),
    tiers('magnitudes', {
      unit: '次',
      rows: [
        { label: '一次', value: 1 },
        { label: '没有', value: 0 },
        { label: '一千次', value: 1000 },
        { label: '一千万次', value: 10_000_000 },
        { label: '超过双精度', value: '9007199254740993' },
      ],
    }),
    tiers('mixed', {
      shape: 'funnel',
      unit: '平方米',
      rows: [
        { label: '样例面积', item: 'sign' },
        { label: '样例占比', item: 'computed' },
        { label: '样例名次', item: 'rank' },
        { label: '没有这个数', item: 'gone' },
        { label: '还没有的数', item: 'to-come' },
      ],
    }),
    tiers('below-zero', {
      unit: '家',
      rows: [
        { label: '新开', value: 12 },
        { label: '净增', value: -3 },
      ],
    }),
    tiers(
      'long-rows',
      {
        unit: '样例平方公里每样例年',
        rows: [
          {
            label:
              '一个说得很长的样例招牌，从哪一年算起、把哪些街道算在里面、又不算哪些，都写在名字里',
            value: '1234567.89',
          },
          { label: '一个更长的样例数', value: '123456789012345678901234567890' },
          { label: '短', value: 7 },
        ],
      },
      {
        title:
          '一个长得不肯停下来的样例标题：从南岸的老菜场数到北岸的新码头，每种颜色的招牌各有多少',
        summary: '样例说明。'.repeat(20),
      },
    ),
    tiers('short-rows', { rows: [{ label: '井', value: 1 }] }, { title: '短' }),
    { id: 'bare-tiers', _laoshan: { tiers: { rows: [{ label: '招牌', value: 2 }] } } },
    tiers(
      'english-tiers',
      {
        shape: 'funnel',
        unit: 'entries',
        rows: [
          { label: 'Sample entries', value: 53 },
          { label: 'Sample second reading', value: 11 },
        ],
      },
      { language: 'en', title: 'The sample contest, step by step' },
    ),
    tiers('no-rows', { rows: [] }),
    tiers('no-counts', { rows: [{ label: '红招牌', item: 'gone' }] }),
    ...invented.items,
  ],
};
