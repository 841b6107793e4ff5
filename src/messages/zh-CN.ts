/** Every word the widgets say in Chinese. This is the contract that other languages satisfy. */
export const zhCN = {
  /** The locale that `Intl` gets, so that digits and words never disagree. */
  locale: 'zh-CN' as 'zh-CN' | 'en',
  number: {
    group: ',',
    /** Powers of ten with a word of their own, largest first. */
    scales: [
      { power: 12, name: '万亿' },
      { power: 8, name: '亿' },
      { power: 4, name: '万' },
    ],
    mixed: [
      { power: 8, name: '亿' },
      { power: 4, name: '万' },
    ],
    gap: '零',
    /** What stands between the parts of a figure in running text. */
    space: '',
    range: '–',
    /** Between the ends of a range that has a minus sign in it. */
    to: '至',
    qualifiers: { about: '约', over: '超过', under: '不到' },
    /** "And some more" behind a plain multiple of ten (150余亩); empty where the language has none. */
    more: '余',
    /** `category` is the ordinal plural category of `position`; `of` and `unit` are empty when absent. */
    rank: (position: string, _category: string, of: string, unit: string) => ({
      before: '第',
      value: position,
      after: (unit || '位') + (of && `（共${of}）`),
    }),
    /** Units that the ear needs in full. `%` is missing: it is spoken well, and in Chinese before its number. */
    units: {
      '㎡': '平方米',
      'm²': '平方米',
      'km²': '平方公里',
    } as Readonly<Record<string, string>>,
  },
  age: { justNow: '刚刚' },
  stat: {
    source: '来源：',
    computed: '本页计算',
    /** Heads what tells where a figure comes from. */
    provenance: '数字出处',
    sum: (labels: readonly string[]) => `以下各项之和：${labels.join('、')}`,
    points: '个百分点',
    previous: '上期',
    changes: {
      up: (amount: string, label: string) => `比${label}增加${amount}`,
      down: (amount: string, label: string) => `比${label}减少${amount}`,
      same: (_amount: string, label: string) => `与${label}持平`,
    },
    target: (aim: string, share: string) => `目标${aim}，完成${share}`,
    series: (points: readonly string[]) => `走势：${points.join('，')}`,
  },
  tiers: {
    noData: '无数据',
    /** Beside the figure of a funnel's row; `whole` says of what, once under all rows. */
    share: (share: string) => `${share}（本页计算）`,
    whole: '以第一项为100%',
  },
  article: {
    /** Stands before the name, a space between: 记者 衣涛. */
    roles: { reporter: '记者', correspondent: '通讯员', photographer: '摄影', editor: '编辑' },
    untitled: '无标题',
    pictureMissing: '图片无法显示',
    retracted: '已撤回',
    reason: '撤回原因：',
    noReason: '撤回原因未说明',
    correction: '更正',
  },
  articles: {
    more: '更多报道',
    loading: '正在读取……',
    shown: (shown: string, total: string) => `显示${shown}篇${total && `，共${total}篇`}`,
    failed: '下一页没有取到，请再试一次。',
  },
  arena: {
    /** Heads a speaker of whom neither name nor organisation nor role is known. */
    unnamed: '未具名',
    organiser: '主办：',
    stages: { before: '未开始', on: '正在进行', between: '等待下一位', after: '已结束' },
    speaking: '正在发言',
    /** Of a speaker who is not on stage; `speaking` of the one who is. */
    turns: { waiting: '待发言', 'has-spoken': '已发言' },
    /** Told to assistive technology when the speaker changes. */
    told: (who: string) => `正在发言：${who}`,
    /** A button that brings the reader to who is speaking. */
    now: '现在发言',
    about: '介绍',
    brought: (count: string) => `成果（${count}）`,
    schedule: '日程',
    time: '时间',
    /** Stands in the column of times. */
    untimed: '未定',
    speaker: '发言人',
    topic: '题目',
    status: '状态',
    results: '得分',
    rank: '名次',
    total: '总分',
    max: (points: string) => `满分${points}`,
    /** Stands where a result has no such number, or an award nobody who is in the lineup. */
    unpublished: '未公布',
    noResults: '结果未公布',
    awards: '奖项',
    none: '发言名单未公布',
    /** In a calendar file. `topic` is empty where there is none. */
    calendar: {
      turn: (who: string, topic: string) => who + (topic && `：${topic}`),
      local: (time: string, zone: string) => `当地时间：${time}（${zone}）`,
    },
  },
  hotline: {
    stages: {
      received: '已受理',
      assigned: '已派单',
      in_progress: '办理中',
      closed: '已办结',
      followed_up: '已回访',
      declined: '不予受理',
    },
    /** The way of a report, step by step. */
    steps: {
      received: '受理',
      assigned: '派单',
      in_progress: '办理',
      closed: '办结',
      followed_up: '回访',
    },
    way: '办理进度',
    passed: '已过',
    coming: '未到',
    declined: '不予受理的原因',
    /** The status of a report without a stage. */
    standings: { answered: '已答复', unanswered: '未见答复', unknown: '状态不明' },
    status: '状态',
    filters: { all: '全部', answered: '已答复', unanswered: '未答复', unknown: '状态不明' },
    wordless: '没有内容',
    search: '搜索',
    period: '时间',
    order: '排序',
    /** `feed` is an order of the feed's own that is none of the others. */
    orders: { feed: '原有顺序', newest: '最新在前', oldest: '最早在前', open: '最久未答复在前' },
    unstated: '未注明',
    undated: '未注明日期',
    /** Ends a list to choose from that leaves values out; a search leaves out those without a match. */
    unlisted: (count: string) => `另有${count}项未列出，搜索可缩小范围`,
    found: (found: string, total: string) => `符合${found}件，共${total}件`,
    none: '没有符合条件的来电',
    clear: '清除条件',
    answer: '答复',
    progress: '进展',
    details: '详情',
    /** The same where the rest of a long text is in them. */
    more: '继续阅读',
    service: '事项',
    agency: '承办单位',
    number: '编号',
    requested: '提交',
    updated: '更新',
    expected: '预计办结',
    source: '来源',
    history: '经过',
    link: '本件链接',
    /** Around the date. */
    due: ['预计', '前办结'] as readonly [before: string, after: string],
    /** `days` is empty on the day itself. */
    overdue: (days: string) => `已超期${days && `${days}天`}`,
    timeliness: { 'on-time': '按期办结', late: '超期办结' },
    verdicts: { satisfied: '来电人评价：满意', unsatisfied: '来电人评价：不满意' },
    photos: { before: '办理前', after: '办理后' },
    shown: (shown: string, total: string) => `显示${shown}件，共${total}件`,
    /** The same where the feed has pages that were not read. */
    read: (shown: string, read: string) => `显示${shown}件，已读取${read}件`,
    /** What a choice has done, told to assistive technology. */
    told: (choice: readonly string[], shown: string) => `${choice.join('、')}：${shown}`,
    next: (count: string) => `再看${count}件`,
    nextPage: '继续读取',
    score: {
      title: '办理情况',
      unit: '件',
      received: '收到',
      answered: '已答复',
      onTime: '按期办结',
      satisfied: '满意',
      of: (part: string, whole: string) => `${whole}件中${part}件`,
      /** Of how many more cases it is not known; they are in neither number. */
      missing: (count: string) => `另有${count}件未注明或无法判断`,
      /** Not "all": a server that gives fewer than were asked for may have more than it says. */
      basis: (count: string) => `按列表中的${count}件来电统计`,
      /** The same where the feed has pages that were not read. */
      partial: (count: string) => `只按已读取的${count}件来电统计，其余尚未读取`,
      how: '怎么算的',
      formulas: {
        answered: '已答复的件数（含不予受理）÷ 状态明确的件数',
        onTime: '按期办结的件数 ÷ 已答复且能判断是否按期的件数（不含不予受理）',
        satisfied: '评价满意的件数 ÷ 有评价的件数',
      },
      rule: '未注明或无法判断的，分子分母都不计入。各单位的横条全长为状态明确的件数，实心为已答复。',
      agencies: '各承办单位收到的来电',
      others: (agencies: string) => `其他${agencies}个单位`,
      /** What is said of one row, side by side. */
      said: (parts: readonly string[]) => parts.join('，'),
    },
  },
  state: {
    stale: (age: string, date: string) => `暂未取得新数据，以上内容取自 ${date}（${age}）`,
    staleMark: (date: string) => `（${date}）`,
  },
  /** `{tag}`, `{src}` and the other facts are put in by `errorSentence`. */
  errors: {
    network: '<{tag}> 无法读取 {src}：请检查地址和服务器的跨域设置（CORS）。',
    timeout: '<{tag}> 未能按时读完 {src}：请检查服务器。',
    http: '<{tag}> 读取 {src} 得到 HTTP {status}，应为 200：请检查地址。',
    'not-json': '<{tag}> 读到的 {src} 不是 JSON：应为 JSON Feed 文件，而非网页。',
    'not-a-feed':
      '<{tag}> 读到的 {src} 不是 JSON Feed：应有 version 和 items，或为 Open311 的请求列表。',
    'no-item': '<{tag}> 在 {src} 中找不到“{id}”：请检查 # 后面的 id。',
    'no-id': '<{tag}> 应指明 {src} 中的一个条目：请把 src 写成“地址#id”。',
    'no-feed':
      '<{tag}> 没有数据：请写明 src（或以纯数字写 value），或用 data-laoshan 标明默认数据源。',
    'too-large': '<{tag}> 未读 {src}：应不超过 {limit} 字节。',
    blocked:
      '<{tag}> 不得读取 {src}：请把其来源列入 connect-src；https 页面不能读 http，本地页面请用 bundle。',
    'bad-address': '<{tag}> 无法使用 src“{src}”：应为 http(s) 地址或相对路径。',
  },
  console: {
    problems: (tag: string, address: string, count: number, list: readonly string[]) =>
      `<${tag}> ${address} 中有不合规范的内容 ${count} 处：${list.join('；')}`,
    alreadyDefined: (tags: readonly string[], theirs: string, ours: string) =>
      `Laoshan Widgets ${ours}：${tags.join('、')} 已由版本 ${theirs || '不明'} 定义，不再定义。`,
  },
};
