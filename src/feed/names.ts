import { latinAfter, latinBefore } from './latin-names.js';
import { DOES, FORMAL, GOES, LEADS, ROLE, TITLE } from './phrases.js';
import { COMMON, COMPOUND, GIVEN, ODD, RARE, SURNAMES, WORDS } from './surnames.js';
import { sticky } from './text.js';

/** A given name, and what is left where it stood. */
export interface Name {
  readonly start: number;
  readonly end: number;
  /** How many times the customary word for a name that is not told: none where a title follows. */
  readonly words: number;
}

/** A name, or one that is none any more (李女士, 李某), and where the text goes on. */
interface Found extends Name {
  readonly next: number;
}

interface Reading {
  readonly start: number;
  readonly end: number;
  /** 0 where nothing speaks for a name that ends here. */
  readonly score: number;
}

const HAN = '[\\u3400-\\u9fff]';
const surnameAt = sticky(`(?:${COMPOUND}|[${COMMON}${SURNAMES}${ODD}${RARE}])`);
const titleAt = sticky(`(?:${TITLE})`);
const doesAt = sticky(`(?:${DOES})`);
const goesAt = sticky(`(?:${GOES})|(.)\\1`);
const hanAt = sticky(HAN);
const tieAt = sticky('(?:[ (:]{0,2}\\0+\\)?)? ?[、/和与及跟] ?|[ (:]{0,2}\\0+\\)? ');
const namelessAt = sticky(` ?(?:某{1,2}|\\*{1,3}|${TITLE})`);
const dottedAt = sticky(`${HAN}{1,6}[·•・](?=${HAN})`);

const ROLES = new RegExp(
  `${ROLE}(?:代表|本人|家属|信息)?(?:姓名)?[为是系叫]?[ :"“(\\[【<《\\-]{0,3}`,
  'g',
);
const TITLES = new RegExp(TITLE, 'g');
const BESIDE = new RegExp(
  `(^|[^\\u3400-\\u9fff·])(${COMPOUND}|[${COMMON}${SURNAMES}])(${HAN}{1,2})(?=[ (:,]{1,3}(?:联系)?(?:(?:电话|手机)号?码?[ :]{0,2})?\\0{7}|[,(] ?[男女][,;) ])`,
  'g',
);
const TOLD_AFTER = new RegExp(
  `(${COMPOUND}|[${COMMON}${SURNAMES}${ODD}])(?:某{1,2}|\\*{1,3}|${TITLE})[ (]{1,3}\\1(?=(${HAN}{1,2})[ ),:;])`,
  'g',
);
/** With a name's last characters they make a place: 郭家庄, 万达广场, 沙子口街道, 云岭路12号. */
const placeAt = sticky(
  `路(?![灯面边])|[街镇区](?![上里边])|村(?![里庄民])|[庄场里]|${HAN}?(?:广场|公园|街道|大道)`,
);
/** They begin as names do, but what goes on is no name's. */
const WORD = /^(?:安静|高声|成群|乐意|谈论|明天)|路$/;
const IS_FORMAL = new RegExp(`^(?:${FORMAL})$`);
const IS_PHRASE = new RegExp(`^(?:${DOES}|${GOES})$`);
const EDGE = new RegExp(`(?:^|[^\\u3400-\\u9fff·]|${ROLE}[ :"“(\\-]{0,2})$`);
const LEAD_IN = /[于对由与和给请找据是为叫因及的至系电访复知谢托到助告布]$/;
const DOTTED = new RegExp(`(${HAN}{1,6}(?:[·•・]${HAN}{1,8})+)$`);
const DOTTED_LEAD = new RegExp(`^(?:${HAN}*?${ROLE}|关于|[由请与和对])`);

/** No given name has these; the second place knows more of them. */
const NEVER =
  /[的了吗呢吧啊着这那哪什么您你我他她它们某称说问讲叫被把给让没不很最更姓氏总老位者每该此与女主地住]/;
const NEVER_LAST = /[向在从对等将已再曾均都其所有是未为就也还因到又]/;
const FAMOUS = /^(?:鲁迅|孙中山|康有为|沈从文|蔡元培|闻一多|钱学森|徐志摩|胡适|朱自清|梁启超)/;
/** Said of people before a title. */
const NO_NAME =
  /^(?:房东|司机|楼[上下]|双方|[关由]于|居民|家[长属人]|成[年功]|单[身亲]|时[尚髦]|[白黄]衣|高[个龄]|全[体场]|[都车]|安保|应|经|商|明|来)/;
const BRAND =
  /^(?:[”」』》"]|[^，。、,;:的在]{0,4}?(?:公司|品牌|专[柜卖]|选美|连锁|集团|旗舰|工作室|传媒|装[修饰]|烘焙|奶茶|火锅))/;

const words = new Set(
  WORDS.split(' ').flatMap((group) => [...group.slice(1)].map((next) => group.charAt(0) + next)),
);
const usualOnes = new Set(GIVEN);
const usual = (given: string): boolean => [...given].every((c) => usualOnes.has(c));

/** What is a surname and hardly ever the end of a name. */
const isSurname = (c: string): boolean => COMMON.includes(c) && !usualOnes.has(c);

/**
 * Given names of private persons: behind what they are said to be, and before a title.
 * @param known whole names that were told before, here or elsewhere; those that are told here join them
 */
export function findNames(text: string, known: Set<string>): Name[] {
  const told: Name[] = [];
  // Most texts have nothing of the kind.
  if (text.search(ROLES) >= 0) for (const name of behindRoles(text)) told.push(name);
  if (text.search(TITLES) >= 0) for (const name of beforeTitles(text)) told.push(name);
  if (/[\0 (]|,[男女]/.test(text)) for (const name of besideData(text)) told.push(name);
  if (!told.length && !known.size) return told;
  for (const { start, end } of told) {
    if (hanAt(text, start) && surnameAt(text.charAt(start - 1), 0))
      known.add(text.slice(start - 1, end));
  }
  const all = [...told, ...toldAgain(text, known)].sort((a, b) => a.start - b.start);
  let end = 0;
  return all.filter((name) => {
    if (name.start < end || name.start === name.end) return false;
    end = name.end;
    return true;
  });
}

function* behindRoles(text: string): Generator<Name> {
  let done = 0;
  for (const { 0: role, index = 0 } of text.matchAll(ROLES)) {
    if (index < done) continue;
    let at = index + role.length;
    for (;;) {
      const name = dotted(text, at) ?? latinAfter(text, at) ?? han(text, at, /: ?$/.test(role));
      if (!name) break;
      yield name;
      at = done = name.next;
      const tie = tieAt(text, at);
      if (!tie) break;
      at += tie.length;
    }
  }
}

function han(text: string, at: number, labelled: boolean): Found | undefined {
  for (const surname of surnamesAt(text, at)) {
    const bare = at + surname.length;
    const nameless = namelessAt(text, bare);
    if (nameless) return { start: bare, end: bare, words: 0, next: bare + nameless.length };
    const read = readGiven(text, bare, surname, labelled);
    if (!read) continue;
    const { start, end } = read;
    const title = titleAt(text, end);
    return { start, end, words: title ? 0 : 1, next: end + title.length };
  }
  return undefined;
}

/** A compound surname, then what it is as a single one. */
function surnamesAt(text: string, at: number): string[] {
  const found = surnameAt(text, at);
  if (!found) return [];
  return found.length > 1 && text[at + found.length] !== ' ' ? [found, found.charAt(0)] : [found];
}

/** Reads a given name of one or two characters; the surer way. */
function readGiven(text: string, at: number, surname: string, labelled: boolean) {
  let best: Reading | undefined;
  const spaced = text[at] === ' ';
  const start = at + (spaced ? 1 : 0);
  let end = start;
  for (let count = 1; count <= 2; count++) {
    if (count === 2 && spaced && text[end] === ' ') end++;
    if (!hanAt(text, end)) break;
    end++;
    const given = text.slice(start, end).replace(' ', '');
    const score = judge(text, surname, given, end, labelled);
    if (score && (!best || surer(score, best.score, given, spaced))) best = { start, end, score };
  }
  return best;
}

/** Of two as sure as each other the longer one stands, unless its end may begin what follows. */
function surer(score: number, best: number, given: string, spaced: boolean): boolean {
  if (score !== best) return score > best;
  return spaced || (usual(given) && !LEADS.includes(given.slice(-1)));
}

function judge(text: string, surname: string, given: string, end: number, labelled: boolean) {
  if (NEVER.test(given) || NEVER_LAST.test(given.slice(1)) || titleAt(given, 0)) return 0;
  if (given.length > 1 && IS_PHRASE.test(given)) return 0;
  const score = scoreAt(text, end);
  if (score === 4 && (isSurname(given.slice(-1)) || NO_NAME.test(surname + given))) return 0;
  if (score < 4 && words.has(surname + given.charAt(0))) return 0;
  if (score < 3 && (WORD.test(surname + given) || placeAt(text, end))) return 0;
  if (RARE.includes(surname)) return score === 4 || (labelled && score === 3) ? score : 0;
  const known = usual(given);
  if (ODD.includes(surname) || surname === '东方') return score > (known ? 1 : 2) ? score : 0;
  if (!known) return score > 1 ? score : 0;
  // Whatever comes next: a common surname and a usual given name say enough.
  return score || (COMMON.includes(surname) || surname.length > 1 ? 0.5 : 0);
}

/** How sure it is that a name ends here. */
function scoreAt(text: string, at: number): number {
  if (titleAt(text, at)) return 4;
  if (at >= text.length || doesAt(text, at)) return 3;
  const next = text.charAt(at);
  if (!hanAt(text, at)) return /[\dA-Za-z]/.test(next) ? 2 : next === '·' ? 0 : 3;
  if (goesAt(text, at)) return 2;
  return !usualOnes.has(next) || LEADS.includes(next) ? 1 : 0;
}

/** 阿依古丽·买买提: which part is whose surname is not known, so the whole goes. */
function dotted(text: string, at: number): Found | undefined {
  const head = dottedAt(text, at);
  if (!head || head.includes('某')) return undefined;
  const first = at + head.length + 1;
  let best: Reading | undefined;
  for (let end = first; end < first + 8; end++) {
    const score = scoreAt(text, end);
    if (score > (best?.score ?? 0)) best = { start: at, end, score };
    if (!hanAt(text, end)) break;
  }
  return best && { start: at, end: best.end, words: best.score === 4 ? 1 : 2, next: best.end };
}

/** 杜小鹏（号码）, 张小伟，男: who has a number or a sex beside him in a record. */
function* besideData(text: string): Generator<Name> {
  for (const { 0: whole, 1: edge = '', 2: surname = '', 3: given = '', index = 0 } of text.matchAll(
    BESIDE,
  )) {
    if (!usual(given) || NEVER.test(given) || words.has(surname + given.charAt(0))) continue;
    const start = index + edge.length + surname.length;
    yield { start, end: index + whole.length, words: 1 };
  }
  // 周某(周海波): who was not told and then is.
  for (const { 0: whole, 2: given = '', index = 0 } of text.matchAll(TOLD_AFTER)) {
    const start = index + whole.length;
    if (!NEVER.test(given)) yield { start, end: start + given.length, words: 1 };
  }
}

/** Whoever was named with his role is named without it elsewhere; read once, however many are named. */
export function* toldAgain(text: string, known: ReadonlySet<string>): Generator<Name> {
  if (!known.size) return;
  const firsts = new Set<number>();
  const lengths = new Set<number>();
  for (const whole of known) {
    firsts.add(whole.charCodeAt(0));
    lengths.add(whole.length);
  }
  for (let at = 0; at < text.length; at++) {
    if (!firsts.has(text.charCodeAt(at))) continue;
    for (const length of lengths) {
      const end = at + length;
      if (!known.has(text.slice(at, end)) || (length === 2 && scoreAt(text, end) < 2)) continue;
      yield { start: at + 1, end, words: titleAt(text, end) ? 0 : 1 };
    }
  }
}

function* beforeTitles(text: string): Generator<Name> {
  for (const { 0: title, index = 0 } of text.matchAll(TITLES)) {
    const after = index + title.length;
    if (BRAND.test(text.slice(after, after + 12))) continue;
    const formal = IS_FORMAL.test(title);
    let name = before(text, index, formal);
    if (!name) continue;
    // What is left reads as a name again, at times: so the second look finds no more than the first.
    let left: Name | undefined = name;
    while (left && !left.words) {
      name = { ...left, end: name.end };
      left = before(text, left.start, formal);
    }
    yield name;
  }
}

function before(text: string, at: number, formal: boolean): Name | undefined {
  const head = text.slice(Math.max(0, at - 24), at);
  const whole = DOTTED.exec(head)?.[1]?.replace(DOTTED_LEAD, '');
  if (whole) return { start: at - whole.length, end: at, words: 1 };
  const latin = formal ? latinBefore(head, at) : undefined;
  if (latin) return latin;
  let best: Name | undefined;
  let top = 0;
  for (let count = 1; count <= Math.min(4, at) && hanAt(text, at - count); count++) {
    for (const surname of surnamesAt(text, at - count)) {
      const given = text.slice(at - count + surname.length, at);
      if (surname.length > count || given.length > 2) continue;
      const value = weigh(text, at - count, surname, given, formal);
      if (value < top || !value || (value === top && !usual(given))) continue;
      top = value;
      best =
        given && !FAMOUS.test(surname + given)
          ? { start: at - given.length, end: at, words: 0 }
          : undefined;
    }
  }
  return best;
}

/** How sure a surname, and a given name up to the title, begin here. */
function weigh(text: string, from: number, surname: string, given: string, formal: boolean) {
  const left = text.slice(Math.max(0, from - 8), from);
  const edge = EDGE.test(left) ? 4 : LEAD_IN.test(left) ? 2 : 0;
  const common = COMMON.includes(surname);
  const kind = surname.length > 1 ? 3 : common ? 2 : RARE.includes(surname) ? 0 : 1;
  if (!given) return edge + kind;
  const known = usual(given);
  if (NEVER.test(given) || titleAt(given, 0) || NO_NAME.test(surname + given)) return 0;
  if ((edge < 4 || !formal) && words.has(surname + given.charAt(0))) return 0;
  if (!formal && !((kind > 1 || edge === 4) && known)) return 0;
  // 经理李女士, 对方李女士: what looks like a name is a word and the bare surname.
  if (isSurname(given.slice(-1)) && (kind < 2 || given.length > 1 || !edge)) return 0;
  const sure = edge === 4 || (edge && kind > 1) || (known && (edge || kind > 1));
  return sure ? edge + kind : 0;
}
