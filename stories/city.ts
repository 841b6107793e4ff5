import { HOST } from './answers.js';

const SERVICES = ['样例路灯', '样例环卫', '样例排水', '样例噪声', '样例停车'];
const AGENCIES = [
  '样例市政科',
  '样例环卫科',
  '样例水务科',
  '样例城管科',
  '样例交通科',
  '样例绿化科',
  '样例住建科',
  '样例街道甲',
  '样例街道乙',
  '样例街道丙',
  '样例街道丁',
  '样例热线办',
];
const WORDS = [
  '路口的样例路灯三天不亮，晚上过街看不清。',
  '样例垃圾桶满了两天没有人清，气味很重。',
  '样例雨水口堵了，下雨就积水。',
  '样例工地夜里施工，睡不着。',
  '样例车位被锁住，没有人管。',
];

/** What a hotline of a whole invented city may hold: visibly so, every number of it made by counting. */
function caseOf(index: number) {
  const closed = index % 7 < 4;
  // From the newest to the oldest, about six hours between two.
  const at = new Date(Date.UTC(2024, 4, 31, 12) - index * 21_600_000).toISOString();
  const day = at.slice(0, 10);
  return {
    id: `city-${index + 1}`,
    title: `第${index + 1}件样例来电`,
    date_published: at,
    _laoshan: {
      report: {
        service_request_id: `样例-${String(index + 1).padStart(6, '0')}`,
        status: index % 97 === 96 ? '样例状态' : closed ? 'closed' : 'open',
        // The first are the most, as in any city.
        service_name: SERVICES[(index % 15) % (1 + (index % SERVICES.length))],
        ...(index % 11 && {
          agency_responsible: AGENCIES[(index * 7) % (1 + ((index * 5) % AGENCIES.length))],
        }),
        description: WORDS[index % WORDS.length],
        address: `样例路${1 + (index % 90)}号`,
        requested_datetime: at,
        ...(closed && {
          status_notes: '样例答复：已到场处理。',
          expected_datetime: day,
          // On that day; on the next, of which nothing can be told; or on the next with the hotline's word for it.
          updated_datetime: index % 4 ? day : `${day}T23:30:00Z`,
          ...(index % 8 === 0 && { notes: [{ datetime: `${day}T23:30:00Z`, type: '办结' }] }),
        }),
        ...(closed && index % 3 && { satisfaction: index % 8 ? 'satisfied' : 'unsatisfied' }),
      },
    },
  };
}

/** Cases `from` to `to` of the city, counted from 0, as one feed. */
export const cityOf = (from: number, to: number, rest: object = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: '样例市热线（虚构）',
  language: 'zh-CN',
  home_page_url: 'https://hotline.example/',
  _laoshan: { time_zone: 'Asia/Shanghai' },
  items: Array.from({ length: to - from }, (_, index) => caseOf(from + index)),
  ...rest,
});

export const city = cityOf(0, 60);

/** Two pages of one feed. */
export const pages = {
  recent: cityOf(0, 6, { next_url: `${HOST}older-cases.json` }),
  'older-cases': cityOf(6, 10),
};

const stated = (id: string, report: object) => ({
  id,
  title: `样例来电${id}`,
  _laoshan: { report },
});

/** Of its cases little is stated: no date, of some no agency, of none a verdict. */
export const sparse = {
  ...city,
  items: [
    stated('一', { status: 'closed', agency_responsible: '样例市政科' }),
    stated('二', { status: 'open', agency_responsible: '样例市政科' }),
    stated('三', { status: 'closed', agency_responsible: '样例环卫科' }),
    stated('四', { status: '样例状态' }),
    stated('五', {}),
  ],
};

/** More than a hundred, of which hardly anything is stated: each is small. */
export const bare = {
  ...city,
  items: Array.from({ length: 104 }, (_, index) => stated(`${index + 1}`, {})),
};

const ENGLISH = ['Street light', 'Refuse', 'Drain'];

/** The same in English, as an invented city would publish it. */
export const englishCity = {
  ...city,
  title: 'Sample City hotline (invented)',
  language: 'en',
  items: Array.from({ length: 1_240 }, (_, index) => ({
    id: `sample-${index + 1}`,
    title: `Sample report number ${index + 1}`,
    _laoshan: {
      report: {
        ...caseOf(index)._laoshan.report,
        service_request_id: `SAMPLE-${index + 1}`,
        status: index % 7 < 4 ? 'closed' : 'open',
        service_name: `Sample ${ENGLISH[index % 3]?.toLowerCase()}`,
        agency_responsible: `Sample Department of ${ENGLISH[(index % 5) % 3]}s and Other Public Works`,
        description: `${ENGLISH[index % 3]} on Sample Street needs attention, says a caller who was invented.`,
        address: `${1 + (index % 90)} Sample Street`,
        ...(index % 7 < 4 && { status_notes: 'Sample answer: seen to.' }),
      },
    },
  })),
};
