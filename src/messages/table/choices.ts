/** Further words for a choice that are read, with `|` between; by field and choice. */
export const CHOICE_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  qualifier: {
    exact: '精确|确切|准|precise',
    about: '大约|约为|左右|近似|大概|approximately|around|circa|ca.|~',
    over: '超|逾|多于|以上|大于|more than|above|at least|>',
    under: '不足|低于|少于|以下|近|小于|less than|below|nearly|almost|<',
  },
  status: {
    open: '未办结|待处理|未处理|办理中|处理中的|待办|未完成|在办|pending|in progress|new',
    closed: '办结|已处理|已完成|已解决|完成|已答复|已回复|done|resolved|completed|complete',
  },
  stage: {
    received: '受理|已接收|待派单',
    assigned: '派单|已转办|转办|已交办|交办',
    in_progress: '处理中|在办|正在办理|in-progress|open',
    closed: '办结|已完成|已处理|已解决|done|resolved',
    followed_up: '回访|已评价|followed-up',
    declined: '不受理|退回|已退回|rejected|refused',
  },
  satisfaction: {
    satisfied: '满|非常满意|yes|是',
    unsatisfied: '不满|否|dissatisfied|no',
  },
  shape: { bars: '柱状|条形图|柱状图|bar', funnel: '漏斗图' },
  when: { before: '前|处理前|整改前|事前', after: '后|处理后|整改后|事后' },
  role: {
    reporter: '本报记者|文字记者|文',
    correspondent: '特约记者',
    photographer: '摄影记者|图|摄|photo',
    editor: '责任编辑|责编',
  },
};

export const FLAG_WORDS: Readonly<Record<'true' | 'false', string>> = {
  true: 'true|yes|y|1|是|对|有|真|√|✓|✔|☑',
  false: 'false|no|n|0|否|不|不是|无|假|×|✗|✘|x|☐',
};
