import { drawing } from './feeds.js';

/** Invented calls to an invented hotline: visibly so, and free to hold what the default feed lacks. */
export const reports = {
  version: 'https://jsonfeed.org/version/1.1',
  title: '样例热线（虚构）',
  language: 'zh-CN',
  home_page_url: 'https://hotline.example/',
  _laoshan: { time_zone: 'Asia/Shanghai' },
  items: [
    {
      id: 'whole',
      title: '样例路口的红绿灯只亮红灯',
      content_text: '样例路口的红绿灯只亮红灯。样例交通科答复：灯组已更换。',
      tags: ['traffic'],
      _laoshan: {
        source: { name: '样例热线', url: 'https://hotline.example/1' },
        report: {
          service_request_id: '样例-0001',
          status: 'closed',
          stage: 'followed_up',
          service_name: '交通设施',
          description: '样例路与虚构街路口的红绿灯三天来只亮红灯，早高峰要靠行人自己判断。',
          address: '样例路与虚构街路口',
          agency_responsible: '样例交通科',
          status_notes: '灯组已更换，并在晚高峰复查过一次。',
          requested_datetime: '2024-03-04T23:30:00Z',
          updated_datetime: '2024-03-06T09:00:00+08:00',
          expected_datetime: '2024-03-08',
          notes: [
            { datetime: '2024-03-05T08:10:00+08:00', type: '派单', description: '交样例交通科。' },
            {
              datetime: '2024-03-05T15:00:00+08:00',
              type: '办理',
              description: '更换灯组。\n接线盒一并更换。',
            },
            { datetime: '2024-03-06T09:00:00+08:00', type: '回访' },
            { description: '没有日期的一条记录。' },
          ],
          satisfaction: 'satisfied',
          photos: [
            {
              url: drawing('river-road'),
              when: 'before',
              alt: '样例画面：路口，红灯亮着',
              credit: '样例市民拍摄',
              width: 1200,
              height: 800,
            },
            {
              url: drawing('innovation-park'),
              when: 'after',
              alt: '样例画面：同一路口，绿灯亮着',
              credit: '样例交通科拍摄',
              width: 1200,
              height: 800,
            },
          ],
        },
      },
    },
    {
      id: 'received',
      title: '样例楼道的灯不亮',
      tags: ['lights'],
      _laoshan: {
        report: {
          status: 'open',
          stage: 'received',
          description: '样例小区二号楼的楼道灯有一周不亮。',
          address: '样例小区二号楼',
          requested_datetime: '2024-03-05T10:00:00+08:00',
        },
      },
    },
    {
      id: 'assigned',
      title: '样例公园的长椅断了一根木条',
      _laoshan: {
        report: { status: 'open', stage: 'assigned', description: '靠湖第三张长椅。' },
      },
    },
    {
      id: 'progress',
      title: '样例桥头的路面塌下一块',
      _laoshan: {
        report: {
          status: 'open',
          stage: 'in_progress',
          description: '桥头北侧的路面塌下一块，约有一张桌子大。',
          agency_responsible: '样例道路科',
          status_notes: '已经围起来，等材料到场。',
        },
      },
    },
    {
      id: 'closed',
      title: '样例市场门口的积水',
      _laoshan: {
        report: {
          status: 'CLOSED',
          description: '下雨就积水。',
          status_notes: '雨水口已疏通。',
        },
      },
    },
    {
      id: 'declined',
      title: '样例住户之间的租约纠纷',
      _laoshan: {
        report: {
          stage: 'declined',
          description: '希望热线判定租约无效。',
          declined_reason: '租约是两个样例住户之间的事，热线无权判定。',
          status_notes: '租约纠纷请向样例法院提出。',
        },
      },
    },
    {
      id: 'staged-open',
      title: '只有阶段、没有状态的一件',
      _laoshan: { report: { stage: 'assigned' } },
    },
    {
      id: 'odd',
      title: '状态是自己的话的一件',
      _laoshan: {
        report: { status: '等待样例公司送来零件后再安排', description: '状态不是两个词之一。' },
      },
    },
    { id: 'untitled', _laoshan: { report: { status: 'open', description: '只有一句话。' } } },
    {
      id: 'wordless',
      title: '只有标题的一件',
      _laoshan: { report: { status: 'open' } },
    },
    { id: 'nothing', _laoshan: { report: {} } },
    {
      id: 'long',
      title:
        '一个说得很长的样例：从早市的摊位说到晚市的灯，从灯说到电线，从电线说到树，再从树说回早市的摊位',
      _laoshan: {
        report: {
          status: 'closed',
          description: `${'样例描述说得很长，一句接着一句。'.repeat(20)}\n${'第二段还是样例。'.repeat(2000)}末。`,
          address: '样例路'.repeat(40),
          agency_responsible: '名称很长的样例联合办公室'.repeat(6),
          status_notes: '样例答复也很长，'.repeat(400),
        },
      },
    },
    {
      id: 'english',
      language: 'en',
      title: 'A bench in Sample Park has lost a board',
      _laoshan: {
        report: {
          status: 'closed',
          description: 'The third bench by the lake.',
          address: 'Sample Park, by the lake',
          agency_responsible: 'Sample Parks Office',
          status_notes: 'The board has been replaced.',
        },
      },
    },
    {
      id: 'arabic',
      language: 'ar',
      title: 'مقعد مكسور في حديقة المثال',
      _laoshan: {
        report: {
          status: 'open',
          description: 'المقعد الثالث قرب البحيرة، رقم 12.',
          address: 'حديقة المثال',
        },
      },
    },
    { id: 'story', title: '一篇报道，不是来电', content_text: '样例正文。' },
    { id: '样例 id', title: 'id 里有空格和汉字的一件', _laoshan: { report: { status: 'open' } } },
  ],
};

/** As many as a page needs to be longer than one: every third answered. */
export const many = {
  ...reports,
  items: Array.from({ length: 134 }, (_, index) => ({
    id: `case-${index + 1}`,
    title: `第${index + 1}件样例来电`,
    _laoshan: {
      report: {
        status: index % 3 ? 'open' : 'closed',
        description: '样例描述。',
        ...(index % 3 ? {} : { status_notes: '样例答复。' }),
      },
    },
  })),
};

/** The same report twice, the later state first, and a report that is none. */
export const flawedReports = {
  ...reports,
  items: [
    {
      id: 'twice',
      title: '已更新的一件',
      _laoshan: { report: { status: 'closed', updated_datetime: '2024-03-06' } },
    },
    {
      id: 'twice',
      title: '旧的一件',
      _laoshan: { report: { status: 'open', updated_datetime: '2024-03-05' } },
    },
  ],
};
