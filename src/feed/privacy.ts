import { en, type PrivacyWords, zhCN } from '../messages/privacy.js';
import { findNames, toldAgain } from './names.js';
import { findNumbers } from './numbers.js';
import { findRooms } from './rooms.js';
import { allOf, RARE_SIGN } from './text.js';

export type PrivateKind = 'name' | 'phone' | 'id' | 'plate' | 'email' | 'card' | 'social' | 'room';

/** A private part of a text. */
export interface Private {
  readonly kind: PrivateKind;
  readonly start: number;
  readonly end: number;
  /** How many times the word for an untold name stands for it. */
  readonly words?: number;
}

/** A number that stays, which no rule may take for something else. */
export interface Public {
  readonly kind: 'public';
  readonly start: number;
  readonly end: number;
}

export interface PrivacyOptions {
  /** Telephone numbers that stay, however they are written. */
  readonly publicPhones?: readonly string[];
  /** Whole names that other texts about the same have told; those that this one tells join them. */
  readonly names?: Set<string>;
}

const NARROW = /[\uff01-\uff5e\u3000\n\t\u00a0\u2000-\u200a\u2010-\u2015\u2028\u2029\u202f\u2212]/g;
/** What is not seen, or stands over a digit, parts no number and no name. */
const SEEN = /[^\p{Cf}\p{M}]+/gu;

/** The same text, length by length, with narrow digits and marks. */
function narrow(text: string): string {
  return text.replace(NARROW, narrowSign);
}

function narrowSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code > 0xff00) return String.fromCharCode(code - 0xfee0);
  return (code > 0x200f && code < 0x2016) || code === 0x2212 ? '-' : ' ';
}

const LABEL =
  '(?:微信|[薇威维徽]信|v信|we ?chat|weixin|[vw]x|加我?v(?![x信])|qq|扣扣|企鹅|抖音|快手|小红书|账)';
const SOCIAL = new RegExp(
  `(${LABEL})((?:群?账?号码?|群|id)?)([ ,:为是("“'”]{0,4})([A-Za-z][\\w-]{4,19}|[1-9]\\d{4,10})(?![\\w@])`,
  'gi',
);
const MAIL = /[\w.+-]{1,64} ?@ ?[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63})+/g;
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][ -]?[A-HJ-NP-Z](?:[ ·•・.-]{0,3})(?:(?=[A-Z]*\d)[A-HJ-NP-Z\d]{5,6}(?![A-Za-z\d])|(?=[A-Z]*\d)[A-HJ-NP-Z\d]{4}[挂学警港澳领试超])/gi;
/** What stands for a part that was masked before. */
const MASKS = /[证件车牌号码邮箱卡账门]{0,4}已隐去|(?:number|email|account)? withheld/g;
/** Without any of these there is nothing to find. */
const MAYBE = /[\d０-９@＠\u3400-\u9fff]|aller |esident |M(?:rs?|s)\.? /;

/** What is private in a text, from left to right. */
export function findPrivate(
  text: string,
  { publicPhones = [], names = new Set() }: PrivacyOptions = {},
): Private[] {
  const found: Private[] = [];
  if (!MAYBE.test(text)) return found;
  const [seen, places] = see(text);
  let rest = narrow(seen);
  // What one rule has found no other one sees.
  const take = (spans: Iterable<Private | Public>) => {
    let out = '';
    let at = 0;
    for (const span of spans) {
      if (span.kind !== 'public') found.push(span);
      out += rest.slice(at, span.start) + '\0'.repeat(span.end - span.start);
      at = span.end;
    }
    rest = out + rest.slice(at);
  };
  // Looking whether there is a reason to look costs less than looking.
  if (/已隐去| withheld/.test(rest)) take(matches(rest, MASKS, 'public'));
  if (rest.includes('@')) take(matches(rest, MAIL, 'email'));
  if (/[a-z]|\d{5}/i.test(rest)) take(socials(rest));
  if (/\d(?:\D{0,3}\d){6}|[零〇一二三四五六七八九幺]{11}/.test(rest)) {
    take(findNumbers(rest, publicPhones));
  }
  if (/[a-z]/i.test(rest)) take(matches(rest, PLATE, 'plate'));
  if (/[楼栋幢座室#]/.test(rest) || /单元|\d-\d/.test(rest)) take(findRooms(rest));
  for (const name of findNames(rest, names)) found.push({ kind: 'name', ...name });
  if (!found.length) return found;
  if (places)
    found.forEach((span, index) => {
      found[index] = { ...span, start: at(places, span.start), end: at(places, span.end - 1) + 1 };
    });
  return found.sort((a, b) => a.start - b.start);
}

/** What can be seen of a text, and where each of its characters stood where that is not all. */
function see(text: string): [string, number[]?] {
  if (!RARE_SIGN.test(text)) return [text];
  const places: number[] = [];
  let seen = '';
  for (const { 0: part, index = 0 } of text.matchAll(SEEN)) {
    for (let from = index; from < index + part.length; from++) places.push(from);
    seen += part;
  }
  return [seen, places];
}

const at = (places: readonly number[], index: number): number => places[index] ?? index;

/** Whether somebody who was told elsewhere is named in a text. */
export const isNamedIn = (text: string, names: ReadonlySet<string>): boolean =>
  !toldAgain(narrow(see(text)[0]), names).next().done;

function* matches<K extends PrivateKind | 'public'>(text: string, pattern: RegExp, kind: K) {
  for (const { 0: part, index: start = 0 } of allOf(pattern, text)) {
    yield { kind, start, end: start + part.length };
  }
}

function* socials(text: string): Generator<Private> {
  for (const { 0: whole, 1: label = '', 2: noun = '', 3: gap = '', 4: id = '', index = 0 } of allOf(
    SOCIAL,
    text,
  )) {
    const end = index + whole.length;
    const said = noun || /[:为是("“]/.test(gap);
    if (/[A-Za-z]/.test(label) && /[A-Za-z]/.test(text.charAt(index - 1))) continue;
    if (label === '账' && !noun) continue;
    const named = !/[a-z]/i.test(label) && (/-/.test(id) || (!gap && /^[a-z]{8,}$/.test(id)));
    if (!said && !/[\d_]/.test(id) && !named) continue;
    // 微信 30000元 is money.
    if (/^\d+$/.test(id) && /^ ?[元万亿人个块分次]/.test(text.slice(end, end + 2))) continue;
    yield { kind: 'social', start: end - id.length, end };
  }
}

/**
 * The text without what is private in it. What stands there instead are words in the language of
 * the text, which read well where they stand. Masking twice is masking once.
 */
export function maskText(text: string, options?: PrivacyOptions): string {
  let now = text;
  // Without a name, what is left seldom reads as one again; when it does, once more is nearly always enough.
  for (let pass = 0; pass < 5; pass++) {
    const found = findPrivate(now, options);
    if (found.length) now = without(now, found);
    if (!found.some(({ kind }) => kind === 'name')) break;
  }
  return now;
}

function without(text: string, found: readonly Private[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of found) {
    kept.push(text.slice(at, start));
    at = end;
  }
  const last = text.slice(at);
  const around = kept.join('') + last;
  const words = isChinese(around) || !/[a-z]/i.test(around) ? zhCN : en;
  const out: string[] = [];
  found.forEach(({ kind, words: count = 0 }, index) => {
    const before = kept[index] ?? '';
    if (kind !== 'name') out.push(before, after(before.slice(-16), words[kind], words));
    // Li Xiaohong女士, 艾 小 米先生: the space goes with the name.
    else out.push(count ? before : before.replace(/ $/, ''), words.name.repeat(count));
  });
  return out.join('') + last;
}

const isChinese = (text: string): boolean => /[\u3400-\u9fff]/.test(text);

/** 手机号 + 号码已隐去 = 手机号码已隐去: what the text has just said is not said again. */
function after(before: string, noun: string, { hidden }: PrivacyWords): string {
  if (!isChinese(before.slice(-1))) {
    return new RegExp(`\\b${noun} $`, 'i').test(before) ? hidden.trim() : noun + hidden;
  }
  for (let length = Math.min(4, before.length); length; length--) {
    const index = noun.indexOf(before.slice(-length));
    if (index >= 0) return noun.slice(index + length) + hidden;
  }
  return noun + hidden;
}
