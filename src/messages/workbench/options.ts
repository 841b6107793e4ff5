/** How widgets and their attributes are asked for. */
interface OptionWords {
  readonly label: string;
  readonly hint?: string;
  /** What each value is called; `''` is what holds where the attribute is left out. */
  readonly values?: Readonly<Record<string, string>>;
}

interface KindWords {
  readonly name: string;
  /** What it is for. */
  readonly use: string;
  /** Why it cannot be chosen. */
  readonly none: string;
}

/** As `src/publish/snippet/kinds.ts` names them. */
type Kind = 'stat' | 'stats' | 'article' | 'articles' | 'hotline' | 'arena' | 'tiers';

export interface OptionsWords {
  readonly kinds: Readonly<Record<Kind, KindWords>>;
  /** Of each, what it shows where no item is named; empty where it needs one. */
  readonly all: Readonly<Record<Kind, string>>;
  readonly attributes: Readonly<Record<string, OptionWords>>;
  readonly themes: OptionWords;
  readonly schemes: OptionWords;
}

export const zhCN: OptionsWords = {
  kinds: {
    stat: { name: '一个数字', use: '突出一个数，也可以放进句子里。', none: '内容里没有数字。' },
    stats: { name: '一组数字', use: '几个数并排，便于比较。', none: '内容里没有数字。' },
    article: { name: '一篇文章', use: '标题、摘要、图片和链接。', none: '内容里没有文章。' },
    articles: { name: '文章列表', use: '最新的几篇，读者可以再看更多。', none: '内容里没有文章。' },
    hotline: {
      name: '热线诉求',
      use: '每件诉求办到哪一步，答复是什么。',
      none: '内容里没有诉求。',
    },
    arena: {
      name: '擂台',
      use: '一场活动：谁上台、什么顺序、结果如何。',
      none: '内容里没有擂台。',
    },
    tiers: {
      name: '分层',
      use: '由多到少的几层数量，画成条形。',
      none: '内容里没有分层。',
    },
  },
  all: {
    stat: '',
    stats: '全部数字',
    article: '最新的一篇',
    articles: '全部文章',
    hotline: '全部诉求',
    arena: '最新的擂台',
    tiers: '',
  },
  attributes: {
    layout: {
      label: '版式',
      values: {
        block: '单独一块',
        inline: '放在句子里',
        card: '卡片：大图在上',
        row: '一行：小图在旁',
        hero: '头条：大标题',
        text: '只有文字',
        grid: '几列卡片',
        list: '一行一篇',
      },
    },
    notation: {
      label: '大数怎样写',
      values: {
        compact: '能缩短就缩短：102万',
        standard: '一位不缩：1,020,000',
        mixed: '亿和万分开写：1亿2,345万',
      },
    },
    figures: {
      label: '文章下放几个要紧的数字',
      values: { '': '不放', '1': '1个', '2': '2个', '3': '3个', '4': '4个' },
    },
    limit: { label: '先放几篇', hint: '其余的，读者点一下再看。' },
    filters: {
      label: '查找',
      values: { none: '没有查找', status: '按答复与否选', all: '全部查找方式' },
    },
    'page-size': { label: '先放几件', hint: '其余的，读者点一下再看。' },
    score: {
      label: '答复率、按期办结率、满意率',
      values: { none: '不放', all: '放在最上面' },
      hint: '内容里有全部诉求时才放：只有一部分，算出来的不准。',
    },
    view: {
      label: '看什么',
      values: { lineup: '上台的人', schedule: '时间表', scoreboard: '成绩表' },
    },
    refresh: {
      label: '隔多少秒读一次新内容',
      hint: '活动进行时用，最少15秒。不填就不重读。',
    },
    lang: {
      label: '微件说哪种语言',
      values: { '': '跟内容走', 'zh-CN': '中文', en: 'English' },
    },
    'heading-level': {
      label: '标题级别',
      values: { '': '三级（常用）', '2': '二级', '4': '四级', '5': '五级', '6': '六级' },
      hint: '比网页上在它前面的标题低一级。',
    },
    mode: {
      label: '适老',
      values: { '': '跟网页走', elder: '大字适老', standard: '不用大字' },
    },
  },
  themes: {
    label: '配色',
    values: {
      '': '报纸：米色纸，朱红',
      civic: '政务：白底，蓝',
      coast: '海岸：浅青，青绿',
      mono: '单色：黑白',
    },
  },
  schemes: {
    label: '深浅',
    values: { '': '跟网页走', light: '总是浅色', dark: '总是深色' },
  },
};

export const en: OptionsWords = {
  kinds: {
    stat: {
      name: 'One figure',
      use: 'Makes a number stand out, or sets it in a sentence.',
      none: 'Your facts have no figures.',
    },
    stats: {
      name: 'A set of figures',
      use: 'Several numbers side by side, to be compared.',
      none: 'Your facts have no figures.',
    },
    article: {
      name: 'One story',
      use: 'Headline, summary, picture and link.',
      none: 'Your facts have no stories.',
    },
    articles: {
      name: 'A list of stories',
      use: 'The newest ones; readers can ask for more.',
      none: 'Your facts have no stories.',
    },
    hotline: {
      name: 'Hotline reports',
      use: 'How far each report has come, and what was answered.',
      none: 'Your facts have no reports.',
    },
    arena: {
      name: 'An event',
      use: 'Who speaks, in which order, and how it ended.',
      none: 'Your facts have no events.',
    },
    tiers: {
      name: 'Counts in order',
      use: 'From many to few, drawn as bars.',
      none: 'Your facts have no counts in order.',
    },
  },
  all: {
    stat: '',
    stats: 'All figures',
    article: 'The newest story',
    articles: 'All stories',
    hotline: 'All reports',
    arena: 'The newest event',
    tiers: '',
  },
  attributes: {
    layout: {
      label: 'Layout',
      values: {
        block: 'On its own',
        inline: 'Within a sentence',
        card: 'Card: large picture on top',
        row: 'Row: small picture beside',
        hero: 'Lead story: large headline',
        text: 'Text alone',
        grid: 'Cards in columns',
        list: 'One story a row',
      },
    },
    notation: {
      label: 'Large numbers',
      values: {
        compact: 'Shortened: 1.02 million',
        standard: 'In full: 1,020,000',
        mixed: 'In Chinese, 亿 and 万 apart: 1亿2,345万',
      },
    },
    figures: {
      label: 'Key figures under the story',
      values: { '': 'None', '1': '1', '2': '2', '3': '3', '4': '4' },
    },
    limit: { label: 'Stories at first', hint: 'Readers can ask for the rest.' },
    filters: {
      label: 'Finding a report',
      values: { none: 'Not offered', status: 'By answered or not', all: 'Every way there is' },
    },
    'page-size': { label: 'Reports at first', hint: 'Readers can ask for the rest.' },
    score: {
      label: 'Shares answered, on time and satisfied',
      values: { none: 'Left out', all: 'Above the list' },
      hint: 'Only where your facts have all reports: of a part, the shares would be wrong.',
    },
    view: {
      label: 'What to see',
      values: { lineup: 'Who speaks', schedule: 'Timetable', scoreboard: 'Results' },
    },
    refresh: {
      label: 'Read the feed again every … seconds',
      hint: 'For an event under way; at least 15. Left empty, it is read once.',
    },
    lang: {
      label: 'Language of the widget',
      values: { '': 'That of the facts', 'zh-CN': '中文', en: 'English' },
    },
    'heading-level': {
      label: 'Heading level',
      values: { '': '3 (usual)', '2': '2', '4': '4', '5': '5', '6': '6' },
      hint: 'One below the heading that stands over it on your page.',
    },
    mode: {
      label: 'Large type for older readers',
      values: { '': 'As the page has it', elder: 'Always', standard: 'Never' },
    },
  },
  themes: {
    label: 'Colours',
    values: {
      '': 'Newsprint: cream and red',
      civic: 'Civic: white and blue',
      coast: 'Coast: pale green and teal',
      mono: 'Mono: black and white',
    },
  },
  schemes: {
    label: 'Light or dark',
    values: { '': 'As the page has it', light: 'Always light', dark: 'Always dark' },
  },
};
