import { anyOf, matchesOf } from './plain.js';
import { nounAt, unitAt } from './units.js';

/** Numbers that count nothing: dates, times, telephones, names, what is numbered. */
export interface Apart {
  readonly start: number;
  readonly end: number;
  /** What it counts all the same, where a stat asks for a year or for days: the year 2022, 30日. */
  readonly asked?: { readonly value: string; readonly unit: string };
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const YEAR = '(?:1[89]|20)\\d\\d';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const TO = ' ?[-—–~至到] ?';
const HAN = '[一二三四五六七八九十两]';

const years = [
  new RegExp(
    `(?<!\\d)(${YEAR})(?:(?:${TO}|/)(?:${YEAR}|\\d\\d))? ?(?:学年|财年|赛季|年度|年)(?:底|初|末|间)?`,
    'g',
  ),
  /([一二][〇零○一二三四五六七八九]{3})年/g,
  new RegExp(`(?<![\\d.])(${YEAR})${TO}${YEAR}(?= |$|[,.;)、。])(?! [a-z])`, 'gi'),
  new RegExp(`(?<!\\d)(${YEAR})[-–]\\d\\d(?!\\d|\\.\\d|[万亿个家])`, 'g'),
];

const days = /(?<![\d.])(3[01]|[12]?\d) ?日(?![内前均])/g;

/** Telephones and hotlines, unless they count something: 12345件. */
const phones = [
  /(?<!\d)0\d{2,3}[- ]?\d{7,8}(?!\d)|(?<!\d)[48]00-?\d{3}-?\d{4}(?!\d)|\b\d{3}-\d{3}-\d{4}\b/g,
  /(?<![\d.])1[3-9]\d-?\d{4}-?\d{4}(?!\d)/g,
  /(?<![\d,.])(?:1[12]\d{1,3}|9[56]\d{3,4})(?=["”]?(?:政务|便民|市民|服务|受理|诉求|工单|平台)*(?:热线|平台|电话|专线|受理|工单| ?hotline| ?line\b))/gi,
  /(?:热线|专线|电话|拨打|致电|\b(?:hotline|call|dial|phone|tel)\b)(?:号码)?[:为是."“( ]{0,3}\d{3,12}(?!\d| ?[万余多]|[,.]\d)/gi,
];

const others = [
  // Dates in digits, by months and days, and the parts of a year.
  new RegExp(`(?<!\\d)${YEAR}[-/.](?:0?[1-9]|1[0-2])[-/.](?:3[01]|[12]\\d|0?[1-9])(?!\\d)`, 'g'),
  new RegExp(`(?<!\\d)\\d{1,2}/\\d{1,2}/${YEAR}`, 'g'),
  new RegExp(
    `(?<![\\d.])\\d{1,2}(?:${TO}\\d{1,2})? ?月份?(?: ?\\d{1,2}(?:${TO}\\d{1,2})? ?[日号])?(?:${TO}(?:\\d{1,2}月)?\\d{1,2}[日号])?`,
    'g',
  ),
  new RegExp(
    `(?<!个)${HAN}{1,2}(?:[至到]${HAN}{1,2})?月份?(?:[一二三四五六七八九十廿卅]{1,3}[日号])?`,
    'g',
  ),
  /(?:前|第)?(?:[1-4]|[一二三四两])(?:[-—~至到][1-4一二三四])? ?个?季度|上半年|下半年|[前近后][一二三四五六七八九十两\d]{1,3}个月(?=,|的|里|内|累|全|完|共)/g,
  // Times, and one number against another.
  /(?<!\d)\d{1,2}:\d{1,2}(?::\d\d)?(?!\d)/g,
  /(?<![\d.])\d{1,2} ?(?:时(?:\d{1,2}分|半|整|许)?|点(?:\d{1,2}分|半|整|钟|许|(?!\d)))/g,
  new RegExp(
    `(?:上午|下午|凌晨|早上|晚上|中午|傍晚|早|晚)${HAN}{1,3}[点时](?:半|整|钟|[一二三四五六七八九十]{1,3}分?)?`,
    'g',
  ),
  new RegExp(
    `${HAN}{1,3}点(?:半|钟|整|(?:零[一二三四五六七八九]|[一二三四五]?十[一二三四五六七八九]?)分)`,
    'g',
  ),
  /(?<!\d)24\/7|(?<!\d)\d{1,2}·\d{1,2}(?!\d)/g,
  // What is numbered, and what a number only names.
  /(?:第|No\. ?)?\d{1,8} ?号(?!召)|[一二三四五六七八九十百]{1,5}号|\d{1,5}(?:室|楼|单元|国道|省道|路公交)|(?:1[89]|20)\d\d[届级]/g,
  /[〔[(](?:1[89]|20)\d\d[〕\])]/g,
  /(?:^|[。;\n]) ?\(?\d{1,2}(?:[、)]|\.(?!\d))/g,
  /(?:^|[。;,、\n])[一二三四五六七八九十](?:是|要|、)/g,
  /十[一二三四五]五(?!个|家|人|名|户|件|项)|(?:十[七八九]|二十[一二]?)大|双十一|[\d百千]{1,5} ?强/g,
  /[五十]一(?=假期|黄金周|期间|国庆|长假|小长假|劳动)|[百千](?:货|姓|年|科|度)|百分点|万一(?![千百十])|一([^一])\1/g,
  /五位一体|三农|两山|[一两三四五六七八九十]个(?:全面|意识|自信|维护|确立|代表|百年|务必|结合)/g,
  /成千上万|成百上千|千千万万|千家万户|千方百计|万无一失|数以[百千万亿]{1,2}计|一分为二|三三两两/g,
  /半(?:导体|岛|决赛|径|球|成品|挂|程马拉松|路)|周[一二三四五六]|星期[一二三四五六]/g,
];

/** None finds anything in a text without a letter. */
const english = {
  years: [
    new RegExp(
      `\\b(?:in|since|until|till|during|year|early|late|mid-?|fy|end of|before|after|through|Q[1-4]|H[12]|spring|summer|autumn|winter|${MONTH}) ?(${YEAR})(?![\\d,.%]\\d|\\d| ?[%万亿个家件人元处名次项])`,
      'gi',
    ),
    new RegExp(
      `\\b(?:of|for|from|by) (${YEAR})(?= ?(?:[,.;)]|$)| (?:and|to|the|was|were|is|it|there|this|compared|onwards?)(?![a-z]))(?!,\\d{3})`,
      'gi',
    ),
    /\b(?:from|between) (19[5-9]\d|20[0-4]\d) (?:to|and|until|through) (?:19[5-9]\d|20[0-4]\d)(?!\d|,\d)/gi,
  ],
  others: [
    new RegExp(`\\b${MONTH} ${DAY}(?:${TO}${DAY})?(?!\\d)(?:, ?${YEAR})?`, 'g'),
    new RegExp(`(?<![\\d.])\\b${DAY}(?: of)? ${MONTH}(?![a-z])(?: ${YEAR})?`, 'g'),
    /\b(?:(?:first|second|third|fourth|last)[- ](?:quarter|half)|(?:[1-4](?:st|nd|rd|th)) quarter|Q[1-4]|H[12])\b/gi,
    /\b(?:the )?(?:1[89]|20)\d0s\b/gi,
    /(?<!\d)\d{1,2} ?[ap]\.?m\b\.?/gi,
    /\b(?:Route|Highway|Building|Room|Line|Phase|Article|Section|Level|Grade|Version|Chapter|Gate|Tier|Page|Part|Zone|Block|Apartment|Class)s? \d{1,5}(?![\d,.]\d)/g,
    /\bone (?:another|of|hand|such|by one)\b|\bno one\b|\bone's\b/gi,
  ],
};

const ANY = anyOf([...years, days, ...phones, ...others]);
const NONE = { years: [], others: [] };

/** In order, and without those inside another. */
export function apartIn(text: string): Apart[] {
  const all: Apart[] = [];
  const also = /[a-z]/i.test(text) ? english : NONE;
  if (also === NONE && !ANY.test(text)) return all;
  for (const pattern of [...years, ...also.years, days]) {
    const unit = pattern === days ? '日' : '年';
    for (const { 0: words, 1: value = '', index = 0 } of matchesOf(pattern, text)) {
      all.push({
        start: index,
        end: index + words.length,
        asked: { value: digitsOf(value), unit },
      });
    }
  }
  for (const pattern of [...others, ...also.others]) {
    for (const { 0: words, index = 0 } of matchesOf(pattern, text)) {
      all.push({ start: index, end: index + words.length });
    }
  }
  for (const pattern of phones) {
    for (const { 0: words, index = 0 } of matchesOf(pattern, text)) {
      const end = index + words.length;
      if (!unitAt(text, end) && !nounAt(text, end)) all.push({ start: index, end });
    }
  }
  let end = 0;
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      const inside = span.end <= end;
      end = Math.max(end, span.end);
      return !inside;
    });
}

const digitsOf = (year: string): string =>
  Array.from(year, (sign) => {
    const digit = '〇一二三四五六七八九'.indexOf(sign === '零' || sign === '○' ? '〇' : sign);
    return digit < 0 ? sign : String(digit);
  }).join('');
