/** An invented event with everything: judges, criteria, a tie, awards, turns. No such town, no such people. */

const PEOPLE = [
  ['s1', '甲样例', '东桥社区', '三分钟走到菜场'],
  ['s2', '乙样例', '西桥社区', '井盖不再响'],
  ['s3', '丙样例', '南门社区', '院里多一盏灯'],
  ['s4', '丁样例', '北门社区', '河边修了路'],
] as const;

/** Scores by judge: the means are 9 and 8, 8 and 9, 7 and 7, 9.5 and 9.5, so that s1 and s2 share the second rank. */
const SCORES: Readonly<Record<string, readonly (readonly [string, number, number])[]>> = {
  s1: [['评委一', 9, 8]],
  s2: [['评委一', 8, 9]],
  s3: [['评委一', 7, 7]],
  s4: [['评委一', 9.5, 9.5]],
};

export const speakers = PEOPLE.map(([id, name, organisation, topic], index) => ({
  id,
  order: index + 1,
  name,
  organisation,
  role: '样例社区书记',
  topic,
  starts_at: `2024-03-05T14:${index * 12 || '00'}:00`,
  ends_at: `2024-03-05T14:${index * 12 + 10}:00`,
  scores: (SCORES[id] ?? []).flatMap(([judge, results, spirit]) => [
    { criterion: 'results', judge, value: results },
    { criterion: 'spirit', judge, value: spirit },
  ]),
}));

export const contest = {
  venue: '样例镇礼堂',
  organiser: '样例镇（虚构）',
  starts_at: '2024-03-05T14:00:00',
  ends_at: '2024-03-05T16:30:00',
  criteria: [
    { id: 'results', label: '成效', max: 10 },
    { id: 'spirit', label: '作风', max: 10 },
  ],
  speakers,
  awards: [
    { label: '最佳实干奖', speakers: ['s4'] },
    { label: '人气奖', speakers: ['s1', 's2'] },
  ],
};

/** The same as a feed, with other arenas beside it: each is an item. */
export function feedOf(arenas: Readonly<Record<string, object>>, more: object = {}) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: '样例镇（虚构）',
    language: 'zh-CN',
    items: Object.entries(arenas).map(([id, arena]) => ({
      id,
      title: '样例擂台：四个社区，一年的账',
      _laoshan: { arena },
      ...more,
    })),
  };
}
