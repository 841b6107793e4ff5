/** How many cases each list has, and how many of them the first page of ours. */
export const COUNT = 10_000;
export const FIRST = 50;

const SERVICES = ['样例路灯', '样例环卫', '样例排水', '样例噪声', '样例停车'];
const AGENCIES = [
  '样例市政科',
  '样例环卫科',
  '样例水务科',
  '样例城管科',
  '样例交通科',
  '样例街道甲',
];

/** What is said and what is answered, about as long as in the default feed. */
const WORDS = [
  '样例小区东门的垃圾桶满了两天没有人清，气味很重，楼下的人不敢开窗，请安排清运。',
  '路口的样例路灯三天不亮，晚上过街看不清，附近有学校，家长不放心，希望尽快派人来修。',
  '样例雨水口堵了，下雨就积水，水深没过脚面，行人只能绕行，已经反映过一次。',
  '样例工地夜里施工，十一点以后还有机器声，老人和孩子睡不着，想知道有没有许可。',
  '样例车位被人用地锁锁住，没有人管，来办事的车只好停在路边，请核实后处理。',
];
const ANSWERS = [
  '样例答复：已到场查看，当天处理完毕，并已电话告知来电人。',
  '样例答复：经核实情况属实，已责成养护单位整改，三日内复查。',
  '样例答复：已与来电人联系说明，列入本月计划，完成后再次回复。',
];

/**
 * What 16 keys type: found in every fifth case, the second to begin with, while its first character is in all of them. Not two
 * words, which a naive filter looks for as one.
 */
export const TYPED = '路口的样例路灯三天不亮，晚上过街';

/** @param {number} index */
function caseOf(index) {
  const closed = index % 7 < 4;
  // From the newest to the oldest, about an hour between two, so that 100,000 are of twelve years.
  const at = `${new Date(Date.UTC(2024, 4, 31, 12) - index * 3_660_000).toISOString().slice(0, 19)}+08:00`;
  return {
    id: `case-${index + 1}`,
    title: `第${index + 1}件样例来电`,
    date_published: at,
    _laoshan: {
      report: {
        service_request_id: `样例-${String(index + 1).padStart(6, '0')}`,
        status: closed ? 'closed' : 'open',
        service_name: SERVICES[index % SERVICES.length],
        agency_responsible: AGENCIES[(index * 5) % AGENCIES.length],
        description: WORDS[index % WORDS.length],
        address: `样例路${1 + (index % 90)}号`,
        requested_datetime: at,
        ...(closed && { status_notes: ANSWERS[index % ANSWERS.length] }),
      },
    },
  };
}

/** One feed of invented cases, visibly so. @param {number} length */
export const casesOf = (length) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: '样例市热线（虚构）',
  language: 'zh-CN',
  _laoshan: { time_zone: 'Asia/Shanghai' },
  items: Array.from({ length }, (_, index) => caseOf(index)),
});
