import { drawing, invented, noPicture } from './feeds.js';

const portrait = drawing('cherry-valley');

/** Places of an invented town; the first character of some is not theirs alone. */
const PLACES = '东桥 西桥 南门 北门 中街 上河 下河 新村 老码头 老灯塔 林场 盐田'.split(' ');

const lineup = PLACES.map((place, index) => ({
  id: `s${index + 1}`,
  order: index + 1,
  organisation: `${place}社区`,
  role: '样例社区书记',
}));

const five = lineup.slice(0, 5);
const TOPICS = ['三分钟走到菜场', '井盖不再响', '院里多一盏灯', '河边修了路', '空屋开了店'];

/** Five with all that a speaker can have, a quarter of an hour each. */
const whole = five.map((speaker, index) => ({
  ...speaker,
  name: `${'甲乙丙丁戊'[index]}样例`,
  topic: TOPICS[index],
  summary: '样例摘要：一年里做成的一件事，花了多少，谁在用，还差什么。',
  starts_at: `2024-03-05T14:${index * 12 || '00'}:00`,
  ends_at: `2024-03-05T14:${index * 12 + 10}:00`,
  ...(index === 1 && { image: portrait, image_alt: '' }),
  ...(index === 2 && { items: ['whole', 'sign', 'computed', 'huge', 'gone', 'sign', 'english'] }),
  ...(index === 4 && { items: ['rank'] }),
}));

const place = { venue: '样例镇礼堂', organiser: '样例镇（虚构）' };
const arena = (id: string, fields: object, more: object = {}) => ({
  id,
  title: '样例擂台：五个社区，一年的账',
  ...more,
  _laoshan: { arena: { ...place, ...fields } },
});

/** Arenas of the invented town beside its stories and figures. */
export const arenas = {
  ...invented,
  items: [
    arena('whole-arena', { ...span('2024-03-05T14:00', '2024-03-05T16:30'), speakers: whole }),
    arena('before', { ...span('2999-03-05T14:00', '2999-03-05T16:30'), speakers: five }),
    arena('on', { ...span('2024-03-05', '2999-03-05'), speakers: five }),
    arena('on-stage', {
      ...span('2024-03-05T14:00', '2024-03-05T16:30'),
      on_stage: 's2',
      speakers: whole,
    }),
    arena('on-stage-bare', { on_stage: 's4', speakers: five }),
    arena('one', { speakers: five.slice(0, 1) }),
    arena('two', { speakers: whole.slice(0, 2) }),
    arena('three', { speakers: whole.slice(0, 3) }),
    arena('six', { speakers: lineup.slice(0, 6) }),
    arena('twelve', { on_stage: 's10', speakers: lineup }),
    arena('bare-arena', { venue: undefined, organiser: undefined }, { title: undefined }),
    arena('short', { speakers: [...'甲乙丙'].map((name, index) => ({ id: `t${index}`, name })) }),
    arena('nameless', {
      speakers: [{ id: 'a' }, { id: 'b', role: '样例评委' }, { id: 'c', topic: '只有题目' }],
    }),
    arena('portrait-fails', {
      speakers: whole.map((speaker) => ({ ...speaker, image: noPicture })),
    }),
    arena(
      'english-arena',
      {
        on_stage: 'b',
        venue: 'Sample Hall',
        organiser: 'Sample Town (invented)',
        speakers: [
          {
            id: 'a',
            order: 1,
            name: 'Sample Anders',
            organisation: 'Harbour Ward',
            role: 'Secretary',
          },
          {
            id: 'b',
            order: 2,
            organisation: 'Hillside and Upper Riverbank Ward',
            role: 'Secretary',
          },
          {
            id: 'c',
            order: 3,
            name: 'Example Berg',
            role: 'Secretary',
            items: ['english', 'sign'],
          },
        ],
      },
      { language: 'en', title: 'Sample arena: three wards, one year' },
    ),
    ...invented.items,
  ],
};

/** What is odd: each story says on the console what its whole feed has. */
export const oddArenas = {
  ...invented,
  items: [
    arena('same-order', {
      speakers: five.map((speaker, index) => ({
        ...speaker,
        order: [3, 1, 1, undefined, 2][index],
      })),
    }),
    arena('none', { speakers: [] }),
    arena('long-name', {
      speakers: five.map((speaker, index) => ({
        ...speaker,
        name: index ? undefined : '样例长名'.repeat(50),
      })),
    }),
  ],
};

function span(starts_at: string, ends_at: string) {
  return { starts_at, ends_at };
}
