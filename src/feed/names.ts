import { COMMON, COMPOUND, GIVEN, ODD, PUNS, RARE, SURNAMES, WORDS } from './surnames.js';

/** A given name to leave out, and what stands there instead. */
export interface Name {
  readonly start: number;
  readonly end: number;
  /** `given` leaves a gap that the customary word fills; `none` where a title follows; `whole` where no surname is left. */
  readonly left: 'given' | 'none' | 'whole';
}

const HAN = '[\\u3400-\\u9fff]';
const any = (words: string): string => words.trim().split(/\s+/).join('|');
const sticky = (pattern: string) => {
  const regexp = new RegExp(pattern, 'y');
  return (text: string, at: number): RegExpExecArray | null => {
    regexp.lastIndex = at;
    return regexp.exec(text);
  };
};

const FORMAL = '先生|女士|小姐|太太|夫人';
const TITLE = `${FORMAL}|阿姨|大[爷妈叔姐哥娘伯嫂婶]|奶奶|爷爷|叔叔|婆婆|师傅|老师|同学|同志|老人|夫[妇妻]|医生|律师`;
/** Who a private person is said to be; a name may follow. */
const ROLE =
  `(?:[市居村农渔股]民|[^有没无每别他某个多行几何众等的两一二三四五六七八九十\\d ]人|[业车房户店机失船摊货]主|[住租商用客]户|[乘顾游租旅访]客|` +
  `[费报患伤住]者|(?:快递|外卖|业务|保[洁险]|驾驶|配送|送餐|网格)员|[男女]子|` +
  any(
    '家长 司机 教练 房东 中介 邻居 网友 同学 学生 群众 老板 姓名 户名 我叫 名叫 署名 留名 签名 丈夫 妻子 老公 老婆 儿子 女儿 母亲 父亲 爱人 孩子',
  ) +
  ')';
const ROLES = new RegExp(
  `${ROLE}(?:代表|本人|家属)?(?:姓名)?[为是系叫]?[ :"“(\\[【<《\\-]{0,3}`,
  'g',
);
const BEHIND_ROLE = new RegExp(`${ROLE}[ :"“(\\-]{0,2}$`);

/** What people are said to do, and single words of saying. */
const DOES = any(`反[映应馈] 来[电信访函] [致去]电 拨[打通] 打[来电] 投诉 举报 咨询 询问 [建提]议 要求 希望 认为 表[示达扬] 求助 提[出供交问到及醒起] 质[疑问] 称赞
  感谢 [声自诉]称 申[请诉报] 请[求问] 呼吁 诉[求说] 告[知诉] 介绍 补充 强调 指出 透露 回[忆复应家到访] 解释 说明 描述 抱怨 担[心忧] 怀疑 发[现来帖出布] [看见听接收遇碰感]到 听说
  [得获]知 了解 遭[遇到受] 购[买得入房] [入居租同家]住 租[房用] 乘[坐车] [驾开骑停]车 驾驶 骑行 步行 路过 途经 经过 前[往来去] 来到 到[达场] 付款 支付 缴[纳费] 办理 预[约订] 报[名警案修考]
  参[加与] 拒[绝不] [同愿]意 拍[摄照] 上[传报] 留[言下] 装修 受伤 骨折 摔[倒伤] 被[困骗打扣撞] 要回 退[款货休] [签订]订? 领取 咨问 追问 反问 问道 说道 指[称责] 控诉 检举 揭发 催[促问办] 期[盼待] 盼望 想[问要知] 倡议
  联[系名] 委托 [起上]诉 维权 寻[找求] 丢失 遗失 捡到 下单 网购 充值 消费 就[医诊读职] 住院 [患生]病 出[行差门示具] 居家 上班 下班 打工 工作 务工 坚持 承包 承租 [申认]领 语气 作为 花[了费掉\\d一二三四五六七八九十百千几] 手持 排队 称 说 问 讲 谈`);
/** What else goes on after a name: whose, when, how often, with what number. */
const GOES = any(`家[的里住中门外楼院旁附属] 一[家行同直再觉] 年[近过满仅逾已] 于[\\d一二三四五六七八九十今昨前近本上下当每凌] 本人 名下 电话 手机 身份证 证件 微信 邮箱 地址 住址 联系 账号 今[天年日早晚] 昨[天日晚] 前[天日] 日前 近[日期来] 最近 [上下中]午 早上 晚上 凌晨 当[天晚时日] 每[天日月晚]
  去年 [再多首当每][次日] [一二两三四五六七八九十几数\\d]+[次人名位家度月日年岁] 第[一二三] 先后 曾经? 已经? 均 都 也 又 还 因为? 由于 以及 等\\d 等[人多一二两三四五六七八九十] 等$ 对此 在 对 跟 及 从 自 [被把将给让系] [因去的所之其与至] 和(?!平) 同 向 为了? [今现原]为 电\\d 女儿? 男 [父母]亲 [妻儿]子 丈夫 强烈 多年 连[续日夜] 独[自居] 主动 再三 反复 表[姐哥弟妹] 缓缓`);
/** Characters of given names that also begin what follows a name. */
const LEADS = '向为作占用有求想会同和再无一开发进改举招以自家';

const surnameAt = sticky(`(?:${COMPOUND}|[${COMMON}${SURNAMES}${ODD}${RARE}])`);
const titleAt = sticky(`(?:${TITLE})`);
const doesAt = sticky(`(?:${DOES})`);
const goesAt = sticky(`(?:${GOES})|(.)\\1`);
const hanAt = sticky(HAN);
const tiesAt = sticky('[、/和与及跟] ?');
const dottedAt = sticky(`${HAN}{1,6}[·•・](?=${HAN})`);
const latinAt = sticky('[A-Z][a-z]+((?: [A-Z][a-z]+){1,2})(?![A-Za-z])');

/** No given name has these; the second place knows more of them. */
const NEVER = /[的了吗呢吧啊着这那哪什么您你我他她它们某称说问讲叫被把给让没不很最更姓氏总老位者每该此与女]/;
const NEVER_LAST = /[向在从对等将已再曾均都其所有是为就也还因到又]/;
const FAMOUS = /^(?:鲁迅|老舍|孙中山|蔡元培|胡适|钱学森|梁[思启]|徐志摩|徐悲鸿|闻一多|康有为|沈从文|朱自清|齐白石|梅兰芳|王[尽献])/;
/** Said of people before a title. */
const NO_NAME = /^(?:房东|成[年功]|单[身亲]|时[尚髦]|[白黄]衣|高[个龄]|全[体场]|[都车]|安保|应|经|商|明|来)/;
const BRAND = /^(?:[”」』》"]|[^，。、,;:的在]{0,4}?(?:公司|品牌|连锁|集团|旗舰|工作室|传媒|装[修饰]|烘焙|奶茶|火锅))/;

const pairs = (list: string): Set<string> => {
  const set = new Set<string>();
  for (const group of list.split(' ')) {
    for (const next of group.slice(1)) set.add(group.charAt(0) + next);
  }
  return set;
};
const words = pairs(WORDS);
const puns = pairs(PUNS);

interface Reading {
  readonly surname: number;
  readonly start: number;
  readonly end: number;
  /** 0 where nothing speaks for an end here. */
  readonly score: number;
  readonly titled: boolean;
}

/** How sure it is that a name ends here. */
function scoreAt(text: string, at: number): number {
  if (titleAt(text, at)) return 4;
  if (at >= text.length || doesAt(text, at)) return 3;
  if (!hanAt(text, at)) return /[\dA-Za-z]/.test(text.charAt(at)) ? 2 : text[at] === '·' ? -1 : 3;
  if (goesAt(text, at)) return 2;
  const next = text.charAt(at);
  return !GIVEN.includes(next) || LEADS.includes(next) ? 1 : 0;
}

/** All ways to read a name of one or two characters that begins at `at`; the surest. */
function readName(text: string, at: number, labelled: boolean): Reading | undefined {
  let best: Reading | undefined;
  for (const surname of surnamesAt(text, at)) {
    if (titleAt(text, at + surname.length)) return undefined;
    let end = at + surname.length;
    const spaced = text[end] === ' ';
    for (let count = 1; count <= 2; count++) {
      if (text[end] === ' ' && (count === 1 || spaced)) end++;
      if (!hanAt(text, end)) break;
      end++;
      const start = at + surname.length + (spaced ? 1 : 0);
      const given = text.slice(start, end);
      const score = judge(text, surname, given, end, labelled);
      if (score <= 0 || (best && !surer(score, best.score, given, spaced))) continue;
      best = { surname: surname.length, start, end, score, titled: score === 4 };
    }
    if (best) break;
  }
  return best;
}

/** Of two readings as sure as each other the longer one stands, unless its end may begin what follows. */
function surer(score: number, best: number, given: string, spaced: boolean): boolean {
  return score === best ? spaced || (usual(given) && !LEADS.includes(given.slice(-1))) : score > best;
}

function surnamesAt(text: string, at: number): string[] {
  const [found = ''] = surnameAt(text, at) ?? [];
  return found.length > 1 ? [found, found.charAt(0)] : found ? [found] : [];
}

function judge(text: string, surname: string, given: string, end: number, labelled: boolean) {
  const bare = given.replace(' ', '');
  const last = bare.slice(1);
  if (NEVER.test(bare) || (last && NEVER_LAST.test(last))) return 0;
  if (titleAt(bare, 0) || whole(DOES_ONLY, bare)) return 0;
  const score = scoreAt(text, end);
  const pair = surname + bare.charAt(0);
  if ((score < 4 && words.has(pair)) || (score < 3 && puns.has(pair))) return 0;
  if (RARE.includes(surname)) return score === 4 || (labelled && score === 3) ? score : 0;
  if (ODD.includes(surname) || surname === '东方') return score > (usual(bare) ? 1 : 2) ? score : 0;
  if (!usual(bare)) return score > 1 ? score : 0;
  // Whatever comes next: a common surname and a usual given name say enough.
  return score || (COMMON.includes(surname) || surname.length > 1 ? 0.5 : 0);
}

const DOES_ONLY = new RegExp(`^(?:${DOES}|${GOES})$`);
const whole = (pattern: RegExp, text: string): boolean => text.length > 1 && pattern.test(text);

const usual = (given: string): boolean => [...given].every((c) => GIVEN.includes(c));

/** Given names of private persons: behind what they are said to be, and before a title. */
export function findNames(text: string): Name[] {
  const names: Name[] = [];
  behindRoles(text, names);
  beforeTitles(text, names);
  return names;
}

function behindRoles(text: string, names: Name[]): void {
  for (const match of text.matchAll(ROLES)) {
    let at = (match.index ?? 0) + match[0].length;
    const labelled = /[:：] ?$/.test(match[0]);
    for (let first = true; ; first = false) {
      const foreign = dotted(text, at) ?? latin(text, at);
      const name = foreign ?? han(text, at, labelled, first);
      if (!name) break;
      if (name.end > name.start) names.push(name);
      at = name.next;
      const tie = tiesAt(text, at);
      if (!tie) break;
      at += tie[0].length;
    }
  }
}

interface Found extends Name {
  readonly next: number;
}

function han(text: string, at: number, labelled: boolean, first: boolean): Found | undefined {
  const read = readName(text, at, labelled);
  if (read && (first || read.score > 0)) {
    const { start, end, titled } = read;
    const next = titled ? end + (titleAt(text, end)?.[0].length ?? 0) : end;
    return { start, end, left: titled ? 'none' : 'given', next };
  }
  return undefined;
}

/** 阿依古丽·买买提: which part is whose surname is not known, so the whole goes. */
function dotted(text: string, at: number): Found | undefined {
  const head = dottedAt(text, at);
  if (!head) return undefined;
  let best: Found | undefined;
  let top = 0;
  for (let end = at + head[0].length + 1; end <= at + head[0].length + 8; end++) {
    const score = scoreAt(text, end);
    if (score > top) {
      top = score;
      best = { start: at, end, left: 'whole', next: end };
    }
    if (!hanAt(text, end)) break;
  }
  return best;
}

function latin(text: string, at: number): Found | undefined {
  const match = latinAt(text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  return { start: end - (match[1] ?? '').trim().length, end, left: 'none', next: end };
}

const TITLES = new RegExp(TITLE, 'g');
const LEFT_EDGE = /(?:^|[^\u3400-\u9fff·])$/;
const LEFT_WORD = /[于由与和给请找据是为叫因及的至系电访复知谢托到助]$/;

function beforeTitles(text: string, names: Name[]): void {
  for (const match of text.matchAll(TITLES)) {
    const at = match.index ?? 0;
    const name = before(text, at, new RegExp(`^(?:${FORMAL})$`).test(match[0]));
    if (!name || BRAND.test(text.slice(at + match[0].length, at + match[0].length + 12))) continue;
    if (!names.some(({ start, end }) => start < name.end && name.start < end)) names.push(name);
  }
}

function before(text: string, at: number, formal: boolean): Name | undefined {
  const head = text.slice(Math.max(0, at - 24), at);
  const foreign = new RegExp(
    `(?:^|[^\\u3400-\\u9fff]|${ROLE}|关于|[由请与和对])(${HAN}{1,6}(?:[·•・]${HAN}{1,8})+)$`,
  ).exec(head);
  if (foreign?.[1]) return { start: at - foreign[1].length, end: at, left: 'whole' };
  const latinName = /(?:^|[^A-Za-z])[A-Z][a-z]+((?: [A-Z][a-z]+){1,2}) ?$/.exec(head);
  if (latinName?.[1] && formal) {
    const end = at - (/ $/.test(head) ? 1 : 0);
    return { start: end - latinName[1].trim().length, end, left: 'none' };
  }
  let best: Name | undefined;
  let top = 0;
  for (let count = 1; count <= 4; count++) {
    const from = at - count;
    if (from < 0 || !hanAt(text, from)) break;
    for (const surname of surnamesAt(text, from)) {
      const given = text.slice(from + surname.length, at);
      const value = surname.length > count || given.length > 2 ? 0 : valueOf(text, from, surname, given, formal);
      if (value > top || (value && value === top && usual(given))) {
        top = value;
        best = given && !FAMOUS.test(surname + given) ? { start: at - given.length, end: at, left: 'none' } : undefined;
      }
    }
  }
  return best;
}

function valueOf(text: string, from: number, surname: string, given: string, formal: boolean): number {
  const left = text.slice(Math.max(0, from - 8), from);
  const edge = LEFT_EDGE.test(left) || BEHIND_ROLE.test(left) ? 4 : LEFT_WORD.test(left) ? 2 : 0;
  const kind = surname.length > 1 ? 3 : COMMON.includes(surname) ? 2 : RARE.includes(surname) ? 0 : 1;
  if (!given) return edge + kind;
  if (NEVER.test(given) || NO_NAME.test(surname + given)) return 0;
  if ((edge < 4 || !formal) && words.has(surname + given.charAt(0))) return 0;
  if (!formal && !(kind > 1 && usual(given))) return 0;
  // 经理李女士, 对方李女士: what looks like a name is a word and the bare surname.
  const last = given.slice(-1);
  if (COMMON.includes(last) && !GIVEN.includes(last) && (kind < 2 || given.length > 1 || !edge)) return 0;
  return edge === 4 || (edge && (kind > 1 || usual(given))) || (kind > 1 && usual(given)) ? edge + kind : 0;
}
