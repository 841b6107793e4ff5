import { zhCN as fields } from './fields.zh-CN.js';

/** What the tables of a feed, their columns and their choices are called. */
export const zhCN = {
  tables: {
    feed: { name: '数据文件', about: '整份数据的标题、语言和地址，只有一行' },
    stat: { name: '数字', about: '一行一个数字，带单位和来源' },
    article: { name: '文章', about: '一行一篇报道' },
    report: { name: '热线诉求', about: '一行一件诉求和它的答复' },
    tiers: { name: '分层', about: '一行一组由多到少的数量，各层写在“分层各行”里' },
    arena: { name: '擂台', about: '一行一场有多人依次发言的活动' },
    rows: { name: '分层各行', about: '一组分层里的一行' },
    series: { name: '历年数字', about: '一个数字在过去各个时点的值' },
    notes: { name: '办理经过', about: '一件诉求的一步' },
    photos: { name: '现场照片', about: '一件诉求处理前后的照片' },
    speakers: { name: '发言人', about: '一场擂台里的一位' },
    criteria: { name: '评分标准', about: '一场擂台的评分项' },
    scores: { name: '评委打分', about: '一位评委给一位发言人的一项打分' },
    parts: { name: '公布的分项', about: '一位发言人公布的一项成绩' },
    awards: { name: '奖项', about: '一场擂台的一个奖' },
    corrections: { name: '更正', about: '一条内容的一次更正' },
    authors: { name: '作者资料', about: '作者的网址、头像；只写姓名用“作者”一列就行' },
    srcset: { name: '图片尺寸', about: '同一张图片的其他宽度' },
  },
  /** Columns that are no fields. */
  others: {
    item: { label: '所属编号', hint: '这一行属于哪一条，写那一条的编号' },
    speaker: { label: '发言人编号', hint: '这一行属于哪一位，写那一位的编号' },
    kind: { label: '类型', hint: '数字、文章、热线诉求、分层、擂台' },
    position: { label: '位置', hint: '在整份数据里排第几' },
  },
  fields,
  /** By the fields that have them. */
  choices: {
    qualifier: { exact: '准确', about: '约', over: '超过', under: '不到' },
    status: { open: '处理中', closed: '已办结' },
    stage: {
      received: '已受理',
      assigned: '已派单',
      in_progress: '办理中',
      closed: '已办结',
      followed_up: '已回访',
      declined: '不予受理',
    },
    satisfaction: { satisfied: '满意', unsatisfied: '不满意' },
    shape: { bars: '条形', funnel: '漏斗' },
    when: { before: '之前', after: '之后' },
    role: { reporter: '记者', correspondent: '通讯员', photographer: '摄影', editor: '编辑' },
  },
  flags: { true: '是', false: '否' },
  /** Around a role behind a name. */
  brackets: ['（', '）'] as readonly [string, string],
};
