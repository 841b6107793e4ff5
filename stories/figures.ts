/** Figures with all that one can carry. Invented, and visibly so. */
const source = { name: '样例统计站', url: 'https://paper.example/stat' };

const figure = (id: string, label: string, stat: object) => ({
  id,
  title: label,
  _laoshan: { stat: { label, ...stat }, source },
});

export const figures = {
  version: 'https://jsonfeed.org/version/1.1',
  title: '样例数字',
  language: 'zh-CN',
  items: [
    figure('risen', '样例店铺', {
      value: 128,
      unit: '家',
      period: '样例年',
      previous: { value: 116, label: '上一样例年' },
    }),
    figure('fallen', '样例占比', {
      value: 20.5,
      unit: '%',
      previous: { value: 22, label: '上一样例年' },
    }),
    figure('level', '样例站点', { value: 7, unit: '个', previous: { value: 7 } }),
    figure('target', '样例植树', { value: 850_000, unit: '棵', target: 1_000_000 }),
    figure('surpassed', '样例修路', { value: 10.5, unit: '公里', target: 10 }),
    figure('series', '样例到访', {
      value: 31_200,
      unit: '人次',
      period: '样例五月',
      series: [
        { label: '一月', value: 12_800 },
        { label: '二月', value: 9_400 },
        { label: '三月', value: 18_050 },
        { label: '四月', value: 22_600 },
        { label: '五月', value: 31_200 },
      ],
    }),
    figure('sourced', '样例河道', {
      value: 12_500,
      unit: '米',
      period: '样例年',
      as_of: '2024-03-05',
      quote: '样例河清淤1.25万米',
    }),
    figure('sum', '样例合计', {
      value: 135,
      unit: '处',
      computed: true,
      sum_of: ['risen', 'level'],
    }),
    figure('mixed', '样例人口', { value: 123_450_000, unit: '人' }),
    figure('whole', '样例用水', {
      value: 950_000,
      qualifier: 'about',
      unit: '㎡',
      period: '样例年一月',
      as_of: '2024-01',
      quote: '样例用地约95万平方米',
      previous: { value: 900_000, label: '上一样例年' },
      target: 1_000_000,
      series: [
        { label: '样例年前两年', value: 880_000 },
        { label: '样例年前一年', value: 900_000 },
        { label: '样例年', value: 950_000 },
      ],
    }),
  ],
};
