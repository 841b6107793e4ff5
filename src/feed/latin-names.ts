import { COMMON, SURNAMES } from './surnames.js';

const NAME = /[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}(?![A-Za-z])/y;
const TWO = /(?:^|[^A-Za-z])[A-Z][a-z]+ ([A-Z][a-z]+(?: [A-Z][a-z]+)?)( ?)$/;
const ONE = new RegExp(`([${COMMON}${SURNAMES}])?([A-Z][a-z]+)( ?)$`);

/** Who is Chinese by the first word has the surname there. */
const PINYIN =
  /^(?:Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Guo|He|Lin|Gao|Luo|Zheng|Liang|Xie|Song|Tang|Han|Feng|Deng|Cao|Peng|Zeng|Xiao|Tian|Dong|Pan|Yuan|Cai|Jiang|Yu|Du|Ye|Cheng|Wei|Su|Lu|Ding|Ren|Yao|Shen|Cui|Tan|Fan)$/;

/** The given name of a whole one that begins at a place, and where that ends: Zhang Xiaoming, Emily Carter. */
export function latinAfter(text: string, at: number) {
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[0];
  if (!name) return undefined;
  const first = name.indexOf(' ');
  const next = at + name.length;
  return PINYIN.test(name.slice(0, first))
    ? { start: at + first + 1, end: next, words: 0, next }
    : { start: at, end: at + name.lastIndexOf(' '), words: 0, next };
}

/**
 * The given name before a title: Li Xiaohong女士, 陈Kevin先生, Linda女士; Wang女士 has told no more than 王女士.
 * @param head the text up to the title
 * @param at where that begins in the whole text
 */
export function latinBefore(head: string, at: number) {
  const [, given, gap = ''] = TWO.exec(head) ?? [];
  if (given) return { start: at - gap.length - given.length, end: at - gap.length, words: 0 };
  const [, surname, single = '', space = ''] = ONE.exec(head) ?? [];
  if (!single || PINYIN.test(single)) return undefined;
  const end = at - space.length;
  return { start: end - single.length, end, words: surname ? 0 : 1 };
}
