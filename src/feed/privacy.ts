import { zhCN } from '../messages/zh-CN.js';
import { en } from '../messages/en.js';
import { findNames } from './names.js';
import { findNumbers } from './numbers.js';
import { findRooms } from './rooms.js';

export type PrivateKind = 'name' | 'phone' | 'id' | 'plate' | 'email' | 'card' | 'social' | 'room';

/** A private part of a text, and what stands there instead. */
export interface Private {
  readonly kind: PrivateKind;
  readonly start: number;
  readonly end: number;
  /** Absent for the words of its kind. */
  readonly instead?: 'given' | 'none' | 'whole';
}

export interface PrivacyOptions {
  /** Telephone numbers that stay, however they are written. */
  readonly publicPhones?: readonly string[];
}

const NARROW = /[\uff01-\uff5e\u3000\u00a0\u2002-\u200a\u2010-\u2015\u2212]/g;

/** The same text, length by length, with narrow digits and marks. */
function narrow(text: string): string {
  return text.replace(NARROW, (c) => {
    const code = c.charCodeAt(0);
    if (code > 0xff00) return String.fromCharCode(code - 0xfee0);
    return (code > 0x200f && code < 0x2016) || code === 0x2212 ? '-' : ' ';
  });
}

const LABEL = '(?:微信|[薇威维徽]信|v信|we ?chat|weixin|[vw]x|qq|扣扣|企鹅|抖音|快手|小红书|账)';
const SOCIAL = new RegExp(`(^|[^A-Za-z])(${LABEL})((?:账?号码?|群|id)?)([ :为是("“'”]{0,4})([A-Za-z][\\w-]{4,19}|[1-9]\\d{4,10})(?![\\w@.-]*@)`, 'gi');
const MAIL = /[\w.+-]{1,64} ?@ ?[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63})+/g;
const PLATE = /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][ -]?[A-HJ-NP-Z](?:[ ·•・.-]{0,3})(?:[A-HJ-NP-Z\d]{5,6}(?![A-Za-z\d])|[A-HJ-NP-Z\d]{4}[挂学警港澳领试超])/gi;

/** What is private in a text, from left to right. */
export function findPrivate(text: string, { publicPhones = [] }: PrivacyOptions = {}): Private[] {
  if (!/[\d０-９@＠]|[一幺][三四五六七八九][〇零一二三四五六七八九幺]{9}|[\u3400-\u9fff]{2}/.test(text)) return [];
  const found: Private[] = [];
  let rest = narrow(text);
  const take = (spans: readonly Private[]) => {
    let out = '';
    let at = 0;
    for (const span of spans) {
      found.push(span);
      out += rest.slice(at, span.start) + '\u0001'.repeat(span.end - span.start);
      at = span.end;
    }
    rest = out + rest.slice(at);
  };
  take(all(rest, MAIL, 'email'));
  take(socials(rest));
  take(findNumbers(rest, publicPhones));
  take(all(rest, PLATE, 'plate').filter(({ start, end }) => /\d/.test(rest.slice(start, end))));
  take(findRooms(rest).sort((a, b) => a.start - b.start).map(({ start, end }) => ({ kind: 'room', start, end })));
  for (const { start, end, left } of findNames(rest)) found.push({ kind: 'name', start, end, instead: left });
  return found.sort((a, b) => a.start - b.start);
}

function all(text: string, pattern: RegExp, kind: PrivateKind): Private[] {
  return Array.from(text.matchAll(pattern), ({ 0: part, index = 0 }) => ({ kind, start: index, end: index + part.length }));
}

function socials(text: string): Private[] {
  const found: Private[] = [];
  for (const match of text.matchAll(SOCIAL)) {
    const [whole, , label = '', noun, gap = '', id = ''] = match;
    const said = noun || /[:为是("“]/.test(gap);
    if (label === '账' && !noun) continue;
    if (!said && !/[\d_]/.test(id) && !(/-/.test(id) && /[\u3400-\u9fff]/.test(label))) continue;
    const end = (match.index ?? 0) + whole.length;
    const after = text.slice(end, end + 2);
    if (/^\d+$/.test(id) && /^ ?[元万亿人个块分次]/.test(after)) continue;
    if (/^\w/.test(after)) continue;
    found.push({ kind: 'social', start: end - id.length, end });
  }
  return found;
}

/**
 * The text without what is private in it. What stands there instead is a word, in the language of
 * the text around: it is read aloud.
 */
export function maskText(text: string, options?: PrivacyOptions): string {
  const found = findPrivate(text, options);
  if (!found.length) return text;
  let out = '';
  let at = 0;
  for (const span of found) {
    out += text.slice(at, span.start);
    out += span.kind === 'name' ? (span.instead === 'none' ? '' : '某') : '█';
    at = span.end;
  }
  return out + text.slice(at);
}
