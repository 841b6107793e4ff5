import { numeralAt } from './numerals.js';
import { matchAt } from './plain.js';
import type { Qualifier } from './qualifiers.js';

/** A place in an order. */
export interface RankAt {
  readonly end: number;
  /** Canonical, counted from the first, or `fromEnd` from the last. */
  readonly position: string;
  readonly fromEnd: boolean;
  /** Of how many, where that is told with it: 排名3/12. */
  readonly of?: string;
  /** `under` for 前三: third or better. */
  readonly qualifiers: readonly Qualifier[];
}

const ORDINALS = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
    'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, at) => [word, String(at + 1)] as const),
);
const CARDINALS = new Map(
  'one two three four five six seven eight nine ten'
    .split(' ')
    .map((word, at) => [word, String(at + 1)] as const),
);

/** What all of the patterns below begin with. */
const BEGINNING = /[第倒排名位前首上之居榜头冠亚季末垫最]/;
const NUMBERED = /(倒数)?第/y;
/** 第三季度, 第一书记, 第三家 are in no order of merit. */
const NOT_A_PLACE =
  /季度|批|届|次|期|轮|产业|方|时间|书记|梯队|课|章|条|款|项|节|页|版|人称|代|阶段|步|天|年|个|家|座|号|线|中学|小学|医院|人民|实验|现场|手|线|大街|类|种|场|站|部|组|责任|要务|动力|生产力|资源|世界|国际|卷|集|周|月|日|行|排|层|级|口径|把/y;
const TOP = /前(?=[一二两三四五六七八九十百\d])/y;
const NOT_TOP =
  / ?(?:个|年|天|月|季|期|后|日|次|周|场|批|位数|小时|分钟|%|成|[-—~至到][\d一二三四五六七八九十])/y;
const RANKED = /(?:排名|名列|位列|位居)[:为]? ?(\d{1,4})(?:\/(\d{1,4}))?(?![\d.%个家以])/y;
const PLACES = /首位|之首|居首(?![都府])|榜首|头名|头把交椅|冠军|亚军|季军|末位|垫底|最后一名/y;
const PLACE_OF: Readonly<Record<string, string>> = { 亚军: '2', 季军: '3' };
const FROM_END = /末位|垫底|最后一名/;
/** A good place that is not told. */
const AMONG_THE_FIRST = /前列|前茅|上游/y;
/** 第一， at the beginning of a clause numbers what is told. */
const BEGINS = /(?:^|[。;\n]) ?$/;
const LISTED = /[,、:]/y;

const NOT_A_PLACE_IN_ENGLISH =
  '(?:quarter|half|century|national|congress|session|edition|anniversary|phase|time|batch|floor|grade|year|month|day|week|round|stage|secretary|party|step|meeting|plenary|term|generation|of all|aid|hand|ly|people|to none)';
/** Of digits, what an ordinal of English begins with. */
const DIGITS_OF_WORD = /\d{1,4}[a-z]/iy;
const ORDINAL = new RegExp(
  `(?:(\\d{1,4})(?:st|nd|rd|th)|(${[...ORDINALS.keys()].join('|')}))(?![a-z])(?![ -]${NOT_A_PLACE_IN_ENGLISH})([ -](?:to|from)[ -](?:the )?(?:last|bottom)(?![a-z]))?`,
  'iy',
);
const NUMBER_ONE = new RegExp(
  `(?:no\\.? ?|number |# ?|rank(?:ed|s|ing)?(?: at)?(?: number| no\\.?)? )(?:(\\d{1,4})(?![\\d.,]\\d|[a-z\\d])|(${[...CARDINALS.keys()].join('|')})(?![a-z]))`,
  'iy',
);
const TOP_FEW = new RegExp(
  `top[ -](?:(\\d{1,4})|(${[...CARDINALS.keys()].join('|')}))(?![a-z\\d])`,
  'iy',
);
const AMONG_THE_BEST =
  /among(?:st)? the (?:best|leading|largest|biggest|highest|strongest)(?![a-z])/iy;
const TOPS = /(?:tops|topped|top of) the (?:list|table|ranking|rankings|league|chart)|runner-up/iy;

/** An ordinal that is no place, and no number either; or what says that the place is good, and not which it is. */
interface NoPlace {
  readonly end: number;
  readonly vague?: boolean;
}

/** The place that is told right at `at`. */
export function rankAt(text: string, at: number): RankAt | NoPlace | undefined {
  const sign = text[at] ?? '';
  if (BEGINNING.test(sign)) return chineseAt(text, at);
  const begins = /\d/.test(sign) ? matchAt(DIGITS_OF_WORD, text, at) : /[a-z#]/i.test(sign);
  return begins ? englishAt(text, at) : undefined;
}

const place = (end: number, position: string, fromEnd = false, top = false): RankAt => ({
  end,
  position,
  fromEnd,
  qualifiers: top ? ['under'] : [],
});

function chineseAt(text: string, at: number): ReturnType<typeof rankAt> {
  const numbered = matchAt(NUMBERED, text, at);
  if (numbered) {
    const from = at + numbered[0].length;
    const numeral = numeralAt(text, from + (text[from] === ' ' ? 1 : 0));
    if (numeral?.says !== 'exact') return { end: from };
    const { end } = numeral;
    const listed = BEGINS.test(text.slice(Math.max(0, at - 2), at)) && matchAt(LISTED, text, end);
    if (listed || matchAt(NOT_A_PLACE, text, end)) return { end };
    return place(end, numeral.value, !!numbered[1]);
  }
  const ranked = matchAt(RANKED, text, at);
  if (ranked) {
    const [words, position, of] = ranked;
    return {
      ...place(at + words.length, String(Number(position))),
      ...(of && { of: String(Number(of)) }),
    };
  }
  const top = matchAt(TOP, text, at);
  if (top) {
    const numeral = numeralAt(text, at + 1);
    if (numeral?.says !== 'exact' || matchAt(NOT_TOP, text, numeral.end)) return undefined;
    return place(numeral.end, numeral.value, false, true);
  }
  const vague = matchAt(AMONG_THE_FIRST, text, at);
  if (vague) return { end: at + vague[0].length, vague: true };
  const name = matchAt(PLACES, text, at)?.[0];
  return name ? place(at + name.length, PLACE_OF[name] ?? '1', FROM_END.test(name)) : undefined;
}

function englishAt(text: string, at: number): ReturnType<typeof rankAt> {
  if (/[a-z\d.,]$/i.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  const top = matchAt(TOP_FEW, text, at);
  if (top) return place(at + top[0].length, positionOf(top), false, true);
  const numbered = matchAt(NUMBER_ONE, text, at);
  if (numbered) return place(at + numbered[0].length, positionOf(numbered));
  const ordinal = matchAt(ORDINAL, text, at);
  if (ordinal) return place(at + ordinal[0].length, positionOf(ordinal), !!ordinal[3]);
  const vague = matchAt(AMONG_THE_BEST, text, at);
  if (vague) return { end: at + vague[0].length, vague: true };
  const tops = matchAt(TOPS, text, at)?.[0];
  if (tops) return place(at + tops.length, /runner/i.test(tops) ? '2' : '1');
  const none = matchAt(/\d{1,4}(?:st|nd|rd|th)(?![a-z])/iy, text, at);
  return none ? { end: at + none[0].length } : undefined;
}

function positionOf([, digits, word = '']: RegExpExecArray): string {
  const name = word.toLowerCase();
  return digits ? String(Number(digits)) : (ORDINALS.get(name) ?? CARDINALS.get(name) ?? '');
}
