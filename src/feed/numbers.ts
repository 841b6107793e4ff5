/** Numbers that belong to a person: telephones, identity cards, bank cards. */

export interface Span {
  /** `public` ones stay. */
  readonly kind: 'phone' | 'id' | 'card' | 'public';
  readonly start: number;
  readonly end: number;
}

/** Digits that stand together, and what parts their groups. Each step takes a digit: linear. */
const RUN = /[+(]{0,2}\d(?:[ ()\-.·]{0,3}\d)*(?:[ -]?[xX](?![A-Za-z\d]))?/g;
const CALL =
  /(?:电话|座机|固话|手机|联系(?:方式)?|号码|号|致电|拨[打通]?|回[拨电]|来电|打|传真|tel|phone|call|fax)[号码为是成了:( '"“”改换至到]{0,4}$/i;
const SERIAL =
  /(?:[单编户案批文货品工票证牌序款学店册]号|编码|代码|条形?码|流水号?|型号|imei|no\.?)[为是: ]{0,3}$/i;
const CARD =
  /(?:(?:银行|信用|储蓄|借记|工资|扣款|付款|收款)卡(?:号码?)?|(?:转账|转款|打款|汇款|转入|汇入)[至到给]?)[为是:( ]{0,3}$/;
const IDENTITY = /(?:身份证|证件)[^\d，。,;]{0,6}$/;
const COUNTED = /^ ?[元万亿吨米人次平千克年月日%度件个]/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Telephones in their bare digits, and all their ends that may stand for them. */
interface Known {
  readonly whole: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

/** No run of digits that is read as one number is longer. */
const LONGEST = 24;
const lists = new WeakMap<readonly string[], Known>();

/** A feed gives the same list with each of its texts: it is read once. */
function knownOf(phones: readonly string[]): Known {
  const before = lists.get(phones);
  if (before) return before;
  const digits = phones.map(bare).filter(({ length }) => length && length <= LONGEST);
  const known = { whole: new Set(digits), ends: new Set(digits.flatMap(endsOf)) };
  lists.set(phones, known);
  return known;
}

/** From the whole down to seven digits: with and without what is dialled before. */
const endsOf = (digits: string): string[] =>
  Array.from({ length: Math.max(0, digits.length - 6) }, (_, at) => digits.slice(at));

function isKnown(own: string, { whole, ends }: Known): boolean {
  return whole.has(own) || ends.has(own) || endsOf(own).some((end) => whole.has(end));
}

/** @param text with narrow digits and marks. */
export function findNumbers(text: string, publicPhones: readonly string[]): Span[] {
  const spans: Span[] = [];
  const known = knownOf(publicPhones);
  for (const { 0: run, index = 0 } of text.matchAll(RUN)) {
    if (run.replace(/\D/g, '').length > 6) inRun(text, groupsOf(run, index), known, spans);
  }
  for (const { index: start = 0 } of text.matchAll(
    /[一幺][三四五六七八九][〇零一二三四五六七八九幺]{9}/g,
  ))
    spans.push({ kind: 'phone', start, end: start + 11 });
  return spans.sort((a, b) => a.start - b.start);
}

function groupsOf(run: string, at: number): Group[] {
  return Array.from(run.matchAll(/\d+[xX]?|[xX]/g), ({ 0: digits, index = 0 }) => ({
    digits,
    start: at + index,
    end: at + index + digits.length,
  }));
}

/** Reads the groups from the left, each time as many together as make a number that is known. */
function inRun(text: string, groups: readonly Group[], known: Known, spans: Span[]) {
  for (let i = 0; i < groups.length; ) {
    const [kind, next] = readAt(text, groups, i, known, spans);
    const [first, last] = [groups[i], groups[next - 1]];
    if (kind && first && last) {
      const extension =
        kind === 'phone'
          ? /^ ?(?:转|ext\.? ?|分机) ?\d{1,6}/i.exec(text.slice(last.end, last.end + 12))
          : null;
      spans.push({
        kind,
        start: begin(text, first.start, last.end),
        end: last.end + (extension?.[0].length ?? 0),
      });
    }
    i = next;
  }
}

/** With the plus or the bracket that belongs to it. */
function begin(text: string, start: number, end: number): number {
  const bracket = text[start - 1] === '(' && text.slice(start, end).includes(')');
  const first = start - (bracket ? 1 : 0);
  return first - (text[first - 1] === '+' ? 1 : 0);
}

type Reading = readonly ['phone' | 'id' | 'card' | 'public' | undefined, number];

function readAt(
  text: string,
  groups: readonly Group[],
  from: number,
  known: Known,
  spans: readonly Span[],
): Reading {
  const most = groups[from]?.digits.length === 1 ? 20 : 6;
  for (let next = Math.min(groups.length, from + most); next > from; next--) {
    const kind = kindOf(text, groups.slice(from, next), known, spans, from > 0);
    if (kind) return [kind, next];
  }
  return [undefined, from + 1];
}

function kindOf(
  text: string,
  groups: readonly Group[],
  known: Known,
  spans: readonly Span[],
  inside: boolean,
): Reading[0] {
  const [first, last] = [groups[0] as Group, groups[groups.length - 1] as Group];
  const digits = groups.map((group) => group.digits).join('');
  const sizes = groups.map((group) => group.digits.length);
  const singles = sizes.every((size) => size === 1);
  if (!singles && (groups.length > 6 || digits.length > 24)) return undefined;
  const before = text.slice(Math.max(0, first.start - 16), first.start);
  const after = text.slice(last.end, last.end + 2);
  if (
    /[A-Za-z_=]$/.test(before) &&
    !/(?:tel|phone|mobile|cell|fax|[vw]x|qq|[^A-Za-z]m)$/i.test(before)
  )
    return undefined;
  if (/^[A-Za-z_@*]/.test(after) && !/^(?:qq|[vw]x|we)/i.test(after)) return undefined;
  if (isIdentity(digits, before)) return 'id';
  if (/x/i.test(digits)) return undefined;
  if (isCard(digits, before) && (singles || groups.length < 6)) return 'card';
  const plus = /\+\(?$/.test(before);
  if (!singles && !plus && inside && /[-.·]$/.test(before) && digits.length < 11) return undefined;
  const phone = isPhone(digits, sizes, singles, plus, before, after, text, first, spans);
  if (!phone) return undefined;
  return phone === 'public' || isKnown(bare(digits), known) ? 'public' : 'phone';
}

function isPhone(
  digits: string,
  sizes: readonly number[],
  singles: boolean,
  plus: boolean,
  before: string,
  after: string,
  text: string,
  first: Group,
  spans: readonly Span[],
): boolean | 'public' {
  const lead = sizes[0] ?? 0;
  if (/^(?:0086|86|0)?1[3-9]\d{9}$/.test(digits)) {
    const local = /^(?:0086|86|0)$/.test(digits.slice(0, lead));
    return (singles || ((lead > 2 || local) && sizes.length < 7)) && !/^[元万亿吨]/.test(after);
  }
  if (plus) return digits.length > 7 && digits.length < 16;
  if (/^[48]00\d{7}$/.test(digits)) return 'public';
  if (COUNTED.test(after) || SERIAL.test(before)) return false;
  const area = /^(?:(?:00)?86)?0?(?:10|2\d|[3-9]\d\d)[2-9]\d{6,7}$/;
  if (/^(?:0|86)/.test(digits) && area.test(digits) && (lead > 1 || singles)) return true;
  // Behind an area code that stands apart, whatever it begins with.
  const rest = digits.length - lead;
  if (sizes.length > 1 && /^0\d{2,3}$/.test(digits.slice(0, lead)) && rest > 6 && rest < 13)
    return true;
  // A number with an extension.
  const short = sizes[sizes.length - 1] ?? 0;
  if (
    sizes.length > 1 &&
    short < 6 &&
    /^0/.test(digits) &&
    area.test(digits.slice(0, -short)) &&
    lead > 2
  )
    return true;
  if (/^0[1-9]\d{8,9}$/.test(digits) && lead > 2 && sizes.length < 4) return true;
  if (/^[2-9]\d\d[2-9]\d{6}$/.test(digits) && sizes.join() === '3,3,4')
    return /[-.)]/.test(text.slice(first.end, first.end + 2));
  if (!/^[2-9]\d{6,7}$/.test(digits) || sizes.length > 2 || isDay(digits)) return false;
  const previous = spans[spans.length - 1];
  return (
    CALL.test(before) ||
    (previous?.kind === 'phone' &&
      /^(?:[、,/和或及 ]|还有){1,3}$/.test(text.slice(previous.end, first.start)))
  );
}

function isDay(digits: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d\d)(\d\d)$/.exec(digits) ?? [];
  return (
    Number(year) > 1899 &&
    Number(year) < 2100 &&
    Number(month) > 0 &&
    Number(month) < 13 &&
    Number(day) > 0 &&
    Number(day) < 32
  );
}

function isIdentity(digits: string, before: string): boolean {
  if (/^[1-9]\d{14}$/.test(digits))
    return isDay(`19${digits.slice(6, 12)}`) && (IDENTITY.test(before) || isOld(digits, before));
  if (!/^[1-9]\d{16}[\dxX]$/.test(digits)) return false;
  // A slip of the pen leaves an identity number one, where it is said to be one.
  if (IDENTITY.test(before)) return true;
  if (!isDay(digits.slice(6, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'[sum % 11] === digits.slice(17).toUpperCase();
}

/** An identity number of before 1999 has no checksum: its province and a serial's absence have to do. */
const isOld = (digits: string, before: string): boolean =>
  /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])/.test(digits) && !SERIAL.test(before);

function isCard(digits: string, before: string): boolean {
  if (!/^[3-69]\d{15,18}$/.test(digits)) return false;
  if (SERIAL.test(before)) return false;
  let sum = 0;
  for (let k = 0; k < digits.length; k++) {
    const digit = Number(digits[digits.length - 1 - k]);
    sum += k % 2 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0 || CARD.test(before);
}

const bare = (phone: string): string =>
  phone
    .replace(/\D/g, '')
    .replace(/^(?:00)?86(?=\d{9})/, '')
    .replace(/^0(?=1[3-9]\d{9}$)/, '');
