import { published } from '../src/event/index.js';
import type { Arena } from '../src/feed/index.js';
import { drawing, invented } from './feeds.js';

/** A contest of an invented town: places, judges and all that is said of them are made up, and visibly so. */
const TEAMS = [
  ['东桥', '菜场不打烊', '夜里也有灯、有秤、有人管的样例菜场。'],
  ['西桥', '一根水管的账', '从漏掉的水算起，换管子花了多少，省下多少。'],
  ['南门', '旧楼装上电梯', ''],
  ['北门', '放学后的院子', '孩子、老人和一把锁的样例故事。'],
  ['中街', '摊位排好队', ''],
] as const;

const CRITERIA = [
  { id: 'result', label: '实绩', weight: 0.5, max: 10 },
  { id: 'telling', label: '讲述', weight: 0.3, max: 10 },
  { id: 'idea', label: '新意', weight: 0.2, max: 10 },
];

const JUDGES = ['样例评委甲', '样例评委乙', '样例评委丙', '样例评委丁', '样例评委戊'];

/** By team and criterion, what the five judges gave. The second and the third team come out equal: 1, 2, 2, 4, 5. */
const SCORES = [
  ['9.5 9.6 9.4 9.8 9.1', '9.2 9.0 9.3 9.1 9.6', '8.8 9.0 9.1 8.9 9.5'],
  ['9.0 9.2 9.1 8.9 9.3', '9.4 9.2 9.1 9.3 9.5', '9.0 8.9 9.2 9.1 9.3'],
  ['9.3 8.9 9.1 9.2 9.0', '9.1 9.5 9.4 9.2 9.3', '9.3 9.1 9.2 9.0 8.9'],
  ['8.6 8.8 8.7 8.9 8.5', '9.0 8.8 8.9 9.1 8.7', '8.5 8.4 8.8 8.6 8.7'],
  ['8.2 8.4 8.1 8.3 8.0', '8.5 8.8 8.6 8.4 8.7', '9.4 9.2 9.5 9.3 9.6'],
];
const AUDIENCE = [9.1, 9.4, 9.4, 8.2, 8];

const teams = TEAMS.map(([place, topic, summary], index) => ({
  id: `c${index + 1}`,
  order: index + 1,
  organisation: `${place}社区`,
  role: '样例领队',
  topic,
  ...(summary && { summary }),
  ...(index === 0 && { items: ['whole', 'sign', 'rank'] }),
  ...(index === 3 && { image: drawing('cherry-valley'), image_alt: '' }),
}));

/** As it is in the hall: with what each judge and the audience gave. */
export const contest: Arena = {
  venue: '样例大剧院',
  organiser: '样例市（虚构）',
  starts_at: '2024-03-05T14:00:00',
  ends_at: '2024-03-05T16:00:00',
  criteria: CRITERIA,
  scoring: { drop_extremes: true, audience_weight: 0.2 },
  revealed: true,
  speakers: teams.map((team, index) => ({
    ...team,
    starts_at: `2024-03-05T14:${10 + index * 10}:00`,
    ends_at: `2024-03-05T14:${18 + index * 10}:00`,
    scores: CRITERIA.flatMap(({ id }, which) =>
      (SCORES[index]?.[which] ?? '').split(' ').map((value, judge) => ({
        criterion: id,
        judge: JUDGES[judge] ?? '',
        value: Number(value),
      })),
    ),
    audience: AUDIENCE[index] ?? 0,
  })),
  awards: [
    { label: '样例金奖', speakers: ['c1'] },
    { label: '样例银奖', speakers: ['c2', 'c3'] },
    { label: '观众喜爱奖', speakers: ['c2'] },
  ],
};

/** As it is on the web. */
const open = published(contest);
const { criteria: _, awards, speakers = [], ...bare } = open;

/** Of each speaker when the turn starts and ends; the years say whether that is over. */
const timed = (...turns: readonly (readonly [start?: string, end?: string])[]) =>
  teams.map((team, index) => {
    const [starts_at, ends_at] = turns[index] ?? [];
    return { ...team, ...(starts_at && { starts_at }), ...(ends_at && { ends_at }) };
  });

/** Hours away from either change, however long a page with it stays open. */
const fromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const turn = (minutes: number) => [fromNow(minutes), fromNow(minutes + 8)] as const;

const arena = (id: string, fields: object, more: object = {}) => ({
  id,
  title: '样例杯：五个社区上台比一比',
  ...more,
  _laoshan: { arena: fields },
});

export const contests = {
  ...invented,
  items: [
    arena('cup', open),
    arena('cup-before', {
      ...bare,
      starts_at: '2999-03-05T14:00',
      ends_at: '2999-03-05T16:00',
      speakers: timed(
        ...[10, 20, 30, 40, 50].map(
          (minute) => [`2999-03-05T14:${minute}`, `2999-03-05T14:${minute + 8}`] as const,
        ),
      ),
    }),
    arena('cup-on', {
      ...bare,
      on_stage: 'c2',
      speakers: speakers.map(({ result: _, ...team }) => team),
    }),
    arena('cup-between', {
      ...bare,
      starts_at: fromNow(-180),
      ends_at: fromNow(540),
      speakers: timed(...[-170, -160, 480, 490, 500].map(turn)),
    }),
    arena('cup-first', { ...bare, on_stage: 'c1', speakers: timed() }),
    arena('cup-partial', {
      ...bare,
      criteria: CRITERIA,
      on_stage: 'c4',
      speakers: speakers.map(({ result, ...team }, index) => ({
        ...team,
        ...(index === 0 && { result }),
        ...(index === 1 && { result: { total: 9.2, parts: [{ criterion: 'idea', value: 9.1 }] } }),
        ...(index === 2 && { result: { rank: 2 } }),
      })),
    }),
    arena('cup-closed', published({ ...contest, revealed: false })),
    arena('cup-totals', {
      ...bare,
      speakers: teams.map((team, index) => ({
        ...team,
        result: { total: 100 - index, rank: index + 1 },
      })),
    }),
    arena('cup-many', {
      ...bare,
      awards,
      criteria: [...'甲乙丙丁戊己庚辛'].map((label) => ({ id: label, label: `样例标准${label}` })),
      speakers: teams.map((team, index) => ({
        ...team,
        result: {
          total: 72.25 - index * 7.5,
          rank: index + 1,
          parts: [...'甲乙丙丁戊己庚辛'].map((criterion) => ({ criterion, value: 9 - index })),
        },
      })),
    }),
    arena('cup-bare', { speakers: teams.map(({ id, organisation }) => ({ id, organisation })) }),
    arena(
      'cup-english',
      {
        on_stage: 'b',
        venue: 'Sample Theatre',
        organiser: 'Sample City (invented)',
        criteria: [{ id: 'result', label: 'Results', max: 100 }],
        speakers: ['a', 'b', 'c'].map((id, index) => ({
          id,
          order: index + 1,
          name: `Sample ${'ABC'[index]}`,
          role: 'Team leader',
          topic: 'A pipe, and what it costs',
          starts_at: `2024-03-05T14:${10 + index * 10}`,
          ...(index === 0 && {
            result: { total: 87.5, rank: 1, parts: [{ criterion: 'result', value: 87.5 }] },
          }),
        })),
        awards: [{ label: 'Sample prize', speakers: ['a', 'c'] }],
      },
      { language: 'en', title: 'Sample Cup: three teams compare' },
    ),
    ...invented.items,
  ],
};

/** The same where the zone is none that there is. */
export const zoneless = {
  ...contests,
  _laoshan: { time_zone: 'Sample/Nowhere' },
  items: [arena('cup', open)],
};

/** What contradicts itself, and names who is not there. */
export const oddContests = {
  ...invented,
  items: [
    arena('cup-odd', {
      ...bare,
      starts_at: '2024-03-05T16:00',
      ends_at: '2024-03-05T14:00',
      speakers: timed(
        ['2024-03-05T14:20', '2024-03-05T14:10'],
        ['2024-03-05T14:00', '2024-03-05T14:08'],
      ).map((team, index) => ({
        ...team,
        order: [1, 1, 2, undefined, 2][index],
        ...(index === 2 && { organisation: '样例长名'.repeat(50) }),
      })),
    }),
    arena('cup-nobody', {
      ...open,
      awards: [
        { label: '样例金奖', speakers: ['c1', 'nobody'] },
        { label: '样例特别奖', speakers: ['nobody'] },
        { label: '样例待定奖' },
      ],
    }),
    arena('cup-hundred', {
      ...bare,
      on_stage: 'h42',
      speakers: Array.from({ length: 100 }, (_, index) => ({
        id: `h${index + 1}`,
        order: index + 1,
        name: `样例第${index + 1}人`,
        topic: index % 3 ? '样例题目' : undefined,
      })),
    }),
  ],
};

/** The same when all is over and nothing more will come. */
export const expired = { ...contests, expired: true };
