import { drawing, noPicture } from './feeds.js';
import { reports } from './reports.js';

/** A day in Shanghai, so many days from today: a date in words must not change from one day to the next. */
const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 864e5 + 8 * 36e5).toISOString().slice(0, 10);

const report = (id: string, title: string, fields: object, item: object = {}) => ({
  id,
  title,
  ...item,
  _laoshan: { report: fields },
});

const STAGES = ['received', 'assigned', 'in_progress', 'closed', 'followed_up', 'declined'];

/** One for each stage. */
export const staged = {
  ...reports,
  items: STAGES.map((stage, index) =>
    report(stage, `走到第${index + 1}种阶段的样例`, {
      stage,
      description: '样例描述。',
      ...(stage === 'declined' && { declined_reason: '样例事项由样例法院受理，热线不能代办。' }),
    }),
  ),
};

/** Before, on and behind the expected date, as far as it can be told. */
export const dated = {
  ...reports,
  items: [
    report('overdue', '说好三天前办结的样例', {
      description: '样例描述。',
      status: 'open',
      stage: 'in_progress',
      address: '样例路1号',
      requested_datetime: '2024-03-04T10:00:00+08:00',
      expected_datetime: dayFromNow(-3),
      agency_responsible: '样例道路科',
      status_notes: '等样例材料到场。',
    }),
    report('overdue-alone', '只有期限、别的都没有的样例', {
      description: '样例描述。',
      status: 'open',
      expected_datetime: dayFromNow(-1),
    }),
    report('running', '期限还早的样例', {
      description: '样例描述。',
      status: 'open',
      stage: 'assigned',
      address: '样例路2号',
      requested_datetime: '2024-03-04T10:00:00+08:00',
      expected_datetime: '2199-12-31',
    }),
    report('on-time', '按期办结的样例', {
      description: '样例描述。',
      status: 'closed',
      expected_datetime: '2024-03-08',
      updated_datetime: '2024-03-06T09:00:00+08:00',
      status_notes: '样例已办。',
      satisfaction: 'satisfied',
    }),
    report('late', '超期办结的样例', {
      description: '样例描述。',
      status: 'closed',
      expected_datetime: '2024-03-08',
      notes: [{ datetime: '2024-03-12T09:00:00+08:00', type: '办结' }],
      status_notes: '样例已办，迟了四天。',
      satisfaction: 'unsatisfied',
    }),
    report('untold', '办结在先还是更新在先说不清的样例', {
      description: '样例描述。',
      status: 'closed',
      expected_datetime: '2024-03-08',
      updated_datetime: '2024-03-12T09:00:00+08:00',
      status_notes: '样例已办。',
      satisfaction: 'satisfied',
    }),
  ],
};

const size = { width: 1200, height: 800 };

/** Pictures in every combination that a feed may have. */
export const pictured = {
  ...reports,
  items: [
    report('pairs', '两处各有前后照片的样例', {
      status: 'closed',
      status_notes: '样例已办。',
      photos: [
        { url: drawing('river-road'), when: 'before', alt: '样例：路面有坑', ...size },
        { url: drawing('cherry-valley'), when: 'before', alt: '样例：树枝挡灯', ...size },
        {
          url: drawing('innovation-park'),
          when: 'after',
          alt: '样例：路面平整',
          credit: '样例道路科拍摄',
          ...size,
        },
        { url: drawing('small-firms'), when: 'after', alt: '样例：灯亮着', ...size },
        { url: drawing('mayors-cup'), alt: '样例：路口全景', credit: '样例市民拍摄', ...size },
      ],
    }),
    report('unsized', '照片没有尺寸、有一张取不到的样例', {
      status: 'closed',
      status_notes: '样例已办。',
      photos: [
        { url: drawing('river-road'), when: 'before', alt: '样例：路面有坑' },
        { url: noPicture, when: 'after', alt: '样例：路面平整' },
      ],
    }),
    report('media', '只有一张照片的样例', {
      status: 'open',
      media_url: drawing('jinjialing-towers'),
    }),
  ],
};

/** The same in English, all of it. */
export const englishCase = {
  ...reports,
  language: 'en',
  items: [
    report(
      'whole',
      'The lights at Sample Crossing show red alone',
      {
        service_request_id: 'Sample-0001',
        status: 'closed',
        stage: 'closed',
        service_name: 'Traffic lights',
        description: 'The lights at Sample Road and Invented Street have been red for three days.',
        address: 'Sample Road and Invented Street',
        agency_responsible: 'Sample Traffic Office',
        status_notes: 'The lamps have been replaced.',
        requested_datetime: '2024-03-05T07:30:00+08:00',
        updated_datetime: '2024-03-06T09:00:00+08:00',
        expected_datetime: '2024-03-08',
        satisfaction: 'unsatisfied',
        photos: [
          {
            url: drawing('river-road'),
            when: 'before',
            alt: 'Sample: the crossing, all red',
            credit: 'A sample caller',
            ...size,
          },
          {
            url: drawing('innovation-park'),
            when: 'after',
            alt: 'Sample: the crossing, one green',
            credit: 'Sample Traffic Office',
            ...size,
          },
        ],
      },
      { language: 'en' },
    ),
    report('overdue', 'A bench in Sample Park has lost a board', {
      status: 'open',
      stage: 'in_progress',
      description: 'The third bench by the lake.',
      address: 'Sample Park, by the lake',
      expected_datetime: dayFromNow(-1),
    }),
    report('declined', 'Who is right about the lease', {
      stage: 'declined',
      description: 'The caller asks the hotline to judge a lease.',
      declined_reason: 'Leases are for the sample court.',
    }),
  ],
};
