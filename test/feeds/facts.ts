/**
 * Every figure the page prints, and every name, written down a second time and apart from the
 * feeds: what the feeds are held against.
 */

/** A figure: its id, the fields that hold it, units, period, and how its sentence must read. */
export interface Fact {
  readonly id: string;
  readonly figure: Readonly<Record<string, unknown>>;
  readonly unit: { readonly zh: string; readonly en: string };
  readonly period: string;
  readonly says: { readonly zh: RegExp; readonly en: RegExp };
}

export const PERIODS: Readonly<Record<string, { zh: string; en: string }>> = {
  year: { zh: '每年', en: 'A year' },
  now: { zh: '今年以来', en: 'This year so far' },
  so: { zh: '至今', en: 'So far' },
  q1: { zh: '第一季度', en: 'First quarter' },
  june: { zh: '6月', en: 'June' },
  april: { zh: '4月启动', en: 'Launched in April' },
};

// Id; figure (`=` a value, `>` over, `a-b` a range, `#` a rank); units; period; what the text says
// (patterns); `-` is none.
const FIGURES = String.raw`
arena-speakers | =5 | 位 | speakers | - | [5五]位 | [Ff]ive (sub-district )?secretaries
arena-demands | =5 | 条 | demands | - | [5五]条要求 | five demands
habits-to-break | =3 | 种 | habits | - | [3三]种要?改?掉?的?习惯.惯性、平均用力、含糊 | three habits to break.*inertia, spreading effort evenly,? (and )?vagueness
ways-of-thinking | =3 | 种 | ways | - | [3三]种思维.系统、集中、精准 | three ways of thinking.*systematic, concentrated,? (and )?precise
programme-years | =5 | 年 | years | april | 4月启动，为期5年 | launched in April.*runs for (5|five) years
programme-projects | =6 | 项 | projects | - | 共6项 | (6|six) projects
provincial-watchwords | =5 | 个字 | watchwords | - | [5五]个字：严、真、细、实、快 | five provincial watchwords.*（?严、真、细、实、快
programme-fronts | =2 | 个 | fronts | - | [2两]个阵地 | two fronts
practice-tiers | =3 | 级 | tiers | - | 分3级|三级新时代文明实践站点 | three(-tier| tiers)
programme-teams | =3 | 支 | teams | - | [3三]支队伍 | three teams
gdp-rank | #2 | - | - | q1 | 第一季度.*GDP增速.*第二 | first(-| )quarter.*GDP growth.*second in the city
assessment-rank | #2 | - | - | june | 6月创城测评.*总分.*第二 | June city-building.*second in the city
park-size-rank | #1 | - | - | - | 规模.*(第一|全市最大的单个园区) | largest single park|first in the city among single parks
park-high-tech-rank | #1 | - | - | - | 高新技术企业.*(第一|最多) | most high-tech|first among the city’s parks
park-buildings | =17 | 栋 | buildings | - | 17栋楼 | 17 buildings
park-revenue | =20000000000 | 元 | yuan | year | 年营业收入200亿元 | 20 billion yuan
park-tax | >1000000000 | 元 | yuan | year | 年税收超过10亿元 | over 1 billion yuan
park-branches | =15 | 个 | branches | - | 15个楼宇党总支 | 15 building general (party )?branches
park-stations | =6 | 个 | stations | - | 6个驿站 | 6 service stations
service-circle | =10 | 分钟 | minutes | - | 10分钟服务圈 | 10-minute service circle
services | =256 | 项 | services | - | 帮办服务有?256项 | 256 assisted services
consultations | >530 | 次 | consultations | so | 咨询530余次 | [Oo]ver 530 consultations
party-organisations | =128 | 个 | organisations | - | 128个党组织 | 128 party organisations
party-members | =1871 | 名 | members | - | 1871名 | 1,871 members
contact-points | =68 | 个 | contact points | - | 68个区级联系点 | 68 district-level contact points
beizhai-land | >150 | 亩 | mu | - | 150余亩流转土地 | over 150 mu
beizhai-rent | =450000 | 元 | yuan | year | 每年带来45万元租金 | 450,000 yuan a year in rent
beizhai-wages | 700000-1000000 | 元 | yuan | - | 70万至100万元劳务收入 | 700,000 to 1,000,000 yuan in wages
beizhai-guarantee | =1000000 | 元 | yuan | year | 每年.*100万元 | 1,000,000 yuan a year
removed-stock | =1020000 | 平方米 | m² | now | 存量违建(拆除)?102万平方米 | 1,020,000 square metres
removed-new | =87 | 处 | sites | now | 新生违建87处 | 87 sites
removed-new-area | =9415 | 平方米 | m² | now | 9415平方米 | 9,415 square metres
cases-closed | =1980 | 件 | cases | now | 1980件.*鹏利南华 | 1,980.*Pengli Nanhua
river-removed | =710000 | 平方米 | m² | now | 张村河.*71万平方米 | 710,000 square metres
flag-compounds | =28 | 个 | compounds | now | 28个老旧小区 | 28 old residential compounds
flag-courtyards | =7 | 个 | courtyards | now | 7个重点院落 | 7 key courtyards
flag-sites | =1414 | 处 | sites | now | 违建1414处 | 1,414 sites
flag-area | =19117 | 平方米 | m² | now | 19117平方米 | 19,117 square metres
flag-cleared | =28 | 个 | courtyards | now | 28个居民院落.*清零 | 28 residential courtyards are now at zero
cup-entries | =53 | 个 | projects | - | 53个项目参赛，创下纪录 | 53 projects entered.*a record
cup-semifinal | =11 | 家 | companies (projects) | - | 11家.*企业（项目）进入.*半决赛 | 11 .*companies \(projects\).*semi-final
little-giants | =6 | 家 | firms | so | “小巨人”企业6家 | little giants.*\b6\b|\b6 .*little giants
unicorns | =7 | 家 | firms | so | 独角兽企业7家 | unicorns 7|7 unicorns
champions | =9 | 家 | firms | so | 制造业单项冠军企业9家 | champions 9|9 manufacturing single-item champions
gazelles | =24 | 家 | firms | so | 省瞪羚企业24家 | provincial gazelles.* 24|24 provincial gazelles
specialised-new | =509 | 家 | firms | so | 专精特新企业509家 | specialised and new firms.* 509|509 specialised
high-tech | =628 | 家 | enterprises | so | 高新技术企业628家 | high-tech enterprises 628|628 high-tech
platforms | =16 | 个 | platforms and bases | - | 市级及以上公共服务平台和创业基地有?16个 | 16 public service platforms
top-50-firms | =18 | 家 | firms | - | 18家企业进入青岛新经济高成长50强 | 18 .*top 50
top-50-rank | #1 | - | - | - | 50强.*全市第一 | first in the city.*top 50|top 50, first in the city
top-50-years | =3 | 年 | years | - | 连续3年全市第一 | first in the city 3 years running
hotline-unanswered | =2 | 件 | calls | - | 2件未见答复 | 2 stand without an answer
hotline-answered | =2 | 件 | calls | - | 2件已有答复 | 2 have an answer`;

function figureOf(text: string): Fact['figure'] {
  const [min, max] = text.split('-').map(Number);
  if (max !== undefined) return { min, max };
  const digits = Number(text.slice(1));
  if (text[0] === '#') return { rank: { position: digits } };
  return text[0] === '>' ? { value: digits, qualifier: 'over' } : { value: digits };
}

/** No digit may stand before the pattern: 17 is not found in 117. */
const spoken = (pattern: string) => new RegExp(`(?<![\\d,.])(?:${pattern})`, 's');

function factOf(row: string): Fact {
  const cells = row.split(' | ').map((cell) => (cell === '-' ? '' : cell));
  const [id = '', figure = '', zh = '', en = '', period = '', first = '-', second = '-'] = cells;
  return {
    id,
    figure: figureOf(figure),
    unit: { zh, en },
    period,
    says: { zh: spoken(first), en: spoken(second) },
  };
}

export const FACTS: readonly Fact[] = FIGURES.trim().split('\n').map(factOf);

/** The source's words, and the only items that may carry any. */
export const QUOTES: Readonly<Record<string, string>> = {
  'removed-stock': '拆除存量违建102万平方米',
  'removed-new': '新生违建87处',
  'removed-new-area': '9415平方米',
  'cases-closed': '办结违建问题1980件',
  'river-removed': '拆除违建71万平方米',
  'flag-sites': '各类违建1414处',
  'flag-area': '19117平方米',
  'cup-entries': '参赛项目53个',
  'cup-semifinal': '11家崂山企业（项目）',
  'high-tech': '高新技术企业628家',
  'park-revenue': '年营业收入200亿元',
  'park-tax': '年税收超过10亿元',
  'beizhai-land': '流转土地150余亩',
  'beizhai-wages': '70—100万元的劳务收入',
  'beizhai-rent': '45万元的租赁收益',
  'beizhai-guarantee': '保底收益达100万元',
  'gdp-rank': '增速位居全市第二',
  'party-members': '1871名党员',
  'party-organisations': '党组织已达128个',
  'little-giants': '"小巨人"企业6家',
  services: '帮办服务256项',
  consultations: '咨询服务530余次',
};
