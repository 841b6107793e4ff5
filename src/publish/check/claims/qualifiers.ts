import type { Stat } from '../../../feed/index.js';
import { anyOf, matchAt } from './plain.js';

export type Qualifier = NonNullable<Stat['qualifier']>;

/**
 * What a quote says of its number besides the number. 近 and “nearly” are below it and close to it: either may be
 * what the stat says. Nothing is exact.
 */
type Qualifiers = readonly Qualifier[];

const NEAR: Qualifiers = ['under', 'about'];
const BARELY: Qualifiers = ['over', 'about'];

type Patterns = readonly (readonly [RegExp, Qualifiers])[];

/** The first that fits what stands before a number decides: 不超过 before 超过. */
const BEFORE: Patterns = [
  [/(?:不超过?|未超过?|不多于|不高于|不大于)$/, ['under']],
  [/(?:不少于|不低于|不小于|不下于?|不止)$/, ['over']],
  [/\b(?:no|not) (?:more|greater|higher) than$/i, ['under']],
  [/\b(?:no|not) (?:fewer|less|lower) than$/i, ['over']],
  [/\b(?:just|slightly) (?:under|below|less than|fewer than)$/i, NEAR],
  [/\b(?:just|slightly) (?:over|above|more than)$/i, BARELY],
  [/(?:不足|不到|未到|未达|未满|不满|低于|少于|小于|至多|最多)$/, ['under']],
  [
    /(?:超过|超出|(?:^|[^赶高])超|逾|突破|(?:^|[^侦查打攻残识])破|高于|大于|多于|至少|最少|起码)$/,
    ['over'],
  ],
  [/[已均都就值入收额量数率]过$/, ['over']],
  [/(?:^|[^最附临邻靠])(?:近|接近|逼近|几近|几乎|差不多|临近)$/, NEAR],
  [/(?:(?:^|[^节签预合履契制违公邀续简])约|约[为合]|大概|大致|估计)$/, ['about']],
  [
    /(?:\b(?:fewer|less|lower|smaller) than|\bunder|\bbelow|\bup to|\bat most|\bwithin|\bmaximum of|[<≤]=?)$/i,
    ['under'],
  ],
  [
    /(?:\b(?:more|greater|higher|larger) than|\bover|\babove|\bat least|\bexceed(?:s|ed|ing)?|\bin excess of|\bupwards? of|\bsurpass(?:es|ed|ing)?|\btop(?:s|ped|ping)|\bbeyond|\bminimum of|[>≥]=?)$/i,
    ['over'],
  ],
  [/\b(?:nearly|almost|close to|approaching|nearing|practically)$/i, NEAR],
  [
    /(?:\b(?:about|around|approximately|approx|some|roughly|circa|ca|c|an estimated|in the region of)\.?|≈|(?:^|[^\d%‰万亿千百元])~)$/i,
    ['about'],
  ],
];

/** Right behind the number, before its unit. */
const INSIDE: Patterns = [
  [/ ?(?:有余|余|多(?!数|功|元[化的])|\+)/y, ['over']],
  [/来(?=[个人名家户件天年岁项次亩])/y, ['about']],
  [/[ -](?:plus|odd)(?![a-z])/iy, ['over']],
  [/ or (?:more|above|over)(?![a-z])/iy, ['over']],
  [/ or (?:less|fewer|under|below)(?![a-z])/iy, ['under']],
  [/ or so(?![a-z])/iy, ['about']],
];

/** Behind the unit. */
const BEHIND: Patterns = [
  [/(?:\(含\))? ?(?:及?以上|开外|往上)/y, ['over']],
  [/有余|余(?![下额])|多(?![数种元样方层次项名位个家为是在])/y, ['over']],
  [/\+|起(?![来诉点步源])/y, ['over']],
  [/ ?(?:左右|上下)/y, ['about']],
  [/(?:\(含\))? ?(?:及?以[下内]|之内)|内(?![容部外地涵设需])/y, ['under']],
  [/ (?:or|and) (?:more|above|over|up)(?![a-z])| plus(?![a-z])/iy, ['over']],
  [/ (?:or|and) (?:less|fewer|under|below)(?![a-z])| at (?:the )?most(?![a-z])/iy, ['under']],
  [/ at least(?![a-z])/iy, ['over']],
  [/ or so(?![a-z])/iy, ['about']],
];

const [ANY_BEFORE, ANY_INSIDE, ANY_BEHIND] = [BEFORE, INSIDE, BEHIND].map((list) =>
  anyOf(list.map(([pattern]) => pattern)),
) as [RegExp, RegExp, RegExp];

const UNKNOWN_UNIT = /[\u4e00-\u9fff]{1,2}?(?=(?:\(含\))?(?:及?以[上下内]|左右|上下))/y;

/** May stand between a qualifier and its number. */
const FILLER = /(?:达到?|了|有|为|共|的|到|:| a total of| an?| the)? ?$/i;
/** No qualifier with its filler is longer. */
const LOOK_BACK = 28;

/** What is said before the number that starts at `start`. */
export function qualifiersBefore(text: string, start: number): Qualifiers {
  const near = text.slice(Math.max(0, start - LOOK_BACK), start);
  const whole = near.replace(/ $/, '');
  const bare = near.replace(FILLER, '').replace(/ $/, '');
  for (const before of new Set([whole, bare])) {
    const found = ANY_BEFORE.test(before) && BEFORE.find(([pattern]) => pattern.test(before));
    if (found) return found[1];
  }
  return [];
}

export interface Behind {
  readonly qualifiers: Qualifiers;
  readonly end: number;
}

const behind = (list: Patterns, hint: RegExp, text: string, at: number): Behind => {
  for (const [pattern, qualifiers] of matchAt(hint, text, at) ? list : []) {
    const match = matchAt(pattern, text, at);
    if (match) return { qualifiers, end: at + match[0].length };
  }
  return { qualifiers: [], end: at };
};

/** What is said between the number and its unit. */
export const qualifiersInside = (text: string, at: number): Behind =>
  behind(INSIDE, ANY_INSIDE, text, at);

/**
 * What is said behind the unit.
 * @param known whether the unit is; else one or two characters may be it: 60羽以上.
 */
export function qualifiersBehind(text: string, at: number, known: boolean): Behind {
  const unit = known ? null : matchAt(UNKNOWN_UNIT, text, at);
  return behind(BEHIND, ANY_BEHIND, text, at + (unit?.[0].length ?? 0));
}

/** Whether a number of nothing but multipliers is one: 近百, 上千, 过亿, 超百万. */
export function boundsBare(text: string, start: number): Qualifiers {
  const over = /(?:^|[^以向之加])上$|(?:^|[^通经路走跑渡飞越错难不])过$/;
  return over.test(text.slice(Math.max(0, start - 2), start))
    ? ['over']
    : qualifiersBefore(text, start);
}

const FALLS =
  /(?:下降|减少|降低|回落|下滑|缩减|下调|下跌|降幅|跌幅|负增长|减|降|\b(?:fell|fallen|falling|down|dropped|declined?|decreased?|slipped|slid|eased|contracted|tumbled|plunged|shed|lower|decrease of|drop of|decline of|fall of|reduced|shrank|lost)(?: by)?)(?:了|为|达|约|近|超过?|逾|about|nearly|over| )*$/i;

/** Whether what stands before says that it became less. */
export const falls = (text: string, start: number): boolean =>
  FALLS.test(text.slice(Math.max(0, start - LOOK_BACK), start));
